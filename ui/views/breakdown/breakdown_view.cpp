#include "ui/views/breakdown/breakdown_view.h"

#include "records/trust.h"
#include "run/estimate/op_facts.h"
#include "tables/reports/breakdown_table.h"
#include "ui/controller/run_controller.h"
#include "ui/controller/selection.h"
#include "ui/nsight/profile_labels.h"
#include "ui/text/format.h"
#include "ui/text/labels/division_labels.h"
#include "ui/text/labels/run_labels.h"
#include "ui/text/lists.h"
#include "ui/theme/icons.h"
#include "ui/views/breakdown/bar_delegate.h"
#include "ui/views/breakdown/breakdown_chart.h"
#include "ui/views/views.h"
#include "ui/widgets/drawn_when_seen.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/labels/elided_label.h"
#include "ui/widgets/menu_button.h"
#include "ui/widgets/tables/column_widths.h"
#include "ui/widgets/tables/number_delegate.h"
#include "ui/widgets/tables/table_style.h"

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QMenu>
#include <QPushButton>
#include <QResizeEvent>
#include <QScopedValueRollback>
#include <QSplitter>
#include <QToolButton>
#include <QTreeView>

#include <algorithm>
#include <utility>

namespace stepscope {

BreakdownView::BreakdownView(const ViewContext& context, QWidget* parent)
    : View(context, new EmptyState(QStringLiteral("breakdown"), {}, {}), parent),
      ask_(empty()->addButton(tr("Time each operation in the next run"))), title_(new ElidedLabel),
      peaks_(new ElidedLabel), bound_(new QComboBox), chart_(new BreakdownChart(context)),
      tree_(new QTreeView), drawing_(new DrawnWhenSeen(*this, [this] { fill(); })) {
    proxy_.setSourceModel(&model_);
    tree_->setModel(&proxy_);
    tree_->setAccessibleName(tr("Breakdown"));
    styleTree(tree_);
    tree_->viewport()->installEventFilter(this);
    tree_->setItemDelegate(new NumberDelegate(tree_));
    tree_->setItemDelegateForColumn(BreakdownModel::Share, new BarDelegate(tree_));
    tree_->setItemDelegateForColumn(BreakdownModel::OfPeak, new BarDelegate(tree_));
    tree_->setSortingEnabled(true);
    tree_->sortByColumn(BreakdownModel::Phase, Qt::AscendingOrder);

    tree_->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(tree_, &QTreeView::customContextMenuRequested, this, &BreakdownView::showMenu);

    auto* page = new QWidget;
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    buildTop(layout);
    auto* split = new QSplitter(Qt::Vertical);
    split->setObjectName(QStringLiteral("breakdownParts"));
    split->addWidget(chart_);
    split->addWidget(tree_);
    split->setStretchFactor(0, 2);
    split->setStretchFactor(1, 3);
    split->setChildrenCollapsible(true);
    layout->addWidget(split, 1);
    setPage(page, tree_);
    showFilter();

    connect(tree_->header(), &QHeaderView::sectionResized, this,
            [this] { arranged_ = arranged_ || !arranging_; });
    connect(tree_->header(), &QHeaderView::sortIndicatorChanged, this, [this] {
        if (!isEmpty()) autoSize();
    });
    connect(chart_, &BreakdownChart::phaseChosen, this, [this](int cell, const QString& path) {
        if (cell == cell_) goTo(path);
    });
    connect(ask_, &QPushButton::clicked, this, [this] { controller().setTakesBreakdown(true); });
    connect(&controller(), &RunController::takesBreakdownChanged, this, [this] {
        if (isEmpty()) explainEmptiness();
    });
    connect(&controller(), &RunController::resultsReplaced, this, &BreakdownView::refresh);
    connect(&controller(), &RunController::cellsChanged, this, &BreakdownView::goOn);
    connect(&selection(), &Selection::changed, this, &BreakdownView::goOn);
    connect(&selection(), &Selection::partChanged, this, &BreakdownView::readPart);
    connect(tree_->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& current) {
                if (!readingPart_ && current.isValid()) writePart(model_.rowAt(proxy_.mapToSource(current)));
            });
    refresh();
}

