#pragma once

#include "tables/mapping/columns/column_mapping.h"

#include <span>
#include <string>
#include <vector>

namespace stepscope {

/// Why a mapping cannot be applied to a table yet.
enum class LackKind {
    NoColumn,  ///< the table has none of that name
    Model,     ///< nothing says it, nor all of its sizes
    Sequence,  ///< nothing says its length
    Time,      ///< no column holds the time of a step
    Unit,      ///< neither mapping nor entries say that of the column
    Batch,     ///< a rate of tokens or sequences is no time without it
    Twice,     ///< two columns hold the same
    NoneAcross ///< an axis lies across, and no column has a value of it
};

struct Lack {
    LackKind kind;
    std::string name;    ///< of the column or axis; empty: of none
    std::string before;  ///< of Twice: the other column
    bool differ = false; ///< of Twice: other entries stand in it

    friend bool operator==(const Lack&, const Lack&) = default;
};

/// Everything at once. `table`: as `with_names` gives it.
std::vector<Lack> lacks_of(const TableView& table, const ColumnMapping& mapping);
/// An English sentence without a full stop.
std::string text_of(const Lack& lack);
std::string text_of(std::span<const Lack> lacks);

} // namespace stepscope
