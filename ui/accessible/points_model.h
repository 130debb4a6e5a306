#pragma once

#include "ui/accessible/told_points.h"

#include <QAbstractTableModel>

#include <memory>

namespace stepscope {

/// The points of a chart in rows, as they were when it was made.
class PointsModel : public QAbstractTableModel {
    Q_OBJECT
public:
    static constexpr int SortRole = Qt::UserRole + 1;

    explicit PointsModel(std::shared_ptr<const ToldPoints> points, QObject* parent = nullptr);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    bool isOfNumbers(int column) const;

    std::shared_ptr<const ToldPoints> points_; // never null
    std::vector<char> ofNumbers_;              // by column
};

} // namespace stepscope
