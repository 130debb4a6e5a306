#pragma once

#include "tables/reading/entry.h"
#include "tables/reading/names/column_meaning.h"

#include <array>
#include <cstddef>
#include <string_view>
#include <variant>
#include <vector>

namespace stepscope {

/// What tells a model without a name.
inline constexpr std::array size_members = {&ModelShape::d_model, &ModelShape::d_ff, &ModelShape::layers,
                                            &ModelShape::heads};

/// A column of a table, and where it stands in the rows.
struct NamedColumn {
    ColumnMeaning meaning;
    std::size_t place;
};

/// Null where the column's meaning is none of that kind.
template <typename T>
const T* of_kind(const NamedColumn& column) {
    return std::get_if<T>(&column.meaning);
}

std::vector<NamedColumn> columns_of(const TableRow& header);

/// Whether a column of that meaning is read, if its table is.
bool is_known(const ColumnMeaning& meaning);
bool is_axis(const NamedColumn& column, std::string_view name);

} // namespace stepscope
