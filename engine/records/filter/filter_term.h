#pragma once

#include "records/filter/filter_field.h"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace stepscope {

/// What a cell's value is compared by.
enum class Relation {
    Has, ///< ":", as people type it: a choice or a status by any of its names, else a part of the text
    Is,
    IsNot,
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual
};

/// One condition, or one word.
struct FilterTerm {
    std::string text;    ///< as typed
    std::string field;   ///< "cell", "status", the name of an axis or the id of a figure; empty: a word
    std::string unknown; ///< of a word that looks like a condition: the field that there is not
    Relation relation = Relation::Has;
    std::vector<std::string> values; ///< any of them will do; of numbers also "64..256"; empty: none yet

    bool is_word() const { return field.empty(); }
};

/// What a person typed, in the language that cell_filter.h describes. `names`: other names of fields.
std::vector<FilterTerm> terms_from(std::string_view typed, const FilterNames& names);

/// A condition as a person would type it: seq=64,128. Quotes what has to be.
std::string condition(std::string_view field, Relation relation, std::span<const std::string> values);
/// Of cells, by their indices: cell=3..7,9.
std::string cell_condition(Relation relation, std::span<const int> cells);
/// A filter that lets pass what meets another condition, too. Ends quotes that are still open.
std::string with_condition(std::string_view filter, std::string_view added);

} // namespace stepscope
