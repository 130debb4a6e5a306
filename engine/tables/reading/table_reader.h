#pragma once

#include "records/results.h"
#include "tables/reading/entry.h"
#include "tables/reading/rows/table_rows.h"

#include <string>
#include <string_view>
#include <vector>

namespace stepscope {

/// Reads tables that tell cells, a row for each or one with halves for several kinds of step, whoever wrote
/// them: columns by their names (tables/reading/names/column_meaning.h), in any order. What a table does not
/// say stays unknown; what it says in a way that could mean two things is a problem.
class TableReader {
public:
    /// What a table lacks to be read: "a column for the sequence length (\"Seq Len\")"; empty where it fits.
    static std::vector<std::string> missing_of(const TableRow& header);
    /// The same and the units that neither its columns' names nor its entries say: all that a person would
    /// have to add to a table that does not fit.
    static std::vector<std::string> missing_of(const TableText& table);

    /// Finds columns that say the same, which are a problem.
    void check_names(const TableRow& header);
    /// Adds the cells of a table that fits. `setting`: what is said of all of them beside the table.
    void read(const TableText& table, const Cell& setting);
    /// The same for who keeps less of the cells than `take` gives.
    void read(const TableText& table, const Cell& setting, const CellSink& sink);

    Problems& problems() { return problems_; }
    /// The cells, with what a person should know of the reading as messages. Throws TableError with all
    /// problems.
    Results take() &&;
    void remark(Severity severity, const std::string& text) { remarks_.push_back({severity, text, {}}); }

private:
    Results results_;
    std::vector<Message> remarks_;
    Problems problems_;
    int cells_ = 0;
};

/// Whether a column of that name is read, if its table is.
bool is_name_of_known(std::string_view name);

} // namespace stepscope
