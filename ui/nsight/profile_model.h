#pragma once

#include "nsight/profile_table.h"

#include <QAbstractTableModel>

#include <vector>

namespace stepscope {

/// What Nsight Compute told of the kernels of a step: a row for each kernel of a phase, as `profile_table`
/// has them. Bytes that were moved stand beside those of the plan.
class ProfileModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column {
        Phase,
        Kernel,
        Calls,
        Time,
        Share,
        Sm,
        Memory,
        Tensor,
        Occupancy,
        Dram,
        L2,
        Planned,
        OfPlanned, ///< moved over planned
        ColumnCount
    };
    /// What to sort by: a number, or a text. Nothing known: invalid.
    static constexpr int SortRole = Qt::UserRole + 1;

    using QAbstractTableModel::QAbstractTableModel;

    void setRows(std::vector<ProfileRow> rows);
    const std::vector<ProfileRow>& rows() const { return rows_; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString text(const ProfileRow& row, int column) const;

    std::vector<ProfileRow> rows_;
};

/// What the tool advises for a row, and what it would gain; empty: it advises nothing.
QString adviceOf(const ProfileRow& row);

} // namespace stepscope
