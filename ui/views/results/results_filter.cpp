#include "ui/views/results/results_filter.h"

#include "ui/views/results/results_model.h"

#include <algorithm>

namespace stepscope {

ResultsFilter::ResultsFilter(QObject* parent) : SortedRows(parent) {
    setSortRole(ResultsModel::SortRole);
}

void ResultsFilter::setFilter(CellFilter filter) {
    const bool any = !filter.empty() || !filter_.empty();
    filter_ = std::move(filter);
    if (any) invalidateFilter();
}

void ResultsFilter::setShown(std::vector<int> columns) {
    shown_ = std::move(columns);
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

} // namespace stepscope
