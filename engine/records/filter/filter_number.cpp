#include "records/filter/filter_number.h"

#include "records/figures.h"
#include "records/filter/filter_field.h"
#include "system/characters/small_letters.h"

#include <array>
#include <charconv>
#include <cmath>
#include <string>
#include <utility>

namespace stepscope {

namespace {

struct Suffix {
    FigureKind kind;
    std::string_view name; ///< in small letters
    double factor;         ///< to base units
};

constexpr std::array suffixes = {
    Suffix{FigureKind::Time, "s", 1},
    Suffix{FigureKind::Time, "ms", 1e-3},
    Suffix{FigureKind::Time, "us", 1e-6},
    Suffix{FigureKind::Time, "µs", 1e-6},
    Suffix{FigureKind::Time, "min", 60},
    Suffix{FigureKind::Bytes, "b", 1},
    Suffix{FigureKind::Bytes, "kib", 1024},
    Suffix{FigureKind::Bytes, "mib", 1024.0 * 1024},
    Suffix{FigureKind::Bytes, "gib", 1024.0 * 1024 * 1024},
    Suffix{FigureKind::Bytes, "tib", 1024.0 * 1024 * 1024 * 1024},
    Suffix{FigureKind::Bytes, "kb", 1e3},
    Suffix{FigureKind::Bytes, "mb", 1e6},
    Suffix{FigureKind::Bytes, "gb", 1e9},
    Suffix{FigureKind::Bytes, "tb", 1e12},
    Suffix{FigureKind::Share, "%", 0.01},
};

/// Of operations, rates and counts: "10k", "1.5TFLOP/s".
constexpr std::array<std::pair<char, double>, 6> prefixes = {
    {{'k', 1e3}, {'m', 1e6}, {'g', 1e9}, {'b', 1e9}, {'t', 1e12}, {'p', 1e15}}};

bool takes_prefixes(FigureKind kind) {
    switch (kind) {
    case FigureKind::Operations:
    case FigureKind::OperationRate:
    case FigureKind::ByteRate:
    case FigureKind::TokenRate:
    case FigureKind::Count:
        return true;
    case FigureKind::Time:
    case FigureKind::Bytes:
    case FigureKind::Share:
    case FigureKind::Ratio:
        break;
    }
    return false;
}

/// How many base units one of what follows a figure's number is; none: nothing that it is told in.
std::optional<double> factor_of(const Figure& figure, const std::string& suffix) {
    if (suffix.empty()) return table_unit_of(figure.kind).size;
    for (const Suffix& each : suffixes)
        if (each.kind == figure.kind && each.name == suffix) return each.factor;
    if (!takes_prefixes(figure.kind)) return std::nullopt;
    const std::string unit = in_small_letters(unit_of(figure.kind));
    const std::string_view bytes = figure.kind == FigureKind::ByteRate ? "b/s" : "";
    if (suffix == unit || suffix == bytes) return 1;
    for (const auto& [prefix, factor] : prefixes) {
        if (suffix.front() != prefix) continue;
        const std::string rest = suffix.substr(1);
        if (rest.empty() || rest == unit || rest == bytes) return factor;
    }
    return std::nullopt;
}

} // namespace

std::optional<FilterNumber> number_from(std::string_view field, std::string_view text) {
    double typed = 0;
    const char* const end = text.data() + text.size();
    const auto [stop, problem] = std::from_chars(text.data(), end, typed);
    if (problem != std::errc{} || !std::isfinite(typed)) return std::nullopt;
    const std::string_view digits(text.data(), static_cast<std::size_t>(stop - text.data()));
    std::string suffix = in_small_letters(std::string_view(stop, static_cast<std::size_t>(end - stop)));
    std::erase(suffix, ' ');
    const Figure* const figure = figure_of(field);
    if (figure == nullptr) return suffix.empty() ? std::optional<FilterNumber>({typed, 0}) : std::nullopt;
    const std::optional<double> factor = factor_of(*figure, suffix);
    if (!factor) return std::nullopt;
    const std::size_t point = digits.find('.');
    const auto places =
        point == std::string_view::npos ? 0.0 : static_cast<double>(digits.size() - point - 1);
    return FilterNumber{typed * *factor, 0.5 * std::pow(10, -places) * *factor};
}

bool equal(double value, const FilterNumber& number) {
    return std::abs(value - number.value) <= number.precision * (1 + 1e-9);
}

std::optional<FilterRange> range_from(std::string_view field, std::string_view text) {
    const std::size_t dots = text.find("..");
    if (dots == std::string_view::npos) return std::nullopt;
    const auto low = number_from(field, text.substr(0, dots));
    const auto high = number_from(field, text.substr(dots + 2));
    return low && high ? std::optional(FilterRange{*low, *high}) : std::nullopt;
}

bool is_within(double value, const FilterRange& range) {
    return value >= range.low.value - range.low.precision && value <= range.high.value + range.high.precision;
}

} // namespace stepscope
