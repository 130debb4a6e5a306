#include "records/cell_filter.h"

#include "records/figures.h"
#include "records/trust.h"
#include "workload/axes.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <span>

namespace stepscope {

namespace {

constexpr std::string_view cell_field = "cell";
constexpr std::string_view status_field = "status";

// --- words

char lower(char letter) {
    return letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter - 'A' + 'a') : letter;
}

std::string lower(std::string_view text) {
    std::string out(text);
    std::transform(out.begin(), out.end(), out.begin(), [](char letter) { return lower(letter); });
    return out;
}

/// What is left of a name when case, spaces, hyphens, underscores and a form's "&" do not count.
std::string bare(std::string_view name) {
    std::string out = lower(name);
    std::erase_if(out, [](char c) { return c == ' ' || c == '-' || c == '_' || c == '&'; });
    return out;
}

bool contains(std::string_view text, std::string_view word) {
    return lower(text).find(lower(word)) != std::string::npos;
}

// --- fields

/// Every name of every field before the field, in the order in which one is looked for.
CellFilter::Names all_names() {
    CellFilter::Names out;
    const auto add = [&](std::string_view name, std::string_view field) {
        out.emplace_back(bare(name), std::string(field));
    };
    for (const std::string_view name : {"cell", "number", "#"})
        add(name, cell_field);
    add("status", status_field);
    for (const Axis& axis : axes())
        for (const std::string_view name :
             {axis.name, axis.csv_column, std::string_view(axis.label), std::string_view(axis.column)})
            add(name, axis.name);
    for (const Figure& figure : figures())
        for (const std::string_view name : {figure.id, figure.column, std::string_view(figure.label)})
            add(name, figure.id);
    return out;
}

/// Empty: none of that name.
std::string field_named(std::string_view typed, const CellFilter::Names& more) {
    static const CellFilter::Names own = all_names();
    const std::string name = bare(typed);
    if (name.empty()) return {};
    for (const CellFilter::Names* names : {&own, &more})
        for (const auto& [each, field] : *names)
            if (bare(each) == name) return field;
    constexpr std::size_t shortest = 2; // of a beginning
    if (name.size() < shortest) return {};
    for (const CellFilter::Names* names : {&own, &more})
        for (const auto& [each, field] : *names)
            if (bare(each).starts_with(name)) return field;
    return {};
}

const Axis* axis_of(std::string_view field) {
    const auto found =
        std::find_if(axes().begin(), axes().end(), [&](const Axis& axis) { return axis.name == field; });
    return found != axes().end() ? &*found : nullptr;
}

const Figure* figure_of(std::string_view field) {
    const auto found = std::find_if(figures().begin(), figures().end(),
                                    [&](const Figure& figure) { return figure.id == field; });
    return found != figures().end() ? &*found : nullptr;
}

bool is_number(std::string_view field) {
    const Axis* const axis = axis_of(field);
    return field == cell_field || figure_of(field) != nullptr ||
           (axis != nullptr && axis->kind == AxisKind::Number);
}

std::string_view name_of_state(CellState state) {
    switch (state) {
    case CellState::Waiting:
        return "waiting";
    case CellState::Running:
        return "running";
    case CellState::Ok:
        return name_of(Status::Ok);
    case CellState::Oom:
        return name_of(Status::Oom);
    case CellState::Failed:
        return name_of(Status::Failed);
    case CellState::Cancelled:
        return name_of(Status::Cancelled);
    case CellState::Skipped:
        return name_of(Status::Skipped);
    }
    return {};
}

/// All words for a cell's value of a field that holds text.
std::vector<std::string_view> words_of(const AxisChoice& choice) {
    return {choice.name, choice.label, choice.short_label};
}

struct Words {
    std::string own; // what `all` may point at
    std::vector<std::string_view> all;
};

void add_words(Words& words, std::string_view field, const CellResult& cell) {
    if (field == status_field) {
        words.all = {name_of_state(state_of(cell))};
        if (cell.status == Status::Oom) words.all.emplace_back("out of memory");
        if (is_noisy(cell)) words.all.emplace_back("noisy");
        return;
    }
    const Axis* const axis = axis_of(field);
    if (axis == nullptr) return;
    words.own = text_of(*axis, cell.cell);
    if (const AxisChoice* const choice = choice_named(*axis, words.own))
        words.all = words_of(*choice);
    else if (!words.own.empty())
        words.all = {words.own};
}

/// Whether a word is the whole name of one of the field's choices: "fwd" then is not part of "fwd + bwd".
bool names_a_choice(std::string_view field, std::string_view word) {
    const Axis* const axis = axis_of(field);
    if (axis == nullptr) return false;
    return std::any_of(axis->choices.begin(), axis->choices.end(), [&](const AxisChoice& choice) {
        const auto words = words_of(choice);
        return std::any_of(words.begin(), words.end(),
                           [&](std::string_view each) { return bare(each) == bare(word); });
    });
}

// --- numbers

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
    const std::string unit = lower(unit_of(figure.kind));
    const std::string_view bytes = figure.kind == FigureKind::ByteRate ? "b/s" : "";
    if (suffix == unit || suffix == bytes) return 1;
    for (const auto& [prefix, factor] : prefixes) {
        if (suffix.front() != prefix) continue;
        const std::string rest = suffix.substr(1);
        if (rest.empty() || rest == unit || rest == bytes) return factor;
    }
    return std::nullopt;
}

