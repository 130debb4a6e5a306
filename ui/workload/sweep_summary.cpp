#include "ui/workload/sweep_summary.h"

#include "ui/text/format.h"
#include "ui/text/plain_text.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/section_label.h"

#include <QEvent>
#include <QGridLayout>
#include <QLocale>

#include <algorithm>

namespace stepscope {

namespace {

constexpr qsizetype listed_problems = 3;

} // namespace

SweepSummary::SweepSummary(QWidget* parent)
    : QWidget(parent), cells_(new SectionLabel(QString(), this)), detail_(new MutedLabel(QString(), this)),
      warningIcon_(new QLabel(this)), warning_(new QLabel(this)) {
    setAccessibleName(tr("Summary of the sweep"));
    detail_->setWordWrap(true);
    warning_->setWordWrap(true);
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(6);
    grid->setVerticalSpacing(3);
    grid->addWidget(cells_, 0, 0, 1, 2);
    grid->addWidget(detail_, 1, 0, 1, 2);
    grid->addWidget(warningIcon_, 2, 0, Qt::AlignTop);
    grid->addWidget(warning_, 2, 1);
    grid->setColumnStretch(1, 1);
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
    std::vector<Cell> cells;
    for (const CellForecast& cell : forecast.cells)
        cells.push_back(cell.cell);
    const std::vector<const Axis*> varying = varying_axes(cells);
    for (const CellForecast& cell : forecast.cells) {
        const QString title = shownText(title_of(cell.cell, varying));
        available = std::max(available, cell.available_bytes);
        if (!cell.problem.empty())
            impossible.push_back(tr("%1: %2").arg(title, shownLines(cell.problem)));
        else if (!cell.fits)
            unfit.push_back(tr("%1 needs %2").arg(title, formatBytes(cell.prediction.peak_bytes)));
        else
            peak = std::max(peak, cell.prediction.peak_bytes);
    }
    QString heading = tr("%n cell(s)", nullptr, static_cast<int>(forecast.cells.size()));
    const bool anyRuns = unfit.size() + impossible.size() < static_cast<qsizetype>(forecast.cells.size());
    if (forecast.seconds && anyRuns) heading += QStringLiteral(" · ") + formatEstimate(*forecast.seconds);
    cells_->setText(heading);
    QString memory;
    if (peak > 0)
        memory = available > 0 ? tr("Peak memory %1 of %2").arg(formatBytes(peak), formatBytes(available))
                               : tr("Peak memory %1").arg(formatBytes(peak));
    detail_->setText(memory);
    detail_->setVisible(!memory.isEmpty());

    QStringList lines;
    if (!unfit.isEmpty())
        lines.push_back(tr("%n cell(s) will not fit in memory", nullptr, static_cast<int>(unfit.size())));
    if (!impossible.isEmpty())
        lines.push_back(tr("%n cell(s) cannot run: %1", nullptr, static_cast<int>(impossible.size()))
                            .arg(impossible.front().section(QStringLiteral(": "), 1)));
    grave_ = false;
    QStringList all = unfit + impossible;
    if (all.size() > 20) all = all.mid(0, 20) << QStringLiteral("…");
    setWarning(lines.isEmpty() ? QString() : QStringLiteral("warning"), lines.join(QLatin1Char('\n')),
               all.join(QLatin1Char('\n')));
}

void SweepSummary::setWarning(const QString& iconName, const QString& text, const QString& toolTip) {
    warning_->setText(text);
    warning_->setToolTip(toolTip);
    warning_->setVisible(!text.isEmpty());
    warningIcon_->setVisible(!text.isEmpty());
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
