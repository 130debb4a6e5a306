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

void WhySplitter::arrangeAsAtFirst() {
    isMoved_ = false;
    setSizes({1000, 1000});
    giveRoom();
}

void WhySplitter::giveRoom() {
    constexpr int usual_rows = 4;
    constexpr int least_rows = 3;
    if (isMoved_ || !why_->isVisible()) return;
    const int all = sizes().value(0) + sizes().value(1);
    const auto beside = [this, all](int rows) {
        return all - table_->horizontalHeader()->sizeHint().height() -
               rows * table_->verticalHeader()->defaultSectionSize() -
               table_->horizontalScrollBar()->sizeHint().height() - 2 * table_->frameWidth();
    };
    int most = beside(usual_rows);
    why_->setBrief(false);
    if (why_->wantedHeight() > most) why_->setBrief(true);
    if (why_->wantedHeight() > most) most = beside(least_rows);
    const int wanted = std::min(why_->wantedHeight(), most);
    if (wanted <= sizes().value(1)) return;
    setSizes({all - wanted, wanted});
    table_->scrollTo(table_->currentIndex()); // it may have been in what the table gave
}

void WhySplitter::resizeEvent(QResizeEvent* event) {
    QSplitter::resizeEvent(event);
    giveRoom();
}

} // namespace stepscope