struct Number {
    double value = 0;     ///< in base units
    double precision = 0; ///< half of the last place that was typed
};

std::optional<Number> number_from(std::string_view field, std::string_view text) {
    double typed = 0;
    const char* const end = text.data() + text.size();
    const auto [stop, problem] = std::from_chars(text.data(), end, typed);
    if (problem != std::errc{} || !std::isfinite(typed)) return std::nullopt;
    const std::string_view digits(text.data(), static_cast<std::size_t>(stop - text.data()));
    std::string suffix = lower(std::string_view(stop, static_cast<std::size_t>(end - stop)));
    std::erase(suffix, ' ');
    const Figure* const figure = figure_of(field);
    if (figure == nullptr) return suffix.empty() ? std::optional<Number>({typed, 0}) : std::nullopt;
    const std::optional<double> factor = factor_of(*figure, suffix);
    if (!factor) return std::nullopt;
    const std::size_t point = digits.find('.');
    const auto places =
        point == std::string_view::npos ? 0.0 : static_cast<double>(digits.size() - point - 1);
    return Number{typed * *factor, 0.5 * std::pow(10, -places) * *factor};
}

bool equal(double value, const Number& number) {
    return std::abs(value - number.value) <= number.precision * (1 + 1e-9);
}

bool in_range(std::string_view field, double value, std::string_view text) {
    const std::size_t dots = text.find("..");
    if (dots == std::string_view::npos) return false;
    const auto low = number_from(field, text.substr(0, dots));
    const auto high = number_from(field, text.substr(dots + 2));
    return low && high && value >= low->value - low->precision && value <= high->value + high->precision;
}

bool compares(Comparison comparison, std::string_view field, double value, std::string_view text) {
    const std::optional<Number> number = number_from(field, text);
    switch (comparison) {
    case Comparison::Has:
    case Comparison::Is:
        return in_range(field, value, text) || (number && equal(value, *number));
    case Comparison::IsNot:
        return number && !equal(value, *number);
    case Comparison::Less:
        return number && value < number->value;
    case Comparison::LessOrEqual:
        return number && (value < number->value || equal(value, *number));
    case Comparison::Greater:
        return number && value > number->value;
    case Comparison::GreaterOrEqual:
        return number && (value > number->value || equal(value, *number));
    }
    return false;
}

// --- terms as typed

struct Operator {
    std::string_view sign;
    Comparison comparison;
};

/// Longer signs before what they begin with.
constexpr std::array operators = {
    Operator{"!=", Comparison::IsNot},
    Operator{"<=", Comparison::LessOrEqual},
    Operator{">=", Comparison::GreaterOrEqual},
    Operator{"==", Comparison::Is},
    Operator{"<", Comparison::Less},
    Operator{">", Comparison::Greater},
    Operator{"=", Comparison::Is},
    Operator{":", Comparison::Has},
};

const Operator* operator_at(std::string_view text) {
    const auto* const found = std::find_if(operators.begin(), operators.end(),
                                           [&](const Operator& each) { return text.starts_with(each.sign); });
    return found != operators.end() ? found : nullptr;
}

bool compares_sizes(const Operator* sign) {
    return sign != nullptr && sign->comparison != Comparison::Has;
}

