#pragma once

#include "ui/views/compare/table/compare_model.h"
#include "ui/views/compare/table/compare_rows.h"
#include "ui/widgets/tables/column_widths.h"

#include <QTableView>

#include <functional>

namespace stepscope {

class RunController;
class Selection;

/// The rows of a comparison: sorted, filtered, and chosen together with the shared selection.
class CompareTable : public QTableView {
    Q_OBJECT
public:
    /// Both must outlive it.
    CompareTable(RunController& controller, Selection& selection, QWidget* parent = nullptr);

    CompareModel& model() { return *model_; }
    const CompareModel& model() const { return *model_; }
    int shownRows() const { return rows_->rowCount(); } ///< that the filter lets pass

    void show(const std::shared_ptr<const ComparedRuns>& compared);
    void filterAnew();
    /// Takes the shared selection over, while it is seen.
    void readSelection();

    /// Places in the comparison of the selected rows, in the order of the table.
    std::vector<std::size_t> selectedPlaces() const;
    /// The place of the row of the cell that all views show; none: it is not among the rows.
    std::optional<std::size_t> currentPlace() const;

    void copyText() const; ///< the selected rows, or all, tab-separated

signals:
    void markdownWanted(); ///< asks for the report to be copied

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void fitColumns();
    ColumnWidths widthsOf(int column) const; ///< narrow: with fewer letters in heading or verdict
    void widenVerdict();
    void fitRatio();
    void writeSelection();
    std::vector<int> selectedRows() const; ///< of the rows as shown; all where none is selected
    void showContextMenu(const QPoint& position);

    RunController& controller_;
    Selection& selection_;
    CompareModel* model_; // its children: they outlive what a table does at its end
    CompareRows* rows_;
    QAbstractItemDelegate* verdicts_;
    std::vector<ColumnWidths> widths_; // by column
    bool settling_ = false;            // rows and choices change, and not by the person
};

} // namespace stepscope
