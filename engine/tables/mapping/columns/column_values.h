#pragma once

#include "tables/mapping/columns/column_mapping.h"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace stepscope {

/// What an entry of such a column may mean, in the words of files: the choices of an axis, the statuses, true
/// and false. Empty: it holds numbers, names or text, of which any is one.
std::vector<std::string_view> values_of(const ColumnKind& kind);

/// An entry that such a column should not hold.
struct UnknownValue {
    std::string column;  ///< its name
    std::string written; ///< the entry, without blanks and emphasis around it

    friend bool operator==(const UnknownValue&, const UnknownValue&) = default;
};

/// Entries of which neither reading nor the mapping knows what they mean, each once, column by column in the
/// order of the mapping; the first of many. `table`: as `with_names` gives it.
std::vector<UnknownValue> unknown_values(const TableView& table, const ColumnMapping& mapping);

/// For people: a line for each column, which says what there is to say in a mapping; English sentences
/// without full stops. Of the columns of `mapping`.
std::vector<std::string> texts_of(std::span<const UnknownValue> values, const ColumnMapping& mapping);

/// The rows of a table, as what the mapping says that entries mean would stand in it. Empty where it says
/// nothing of any.
std::vector<TableRow> rows_as_meant(const TableView& table, const ColumnMapping& mapping);

/// How an entry stands among those that a mapping tells the meaning of, whichever its letters and emphasis.
std::string key_of_value(std::string_view entry);

} // namespace stepscope
