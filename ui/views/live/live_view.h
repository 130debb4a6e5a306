#pragma once

#include "records/results.h"
#include "ui/plot/steps/cell_steps.h"
#include "ui/plot/steps/marks/step_extras.h"
#include "ui/plot/steps/marks/step_note.h"
#include "ui/views/live/overlaid_cells.h"
#include "ui/views/view.h"

#include <QHash>

#include <optional>

class QAction;
class QBoxLayout;
class QComboBox;
class QToolButton;

namespace stepscope {

class DrawnWhenSeen;
class ElidedLabel;
class FigureRow;
class StatusLabel;
class StepPlot;

/// The selected cell's steps as they arrive, read as times, rates or the like, with the device's telemetry.
class LiveView : public View {
    Q_OBJECT
public:
    explicit LiveView(const ViewContext& context, QWidget* parent = nullptr);

    void takeOver(const View& earlier) override;

    // All of it as it is now, also where nobody sees it.
    int cell() const { return caughtUp().cell_; } ///< that is shown; -1: none
    const CellSteps& trace() const { return caughtUp().trace_; }
    StepPlot* plot() const { return caughtUp().plot_; }
    FigureRow* figures() const { return caughtUp().figures_; }
    /// What the steps are read as, by the ids of figures; what the cell does not tell is disabled.
    QComboBox* readings() const { return caughtUp().readings_; }
    /// What stands beside the steps in the chart.
    const StepExtras& extras() const { return caughtUp().extras_; }
    /// What is said of steps that are set aside, and of what they are held against; hidden while nothing is.
    ElidedLabel* remarks() const { return caughtUp().remarks_; }
    QToolButton* followButton() const { return follow_; }
    QAction* telemetryAction() const { return telemetry_; } ///< checked: telemetry is shown

    QAction* ghostAction() const { return ghost_; }         ///< checked: the baseline is drawn
    QAction* histogramAction() const { return histogram_; } ///< checked: the histogram is shown

    bool hasChart() const override;
    bool showsPart() const override;
    QAction* stackedAction() const { return stacked_; } ///< checked: chosen cells are not drawn over another
    QAction* logAction() const { return log_; }         ///< checked: the axis of values is logarithmic

protected:
    Drawing draw(const DrawingOptions& options) const override;
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void buildActions();
    void arrangeTop();
    void showMenu(const QPoint& globalPosition);
    const LiveView& caughtUp() const;
    void catchUp();
    void showSelected();
    void selectionChanged();
    void showNothing();
    void showCell(const CellResult& cell);
    void goOn(const CellResult& cell);
    void cellsChanged(int first, int last);
    void takeNewSteps(const CellResult& cell);
    void readSteps(const CellResult& cell); ///< all of them, as what the person wants, if the cell tells it
    void readAnew();
    void fillReadings();
    void offerReadings(const CellResult& cell);
    void findSteady(const CellResult& cell);
    void showSteady();
    void chooseOverlays();
    void updateRemarks();
    void moveBegin(std::optional<std::size_t> step); ///< none: to where it is found
    void updateFigures();
    void updateStatus(const CellResult* cell);
    /// What is said of the cell on a ground of this palette.
    StepNote noteOn(const QPalette& palette) const;
    QString wordsOf(const CellResult& cell) const;

    /// What decides what steps can be read as.
    struct Known {
        bool steps = false, peaks = false, ended = false;
        friend bool operator==(const Known&, const Known&) = default;
    };
    static Known knownOf(const CellResult& cell);

    int cell_ = -1;
    bool hadChart_ = false;
    bool isStale_ = true; // what is read of it is of other results
    CellSteps trace_;
    Known known_; // when they were read
    StepExtras extras_;
    SteadyPart found_;           // the steady part, before the person moved its begin
    std::size_t foundAmong_ = 0; // so many steps
    OverlaidCells overlaid_;
    // Made when there is something to draw on.
    DrawnWhenSeen *drawing_ = nullptr, *overlays_ = nullptr;
    QHash<int, std::size_t> begins_; // to where the person moved it, by cell
    ElidedLabel* title_;
    StatusLabel* status_;
    QToolButton *follow_, *zero_, *warmup_;
    QComboBox* readings_;
    FigureRow* figures_;
    ElidedLabel* remarks_;
    StepPlot* plot_;
    QBoxLayout *top_, *buttons_;
    QAction *telemetry_, *histogram_, *ghost_, *stacked_, *log_;
};

} // namespace stepscope
