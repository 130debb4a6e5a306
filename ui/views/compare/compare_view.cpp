#include "ui/views/compare/compare_view.h"

#include "compare/decide_now.h"
#include "compare/report/report_formats.h"
#include "system/error_message.h"
#include "ui/controller/run_controller.h"
#include "ui/controller/selection.h"
#include "ui/files/recent_files.h"
#include "ui/text/labels/comparison_labels.h"
#include "ui/text/labels/figure_labels.h"
#include "ui/text/plain_text.h"
#include "ui/theme/icons.h"
#include "ui/views/compare/compare_lists.h"
#include "ui/views/compare/compare_options.h"
#include "ui/views/compare/compare_summary.h"
#include "ui/views/compare/table/compare_table.h"
#include "ui/views/compare/turns_strip.h"
#include "ui/views/compare/why/why_panel.h"
#include "ui/views/compare/why/why_splitter.h"
#include "ui/widgets/action.h"
#include "ui/widgets/drawn_when_seen.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/labels/elided_label.h"
#include "ui/widgets/menu_button.h"

#include <QAction>
#include <QClipboard>
#include <QCoreApplication>
#include <QDropEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QResizeEvent>
#include <QStackedWidget>
#include <QToolButton>
#include <QUrl>

#include <algorithm>
#include <optional>
#include <span>
#include <string_view>
#include <utility>

