#pragma once

#include "json/json_form.h"
#include "workload/choice.h"

#include <string>

namespace stepscope {

/// An enumeration stands in JSON by the names of its values.
template <typename Enum>
requires requires {
    ChoiceNames<Enum>::values;
}
struct JsonForm<Enum> {
    static nlohmann::json write(Enum value) { return name_of(value); }
    static Enum read(const nlohmann::json& value, const JsonPath& path) {
        if (value.is_string())
            if (const auto found = find_choice<Enum>(value.get_ref<const std::string&>())) return *found;
        const std::string problem = "must be one of " + allowed_names<Enum>() + ", not " + shown(value);
        if (value.is_string()) path.fail_to_know(problem);
        path.fail(problem);
    }
};

} // namespace stepscope
