#pragma once

#include "records/results.h"
#include "tables/limits.h"
#include "tables/reading/entry.h"
#include "tables/reading/names/named_columns.h"
#include "tables/text/numbers.h"

#include <cstddef>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace stepscope {

/// Puts what a table's entries say of times into the cells they are of. What is wrong with an entry goes to
/// the problems.
class CellTimes {
public:
    /// All but `commas`, how the table writes its numbers, and `columns` outlive this.
    CellTimes(const TableView& table, const std::vector<NamedColumn>& columns, Commas commas,
              Problems& problems);

    /// What is read from here on is of another cell than what was.
    void begin_cell() { put_.clear(); }
    /// What was asked for is asked for again in the next row, which is refused by itself.
    void ask_again() { unitless_.clear(); }

    /// False where the entry says that there is no number. `failed`: the step was not measured, and other
    /// programs write 0 for that.
    bool read(CellResult& result, const StatisticColumn& statistic, const NamedColumn& column,
              const TableEntry& at, bool failed);

    /// Columns whose deviations went nowhere: what stands behind "±" is known of a mean alone.
    const std::set<std::size_t>& without_sign() const { return without_sign_; }

    /// Rows whose numbers have other units than their column, by the column.
    const std::map<std::size_t, ShortList>& of_other_units() const { return of_other_units_; }

private:
    /// A figure that was put into the cell that is read.
    struct Put {
        const Figure* figure;
        bool backward;
        std::size_t place; ///< of its column
        double seconds;
    };

    std::string shown(const NamedColumn& column) const { return shown_name(table_.header[column.place]); }
    /// Why what stands in brackets behind a number cannot be taken for its deviation; false: it can.
    bool refuse_brackets(const StatisticColumn& statistic, const NamedColumn& column, const TableEntry& at);
    void refuse_number(const NamedColumn& column, const TableEntry& at);
    /// `text`: the number, of an entry that may list several.
    void refuse_size(const NamedColumn& column, const TableEntry& at, std::string_view text);
    void ask_for_unit(const NamedColumn& column);
    /// How many of what a rate counts one step is: 1 of itself, batch x seq tokens. None where the cell does
    /// not say them, which is told.
    std::optional<double> counted_in_a_step(const CellResult& result, const StatisticColumn& statistic,
                                            const NamedColumn& column, const TableEntry& at);
    /// The measured steps, one by one. False where there is none.
    bool read_steps(CellResult& result, const StatisticColumn& statistic, const NamedColumn& column,
                    const TableEntry& at, const std::vector<std::string_view>& listed);
    /// Where two columns, or a column and what stands behind "±", say one thing, they agree.
    void put(CellResult& result, const StatisticColumn& statistic, const NamedColumn& column,
             const TableEntry& at, double seconds);

    const TableView& table_;
    Commas commas_;
    Problems& problems_;
    std::set<std::size_t> unitless_; ///< columns whose unit was asked for
    std::set<std::size_t> without_sign_;
    std::map<std::size_t, ShortList> of_other_units_;
    std::set<std::size_t> bracketed_; ///< columns that have brackets behind every number
    std::vector<Put> put_;
    Allowance warmup_steps_ = allowed_steps(); ///< that lists leave out
};

} // namespace stepscope
