#include "ui/views/results/results_table.h"

#include "ui/views/results/results_model.h"
#include "ui/views/results/status_delegate.h"
#include "ui/widgets/tables/number_delegate.h"
#include "ui/widgets/tables/table_style.h"

#include <QHeaderView>
#include <QMenu>
#include <QScopedValueRollback>
#include <QScrollBar>

#include <algorithm>
#include <utility>

namespace stepscope {

namespace {

constexpr int room_of_dot = 20; // pixels, as this
constexpr int widest_column = 320;

} // namespace

ResultsTable::ResultsTable(ResultsModel& model, QAbstractItemModel* shown, QWidget* parent)
    : QTableView(parent), model_(model), arrangement_(QStringLiteral("resultColumns")),
      widths_(static_cast<std::size_t>(model.columnCount())) {
    setModel(shown);
    setAccessibleName(tr("Results"));
    setItemDelegate(new NumberDelegate(this));
    setItemDelegateForColumn(model_.columnOf(QStringLiteral("status")), new StatusDelegate(this));
    setSortingEnabled(true);
    sortByColumn(model_.columnOf(QStringLiteral("number")), Qt::AscendingOrder);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setAlternatingRowColors(true);
    styleTable(this);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 10);
    QHeaderView* header = horizontalHeader();
    header->setSectionsMovable(true);
    orderColumns();
    showColumns();
    connect(header, &QHeaderView::sectionMoved, this, [this] {
        if (arranging_) return;
        QStringList order;
        for (int place = 0; place < horizontalHeader()->count(); ++place)
            order.push_back(columnAt(horizontalHeader()->logicalIndex(place)).id);
        arrangement_.setOrder(order);
    });
    connect(header, &QHeaderView::sectionResized, this, [this](int column, int /*before*/, int width) {
        if (arranging_ || width <= 0) return;
        arrangement_.setWidth(columnAt(column).id, width);
        widths_[static_cast<std::size_t>(column)] = {width, width};
    });
    sorted_ = header->sortIndicatorSection();
    connect(header, &QHeaderView::sortIndicatorChanged, this, [this](int column) {
        // The arrow comes to one heading and goes from another; the texts stay as wide as they were.
        fitColumn(std::exchange(sorted_, column));
        fitColumn(column);
    });
}

const ResultColumn& ResultsTable::columnAt(int column) const {
    return model_.columns().at(static_cast<std::size_t>(column));
}

QStringList ResultsTable::ids() const {
    QStringList out;
    for (const ResultColumn& column : model_.columns())
        out.push_back(column.id);
    return out;
}

void ResultsTable::orderColumns() {
    const QScopedValueRollback arranging(arranging_, true);
    int place = 0;
    for (const QString& id : arrangement_.ordered(ids()))
        horizontalHeader()->moveSection(horizontalHeader()->visualIndex(model_.columnOf(id)), place++);
}

void ResultsTable::showColumns() {
    const QScopedValueRollback arranging(arranging_, true);
    const std::vector<int> constant = model_.constantColumns();
    for (int column = 0; column < model_.columnCount(); ++column) {
        const ResultColumn& each = columnAt(column);
        const bool same = std::find(constant.begin(), constant.end(), column) != constant.end();
        const bool unasked = each.isShown && !(each.needsDifference && same);
        setColumnHidden(column, !arrangement_.isShown(each.id).value_or(unasked));
    }
    emit columnsChanged();
}

ColumnWidths ResultsTable::widthsOf(int column) const {
    const ResultColumn& of = columnAt(column);
    if (const std::optional<int> chosen = arrangement_.width(of.id)) return {*chosen, *chosen};
    const bool isFigure = of.kind == ResultColumn::Kind::Figure;
    const bool isStatus = of.kind == ResultColumn::Kind::Status;
    int content = widestText(fontMetrics(), {.rows = model_.rowCount(),
                                             .text = [&](int row) { return of.text(model_.cellAt(row)); },
                                             .align_points = isFigure});
    // Wide enough for typical figures from the start, so that a running table does not jump.
    if (isFigure)
        content = std::max(content, widestText(fontMetrics(), {.rows = 1, .text = [](int /*row*/) {
                                                                   return QStringLiteral("1,234.567");
                                                               }}));
    if (isStatus) content = std::max(content + room_of_dot, sizeHintForColumn(column)); // marks beside words
    content = std::min(content, widest_column);
    return withHeadings({content, content}, horizontalHeader(), column, model_.heading(column, false),
                        model_.heading(column, true));
}

void ResultsTable::fitColumns() {
    for (const int column : shownColumns())
        widths_[static_cast<std::size_t>(column)] = widthsOf(column);
    setWidths();
}

void ResultsTable::fitColumn(int column) {
    if (column < 0 || column >= model_.columnCount() || isColumnHidden(column)) return;
    widths_[static_cast<std::size_t>(column)] = widthsOf(column);
    setWidths();
}

int ResultsTable::roomOfColumns() const {
    return width() - 2 * frameWidth() - verticalScrollBar()->sizeHint().width();
}

/// What was measured and how that ended are in sight, if headings that are cut short make it so.
void ResultsTable::setWidths() {
    const QScopedValueRollback arranging(arranging_, true);
    int needed = 0;
    for (const int column : shownColumns()) {
        needed += widths_[static_cast<std::size_t>(column)].whole;
        if (columnAt(column).kind == ResultColumn::Kind::Status) break;
    }
    const bool narrow = needed > roomOfColumns();
    model_.setShortHeadings(narrow);
    for (const int column : shownColumns())
        if (const ColumnWidths& each = widths_[static_cast<std::size_t>(column)]; each.whole > 0)
            setColumnWidth(column, narrow ? each.narrow : each.whole);
}

void ResultsTable::resizeEvent(QResizeEvent* event) {
    QTableView::resizeEvent(event);
    setWidths();
}

std::vector<int> ResultsTable::shownColumns() const {
    std::vector<int> out;
    for (int place = 0; place < horizontalHeader()->count(); ++place)
        if (const int column = horizontalHeader()->logicalIndex(place); !isColumnHidden(column))
            out.push_back(column);
    return out;
}

void ResultsTable::chooseColumn(int column, bool on) {
    arrangement_.setShown(columnAt(column).id, on);
    showColumns();
    fitColumns();
}

void ResultsTable::forgetArrangement() {
    arrangement_.forget();
    orderColumns();
    showColumns();
    fitColumns();
}

void ResultsTable::fillColumnsMenu(QMenu* menu) {
    menu->setToolTipsVisible(true);
    for (int column = 0; column < model_.columnCount(); ++column) {
        const ResultColumn& shown = columnAt(column);
        if (column > 0 && shown.kind != columnAt(column - 1).kind) menu->addSeparator();
        QAction* action = menu->addAction(shown.label);
        action->setToolTip(shown.explanation);
        action->setCheckable(true);
        action->setChecked(!isColumnHidden(column));
        action->setEnabled(shown.kind != ResultColumn::Kind::Status); // a table without it would mislead
        connect(action, &QAction::toggled, this, [this, column](bool on) { chooseColumn(column, on); });
    }
    menu->addSeparator();
    QAction* usual = menu->addAction(tr("&Usual columns"));
    usual->setToolTip(tr("Shows the columns as they were at first: which, in which order, how wide"));
    connect(usual, &QAction::triggered, this, &ResultsTable::forgetArrangement);
}

} // namespace stepscope
