#include "json/fields.h"

#include "system/text/in_a_row.h"

#include <stdexcept>

namespace stepscope {

void ObjectReader::refuse_missing() const {
    if (missing_.empty()) return;
    if (missing_.size() == 1) JsonPath(path_, missing_.front()).fail("is missing");
    path_.fail(in_a_row(missing_, " and ") + " are missing");
}

std::size_t FieldNames::others_in(const nlohmann::json& object) const {
    std::size_t out = 0;
    for (const auto& [key, value] : object.items())
        if (!names_.contains(key)) ++out;
    return out;
}

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
