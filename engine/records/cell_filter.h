#pragma once

#include "records/results.h"

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace stepscope {

/// What a cell's value is compared by.
enum class Comparison {
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
    Comparison comparison = Comparison::Has;
    std::vector<std::string> values; ///< any of them will do; of numbers also "64..256"; empty: none yet

    bool is_word() const { return field.empty(); }
};

/// Which cells a person wants to see, as typed: terms with spaces between them, all of which must hold.
///
///     small 128               words: each in the text of some value
///     seq>=64  mean<5ms       axes and figures; a plain number is in the unit of the table's column
///     mode:fwd,train          one of several; seq:64..256 is a range
///     status:oom  cell:7      status:noisy finds what is worth measuring again
///     model:"my model"        quotes hold spaces
///
/// A field is named by its name, its column, its label, or the beginning of one; letters' case, spaces,
/// hyphens and underscores do not count. A cell without a value passes no condition on it. Every text is a
/// filter: what is no condition is a word, and a condition without a value yet lets everything pass.
class CellFilter {
public:
    /// Other names of fields, such as those in a person's language, before the field of each.
    using Names = std::vector<std::pair<std::string, std::string>>;
    /// Whether a word is part of a cell's text, of the value of `field` or, where it is empty, of any: for
    /// whoever shows other words than those of files.
    using Shows = std::function<bool(const CellResult&, std::string_view field, std::string_view word)>;

    CellFilter() = default; ///< lets everything pass
    explicit CellFilter(std::string_view typed, const Names& names = {});

    const std::vector<FilterTerm>& terms() const { return terms_; }
    bool empty() const { return terms_.empty(); }

    bool accepts(const CellResult& cell, const Shows& shows = {}) const;
    static bool accepts(const FilterTerm& term, const CellResult& cell, const Shows& shows = {});

    /// Of cells none of which passes: the first term that by itself lets none of them pass; null: each lets
    /// some pass.
    const FilterTerm* hopeless(const std::vector<CellResult>& cells, const Shows& shows = {}) const;

private:
    std::vector<FilterTerm> terms_;
};

/// Of a condition on numbers, the first of its values that is neither a number in a unit that the field has
/// nor a range of two; none: all are, or the field holds text.
std::optional<std::string> not_a_number(const FilterTerm& term);

/// A field's number, in base units; none where there is none, or where the field holds text.
std::optional<double> number_of(std::string_view field, const CellResult& cell);

} // namespace stepscope
