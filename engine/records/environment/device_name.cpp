#include "records/environment/device_name.h"

namespace stepscope {

std::optional<std::string> device_name_in(const Environment& environment, std::string_view device) {
    const std::string wanted = "device." + std::string(device);
    for (const auto& [fact, value] : environment)
        if (fact == wanted || fact.starts_with(wanted + ":")) // "cuda" is the first of its kind
            return value.substr(0, value.find(';'));          // details stand behind it
    return std::nullopt;
}

} // namespace stepscope
