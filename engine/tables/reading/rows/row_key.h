#pragma once

#include "tables/reading/entry.h"
#include "tables/reading/names/named_columns.h"
#include "tables/text/numbers.h"
#include "workload/axes.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace stepscope {

/// What a row has in a column; null: it ends before it.
inline const TableEntry* entry_at(const TableRow& row, const NamedColumn& column) {
    return column.place < row.size() ? &row[column.place] : nullptr;
}

/// What tells a row's cells apart from others.
struct RowKey {
    Cell cell;
    Mode mode = unsaid<Mode>;            ///< of the whole row
    const TableEntry* mode_at = nullptr; ///< where the row says it; null: nowhere
    std::optional<bool> only_forward;
    const TableEntry* only_forward_at = nullptr;
    std::optional<bool> oom;
};

/// Reads it from each row of a table. What is wrong with an entry goes to the problems.
class RowKeys {
public:
    /// All but `commas` outlive this. `setting`: what is said of all rows beside the table.
    RowKeys(const TableView& table, const std::vector<NamedColumn>& columns, const Cell& setting,
            Commas commas, Problems& problems)
        : table_(table), columns_(columns), setting_(setting), commas_(commas), problems_(problems) {}

    /// Points into the row.
    RowKey read(const TableRow& row);

private:
    void read_entry(RowKey& key, const NamedColumn& column, const TableEntry& at);
    void read_axis(Cell& cell, const Axis& axis, const NamedColumn& column, const TableEntry& at);
    std::optional<std::int64_t> whole(const NamedColumn& column, const TableEntry& at, std::int64_t minimum,
                                      std::int64_t maximum);
    std::optional<bool> truth(const TableEntry& at);
    /// Where only_forward and mode are both said, they agree.
    void settle_mode(RowKey& key);

    const TableView& table_;
    const std::vector<NamedColumn>& columns_;
    const Cell& setting_;
    Commas commas_;
    Problems& problems_;
};

} // namespace stepscope
