#include "nsight/reading/kernel_name.h"

#include "system/characters/characters.h"

namespace stepscope {

namespace {

constexpr std::string_view cut_here = "…";
constexpr std::size_t longest_character = 4;

} // namespace

std::string cut_name(std::string_view name) {
    if (!is_too_long(name)) return std::string(name);
    std::size_t end = most_name - cut_here.size();
    for (std::size_t back = 1; back < longest_character && !begins_character(name[end]); ++back)
        --end;
    return std::string(name.substr(0, end)) += cut_here;
}

bool is_too_long(std::string_view name) {
    return name.size() > most_name;
}

bool was_cut(std::string_view name) {
    return name.size() + longest_character > most_name && name.ends_with(cut_here);
}

} // namespace stepscope
