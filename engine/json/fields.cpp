#include "json/fields.h"

#include <stdexcept>

namespace stepscope {

void FieldNames::refuse_others(const nlohmann::json& object, const JsonPath& path) const {
    std::string known;
    for (const std::string& name : names_)
        known += (known.empty() ? "" : ", ") + name;
    for (const auto& [key, value] : object.items())
        if (!names_.contains(key))
            JsonPath(path, key).fail("does not belong here" +
                                     (known.empty() ? std::string() : "; known are " + known));
    throw std::logic_error("a field is listed twice: " + known);
}

} // namespace stepscope
