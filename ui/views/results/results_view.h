#pragma once

#include "ui/views/results/results_filter.h"
#include "ui/views/results/results_model.h"
#include "ui/views/results/results_table.h"
#include "ui/views/view.h"

class QHBoxLayout;
class QLabel;
class QLineEdit;
class QMenu;
class QStackedWidget;

namespace stepscope {

/// All cells of the sweep as a table: sort, filter, choose columns, copy.
class ResultsView : public View {
    Q_OBJECT
public:
    explicit ResultsView(const ViewContext& context, QWidget* parent = nullptr);

    ResultsTable* table() const { return table_; }
    QLineEdit* filterEdit() const { return filter_; }
    QString countText() const;  ///< "3 of 120": how many rows the filter lets pass; empty without a filter
    QString whyNothing() const; ///< why no row is shown; empty: some are
    ResultsModel& model() { return model_; }

    void copyText();     ///< the visible columns of the selection, tab-separated
    void copyMarkdown(); ///< the selection in the layout of the Markdown export
    void copyCsv();      ///< the selection with every step

private:
    void buildToolbar(QHBoxLayout* layout);
    void buildActions();
    void addCopies(QMenu* menu);
    void showColumnsMenu(const QPoint& position);
    void showContextMenu(const QPoint& position);
    void resultsReplaced();
    void cellsChanged(int first, int last);
    void setFilter();
    void readSelection();
    void writeSelection();
    template <typename Change>
    void changeRows(Change change);
    void updateCount();
    QString missingIn(const FilterTerm& term) const;
    std::vector<int> selectedRows() const; ///< of the model, in the order of the view; all that are shown
                                           ///< where a person has selected none of them
    Results selectedResults() const;

    ResultsModel model_;
    ResultsFilter proxy_;
    QLineEdit* filter_;
    QLabel* count_;
    QStackedWidget* rows_;
    EmptyState* nothing_; // in place of the rows that there are not
    ResultsTable* table_ = nullptr;
    bool settling_ = false; // the table's rows and choices change, and not by the person
};

} // namespace stepscope
