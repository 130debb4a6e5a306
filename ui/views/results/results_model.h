#pragma once

#include "records/results.h"
#include "ui/views/results/result_columns.h"

#include <QAbstractTableModel>

namespace stepscope {

/// A table over `Results`: a row for each cell, a column for each axis and figure. Reads the results it is
/// given and keeps nothing; whoever changes them says so.
class ResultsModel : public QAbstractTableModel {
    Q_OBJECT
public:
    /// What to sort by: a number or text; invalid: the cell has no value.
    static constexpr int SortRole = Qt::UserRole + 1;
    /// int: the CellState.
    static constexpr int StateRole = Qt::UserRole + 2;
    /// int: the Underway of a cell whose state is Running.
    static constexpr int UnderwayRole = Qt::UserRole + 5;
    /// int: the cell's index in its sweep.
    static constexpr int CellRole = Qt::UserRole + 3;
    /// QString: what speaks against the cell's figures; empty: nothing does.
    static constexpr int DoubtsRole = Qt::UserRole + 4;

    /// `results` must outlive the model, and so must what `underway` looks at: the run that adds to them.
    explicit ResultsModel(
        const Results& results, UnderwayOf underway = [](const CellResult&) { return Underway::Unfinished; },
        QObject* parent = nullptr);

    void reset();                      ///< other results altogether, or another number of cells
    void refresh(int first, int last); ///< these rows have changed
    const CellResult& cellAt(int row) const { return results_->cells().at(static_cast<std::size_t>(row)); }
    /// False for a row of results that are there no more.
    bool hasCell(int row) const {
        return row >= 0 && static_cast<std::size_t>(row) < results_->cells().size();
    }
    int rowOf(int cell) const; ///< -1: there is no such cell

    const std::vector<ResultColumn>& columns() const { return columns_; }
    /// Where the column of an id stands, which the code knows; throws std::logic_error for any other.
    int columnOf(const QString& id) const;
    /// The columns of axes, and of the run, that say the same of every cell, so that a view may leave them
    /// out; none without cells. Of the results as they are now.
    std::vector<int> constantColumns() const;

    /// Whether headings are those for little room, where columns have one.
    void setShortHeadings(bool on);
    QString heading(int column, bool isShort) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    const ResultColumn& column(int position) const { return columns_.at(static_cast<std::size_t>(position)); }

    UnderwayOf underway_;
    const Results* results_;
    std::vector<ResultColumn> columns_;
    bool shortHeadings_ = false;
    int rows_ = 0; // as the views know it, which lags behind the results until `reset`
};

} // namespace stepscope
