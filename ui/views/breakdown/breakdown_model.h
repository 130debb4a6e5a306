#pragma once

#include "nsight/profile_table.h"
#include "records/breakdown/breakdown_report.h"

#include <QAbstractItemModel>

#include <optional>
#include <vector>

namespace stepscope {

/// A cell's breakdown as a tree: the step, its passes, their phases, the kinds of op in a phase.
class BreakdownModel : public QAbstractItemModel {
    Q_OBJECT
public:
    enum Column {
        Phase,
        Time,
        Share,
        OfPeak,
        BoundBy,
        Dram,
        OfPlan,
        Wasted,
        Flops,
        Bytes,
        Calls,
        ColumnCount
    };
    /// What to sort by: a number; of a phase, its place in the order of execution. Nothing known: -1.
    static constexpr int SortRole = Qt::UserRole + 1;
    /// double, 0..1: the length of the bar in Share and OfPeak; invalid where there is none.
    static constexpr int BarRole = Qt::UserRole + 2;
    /// int: the engine's Bound; invalid where there is none.
    static constexpr int BoundRole = Qt::UserRole + 3;
    /// QString: the phase that the row is part of ("forward"); empty: the whole step.
    static constexpr int PhaseRole = Qt::UserRole + 4;

    explicit BreakdownModel(QObject* parent = nullptr);

    /// `measured`: what Nsight Compute told of each row, in one step; empty: there is no such report.
    void setReport(BreakdownReport report, std::vector<std::optional<ProfileRow>> measured = {});
    bool hasMeasured() const { return !measured_.empty(); } ///< else Dram and OfPlan have nothing
    const BreakdownReport& report() const { return report_; }
    const BreakdownRow& rowAt(const QModelIndex& index) const;
    QModelIndex indexOf(int position) const; ///< of a row of the report

    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    QModelIndex parent(const QModelIndex& index) const override;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString text(const BreakdownRow& row, int column) const;
    const ProfileRow* measuredOf(const BreakdownRow& row) const; ///< null: nothing was
    std::optional<double> ofPlan(const BreakdownRow& row) const; ///< measured over planned bytes
    QVariant sortKey(int position, int column) const;
    QString explanation(const BreakdownRow& row) const;
    const std::vector<int>& childrenOf(const QModelIndex& parent) const;

    BreakdownReport report_;
    std::vector<std::optional<ProfileRow>> measured_; // by row
    std::vector<std::vector<int>>
        children_;           // positions of report_.rows below each, and last, of those at the top
    std::vector<int> place_; // of each row among its siblings
};

} // namespace stepscope
