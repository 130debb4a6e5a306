#pragma once

#include "records/results.h"
#include "ui/plot/steps/step_note.h"
#include "ui/plot/steps/step_trace.h"
#include "ui/views/view.h"

class QAction;
class QBoxLayout;
class QToolButton;

namespace stepscope {

class ElidedLabel;
class FigureRow;
class StatusLabel;
class StepPlot;

/// The selected cell's step times as they arrive, with the device's telemetry.
class LiveView : public View {
    Q_OBJECT
public:
    explicit LiveView(const ViewContext& context, QWidget* parent = nullptr);

    int cell() const { return cell_; } ///< that is shown; -1: none
    const StepTrace& trace() const { return trace_; }
    StepPlot* plot() const { return plot_; }
    FigureRow* figures() const { return figures_; }
    QToolButton* followButton() const { return follow_; }
    QAction* telemetryAction() const { return telemetry_; } ///< checked: telemetry is shown

    bool hasChart() const override { return cell_ >= 0; }
    bool showsPart() const override;
    QAction* logAction() const { return log_; } ///< checked: the time axis is logarithmic

protected:
    Drawing draw(const DrawingOptions& options) const override;
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void buildActions();
    void arrangeTop();
    void showSelected();
    void selectionChanged();
    void showNothing();
    void cellsChanged(int first, int last);
    void takeNewSteps(const CellResult& cell);
    void updateFigures();
    void updateStatus(const CellResult* cell);
    /// What is said of the cell on a ground of this palette.
    StepNote noteOn(const QPalette& palette) const;
    QString wordsOf(const CellResult& cell) const;

    int cell_ = -1;
    StepTrace trace_;
    ElidedLabel* title_;
    StatusLabel* status_;
    QToolButton *follow_, *zero_, *warmup_;
    FigureRow* figures_;
    StepPlot* plot_;
    QBoxLayout *top_, *buttons_;
    QAction *telemetry_, *log_;
};

} // namespace stepscope
