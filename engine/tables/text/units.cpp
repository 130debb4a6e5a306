#include "tables/text/units.h"

#include "system/characters/small_letters.h"
#include "tables/text/words.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <string>

namespace stepscope {

namespace {

struct NamedUnit {
    std::string_view name;
    double size; ///< seconds, or bytes
};
constexpr std::array time_units = {
    NamedUnit{"s", 1},
    NamedUnit{"sec", 1},
    NamedUnit{"secs", 1},
    NamedUnit{"second", 1},
    NamedUnit{"seconds", 1},
    NamedUnit{"ms", 1e-3},
    NamedUnit{"msec", 1e-3},
    NamedUnit{"msecs", 1e-3},
    NamedUnit{"millisecond", 1e-3},
    NamedUnit{"milliseconds", 1e-3},
    NamedUnit{"us", 1e-6},
    NamedUnit{"\u00B5s", 1e-6},
    NamedUnit{"\u03BCs", 1e-6},
    NamedUnit{"usec", 1e-6},
    NamedUnit{"usecs", 1e-6},
    NamedUnit{"microsecond", 1e-6},
    NamedUnit{"microseconds", 1e-6},
    NamedUnit{"ns", 1e-9},
    NamedUnit{"nsec", 1e-9},
    NamedUnit{"nanosecond", 1e-9},
    NamedUnit{"nanoseconds", 1e-9},
    NamedUnit{"min", 60},
    NamedUnit{"mins", 60},
    NamedUnit{"minute", 60},
    NamedUnit{"minutes", 60},
};

constexpr std::array byte_units = {
    NamedUnit{"b", 1},
    NamedUnit{"byte", 1},
    NamedUnit{"bytes", 1},
    NamedUnit{"kb", 1e3},
    NamedUnit{"kib", 1024.},
    NamedUnit{"mb", 1e6},
    NamedUnit{"mib", 1024. * 1024},
    NamedUnit{"gb", 1e9},
    NamedUnit{"gib", 1024. * 1024 * 1024},
    NamedUnit{"tb", 1e12},
    NamedUnit{"tib", 1024. * 1024 * 1024 * 1024},
};

bool is_word_for_step(std::string_view word) {
    constexpr std::array<std::string_view, 8> words = {"it",    "its",       "iter",       "iters",
                                                       "steps", "iteration", "iterations", "step"};
    return std::find(words.begin(), words.end(), word) != words.end();
}

/// The number with the fewest digits whose nearest double is `value`, times 10^exponent. `value`: finite.
double shifted(double value, int exponent) {
    std::array<char, 48> text{}; // "-1.2345678901234567e-308", and another exponent
    char* const begin = text.data();
    char* const end = begin + text.size();
    char* const written = std::to_chars(begin, end, value, std::chars_format::scientific).ptr;
    char* const e = std::find(begin, written, 'e');
    int own = 0;
    std::from_chars(e[1] == '+' ? e + 2 : e + 1, written, own);
    const char* const stop = std::to_chars(e + 1, end, own + exponent).ptr;
    double out = 0;
    return std::from_chars(begin, stop, out).ec == std::errc{} ? out : 0; // too small for any
}

/// 3.1 ms are 0.0031 s, the double that this text is read as: 3.1 * 1e-3 and 3.1 / 1000 are others.
double in_seconds(double value, double unit) {
    struct Power {
        double size;
        int exponent;
    };
    constexpr std::array powers = {Power{1e-3, -3}, Power{1e-6, -6}, Power{1e-9, -9}};
    for (const Power& each : powers)
        if (unit == each.size) return shifted(value, each.exponent);
    return value * unit;
}

} // namespace

std::optional<double> time_in_seconds(double value, double unit, OfTime what) {
    const double seconds = in_seconds(value, unit);
    const double least = what == OfTime::Step ? least_step_seconds : 0;
    return seconds >= least && seconds <= most_step_seconds ? std::optional(seconds) : std::nullopt;
}

std::optional<double> unit_named(std::string_view name) {
    const std::string small = in_small_letters(trimmed(name));
    const auto found = std::find_if(time_units.begin(), time_units.end(),
                                    [&](const NamedUnit& each) { return each.name == small; });
    return found != time_units.end() ? std::optional(found->size) : std::nullopt;
}

std::optional<double> byte_unit_named(std::string_view name) {
    const std::string small = in_small_letters(trimmed(name));
    const auto found = std::find_if(byte_units.begin(), byte_units.end(),
                                    [&](const NamedUnit& each) { return each.name == small; });
    return found != byte_units.end() ? std::optional(found->size) : std::nullopt;
}

std::optional<WrittenUnit> unit_written(std::string_view text) {
    if (const auto seconds = unit_named(text)) return WrittenUnit{*seconds, false};
    const std::string small = in_small_letters(trimmed(text));
    for (const std::string_view between : {"/", " per ", "_per_"}) {
        const std::size_t at = small.find(between);
        if (at == std::string::npos) continue;
        const std::string_view before = trimmed(std::string_view(small).substr(0, at));
        const std::string_view behind = trimmed(std::string_view(small).substr(at + between.size()));
        if (const auto seconds = unit_named(before); seconds && is_word_for_step(behind))
            return WrittenUnit{*seconds, false};
        if (const auto seconds = unit_named(behind); seconds && is_word_for_step(before))
            return WrittenUnit{*seconds, true};
    }
    return std::nullopt;
}

} // namespace stepscope
