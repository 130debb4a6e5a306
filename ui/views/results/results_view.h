#pragma once

#include "ui/views/results/results_filter.h"
#include "ui/views/results/results_model.h"
#include "ui/views/view.h"

class QHBoxLayout;
class QLineEdit;
class QTableView;

namespace stepscope {

/// All cells of the sweep as a table: sort, filter, choose columns, copy.
class ResultsView : public View {
    Q_OBJECT
public:
    explicit ResultsView(const ViewContext& context, QWidget* parent = nullptr);

    QTableView* table() const { return table_; }
    QLineEdit* filterEdit() const { return filter_; }
    ResultsModel& model() { return model_; }

    void copyText();     ///< the visible columns of the selection, tab-separated
    void copyMarkdown(); ///< the selection in the layout of the Markdown export
    void copyCsv();      ///< the selection with every step

private:
    void buildToolbar(QHBoxLayout* layout);
    void buildActions();
    void buildColumnsMenu(const QPoint& position);
    void showContextMenu(const QPoint& position);
    const ResultColumn& columnAt(int column) const;
    void hideConstantColumns();
    void resultsReplaced();
    void cellsChanged(int first, int last);
    void setFilter();
    void readSelection();
    void writeSelection();
    template <typename Change>
    void changeRows(Change change);
    void autoSize();
    std::vector<int>
    selectedRows() const; ///< of the model, in the order of the view; all visible without a selection
    Results selectedResults() const;

    ResultsModel model_;
    ResultsFilter proxy_;
    QLineEdit* filter_;
    QTableView* table_;
    bool settling_ = false; // the table's rows and choices change, and not by the person
};

} // namespace stepscope
