#include "json/reading/parse_json.h"

#include "json/field_error.h"
#include "system/characters/characters.h"
#include "system/characters/small_letters.h"
#include "system/text/one_line.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <string>
#include <utility>
#include <vector>

namespace stepscope {

using nlohmann::json;

namespace {

/// "line 3, column 20", both from 1, of the character that begins at `offset`.
std::string place_of(std::string_view text, std::size_t offset) {
    const std::string_view before = text.substr(0, offset);
    const auto line = 1 + std::count(before.begin(), before.end(), '\n');
    const std::size_t newline = before.rfind('\n');
    const std::string_view of_line = before.substr(newline == std::string_view::npos ? 0 : newline + 1);
    return "line " + std::to_string(line) + ", column " + std::to_string(1 + characters_in(of_line));
}

bool in_a_word(char c) {
    return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || c == '_' ||
           c == '-' || c == '+' || c == '.';
}

/// Where the word or number that the character at `offset` is of begins, or that character itself.
std::size_t begin_of_token(std::string_view text, std::size_t offset) {
    while (offset > 0 && !begins_character(text[offset]))
        --offset;
    // What ends a word too early is no part of it, and not what is wrong: "tru}".
    if (offset > 0 && !in_a_word(text[offset]) && in_a_word(text[offset - 1]) && text[offset] != '"')
        --offset;
    while (offset > 0 && in_a_word(text[offset]) && in_a_word(text[offset - 1]))
        --offset;
    return offset;
}

/// Of the token that begins at `offset`, which is within the text.
std::string_view token_at(std::string_view text, std::size_t offset) {
    std::size_t end = offset;
    while (end < text.size() && in_a_word(text[end]))
        ++end;
    if (end == offset) ++end;
    while (end < text.size() && !begins_character(text[end]))
        ++end;
    return text.substr(offset, end - offset);
}

/// The last character before `offset` that is no white space; 0 where there is none.
char before(std::string_view text, std::size_t offset) {
    const std::size_t found = text.substr(0, offset).find_last_not_of(" \t\r\n");
    return found == std::string_view::npos ? '\0' : text[found];
}

/// What other languages write, and what JSON has for it.
struct Foreign {
    std::string_view word, advice;
};
constexpr std::array foreign_words = {
    Foreign{"NaN", "JSON has no NaN; write \"nan\" in quotes"},
    Foreign{"nan", "JSON has no NaN; write \"nan\" in quotes"},
    Foreign{"Infinity", "JSON has no infinity; write \"inf\" in quotes"},
    Foreign{"-Infinity", "JSON has no infinity; write \"-inf\" in quotes"},
    Foreign{"None", "write null, or leave the field out"},
    Foreign{"True", "write true"},
    Foreign{"False", "write false"},
};

/// What is wrong with the token that begins at `offset`.
std::string problem_at(std::string_view text, std::size_t offset) {
    const std::string_view token = token_at(text, offset);
    for (const Foreign& foreign : foreign_words)
        if (token == foreign.word) return std::string(foreign.advice);
    if ((token == "]" || token == "}") && before(text, offset) == ',')
        return "a comma stands before " + std::string(token) + " with nothing after it; remove it";
    if (token == "'") return "texts stand in double quotes";
    if (token.size() > 1 && token.front() == '0' &&
        token.find_first_not_of("0123456789") == std::string_view::npos)
        return "a number must not begin with zeros";
    return one_line(token) + " cannot stand there";
}

// --- numbers of others that are none

constexpr std::string_view null_word = "null";

/// A word of the text in whose place null stands.
struct NoNumber {
    std::size_t offset, size; ///< in the text
    std::size_t changed;      ///< where null begins in what the parser reads
};

/// NaN, -Infinity, inf.
bool is_no_number(std::string_view token) {
    if (token.starts_with('-') || token.starts_with('+')) token.remove_prefix(1);
    const std::string small = token.size() <= 8 ? in_small_letters(token) : std::string();
    return small == "nan" || small == "inf" || small == "infinity";
}

/// Behind the text that begins with the quotes at `offset`.
std::size_t end_of_quoted(std::string_view text, std::size_t offset) {
    for (std::size_t at = offset + 1; at < text.size(); ++at) {
        if (text[at] == '"') return at + 1;
        if (text[at] == '\\') ++at;
    }
    return text.size();
}

/// The text with null for numbers that are none, which are listed in their order; empty where there are none.
std::string without_no_numbers(std::string_view text, std::vector<NoNumber>& found) {
    std::string out;
    std::size_t taken = 0; // of the text
    for (std::size_t at = 0; at < text.size();) {
        if (text[at] == '"') {
            at = end_of_quoted(text, at);
            continue;
        }
        if (!in_a_word(text[at])) {
            ++at;
            continue;
        }
        const std::string_view token = token_at(text, at);
        if (is_no_number(token)) {
            out.append(text.substr(taken, at - taken));
            found.push_back({at, token.size(), out.size()});
            out.append(null_word);
            taken = at + token.size();
        }
        at += token.size();
    }
    if (!found.empty()) out.append(text.substr(taken));
    return out;
}

/// Where a character that the parser read stands in the text.
std::size_t offset_in_text(std::size_t changed, const std::vector<NoNumber>& found) {
    const auto behind =
        std::upper_bound(found.begin(), found.end(), changed,
                         [](std::size_t offset, const NoNumber& each) { return offset < each.changed; });
    if (behind == found.begin()) return changed;
    const NoNumber& last = *(behind - 1);
    const std::size_t within = changed - last.changed;
    return within < null_word.size() ? last.offset : last.offset + last.size + within - null_word.size();
}

/// Makes values of what the parser meets; knows where it stands without recursion.
class Builder {
public:
    /// `cut`: whether something that is nested too deep was left out; null: that is an error.
    /// `no_numbers`: those of the text that the parser reads as null; they outlive this.
    Builder(std::string_view text, bool* cut, const std::vector<NoNumber>& no_numbers)
        : text_(text), cut_(cut), no_numbers_(no_numbers) {}

