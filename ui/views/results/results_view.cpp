#include "ui/views/results/results_view.h"

#include "tables/table.h"
#include "ui/controller/run_controller.h"
#include "ui/controller/selection.h"
#include "ui/theme/icons.h"
#include "ui/views/results/status_delegate.h"
#include "ui/widgets/action.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/menu_button.h"
#include "ui/widgets/table_style.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QScopedValueRollback>
#include <QTableView>
#include <QToolButton>

#include <algorithm>

namespace stepscope {

ResultsView::ResultsView(const ViewContext& context, QWidget* parent)
    : View(context,
           new EmptyState(QStringLiteral("table"), tr("No results yet"),
                          tr("Press Run (F5) to measure the sweep on the left: a row for each cell appears "
                             "here. Or open a session or table (Ctrl+O), or drop a file on the window.")),
           parent),
      model_(controller().results()), filter_(new QLineEdit), table_(new QTableView) {
    proxy_.setSourceModel(&model_);
    table_->setModel(&proxy_);
    table_->setAccessibleName(tr("Results"));
    table_->setItemDelegateForColumn(model_.columnOf(QStringLiteral("status")), new StatusDelegate(table_));
    table_->setSortingEnabled(true);
    table_->sortByColumn(model_.columnOf(QStringLiteral("number")), Qt::AscendingOrder);
    for (int column = 0; column < model_.columnCount(); ++column)
        table_->setColumnHidden(column, !columnAt(column).isShown);
    table_->setSelectionMode(QAbstractItemView::ExtendedSelection);
    table_->setAlternatingRowColors(true);
    styleTable(table_);
    table_->setFrameShape(QFrame::NoFrame);
    table_->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    table_->setContextMenuPolicy(Qt::CustomContextMenu);
    table_->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 10);
    QHeaderView* header = table_->horizontalHeader();
    header->setSectionsMovable(true);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    header->setMinimumSectionSize(40);

    auto* top = new QHBoxLayout;
    top->setContentsMargins(14, 8, 14, 8);
    buildToolbar(top);
    auto* page = new QWidget;
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(top);
    layout->addWidget(table_, 1);
    setPage(page);
    buildActions();

    connect(table_, &QTableView::customContextMenuRequested, this, &ResultsView::showContextMenu);
    connect(header, &QHeaderView::customContextMenuRequested, this, &ResultsView::buildColumnsMenu);
    connect(table_, &QTableView::activated, this, [this](const QModelIndex& index) {
        selection().open(index.data(ResultsModel::CellRole).toInt());
    });
    connect(table_->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &ResultsView::writeSelection);
    connect(table_->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &ResultsView::writeSelection);
    connect(&selection(), &Selection::changed, this, &ResultsView::readSelection);
    connect(&selection(), &Selection::filterChanged, this, &ResultsView::setFilter);
    connect(&controller(), &RunController::resultsReplaced, this, &ResultsView::resultsReplaced);
    connect(&controller(), &RunController::cellsChanged, this, &ResultsView::cellsChanged);
    connect(&controller(), &RunController::runEnded, this, &ResultsView::autoSize);
    setFilter();
    resultsReplaced();
}

void ResultsView::buildToolbar(QHBoxLayout* layout) {
    filter_->setPlaceholderText(tr("Filter, such as: small 128 OK"));
    filter_->setClearButtonEnabled(true);
    filter_->addAction(themedIcon(QStringLiteral("search"), IconTone::Muted), QLineEdit::LeadingPosition);
    filter_->setAccessibleName(tr("Filter the results"));
    filter_->setToolTip(tr("Shows the rows in which every word occurs (Ctrl+F)"));
    filter_->setMaximumWidth(360);
    connect(filter_, &QLineEdit::textChanged, &selection(), &Selection::setFilter);

    auto* copy = new QToolButton(this);
    copy->setText(tr("&Copy"));
    copy->setIcon(themedIcon(QStringLiteral("duplicate")));
    copy->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    copy->setToolTip(tr("Copies the selected rows, or all that are shown"));
    auto* menu = new QMenu(copy);
    connect(menu->addAction(tr("As &Markdown")), &QAction::triggered, this, &ResultsView::copyMarkdown);
    connect(menu->addAction(tr("As C&SV with every step")), &QAction::triggered, this, &ResultsView::copyCsv);
    connect(menu->addAction(tr("As &text for a spreadsheet")), &QAction::triggered, this,
            &ResultsView::copyText);
    openOnClick(copy, menu);

    auto* columns = new QToolButton(this);
    columns->setText(tr("Co&lumns"));
    columns->setIcon(themedIcon(QStringLiteral("table")));
    columns->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    columns->setToolTip(tr("Choose the columns of the table"));
    connect(columns, &QToolButton::clicked, this, [this, columns] {
        buildColumnsMenu(
            table_->horizontalHeader()->mapFromGlobal(columns->mapToGlobal(QPoint(0, columns->height()))));
    });

    auto* copyAction = new QAction(tr("Copy"), table_);
    copyAction->setShortcut(QKeySequence::Copy);
    copyAction->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(copyAction, &QAction::triggered, this, &ResultsView::copyText);
    table_->addAction(copyAction);

    for (QToolButton* button : {copy, columns})
        button->setAutoRaise(true);
    layout->addWidget(filter_, 1);
    layout->addStretch();
    layout->addWidget(columns);
    layout->addWidget(copy);
}