bool is_space(char c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

std::string_view without_spaces_before(std::string_view text) {
    while (!text.empty() && is_space(text.front()))
        text.remove_prefix(1);
    return text;
}

/// Takes a term off the front: up to a space that is neither in quotes nor beside a sign that compares.
std::string take_term(std::string_view& text) {
    std::string out;
    bool quoted = false;
    while (!text.empty()) {
        const char c = text.front();
        if (c == '"') quoted = !quoted;
        if (!quoted && is_space(c)) {
            text = without_spaces_before(text);
            if (!compares_sizes(operator_at(text))) break;
        } else if (const Operator* const sign = quoted ? nullptr : operator_at(text);
                   compares_sizes(sign) && !out.empty()) {
            out += sign->sign;
            text = without_spaces_before(text.substr(sign->sign.size()));
        } else {
            out += c;
            text.remove_prefix(1);
        }
    }
    return out;
}

/// The values between the commas that stand outside of quotes, without the quotes.
std::vector<std::string> split_values(std::string_view text) {
    std::vector<std::string> out(1);
    bool quoted = false;
    for (const char c : text) {
        if (c == '"')
            quoted = !quoted;
        else if (c == ',' && !quoted)
            out.emplace_back();
        else
            out.back() += c;
    }
    std::erase(out, std::string());
    return out;
}

FilterTerm term_from(const std::string& text, const CellFilter::Names& names) {
    FilterTerm out;
    out.text = text;
    for (std::size_t i = 1; i < text.size() && text[i - 1] != '"'; ++i) {
        const Operator* const sign = operator_at(std::string_view(text).substr(i));
        if (sign == nullptr) continue;
        const std::string_view name = std::string_view(text).substr(0, i);
        out.field = field_named(name, names);
        out.comparison = sign->comparison;
        if (!out.is_word()) {
            out.values = split_values(std::string_view(text).substr(i + sign->sign.size()));
            return out;
        }
        if (sign->comparison != Comparison::Has) out.unknown = name; // "cuda:0" is a word like any other
        break;
    }
    out.comparison = Comparison::Has;
    out.values = {text};
    std::erase(out.values.front(), '"');
    return out;
}

bool any_value(const FilterTerm& term, const auto& holds) {
    return std::any_of(term.values.begin(), term.values.end(), holds);
}

bool accepts_word(const FilterTerm& term, const CellResult& cell, const CellFilter::Shows& shows) {
    return any_value(term, [&](const std::string& word) {
        if (shows) return shows(cell, {}, word);
        const auto field_has = [&](std::string_view field) {
            Words words;
            add_words(words, field, cell);
            return std::any_of(words.all.begin(), words.all.end(),
                               [&](std::string_view each) { return contains(each, word); });
        };
        return field_has(status_field) || std::any_of(axes().begin(), axes().end(),
                                                      [&](const Axis& axis) { return field_has(axis.name); });
    });
}

bool accepts_text(const FilterTerm& term, const CellResult& cell, const CellFilter::Shows& shows) {
    Words words;
    add_words(words, term.field, cell);
    if (words.all.empty()) return false;
    const auto is = [&](const std::string& value) {
        return std::any_of(words.all.begin(), words.all.end(),
                           [&](std::string_view each) { return bare(each) == bare(value); });
    };
    const auto has = [&](const std::string& value) {
        if (is(value)) return true;
        if (names_a_choice(term.field, value)) return false;
        return std::any_of(words.all.begin(), words.all.end(),
                           [&](std::string_view each) { return contains(each, value); }) ||
               (shows && shows(cell, term.field, value));
    };
    switch (term.comparison) {
    case Comparison::Has:
        return any_value(term, has);
    case Comparison::Is:
        return any_value(term, is);
    case Comparison::IsNot:
        return !any_value(term, is);
    case Comparison::Less:
    case Comparison::LessOrEqual:
    case Comparison::Greater:
    case Comparison::GreaterOrEqual:
        break;
    }
    return false;
}

} // namespace

CellFilter::CellFilter(std::string_view typed, const Names& names) {
    typed = without_spaces_before(typed);
    while (!typed.empty()) {
        const std::string term = take_term(typed);
        if (term.find_first_not_of('"') != std::string::npos) terms_.push_back(term_from(term, names));
        typed = without_spaces_before(typed);
    }
}

bool CellFilter::accepts(const CellResult& cell, const Shows& shows) const {
    return std::all_of(terms_.begin(), terms_.end(),
                       [&](const FilterTerm& term) { return accepts(term, cell, shows); });
}

bool CellFilter::accepts(const FilterTerm& term, const CellResult& cell, const Shows& shows) {
    if (term.values.empty()) return true;
    if (term.is_word()) return accepts_word(term, cell, shows);
    if (!is_number(term.field)) return accepts_text(term, cell, shows);
    const std::optional<double> value = number_of(term.field, cell);
    if (!value) return false;
    const auto holds = [&](const std::string& text) {
        return compares(term.comparison, term.field, *value, text);
    };
    return term.comparison == Comparison::IsNot ? std::all_of(term.values.begin(), term.values.end(), holds)
                                                : any_value(term, holds);
}

const FilterTerm* CellFilter::hopeless(const std::vector<CellResult>& cells, const Shows& shows) const {
    const auto found = std::find_if(terms_.begin(), terms_.end(), [&](const FilterTerm& term) {
        return std::none_of(cells.begin(), cells.end(),
                            [&](const CellResult& cell) { return accepts(term, cell, shows); });
    });
    return found != terms_.end() ? &*found : nullptr;
}

std::optional<std::string> not_a_number(const FilterTerm& term) {
    if (!is_number(term.field)) return std::nullopt;
    for (const std::string& value : term.values) {
        const std::size_t dots = value.find("..");
        const bool range = dots != std::string::npos && number_from(term.field, value.substr(0, dots)) &&
                           number_from(term.field, value.substr(dots + 2));
        if (!range && !number_from(term.field, value)) return value;
    }
    return std::nullopt;
}

std::optional<double> number_of(std::string_view field, const CellResult& cell) {
    if (field == cell_field) return cell_number(cell.cell.index);
    if (const Figure* const figure = figure_of(field)) {
        const std::optional<double> value = figure->value(cell);
        return value && std::isfinite(*value) ? value : std::nullopt;
    }
    const Axis* const axis = axis_of(field);
    if (axis == nullptr || axis->kind != AxisKind::Number || text_of(*axis, cell.cell).empty())
        return std::nullopt;
    return static_cast<double>(std::get<std::int64_t>(axis->value(cell.cell)));
}

} // namespace stepscope
