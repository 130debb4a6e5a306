#include "ui/views/compare/why/why_panel.h"

#include "compare/why/change_report.h"
#include "ui/plot/waterfall/waterfall_plot.h"
#include "ui/text/format.h"
#include "ui/text/labels/axis_labels.h"
#include "ui/text/labels/comparison_labels.h"
#include "ui/text/plain_text.h"
#include "ui/views/compare/why/change_rows.h"
#include "ui/widgets/drawn_when_seen.h"
#include "ui/widgets/elided_label.h"

#include <QLabel>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace stepscope {

namespace {

QString headingOf(const QString& cell, const TimeChange& change) {
    //: %1: a cell, then its time now, before, and the difference
    return WhyPanel::tr("%1: %2, was %3 (%4)")
        .arg(cell, formatSeconds(change.current), formatSeconds(change.baseline),
             changeText(change, change.difference()));
}

} // namespace

WhyPanel::WhyPanel(QWidget* parent)
    : QWidget(parent), title_(new ElidedLabel), plot_(new WaterfallPlot), nothing_(new QLabel),
      note_(new ElidedLabel), body_(new QStackedWidget),
      drawn_(new DrawnWhenSeen(*this, [this] { refresh(); })) {
    QFont strong = title_->font();
    strong.setWeight(QFont::DemiBold);
    title_->setFont(strong);
    plot_->setAccessibleName(tr("Why slower?"));
    nothing_->setWordWrap(true);
    nothing_->setAlignment(Qt::AlignCenter);
    nothing_->setTextFormat(Qt::PlainText);
    nothing_->setMargin(20);
    note_->setForegroundRole(QPalette::PlaceholderText);
    body_->addWidget(plot_);
    body_->addWidget(nothing_);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 6, 0, 4);
    layout->setSpacing(4);
    title_->setContentsMargins(14, 0, 14, 0);
    note_->setContentsMargins(14, 0, 14, 0);
    layout->addWidget(title_);
    layout->addWidget(body_, 1);
    layout->addWidget(note_);
}

void WhyPanel::show(std::shared_ptr<const ComparedRuns> compared, std::optional<std::size_t> place) {
    if (compared == compared_ && place == place_) return;
    compared_ = std::move(compared);
    place_ = place;
    drawn_->outdate();
}

bool WhyPanel::tellsAny(const ComparedRuns& compared) {
    return std::ranges::any_of(compared.comparison.cells, [&](const ComparedCell& cell) {
        return !compared.baseline->cells()[cell.cells.baseline].phases.empty() &&
               !compared.current->cells()[cell.cells.current].phases.empty();
    });
}

QString WhyPanel::title() const {
    return title_->text();
}

QString WhyPanel::note() const {
    return body_->currentWidget() == nothing_ ? nothing_->text() : note_->text();
}

std::optional<WhyPanel::Sides> WhyPanel::sides() const {
    if (!compared_ || !place_ || *place_ >= compared_->comparison.cells.size()) return std::nullopt;
    const CellMatch& match = compared_->comparison.cells[*place_].cells;
    return Sides{.before = compared_->baseline->cells()[match.baseline],
                 .now = compared_->current->cells()[match.current],
                 .title =
                     titleOf(told_cell(match, *compared_->baseline, *compared_->current), compared_->shown)};
}

bool WhyPanel::hasWaterfall() const {
    const std::optional<Sides> cell = sides();
    return cell && why_not_explained(cell->before, cell->now).empty();
}

Drawing WhyPanel::draw(QSize size) const {
    if (!hasWaterfall()) return {};
    const Sides cell = *sides();
    const TimeChange change = time_change(cell.before, cell.now);
    ChangeRows rows = rowsOf(change, lightPalette());
    Waterfall chart;
    chart.setRows(std::move(rows.rows), std::move(rows.headings));
    return drawWaterfall(std::move(chart), headingOf(cell.title, change), size);
}

void WhyPanel::refresh() {
    note_->hide();
    body_->setCurrentWidget(nothing_);
    const std::optional<Sides> cell = sides();
    if (!cell) {
        title_->setText(tr("Why slower?"));
        nothing_->setText(tr("Choose a row: what the change of its step is made of is told here, by phase."));
        return;
    }
    if (const std::vector<Sentence> why = why_not_explained(cell->before, cell->now); !why.empty()) {
        //: %1: a cell
        title_->setText(tr("Why slower? %1").arg(cell->title));
        nothing_->setText(textOf(why, QStringLiteral("; ")));
        return;
    }
    const TimeChange change = time_change(cell->before, cell->now);
    title_->setText(headingOf(cell->title, change));
    ChangeRows rows = rowsOf(change, palette());
    plot_->setRows(std::move(rows.rows), std::move(rows.headings));
    QStringList notes = {textOf(change_remarks(change), QStringLiteral(" "))};
    for (const Cause* cause : causes_that_tell(change))
        notes.push_back(QStringLiteral("%1: %2.").arg(labelOf(*cause), definitionOf(*cause)));
    note_->setText(notes.join(QLatin1Char(' ')));
    note_->show();
    body_->setCurrentWidget(plot_);
}

} // namespace stepscope
