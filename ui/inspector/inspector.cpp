#include "ui/inspector/inspector.h"

#include "records/figures.h"
#include "records/utilisation.h"
#include "ui/controller/run_controller.h"
#include "ui/controller/selection.h"
#include "ui/inspector/memory_bar.h"
#include "ui/inspector/report_list.h"
#include "ui/text/engine_sentences.h"
#include "ui/text/format.h"
#include "ui/text/labels/figure_labels.h"
#include "ui/text/labels/run_labels.h"
#include "ui/theme/status_label.h"
#include "ui/theme/theme.h"
#include "ui/widgets/drawn_when_seen.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/labels/elided_label.h"
#include "ui/widgets/labels/section_label.h"
#include "ui/widgets/labels/wrapped_label.h"

#include <QGridLayout>
#include <QLocale>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>

#include <initializer_list>

namespace stepscope {

Inspector::Inspector(RunController& controller, Selection& selection, QWidget* parent)
    : QWidget(parent), controller_(controller), selection_(selection), stack_(new QStackedWidget(this)),
      scroll_(new QScrollArea), title_(new ElidedLabel), status_(new StatusLabel), reason_(new WrappedLabel),
      doubts_(new WrappedLabel), memoryHeading_(new SectionLabel(tr("Memory at the peak"))),
      grid_(new QGridLayout), memory_(new MemoryBar), reports_(new ReportList(controller, selection)),
      drawing_(new DrawnWhenSeen(*this, [this] { refresh(); })) {
    constexpr int mostLines = 10; // of a name that somebody made up
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    title_->setFont(bold);
    title_->setLines(mostLines);
    for (QLabel* words : std::initializer_list<QLabel*>{title_, reason_, doubts_})
        words->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred); // long words widen nothing
    for (QLabel* words : {reason_, doubts_})
        words->setForegroundRole(QPalette::PlaceholderText);
    grid_->setContentsMargins(0, 0, 0, 0);
    grid_->setHorizontalSpacing(14);
    grid_->setVerticalSpacing(5);
    grid_->setColumnStretch(0, 1); // names give way, values stand whole

    auto* page = new QWidget;
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(14, 10, 14, 12);
    layout->setSpacing(8);
    layout->addWidget(title_);
    layout->addWidget(status_);
    layout->addWidget(reason_);
    layout->addWidget(doubts_);
    layout->addWidget(reports_);
    layout->addSpacing(4);
    layout->addLayout(grid_);
    layout->addSpacing(6);
    layout->addWidget(memoryHeading_);
    layout->addWidget(memory_);
    layout->addStretch();
    scroll_->setAccessibleName(tr("Details of the cell"));
    scroll_->setWidgetResizable(true);
    scroll_->setFrameShape(QFrame::NoFrame);
    scroll_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll_->setWidget(page);
    stack_->addWidget(
        new EmptyState(QStringLiteral("inspector"), tr("No cell selected"),
                       tr("Select a row of the results to see what was predicted and measured.")));
    stack_->addWidget(scroll_);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(stack_);
    setMinimumWidth(230);

    connect(&selection_, &Selection::changed, drawing_, &DrawnWhenSeen::outdate);
    for (const auto change :
         {&RunController::resultsReplaced, &RunController::stateChanged, &RunController::forecastChanged})
        connect(&controller_, change, drawing_, &DrawnWhenSeen::outdate);
    connect(&controller_, &RunController::cellsChanged, this, [this](int first, int last) {
        const int shown = selection_.cell();
        const CellResult* cell = controller_.results().find(shown);
        // Nothing here changes with a single step.
        if (shown >= first && shown <= last && cell && (cell->status || cell->steps.size() <= 1))
            drawing_->outdate();
    });
}

void Inspector::refresh() {
    const CellResult* cell = controller_.results().find(selection_.cell());
    stack_->setCurrentIndex(cell ? 1 : 0);
    if (cell) fill(*cell);
}

/// Most cells have the same figures: their labels are kept, and another cell's are written into them.
void Inspector::setLine(std::size_t row, const QString& name, const QString& value,
                        const QString& explanation) {
    if (row == lines_.size()) {
        auto* caption = new MutedLabel(name);
        caption->setWordWrap(true); // whole, on two lines if need be
        caption->setAlignment(Qt::AlignLeft | Qt::AlignTop);
        auto* text = new QLabel;
        text->setAlignment(Qt::AlignRight | Qt::AlignTop);
        text->setTextInteractionFlags(Qt::TextSelectableByMouse);
        grid_->addWidget(caption, static_cast<int>(row), 0);
        grid_->addWidget(text, static_cast<int>(row), 1);
        lines_.push_back({caption, text});
    }
    const Line& line = lines_[row];
    line.name->setText(name);
    line.value->setText(value);
    line.name->setToolTip(QStringLiteral("%1: %2").arg(name, explanation));
    line.value->setToolTip(explanation);
    line.value->setAccessibleName(QStringLiteral("%1: %2").arg(name, value));
    for (QLabel* label : {line.name, line.value})
        label->show(); // at once: it counts for the width that is needed only then
}

void Inspector::hideLinesFrom(std::size_t row) {
    for (; row < lines_.size(); ++row)
        for (QLabel* label : {lines_[row].name, lines_[row].value})
            label->hide();
}

CellResult Inspector::forecastOf(const CellResult& cell) const {
    CellResult out;
    out.cell = cell.cell;
    out.prediction = cell.prediction;
    out.status = cell.status;
    out.statistics = cell.statistics;
    if (const std::optional<double> seconds = controller_.predictedSeconds(cell)) {
        if (!out.prediction) out.prediction.emplace();
        out.prediction->step_seconds = seconds;
    }
    return out;
}

void Inspector::fill(const CellResult& cell) {
    title_->setText(titleOf(controller_.results(), cell.cell));
    status_->setCell(cell, controller_.underway(cell));
    doubts_->setText(status_->doubts());
    doubts_->setVisible(!status_->doubts().isEmpty());
    reason_->setText(toldText(cell.reason));
    reason_->setVisible(!cell.reason.empty());

    std::size_t row = 0;
    const CellResult forecast = forecastOf(cell);
    for (const Figure& figure : figures()) {
        std::optional<double> value = figure.value(cell);
        if (!value) value = figure.value(forecast);
        if (!value) continue;
        QString explanation = definitionOf(figure);
        if (figure.kind == FigureKind::Bytes)
            explanation += QLatin1Char('\n') + tr("%1 bytes").arg(QLocale().toString(*value, 'f', 0));
        if (const std::optional<Peak> peak = figure.of_peak ? peak_of(cell) : std::nullopt)
            explanation += QLatin1Char('\n') + (peak->source == PeakSource::Given
                                                    ? tr("The peak is %1, as it was given.")
                                                    : tr("The peak is %1, as it was measured here."))
                                                   .arg(formatFlops(peak->flops, true));
        setLine(row++, labelOf(figure), formatFigure(figure, *value), explanation);
    }
    hideLinesFrom(row);

    std::vector<MemoryBar::Part> parts;
    if (cell.prediction)
        for (const auto& [role, bytes] : cell.prediction->bytes_by_role)
            parts.push_back({role, roleLabel(role), bytes});
    memoryHeading_->setVisible(!parts.empty());
    memory_->setParts(std::move(parts));
    reports_->setCell(cell);
    // As wide as what it says: nothing is cut off at its edge.
    scroll_->setMinimumWidth(scroll_->widget()->minimumSizeHint().width() +
                             scroll_->verticalScrollBar()->sizeHint().width());
}

} // namespace stepscope
