#include "ui/views/compare/table/compare_table.h"

#include "ui/controller/run_controller.h"
#include "ui/controller/selection.h"
#include "ui/text/labels/comparison_labels.h"
#include "ui/views/compare/table/ratio_delegate.h"
#include "ui/views/compare/table/ratio_header.h"
#include "ui/views/filter_actions.h"
#include "ui/widgets/tables/number_delegate.h"
#include "ui/widgets/tables/table_style.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QMenu>
#include <QResizeEvent>
#include <QScopedValueRollback>
#include <QStyledItemDelegate>

#include <algorithm>
#include <utility>

namespace stepscope {

namespace {

/// Fewer words where the verdict has no room, an icon alone where those have none: three dots say less.
class VerdictDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override {
        QStyledItemDelegate::initStyleOption(option, index);
        constexpr int around_text = 16;
        const int room = option->rect.width() - option->decorationSize.width() - around_text;
        const auto isTooWide = [&](const QString& text) {
            return option->rect.isValid() && option->fontMetrics.horizontalAdvance(text) > room;
        };
        if (!isTooWide(option->text)) return;
        option->text = index.data(CompareModel::ShortVerdictRole).toString();
        if (isTooWide(option->text)) option->text.clear();
    }
};

} // namespace

CompareTable::CompareTable(RunController& controller, Selection& selection, QWidget* parent)
    : QTableView(parent), controller_(controller), selection_(selection), model_(new CompareModel(this)),
      rows_(new CompareRows(selection, this)) {
    rows_->setSourceModel(model_);
    setModel(rows_);
    setAccessibleName(tr("Comparison"));
    setHorizontalHeader(new RatioHeader(this));
    styleTable(this);
    setFrameShape(QFrame::NoFrame);
    setAlternatingRowColors(true);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setSortingEnabled(true);
    sortByColumn(0, Qt::AscendingOrder);
    setItemDelegate(new NumberDelegate(this));
    verdicts_ = new VerdictDelegate(this);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 10);
    auto* copyKey = new QAction(tr("Copy"), this);
    copyKey->setShortcut(QKeySequence::Copy);
    copyKey->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(copyKey, &QAction::triggered, this, &CompareTable::copyText);
    addAction(copyKey);
    const auto* chosen = selectionModel();
    connect(chosen, &QItemSelectionModel::currentRowChanged, this, &CompareTable::writeSelection);
    connect(chosen, &QItemSelectionModel::selectionChanged, this, &CompareTable::writeSelection);
    connect(this, &QTableView::clicked, this, &CompareTable::writeSelection);
    setContextMenuPolicy(Qt::CustomContextMenu);
    connect(this, &QTableView::customContextMenuRequested, this, &CompareTable::showContextMenu);
    connect(this, &QTableView::activated, this, [this](const QModelIndex& index) {
        selection_.open(index.data(CompareModel::CellRole).toInt());
    });
}

void CompareTable::show(const std::shared_ptr<const ComparedRuns>& compared) {
    const QScopedValueRollback settling(settling_, true);
    const int columns = model_->columnCount();
    const int rows = model_->rowCount();
    model_->show(compared);
    if (model_->columnCount() != columns || (rows == 0 && model_->rowCount() > 0))
        fitColumns();
    else
        widenVerdict();
}

void CompareTable::filterAnew() {
    const QScopedValueRollback settling(settling_, true);
    rows_->filterAnew();
}

/// Each column as wide as it needs to be; the ratio has what is left.
void CompareTable::fitColumns() {
    const int ratio = model_->columnOf(CompareModel::Kind::Ratio);
    if (ratio < 0) return;
    for (int column = 0; column < model_->columnCount(); ++column) // of earlier columns
        setItemDelegateForColumn(column, nullptr);
    auto* delegate = findChild<RatioDelegate*>();
    if (!delegate) delegate = new RatioDelegate(this);
    setItemDelegateForColumn(ratio, delegate);
    setItemDelegateForColumn(model_->columnOf(CompareModel::Kind::Verdict), verdicts_);
    widths_.clear();
    widths_.reserve(static_cast<std::size_t>(model_->columnCount()));
    for (int column = 0; column < model_->columnCount(); ++column)
        widths_.push_back(column == ratio ? ColumnWidths{} : widthsOf(column));
    fitRatio();
}

