#include "tables/text/numbers.h"

#include "system/characters/small_letters.h"
#include "tables/text/words.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <utility>

namespace stepscope {

namespace {

bool is_digit(char c) {
    return c >= '0' && c <= '9';
}

/// Without what separates thousands and nothing else, and without marks of emphasis.
std::string bare_number(std::string_view text) {
    constexpr std::array<std::string_view, 5> separators = {"\u00A0", "\u202F", "\u2009", "_", "'"};
    std::string out;
    for (std::size_t i = 0; i < text.size();) {
        const auto found = std::find_if(separators.begin(), separators.end(), [&](std::string_view each) {
            return text.substr(i).starts_with(each);
        });
        const std::size_t size = found != separators.end() ? found->size() : 1;
        const bool blank = found == separators.end() && text[i] == ' ';
        const bool between_digits =
            !out.empty() && is_digit(out.back()) && i + size < text.size() && is_digit(text[i + size]);
        if ((found != separators.end() || blank) && between_digits)
            i += size;
        else if (text[i] == '*' || text[i] == '`')
            ++i;
        else
            out += text[i++];
    }
    return out;
}

/// Whether each separator of a number stands before three digits, as in 1,234 and 12,345,678.9.
bool could_be_thousands(std::string_view number, char separator = ',') {
    const std::size_t first = number.find(separator);
    if (first == 0 || first > 3 || number[0] == '0') return false;
    std::string_view rest = number.substr(first);
    while (rest.starts_with(separator)) {
        if (rest.size() < 4 || !std::all_of(rest.begin() + 1, rest.begin() + 4, is_digit)) return false;
        rest.remove_prefix(4);
    }
    return rest.empty() || rest.front() == (separator == ',' ? '.' : ',');
}

/// Of a number without commas: 1.234, as others write 1,234.
bool has_points_as_of_thousands(std::string_view number) {
    if (number.starts_with('-')) number.remove_prefix(1);
    return number.find('.') != std::string_view::npos && could_be_thousands(number, '.');
}

/// Without marks of footnotes and of success behind and before it: "22.1 †", "✅ 22.1".
std::string_view without_marks(std::string_view text) {
    constexpr std::array<std::string_view, 8> marks = {"\u2020", "\u2021", "\u00A7", "\u00B6",
                                                       "\uFE0F", "\u2705", "\u2713", "\u2714"};
    text = without_emphasis(text);
    if (text.size() > 2 && text.starts_with('$') && text.ends_with('$')) // mathematics, as in "$1 \\pm 2$"
        text = trimmed(text.substr(1, text.size() - 2));
    const auto may_be_of_mark = [](char c) { return static_cast<unsigned char>(c) >= 0x80; };
    for (bool again = !text.empty() && (may_be_of_mark(text.front()) || may_be_of_mark(text.back()));
         again;) {
        again = false;
        for (const std::string_view mark : marks) {
            if (text.starts_with(mark))
                text = trimmed(text.substr(mark.size()));
            else if (text.ends_with(mark))
                text = trimmed(text.substr(0, text.size() - mark.size()));
            else
                continue;
            again = true;
        }
    }
    return text;
}

/// The digits, signs, points and commas at the start of a text.
std::string_view number_part(std::string_view text) {
    std::size_t end = 0;
    while (end < text.size() && (is_digit(text[end]) || text[end] == '.' || text[end] == ',' ||
                                 ((text[end] == '+' || text[end] == '-') && end == 0)))
        ++end;
    if (end > 0 && end + 1 < text.size() && (text[end] == 'e' || text[end] == 'E')) {
        std::size_t exponent = end + 1;
        if (text[exponent] == '+' || text[exponent] == '-') ++exponent;
        if (exponent < text.size() && is_digit(text[exponent])) {
            while (exponent < text.size() && is_digit(text[exponent]))
                ++exponent;
            end = exponent;
        }
    }
    return text.substr(0, end);
}

std::optional<std::string> with_points(std::string_view number, Commas commas) {
    std::string out(number);
    if (number.find(',') == std::string_view::npos) {
        if (!has_points_as_of_thousands(number)) return out;
        if (commas == Commas::Decimal || commas == Commas::Contradictory) return std::nullopt;
        if (commas == Commas::DecimalGrouped) std::erase(out, '.');
        return out;
    }
    if (commas == Commas::Contradictory) return std::nullopt;
    if (number.find('.') != std::string_view::npos && number.rfind('.') < number.rfind(',')) {
        // 1.234,5
        if (std::count(number.begin(), number.end(), ',') > 1 || !has_points_as_of_thousands(number))
            return std::nullopt;
        std::erase(out, '.');
        std::replace(out.begin(), out.end(), ',', '.');
        return out;
    }
    const bool only_thousands =
        number.find('.') != std::string_view::npos || std::count(number.begin(), number.end(), ',') > 1;
    if (only_thousands || commas == Commas::Thousands) {
        if (!could_be_thousands(number)) return std::nullopt;
        std::erase(out, ',');
        return out;
    }
    const bool decimal = commas == Commas::Decimal || commas == Commas::DecimalGrouped;
    if (could_be_thousands(number) && !decimal) return std::nullopt; // 1,234: either
    std::replace(out.begin(), out.end(), ',', '.');
    return out;
}

std::optional<double> plain_number(std::string_view text, Commas commas) {
    if (text.starts_with('+')) text.remove_prefix(1);
    const auto written = with_points(text, commas);
    if (!written) return std::nullopt;
    double value = 0;
    const char* const end = written->data() + written->size();
    const auto [stop, error] = std::from_chars(written->data(), end, value);
    if (error != std::errc{} || stop != end || !std::isfinite(value)) return std::nullopt;
    return value;
}

/// 1000 of "1e3", which some programs write for round numbers. None where it is not whole, or beyond what a
/// floating-point number says exactly.
std::optional<std::int64_t> whole_of_exponent(std::string_view text) {
    constexpr double most = 0x1p53;
    if (number_part(text).size() != text.size()) return std::nullopt;
    const auto value = plain_number(text, Commas::Unclear);
    if (!value || std::abs(*value) > most || std::trunc(*value) != *value) return std::nullopt;
    return static_cast<std::int64_t>(*value);
}

/// Where "±" or what stands for it begins, and its length.
std::pair<std::size_t, std::size_t> plus_minus(std::string_view text) {
    for (const std::string_view sign : {"\u00B1", "+/-", "+-", "\\pm"})
        if (const std::size_t at = text.find(sign); at != std::string_view::npos) return {at, sign.size()};
    return {std::string_view::npos, 0};
}

/// Where the brackets of "22.1 (0.3)" stand, the second behind the first; both 0 where there are none. A
/// whole number in brackets could be a count: "22.1 (3)".
std::pair<std::size_t, std::size_t> deviation_in_brackets(std::string_view text) {
    const std::size_t open = text.find('(');
    const std::size_t close = text.rfind(')');
    if (open == 0 || open == std::string_view::npos || close == std::string_view::npos || close < open)
        return {0, 0};
    const std::string_view inside = text.substr(open + 1, close - open - 1);
    const std::string_view behind = trimmed(text.substr(close + 1));
    const bool has_decimals = number_part(trimmed(inside)).find_first_of(".,eE") != std::string_view::npos;
    if (!has_decimals || (!behind.empty() && !unit_written(behind))) return {0, 0};
    return {open, close};
}

/// "22.1(18)", 22.1 ± 1.8: as many last digits of the number as stand in the brackets are its deviation, and
/// an exponent behind them is of both.
struct LastDigits {
    double value, deviation;
    std::string_view behind;
};

/// None where it is no such. A blank between, or a number without decimals, could be a count: "22.1 (3)".
std::optional<LastDigits> deviation_of_last_digits(std::string_view text, Commas commas) {
    constexpr std::size_t most_digits = 4;
    const std::string_view number = number_part(text);
    const std::string_view brackets = text.substr(number.size());
    const std::size_t close = std::min(brackets.find(')'), brackets.size());
    if (!brackets.starts_with('(') || close < 2 || close > most_digits + 1 || close == brackets.size())
        return std::nullopt;
    const std::string_view digits = brackets.substr(1, close - 1);
    const auto pointed = with_points(number, commas);
    if (!pointed || !std::all_of(digits.begin(), digits.end(), is_digit)) return std::nullopt;
    const std::size_t point = pointed->find('.');
    if (point == std::string::npos || point + 1 == pointed->size() ||
        pointed->find_first_of("eE") != std::string::npos)
        return std::nullopt;
    std::string_view behind = brackets.substr(close + 1);
    const std::string in_front = "1" + std::string(behind); // of which the exponent is a part
    const std::size_t exponent_size = number_part(in_front).size() - 1;
    const std::string_view exponent = behind.substr(0, exponent_size);
    behind.remove_prefix(exponent_size);
    int power = 0;
    if (!exponent.empty()) {
        const std::string_view said = exponent.substr(exponent.find_first_not_of("eE+"));
        if (exponent.find_first_of("eE") != 0 ||
            std::from_chars(said.data(), said.data() + said.size(), power).ec != std::errc{})
            return std::nullopt;
    }
    const auto value = plain_number(std::string(number).append(exponent), commas);
    const auto decimals = static_cast<int>(pointed->size() - point) - 1;
    const auto spread = plain_number(fmt::format("{}e{}", digits, power - decimals), Commas::Unclear);
    if (!value) return std::nullopt;
    return spread ? std::optional(LastDigits{*value, *spread, behind}) : std::nullopt;
}

} // namespace

void CommaEvidence::add(std::string_view text) {
    if (text.find(',') == std::string_view::npos) return;
    text = without_marks(text);
    if (text.starts_with('(')) text.remove_prefix(1);
    const auto [at, size] = plus_minus(text);
    add_number(text.substr(0, at));
    if (at != std::string_view::npos) add_number(text.substr(at + size));
}

void CommaEvidence::add_number(std::string_view text) {
    const std::string plain = bare_number(without_marks(text));
    const std::string_view number = number_part(plain);
    const auto commas = std::count(number.begin(), number.end(), ',');
    const std::size_t point = number.find('.');
    if (commas == 0) return;
    if (commas > 1 || (point != std::string_view::npos && point > number.rfind(','))) {
        thousands_ = true;
    } else if (point != std::string_view::npos || !could_be_thousands(number)) {
        decimal_ = true;
        grouping_points_ = grouping_points_ || point != std::string_view::npos;
    }
}

Commas CommaEvidence::commas() const {
    if (decimal_ && thousands_) return Commas::Contradictory;
    if (thousands_) return Commas::Thousands;
    if (!decimal_) return Commas::Unclear;
    return grouping_points_ ? Commas::DecimalGrouped : Commas::Decimal;
}

bool says_nothing(std::string_view text) {
    constexpr std::array<std::string_view, 43> nothing = {
        "", "nan", "n/a", "#n/a", "na", "n.a.", "n.a", "n. a.", "not available", "not applicable",
        "not measured", "missing", "unknown", "tbd", "k.a.", "nat", "\u2026", "none", "null", "nil", "<na>",
        "?", "--", "---", "-", "\u2013", "\u2014", "\u2212",
        // as C libraries write no number
        "nan(ind)", "nan(snan)", "1.#qnan", "1.#snan", "1.#ind",
        // nothing takes so long
        "inf", "infinity", "1.#inf", "\u221E",
        // as spreadsheets do
        "#num!", "#div/0!", "#value!", "#ref!", "#name?", "#null!"};
    constexpr std::size_t longest = 32; // bytes of any of them, with a sign and a unit
    text = without_emphasis(text);
    // Most texts are numbers.
    if (text.size() > longest || (!text.empty() && is_digit(text.front()) && !text.starts_with("1.#")))
        return false;
    const auto is_known = [&nothing](std::string_view word) {
        return std::find(nothing.begin(), nothing.end(), word) != nothing.end();
    };
    const std::string plain = in_small_letters(text);
    if (is_known(plain)) return true;
    std::string_view rest = plain;
    if (rest.starts_with('-') || rest.starts_with('+')) rest.remove_prefix(1);
    // "nan ms", "-1.#ind00 s": no number, in whatever unit.
    constexpr std::array<std::string_view, 5> begins = {"nan", "inf", "1.#", "n/a", "\u221E"};
    if (std::none_of(begins.begin(), begins.end(),
                     [rest](std::string_view each) { return rest.starts_with(each); }))
        return false;
    if (is_known(rest)) return true;
    std::size_t end = std::min(rest.find_first_of(" %_"), rest.size());
    std::string_view word = rest.substr(0, end);
    if (rest.starts_with("nan") && end == rest.size() && unit_written(rest.substr(3))) return true; // "nanms"
    while (word.starts_with("1.#") && word.ends_with('0'))
        word.remove_suffix(1); // as many digits as were asked for
    const std::string_view behind = trimmed(rest.substr(end));
    const bool unit = behind.empty() || behind == "%" || unit_written(behind) || byte_unit_named(behind);
    return unit && is_known(word);
}

WrittenNumber time_of_rate(const WrittenNumber& rate, double seconds) {
    WrittenNumber out = rate;
    out.of_rate = true;
    out.unit = 1;
    if (rate.deviation) out.deviation_unit = 1;
    if (!(rate.value > 0)) return out; // no rate; other programs write 0 where nothing ran
    out.value = seconds / rate.value;
    if (rate.deviation) out.deviation = out.value * (*rate.deviation / rate.value);
    return out;
}

std::optional<WrittenNumber> read_number(std::string_view text, Commas commas) {
    const std::string plain = bare_number(without_marks(text));
    std::string_view rest = plain;
    WrittenNumber out;
    std::optional<WrittenUnit> unit;
    std::optional<WrittenUnit> deviation_unit;
    const auto take = [&](std::string_view part,
                          std::optional<WrittenUnit>& of_part) -> std::optional<double> {
        part = without_marks(part);
        const std::string_view digits = number_part(part);
        const std::string_view behind = trimmed(part.substr(digits.size()));
        if (!behind.empty()) {
            of_part = unit_written(behind);
            if (!of_part) return std::nullopt;
        }
        return plain_number(digits, commas);
    };
    const std::size_t bracket = rest.starts_with('(') ? rest.find(')') : std::string_view::npos;
    std::optional<WrittenUnit> of_both; // of (22.1 ± 0.3) ms
    if (bracket != std::string_view::npos && plus_minus(rest.substr(0, bracket)).second > 0) {
        const std::string_view behind = trimmed(rest.substr(bracket + 1));
        of_both = unit_written(behind);
        if (!behind.empty() && !of_both) return std::nullopt;
        rest = rest.substr(1, bracket - 1);
    }
    std::optional<std::string_view> deviation;
    if (const auto [at, size] = plus_minus(rest); at != std::string_view::npos) {
        deviation = rest.substr(at + size);
        rest = trimmed(rest.substr(0, at));
        if (const std::size_t close = deviation->rfind(')');
            rest.ends_with('(') && close != std::string_view::npos) { // 22.1 (± 0.3) ms
            of_both = unit_written(deviation->substr(close + 1));
            if (!of_both && !trimmed(deviation->substr(close + 1)).empty()) return std::nullopt;
            deviation = deviation->substr(0, close);
            rest.remove_suffix(1);
        }
    } else if (const auto digits = deviation_of_last_digits(rest, commas)) {
        const auto behind = unit_written(digits->behind);
        if (!behind && !trimmed(digits->behind).empty()) return std::nullopt;
        out.in_brackets = true;
        out.value = digits->value;
        out.deviation = digits->deviation;
        if (behind && behind->rate) return time_of_rate(out, behind->seconds);
        if (behind) out.unit = out.deviation_unit = behind->seconds;
        return out;
    } else if (const auto [open, close] = deviation_in_brackets(rest); close > open) {
        out.in_brackets = true;
        deviation = rest.substr(open + 1, close - open - 1);
        of_both = unit_written(rest.substr(close + 1)); // 22.1 (0.3) ms
        rest = rest.substr(0, open);
    }
    if (deviation) {
        out.deviation = take(*deviation, deviation_unit);
        if (!out.deviation) return std::nullopt;
    }
    const auto value = take(rest, unit);
    if (!value || (of_both && (unit || deviation_unit))) return std::nullopt;
    if (of_both) unit = deviation_unit = of_both;
    out.value = *value;
    if ((unit && unit->rate) || (deviation_unit && deviation_unit->rate)) {
        const WrittenUnit rate = unit.value_or(deviation_unit.value_or(WrittenUnit()));
        const WrittenUnit other = deviation_unit.value_or(rate);
        if (!rate.rate || !other.rate || rate.seconds != other.seconds) return std::nullopt;
        return time_of_rate(out, rate.seconds);
    }
    if (unit) out.unit = unit->seconds;
    if (deviation_unit) out.deviation_unit = deviation_unit->seconds;
    return out;
}

std::optional<std::int64_t> read_whole(std::string_view text, Commas commas) {
    std::string plain = bare_number(without_marks(text));
    const bool decimal = commas == Commas::Decimal || commas == Commas::DecimalGrouped;
    if (decimal && plain.find(',') == std::string::npos && has_points_as_of_thousands(plain)) {
        if (commas == Commas::Decimal) return std::nullopt;
        std::erase(plain, '.');
    }
    if (could_be_thousands(plain)) {
        std::erase(plain, ',');
    } else if (plain.find(',') != std::string::npos) { // 128,0 and 1.024,0
        const auto pointed = with_points(plain, commas);
        if (!pointed) return std::nullopt;
        plain = *pointed;
    }
    if (plain.find_first_of("eE") != std::string::npos) return whole_of_exponent(plain);
    // 128.0: other programs keep whole numbers as floats.
    if (const std::size_t point = plain.find('.');
        point != std::string::npos && point > 0 &&
        plain.find_first_not_of('0', point + 1) == std::string::npos)
        plain.resize(point);
    std::string_view digits = plain;
    if (digits.starts_with('+')) digits.remove_prefix(1);
    std::int64_t value = 0;
    const char* const end = digits.data() + digits.size();
    const auto [stop, error] = std::from_chars(digits.data(), end, value);
    if (error != std::errc{} || stop != end) return std::nullopt;
    return value;
}

std::optional<std::vector<std::string_view>> entries_of_list(std::string_view text) {
    text = trimmed(text);
    if (text.size() < 2 || text.front() != '[' || text.back() != ']') return std::nullopt;
    std::string_view rest = trimmed(text.substr(1, text.size() - 2));
    std::vector<std::string_view> out;
    while (!rest.empty()) {
        const std::size_t comma = std::min(rest.find(','), rest.size());
        out.push_back(trimmed(rest.substr(0, comma)));
        rest.remove_prefix(std::min(comma + 1, rest.size()));
    }
    return out;
}

std::optional<double> read_bytes(std::string_view text, Commas commas, std::optional<double> unit) {
    const std::string plain = bare_number(without_marks(text));
    const std::string_view digits = number_part(plain);
    std::string_view behind = trimmed(std::string_view(plain).substr(digits.size()));
    if (const std::size_t open = behind.find('('); behind.ends_with("%)") && open != std::string_view::npos) {
        const std::string_view share = trimmed(behind.substr(open + 1, behind.size() - open - 3));
        if (number_part(share).size() == share.size()) behind = trimmed(behind.substr(0, open));
    }
    if (!behind.empty()) unit = byte_unit_named(behind);
    const auto value = plain_number(digits, commas);
    return value && unit ? std::optional(*value * *unit) : std::nullopt;
}

} // namespace stepscope
