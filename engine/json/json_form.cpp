#include "json/json_form.h"

#include <cmath>

namespace stepscope {

using nlohmann::json;

std::string shown(const json& value) {
    // Not what lists and objects hold: it may be nested deeper than the stack.
    if (value.is_array()) return "a list";
    if (value.is_object()) return "an object";
    constexpr std::size_t longest = 60;
    std::string text = value.dump(-1, ' ', true, json::error_handler_t::replace);
    if (text.size() > longest) text.replace(longest, std::string::npos, "...");
    return text;
}

bool JsonForm<bool>::read(const json& value, const JsonPath& path) {
    if (!value.is_boolean()) path.fail("must be true or false, not " + shown(value));
    return value.get<bool>();
}

json JsonForm<double>::write(double value) {
    if (std::isnan(value)) return "nan";
    if (std::isinf(value)) return value > 0 ? "inf" : "-inf";
    return value;
}

double JsonForm<double>::read(const json& value, const JsonPath& path) {
    if (value.is_number()) return value.get<double>();
    if (value.is_string()) {
        const auto& text = value.get_ref<const std::string&>();
        if (text == "nan") return std::numeric_limits<double>::quiet_NaN();
        if (text == "inf") return std::numeric_limits<double>::infinity();
        if (text == "-inf") return -std::numeric_limits<double>::infinity();
    }
    path.fail("must be a number, \"nan\", \"inf\" or \"-inf\", not " + shown(value));
}

std::string JsonForm<std::string>::read(const json& value, const JsonPath& path) {
    if (!value.is_string()) path.fail("must be a text in quotes, not " + shown(value));
    return value.get<std::string>();
}

} // namespace stepscope
