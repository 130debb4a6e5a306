#include "tables/mapping/guess/across.h"

#include "system/characters/small_letters.h"
#include "tables/reading/written_values.h"
#include "tables/text/units.h"
#include "tables/text/words.h"
#include "workload/presets.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <set>

namespace stepscope {

namespace {

bool is_word_character(char c) {
    return std::isalnum(static_cast<unsigned char>(c)) != 0 || static_cast<unsigned char>(c) >= 0x80;
}

/// A run of letters and digits of a name.
struct Token {
    std::size_t at;
    std::string text; ///< in small letters
};

std::vector<Token> tokens_of(std::string_view name) {
    std::vector<Token> out;
    for (std::size_t i = 0; i < name.size();) {
        std::size_t end = i;
        while (end < name.size() && is_word_character(name[end]))
            ++end;
        if (end > i) out.push_back({i, in_small_letters(name.substr(i, end - i))});
        i = std::max(end, i + 1);
    }
    return out;
}

/// Words that name a number axis, beside a number or before it in one: "T=128", "seq128".
bool names_axis(const Axis& axis, std::string_view word) {
    if (axis.name == "seq")
        return is_one_of(word, {"seq", "seqlen", "sequence", "len", "length", "ctx", "context", "t", "l", "n",
                                "s", "tokens"});
    if (axis.name == "batch") return is_one_of(word, {"batch", "bs", "bsz", "b", "size"});
    if (axis.name == "warmup") return is_one_of(word, {"warmup", "warm", "up", "w"});
    return false;
}

/// The number of "128", "1k", "seq128", "b4"; empty: the token is no such thing. `bare`: no letters say what
/// it is of.
std::string number_in(const Axis& axis, const std::string& token, bool& bare) {
    const std::size_t digits = std::min(token.find_first_of("0123456789"), token.size());
    const std::string_view prefix = std::string_view(token).substr(0, digits);
    std::string number = token.substr(digits);
    if (number.ends_with('k') && number.size() > 1 && axis.name == "seq") {
        number.pop_back();
        if (number.size() > 6 || number.find_first_not_of("0123456789") != std::string::npos) return {};
        number = std::to_string(std::stoll(number) * 1024);
    }
    if (number.empty() || number.size() > 9 || number.find_first_not_of("0123456789") != std::string::npos)
        return {};
    if (!is_number_of(axis, number) || (!prefix.empty() && !names_axis(axis, prefix))) return {};
    bare = prefix.empty();
    return number;
}

/// The name without some of its tokens.
std::string without(std::string_view name, const std::vector<Token>& tokens, const std::vector<bool>& taken) {
    std::string out(name);
    for (std::size_t i = 0; i < tokens.size(); ++i)
        if (taken[i])
            std::fill_n(out.begin() + static_cast<std::ptrdiff_t>(tokens[i].at), tokens[i].text.size(), ' ');
    for (const char c : {'=', ':', ',', '_', '-', '/', '.'})
        for (std::size_t at = out.find(c); at != std::string::npos; at = out.find(c, at + 1)) {
            const bool behind_blank = at == 0 || out[at - 1] == ' ';
            if (behind_blank) out[at] = ' ';
        }
    std::string_view rest = trimmed(out);
    while (!rest.empty() && std::string_view("=:,_-/.@").find(rest.back()) != std::string_view::npos)
        rest = trimmed(rest.substr(0, rest.size() - 1));
    return std::string(rest);
}

std::optional<ValueInName> with_rest(std::string value, const std::string& rest) {
    if (rest.empty() || words_of(rest).empty())
        return ValueInName{std::move(value),
                           StatisticColumn{.figure = &figure("mean"), .part = {}, .unit = {}}};
    if (const auto unit = unit_written(rest)) // "fp32 ms": a unit and nothing else
        return ValueInName{std::move(value), StatisticColumn{.figure = &figure("mean"),
                                                             .part = {},
                                                             .unit = unit->seconds,
                                                             .rate = unit->rate}};
    ColumnMeaning meaning = meaning_of(rest);
    const bool holds = std::holds_alternative<StatisticColumn>(meaning) ||
                       std::holds_alternative<MemoryColumn>(meaning) ||
                       std::holds_alternative<StatusColumn>(meaning);
    return holds ? std::optional(ValueInName{std::move(value), std::move(meaning)}) : std::nullopt;
}

std::optional<ValueInName> number_in_name(const Axis& axis, std::string_view name) {
    const std::vector<Token> tokens = tokens_of(name);
    std::vector<bool> taken(tokens.size());
    std::string value;
    bool named = false;
    for (std::size_t i = 0; i < tokens.size(); ++i) {
        bool bare = false;
        const std::string number = number_in(axis, tokens[i].text, bare);
        if (!number.empty()) {
            if (!value.empty()) return std::nullopt; // two numbers: of nobody knows what
            value = number;
            taken[i] = true;
            named = named || !bare;
        } else if (names_axis(axis, tokens[i].text)) {
            taken[i] = true;
            named = true;
        }
    }
    // A number alone is a sequence length: nothing else stands across tables so often.
    if (value.empty() || (!named && axis.name != "seq")) return std::nullopt;
    return with_rest(value, without(name, tokens, taken));
}

std::optional<ValueInName> choice_in_name(const Axis& axis, std::string_view name) {
    const std::vector<Token> tokens = tokens_of(name);
    std::vector<bool> taken(tokens.size());
    std::string value;
    for (std::size_t i = 0; i < tokens.size(); ++i) {
        const std::string choice = choice_as_written(axis, tokens[i].text);
        if (choice_named(axis, choice) == nullptr) continue;
        if (!value.empty()) return std::nullopt;
        value = choice;
        taken[i] = true;
    }
    return value.empty() ? std::nullopt : with_rest(value, without(name, tokens, taken));
}

/// A model is known by the names of presets alone.
std::optional<ValueInName> model_in_name(std::string_view name) {
    const std::string small = in_small_letters(name);
    const ModelShape* best = nullptr;
    std::size_t at = 0;
    for (const ModelShape& preset : model_presets()) {
        const std::string each = in_small_letters(preset.name);
        const std::size_t found = small.find(each);
        if (found == std::string::npos || (best != nullptr && best->name.size() >= each.size())) continue;
        const bool whole =
            (found == 0 || !is_word_character(small[found - 1])) &&
            (found + each.size() == small.size() || !is_word_character(small[found + each.size()]));
        if (!whole) continue;
        best = &preset;
        at = found;
    }
    if (best == nullptr) return std::nullopt;
    const std::vector<Token> token = {{at, best->name}};
    return with_rest(best->name, without(name, token, {true}));
}

} // namespace

std::optional<ValueInName> value_in_name(const Axis& axis, std::string_view name) {
    switch (axis.kind) {
    case AxisKind::Number:
        return number_in_name(axis, name);
    case AxisKind::Choice:
        return axis.name == "mode" ? std::nullopt : choice_in_name(axis, name); // that is of the column
    case AxisKind::Model:
        return model_in_name(name);
    case AxisKind::Device:
        return std::nullopt;
    }
    return std::nullopt;
}

void lay_across(ColumnMapping& mapping, const Axis* axis) {
    mapping.across = axis;
    for (MappedColumn& column : mapping.columns) {
        if (!column.at.empty()) column = MappedColumn{column.name, &column_kinds().front(), nullptr, {}, {}};
        if (axis == nullptr || !std::holds_alternative<OtherColumn>(column.kind->meaning)) continue;
        const auto found = value_in_name(*axis, column.name);
        if (!found) continue;
        column.kind = &kind_of(found->meaning);
        column.unit = unit_of(found->meaning);
        column.part = part_of(found->meaning);
        column.at = found->value;
    }
}

const Axis* axis_across(const std::vector<std::string>& names, const std::vector<const Axis*>& said) {
    for (const Axis& axis : axes()) {
        if (std::find(said.begin(), said.end(), &axis) != said.end()) continue;
        std::set<std::string> values;
        for (const std::string& name : names)
            if (const auto found = value_in_name(axis, name)) values.insert(found->value);
        if (values.size() >= 2) return &axis;
    }
    return nullptr;
}

} // namespace stepscope
