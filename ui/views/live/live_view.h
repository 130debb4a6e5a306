#pragma once

#include "records/results.h"
#include "ui/plot/step_trace.h"

#include <QWidget>

class QLabel;
class QStackedWidget;
class QToolButton;

namespace stepscope {

class ElidedLabel;
class EmptyState;
class FigureRow;
class RunController;
class StepPlot;

/// One cell's step times as they arrive, with the device's telemetry: the running cell, or one that the
/// person has pinned.
class LiveView : public QWidget {
    Q_OBJECT
public:
    explicit LiveView(RunController& controller, QWidget* parent = nullptr);

    /// Shows a cell and stays with it.
    void pin(int cell);
    /// Goes with the running cell.
    void follow();
    bool isFollowing() const;
    int cell() const { return cell_; }

    const StepTrace& trace() const { return trace_; }
    StepPlot* plot() const { return plot_; }
    FigureRow* figures() const { return figures_; }
    QString title() const; ///< of the cell that is shown
    bool zeroBaseline() const;
    bool fitWarmup() const;

signals:
    void cellShown(int cell);

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void showCell(int cell);
    void resultsReplaced();
    void cellsChanged(int first, int last);
    void takeNewSteps(const CellResult& cell);
    void updateFigures();
    void updateStatus(const CellResult* cell);
    QString noteOf(const CellResult& cell) const;

    RunController& controller_;
    int cell_ = -1;
    StepTrace trace_;
    QStackedWidget* stack_;
    EmptyState* empty_;
    ElidedLabel* title_;
    QLabel* status_;
    QToolButton *follow_, *zero_, *warmup_;
    FigureRow* figures_;
    StepPlot* plot_;
};

} // namespace stepscope
