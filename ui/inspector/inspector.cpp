#include "ui/inspector/inspector.h"

#include "ui/controller/run_controller.h"
#include "ui/controller/selection.h"
#include "ui/inspector/memory_bar.h"
#include "ui/text/format.h"
#include "ui/text/labels.h"
#include "ui/theme/status_colors.h"
#include "ui/theme/theme.h"
#include "ui/views/results/results_model.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/section_label.h"

#include <QEvent>
#include <QFormLayout>
#include <QLocale>
#include <QScrollArea>
#include <QStackedWidget>

#include <cmath>

namespace stepscope {

Inspector::Inspector(RunController& controller, Selection& selection, QWidget* parent)
    : QWidget(parent), controller_(controller), selection_(selection), stack_(new QStackedWidget(this)),
      title_(new SectionLabel(QString())), status_(new QLabel), reason_(new MutedLabel),
      memoryHeading_(new SectionLabel(tr("Memory at the peak"))), lines_(new QFormLayout),
      memory_(new MemoryBar) {
    title_->setWordWrap(true);
    reason_->setWordWrap(true);
    reason_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    lines_->setContentsMargins(0, 0, 0, 0);
    lines_->setHorizontalSpacing(14);
    lines_->setVerticalSpacing(5);
    lines_->setFormAlignment(Qt::AlignTop);
    lines_->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);

    auto* page = new QWidget;
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(14, 10, 14, 12);
    layout->setSpacing(8);
    layout->addWidget(title_);
    layout->addWidget(status_);
    layout->addWidget(reason_);
    layout->addSpacing(4);
    layout->addLayout(lines_);
    layout->addSpacing(6);
    layout->addWidget(memoryHeading_);
    layout->addWidget(memory_);
    layout->addStretch();
    auto* scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(page);
    stack_->addWidget(
        new EmptyState(QStringLiteral("inspector"), tr("No cell selected"),
                       tr("Select a row of the results to see what was predicted and measured.")));
    stack_->addWidget(scroll);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(stack_);
    setMinimumWidth(230);

    connect(&selection_, &Selection::changed, this, &Inspector::refresh);
    connect(&controller_, &RunController::resultsReplaced, this, &Inspector::refresh);
    connect(&controller_, &RunController::forecastChanged, this, &Inspector::refresh);
    connect(&controller_, &RunController::cellsChanged, this, [this](int first, int last) {
        const int shown = selection_.cell();
        const CellResult* cell = controller_.results().find(shown);
        // Nothing here changes with a single step.
        if (shown >= first && shown <= last && cell && (cell->status || cell->steps.size() <= 1)) refresh();
    });
    refresh();
}

void Inspector::refresh() {
    const CellResult* cell = controller_.results().find(selection_.cell());
    stack_->setCurrentIndex(cell ? 1 : 0);
    if (cell) fill(*cell);
}

void Inspector::addLine(const QString& name, const QString& value, const QString& explanation) {
    auto* caption = new MutedLabel(name);
    auto* text = new QLabel(value);
    text->setAlignment(Qt::AlignRight);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    caption->setToolTip(explanation);
    text->setToolTip(explanation);
    text->setAccessibleName(QStringLiteral("%1: %2").arg(name, value));
    lines_->addRow(caption, text);
}

void Inspector::fill(const CellResult& cell) {
    title_->setText(QString::fromStdString(controller_.results().title_of(cell.cell)));
    QPalette ink;
    ink.setColor(QPalette::WindowText, colorOf(state_of(cell), palette()));
    status_->setPalette(ink);
    status_->setText(QStringLiteral("●  ") + labelOf(state_of(cell)));
    reason_->setText(QString::fromStdString(cell.reason));
    reason_->setVisible(!cell.reason.empty());

    while (lines_->rowCount() > 0)
        lines_->removeRow(0);
    const bool measured = cell.status && cell.statistics.count > 0;
    if (measured) {
        addLine(tr("Measured step"), formatSeconds(cell.statistics.mean), tr("Mean of the measured steps"));
        if (std::isfinite(cell.statistics.ci95))
            addLine(tr("± 95 %"), formatSeconds(cell.statistics.ci95),
                    tr("Half the width of the mean's 95 % confidence interval"));
    }
    if (const std::optional<double> predicted = controller_.predictedSeconds(cell)) {
        addLine(tr("Predicted step"), formatSeconds(*predicted),
                tr("From the step's operations and the device's measured rates"));
        if (measured && *predicted > 0)
            addLine(tr("Measured / predicted"),
                    QLocale().toString(cell.statistics.mean / *predicted, 'f', 2));
    }
    if (measured && std::isfinite(tokensPerSecond(cell)))
        addLine(tr("Tokens/s"), QLocale().toString(tokensPerSecond(cell), 'f', 0));
    if (measured && std::isfinite(achievedFlops(cell)))
        addLine(tr("Achieved"), formatFlops(achievedFlops(cell), true));
    if (cell.prediction && cell.prediction->parameters > 0) {
        addLine(tr("Parameters"), formatParameters(cell.prediction->parameters));
        addLine(tr("Work of a step"), formatFlops(cell.prediction->flops, false));
    }
    if (cell.prediction && cell.prediction->peak_bytes > 0)
        addLine(tr("Predicted memory"), formatBytes(cell.prediction->peak_bytes),
                tr("%1 bytes").arg(QLocale().toString(static_cast<qlonglong>(cell.prediction->peak_bytes))));
    if (cell.arena_bytes > 0)
        addLine(tr("Allocated"), formatBytes(cell.arena_bytes),
                tr("%1 bytes").arg(QLocale().toString(static_cast<qlonglong>(cell.arena_bytes))));
    if (cell.needed_bytes) addLine(tr("Needed"), formatBytes(*cell.needed_bytes));
    if (cell.available_bytes) addLine(tr("Available"), formatBytes(*cell.available_bytes));

    std::vector<MemoryBar::Part> parts;
    if (cell.prediction)
        for (const auto& [role, bytes] : cell.prediction->bytes_by_role)
            parts.push_back({roleLabel(role), bytes});
    memoryHeading_->setVisible(!parts.empty());
    memory_->setParts(std::move(parts));
}

void Inspector::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) refresh();
}

} // namespace stepscope
