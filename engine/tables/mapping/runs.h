#pragma once

#include "records/results.h"

#include <cstddef>
#include <deque>
#include <string>
#include <unordered_map>
#include <vector>

namespace stepscope {

/// Cells of a table, of which each is known again: by all that is said of it but its number and how many
/// steps it has.
class KnownCells {
public:
    /// The place of the cell among those that differ, which is the next free one where it is new.
    std::size_t place_of(const Cell& cell);
    bool contains(const Cell& cell) const { return places_.contains(cell); }
    std::size_t size() const { return places_.size(); }

private:
    struct Hash {
        std::size_t operator()(const Cell& cell) const;
    };
    struct Same {
        bool operator()(const Cell& a, const Cell& b) const;
    };
    std::unordered_map<Cell, std::size_t, Hash, Same> places_;
};

/// Makes one cell of those of a table that are one and the same, whose steps are the times of its rows in
/// their order: each row is a run, or a step of one. Rows without a time among others that have one are
/// counted. Keeps the times of a row and no more of it, as there may be a million.
class RunJoiner {
public:
    void add(CellResult&& row);
    /// The cells, in the order of their first rows. `remarks` gets what a person should know.
    Results take(std::vector<std::string>& remarks) &&;

private:
    /// Of which kind the row is that a cell is made of: the first of the last kind that there is.
    enum class Kind { Silent, Failed, Timed };
    struct Runs {
        CellResult cell;
        Kind kind = Kind::Silent;
        std::vector<double> times;
        std::vector<double> backward; ///< means
        int failed = 0;
        bool with_own_steps = false;
    };
    static Kind kind_of(const CellResult& row);

    KnownCells known_;
    std::deque<Runs> runs_;
    std::size_t rows_ = 0;
};

/// Whether two cells of a table are one and the same.
bool repeats_cells(const Results& rows);
/// Whether somebody may mean rows of one cell as its runs: they repeat, of no run of Stepscope's, and without
/// steps of their own.
bool may_be_runs(const Results& rows);

} // namespace stepscope
