#pragma once

#include "tables/reading/names/column_meaning.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

namespace stepscope {

/// What the numbers of a column are in.
enum class ColumnQuantity { None, Time, Mean, Memory }; ///< Mean: a time, or its inverse, a rate

/// A unit that a mapping may give a column.
struct ColumnUnit {
    std::string_view name; ///< in mapping files and for people: "ms", "tokens/s", "MiB"
    ColumnQuantity quantity;
    double size; ///< seconds or bytes in one; of a rate: seconds of the time in which so many are counted
    bool rate = false;
    Counted counted = Counted::Steps;
};

std::span<const ColumnUnit> column_units();
/// Null where there is none of that name.
const ColumnUnit* column_unit_named(std::string_view name);
/// Whether a column of `quantity` may be in it.
bool fits(const ColumnUnit& unit, ColumnQuantity quantity);

/// Something that a column of anybody's table may hold: what a mapping lets a person choose. Files, the
/// command line's help and the window's boxes iterate `column_kinds()`.
struct ColumnKind {
    std::string_view id;   ///< in mapping files: "seq", "d_model", "mean"
    const char* context;   ///< of the next: where its translation stands
    const char* label;     ///< for people, in English
    ColumnMeaning meaning; ///< with neither unit nor kind of step; OtherColumn: it is not read
    ColumnQuantity quantity = ColumnQuantity::None;
    bool has_part = false; ///< whether it may be of a kind of step
    bool is_label = false; ///< model, kind of step and unit in one: "small fwd (ms)"
};

/// In the order in which people are shown them; the first is what is not read.
std::span<const ColumnKind> column_kinds();
const ColumnKind* column_kind_named(std::string_view id);
/// What a meaning is of; the first where it is nothing that is read.
const ColumnKind& kind_of(const ColumnMeaning& meaning);
/// The unit of a meaning; null where it says none, or none that has a name here.
const ColumnUnit* unit_of(const ColumnMeaning& meaning);
Part part_of(const ColumnMeaning& meaning);

/// "forward", "forward+backward", "train", "backward"; empty: not said. None where there is none such.
std::optional<Part> part_named(std::string_view name);
std::string_view name_of_part(const Part& part);

} // namespace stepscope
