#pragma once

#include "ui/views/results/results_filter.h"
#include "ui/views/results/results_model.h"

#include <QWidget>

class QHBoxLayout;
class QLineEdit;
class QStackedWidget;
class QTableView;

namespace stepscope {

class RunController;

/// All cells of the sweep as a table: sort, filter, choose columns, copy.
class ResultsView : public QWidget {
    Q_OBJECT
public:
    explicit ResultsView(RunController& controller, QWidget* parent = nullptr);

    QTableView* table() const { return table_; }
    QLineEdit* filterEdit() const { return filter_; }
    ResultsModel& model() { return model_; }

    void selectCell(int cell);

    void copyText();     ///< the visible columns of the selection, tab-separated
    void copyMarkdown(); ///< the selection in the layout of the Markdown export
    void copyCsv();      ///< the selection with every step

signals:
    void cellSelected(int cell);
    void cellActivated(int cell); ///< asked to be shown on the chart

private:
    void buildToolbar(QHBoxLayout* layout);
    void buildColumnsMenu(const QPoint& position);
    void showContextMenu(const QPoint& position);
    void hideConstantColumns();
    void resultsReplaced();
    void autoSize();
    std::vector<int>
    selectedRows() const; ///< of the model, in the order of the view; all visible without a selection
    Results selectedResults() const;

    RunController& controller_;
    ResultsModel model_;
    ResultsFilter proxy_;
    QStackedWidget* stack_;
    QLineEdit* filter_;
    QTableView* table_;
};

} // namespace stepscope
