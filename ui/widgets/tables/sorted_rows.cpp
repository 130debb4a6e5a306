#include "ui/widgets/tables/sorted_rows.h"

#include <QMetaType>
#include <QString>

#include <algorithm>

namespace stepscope {

void SortedRows::setSourceModel(QAbstractItemModel* source) {
    if (sourceModel()) disconnect(sourceModel(), nullptr, this, nullptr);
    forgetKeys();
    if (source) { // before the rows are sorted anew for the same reason
        const auto forget = [this] { forgetKeys(); };
        connect(source, &QAbstractItemModel::dataChanged, this, forget);
        connect(source, &QAbstractItemModel::layoutChanged, this, forget);
        connect(source, &QAbstractItemModel::modelReset, this, forget);
        connect(source, &QAbstractItemModel::rowsInserted, this, forget);
        connect(source, &QAbstractItemModel::rowsRemoved, this, forget);
        connect(source, &QAbstractItemModel::rowsMoved, this, forget);
        connect(source, &QAbstractItemModel::columnsInserted, this, forget);
        connect(source, &QAbstractItemModel::columnsRemoved, this, forget);
    }
    QSortFilterProxyModel::setSourceModel(source);
}

const QVariant& SortedRows::keyOf(const QModelIndex& index) const {
    if (column_ != index.column()) {
        forgetKeys();
        column_ = index.column();
    }
    const auto row = static_cast<std::size_t>(index.row());
    if (row >= keys_.size())
        keys_.resize(std::max(row + 1, static_cast<std::size_t>(sourceModel()->rowCount())));
    std::optional<QVariant>& key = keys_[row];
    if (!key) key = index.data(sortRole());
    return *key;
}

bool SortedRows::lessThan(const QModelIndex& left, const QModelIndex& right) const {
    // Qt sorts downwards by asking the other way round.
    const bool upwards = sortOrder() == Qt::AscendingOrder;
    keyOf(left);
    keyOf(right); // both are there now, and stay where they are
    const QVariant& a = keyOf(left);
    const QVariant& b = keyOf(right);
    if (a.isValid() != b.isValid()) return a.isValid() == upwards;
    if (a == b) return (left.row() < right.row()) == upwards;
    if (a.typeId() == QMetaType::QString && isSortLocaleAware())
        return a.toString().localeAwareCompare(b.toString()) < 0;
    return QVariant::compare(a, b) == QPartialOrdering::Less;
}

} // namespace stepscope
