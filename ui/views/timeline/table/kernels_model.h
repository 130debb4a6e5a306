#pragma once

#include "timeline/kernel_table.h"

#include <QAbstractTableModel>

#include <vector>

namespace stepscope {

/// What the kernels of a timeline took, by name, phase or layer: a row for each.
class KernelsModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Name, Calls, Total, Mean, Least, Most, Share, ColumnCount };
    /// What to sort by: a number; of a name its text, of a layer its place.
    static constexpr int SortRole = Qt::UserRole + 1;

    using QAbstractTableModel::QAbstractTableModel;

    /// `ops`: it is ops that have rows, as where a device has no kernels.
    void setRows(std::vector<KernelRow> rows, KernelGrouping grouping, bool ops = false);
    const std::vector<KernelRow>& rows() const { return rows_; }
    KernelGrouping grouping() const { return grouping_; }
    int rowOf(const std::string& name) const; ///< -1: there is none

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString text(const KernelRow& row, int column) const;
    QVariant sortKey(int row, int column) const;

    std::vector<KernelRow> rows_;
    KernelGrouping grouping_ = KernelGrouping::Name;
    bool ops_ = false;
};

} // namespace stepscope
