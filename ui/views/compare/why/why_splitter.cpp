#include "ui/views/compare/why/why_splitter.h"

#include "ui/views/compare/why/why_panel.h"

#include <QHeaderView>
#include <QScrollBar>
#include <QTableView>

#include <algorithm>

namespace stepscope {

WhySplitter::WhySplitter(QTableView* table, WhyPanel* why, QWidget* parent)
    : QSplitter(Qt::Vertical, parent), table_(table), why_(why) {
    setChildrenCollapsible(false);
    addWidget(table_);
    addWidget(why_);
    setSizes({1000, 1000}); // in parts
    connect(this, &QSplitter::splitterMoved, this, [this] { isMoved_ = true; });
    connect(why_, &WhyPanel::told, this, &WhySplitter::giveRoom);
}

void WhySplitter::giveRoom() {
    constexpr int least_rows = 4;
    if (isMoved_ || !why_->isVisible()) return;
    const int all = sizes().value(0) + sizes().value(1);
    const int rows = table_->horizontalHeader()->sizeHint().height() +
                     least_rows * table_->verticalHeader()->defaultSectionSize() +
                     table_->horizontalScrollBar()->sizeHint().height() + 2 * table_->frameWidth();
    const int wanted = std::min(why_->wantedHeight(), all - rows);
    if (wanted <= sizes().value(1)) return;
    setSizes({all - wanted, wanted});
    table_->scrollTo(table_->currentIndex()); // it may have been in what the table gave
}

void WhySplitter::resizeEvent(QResizeEvent* event) {
    QSplitter::resizeEvent(event);
    giveRoom();
}

} // namespace stepscope
