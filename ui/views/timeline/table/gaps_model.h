#pragma once

#include "timeline/timeline_statistics.h"

#include <QAbstractTableModel>

#include <memory>
#include <vector>

namespace stepscope {

/// Times in which no work ran, the longest first.
class GapsModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Length, At, Behind, Before, ColumnCount };
    static constexpr int SortRole = Qt::UserRole + 1;

    using QAbstractTableModel::QAbstractTableModel;

    /// Of a timeline; null: of none.
    void setTimeline(std::shared_ptr<const Timeline> timeline);
    const Gap& gapAt(int row) const { return gaps_.at(static_cast<std::size_t>(row)); }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString text(const Gap& gap, int column) const;
    QString nameOf(std::size_t event) const;

    std::shared_ptr<const Timeline> timeline_;
    std::vector<Gap> gaps_;
};

} // namespace stepscope
