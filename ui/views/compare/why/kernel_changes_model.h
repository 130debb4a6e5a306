#pragma once

#include "compare/why/kernel_change.h"

#include <QAbstractTableModel>

namespace stepscope {

/// "+1.20" of 1.2e-6: microseconds, with a sign where that is not 0 as it is written.
QString signedMicroseconds(double seconds);

/// What became of each kernel between two traced steps.
class KernelChangesModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Name, Fate, Change, Before, Now, CallsBefore, CallsNow, ColumnCount };
    static constexpr int SortRole = Qt::UserRole + 1;

    using QAbstractTableModel::QAbstractTableModel;

    void setChanges(KernelChanges changes);
    const KernelChanges& changes() const { return changes_; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString text(const KernelChange& kernel, int column) const;
    QVariant sortKey(const KernelChange& kernel, int row, int column) const;

    KernelChanges changes_;
};

} // namespace stepscope