void ResultsView::buildActions() {
    QAction* copy = offer(ViewMenu::Edit, makeAction(tr("Copy results as &Markdown"),
                                                     QKeySequence(QStringLiteral("Ctrl+Shift+C")),
                                                     tr("Copy the selected rows, or all that are shown"),
                                                     QStringLiteral("duplicate"), this));
    connect(copy, &QAction::triggered, this, &ResultsView::copyMarkdown);
    QAction* filter =
        offer(ViewMenu::Edit, makeAction(tr("&Filter results"), QKeySequence::Find,
                                         tr("Show some of the results"), QStringLiteral("search"), this));
    connect(filter, &QAction::triggered, this, [this] {
        emit wanted();
        filter_->setFocus();
    });
}

void ResultsView::buildColumnsMenu(const QPoint& position) {
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setToolTipsVisible(true);
    for (int column = 0; column < model_.columnCount(); ++column) {
        const ResultColumn& shown = columnAt(column);
        if (column > 0 && shown.kind != columnAt(column - 1).kind) menu->addSeparator();
        QAction* action = menu->addAction(shown.label);
        action->setToolTip(shown.explanation);
        action->setCheckable(true);
        action->setChecked(!table_->isColumnHidden(column));
        action->setEnabled(shown.kind != ResultColumn::Kind::Status); // a table without it would mislead
        connect(action, &QAction::toggled, this,
                [this, column](bool on) { table_->setColumnHidden(column, !on); });
    }
    menu->popup(table_->horizontalHeader()->mapToGlobal(position));
}

void ResultsView::showContextMenu(const QPoint& position) {
    const QModelIndex index = table_->indexAt(position);
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (index.isValid()) {
        const int cell = index.data(ResultsModel::CellRole).toInt();
        connect(menu->addAction(themedIcon(QStringLiteral("chart")), tr("&Show on the chart")),
                &QAction::triggered, this, [this, cell] { selection().open(cell); });
        menu->addSeparator();
    }
    connect(menu->addAction(tr("Copy as &Markdown")), &QAction::triggered, this, &ResultsView::copyMarkdown);
    connect(menu->addAction(tr("Copy as C&SV with every step")), &QAction::triggered, this,
            &ResultsView::copyCsv);
    connect(menu->addAction(tr("Copy as &text for a spreadsheet")), &QAction::triggered, this,
            &ResultsView::copyText);
    menu->popup(table_->viewport()->mapToGlobal(position));
}

void ResultsView::resultsReplaced() {
    changeRows([this] { model_.reset(); });
    const bool any = model_.rowCount() > 0;
    setEmpty(!any);
    for (QAction* action : offered(ViewMenu::Edit))
        action->setEnabled(any);
    if (!any) return;
    hideConstantColumns();
    autoSize();
}

const ResultColumn& ResultsView::columnAt(int column) const {
    return model_.columns().at(static_cast<std::size_t>(column));
}

void ResultsView::hideConstantColumns() {
    for (int column = 0; column < model_.columnCount(); ++column)
        if (columnAt(column).needsDifference) table_->setColumnHidden(column, model_.isConstant(column));
}

void ResultsView::autoSize() {
    // Wide enough for typical figures from the start, so that a running table does not jump.
    table_->resizeColumnsToContents();
    const int figure = fontMetrics().horizontalAdvance(QStringLiteral("12345.678")) + 14;
    for (int column = 0; column < model_.columnCount(); ++column)
        if (columnAt(column).kind == ResultColumn::Kind::Figure && !table_->isColumnHidden(column) &&
            table_->columnWidth(column) < figure)
            table_->setColumnWidth(column, figure);
    const int status = model_.columnOf(QStringLiteral("status"));
    const int words = fontMetrics().horizontalAdvance(QStringLiteral("Out of memory")) + 38;
    table_->setColumnWidth(status, std::max(table_->columnWidth(status), words));
}

