#include "ui/views/breakdown/breakdown_view.h"

#include "records/trust.h"
#include "tables/breakdown_table.h"
#include "ui/controller/run_controller.h"
#include "ui/controller/selection.h"
#include "ui/text/format.h"
#include "ui/text/plain_text.h"
#include "ui/theme/icons.h"
#include "ui/views/breakdown/bar_delegate.h"
#include "ui/views/views.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/menu_button.h"
#include "ui/widgets/number_delegate.h"
#include "ui/widgets/table_style.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QMenu>
#include <QPushButton>
#include <QResizeEvent>
#include <QToolButton>
#include <QTreeView>

#include <algorithm>

namespace stepscope {

BreakdownView::BreakdownView(const ViewContext& context, QWidget* parent)
    : View(context, new EmptyState(QStringLiteral("breakdown"), {}, {}), parent),
      ask_(empty()->addButton(tr("Time each operation in the next run"))), title_(new ElidedLabel),
      peaks_(new ElidedLabel), tree_(new QTreeView) {
    proxy_.setSourceModel(&model_);
    proxy_.setSortRole(BreakdownModel::SortRole);
    tree_->setModel(&proxy_);
    tree_->setAccessibleName(tr("Breakdown"));
    styleTree(tree_);
    tree_->viewport()->installEventFilter(this);
    tree_->setItemDelegate(new NumberDelegate(tree_));
    tree_->setItemDelegateForColumn(BreakdownModel::Share, new BarDelegate(tree_));
    tree_->setItemDelegateForColumn(BreakdownModel::OfPeak, new BarDelegate(tree_));
    tree_->setSortingEnabled(true);
    tree_->sortByColumn(BreakdownModel::Phase, Qt::AscendingOrder);

    auto* page = new QWidget;
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    buildTop(layout);
    layout->addWidget(tree_, 1);
    setPage(page);

    connect(tree_->header(), &QHeaderView::sectionResized, this,
            [this] { arranged_ = arranged_ || !arranging_; });
    connect(tree_->header(), &QHeaderView::sortIndicatorChanged, this, [this] {
        if (!isEmpty()) autoSize();
    });
    connect(ask_, &QPushButton::clicked, this, [this] { controller().setTakesBreakdown(true); });
    connect(&controller(), &RunController::takesBreakdownChanged, this, [this] {
        if (isEmpty()) explainEmptiness();
    });
    connect(&controller(), &RunController::resultsReplaced, this, &BreakdownView::refresh);
    connect(&controller(), &RunController::cellsChanged, this, &BreakdownView::goOn);
    connect(&selection(), &Selection::changed, this, &BreakdownView::goOn);
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

    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(title_);
    words->addWidget(peaks_);
    auto* top = new QHBoxLayout;
    top->setContentsMargins(14, 10, 14, 8);
    top->addLayout(words, 1);
    top->addWidget(copy, 0, Qt::AlignTop);
    layout->addLayout(top);
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
    if (wanted != cell_ || hasBreakdown(wanted) == isEmpty()) refresh();
}

void BreakdownView::refresh() {
    cell_ = wantedCell();
    const CellResult* result = controller().results().find(cell_);
    if (!result || result->phases.empty()) {
        model_.setReport({});
        explainEmptiness();
        setEmpty(true);
        return;
    }
    model_.setReport(report_of(*result));
    title_->setText(shownText(controller().results().title_of(result->cell)));
    const double seconds = model_.report().rows.front().seconds;
    QString peaks = tr("One instrumented step: %1").arg(formatSeconds(seconds));
    if (const auto& measured = result->peaks)
        peaks += tr(" · peaks: %1, %2 GB/s")
                     .arg(formatFlops(measured->flops, true),
                          formatSignificant(measured->bytes_per_second / 1e9, 3));
    else
        peaks += tr(" · the device's peaks are not known");
    if (result->peaks && result->peaks->foreign_load.value_or(0) > harmless_share)
        peaks += tr(" · measured while the machine was busy: shares of them read too high");
    peaks_->setText(peaks);
    tree_->expandAll();
    setEmpty(false);
    autoSize();
}

void BreakdownView::explainEmptiness() {
    QStringList others;
    for (const CellResult& cell : controller().results().cells())
        if (!cell.phases.empty()) others.push_back(QString::number(cell_number(cell.cell.index)));
    ask_->setVisible(!controller().takesBreakdown());
    if (!others.isEmpty() && controller().results().find(cell_)) {
        constexpr int most = 12;
        const QString list = others.mid(0, most).join(QStringLiteral(", ")) +
                             (others.size() > most ? QStringLiteral(", …") : QString());
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
    // Headers as wide as their words, and one with its sorting arrow: their size hints leave more room than
    // there is.
    const QFontMetrics metrics = fontMetrics();
    constexpr int around_words = 16;
    constexpr int arrow = 12;
    constexpr int widest_bound = 96;        // what an op is fused into is read by its tooltip
    const QAbstractItemView* cells = tree_; // whose hints QTreeView hides
    QHeaderView* header = tree_->header();
    int left = tree_->viewport()->width();
    for (int column = BreakdownModel::Time; column < BreakdownModel::ColumnCount; ++column) {
        const QString caption = model_.headerData(column, Qt::Horizontal).toString();
        cells->sizeHintForColumn(column); // sees what its numbers have behind the point
        int words = cells->sizeHintForColumn(column) + 4;
        if (column == BreakdownModel::BoundBy) words = std::min(words, widest_bound);
        header->resizeSection(column,
                              std::max(words, metrics.horizontalAdvance(caption) + around_words +
                                                  (column == header->sortIndicatorSection() ? arrow : 0)));
        left -= header->sectionSize(column);
    }
    // The names get what the figures leave, and at least what tells them apart; the bars get the rest.
    constexpr int indentation = 94;
    const int wide = std::max(cells->sizeHintForColumn(BreakdownModel::Phase), header->minimumSectionSize());
    const int narrow = metrics.horizontalAdvance(QStringLiteral("matmul_weight_gradient")) + indentation;
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
            QString::fromStdString(breakdown_markdown({&model_.report(), 1})));
}

void BreakdownView::copyCsv() {
    if (!isEmpty())
        QGuiApplication::clipboard()->setText(QString::fromStdString(breakdown_csv({&model_.report(), 1})));
}

} // namespace stepscope
