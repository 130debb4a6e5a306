#include "nsight/reading/kernel_name.h"

#include "system/text/characters.h"

namespace stepscope {

std::string cut_name(std::string_view name) {
    if (!is_too_long(name)) return std::string(name);
    constexpr std::string_view cut = "…";
    std::size_t end = most_name - cut.size();
    while (end > 0 && !begins_character(name[end]))
        --end;
    return std::string(name.substr(0, end)) += cut;
}

bool is_too_long(std::string_view name) {
    return name.size() > most_name;
}

} // namespace stepscope
