#include "ui/accessible/points_model.h"

#include <cmath>

namespace stepscope {

PointsModel::PointsModel(std::shared_ptr<const ToldPoints> points, QObject* parent)
    : QAbstractTableModel(parent), points_(std::move(points)) {
    for (int column = 0; column < static_cast<int>(points_->columns.size()); ++column) {
        bool any = false;
        for (int point = 0; point < points_->count && !any; ++point)
            any = std::isfinite(points_->number(point, column));
        ofNumbers_.push_back(any ? 1 : 0);
    }
}

bool PointsModel::isOfNumbers(int column) const {
    return ofNumbers_[static_cast<std::size_t>(column)] != 0;
}

int PointsModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : points_->count;
}

int PointsModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(points_->columns.size());
}

QVariant PointsModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return points_->text(index.row(), index.column());
    case SortRole: {
        const double number = points_->number(index.row(), index.column());
        if (std::isfinite(number)) return number;
        const QString text = points_->text(index.row(), index.column());
        return isOfNumbers(index.column()) || text.isEmpty() ? QVariant() : QVariant(text);
    }
    case Qt::TextAlignmentRole:
        return headerData(index.column(), Qt::Horizontal, role);
    default:
        return {};
    }
}

QVariant PointsModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation == Qt::Vertical || section < 0 || section >= columnCount()) return {};
    if (role == Qt::DisplayRole) return points_->columns[static_cast<std::size_t>(section)].heading;
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>(Qt::AlignVCenter | (isOfNumbers(section) ? Qt::AlignRight : Qt::AlignLeft));
    return {};
}

} // namespace stepscope
