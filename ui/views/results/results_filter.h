#pragma once

#include "records/cell_filter.h"

#include <QSortFilterProxyModel>

#include <optional>
#include <vector>

namespace stepscope {

/// The rows that a filter lets pass, its words looked for in the columns that are shown. Sorts by number
/// where there are numbers; rows without a value stand last, whichever way.
class ResultsFilter : public QSortFilterProxyModel {
    Q_OBJECT
public:
    explicit ResultsFilter(QObject* parent = nullptr);

    void setFilter(CellFilter filter);
    const CellFilter& filter() const { return filter_; }

    /// The columns that words are looked for in; all, until it is set. Told, not asked for: a view that is
    /// asked while rows are filtered may ask this model in return, which then maps its rows twice.
    void setShown(std::vector<int> columns);

    /// Whether the text of a column that is shown, or of the column of `field`, has a word in it.
    bool shows(const CellResult& cell, std::string_view field, std::string_view word) const;

protected:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override;
    bool lessThan(const QModelIndex& left, const QModelIndex& right) const override;

private:
    CellFilter filter_;
    std::optional<std::vector<int>> shown_; // columns of the source, in any order
};

} // namespace stepscope
