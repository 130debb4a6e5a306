#include "ui/views/sessions/sessions_filter.h"

#include "ui/views/sessions/sessions_model.h"

#include <algorithm>

namespace stepscope {

SessionsFilter::SessionsFilter(QObject* parent) : SortedRows(parent) {
    setSortRole(SessionsModel::SortRole);
    setSortLocaleAware(true);
}

void SessionsFilter::setSearch(const QString& typed) {
    words_ = typed.simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    invalidateFilter();
}

bool SessionsFilter::filterAcceptsRow(int row, const QModelIndex& /*parent*/) const {
    if (words_.isEmpty()) return true;
    const QString all = sourceModel()->index(row, 0).data(SessionsModel::WordsRole).toString();
    return std::ranges::all_of(
        words_, [&all](const QString& word) { return all.contains(word, Qt::CaseInsensitive); });
}

bool SessionsFilter::lessThan(const QModelIndex& left, const QModelIndex& right) const {
    // Qt sorts downwards by asking the other way round.
    const bool upwards = sortOrder() == Qt::AscendingOrder;
    const bool first = left.data(SessionsModel::PinnedRole).toBool();
    if (first != right.data(SessionsModel::PinnedRole).toBool()) return first == upwards;
    return SortedRows::lessThan(left, right);
}

} // namespace stepscope
