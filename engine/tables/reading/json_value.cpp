#include "tables/reading/json_value.h"

#include "json/field_error.h"
#include "json/reading/parse_json.h"

#include <nlohmann/json.hpp>

namespace stepscope {

nlohmann::json json_of_anybody(std::string_view text) {
    try {
        return parse_json(text);
    } catch (const FieldError&) {
        nlohmann::json out = parse_json_of_others(text);
        if (is_own_json(out)) throw; // what is wrong with it is what was refused first
        return out;
    }
}

bool is_own_json(const nlohmann::json& value) {
    return value.is_object() &&
           (value.contains("models") || value.contains("cells") || value.contains("format"));
}

} // namespace stepscope
