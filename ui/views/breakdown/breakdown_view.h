#pragma once

#include "ui/views/breakdown/breakdown_model.h"

#include <QSortFilterProxyModel>
#include <QWidget>

#include <optional>

class QPushButton;
class QStackedWidget;
class QTreeView;
class QVBoxLayout;
class QVBoxLayout;

namespace stepscope {

class ElidedLabel;
class EmptyState;
class RunController;

/// Where the time of a cell's step goes, as a tree that sorts; without a breakdown, how to get one.
class BreakdownView : public QWidget {
    Q_OBJECT
public:
    explicit BreakdownView(RunController& controller, QWidget* parent = nullptr);

    /// Shows a cell and stays with it.
    void showCell(int cell);
    /// Goes with a run: shows its cell, or the last one before it that has a breakdown.
    void follow(int runningCell);
    /// Whether runs to come take a breakdown: then there is nothing to ask for.
    void setTaken(bool on);
    int cell() const { return cell_; }

    QTreeView* tree() const { return tree_; }
    const BreakdownModel& model() const { return model_; }
    QPushButton* askButton() const { return ask_; }
    bool isEmpty() const;

    void copyMarkdown();
    void copyCsv();

protected:
    void resizeEvent(QResizeEvent* event) override;

signals:
    void wanted(); ///< the person asks for breakdowns in the runs to come

private:
    void buildTop(QVBoxLayout* layout);
    void resultsReplaced();
    void cellsChanged(int first, int last);
    void goOn(int runningCell);
    void refresh();
    void explainEmptiness();
    void autoSize();
    bool hasBreakdown(int cell) const;

    RunController& controller_;
    int cell_ = -1;
    std::optional<int> running_; // the cell of the run that is followed
    bool taken_ = false;
    bool arranging_ = false; // the columns, here
    bool arranged_ = false;  // and by the person: stays
    BreakdownModel model_;
    QSortFilterProxyModel proxy_;
    QStackedWidget* stack_;
    EmptyState* empty_;
    QPushButton* ask_;
    ElidedLabel *title_, *peaks_;
    QTreeView* tree_;
};

} // namespace stepscope
