#include "ui/views/compare/table/ratio_header.h"

#include "ui/theme/theme.h"
#include "ui/views/compare/table/compare_model.h"
#include "ui/views/compare/table/ratio_delegate.h"
#include "ui/widgets/tables/table_style.h"

#include <QPainter>

namespace stepscope {

RatioHeader::RatioHeader(QWidget* parent) : QHeaderView(Qt::Horizontal, parent) {
    setSectionsClickable(true);
}

/// What is drawn to a scale is read from the left in every language, and so are the words before it.
void RatioHeader::initStyleOptionForIndex(QStyleOptionHeader* option, int section) const {
    QHeaderView::initStyleOptionForIndex(option, section);
    const QVariant ticks = model()->headerData(section, Qt::Horizontal, CompareModel::TicksRole);
    if (!ticks.value<RatioTicks>().isEmpty()) {
        option->direction = Qt::LeftToRight;
        option->textAlignment |= Qt::AlignAbsolute;
    }
}

void RatioHeader::paintSection(QPainter* painter, const QRect& rect, int section) const {
    painter->save(); // the section's own painting leaves its pens behind
    QHeaderView::paintSection(painter, rect, section);
    painter->restore();
    const auto ticks =
        model()->headerData(section, Qt::Horizontal, CompareModel::TicksRole).value<RatioTicks>();
    const QRectF room = RatioDelegate::scaleIn(rect, fontMetrics());
    if (ticks.isEmpty() || room.isEmpty()) return;

    constexpr double tick_length = 4;
    constexpr double apart = 8; // from other words
    constexpr int arrow = 18;   // of the order of rows, at the right end
    const bool sorted = isSortIndicatorShown() && sortIndicatorSection() == section;
    const double end = sorted ? rect.right() - arrow : rect.right() + 1.0;
    // The heading stands at the left, the scale's labels where it leaves room.
    double free = rect.left() + headingWidth(this, section) - (sorted ? sort_arrow_room : 0);
    const Colors colors = colorsOf(palette());
    painter->save();
    painter->setClipRect(rect);
    for (const RatioTick& tick : ticks) {
        const double x = room.center().x() + tick.place * room.width() / 2;
        painter->setPen(QPen(colors.muted, 1));
        painter->drawLine(QPointF(x, rect.bottom() - tick_length), QPointF(x, rect.bottom()));
        const double width = fontMetrics().horizontalAdvance(tick.label) + 2;
        if (x - width / 2 < free || x + width / 2 > end) continue;
        painter->drawText(QRectF(x - width / 2, rect.top(), width, rect.height() - 1), Qt::AlignCenter,
                          tick.label);
        free = x + width / 2 + apart;
    }
    painter->restore();
}

} // namespace stepscope
