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

void ResultsFilter::setShown(std::vector<int> columns) {
    shown_ = std::move(columns);
    invalidateFilter();
}

bool ResultsFilter::shows(const CellResult& cell, std::string_view field, std::string_view word) const {
    const auto& columns = static_cast<const ResultsModel*>(sourceModel())->columns();
    const QString looked = QString::fromUtf8(word);
    const QString id = QString::fromUtf8(field);
    const auto has = [&](const ResultColumn& column) {
        return column.text(cell).contains(looked, Qt::CaseInsensitive);
    };
    if (!field.empty() || !shown_)
        return std::any_of(columns.begin(), columns.end(), [&](const ResultColumn& column) {
            return (field.empty() || column.id == id) && has(column);
        });
    return std::any_of(shown_->begin(), shown_->end(),
                       [&](int column) { return has(columns.at(static_cast<std::size_t>(column))); });
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