ColumnWidths CompareTable::widthsOf(int column) const {
    constexpr int icon_room = 30;
    const CompareModel::Kind kind = model_->kindOf(column);
    const bool isVerdict = kind == CompareModel::Kind::Verdict;
    const auto widest = [&](int role) {
        return widestText(fontMetrics(),
                          {.rows = model_->rowCount(),
                           .text = [&](int row) { return model_->index(row, column).data(role).toString(); },
                           .align_points =
                               kind == CompareModel::Kind::Baseline || kind == CompareModel::Kind::Current}) +
               (isVerdict ? icon_room : 0);
    };
    const int text = widest(Qt::DisplayRole);
    const int fewer = isVerdict ? std::min(text, widest(CompareModel::ShortVerdictRole)) : text;
    return withHeadings({text, fewer}, horizontalHeader(), column, model_->heading(column, false),
                        model_->heading(column, true));
}

/// A verdict may have become longer.
void CompareTable::widenVerdict() {
    const int verdict = model_->columnOf(CompareModel::Kind::Verdict);
    if (verdict < 0) return;
    ColumnWidths& kept = widths_[static_cast<std::size_t>(verdict)];
    const ColumnWidths now = widthsOf(verdict);
    if (now.whole <= kept.whole && now.narrow <= kept.narrow) return;
    kept = {std::max(kept.whole, now.whole), std::max(kept.narrow, now.narrow)};
    fitRatio();
}

/// Gives the ratio what the other columns leave of the table's width. In a narrow table it is in sight with
/// its interval and beside its verdict all the same: headings become shorter, then the scale, then the
/// verdicts' words, of which in the end the icon is left.
void CompareTable::fitRatio() {
    const int ratio = model_->columnOf(CompareModel::Kind::Ratio);
    const int verdict = model_->columnOf(CompareModel::Kind::Verdict);
    if (ratio < 0 || verdict < 0 || std::cmp_not_equal(widths_.size(), model_->columnCount())) return;
    constexpr int icon_alone = 52;
    QHeaderView* header = horizontalHeader();
    const int number = std::max(RatioDelegate::numberWidth(fontMetrics()), headingWidth(header, ratio));
    const int least = std::max(number, RatioDelegate::leastWidth(fontMetrics()));
    const int usual = std::max(number, RatioDelegate::usualWidth(fontMetrics()));
    const int width = viewport()->width();
    const ColumnWidths& words = widths_[static_cast<std::size_t>(verdict)];
    ColumnWidths before; // the verdict left out
    for (int column = 0; column < ratio; ++column) {
        if (column == verdict) continue;
        before.whole += widths_[static_cast<std::size_t>(column)].whole;
        before.narrow += widths_[static_cast<std::size_t>(column)].narrow;
    }
    const bool isNarrow = before.whole + words.whole + usual > width;
    const int taken = isNarrow ? before.narrow : before.whole;
    model_->setShortHeadings(isNarrow);
    for (int column = 0; column < model_->columnCount(); ++column)
        if (const ColumnWidths& each = widths_[static_cast<std::size_t>(column)];
            column != ratio && column != verdict)
            header->resizeSection(column, isNarrow ? each.narrow : each.whole);
    int said = taken + words.whole + least <= width ? words.whole : words.narrow;
    said = std::clamp(width - taken - number, std::min(icon_alone, said), said);
    header->resizeSection(verdict, said);
    const int others = header->length() - header->sectionSize(ratio);
    header->resizeSection(ratio, std::max(width - others, std::clamp(width - taken - said, number, usual)));
}

void CompareTable::resizeEvent(QResizeEvent* event) {
    QTableView::resizeEvent(event);
    fitRatio();
}

