#pragma once

#include "records/filter/filter_term.h"
#include "records/results.h"

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace stepscope {

/// Which cells a person wants to see, as typed: terms with spaces between them, all of which must hold.
///
///     small 128               words: each in the text of some value
///     seq>=64  mean<5ms       axes and figures; a plain number is in the unit of the table's column
///     mode:fwd,train          one of several; seq:64..256 is a range
///     status:oom  cell:7      status:doubt finds what is marked, status:noisy what is worth measuring again
///     model:"my model"        quotes hold spaces; two of them within quotes are one: "12"" wheels"
///
/// A field is named by its name, its column, its label, or the beginning of one; letters' case, spaces,
/// hyphens and underscores do not count. A cell without a value passes no condition on it. Every text is a
/// filter: what is no condition is a word, and a condition without a value yet lets everything pass.
class CellFilter {
public:
    /// Whether a word is part of a cell's text, of the value of `field` or, where it is empty, of any: for
    /// whoever shows other words than those of files.
    using Shows = std::function<bool(const CellResult&, std::string_view field, std::string_view word)>;

    CellFilter() = default; ///< lets everything pass

    /// `names`: other names of fields, such as those in a person's language.
    explicit CellFilter(std::string_view typed, const FilterNames& names = {})
        : terms_(terms_from(typed, names)) {}

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
