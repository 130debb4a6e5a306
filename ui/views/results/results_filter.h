#pragma once

#include "records/cell_filter.h"

#include <QSortFilterProxyModel>

#include <functional>

namespace stepscope {

/// The rows that a filter lets pass, its words looked for in the columns that are shown. Sorts by number
/// where there are numbers; rows without a value stand last, whichever way.
class ResultsFilter : public QSortFilterProxyModel {
    Q_OBJECT
public:
    explicit ResultsFilter(QObject* parent = nullptr);

    void setFilter(CellFilter filter);
    const CellFilter& filter() const { return filter_; }

    /// Which columns words are looked for in; all, unless it is set.
    void setShown(std::function<bool(int column)> shown) { shown_ = std::move(shown); }
    /// Other columns are shown than before.
    void refresh() { invalidateFilter(); }

    /// Whether the text of a column that is shown, or of the column of `field`, has a word in it.
    bool shows(const CellResult& cell, std::string_view field, std::string_view word) const;

protected:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override;
    bool lessThan(const QModelIndex& left, const QModelIndex& right) const override;

private:
    CellFilter filter_;
    std::function<bool(int column)> shown_;
};

} // namespace stepscope