void BreakdownView::buildTop(QVBoxLayout* layout) {
    QFont large = title_->font();
    large.setPointSizeF(large.pointSizeF() * 1.2);
    large.setWeight(QFont::DemiBold);
    title_->setFont(large);
    title_->setLines(2);
    peaks_->setLines(2);
    peaks_->setForegroundRole(QPalette::PlaceholderText);

    auto* copy = new QToolButton(this);
    copy->setText(tr("&Copy"));
    copy->setIcon(themedIcon(QStringLiteral("duplicate")));
    copy->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    copy->setAutoRaise(true);
    copy->setToolTip(tr("Copies the whole breakdown"));
    auto* menu = new QMenu(copy);
    connect(menu->addAction(tr("As &Markdown")), &QAction::triggered, this, &BreakdownView::copyMarkdown);
    connect(menu->addAction(tr("As C&SV, exact")), &QAction::triggered, this, &BreakdownView::copyCsv);
    openOnClick(copy, menu);
    auto* copyKey = new QAction(tr("Copy"), tree_);
    copyKey->setShortcut(QKeySequence::Copy);
    copyKey->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(copyKey, &QAction::triggered, this, &BreakdownView::copyMarkdown);
    tree_->addAction(copyKey);

    bound_->addItem(tr("Bound by either"));
    for (const auto& [bound, name] : ChoiceNames<Bound>::values)
        bound_->addItem(tr("Bound by %1").arg(labelOf(bound)), static_cast<int>(bound));
    bound_->setAccessibleName(tr("Which operations are shown"));
    bound_->setToolTip(
        tr("Shows only the operations that one of the limits binds; the sums stay those of all"));
    connect(bound_, &QComboBox::currentIndexChanged, this, [this] {
        const QVariant bound = bound_->currentData();
        proxy_.setBound(bound.isValid() ? std::optional(static_cast<Bound>(bound.toInt())) : std::nullopt);
        tree_->expandAll();
    });
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(title_);
    words->addWidget(peaks_);
    auto* top = new QHBoxLayout;
    top->setContentsMargins(14, 10, 14, 8);
    top->addLayout(words, 1);
    top->addWidget(bound_, 0, Qt::AlignTop);
    top->addWidget(copy, 0, Qt::AlignTop);
    layout->addLayout(top);
    auto* shares = new QVBoxLayout;
    shares->setContentsMargins(14, 0, 14, 8);
    shares->setSpacing(1);
    for (std::size_t line = 0; line < time_divisions().size(); ++line) {
        ElidedLabel* label = shares_.emplace_back(new ElidedLabel);
        label->setForegroundRole(QPalette::PlaceholderText);
        shares->addWidget(label);
    }
    layout->addLayout(shares);
}

void BreakdownView::showMenu(const QPoint& position) {
    const QModelIndex index = tree_->indexAt(position);
    ProfileWish wish{.cell = cell_};
    if (index.isValid()) wish.phase = model_.rowAt(proxy_.mapToSource(index)).path;
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const QString text =
        wish.phase.empty()
            ? tr("Profile with &Nsight…")
            : tr("Profile %1 with &Nsight…")
                  .arg(QString::fromStdString(wish.phase).replace(QLatin1Char('&'), QStringLiteral("&&")));
    connect(menu->addAction(text), &QAction::triggered, this,
            [this, wish] { selection().wantProfile(wish); });
    menu->addSection(tr("Copy"));
    connect(menu->addAction(tr("As &Markdown")), &QAction::triggered, this, &BreakdownView::copyMarkdown);
    connect(menu->addAction(tr("As C&SV, exact")), &QAction::triggered, this, &BreakdownView::copyCsv);
    menu->popup(tree_->viewport()->mapToGlobal(position));
}

bool BreakdownView::hasBreakdown(int cell) const {
    const CellResult* result = controller().results().find(cell);
    return result && !result->phases.empty();
}

int BreakdownView::wantedCell() const {
    int wanted = selection().cell();
    if (!selection().follows()) return wanted;
    for (const CellResult& cell : controller().results().cells())
        if (cell.cell.index <= selection().cell() && !cell.phases.empty()) wanted = cell.cell.index;
    return wanted;
}

void BreakdownView::goOn() {
    // Steps arrive often, a breakdown once.
    const int wanted = wantedCell();
    const CellResult* const result = controller().results().find(wanted);
    const std::size_t profiles = result ? result->profiles.size() : 0;
    if (wanted != cell_ || hasBreakdown(wanted) == isEmpty() || profiles != profiles_) refresh();
}

