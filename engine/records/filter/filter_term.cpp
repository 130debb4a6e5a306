#include "records/filter/filter_term.h"

#include "system/characters/small_letters.h"
#include "workload/sweep.h"

#include <algorithm>
#include <array>
#include <cstddef>

namespace stepscope {

namespace {

struct Operator {
    std::string_view sign;
    Relation relation;
};

/// Longer signs before what they begin with.
constexpr std::array operators = {
    Operator{"!=", Relation::IsNot},
    Operator{"<=", Relation::LessOrEqual},
    Operator{">=", Relation::GreaterOrEqual},
    Operator{"==", Relation::Is},
    Operator{"<", Relation::Less},
    Operator{">", Relation::Greater},
    Operator{"=", Relation::Is},
    Operator{":", Relation::Has},
};

const Operator* operator_at(std::string_view text) {
    const auto* const found = std::find_if(operators.begin(), operators.end(),
                                           [&](const Operator& each) { return text.starts_with(each.sign); });
    return found != operators.end() ? found : nullptr;
}

bool compares_sizes(const Operator* sign) {
    return sign != nullptr && sign->relation != Relation::Has;
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

/// The values between the commas that stand outside of quotes, without the quotes; two quotes within quotes
/// are one.
std::vector<std::string> split_values(std::string_view text) {
    std::vector<std::string> out(1);
    bool quoted = false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (quoted && text.substr(i).starts_with("\"\"")) {
            out.back() += '"';
            ++i;
        } else if (text[i] == '"') {
            quoted = !quoted;
        } else if (text[i] == ',' && !quoted) {
            out.emplace_back();
        } else {
            out.back() += text[i];
        }
    }
    std::erase(out, std::string());
    return out;
}

/// Whether a value stands for itself in a condition, and needs no quotes.
bool is_plain(std::string_view value) {
    return !value.empty() && std::all_of(value.begin(), value.end(), [](char c) {
        return (small_letter(c) >= 'a' && small_letter(c) <= 'z') || (c >= '0' && c <= '9') || c == '.' ||
               c == '-' || c == '+' || c == '_' || c == '/' || static_cast<unsigned char>(c) >= 0x80;
    });
}

std::string in_quotes(std::string_view value) {
    std::string out = "\"";
    for (const char c : value)
        out += c == '"' ? std::string(2, c) : std::string(1, c);
    return out + '"';
}

FilterTerm term_from(const std::string& text, const FilterNames& names) {
    FilterTerm out;
    out.text = text;
    for (std::size_t i = 1; i < text.size() && text[i - 1] != '"'; ++i) {
        const Operator* const sign = operator_at(std::string_view(text).substr(i));
        if (sign == nullptr) continue;
        const std::string_view name = std::string_view(text).substr(0, i);
        out.field = field_named(name, names);
        out.relation = sign->relation;
        if (!out.is_word()) {
            out.values = split_values(std::string_view(text).substr(i + sign->sign.size()));
            return out;
        }
        if (sign->relation != Relation::Has) out.unknown = name; // "cuda:0" is a word like any other
        break;
    }
    out.relation = Relation::Has;
    out.values = {text};
    std::erase(out.values.front(), '"');
    return out;
}

std::string_view sign_of(Relation relation) {
    return std::find_if(operators.begin(), operators.end(),
                        [&](const Operator& each) { return each.relation == relation; })
        ->sign;
}

} // namespace

std::vector<FilterTerm> terms_from(std::string_view typed, const FilterNames& names) {
    std::vector<FilterTerm> out;
    typed = without_spaces_before(typed);
    while (!typed.empty()) {
        const std::string term = take_term(typed);
        if (term.find_first_not_of('"') != std::string::npos) out.push_back(term_from(term, names));
        typed = without_spaces_before(typed);
    }
    return out;
}

std::string condition(std::string_view field, Relation relation, std::span<const std::string> values) {
    std::string out = std::string(field);
    out += relation == Relation::Is ? "=" : sign_of(relation);
    for (std::size_t i = 0; i < values.size(); ++i) {
        if (i > 0) out += ',';
        out += is_plain(values[i]) ? values[i] : in_quotes(values[i]);
    }
    return out;
}

std::string cell_condition(Relation relation, std::span<const int> cells) {
    std::vector<int> sorted(cells.begin(), cells.end());
    std::sort(sorted.begin(), sorted.end());
    std::vector<std::string> values;
    for (std::size_t first = 0; first < sorted.size();) {
        std::size_t last = first;
        while (last + 1 < sorted.size() && sorted[last + 1] <= sorted[last] + 1)
            ++last;
        std::string value = std::to_string(cell_number(sorted[first]));
        if (sorted[last] > sorted[first]) value += ".." + std::to_string(cell_number(sorted[last]));
        values.push_back(value);
        first = last + 1;
    }
    return condition(cell_field, relation, values);
}

std::string with_condition(std::string_view filter, std::string_view added) {
    std::string out(filter);
    if (std::count(out.begin(), out.end(), '"') % 2 != 0) out += '"';
    while (!out.empty() && is_space(out.back()))
        out.pop_back();
    if (!out.empty()) out += ' ';
    return out += added;
}

} // namespace stepscope
