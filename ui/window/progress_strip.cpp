#include "ui/window/progress_strip.h"

#include "ui/controller/run_controller.h"
#include "ui/text/format.h"
#include "ui/text/lists.h"
#include "ui/widgets/labels/section_label.h"

#include <QHBoxLayout>
#include <QProgressBar>

#include <algorithm>

namespace stepscope {

namespace {

constexpr int resolution = 1000;
constexpr int shortest_bar = 24;

/// Of a run that was stopped: the cells that came to their end, not those that were cut off.
std::ptrdiff_t measuredCells(const Results& results) {
    return std::count_if(results.cells().begin(), results.cells().end(),
                         [](const CellResult& cell) { return Results::is_final(cell); });
}

QString turnsText(const TurnsProgress& turns) {
    QString round = ProgressStrip::tr("In turns: round %1 of %2")
                        .arg(std::min(turns.round + 1, turns.rounds))
                        .arg(turns.rounds);
    if (turns.pairs == 1) return round;
    //: measuring cells in turns: which round of a pair, and which pair
    return ProgressStrip::tr("%1 (pair %2 of %3)").arg(round).arg(turns.pair + 1).arg(turns.pairs);
}

double partOf(const TurnsProgress& turns) {
    return (static_cast<double>(turns.pair) + static_cast<double>(turns.round) / turns.rounds) /
           static_cast<double>(turns.pairs);
}

QString stateText(const RunController& controller, const RunProgress& progress) {
    if (controller.turns() && controller.state() == RunController::State::InTurns)
        return turnsText(*controller.turns());
    switch (controller.state()) {
    case RunController::State::Starting:
        return ProgressStrip::tr("Starting…");
    case RunController::State::Running:
        return ProgressStrip::tr("Cell %1 of %2")
            .arg(cell_number(controller.runningCell()))
            .arg(progress.cells_total);
    case RunController::State::Paused:
        return ProgressStrip::tr("Paused in cell %1 of %2")
            .arg(cell_number(controller.runningCell()))
            .arg(progress.cells_total);
    case RunController::State::InTurns:
        break;
    case RunController::State::Stopping:
        return ProgressStrip::tr("Stopping after this step…");
    case RunController::State::Idle:
        break;
    }
    if (progress.cells_total == 0) return ProgressStrip::tr("Ready");
    const auto& end = controller.results().ended();
    if (end && end->outcome == Outcome::Stopped)
        return ProgressStrip::tr("Stopped: %1 of %2 cells done")
            .arg(measuredCells(controller.results()))
            .arg(progress.cells_total);
    return ProgressStrip::tr("%1 of %2 cells done").arg(progress.cells_done).arg(progress.cells_total);
}

} // namespace

ProgressStrip::ProgressStrip(RunController& controller, QWidget* parent)
    : QWidget(parent), controller_(controller), state_(new QLabel(this)),
      times_(new MutedLabel(QString(), this)), bar_(new QProgressBar(this)) {
    bar_->setRange(0, resolution);
    bar_->setTextVisible(false);
    bar_->setFixedHeight(8);
    bar_->setMinimumWidth(shortest_bar); // words stand whole before it is long
    bar_->setAccessibleName(tr("Progress of the run"));
    state_->setMinimumWidth(fontMetrics().horizontalAdvance(tr("Paused in cell %1 of %2").arg(10).arg(100)));
    times_->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(14, 6, 14, 6);
    layout->setSpacing(12);
    layout->addWidget(state_);
    layout->addWidget(bar_, 1);
    layout->addWidget(times_);
    connect(&controller_, &RunController::stateChanged, this, &ProgressStrip::refresh);
    connect(&controller_, &RunController::progressChanged, this, &ProgressStrip::refresh);
    connect(&controller_, &RunController::turnsChanged, this, &ProgressStrip::refresh);
    refresh();
}

void ProgressStrip::refresh() {
    const RunProgress progress = controller_.progress();
    state_->setText(stateText(controller_, progress));
    const double fraction = controller_.turns() ? partOf(*controller_.turns()) : progress.fraction;
    bar_->setValue(static_cast<int>(fraction * resolution));
    bar_->setVisible(controller_.isBusy() || progress.cells_total > 0);
    QString times;
    if (controller_.isActive() || controller_.elapsedSeconds() > 0)
        times = tr("Elapsed %1").arg(formatClock(controller_.elapsedSeconds()));
    if (progress.remaining_seconds) {
        const QString left = formatEstimate(*progress.remaining_seconds);
        if (controller_.state() == RunController::State::Running) times += tr("  ·  %1 left").arg(left);
        if (controller_.state() == RunController::State::Paused)
            times += tr("  ·  %1 left once it goes on").arg(left);
        // While it stops there is nothing left that will be done.
    }
    times_->setText(times);
    bar_->setAccessibleDescription(text());
}

QString ProgressStrip::text() const {
    return times_->text().isEmpty() ? state_->text() : listOf({state_->text(), times_->text()});
}

} // namespace stepscope
