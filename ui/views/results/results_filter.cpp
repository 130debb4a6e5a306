#include "ui/views/results/results_filter.h"

#include "ui/views/results/results_model.h"

#include <algorithm>

namespace stepscope {

ResultsFilter::ResultsFilter(QObject* parent) : QSortFilterProxyModel(parent) {
    setSortRole(ResultsModel::SortRole);
}

void ResultsFilter::setFilter(CellFilter filter) {
    filter_ = std::move(filter);
    invalidateFilter();
}

bool ResultsFilter::shows(const CellResult& cell, std::string_view field, std::string_view word) const {
    const auto& columns = static_cast<const ResultsModel*>(sourceModel())->columns();
    const QString looked = QString::fromUtf8(word);
    const QString id = QString::fromUtf8(field);
    for (std::size_t i = 0; i < columns.size(); ++i) {
        const bool asked = field.empty() ? !shown_ || shown_(static_cast<int>(i)) : columns[i].id == id;
        if (asked && columns[i].text(cell).contains(looked, Qt::CaseInsensitive)) return true;
    }
    return false;
}

bool ResultsFilter::filterAcceptsRow(int row, const QModelIndex& /*parent*/) const {
    if (filter_.empty()) return true;
    const auto* model = static_cast<const ResultsModel*>(sourceModel());
    return model->hasCell(row) &&
           filter_.accepts(model->cellAt(row),
                           [this](const CellResult& cell, std::string_view field, std::string_view word) {
                               return shows(cell, field, word);
                           });
}

bool ResultsFilter::lessThan(const QModelIndex& left, const QModelIndex& right) const {
    // Qt sorts downwards by asking the other way round.
    const bool upwards = sortOrder() == Qt::AscendingOrder;
    const QVariant a = left.data(sortRole());
    const QVariant b = right.data(sortRole());
    if (a.isValid() != b.isValid()) return a.isValid() == upwards;
    if (a == b) return (left.row() < right.row()) == upwards; // equal rows keep the order of the sweep
    return QSortFilterProxyModel::lessThan(left, right);
}

} // namespace stepscope