    bool null() { return put(nullptr) != nullptr; }
    bool boolean(bool value) { return put(value) != nullptr; }
    bool number_integer(json::number_integer_t value) {
        // Whole numbers have no 0 below 0.
        return (value == 0 ? put(-0.0) : put(value)) != nullptr;
    }
    bool number_unsigned(json::number_unsigned_t value) { return put(value) != nullptr; }
    bool number_float(json::number_float_t value, const std::string&) { return put(value) != nullptr; }
    bool string(std::string& value) { return put(std::move(value)) != nullptr; }
    bool binary(json::binary_t&) { return false; } // JSON as text has none
    bool start_object(std::size_t) { return open(json::object()); }
    bool start_array(std::size_t) { return open(json::array()); }
    bool end_object() { return close(); }
    bool end_array() { return close(); }

    bool key(std::string& name) {
        if (left_out_ > 0) return true;
        auto& object = open_.back()->get_ref<json::object_t&>();
        const auto [place, added] = object.try_emplace(name);
        if (!added) throw FieldError(path_to(name), "stands twice; remove one of the two");
        member_ = &place->second;
        return true;
    }

    bool parse_error(std::size_t read, const std::string& last_token, const json::exception& error) {
        if (error.id == number_too_large)
            throw ValueError(here(), one_line(last_token) + " is too large for a number");
        const std::string_view said = error.what();
        const auto says = [said](std::string_view words) {
            return said.find(words) != std::string_view::npos;
        };
        const std::size_t last = offset_in_text(read > 0 ? read - 1 : 0, no_numbers_); // that was read last
        if (says("unexpected end of input") || (read > 0 && last >= text_.size()))
            throw FieldError("", "this is not JSON: it ends before its last text, list or object does");
        if (says("invalid string"))
            throw FieldError(
                "", "this is not JSON: " + place_of(text_, last) +
                        ": within quotes there cannot be an end of line, a control character, a byte "
                        "that is not UTF-8, or a backslash that JSON does not know");
        const std::size_t offset = begin_of_token(text_, last);
        throw FieldError("",
                         "this is not JSON: " + place_of(text_, offset) + ": " + problem_at(text_, offset));
    }

