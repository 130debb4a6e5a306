#pragma once

#include "records/filter/cell_filter.h"
#include "ui/widgets/tables/sorted_rows.h"

#include <optional>
#include <vector>

namespace stepscope {

/// The rows that a filter lets pass, its words looked for in the columns that are shown.
class ResultsFilter : public SortedRows {
    Q_OBJECT
public:
    explicit ResultsFilter(QObject* parent = nullptr);

    /// Comes with the rows that it lets pass.
    void setFilter(CellFilter filter);
    const CellFilter& filter() const { return filter_; }

    /// The columns that words are looked for in; all, until it is set. Told, not asked for: a view that is
    /// asked while rows are filtered may ask this model in return, which then maps its rows twice. The rows
    /// follow with the next `setFilter`.
    void setShown(std::vector<int> columns);

    /// Whether the text of a column that is shown, or of the column of `field`, has a word in it.
    bool shows(const CellResult& cell, std::string_view field, std::string_view word) const;

protected:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

private:
    CellFilter filter_;
    std::optional<std::vector<int>> shown_; // columns of the source, in any order
};

} // namespace stepscope