namespace stepscope {

namespace {

/// `withWhy`: with a chapter on why each cell is slower or faster.
QByteArray reportOf(const ComparedRuns& runs, const ReportFormat& format, bool withWhy) {
    std::optional<CellChanges> changes;
    if (withWhy) changes = changes_of(runs.comparison, *runs.baseline, *runs.current);
    const CellChanges* const told = changes ? &*changes : nullptr;
    return QByteArray::fromStdString(
        format.write(runs.comparison, *runs.baseline, *runs.current, runs.names, told));
}

} // namespace

CompareView::CompareView(const ViewContext& context, QWidget* parent)
    : View(context, new EmptyState(QStringLiteral("compare"), {}, {}), parent),
      comparer_(controller(), selection(), this), table_(new CompareTable(controller(), selection())),
      options_(new CompareOptions(comparer_, controller(), selection(), sessions())),
      summary_(new CompareSummary), lists_(new CompareLists), strip_(new TurnsStrip(controller())),
      why_(new WhyPanel), title_(new ElidedLabel), body_(new QStackedWidget),
      nothing_(new EmptyState(QStringLiteral("compare"), {}, {})),
      drawing_(new DrawnWhenSeen(*this, [this] { catchUp(); })) {
    setAcceptDrops(true);
    buildEmpty();
    buildActions();
    auto* top = new QHBoxLayout;
    top->setContentsMargins(14, 10, 14, 4);
    top->setSpacing(10);
    buildTop(top);
    auto* page = new QWidget;
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(top);
    layout->addWidget(options_);
    layout->addWidget(summary_);
    layout->addWidget(strip_);
    body_->addWidget(new WhySplitter(table_, why_));
    body_->addWidget(nothing_);
    layout->addWidget(body_, 1);
    layout->addWidget(lists_);
    setPage(page, table_);
    showFilter();

    connect(&comparer_, &Comparer::changed, this, &CompareView::refresh);
    connect(&comparer_, &Comparer::failed, this, [this](const QString& reason) {
        failure_ = reason;
        refresh();
    });
    connect(&selection(), &Selection::changed, drawing_, &DrawnWhenSeen::outdate);
    connect(&controller(), &RunController::stateChanged, this, &CompareView::updateDeciding);
    connect(&controller(), &RunController::turnsChanged, this, &CompareView::updateDeciding);
    connect(table_->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &CompareView::updateDeciding);
    connect(table_, &CompareTable::markdownWanted, this, &CompareView::copyMarkdown);
    connect(&selection(), &Selection::filterChanged, this, [this] {
        stale_.filter = true;
        drawing_->outdate();
    });
    refresh();
}

void CompareView::takeOver(const View& earlier) {
    const auto& other = static_cast<const CompareView&>(earlier);
    isWhyChosen_ = other.isWhyChosen_;
    if (isWhyChosen_) showsWhy_->setChecked(other.showsWhy_->isChecked());
    comparer_.takeOver(other.comparer_);
}

/// What the menu Run and the toolbar of the view have, by key as well.
void CompareView::buildActions() {
    QAction* decide =
        offer(ViewMenu::Run, makeAction(tr("&Decide now, in turns"), QKeySequence(QStringLiteral("Ctrl+D")),
                                        tr("Measure the chosen rows of the comparison here and now"),
                                        QStringLiteral("compare"), this));
    connect(decide, &QAction::triggered, this, &CompareView::decideNow);
    showsWhy_ =
        offer(ViewMenu::View,
              makeAction(tr("Why slower, as a water&fall"), QKeySequence(QStringLiteral("Ctrl+Shift+W")),
                         tr("What the change of the chosen cell's step is made of, by phase, from the "
                            "breakdowns of both sides"),
                         {}, this));
    showsWhy_->setCheckable(true);
    connect(showsWhy_, &QAction::toggled, this, &CompareView::showWhy);
    // Until the person has said otherwise it is there wherever it has something to tell.
    connect(showsWhy_, &QAction::triggered, this, [this](bool on) {
        isWhyChosen_ = true;
        if (on) emit wanted();
    });
}

void CompareView::buildEmpty() {
    chooseFile_ = empty()->addButton(tr("Choose a file…"));
    connect(chooseFile_, &QPushButton::clicked, &selection(), [this] { selection().wantBaseline(); });
    chooseRun_ = empty()->addButton(tr("Recent runs") + QStringLiteral(" ▾"));
    connect(chooseRun_, &QPushButton::clicked, this,
            [this] { options_->recent()->popup(chooseRun_->mapToGlobal(QPoint(0, chooseRun_->height()))); });
    chooseWithin_ = empty()->addButton(tr("Within this run") + QStringLiteral(" ▾"));
    connect(chooseWithin_, &QPushButton::clicked, this, [this] {
        auto* menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        options_->fillWithin(menu);
        menu->popup(chooseWithin_->mapToGlobal(QPoint(0, chooseWithin_->height())));
    });
}

void CompareView::buildTop(QHBoxLayout* layout) {
    QFont large = title_->font();
    large.setPointSizeF(large.pointSizeF() * 1.2);
    large.setWeight(QFont::DemiBold);
    title_->setFont(large);
    title_->setLines(2);
    copy_ = new QToolButton(this);
    copy_->setText(tr("&Copy"));
    copy_->setIcon(themedIcon(QStringLiteral("duplicate")));
    copy_->setToolTip(tr("Copies the selected rows, or the whole report"));
    auto* copies = new QMenu(copy_);
    connect(copies->addAction(tr("&Rows, for a spreadsheet")), &QAction::triggered, table_,
            &CompareTable::copyText);
    connect(copies->addAction(tr("Report as &Markdown")), &QAction::triggered, this,
            &CompareView::copyMarkdown);
    openOnClick(copy_, copies);
    export_ = new QToolButton(this);
    export_->setText(tr("Report"));
    export_->setIcon(themedIcon(QStringLiteral("export")));
    export_->setToolTip(tr("Writes the report to a file"));
    auto* exports = new QMenu(export_);
    for (const ReportFormat& format : report_formats())
        connect(exports->addAction(QCoreApplication::translate("reports", format.menu)), &QAction::triggered,
                this, [this, &format] { exportReport(format); });
    openOnClick(export_, exports);
    decideButton_ = new QPushButton(tr("Decide now"), this);
    decideButton_->setIcon(themedIcon(QStringLiteral("compare"), IconTone::Accent));
    connect(decideButton_, &QPushButton::clicked, this, &CompareView::decideNow);
    whyButton_ = new QToolButton(this);
    whyButton_->setText(tr("Why?"));
    whyButton_->setToolTip(showsWhy_->toolTip());
    whyButton_->setCheckable(true);
    connect(whyButton_, &QToolButton::clicked, showsWhy_, &QAction::trigger);
    connect(showsWhy_, &QAction::toggled, whyButton_, &QToolButton::setChecked);
    layout->addWidget(title_, 1);
    layout->addWidget(decideButton_);
    layout->addWidget(whyButton_);
    for (QToolButton* button : {copy_, export_}) {
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setAutoRaise(true);
        layout->addWidget(button);
    }
}

/// Of the selected rows, in the order of the table.
std::vector<TurnsPair> CompareView::chosenPairs() const {
    std::vector<TurnsPair> out;
    const auto& compared = comparer_.compared();
    if (!compared) return out;
    for (const std::size_t place : table_->selectedPlaces()) {
        const CellMatch& cells = compared->comparison.cells.at(place).cells;
        if (is_out_of_memory(cells, *compared->baseline, *compared->current)) continue;
        out.push_back({.baseline = compared->baseline->cells()[cells.baseline].cell,
                       .current = compared->current->cells()[cells.current].cell});
    }
    return out;
}

QString CompareView::whyNotDecided() const {
    if (!comparer_.compared()) return tr("Nothing is compared yet: choose a baseline first.");
    if (controller().isActive()) return tr("A run is going on, which has the device.");
    if (controller().isBusy()) return tr("Cells are being measured in turns.");
    if (!is_decided_in_turns(*comparer_.wish().figure))
        return tr("In turns, mean times are measured: choose %1 as the figure.").arg(labelOf(figure("mean")));
    const std::vector<TurnsPair> pairs = chosenPairs();
    if (pairs.empty()) return tr("Choose the rows to measure.");
    constexpr std::size_t most_checked = 50; // of many, measuring itself tells what cannot be
    for (const TurnsPair& pair : std::span(pairs).first(std::min(pairs.size(), most_checked))) {
        try {
            check_in_turns(pair, controller().backends());
        } catch (const std::exception& error) {
            return tr("It cannot be measured here. %1").arg(shownText(std::string_view(message_of(error))));
        }
    }
    return {};
}

/// By key from every view: what is measured is seen first.
void CompareView::decideNow() {
    if (!isVisible()) return emit wanted();
    if (const QString why = whyNotDecided(); !why.isEmpty()) return emit refused(why);
    TurnsPlan plan;
    const auto& baseline = selection().baseline();
    const Results& current = controller().results();
    plan.memory_limit_bytes =
        memory_limit_of(comparer_.wish().within || !baseline ? current : *baseline->results, current);
    controller().measureInTurns(chosenPairs(), plan);
}

void CompareView::updateDeciding() {
    if (!isVisible()) return;
    const QString why = whyNotDecided();
    decideButton_->setEnabled(why.isEmpty());
    const QString what =
        tr("Measures the cells of the selected rows here and now, in turns with those of the "
           "baseline: fifteen rounds of baseline, current, current, baseline, which drifting "
           "clocks and other load bear on alike");
    decideButton_->setToolTip(why.isEmpty() ? what : why + QLatin1Char('\n') + what);
    decideButton_->setAccessibleDescription(why);
    strip_->refresh();
    const auto& turns = controller().turns();
    table_->model().setMeasuring(turns ? turns->cells.current.index : -1, strip_->round() + QChar(0x2026));
}

void CompareView::explainEmptiness() {
    const bool any = !controller().results().cells().empty();
    if (!any)
        empty()->setText(
            tr("Nothing to compare yet"),
            tr("Run the sweep on the left (F5), or open a session or table (Ctrl+O): each of its "
               "cells is then held against the same cell of a baseline."));
    else
        empty()->setText(
            tr("Nothing to compare with"),
            tr("Choose a baseline: a session or a table, also one that others made. Each cell is "
               "held against the same cell of it: slower, faster, or the same, and how sure that "
               "is. It may also be dropped here."));
    chooseFile_->setVisible(!selection().baseline());
    chooseRun_->setVisible(!selection().baseline());
    chooseWithin_->setVisible(any && options_->canCompareWithin());
}

void CompareView::refresh() {
    const bool nothing = controller().results().cells().empty() || !comparer_.hasSides();
    setEmpty(nothing);
    if (nothing) explainEmptiness();
    stale_.compared = true;
    drawing_->outdate();
}

void CompareView::catchUp() {
    const Stale stale = std::exchange(stale_, {});
    if (stale.filter) table_->filterAnew();
    if (stale.compared) showCompared();
    const bool others = stale.compared || stale.filter;
    if (others) showRows();
    table_->readSelection();
    showWhy();
    if (others) updateDeciding();
}

void CompareView::showCompared() {
    const auto& compared = comparer_.compared();
    table_->show(compared);
    for (QToolButton* button : {copy_, export_})
        button->setEnabled(compared != nullptr);
    summary_->setVisible(compared && !compared->comparison.cells.empty());
    lists_->setVisible(compared != nullptr);
    if (compared) {
        failure_.clear();
        //: what is on show, and its baseline
        title_->setText(
            tr("%1 against %2").arg(shownText(compared->names.current), shownText(compared->names.baseline)));
        fitTop();
        summary_->show(*compared);
        lists_->show(*compared);
        if (!isWhyChosen_) showsWhy_->setChecked(WhyPanel::tellsAny(*compared));
    } else {
        title_->setText(QString());
    }
}

void CompareView::showRows() {
    const auto& compared = comparer_.compared();
    const QString why = whyNothing();
    if (!compared)
        nothing_->setText(failure_.isEmpty() ? tr("Comparing…") : tr("They could not be compared"), failure_);
    else if (!why.isEmpty())
        nothing_->setText(tr("No row to show"), why);
    body_->setCurrentWidget(compared && why.isEmpty() ? body_->widget(0) : nothing_);
}

CompareTable* CompareView::table() const {
    drawing_->catchUp();
    return table_;
}

void CompareView::showWhy() {
    why_->setVisible(showsWhy_->isChecked());
    why_->show(comparer_.compared(), table_->currentPlace());
    tellOfChart();
}

void CompareView::tellOfChart() {
    if (std::exchange(hadChart_, hasChart()) != hadChart_) emit chartChanged();
}

bool CompareView::hasChart() const {
    return isVisible() && !isEmpty() && showsWhy_->isChecked() && why_->hasWaterfall();
}

Drawing CompareView::draw(const DrawingOptions& options) const {
    return why_->draw(options.size);
}

QString CompareView::whyNothing() const {
    drawing_->catchUp();
    if (table_->shownRows() > 0) return {};
    const auto& compared = comparer_.compared();
    if (!compared) return {};
    if (table_->model().rowCount() > 0)
        return tr("The filter lets none of the %n matched cell(s) pass.", nullptr,
                  table_->model().rowCount());
    if (compared->hasRivals)
        return tr("Cells of one side fit several of the other, which says less. Below stands in what those "
                  "differ: a "
                  "filter that leaves one of them, such as precision=fp32 in the results, makes pairs.");
    return tr("No cell of the two is the same. Below stands why; to pair cells that differ in an axis, "
              "choose it under “Pair across”.");
}

QString CompareView::summaryText() const {
    drawing_->catchUp();
    return summary_->text();
}

QStringList CompareView::unmatched() const {
    drawing_->catchUp();
    return lists_->unmatched();
}

void CompareView::dragEnterEvent(QDragEnterEvent* event) {
    if (event->mimeData()->hasUrls() && event->mimeData()->urls().size() == 1 &&
        event->mimeData()->urls().front().isLocalFile())
        event->acceptProposedAction();
}

/// What is dropped here is the baseline; elsewhere on the window it is opened.
void CompareView::dropEvent(QDropEvent* event) {
    event->acceptProposedAction();
    selection().wantBaseline(event->mimeData()->urls().front().toLocalFile());
}

/// A narrow view leaves its heading room: two of its buttons are icons then.
void CompareView::resizeEvent(QResizeEvent* event) {
    View::resizeEvent(event);
    fitTop();
    constexpr int short_view = 430; // the rows and their waterfall need what there is
    summary_->setBrief(height() < short_view);
}

/// By the words of the language and the names of the files: each side of the heading has a line.
void CompareView::fitTop() {
    constexpr double longer_line = 0.62; // of the heading, in two lines
    constexpr double most_title = 0.6;   // of the view: a name may be of any length
    int taken = 0;
    for (const QAbstractButton* button :
         std::initializer_list<const QAbstractButton*>{decideButton_, whyButton_})
        taken += button->sizeHint().width();
    for (QToolButton* button : {copy_, export_}) {
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        taken += button->sizeHint().width();
    }
    constexpr int gaps = 4 * 10 + 2 * 14;
    const double title =
        std::min(longer_line * title_->fontMetrics().horizontalAdvance(title_->text()), most_title * width());
    if (width() < taken + gaps + title)
        for (QToolButton* button : {copy_, export_})
            button->setToolButtonStyle(Qt::ToolButtonIconOnly);
}

void CompareView::showEvent(QShowEvent* event) {
    View::showEvent(event);
    comparer_.setWatched(true);
    table_->readSelection();
    updateDeciding();
    tellOfChart();
}

void CompareView::hideEvent(QHideEvent* event) {
    View::hideEvent(event);
    comparer_.setWatched(false);
    tellOfChart();
}

void CompareView::copyMarkdown() {
    if (const auto& compared = comparer_.compared())
        QGuiApplication::clipboard()->setText(
            QString::fromUtf8(reportOf(*compared, report_formats().front(), showsWhy_->isChecked())));
}

std::optional<CarriedTable> CompareView::carriedTable() const {
    const auto& compared = comparer_.compared();
    if (isEmpty() || !compared) return std::nullopt;
    return CarriedTable{
        .markdown = QString::fromUtf8(reportOf(*compared, report_formats().front(), showsWhy_->isChecked())),
        .html = {},
        .csv = {}};
}

void CompareView::exportReport(const ReportFormat& format) {
    if (!comparer_.compared()) return;
    writer_.start(
        [compared = comparer_.compared(), &format, withWhy = showsWhy_->isChecked()](const std::stop_token&) {
            return reportOf(*compared, format, withWhy);
        },
        [this, &format](const QByteArray& content) {
            const std::string_view extension = format.format->id();
            emit writeWanted(content,
                             QString::fromLatin1(extension.data(), static_cast<qsizetype>(extension.size())),
                             QCoreApplication::translate("reports", format.title));
        },
        [this](const QString& reason) { title_->setText(reason); });
}

} // namespace stepscope
