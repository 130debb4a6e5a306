#pragma once

#include <nlohmann/json_fwd.hpp>

#include <string>
#include <vector>

namespace stepscope {

/// Rows of an object whose names are values: {"64": {...}, "128": {...}}, {"small": [{...}, {...}], ...}, and
/// such within such.
struct KeyedRows {
    std::vector<std::string> names; ///< of the columns of keys, the outermost first
    struct Row {
        std::vector<std::string> keys;
        const nlohmann::json* record; ///< an object of the one that was given
    };
    std::vector<Row> rows; ///< none: the names are those of fields
};

/// `name`: under which the object stands, which may say what its names are: "seq_len"; else they are "key".
KeyedRows keyed_rows(const nlohmann::json& object, const std::string& name);

} // namespace stepscope
