#include "ui/workload/sweep_summary.h"

#include "ui/text/engine_sentences.h"
#include "ui/text/format.h"
#include "ui/text/labels/axis_labels.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/labels/section_label.h"
#include "ui/widgets/labels/wrapped_label.h"

#include <QEvent>
#include <QGridLayout>
#include <QLocale>
#include <QScrollArea>

#include <algorithm>

namespace stepscope {

namespace {

constexpr qsizetype listed_problems = 3;
constexpr qsizetype lines_in_sight = 5; // of the list; the others are scrolled to
constexpr qsizetype most_lines = 500;

} // namespace

SweepSummary::SweepSummary(QWidget* parent)
    : QWidget(parent), cells_(new SectionLabel(QString(), this)), detail_(new WrappedLabel({}, this)),
      warningIcon_(new QLabel(this)), warning_(new WrappedLabel({}, this)), list_(new WrappedLabel({}, this)),
      listArea_(new QScrollArea(this)) {
    setAccessibleName(tr("Summary of the sweep"));
    for (QLabel* muted : {detail_, list_})
        muted->setForegroundRole(QPalette::PlaceholderText);
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(6);
    grid->setVerticalSpacing(3);
    grid->addWidget(cells_, 0, 0, 1, 2);
    grid->addWidget(detail_, 1, 0, 1, 2);
    grid->addWidget(warningIcon_, 2, 0, Qt::AlignTop);
    grid->addWidget(warning_, 2, 1);
    grid->addWidget(listArea_, 3, 1);
    grid->setColumnStretch(1, 1);
    list_->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    listArea_->setWidget(list_);
    listArea_->setWidgetResizable(true);
    listArea_->setFrameShape(QFrame::NoFrame);
    listArea_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    listArea_->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    listArea_->viewport()->setAutoFillBackground(false);
    list_->setAutoFillBackground(false);
    listArea_->setAccessibleName(tr("Cells that will not run"));
    setWarning({}, {}, {});
}

void SweepSummary::showProblems(const QStringList& problems) {
    cells_->setText(tr("This sweep cannot run yet"));
    detail_->clear();
    detail_->hide();
    QStringList shown = problems.mid(0, listed_problems);
    if (problems.size() > listed_problems)
        shown.push_back(tr("and %n more", nullptr, static_cast<int>(problems.size() - listed_problems)));
    grave_ = true;
    setWarning(QStringLiteral("error"), shown.join(QLatin1Char('\n')), problems.join(QLatin1Char('\n')));
}

void SweepSummary::showPending(std::int64_t cells, bool held) {
    cells_->setText(tr("%n cell(s)", nullptr, static_cast<int>(cells)));
    detail_->setText(held ? tr("Memory and time are predicted when the run has ended")
                          : tr("Predicting memory and time…"));
    detail_->show();
    setWarning({}, {}, {});
}

void SweepSummary::showUnknown(std::int64_t cells, const QString& reason) {
    cells_->setText(tr("%n cell(s)", nullptr, static_cast<int>(cells)));
    detail_->setText(reason);
    detail_->show();
    setWarning({}, {}, {});
}

void SweepSummary::showForecast(const Forecast& forecast) {
    std::int64_t peak = 0;
    std::int64_t available = 0;
    QStringList unfit;
    QStringList impossible;
    QString problem; // of the first that cannot run, which the warning tells: the list need not again
    std::vector<Cell> cells;
    cells.reserve(forecast.cells.size());
    for (const CellForecast& cell : forecast.cells)
        cells.push_back(cell.cell);
    const std::vector<const Axis*> varying = varying_axes(cells);
    for (const CellForecast& cell : forecast.cells) {
        const QString title = titleAmong(cell.cell, varying);
        available = std::max(available, cell.available_bytes);
        if (!cell.problem.empty()) {
            const QString own = toldText(cell.problem);
            if (problem.isEmpty()) problem = own;
            impossible.push_back(own == problem ? title : tr("%1: %2").arg(title, own));
        } else if (!cell.fits)
            unfit.push_back(tr("%1 needs %2").arg(title, formatBytes(cell.prediction.peak_bytes)));
        else
            peak = std::max(peak, cell.prediction.peak_bytes);
    }
    QString heading = tr("%n cell(s)", nullptr, static_cast<int>(forecast.cells.size()));
    const bool anyRuns = unfit.size() + impossible.size() < static_cast<qsizetype>(forecast.cells.size());
    if (forecast.seconds && anyRuns)
        heading += QStringLiteral(" · ") + formatEstimate(*forecast.seconds) +
                   (forecast.is_doubtful() ? QStringLiteral(" (?)") : QString());
    cells_->setText(heading);
    QString memory;
    if (peak > 0)
        memory = available > 0 ? tr("Peak memory %1 of %2").arg(formatBytes(peak), formatBytes(available))
                               : tr("Peak memory %1").arg(formatBytes(peak));
    detail_->setText(memory);
    detail_->setVisible(!memory.isEmpty());

    QStringList lines;
    if (anyRuns && forecast.is_doubtful())
        lines.push_back(
            tr("The time is in doubt: others took %1 % of the processors' time while the device's "
               "peaks were measured. On a quiet machine it takes less.")
                .arg(QLocale().toString(100 * *forecast.rates_under_load, 'f', 0)));
    if (!unfit.isEmpty())
        lines.push_back(tr("%n cell(s) will not fit in memory", nullptr, static_cast<int>(unfit.size())));
    if (!impossible.isEmpty())
        lines.push_back(
            tr("%n cell(s) cannot run: %1", nullptr, static_cast<int>(impossible.size())).arg(problem));
    grave_ = false;
    setWarning(lines.isEmpty() ? QString() : QStringLiteral("warning"), lines.join(QLatin1Char('\n')), {});
    const bool alike = std::ranges::all_of(forecast.cells, [&](const CellForecast& cell) {
        return !cell.problem.empty() && cell.problem == forecast.cells.front().problem;
    });
    setList(alike ? unfit : unfit + impossible); // of all cells the warning says it all
}

void SweepSummary::setList(const QStringList& lines) {
    QStringList shown = lines.mid(0, most_lines);
    if (lines.size() > most_lines)
        shown.push_back(tr("and %n more", nullptr, static_cast<int>(lines.size() - most_lines)));
    list_->setText(shown.join(QLatin1Char('\n')));
    const auto inSight = static_cast<int>(std::min(shown.size(), lines_in_sight));
    listArea_->setFixedHeight(inSight * list_->fontMetrics().lineSpacing() + 2);
    listArea_->setVisible(!shown.isEmpty());
    // Only what does not all stand in sight is worth a stop of the Tab key.
    listArea_->setFocusPolicy(shown.size() > lines_in_sight ? Qt::StrongFocus : Qt::NoFocus);
}

QStringList SweepSummary::listed() const {
    return list_->text().split(QLatin1Char('\n'), Qt::SkipEmptyParts);
}

void SweepSummary::setWarning(const QString& iconName, const QString& text, const QString& toolTip) {
    warning_->setText(text);
    warning_->setToolTip(toolTip);
    warning_->setVisible(!text.isEmpty());
    warningIcon_->setVisible(!text.isEmpty());
    setList({});
    iconName_ = iconName;
    setAccessibleDescription(this->text());
    updateInk();
}

void SweepSummary::updateInk() {
    const Colors colors = colorsOf(palette());
    QPalette ink;
    ink.setColor(QPalette::WindowText, grave_ ? colors.danger : colors.warning);
    warning_->setPalette(ink);
    if (!iconName_.isEmpty()) // a picture in the colours of the moment
        warningIcon_->setPixmap(themedIcon(iconName_, grave_ ? IconTone::Danger : IconTone::Warning)
                                    .pixmap(QSize(16, 16), devicePixelRatioF()));
}

void SweepSummary::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) updateInk();
}

QString SweepSummary::text() const {
    QStringList parts;
    for (const QLabel* label : {cells_, detail_, warning_})
        if (!label->text().isEmpty()) parts.push_back(label->text());
    return parts.join(QStringLiteral(". "));
}

} // namespace stepscope
