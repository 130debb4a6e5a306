#include "ui/views/compare/why/why_panel.h"

#include "compare/why/change_report.h"
#include "ui/plot/waterfall/waterfall_plot.h"
#include "ui/text/format.h"
#include "ui/text/labels/axis_labels.h"
#include "ui/text/labels/comparison_labels.h"
#include "ui/text/lists.h"
#include "ui/text/plain_text.h"
#include "ui/views/compare/why/change_rows.h"
#include "ui/widgets/drawn_when_seen.h"
#include "ui/widgets/labels/elided_label.h"
#include "ui/widgets/labels/wrapped_label.h"
#include "ui/widgets/tables/column_widths.h"
#include "ui/widgets/tables/number_delegate.h"
#include "ui/widgets/tables/stretched_column.h"
#include "ui/widgets/tables/table_style.h"

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace stepscope {

namespace {

/// `since`: whether both were measured in turns since, which the row tells of.
QString headingOf(const QString& cell, const TimeChange& change, bool since) {
    if (since)
        //: %1: a cell, then its time now, before, and the difference
        return WhyPanel::tr("%1, stored steps: %2, was %3 (%4)")
            .arg(cell, formatSeconds(change.current), formatSeconds(change.baseline),
                 changeText(change, change.difference()));
    //: %1: a cell, then its time now, before, and the difference
    return WhyPanel::tr("%1: %2, was %3 (%4)")
        .arg(cell, formatSeconds(change.current), formatSeconds(change.baseline),
             changeText(change, change.difference()));
}

/// How many kernels have which fate, and what they are of the change together: of many that are the same,
/// each by itself, the sum need not be nothing.
QString fatesText(const KernelChanges& changes) {
    QStringList fates;
    for (const KernelFateRow& fate : kernel_fates()) {
        qlonglong count = 0;
        double seconds = 0;
        for (const KernelChange& kernel : changes.kernels)
            if (kernel.fate == fate.fate) {
                ++count;
                seconds += kernel.difference();
            }
        //: %1: a number of kernels, %2: added, gone, slower, ..., %3: what they changed by
        if (count > 0)
            fates.push_back(WhyPanel::tr("%1 %2 (%3 µs)")
                                .arg(QLocale().toString(count),
                                     QCoreApplication::translate("compare", fate.label),
                                     signedMicroseconds(seconds)));
    }
    //: %1: how many kernels were added, are gone, slower, ...; %2: what all of them changed by
    return WhyPanel::tr("Kernels: %1; all together %2 µs")
        .arg(listOf(fates), signedMicroseconds(changes.current - changes.baseline));
}

} // namespace

WhyPanel::WhyPanel(QWidget* parent)
    : QWidget(parent), title_(new ElidedLabel), plot_(new WaterfallPlot), by_(new QComboBox),
      table_(new QTableView), nothing_(new WrappedLabel), note_(new ElidedLabel), body_(new QStackedWidget),
      drawn_(new DrawnWhenSeen(*this, [this] {
          refresh();
          emit told();
      })) {
    QFont strong = title_->font();
    strong.setWeight(QFont::DemiBold);
    title_->setFont(strong);
    plot_->setAccessibleName(tr("Why slower?"));
    nothing_->setAlignment(Qt::AlignCenter);
    nothing_->setMargin(20);
    note_->setForegroundRole(QPalette::PlaceholderText);
    title_->setLines(2);
    setBrief(false);
    buildTable();
    by_->addItem(tr("By phase"));
    by_->addItem(tr("By kernel"));
    by_->setAccessibleName(tr("What the change is told by"));
    by_->hide();
    connect(by_, &QComboBox::currentIndexChanged, drawn_, &DrawnWhenSeen::outdate);
    body_->addWidget(plot_);
    body_->addWidget(table_);
    body_->addWidget(nothing_);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 6, 0, 4);
    layout->setSpacing(4);
    title_->setContentsMargins(14, 0, 14, 0);
    note_->setContentsMargins(14, 0, 14, 0);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(0, 0, 14, 0);
    head->addWidget(title_, 1);
    head->addWidget(by_);
    layout->addLayout(head);
    layout->addWidget(body_, 1);
    layout->addWidget(note_);
}

void WhyPanel::buildTable() {
    kernelRows_.setSortRole(KernelChangesModel::SortRole);
    kernelRows_.setSourceModel(&kernels_);
    table_->setModel(&kernelRows_);
    table_->setAccessibleName(tr("Kernels of both sides"));
    styleTable(table_);
    table_->setTextElideMode(Qt::ElideMiddle); // kernels are told apart by what their names end with
    table_->setFrameShape(QFrame::NoFrame);
    table_->setAlternatingRowColors(true);
    table_->setItemDelegate(new NumberDelegate(table_));
    table_->setSortingEnabled(true);
    table_->sortByColumn(KernelChangesModel::Fate, Qt::AscendingOrder);
    table_->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    table_->verticalHeader()->setDefaultSectionSize(table_->fontMetrics().height() + 8);
    new StretchedColumn(table_, KernelChangesModel::Name);
    auto* copyKey = new QAction(tr("Copy"), table_);
    copyKey->setShortcut(QKeySequence::Copy);
    copyKey->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(copyKey, &QAction::triggered, this, &WhyPanel::copyKernels);
    table_->addAction(copyKey);
}

