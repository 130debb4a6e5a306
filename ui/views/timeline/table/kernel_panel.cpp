#include "ui/views/timeline/table/kernel_panel.h"

#include "timeline/timeline_statistics.h"
#include "ui/theme/icons.h"
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
#include <QScopedValueRollback>
#include <QSettings>
#include <QStackedWidget>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace stepscope {

namespace {

/// Of the choice that is gaps, beside the groupings of kernels.
constexpr int gaps_choice = -1;

QString choiceKey() {
    return QStringLiteral("timeline/table");
}

} // namespace

KernelPanel::KernelPanel(QWidget* parent)
    : QWidget(parent), choice_(new QComboBox), copy_(new QToolButton), kernelTable_(new QTableView),
      gapTable_(new QTableView), stack_(new QStackedWidget) {
    for (const KernelGrouping grouping : {KernelGrouping::Name, KernelGrouping::Phase, KernelGrouping::Layer})
        choice_->addItem({}, static_cast<int>(grouping));
    nameChoices(false);
    choice_->addItem(tr("Gaps, the longest first"), gaps_choice);
    choice_->setAccessibleName(tr("What the table shows"));
    choice_->setCurrentIndex(std::max(0, choice_->findData(QSettings().value(choiceKey(), 0).toInt())));
    copy_->setText(tr("Copy"));
    copy_->setIcon(themedIcon(QStringLiteral("duplicate")));
    copy_->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    copy_->setAutoRaise(true);
    copy_->setToolTip(tr("Copies the table for a spreadsheet, or of it the rows where several are chosen"));
    setUp(kernelTable_, kernelRows_, tr("Kernels of the timeline"));
    setUp(gapTable_, gapRows_, tr("Gaps of the timeline"));
    sortAsUsual();
    gapTable_->sortByColumn(GapsModel::Length, Qt::DescendingOrder);
    stack_->addWidget(kernelTable_);
    stack_->addWidget(gapTable_);

    auto* top = new QHBoxLayout;
    top->setContentsMargins(14, 6, 14, 4);
    top->addWidget(choice_);
    top->addStretch(1);
    top->addWidget(copy_);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(top);
    layout->addWidget(stack_, 1);

    kernelTable_->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(kernelTable_, &QTableView::customContextMenuRequested, this, [this](const QPoint& position) {
        const QModelIndex row = kernelTable_->indexAt(position);
        if (!row.isValid()) return;
        const auto place = static_cast<std::size_t>(kernelRows_.mapToSource(row).row());
        emit menuWanted(kernels_.grouping(), kernels_.rows().at(place).name,
                        kernelTable_->viewport()->mapToGlobal(position));
    });
    connect(copy_, &QToolButton::clicked, this, &KernelPanel::copyText);
    connect(choice_, &QComboBox::currentIndexChanged, this, [this] {
        QSettings().setValue(choiceKey(), choice_->currentData());
        fill();
        sortAsUsual();
    });
    connect(kernelTable_->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& row) {
                if (settling_ || !row.isValid()) return;
                const auto place = static_cast<std::size_t>(kernelRows_.mapToSource(row).row());
                emit rowChosen(kernels_.grouping(), kernels_.rows().at(place).name);
            });
    const auto tellOfGap = [this](const QModelIndex& row) {
        if (settling_ || !row.isValid()) return;
        const Gap& gap = gaps_.gapAt(gapRows_.mapToSource(row).row());
        emit gapChosen(gap.begin_ns, gap.end_ns);
    };
    connect(gapTable_->selectionModel(), &QItemSelectionModel::currentRowChanged, this, tellOfGap);
    connect(gapTable_, &QTableView::clicked, this, tellOfGap); // also the one that is current already
}

void KernelPanel::setUp(QTableView* table, QSortFilterProxyModel& rows, const QString& name) {
    QAbstractItemModel* model = table == kernelTable_ ? static_cast<QAbstractItemModel*>(&kernels_) : &gaps_;
    rows.setSortRole(KernelsModel::SortRole);
    rows.setSourceModel(model);
    table->setModel(&rows);
    table->setAccessibleName(name);
    styleTable(table);
    table->setTextElideMode(Qt::ElideMiddle); // kernels are told apart by what their names end with
    table->setFrameShape(QFrame::NoFrame);
    table->setAlternatingRowColors(true);
    table->setItemDelegate(new NumberDelegate(table));
    table->setSortingEnabled(true);
    table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    table->verticalHeader()->setDefaultSectionSize(table->fontMetrics().height() + 8);
    new StretchedColumn(table, nameColumnOf(table));
    auto* copyKey = new QAction(tr("Copy"), table);
    copyKey->setShortcut(QKeySequence::Copy);
    copyKey->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(copyKey, &QAction::triggered, this, &KernelPanel::copyText);
    table->addAction(copyKey);
}

