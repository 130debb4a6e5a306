#include "ui/plot/chart_legend.h"

#include <QFontMetricsF>
#include <QPainter>

namespace stepscope {

namespace {

constexpr double mark_width = 18;
constexpr double mark_gap = 6;
constexpr double entry_gap = 20;

void paintMark(QPainter& painter, const QRectF& box, const ChartLegend::Entry& entry) {
    if (entry.mark == ChartLegend::Mark::Area) {
        QColor edge = entry.color;
        edge.setAlpha(140);
        painter.setPen(QPen(edge, 1));
        painter.setBrush(entry.color);
        painter.drawRect(QRectF(box.left() + 2, box.center().y() - 5, mark_width - 4, 10));
        return;
    }
    painter.setPen(QPen(entry.color, 1.6));
    painter.drawLine(QPointF(box.left(), box.center().y()),
                     QPointF(box.left() + mark_width, box.center().y()));
    if (entry.mark == ChartLegend::Mark::DottedLine) {
        painter.setBrush(entry.color);
        painter.drawEllipse(QPointF(box.left() + mark_width / 2, box.center().y()), 2.5, 2.5);
    }
}

} // namespace

void ChartLegend::setEntries(std::vector<Entry> entries) {
    if (entries == entries_) return;
    entries_ = std::move(entries);
    update();
}

void ChartLegend::setInk(const QColor& ink, const QFont& font) {
    ink_ = ink;
    font_ = font;
    update();
}

void ChartLegend::setArea(const QRectF& area) {
    if (area == area_) return;
    prepareGeometryChange();
    area_ = area;
}

void ChartLegend::paint(QPainter* painter, const QStyleOptionGraphicsItem* /*option*/, QWidget* /*widget*/) {
    const QFontMetricsF metrics(font_);
    double width = -entry_gap;
    for (const Entry& entry : entries_)
        width += mark_width + mark_gap + metrics.horizontalAdvance(entry.name) + entry_gap;
    double x = area_.center().x() - width / 2;
    painter->setFont(font_);
    for (const Entry& entry : entries_) {
        const double text = metrics.horizontalAdvance(entry.name);
        paintMark(*painter, QRectF(x, area_.top(), mark_width, area_.height()), entry);
        painter->setPen(ink_);
        painter->drawText(QRectF(x + mark_width + mark_gap, area_.top(), text + 1, area_.height()),
                          Qt::AlignVCenter | Qt::AlignLeft, entry.name);
        x += mark_width + mark_gap + text + entry_gap;
    }
}

} // namespace stepscope