void BreakdownView::refresh() {
    cell_ = wantedCell();
    const CellResult* const result = controller().results().find(cell_);
    profiles_ = result ? result->profiles.size() : 0;
    const bool any = hasBreakdown(cell_);
    if (!any) {
        if (!isEmpty()) model_.setReport({});
        explainEmptiness();
    }
    const bool other = any == isEmpty();
    setEmpty(!any);
    if (other) emit chartChanged();
    filled_ = false;
    drawing_->outdate();
}

void BreakdownView::fill() {
    const CellResult* result = controller().results().find(cell_);
    if (std::exchange(filled_, true) || !result || result->phases.empty()) return;
    BreakdownReport report = report_of(*result, full_title_of(result->cell), facts_of(*result));
    std::vector<std::optional<ProfileRow>> measured;
    if (const Profile* const profile = measuredKernelsOf(*result)) {
        const StepPart covered{.path = profile->phase, .op = {}}; // what holds it has other kernels, too
        measured.reserve(report.rows.size());
        for (const BreakdownRow& row : report.rows)
            measured.push_back(covered.empty() || covered.holds(row.path, row.op)
                                   ? profile_part(*profile, row.path, row.op)
                                   : std::nullopt);
    }
    model_.setReport(std::move(report), std::move(measured));
    {
        const QScopedValueRollback arranging(arranging_, true); // it is not the person who hides them
        for (const int column : {BreakdownModel::Dram, BreakdownModel::OfPlan})
            tree_->setColumnHidden(column, !model_.hasMeasured());
    }
    title_->setText(titleOf(controller().results(), result->cell));
    const double seconds = model_.report().rows.front().seconds;
    QString peaks = tr("One instrumented step: %1").arg(formatSeconds(seconds));
    if (const auto& measured = result->peaks)
        peaks += tr(" · peaks: %1, %2 GB/s")
                     .arg(formatFlops(measured->flops, true),
                          formatSignificant(measured->bytes_per_second / 1e9, 3));
    else
        peaks += tr(" · the device's peaks were not measured");
    if (result->given_peak_flops)
        peaks += tr(" · given: %1").arg(formatFlops(*result->given_peak_flops, true));
    if (result->peaks && result->peaks->foreign_load.value_or(0) > harmless_share)
        peaks += tr(" · measured while the machine was busy: shares of them read too high");
    peaks_->setText(peaks);
    showShares();
    tree_->expandAll();
    autoSize();
    readPart();
}

QTreeView* BreakdownView::tree() const {
    drawing_->catchUp();
    return tree_;
}

const BreakdownModel& BreakdownView::model() const {
    drawing_->catchUp();
    return model_;
}

/// A line for each division that divides anything, but the phases themselves, which the tree has.
QString BreakdownView::sharesText() const {
    drawing_->catchUp();
    QStringList lines;
    for (const DividedTime& each : model_.report().divided)
        if (each.parts.size() > 1 && each.division->id != "phases")
            lines.push_back(QStringLiteral("%1: %2").arg(labelOf(*each.division),
                                                         stepscope::sharesText(*each.division, each.parts)));
    return lines.join(QLatin1Char('\n'));
}

void BreakdownView::showShares() {
    const QStringList lines = sharesText().split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    for (std::size_t line = 0; line < shares_.size(); ++line) {
        shares_[line]->setText(lines.value(static_cast<qsizetype>(line)));
        shares_[line]->setVisible(static_cast<qsizetype>(line) < lines.size());
    }
}

void BreakdownView::goTo(const QString& path) {
    const std::vector<BreakdownRow>& rows = model_.report().rows;
    const auto found = std::ranges::find(rows, path.toStdString(), &BreakdownRow::path);
    if (found != rows.end()) goToRow(static_cast<int>(found - rows.begin()));
}

void BreakdownView::goToRow(int row) {
    const QModelIndex index = proxy_.mapFromSource(model_.indexOf(row));
    tree_->setCurrentIndex(index);
    tree_->scrollTo(index);
}

void BreakdownView::writePart(const BreakdownRow& row) {
    const QScopedValueRollback reading(readingPart_, true);
    selection().setPart({.path = row.path, .op = row.op});
}

