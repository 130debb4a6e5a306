#include "ui/views/results/results_filter.h"

#include "ui/views/results/results_model.h"

#include <algorithm>

namespace stepscope {

ResultsFilter::ResultsFilter(QObject* parent) : QSortFilterProxyModel(parent) {
    setSortRole(ResultsModel::SortRole);
}

void ResultsFilter::setWords(const QString& typed) {
    words_ = typed.simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    invalidateFilter();
}

bool ResultsFilter::filterAcceptsRow(int row, const QModelIndex& parent) const {
    return std::all_of(words_.begin(), words_.end(), [&](const QString& word) {
        for (int column = 0; column < sourceModel()->columnCount(parent); ++column)
            if (sourceModel()
                    ->index(row, column, parent)
                    .data()
                    .toString()
                    .contains(word, Qt::CaseInsensitive))
                return true;
        return false;
    });
}

bool ResultsFilter::lessThan(const QModelIndex& left, const QModelIndex& right) const {
    const QVariant a = left.data(sortRole());
    const QVariant b = right.data(sortRole());
    if (a == b) return left.row() < right.row(); // equal rows keep the order of the sweep
    return QSortFilterProxyModel::lessThan(left, right);
}

} // namespace stepscope
