#pragma once

#include "ui/views/results/results_filter.h"
#include "ui/views/results/results_model.h"
#include "ui/views/results/results_table.h"
#include "ui/views/view.h"

#include <limits>

class QHBoxLayout;
class QLabel;
class QLineEdit;
class QMenu;
class QStackedWidget;

namespace stepscope {

class DrawnWhenSeen;

/// All cells of the sweep as a table: sort, filter, choose columns, copy.
class ResultsView : public View {
    Q_OBJECT
public:
    explicit ResultsView(const ViewContext& context, QWidget* parent = nullptr);
    ~ResultsView() override;

    void takeOver(const View& earlier) override;
    /// As it is now, also where nobody sees it.
    ResultsTable* table() const;
    QLineEdit* filterEdit() const { return filter_; }
    QString countText() const;  ///< "3 of 120": how many rows the filter lets pass; empty without a filter
    QString whyNothing() const; ///< why no row is shown; empty: some are
    ResultsModel& model();

    std::optional<CarriedTable> carriedTable() const override;
    /// Asks for columns and a format, to copy a table of the selection or write it to a file.
    void chooseColumns();

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
    void catchUp();
    void readSelection();
    void writeSelection();
    void updateCount();
    QString missingIn(const FilterTerm& term) const;
    std::vector<int> selectedRows() const; ///< of the model, in the order of the view; all that are shown
                                           ///< where a person has selected none of them
    Results selectedResults() const;

    /// What the table has not caught up with.
    struct Stale {
        bool rows = false;                                      ///< they are of other results
        bool filter = false;                                    ///< others pass
        bool widths = false;                                    ///< of its columns
        bool choice = false;                                    ///< others are chosen
        int first = std::numeric_limits<int>::max(), last = -1; ///< rows of which more is known
    };
    void outdate(bool Stale::*what);

    ResultsModel model_;
    ResultsFilter proxy_;
    QLineEdit* filter_;
    QLabel* count_;
    QStackedWidget* rows_;
    EmptyState* nothing_; // in place of the rows that there are not
    ResultsTable* table_ = nullptr;
    DrawnWhenSeen* drawing_ = nullptr; // made when there is a table
    Stale stale_;
    bool settling_ = false; // the table's rows and choices change, and not by the person
};

} // namespace stepscope