/// Another view chose it: the row of the operations, else of their phase.
void BreakdownView::readPart() {
    const StepPart& part = selection().part();
    if (readingPart_ || isEmpty() || !filled_ || part.empty()) return;
    const QScopedValueRollback reading(readingPart_, true);
    const std::vector<BreakdownRow>& rows = model_.report().rows;
    auto found = std::ranges::find_if(
        rows, [&](const BreakdownRow& row) { return row.path == part.path && row.op == part.op; });
    if (found == rows.end()) found = std::ranges::find(rows, part.path, &BreakdownRow::path);
    if (found != rows.end()) goToRow(static_cast<int>(found - rows.begin()));
}

Drawing BreakdownView::draw(const DrawingOptions& options) const {
    return chart_->draw(tr("Time of a step, %1").arg(labelOf(chart_->division())), options.size);
}

void BreakdownView::explainEmptiness() {
    constexpr int most = 12;
    QStringList others; // one more than are told
    for (const CellResult& cell : controller().results().cells()) {
        if (others.size() > most) break;
        if (!cell.phases.empty()) others.push_back(QString::number(cell_number(cell.cell.index)));
    }
    ask_->setVisible(!controller().takesBreakdown());
    if (!others.isEmpty() && controller().results().find(cell_)) {
        if (others.size() > most) others.back() = QStringLiteral("…");
        const QString list = listOf(others);
        empty()->setText(
            tr("Cell %1 has no breakdown").arg(cell_number(cell_)),
            tr("These cells have one: %1. Choose one of them in the results (%2).")
                .arg(list, QKeySequence(QLatin1String(findView(QStringLiteral("results"))->shortcut))
                               .toString(QKeySequence::NativeText)));
        return;
    }
    empty()->setText(
        tr("No breakdown yet"),
        controller().takesBreakdown()
            ? tr("The runs to come take one: after a cell's last step, a pass of its own times each "
                 "operation, so that step times stay clean. Press Run (F5).")
            : tr("A breakdown says where the time of a step goes: time, TFLOP/s and GB/s of each "
                 "operation against the peaks of the device. It is taken in a pass of its own, so "
                 "that step times stay clean."));
}

void BreakdownView::autoSize() {
    if (arranged_) return;
    arranging_ = true;
    constexpr int widest_bound = 96;        // what an op is fused into is read by its tooltip
    const QAbstractItemView* cells = tree_; // whose hints QTreeView hides
    QHeaderView* header = tree_->header();
    int left = tree_->viewport()->width();
    for (int column = BreakdownModel::Time; column < BreakdownModel::ColumnCount; ++column) {
        if (tree_->isColumnHidden(column)) continue;
        cells->sizeHintForColumn(column); // sees what its numbers have behind the point
        int words = fittingWidth(tree_, column);
        if (column == BreakdownModel::BoundBy)
            words = std::max(std::min(words, widest_bound), headingWidth(header, column));
        header->resizeSection(column, words);
        left -= header->sectionSize(column);
    }
    // The names get what the figures leave, and at least what tells them apart; the bars get the rest.
    constexpr int indentation = 94;
    const int wide = std::max(cells->sizeHintForColumn(BreakdownModel::Phase), header->minimumSectionSize());
    const int narrow =
        fontMetrics().horizontalAdvance(QStringLiteral("matmul_weight_gradient")) + indentation;
    header->resizeSection(BreakdownModel::Phase, std::clamp(left, std::min(narrow, wide), wide));
    constexpr int longest_bar = 120;
    const int longer = std::clamp((left - wide) / 2, 0, longest_bar);
    for (const int column : {BreakdownModel::Share, BreakdownModel::OfPeak})
        header->resizeSection(column, header->sectionSize(column) + longer);
    arranging_ = false;
}

/// Of the tree's own ground: what lies around it may be laid out before it is.
bool BreakdownView::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::Resize) {
        const auto* resized = static_cast<QResizeEvent*>(event);
        if (resized->size().width() != resized->oldSize().width() && !isEmpty()) autoSize();
    }
    return View::eventFilter(watched, event);
}

void BreakdownView::copyMarkdown() {
    if (!isEmpty())
        QGuiApplication::clipboard()->setText(
            QString::fromStdString(breakdown_markdown({&model().report(), 1})));
}

void BreakdownView::copyCsv() {
    if (!isEmpty())
        QGuiApplication::clipboard()->setText(QString::fromStdString(breakdown_csv({&model().report(), 1})));
}

} // namespace stepscope
