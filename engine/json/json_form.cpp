#include "json/json_form.h"

#include "json/reading/written_number.h"
#include "system/text/one_line.h"

#include <cmath>

namespace stepscope {

using nlohmann::json;

std::string shown(const json& value) {
    // Not what lists and objects hold: it may be nested deeper than the stack.
    if (value.is_array()) return "a list";
    if (value.is_object()) return "an object";
    return one_line(value.dump(-1, ' ', false, json::error_handler_t::replace));
}

std::string shown(const json& value, const JsonPath& path) {
    if (value.is_number_float() && !path.source().empty())
        if (const std::string digits = number_as_written(path.source(), path.text()); !digits.empty())
            return one_line(digits);
    return shown(value);
}

bool is_zero_below_zero(const json& value) {
    return value.is_number_float() && value.get<double>() == 0 && std::signbit(value.get<double>());
}

bool is_whole_beyond_64_bits(const json& value) {
    return value.is_number_float() && std::abs(value.get<double>()) >= 0x1p63;
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