    json take() { return std::move(document_); }

private:
    static constexpr int number_too_large = 406; // of nlohmann::json's errors

    template <typename T>
    json* put(T&& value) {
        json* place = &document_;
        if (left_out_ > 0) return place;
        if (!open_.empty()) {
            json& parent = *open_.back();
            if (parent.is_array()) {
                parent.get_ref<json::array_t&>().emplace_back(std::forward<T>(value));
                return &parent.get_ref<json::array_t&>().back();
            }
            place = member_;
        }
        *place = std::forward<T>(value);
        return place;
    }

    bool open(json container) {
        if (open_.size() >= deepest_json) {
            if (cut_ == nullptr) throw FieldError("", too_deep_json());
            if (left_out_++ == 0) *cut_ = true;
            return true;
        }
        open_.push_back(put(std::move(container)));
        return true;
    }

    bool close() {
        if (left_out_ > 0)
            --left_out_;
        else
            open_.pop_back();
        return true;
    }

    /// "models[1].name"
    std::string path_to(const std::string& name) const {
        std::string out = path();
        return out += (out.empty() ? "" : ".") + one_line(name);
    }

    /// Of the value that comes next.
    std::string here() const {
        if (open_.empty() || left_out_ > 0) return {};
        if (open_.back()->is_array()) return path() + "[" + std::to_string(open_.back()->size()) + "]";
        return path_to(name_of(*open_.back(), member_));
    }

    /// Of the innermost that is open. The last entry of a list, and the member that was named last, are those
    /// that are open.
    std::string path() const {
        std::string out;
        for (std::size_t depth = 0; depth + 1 < open_.size(); ++depth) {
            const json& parent = *open_[depth];
            if (parent.is_array())
                out += "[" + std::to_string(parent.size() - 1) + "]";
            else
                out += (out.empty() ? "" : ".") + one_line(name_of(parent, open_[depth + 1]));
        }
        return out;
    }

    static std::string name_of(const json& parent, const json* member) {
        for (const auto& [key, value] : parent.get_ref<const json::object_t&>())
            if (&value == member) return key;
        return {};
    }

    std::string_view text_;
    bool* cut_;
    const std::vector<NoNumber>& no_numbers_;
    std::size_t left_out_ = 0; ///< lists and objects that are open within the innermost of `open_`
    json document_;
    std::vector<json*> open_; ///< lists and objects that are not closed, the innermost last
    json* member_ = nullptr;  ///< where the value of the name that was read last goes
};

enum class NoNumbers { Refused, Null };

json document_of(std::string_view text, bool* cut, NoNumbers no_numbers = NoNumbers::Refused) {
    if (text.starts_with("\xFF\xFE") || text.starts_with("\xFE\xFF"))
        throw FieldError("", "this is UTF-16; save it as UTF-8");
    if (text.starts_with("\xEF\xBB\xBF")) text.remove_prefix(3);
    if (text.find_first_not_of(" \t\r\n") == std::string_view::npos)
        throw FieldError("", "this is not JSON: it is empty");
    // The parser takes it for the end, whatever follows.
    if (const std::size_t zero = text.find('\0'); zero != std::string_view::npos)
        throw FieldError("", "this is not JSON: " + place_of(text, zero) +
                                 ": a zero byte cannot stand there; is the file damaged?");
    std::vector<NoNumber> found;
    const std::string changed =
        no_numbers == NoNumbers::Null ? without_no_numbers(text, found) : std::string();
    Builder builder(text, cut, found);
    json::sax_parse(found.empty() ? text : std::string_view(changed), &builder);
    return builder.take();
}

} // namespace

std::string too_deep_json() {
    return "this is nested too deep: no more than " + std::to_string(deepest_json) +
           " lists and objects may stand within one another";
}

json parse_json(std::string_view text) {
    return document_of(text, nullptr);
}

json parse_json_of_others(std::string_view text) {
    return document_of(text, nullptr, NoNumbers::Null);
}

json parse_json(std::string_view text, bool& cut) {
    cut = false;
    return document_of(text, &cut);
}

} // namespace stepscope
