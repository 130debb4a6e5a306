#include "ui/plot/chart_legend.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

namespace stepscope {

namespace {

constexpr double mark_width = 18;
constexpr double mark_gap = 6;
constexpr double entry_gap = 20;
constexpr double least_gap = 8;

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

std::vector<ChartLegend::Placed> ChartLegend::placedEntries() const {
    const QFontMetricsF metrics(font_);
    double marks = 0;
    double words = 0;
    for (const Entry& entry : entries_) {
        marks += mark_width + mark_gap;
        words += metrics.horizontalAdvance(entry.name);
    }
    const double gaps = std::max(1.0, static_cast<double>(entries_.size()) - 1);
    const double gap = std::clamp((area_.width() - marks - words) / gaps, least_gap, entry_gap);
    const double room = area_.width() - marks - gap * gaps; // for all names
    const double share = words > room ? std::max(0.0, room / words) : 1;
    std::vector<Placed> out;
    double x =
        area_.center().x() - (marks + words * share + gap * (static_cast<double>(entries_.size()) - 1)) / 2;
    for (const Entry& entry : entries_) {
        const double width = metrics.horizontalAdvance(entry.name) * share;
        const double right = x + mark_width + mark_gap + width;
        out.push_back({.entry = &entry,
                       .name = share < 1 ? metrics.elidedText(entry.name, Qt::ElideRight, width) : entry.name,
                       .left = x,
                       .right = right});
        x = right + gap;
    }
    return out;
}

void ChartLegend::paint(QPainter* painter, const QStyleOptionGraphicsItem* /*option*/, QWidget* /*widget*/) {
    painter->setFont(font_);
    for (const Placed& placed : placedEntries()) {
        paintMark(*painter, QRectF(placed.left, area_.top(), mark_width, area_.height()), *placed.entry);
        painter->setPen(ink_);
        painter->drawText(QRectF(placed.left + mark_width + mark_gap, area_.top(),
                                 placed.right - placed.left - mark_width - mark_gap + 1, area_.height()),
                          Qt::AlignVCenter | Qt::AlignLeft, placed.name);
    }
}

} // namespace stepscope