void ResultsView::cellsChanged(int first, int last) {
    if (selection().filter().isEmpty())
        model_.refresh(first, last); // no row comes or goes
    else
        changeRows([&] { model_.refresh(first, last); });
}

void ResultsView::setFilter() {
    const QString& words = selection().filter();
    if (filter_->text() != words) filter_->setText(words);
    changeRows([&] { proxy_.setWords(words); });
}

/// Rows come and go without a choice of the person's: what is chosen stays.
template <typename Change>
void ResultsView::changeRows(Change change) {
    {
        const QScopedValueRollback settling(settling_, true);
        change();
    }
    readSelection();
}

void ResultsView::readSelection() {
    const bool stale = model_.rowCount() != static_cast<int>(controller().results().cells().size());
    if (settling_ || stale) return; // it is read again when the rows are there
    const auto indexOf = [this](int cell) {
        const int row = model_.rowOf(cell);
        return row < 0 ? QModelIndex() : proxy_.mapFromSource(model_.index(row, 0));
    };
    QItemSelection rows;
    for (const int cell : selection().cells())
        if (const QModelIndex index = indexOf(cell); index.isValid()) rows.select(index, index);
    const QScopedValueRollback settling(settling_, true);
    QItemSelectionModel* chosen = table_->selectionModel();
    const QModelIndex current = indexOf(selection().cell());
    if (current.isValid() && current.row() != chosen->currentIndex().row()) {
        table_->setAutoScroll(
            !selection().follows()); // while a run goes on, a person may be reading elsewhere
        chosen->setCurrentIndex(current.siblingAtColumn(std::max(0, chosen->currentIndex().column())),
                                QItemSelectionModel::NoUpdate);
        table_->setAutoScroll(true);
    }
    QModelIndexList wanted = rows.indexes();
    QModelIndexList have = chosen->selectedRows();
    std::sort(wanted.begin(), wanted.end());
    std::sort(have.begin(), have.end());
    if (wanted != have) chosen->select(rows, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

void ResultsView::writeSelection() {
    if (settling_) return;
    std::vector<int> cells;
    for (const QModelIndex& index : table_->selectionModel()->selectedRows())
        cells.push_back(index.data(ResultsModel::CellRole).toInt());
    std::sort(cells.begin(), cells.end());
    const QScopedValueRollback settling(settling_, true);
    selection().choose(std::move(cells), table_->currentIndex().data(ResultsModel::CellRole).toInt());
}

std::vector<int> ResultsView::selectedRows() const {
    std::vector<int> visible;
    for (int row = 0; row < proxy_.rowCount(); ++row) {
        const QModelIndex index = proxy_.index(row, 0);
        if (table_->selectionModel()->isRowSelected(row)) visible.push_back(proxy_.mapToSource(index).row());
    }
    if (visible.size() > 1) return visible;
    visible.clear();
    for (int row = 0; row < proxy_.rowCount(); ++row)
        visible.push_back(proxy_.mapToSource(proxy_.index(row, 0)).row());
    return visible;
}

Results ResultsView::selectedResults() const {
    Results results;
    for (const int row : selectedRows())
        results.add(model_.cellAt(row));
    return results;
}

void ResultsView::copyMarkdown() {
    QGuiApplication::clipboard()->setText(QString::fromStdString(to_markdown(selectedResults())));
}

void ResultsView::copyCsv() {
    QGuiApplication::clipboard()->setText(QString::fromStdString(to_csv(selectedResults())));
}

void ResultsView::copyText() {
    QStringList lines;
    QStringList header;
    const QHeaderView* order = table_->horizontalHeader();
    std::vector<int> columns;
    for (int i = 0; i < order->count(); ++i)
        if (const int column = order->logicalIndex(i); !table_->isColumnHidden(column))
            columns.push_back(column);
    for (const int column : columns)
        header.push_back(model_.headerData(column, Qt::Horizontal).toString());
    lines.push_back(header.join(QLatin1Char('\t')));
    for (const int row : selectedRows()) {
        QStringList words;
        for (const int column : columns)
            words.push_back(model_.index(row, column).data().toString());
        lines.push_back(words.join(QLatin1Char('\t')));
    }
    QGuiApplication::clipboard()->setText(lines.join(QLatin1Char('\n')) + QLatin1Char('\n'));
}

} // namespace stepscope
