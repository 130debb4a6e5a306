#include "ui/views/compare/table/ratio_delegate.h"

#include "ui/theme/theme.h"
#include "ui/views/compare/table/compare_model.h"
#include "ui/widgets/tables/table_style.h"

#include <QLocale>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace stepscope {

namespace {

constexpr int ratio_margin = 8;
constexpr int usual_scale = 100;
constexpr int shortest_scale = 60;
constexpr double ratio_dot = 3.5; // radius

/// Room for the widest number, so that the scales of all rows stand below one another.
int numberRoom(const QFontMetrics& metrics) {
    return metrics.horizontalAdvance(QLocale().toString(88.888, 'f', 3));
}

QColor inkOf(Verdict verdict, const Colors& colors) {
    switch (verdict) {
    case Verdict::Slower:
    case Verdict::Worse:
        return colors.danger;
    case Verdict::Faster:
    case Verdict::Better:
        return colors.success;
    case Verdict::Same:
        return colors.accent;
    case Verdict::NotEnoughSteps:
    case Verdict::NoDoubtKnown:
    case Verdict::NotCompared:
        break;
    }
    return colors.muted;
}

/// Points out of the scale to the left or right.
void drawArrow(QPainter& painter, QPointF tip, double direction) {
    QPainterPath path(tip);
    path.lineTo(tip + QPointF(-direction * 5, -3.5));
    path.lineTo(tip + QPointF(-direction * 5, 3.5));
    path.closeSubpath();
    painter.drawPath(path);
}

class ScaleDrawing {
public:
    ScaleDrawing(QPainter& painter, const QRectF& room) : painter_(painter), room_(room) {}

    /// Lines that go on from row to row, below those of the heading.
    void ticks(const RatioTicks& ticks, const QColor& ink) {
        painter_.setPen(QPen(ink, 1));
        for (const RatioTick& tick : ticks)
            painter_.drawLine(QPointF(x(tick.place), room_.top()), QPointF(x(tick.place), room_.bottom()));
    }

    void ground(double threshold, const QColor& band, const QColor& middle) {
        painter_.setPen(Qt::NoPen);
        painter_.setBrush(band);
        const double left = x(-threshold);
        painter_.drawRect(QRectF(left, room_.top() + 3, x(threshold) - left, room_.height() - 6));
        painter_.setPen(QPen(middle, 1));
        painter_.drawLine(QPointF(x(0), room_.top() + 3), QPointF(x(0), room_.bottom() - 3));
    }

    void mark(const RatioMark& mark, const QColor& ink, const QColor& ground) {
        const double y = room_.center().y();
        if (mark.hasInterval) {
            painter_.setPen(QPen(ink, 2, Qt::SolidLine, Qt::FlatCap));
            painter_.drawLine(QPointF(x(mark.low), y), QPointF(x(mark.high), y));
            painter_.setPen(QPen(ink, 1.5, Qt::SolidLine, Qt::FlatCap));
            for (const double end : {mark.low, mark.high})
                if (std::abs(end) <= 1) painter_.drawLine(QPointF(x(end), y - 4), QPointF(x(end), y + 4));
        }
        painter_.setPen(QPen(ink, 1.5));
        painter_.setBrush(mark.isSure ? ink : ground);
        const QPointF place(x(*mark.ratio), y);
        if (std::abs(*mark.ratio) <= 1) {
            if (mark.hasInterval)
                painter_.drawEllipse(place, ratio_dot, ratio_dot);
            else // a figure alone
                painter_.drawRect(QRectF(place - QPointF(ratio_dot - 1, ratio_dot - 1),
                                         QSizeF(2 * ratio_dot - 2, 2 * ratio_dot - 2)));
        }
        painter_.setBrush(ink);
        painter_.setPen(Qt::NoPen);
        if (mark.low < -1) drawArrow(painter_, {room_.left(), y}, -1);
        if (mark.high > 1) drawArrow(painter_, {room_.right(), y}, 1);
    }

private:
    double x(double value) const {
        return room_.center().x() + std::clamp(value, -1.0, 1.0) * room_.width() / 2;
    }

    QPainter& painter_;
    QRectF room_;
};

} // namespace

void RatioDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const {
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    drawItemWithoutText(painter, item);

    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const Colors colors = colorsOf(option.palette);
    const QColor words = option.palette.color(selected ? QPalette::HighlightedText : QPalette::Text);
    const QRect number(option.rect.left() + ratio_margin, option.rect.top(), numberRoom(option.fontMetrics),
                       option.rect.height());
    painter->save();
    painter->setPen(words);
    painter->drawText(number, Qt::AlignVCenter | Qt::AlignRight | Qt::AlignAbsolute, item.text);
    if (const QRectF room = scaleIn(option.rect, option.fontMetrics); !room.isEmpty()) {
        const auto mark = index.data(CompareModel::MarkRole).value<RatioMark>();
        QColor middle = selected ? words : colors.muted;
        QColor band = selected ? words : colors.text;
        middle.setAlphaF(0.8F);
        band.setAlphaF(selected ? 0.18F : 0.08F);
        painter->setClipRect(option.rect);
        painter->setRenderHint(QPainter::Antialiasing);
        ScaleDrawing drawing(*painter, room);
        QColor line = selected ? words : colors.grid;
        if (selected) line.setAlphaF(0.25F);
        const QAbstractItemModel* const model = index.model();
        drawing.ticks(
            model->headerData(index.column(), Qt::Horizontal, CompareModel::TicksRole).value<RatioTicks>(),
            line);
        drawing.ground(mark.threshold, band, middle);
        if (mark.ratio)
            drawing.mark(mark, selected ? words : inkOf(mark.verdict, colors),
                         option.palette.color(selected ? QPalette::Highlight : QPalette::Base));
    }
    painter->restore();
}

QRectF RatioDelegate::scaleIn(const QRectF& section, const QFontMetrics& metrics) {
    constexpr double narrowest = 20;
    const double left = section.left() + numberRoom(metrics) + 3.0 * ratio_margin;
    const double width = section.right() - ratio_margin - left;
    return width < narrowest ? QRectF() : QRectF(left, section.top(), width, section.height());
}

int RatioDelegate::usualWidth(const QFontMetrics& metrics) {
    return numberRoom(metrics) + 4 * ratio_margin + usual_scale;
}

int RatioDelegate::leastWidth(const QFontMetrics& metrics) {
    return numberRoom(metrics) + 4 * ratio_margin + shortest_scale;
}

int RatioDelegate::numberWidth(const QFontMetrics& metrics) {
    return numberRoom(metrics) + 2 * ratio_margin;
}

QSize RatioDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    QSize size = QStyledItemDelegate::sizeHint(option, index);
    size.setWidth(usualWidth(option.fontMetrics));
    size.setHeight(std::max(size.height(), option.fontMetrics.height() + 8));
    return size;
}

} // namespace stepscope
