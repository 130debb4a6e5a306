#include "ui/views/results/results_view.h"

#include "tables/table.h"
#include "ui/controller/run_controller.h"
#include "ui/controller/selection.h"
#include "ui/files/columns_dialog.h"
#include "ui/report/report_parts.h"
#include "ui/text/plain_text.h"
#include "ui/theme/icons.h"
#include "ui/views/filter_actions.h"
#include "ui/widgets/action.h"
#include "ui/widgets/drawn_when_seen.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/labels/section_label.h"
#include "ui/widgets/menu_button.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QStackedWidget>
#include <QToolButton>

#include <algorithm>
#include <utility>

namespace stepscope {

ResultsView::ResultsView(const ViewContext& context, QWidget* parent)
    : View(context,
           new EmptyState(QStringLiteral("table"), tr("No results yet"),
                          tr("Press Run (F5) to measure the sweep on the left: a row for each cell appears "
                             "here. Or open a session or table (Ctrl+O), or drop a file on the window.")),
           parent),
      model_(controller().results(), [this](const CellResult& cell) { return controller().underway(cell); }),
      filter_(new QLineEdit), count_(new MutedLabel), rows_(new QStackedWidget),
      nothing_(new EmptyState(QStringLiteral("search"), tr("No row to show"), {})) {
    proxy_.setSourceModel(&model_);
    table_ = new ResultsTable(model_, &proxy_);
    table_->setContextMenuPolicy(Qt::CustomContextMenu);
    QHeaderView* header = table_->horizontalHeader();
    header->setContextMenuPolicy(Qt::CustomContextMenu);

    auto* top = new QHBoxLayout;
    top->setContentsMargins(14, 8, 14, 8);
    buildToolbar(top);
    auto* page = new QWidget;
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(top);
    layout->addWidget(rows_, 1);
    setPage(page, table_);
    rows_->addWidget(table_);
    rows_->addWidget(nothing_);
    connect(nothing_->addButton(tr("Show all rows")), &QPushButton::clicked, this,
            [this] { selection().resetFilter(); });
    buildActions();
    drawing_ = new DrawnWhenSeen(*rows_, [this] { catchUp(); });

    connect(table_, &QTableView::customContextMenuRequested, this, &ResultsView::showContextMenu);
    connect(header, &QHeaderView::customContextMenuRequested, this, &ResultsView::showColumnsMenu);
    connect(table_, &QTableView::activated, this, [this](const QModelIndex& index) {
        selection().open(index.data(ResultsModel::CellRole).toInt());
    });
    connect(table_->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &ResultsView::writeSelection);
    connect(table_->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &ResultsView::writeSelection);
    // A click may choose the row that the run has already come to.
    connect(table_, &QTableView::clicked, this, &ResultsView::writeSelection);
    connect(&selection(), &Selection::changed, this, [this] { outdate(&Stale::choice); });
    connect(&selection(), &Selection::filterChanged, this, [this] {
        const QString& typed = selection().filter();
        if (filter_->text() != typed) filter_->setText(typed);
        outdate(&Stale::filter);
    });
    connect(&controller(), &RunController::resultsReplaced, this, &ResultsView::resultsReplaced);
    connect(&controller(), &RunController::cellsChanged, this, &ResultsView::cellsChanged);
    connect(&controller(), &RunController::runEnded, this, [this] {
        table_->showColumns();
        outdate(&Stale::widths);
    });
    // Words are looked for in what is in sight, and so all views find the same cells.
    const auto wordsIn = [this](const CellResult& cell, std::string_view field, std::string_view word) {
        return proxy_.shows(cell, field, word);
    };
    selection().setWordsIn(this, wordsIn);
    connect(table_, &ResultsTable::columnsChanged, this, [this, wordsIn] {
        proxy_.setShown(table_->shownColumns());
        outdate(&Stale::filter);
        selection().setWordsIn(this, wordsIn);
    });
    filter_->setText(selection().filter());
    resultsReplaced();
}

ResultsView::~ResultsView() {
    disconnect(&selection(), nullptr, this, nullptr);
    selection().forgetWordsIn(this);
}

void ResultsView::takeOver(const View& earlier) {
    const QHeaderView* sorted = static_cast<const ResultsView&>(earlier).table_->horizontalHeader();
    table_->sortByColumn(sorted->sortIndicatorSection(), sorted->sortIndicatorOrder());
}

void ResultsView::buildToolbar(QHBoxLayout* layout) {
    filter_->setPlaceholderText(tr("Filter, such as: small seq>=128 mode:fwd"));
    filter_->setClearButtonEnabled(true);
    filter_->addAction(themedIcon(QStringLiteral("search"), IconTone::Muted), QLineEdit::LeadingPosition);
    filter_->setAccessibleName(tr("Filter the results"));
    filter_->setToolTip(
        tr("Shows the rows that meet every condition (Ctrl+F).\n"
           "Words are looked for in the columns that are shown: small OK\n"
           "Conditions name a column: seq>=64, mean<5ms, mode:fwd, status:oom, seq:64,256, seq:64..256"));
    filter_->setMaximumWidth(std::max(360, 50 * fontMetrics().averageCharWidth()));
    connect(filter_, &QLineEdit::textChanged, &selection(), &Selection::setFilter);
    connect(filter_, &QLineEdit::editingFinished, &selection(), &Selection::endTyping);

    auto* copy = new QToolButton(this);
    copy->setText(tr("&Copy"));
    copy->setIcon(themedIcon(QStringLiteral("duplicate")));
    copy->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    copy->setToolTip(tr("Copies the selected rows, or all that are shown"));
    auto* menu = new QMenu(copy);
    addCopies(menu);
    openOnClick(copy, menu);

    auto* columns = new QToolButton(this);
    columns->setText(tr("Co&lumns"));
    columns->setIcon(themedIcon(QStringLiteral("table")));
    columns->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    columns->setToolTip(tr("Choose the columns of the table"));
    connect(columns, &QToolButton::clicked, this, [this, columns] {
        showColumnsMenu(
            table_->horizontalHeader()->mapFromGlobal(columns->mapToGlobal(QPoint(0, columns->height()))));
    });

    auto* copyAction = new QAction(tr("Copy"), table_);
    copyAction->setShortcut(QKeySequence::Copy);
    copyAction->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(copyAction, &QAction::triggered, this, &ResultsView::copyText);
    table_->addAction(copyAction);

    for (QToolButton* button : {copy, columns})
        button->setAutoRaise(true);
    layout->addWidget(filter_, 1000);
    layout->addSpacing(12);
    layout->addWidget(count_);
    layout->addStretch(1);
    layout->addWidget(columns);
    layout->addWidget(copy);
}

void ResultsView::buildActions() {
    QAction* copy = offer(ViewMenu::Edit, makeAction(tr("Copy results as &Markdown"),
                                                     QKeySequence(QStringLiteral("Ctrl+Shift+C")),
                                                     tr("Copy the selected rows, or all that are shown"),
                                                     QStringLiteral("duplicate"), this));
    connect(copy, &QAction::triggered, this, &ResultsView::copyMarkdown);
    QAction* columns = offer(ViewMenu::Edit, makeAction(tr("Table of chosen &columns…"), {},
                                                        tr("Copy the results, or write them to a file, under "
                                                           "columns that you choose"),
                                                        QStringLiteral("table"), this));
    connect(columns, &QAction::triggered, this, &ResultsView::chooseColumns);
    QAction* filter =
        offer(ViewMenu::Edit, makeAction(tr("&Filter results"), QKeySequence::Find,
                                         tr("Show some of the results"), QStringLiteral("search"), this));
    connect(filter, &QAction::triggered, this, [this] {
        emit wanted();
        filter_->setFocus();
    });
}

void ResultsView::addCopies(QMenu* menu) {
    connect(menu->addAction(tr("As &Markdown")), &QAction::triggered, this, &ResultsView::copyMarkdown);
    connect(menu->addAction(tr("As C&SV with every step")), &QAction::triggered, this, &ResultsView::copyCsv);
    connect(menu->addAction(tr("As &text for a spreadsheet")), &QAction::triggered, this,
            &ResultsView::copyText);
    connect(menu->addAction(tr("Chosen &columns…")), &QAction::triggered, this, &ResultsView::chooseColumns);
}

std::optional<CarriedTable> ResultsView::carriedTable() const {
    if (isEmpty()) return std::nullopt;
    const Results results = selectedResults();
    return CarriedTable{.markdown = QString::fromStdString(to_markdown(results)),
                        .html = resultsTableHtml(results),
                        .csv = QByteArray::fromStdString(to_csv(results))};
}

void ResultsView::chooseColumns() {
    if (isEmpty())
        return emit refused(
            tr("There are no results to make a table of: press Run (F5), or open a session or "
               "table (Ctrl+O)."));
    drawing_->catchUp();
    QStringList names;
    for (const int column : table_->shownColumns()) {
        const ResultColumn& shown = model_.columns().at(static_cast<std::size_t>(column));
        if (shown.kind == ResultColumn::Kind::Number)
            names.push_back(QStringLiteral("cell"));
        else if (shown.kind != ResultColumn::Kind::Run) // which files tell by notes
            names.push_back(shown.id);
    }
    const bool all = selectedRows().size() == controller().results().cells().size();
    auto* dialog = new ColumnsDialog(all ? controller().results() : selectedResults(),
                                     names.join(QLatin1Char(',')), window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ColumnsDialog::writeWanted, this, &View::writeWanted);
    dialog->open();
}

void ResultsView::showColumnsMenu(const QPoint& position) {
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    table_->fillColumnsMenu(menu);
    menu->popup(table_->horizontalHeader()->mapToGlobal(position));
}

void ResultsView::showContextMenu(const QPoint& position) {
    const QModelIndex index = table_->indexAt(position);
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (index.isValid())
        fillCellMenu(*menu, selection(), controller().results(), index.data(ResultsModel::CellRole).toInt());
    menu->addSection(tr("Copy"));
    addCopies(menu);
    menu->popup(table_->viewport()->mapToGlobal(position));
}

void ResultsView::outdate(bool Stale::*what) {
    stale_.*what = true;
    drawing_->outdate();
}

void ResultsView::resultsReplaced() {
    const bool any = !controller().results().cells().empty();
    setEmpty(!any);
    for (QAction* action : offered(ViewMenu::Edit))
        action->setEnabled(any);
    if (any) table_->showColumns(); // in which the words of filters are looked for
    outdate(&Stale::rows);
}

void ResultsView::cellsChanged(int first, int last) {
    stale_.first = std::min(stale_.first, first);
    stale_.last = std::max(stale_.last, last);
    drawing_->outdate();
}

/// Rows come and go without a choice of the person's: what is chosen stays.
void ResultsView::catchUp() {
    const Stale stale = std::exchange(stale_, {});
    const bool more = stale.first <= stale.last;
    {
        const QScopedValueRollback settling(settling_, true);
        if (stale.rows)
            model_.reset();
        else if (more)
            model_.refresh(stale.first, stale.last);
        if (stale.filter) proxy_.setFilter(selection().cellFilter());
    }
    if (stale.rows || stale.widths) table_->fitColumns();
    const bool others = stale.rows || stale.filter || (more && !proxy_.filter().empty());
    if (others) updateCount();
    if (others || stale.choice) readSelection();
}

ResultsTable* ResultsView::table() const {
    drawing_->catchUp();
    return table_;
}

ResultsModel& ResultsView::model() {
    drawing_->catchUp();
    return model_;
}

QString ResultsView::countText() const {
    drawing_->catchUp();
    if (proxy_.filter().empty()) return {};
    //: rows that a filter lets pass, of all rows
    return tr("%1 of %2").arg(QLocale().toString(proxy_.rowCount()), QLocale().toString(model_.rowCount()));
}

QString ResultsView::whyNothing() const {
    drawing_->catchUp();
    if (proxy_.rowCount() > 0 || model_.rowCount() == 0) return {};
    const FilterTerm* term =
        proxy_.filter().hopeless(controller().results().cells(),
                                 [this](const CellResult& cell, std::string_view field,
                                        std::string_view word) { return proxy_.shows(cell, field, word); });
    return term ? missingIn(*term) : tr("Some rows meet each condition, but none meets all of them at once.");
}

QString ResultsView::missingIn(const FilterTerm& term) const {
    const QString typed = shownText(term.text);
    if (!term.unknown.empty())
        return tr("There is no column “%1”. The menu Columns has the names of all.")
            .arg(shownText(term.unknown));
    if (term.is_word()) return tr("No column that is shown has “%1” in it.").arg(typed);
    const auto& cells = controller().results().cells();
    const CellResult* least = nullptr;
    const CellResult* most = nullptr;
    const auto numberOf = [&](const CellResult* cell) { return *number_of(term.field, *cell); };
    for (const CellResult& cell : cells) {
        if (!number_of(term.field, cell)) continue;
        if (!least || numberOf(&cell) < numberOf(least)) least = &cell;
        if (!most || numberOf(&cell) > numberOf(most)) most = &cell;
    }
    const QString id = QString::fromStdString(term.field);
    const ResultColumn& column = model_.columns()[static_cast<std::size_t>(
        model_.columnOf(id == QLatin1String("cell") ? QStringLiteral("number") : id))];
    if (const std::optional<std::string> value = not_a_number(term))
        return tr("“%1” is not a number to compare %2 with.").arg(shownText(*value), column.label);
    if (!least) return tr("No row meets “%1”.").arg(typed);
    return tr("No row meets “%1”: %2 goes from %3 to %4.")
        .arg(typed, column.label, column.text(*least), column.text(*most));
}

void ResultsView::updateCount() {
    count_->setText(countText());
    const QString why = whyNothing();
    nothing_->setText(tr("No row to show"), why);
    rows_->setCurrentWidget(why.isEmpty() ? static_cast<QWidget*>(table_) : nothing_);
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
    drawing_->catchUp();
    std::vector<int> visible;
    for (int row = 0; row < proxy_.rowCount(); ++row) {
        const QModelIndex index = proxy_.index(row, 0);
        if (table_->selectionModel()->isRowSelected(row)) visible.push_back(proxy_.mapToSource(index).row());
    }
    if (selection().isChosen() && !visible.empty()) return visible;
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
    drawing_->catchUp();
    QStringList lines;
    QStringList header;
    const std::vector<int> columns = table_->shownColumns();
    for (const int column : columns)
        header.push_back(model_.heading(column, false));
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