int KernelPanel::nameColumnOf(const QTableView* table) const {
    return table == kernelTable_ ? int{KernelsModel::Name} : int{GapsModel::Before};
}

bool KernelPanel::showsGaps() const {
    return choice_->currentData().toInt() == gaps_choice;
}

QTableView* KernelPanel::shown() const {
    return showsGaps() ? gapTable_ : kernelTable_;
}

/// `ops`: a device without kernels has these.
void KernelPanel::nameChoices(bool ops) {
    const auto name = [this](KernelGrouping grouping, const QString& text) {
        choice_->setItemText(choice_->findData(static_cast<int>(grouping)), text);
    };
    name(KernelGrouping::Name, ops ? tr("Operations by name") : tr("Kernels by name"));
    name(KernelGrouping::Phase, ops ? tr("Operations by phase") : tr("Kernels by phase"));
    name(KernelGrouping::Layer, ops ? tr("Operations by layer") : tr("Kernels by layer"));
}

void KernelPanel::setTimeline(std::shared_ptr<const Timeline> timeline) {
    timeline_ = std::move(timeline);
    nameChoices(timeline_ && has_ops_for_kernels(timeline_->trace));
    fill();
}

void KernelPanel::fill() {
    const QScopedValueRollback settling(settling_, true);
    stack_->setCurrentWidget(shown());
    if (showsGaps()) {
        gaps_.setTimeline(timeline_);
    } else {
        const auto grouping = static_cast<KernelGrouping>(choice_->currentData().toInt());
        const bool ops = timeline_ && has_ops_for_kernels(timeline_->trace);
        kernels_.setRows(timeline_ ? kernel_table(*timeline_, grouping) : std::vector<KernelRow>(), grouping,
                         ops);
    }
    fitColumns();
}

/// Layers in their order, all else by what took longest.
void KernelPanel::sortAsUsual() {
    if (choice_->currentData().toInt() == static_cast<int>(KernelGrouping::Layer))
        kernelTable_->sortByColumn(KernelsModel::Name, Qt::AscendingOrder);
    else if (!showsGaps())
        kernelTable_->sortByColumn(KernelsModel::Total, Qt::DescendingOrder);
}

void KernelPanel::fitColumns() {
    QTableView* table = shown();
    constexpr int widest_name = 220;
    const int name = nameColumnOf(table);
    for (int column = 0; column < table->model()->columnCount(); ++column) {
        if (column == name) continue;
        int width = fittingWidth(table, column);
        if (table == gapTable_ && column == GapsModel::Behind) width = std::min(width, widest_name);
        table->horizontalHeader()->resizeSection(column, width);
    }
}

void KernelPanel::makeCurrent(int row) {
    const QScopedValueRollback settling(settling_, true);
    if (row < 0) {
        kernelTable_->clearSelection();
        kernelTable_->setCurrentIndex({});
        return;
    }
    const QModelIndex index = kernelRows_.mapFromSource(kernels_.index(row, 0));
    kernelTable_->setCurrentIndex(index);
    kernelTable_->selectRow(index.row());
    kernelTable_->scrollTo(index);
}

void KernelPanel::chooseRowOf(int event) {
    if (!timeline_ || showsGaps()) return;
    if (event < 0) return makeCurrent(-1);
    const TraceEvent& chosen = timeline_->trace.events.at(static_cast<std::size_t>(event));
    const bool counts = is_work(timeline_->trace.kinds[static_cast<std::size_t>(chosen.kind)].activity);
    makeCurrent(counts ? kernels_.rowOf(row_name_of(*timeline_, chosen, kernels_.grouping())) : -1);
}

void KernelPanel::choosePhase(const std::string& path) {
    if (!timeline_ || showsGaps()) return;
    makeCurrent(kernels_.grouping() == KernelGrouping::Phase ? kernels_.rowOf(path) : -1);
}

void KernelPanel::copyText() const {
    const QTableView* table = shown();
    const QAbstractItemModel* rows = table->model();
    QStringList cells;
    for (int column = 0; column < rows->columnCount(); ++column)
        cells.push_back(rows->headerData(column, Qt::Horizontal).toString());
    QStringList lines = {cells.join(QLatin1Char('\t'))};
    const bool all = table->selectionModel()->selectedRows().size() < 2;
    for (int row = 0; row < rows->rowCount(); ++row) {
        if (!all && !table->selectionModel()->isRowSelected(row)) continue;
        cells.clear();
        for (int column = 0; column < rows->columnCount(); ++column)
            cells.push_back(rows->index(row, column).data().toString());
        lines.push_back(cells.join(QLatin1Char('\t')));
    }
    QGuiApplication::clipboard()->setText(lines.join(QLatin1Char('\n')) + QLatin1Char('\n'));
}

} // namespace stepscope
