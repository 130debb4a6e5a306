#pragma once

#include <QSortFilterProxyModel>
#include <QVariant>

#include <optional>
#include <vector>

namespace stepscope {

/// The rows of a table, sorted by the values of its sort role: by number where there are numbers, rows
/// without a value last, whichever way, equal ones in the order of the source. A value, which may be worked
/// out from all steps of a cell, is asked for once a row, not once a comparison.
class SortedRows : public QSortFilterProxyModel {
    Q_OBJECT
public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

    void setSourceModel(QAbstractItemModel* source) override;

protected:
    bool lessThan(const QModelIndex& left, const QModelIndex& right) const override;

private:
    const QVariant& keyOf(const QModelIndex& index) const;
    void forgetKeys() const { keys_.clear(); }

    mutable std::vector<std::optional<QVariant>> keys_; // of `column_`, by the source's row
    mutable int column_ = -1;
};

} // namespace stepscope