void CompareTable::readSelection() {
    if (settling_ || !isVisible()) return;
    const auto indexOf = [this](int cell) {
        const int row = model_->rowOf(cell);
        return row < 0 ? QModelIndex() : rows_->mapFromSource(model_->index(row, 0));
    };
    QItemSelection wanted;
    for (const int cell : selection_.cells())
        if (const QModelIndex index = indexOf(cell); index.isValid()) wanted.select(index, index);
    const QScopedValueRollback settling(settling_, true);
    QItemSelectionModel* chosen = selectionModel();
    if (const QModelIndex current = indexOf(selection_.cell());
        current.isValid() && current.row() != chosen->currentIndex().row()) {
        setAutoScroll(!selection_.follows());
        chosen->setCurrentIndex(current, QItemSelectionModel::NoUpdate);
        setAutoScroll(true);
    }
    QModelIndexList want = wanted.indexes();
    QModelIndexList have = chosen->selectedRows();
    std::sort(want.begin(), want.end());
    std::sort(have.begin(), have.end());
    if (want != have) chosen->select(wanted, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

void CompareTable::writeSelection() {
    if (settling_) return;
    std::vector<int> cells;
    for (const QModelIndex& index : selectionModel()->selectedRows())
        cells.push_back(index.data(CompareModel::CellRole).toInt());
    if (cells.empty()) return;
    std::sort(cells.begin(), cells.end());
    const QScopedValueRollback settling(settling_, true);
    selection_.choose(std::move(cells), currentIndex().data(CompareModel::CellRole).toInt());
}

std::vector<int> CompareTable::selectedRows() const {
    std::vector<int> out;
    for (int row = 0; row < rows_->rowCount(); ++row)
        if (selectionModel()->isRowSelected(row)) out.push_back(row);
    if (selection_.isChosen() && !out.empty()) return out;
    out.clear();
    for (int row = 0; row < rows_->rowCount(); ++row)
        out.push_back(row);
    return out;
}

std::vector<std::size_t> CompareTable::selectedPlaces() const {
    QModelIndexList rows = selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end());
    std::vector<std::size_t> out;
    out.reserve(static_cast<std::size_t>(rows.size()));
    for (const QModelIndex& row : rows)
        out.push_back(static_cast<std::size_t>(rows_->mapToSource(row).row()));
    return out;
}

std::optional<std::size_t> CompareTable::currentPlace() const {
    const int row = model_->rowOf(selection_.cell());
    return row < 0 ? std::nullopt : std::optional(static_cast<std::size_t>(row));
}

void CompareTable::showContextMenu(const QPoint& position) {
    const QModelIndex index = indexAt(position);
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (index.isValid()) {
        fillCellMenu(*menu, selection_, controller_.results(), index.data(CompareModel::CellRole).toInt());
        menu->addSeparator();
    }
    connect(menu->addAction(tr("Copy &rows, for a spreadsheet")), &QAction::triggered, this,
            &CompareTable::copyText);
    connect(menu->addAction(tr("Copy report as &Markdown")), &QAction::triggered, this,
            &CompareTable::markdownWanted);
    menu->popup(viewport()->mapToGlobal(position));
}

void CompareTable::copyText() const {
    const int ratio = model_->columnOf(CompareModel::Kind::Ratio);
    QStringList header;
    for (int column = 0; column < model_->columnCount(); ++column) {
        header.push_back(model_->heading(column, false));
        if (column == ratio) header.append({tr("from"), tr("to")});
    }
    QStringList lines = {header.join(QLatin1Char('\t'))};
    for (const int row : selectedRows()) {
        QStringList words;
        for (int column = 0; column < model_->columnCount(); ++column) {
            words.push_back(rows_->index(row, column).data().toString());
            if (column != ratio) continue;
            const auto& interval =
                model_->cellAt(rows_->mapToSource(rows_->index(row, 0)).row()).ratio_interval;
            words.push_back(interval ? ratioText(interval->low) : QString());
            words.push_back(interval ? ratioText(interval->high) : QString());
        }
        lines.push_back(words.join(QLatin1Char('\t')));
    }
    QGuiApplication::clipboard()->setText(lines.join(QLatin1Char('\n')) + QLatin1Char('\n'));
}

} // namespace stepscope