void WhyPanel::copyKernels() const {
    QStringList lines;
    for (int row = -1; row < kernelRows_.rowCount(); ++row) {
        QStringList words;
        for (int column = 0; column < kernelRows_.columnCount(); ++column)
            words.push_back(row < 0 ? kernels_.headerData(column, Qt::Horizontal).toString()
                                    : kernelRows_.index(row, column).data().toString());
        lines.push_back(words.join(QLatin1Char('\t')));
    }
    QGuiApplication::clipboard()->setText(lines.join(QLatin1Char('\n')) + QLatin1Char('\n'));
}

void WhyPanel::showKernels(const Sides& cell) {
    KernelChanges changes = kernel_changes(*cell.before.timeline, *cell.now.timeline);
    //: %1: a cell, then the time of its kernels in a traced step now, and before
    title_->setText(tr("%1: kernels take %2 of a traced step, was %3")
                        .arg(cell.title, formatSeconds(changes.current), formatSeconds(changes.baseline)));
    QString note = fatesText(changes);
    if (!cell.since.isEmpty()) note = cell.since + QLatin1Char(' ') + note;
    kernels_.setChanges(std::move(changes));
    for (int column = 1; column < KernelChangesModel::ColumnCount; ++column)
        table_->horizontalHeader()->resizeSection(column, fittingWidth(table_, column));
    note_->setText(note);
    note_->show();
    body_->setCurrentWidget(table_);
}

void WhyPanel::show(std::shared_ptr<const ComparedRuns> compared, std::optional<std::size_t> place) {
    if (compared == compared_ && place == place_) return;
    compared_ = std::move(compared);
    place_ = place;
    drawn_->outdate();
}

bool WhyPanel::tellsAny(const ComparedRuns& compared) {
    return std::ranges::any_of(compared.comparison.cells, [&](const ComparedCell& cell) {
        const CellResult& before = compared.baseline->cells()[cell.cells.baseline];
        const CellResult& now = compared.current->cells()[cell.cells.current];
        return (!before.phases.empty() && !now.phases.empty()) || (before.timeline && now.timeline);
    });
}

QString WhyPanel::title() const {
    return title_->text();
}

QString WhyPanel::note() const {
    return body_->currentWidget() == nothing_ ? nothing_->text() : note_->text();
}

void WhyPanel::setBrief(bool brief) {
    constexpr int usual_lines = 3;
    note_->setLines(brief ? 1 : usual_lines);
}

std::optional<WhyPanel::Sides> WhyPanel::sides() const {
    if (!compared_ || !place_ || *place_ >= compared_->comparison.cells.size()) return std::nullopt;
    const ComparedCell& row = compared_->comparison.cells[*place_];
    const CellMatch& match = row.cells;
    return Sides{.before = compared_->baseline->cells()[match.baseline],
                 .now = compared_->current->cells()[match.current],
                 .title =
                     titleOf(told_cell(match, *compared_->baseline, *compared_->current), compared_->shown),
                 .since = textOf(other_measurement_remarks(row), QStringLiteral(" "))};
}

int WhyPanel::wantedHeight() const {
    if (body_->currentWidget() != plot_) return 0;
    const QMargins around = layout()->contentsMargins();
    const int title = title_->heightForWidth(title_->width());
    const int head = std::max(title, by_->isVisible() ? by_->sizeHint().height() : 0);
    return around.top() + head + layout()->spacing() + plot_->sizeHint().height() + layout()->spacing() +
           note_->heightForWidth(width()) + around.bottom();
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
    return drawWaterfall(std::move(chart), headingOf(cell.title, change, !cell.since.isEmpty()), size);
}

void WhyPanel::refresh() {
    note_->hide();
    body_->setCurrentWidget(nothing_);
    const std::optional<Sides> cell = sides();
    const bool byKernel = cell && why_no_kernels(cell->before, cell->now).empty();
    const bool byPhase = cell && why_not_explained(cell->before, cell->now).empty();
    by_->setVisible(byKernel && byPhase);
    if (!cell) {
        title_->setText(tr("Why slower?"));
        nothing_->setText(tr("Choose a row: what the change of its step is made of is told here, by phase."));
        return;
    }
    if (byKernel && (!byPhase || by_->currentIndex() == 1)) return showKernels(*cell);
    if (const std::vector<Sentence> why = why_not_explained(cell->before, cell->now); !why.empty()) {
        //: %1: a cell
        title_->setText(tr("Why slower? %1").arg(cell->title));
        nothing_->setText(textOf(why, QStringLiteral("; ")));
        return;
    }
    const TimeChange change = time_change(cell->before, cell->now);
    title_->setText(headingOf(cell->title, change, !cell->since.isEmpty()));
    ChangeRows rows = rowsOf(change, palette());
    plot_->setRows(std::move(rows.rows), std::move(rows.headings));
    plot_->setSubject(cell->title);
    QStringList notes;
    if (!cell->since.isEmpty()) notes.push_back(cell->since);
    notes.push_back(textOf(change_remarks(change), QStringLiteral(" ")));
    for (const Cause* cause : causes_that_tell(change))
        notes.push_back(QStringLiteral("%1: %2.").arg(labelOf(*cause), definitionOf(*cause)));
    note_->setText(notes.join(QLatin1Char(' ')));
    note_->show();
    body_->setCurrentWidget(plot_);
}

} // namespace stepscope
