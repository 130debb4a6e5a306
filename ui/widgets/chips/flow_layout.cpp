#include "ui/widgets/chips/flow_layout.h"

#include <QStyle>
#include <QWidget>

#include <algorithm>

namespace stepscope {

FlowLayout::FlowLayout(int spacing, QWidget* parent) : QLayout(parent) {
    setSpacing(spacing);
    setContentsMargins(0, 0, 0, 0);
}

FlowLayout::~FlowLayout() {
    qDeleteAll(items_);
}

void FlowLayout::insertWidget(int index, QWidget* widget) {
    addChildWidget(widget);
    items_.insert(items_.begin() + std::clamp(index, 0, count()), new QWidgetItem(widget));
    invalidate();
}

void FlowLayout::moveWidget(QWidget* widget, int index) {
    const auto from = std::find_if(items_.begin(), items_.end(),
                                   [widget](const QLayoutItem* item) { return item->widget() == widget; });
    if (from == items_.end()) return;
    QLayoutItem* item = *from;
    items_.erase(from);
    items_.insert(items_.begin() + std::clamp(index, 0, count()), item);
    invalidate();
}

void FlowLayout::addItem(QLayoutItem* item) {
    items_.push_back(item);
}

QLayoutItem* FlowLayout::itemAt(int index) const {
    return index >= 0 && index < count() ? items_[static_cast<std::size_t>(index)] : nullptr;
}

QLayoutItem* FlowLayout::takeAt(int index) {
    QLayoutItem* item = itemAt(index);
    if (item) {
        items_.erase(items_.begin() + index);
        invalidate();
    }
    return item;
}

int FlowLayout::heightForWidth(int width) const {
    const QMargins margins = contentsMargins();
    const QRect room(0, 0, width - margins.left() - margins.right(), 0);
    return arrange(room, false) + margins.top() + margins.bottom();
}

QSize FlowLayout::minimumSize() const {
    QSize size;
    for (const QLayoutItem* item : items_)
        if (!item->isEmpty()) size = size.expandedTo(item->minimumSize());
    return size.grownBy(contentsMargins());
}

QSize FlowLayout::sizeHint() const {
    QSize size;
    for (const QLayoutItem* item : items_) {
        if (item->isEmpty()) continue;
        const QSize hint = item->sizeHint();
        size.setHeight(std::max(size.height(), hint.height()));
        size.rwidth() += (size.width() > 0 ? spacing() : 0) + hint.width();
    }
    return size.grownBy(contentsMargins());
}

void FlowLayout::setGeometry(const QRect& rect) {
    QLayout::setGeometry(rect);
    arrange(contentsRect(), true);
}

int FlowLayout::arrange(const QRect& rect, bool apply) const {
    // Lines are collected first: an item that may grow takes what its line leaves, and all share the line's
    // height.
    const QWidget* const parent = parentWidget();
    const Qt::LayoutDirection direction = parent ? parent->layoutDirection() : Qt::LeftToRight;
    int y = rect.y();
    std::size_t first = 0;
    while (first < items_.size()) {
        int lineWidth = 0;
        int lineHeight = 0;
        std::size_t last = first;
        for (; last < items_.size(); ++last) {
            if (items_[last]->isEmpty()) continue;
            const QSize hint = items_[last]->sizeHint();
            const int next = lineWidth + (lineWidth > 0 ? spacing() : 0) + hint.width();
            if (lineWidth > 0 && next > rect.width()) break;
            lineWidth = next;
            lineHeight = std::max(lineHeight, hint.height());
        }
        int x = rect.x();
        for (std::size_t i = first; i < last; ++i) {
            if (items_[i]->isEmpty()) continue;
            QSize size(std::min(items_[i]->sizeHint().width(), rect.width()), lineHeight);
            if (items_[i]->expandingDirections().testFlag(Qt::Horizontal))
                size.setWidth(size.width() + std::max(0, rect.width() - lineWidth));
            if (apply) items_[i]->setGeometry(QStyle::visualRect(direction, rect, QRect(QPoint(x, y), size)));
            x += size.width() + spacing();
        }
        if (lineHeight > 0) y += lineHeight + spacing();
        first = last;
    }
    return std::max(0, y - rect.y() - spacing());
}

} // namespace stepscope
