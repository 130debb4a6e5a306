#include "ui/views/breakdown/breakdown_filter.h"

#include "ui/views/breakdown/breakdown_model.h"

namespace stepscope {

BreakdownFilter::BreakdownFilter(QObject* parent) : QSortFilterProxyModel(parent) {
    setSortRole(BreakdownModel::SortRole);
    setRecursiveFilteringEnabled(true); // phases of ops that pass
}

void BreakdownFilter::setBound(std::optional<Bound> bound) {
    if (bound == bound_) return;
    bound_ = bound;
    invalidateFilter();
}

bool BreakdownFilter::filterAcceptsRow(int row, const QModelIndex& parent) const {
    if (!bound_) return true;
    const QModelIndex index = sourceModel()->index(row, 0, parent);
    const QVariant bound = index.data(BreakdownModel::BoundRole);
    return sourceModel()->rowCount(index) == 0 && bound.isValid() &&
           bound.toInt() == static_cast<int>(*bound_);
}

} // namespace stepscope
