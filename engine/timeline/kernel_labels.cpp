#include "timeline/kernel_labels.h"

#include "system/characters/characters.h"

#include <algorithm>
#include <cctype>
#include <cstddef>
#include <iterator>
#include <map>
#include <optional>
#include <set>
#include <string_view>
#include <utility>

namespace stepscope {

namespace {

constexpr std::string_view ellipsis = "…";
constexpr std::size_t longest_argument = 24; ///< bytes of one that is cut
/// What a longer name has in brackets is not looked at: no compiler's is as long, a file's may be.
constexpr std::size_t longest_name = 64 << 10;

bool opens(char c) {
    return c == '<' || c == '(' || c == '{' || c == '[';
}

bool closes(char c) {
    return c == '>' || c == ')' || c == '}' || c == ']';
}

/// The place behind what the bracket at `open` encloses; none: it is not closed.
std::optional<std::size_t> end_of_bracket(std::string_view text, std::size_t open) {
    int depth = 0;
    for (std::size_t i = open; i < text.size(); ++i) {
        if (closes(text[i]) && i > 0 && text[i - 1] == '-') continue; // "->"
        if (opens(text[i])) ++depth;
        if (closes(text[i]) && --depth == 0) return i + 1;
    }
    return std::nullopt;
}

std::string_view trimmed(std::string_view text) {
    while (!text.empty() && text.front() == ' ')
        text.remove_prefix(1);
    while (!text.empty() && text.back() == ' ')
        text.remove_suffix(1);
    return text;
}

/// What stands between the commas of a list, brackets left whole.
std::vector<std::string> arguments_of(std::string_view list) {
    std::vector<std::string> out;
    int depth = 0;
    std::size_t begin = 0;
    for (std::size_t i = 0; i <= list.size(); ++i) {
        if (i < list.size() && opens(list[i])) ++depth;
        if (i < list.size() && closes(list[i])) --depth;
        if (i < list.size() && (list[i] != ',' || depth > 0)) continue;
        out.emplace_back(trimmed(list.substr(begin, i - begin)));
        begin = i + 1;
    }
    return out;
}

/// Where the short name stands in the whole one, alone; none: nowhere.
std::optional<std::size_t> place_of(const KernelName& kernel) {
    const auto is_letter = [&](std::size_t i) {
        return i < kernel.name.size() &&
               (std::isalnum(static_cast<unsigned char>(kernel.name[i])) != 0 || kernel.name[i] == '_');
    };
    if (kernel.short_name.empty() || kernel.name.size() > longest_name) return std::nullopt;
    for (std::size_t at = kernel.name.find(kernel.short_name); at != std::string::npos;
         at = kernel.name.find(kernel.short_name, at + 1))
        if ((at == 0 || !is_letter(at - 1)) && !is_letter(at + kernel.short_name.size())) return at;
    return std::nullopt;
}

/// The arguments of a kernel's template, or its parameters; none: it has no such list.
std::optional<std::vector<std::string>> list_of(const KernelName& kernel, char bracket) {
    const std::optional<std::size_t> place = place_of(kernel);
    if (!place) return std::nullopt;
    const std::string_view name = kernel.name;
    std::size_t at = *place + kernel.short_name.size();
    if (bracket == '(' && at < name.size() && name[at] == '<') at = end_of_bracket(name, at).value_or(at);
    if (at >= name.size() || name[at] != bracket) return std::nullopt;
    const std::optional<std::size_t> end = end_of_bracket(name, at);
    if (!end) return std::nullopt;
    return arguments_of(name.substr(at + 1, *end - at - 2));
}

/// "half_t" of "cutlass::half_t", "4" of "(int)4".
std::string plain(std::string_view argument) {
    if (argument.starts_with('(')) {
        const std::size_t end = end_of_bracket(argument, 0).value_or(0);
        if (end < argument.size()) argument = trimmed(argument.substr(end));
    }
    const std::size_t last = argument.rfind("::");
    if (last != std::string_view::npos && argument.find_first_of("<(") == std::string_view::npos)
        argument = argument.substr(last + 2);
    return std::string(argument);
}

/// Names of libraries join what tells kernels apart by underscores.
bool is_within_word(char c) {
    return std::isalnum(static_cast<unsigned char>(c)) != 0;
}

/// Of long arguments the part in which they differ, from the begin of a word to the end of one.
void cut_to_difference(std::vector<std::string>& column) {
    const auto longest = std::ranges::max_element(column, {}, &std::string::size);
    if (longest == column.end() || longest->size() <= longest_argument) return;
    const auto shortest = std::ranges::min_element(column, {}, &std::string::size)->size();
    const auto alike = [&](auto&& at) {
        return std::ranges::all_of(column,
                                   [&](const std::string& each) { return at(each) == at(column[0]); });
    };
    std::size_t front = 0;
    while (front < shortest && alike([&](const std::string& text) { return text[front]; }))
        ++front;
    std::size_t back = 0;
    while (front + back < shortest &&
           alike([&](const std::string& text) { return text[text.size() - 1 - back]; }))
        ++back;
    while (front > 0 && is_within_word(column[0][front - 1]))
        --front;
    while (back > 0 && is_within_word(column[0][column[0].size() - back]))
        --back;
    // Bytes that are alike may be halves of letters that are not.
    while (front > 0 && !std::ranges::all_of(column, [front](const std::string& each) {
               return front == each.size() || begins_character(each[front]);
           }))
        --front;
    while (back > 0 && !begins_character(column[0][column[0].size() - back]))
        --back;
    for (std::string& each : column) {
        std::string part = each.substr(front, each.size() - front - back);
        if (part.size() > longest_argument)
            part = part.substr(0, whole_until(part, longest_argument)) + std::string(ellipsis);
        const bool follows = part.ends_with(ellipsis);
        each =
            std::string(front > 0 ? ellipsis : "") + part + std::string(back > 0 && !follows ? ellipsis : "");
    }
}

/// "<half, …>" for each of kernels by lists of equal length: what differs, and where something is left out.
std::vector<std::string> told_apart(const std::vector<std::vector<std::string>>& lists, char open,
                                    char close) {
    std::vector<std::string> out(lists.size(), std::string(1, open));
    bool left_out = false, any = false;
    const auto separate = [&](std::size_t i) {
        if (out[i].size() > 1) out[i] += ", ";
    };
    for (std::size_t place = 0; place < lists[0].size(); ++place) {
        std::vector<std::string> column;
        column.reserve(lists.size());
        for (const auto& list : lists)
            column.push_back(plain(list[place]));
        if (std::ranges::adjacent_find(column, std::not_equal_to<>()) == column.end()) {
            if (!left_out)
                for (std::size_t i = 0; i < out.size(); ++i) {
                    separate(i);
                    out[i] += ellipsis;
                }
            left_out = true;
            continue;
        }
        left_out = false;
        any = true;
        cut_to_difference(column);
        for (std::size_t i = 0; i < out.size(); ++i) {
            separate(i);
            out[i] += column[i];
        }
    }
    for (std::string& each : out)
        each += close;
    if (!any) out.assign(lists.size(), "");
    return out;
}

/// What tells kernels of one short name apart, in their order; may leave some alike.
std::vector<std::string> suffixes(const std::vector<const KernelName*>& kernels) {
    std::vector<std::string> out(kernels.size());
    for (const auto& [open, close] : {std::pair{'<', '>'}, std::pair{'(', ')'}}) {
        std::vector<std::vector<std::string>> lists;
        lists.reserve(kernels.size());
        for (const KernelName* kernel : kernels)
            if (auto list = list_of(*kernel, open)) lists.push_back(*std::move(list));
        const bool comparable =
            lists.size() == kernels.size() && !lists.empty() &&
            std::ranges::all_of(lists, [&](const auto& each) { return each.size() == lists[0].size(); });
        if (!comparable) continue;
        const std::vector<std::string> told = told_apart(lists, open, close);
        for (std::size_t i = 0; i < out.size(); ++i)
            out[i] += told[i];
        if (std::set<std::string>(out.begin(), out.end()).size() == out.size()) return out;
    }
    return out;
}

} // namespace

std::vector<std::string> kernel_labels(std::span<const KernelName> kernels) {
    std::map<std::string, std::vector<std::size_t>> by_short_name;
    for (std::size_t i = 0; i < kernels.size(); ++i)
        by_short_name[kernels[i].short_name].push_back(i);
    std::vector<std::string> out(kernels.size());
    std::set<std::string> taken;
    for (const auto& group : by_short_name)
        if (group.second.size() == 1) {
            out[group.second[0]] = group.first;
            taken.insert(group.first);
        }
    for (const auto& group : by_short_name) {
        if (group.second.size() == 1) continue;
        std::vector<const KernelName*> alike;
        alike.reserve(group.second.size());
        for (const std::size_t i : group.second)
            alike.push_back(&kernels[i]);
        const std::vector<std::string> told = suffixes(alike);
        std::map<std::string_view, std::size_t> rivals;
        for (const std::string& each : told)
            ++rivals[each];
        std::map<std::string_view, std::size_t> numbers; // the last that was given
        for (std::size_t nth = 0; nth < alike.size(); ++nth) {
            const std::string label = group.first + told[nth];
            std::size_t& number = numbers[told[nth]];
            std::string own = label;
            if (rivals[told[nth]] > 1)
                own += " #" + std::to_string(++number);
            else
                number = 1;
            while (!taken.insert(own).second)
                own = label + " #" + std::to_string(++number);
            out[group.second[nth]] = own;
        }
    }
    return out;
}

} // namespace stepscope
