#include "ui/plot/chart_legend.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace stepscope {

namespace {

constexpr double mark_width = 18;
constexpr double mark_gap = 6;
constexpr double entry_gap = 20;
constexpr double least_gap = 8;
constexpr double legend_line_height = 19;
constexpr double around_legend_lines = 7;
constexpr double beside_legend = 12; ///< either side of its lines: a frame around the chart touches none
constexpr std::size_t most_legend_lines = 3;

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

double ChartLegend::heightIn(double width) const {
    return around_legend_lines + legend_line_height * static_cast<double>(std::max<std::size_t>(
                                                          1, linesIn(width, most_legend_lines).size()));
}

/// As many entries on each as stand there whole; on the last of `most`, all that are left.
std::vector<ChartLegend::Line> ChartLegend::linesIn(double width, std::size_t most) const {
    const QFontMetricsF metrics(font_);
    std::vector<Line> lines;
    double taken = 0;
    for (const Entry& entry : entries_) {
        const double needed = mark_width + mark_gap + metrics.horizontalAdvance(entry.name);
        if (lines.empty() ||
            (taken + least_gap + needed > width - 2 * beside_legend && lines.size() < most)) {
            lines.emplace_back();
            taken = -least_gap;
        }
        lines.back().push_back(&entry);
        taken += least_gap + needed;
    }
    return lines;
}

std::vector<ChartLegend::Placed> ChartLegend::placedEntries() const {
    const double fitting = std::floor((area_.height() - around_legend_lines) / legend_line_height + 1e-6);
    const std::vector<Line> lines = linesIn(area_.width(), static_cast<std::size_t>(std::max(1.0, fitting)));
    std::vector<Placed> out;
    if (lines.empty()) return out;
    const double height = area_.height() / static_cast<double>(lines.size());
    const double beside = std::min(beside_legend, area_.width() / 2);
    QRectF area(area_.left() + beside, area_.top(), area_.width() - 2 * beside, height);
    for (const Line& line : lines) {
        place(line, area, out);
        area.translate(0, height);
    }
    return out;
}

void ChartLegend::place(const Line& line, const QRectF& area, std::vector<Placed>& out) const {
    const QFontMetricsF metrics(font_);
    double marks = 0;
    double words = 0;
    for (const Entry* entry : line) {
        marks += mark_width + mark_gap;
        words += metrics.horizontalAdvance(entry->name);
    }
    const double gaps = std::max(1.0, static_cast<double>(line.size()) - 1);
    const double gap = std::clamp((area.width() - marks - words) / gaps, least_gap, entry_gap);
    const double room = area.width() - marks - gap * gaps; // for all names
    const double share = words > room ? std::max(0.0, room / words) : 1;
    double x = area.center().x() - (marks + words * share + gap * (static_cast<double>(line.size()) - 1)) / 2;
    for (const Entry* entry : line) {
        const double width = metrics.horizontalAdvance(entry->name) * share;
        const double right = x + mark_width + mark_gap + width;
        out.push_back(
            {.entry = entry,
             .name = share < 1 ? metrics.elidedText(entry->name, Qt::ElideRight, width) : entry->name,
             .left = x,
             .right = right,
             .line = area});
        x = right + gap;
    }
}

void ChartLegend::paint(QPainter* painter, const QStyleOptionGraphicsItem* /*option*/, QWidget* /*widget*/) {
    painter->setLayoutDirection(Qt::LeftToRight); // which a painter has from the program
    painter->setFont(font_);
    for (const Placed& placed : placedEntries()) {
        paintMark(*painter, QRectF(placed.left, placed.line.top(), mark_width, placed.line.height()),
                  *placed.entry);
        painter->setPen(ink_);
        painter->drawText(QRectF(placed.left + mark_width + mark_gap, placed.line.top(),
                                 placed.right - placed.left - mark_width - mark_gap + 1,
                                 placed.line.height()),
                          Qt::AlignVCenter | Qt::AlignLeft, placed.name);
    }
}

} // namespace stepscope
