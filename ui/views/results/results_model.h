#pragma once

#include "records/results.h"

#include <QAbstractTableModel>

namespace stepscope {

/// A table over `Results`: a row for each cell, a column for each axis and figure. Reads the results it is
/// given and keeps nothing; whoever changes them says so.
class ResultsModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column {
        Number,
        Model,
        Seq,
        Batch,
        Warmup,
        Mode,
        Precision,
        Attention,
        Recompute,
        Launch,
        Device,
        Status,
        Mean,
        StdDev,
        Median,
        Min,
        Max,
        Tokens,
        Flops,
        Memory,
        ColumnCount
    };
    /// What to sort by: a number, or text where there is none.
    static constexpr int SortRole = Qt::UserRole + 1;
    /// int: the CellState.
    static constexpr int StateRole = Qt::UserRole + 2;
    /// int: the cell's index in its sweep.
    static constexpr int CellRole = Qt::UserRole + 3;

    /// `results` must outlive the model.
    explicit ResultsModel(const Results& results, QObject* parent = nullptr);

    void reset();                      ///< other results altogether, or another number of cells
    void refresh(int first, int last); ///< these rows have changed
    const CellResult& cellAt(int row) const { return results_->cells().at(static_cast<std::size_t>(row)); }
    int rowOf(int cell) const; ///< -1: there is no such cell

    /// Whether a column says the same in every row, so that a view may leave it out.
    bool isConstant(Column column) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString text(const CellResult& cell, int column) const;
    QVariant sortKey(const CellResult& cell, int column) const;

    const Results* results_;
    int rows_ = 0; // as the views know it, which lags behind the results until `reset`
};

/// Tokens per second and achieved FLOP/s of a finished cell; NaN where it has no times or no prediction.
double tokensPerSecond(const CellResult& cell);
double achievedFlops(const CellResult& cell);
/// Bytes the cell took (or would take); 0: unknown.
std::int64_t memoryBytes(const CellResult& cell);

} // namespace stepscope
