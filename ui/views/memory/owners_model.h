#pragma once

#include "run/estimate/memory_course.h"

#include <QAbstractTableModel>

namespace stepscope {

/// The tensors that are alive at an op, those that differ in their layer alone in one row.
class OwnersModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Name, Bytes, Share, Kind, Count, ColumnCount };
    static constexpr int SortRole = Qt::UserRole + 1;

    using QAbstractTableModel::QAbstractTableModel;

    void setOwners(std::vector<MemoryOwner> owners);
    const std::vector<MemoryOwner>& owners() const { return owners_; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString text(const MemoryOwner& owner, int column) const;

    std::vector<MemoryOwner> owners_;
    std::int64_t all_ = 0; ///< bytes of all
};

} // namespace stepscope
