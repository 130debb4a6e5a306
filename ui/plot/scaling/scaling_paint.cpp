// How a chart of scaling is painted; scaling_chart.cpp says where all of it stands.
#include "ui/plot/scaling/scaling_chart.h"
#include "ui/plot/scaling/scaling_layout.h"
#include "ui/plot/scaling/scaling_marks.h"
#include "ui/theme/colors/line_colors.h"
#include "ui/theme/theme.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <set>
#include <utility>

namespace stepscope {

using namespace scaling_layout;

void ScalingChart::paint(QPainter& painter, const QPalette& palette) const {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(font_);
    for (std::size_t panel = 0; panel < picture_.panels.size(); ++panel)
        paintPanel(painter, palette, panel);
    paintTitles(painter, palette);
    paintLegend(painter, palette);
    if (!picture_.note.isEmpty()) {
        painter.setPen(colorsOf(palette).muted);
        painter.setFont(boldFont(font_));
        QRectF all;
        for (const QRectF& area : areas_)
            all = all.united(area);
        painter.drawText(all.adjusted(chart_edge, chart_edge, -chart_edge, -chart_edge),
                         Qt::AlignCenter | Qt::TextWordWrap, picture_.note);
    }
    painter.restore();
}

void ScalingChart::paintPanel(QPainter& painter, const QPalette& palette, std::size_t panel) const {
    paintGrid(painter, palette, panel);
    if (picture_.panels.size() > 1) paintExponents(painter, palette, panel);
    for (std::size_t line = 0; line < picture_.panels[panel].lines.size(); ++line)
        paintLine(painter, palette, panel, line);
    paintSpots(painter, palette, panel);
}

/// How many ticks further the next one stands whose label has room, all along an axis of this width.
std::size_t ScalingChart::labelStride(double width) const {
    const QFontMetricsF metrics(font_);
    const auto& ticks = x_.ticks();
    for (std::size_t stride = 1; stride < ticks.size(); ++stride) {
        bool fits = true;
        for (std::size_t i = stride; fits && i < ticks.size(); i += stride) {
            const double apart = (x_.at(ticks[i].value) - x_.at(ticks[i - stride].value)) * width;
            const double words = metrics.horizontalAdvance(ticks[i].label + ticks[i - stride].label) / 2;
            fits = apart >= words + beside_words;
        }
        if (fits) return stride;
    }
    return std::max<std::size_t>(1, ticks.size());
}

void ScalingChart::paintGrid(QPainter& painter, const QPalette& palette, std::size_t panel) const {
    const Colors colors = colorsOf(palette);
    const QRectF& area = areas_[panel];
    const QFontMetricsF metrics(font_);
    const auto place = static_cast<int>(panel);
    const bool isFirst = place % columns_ == 0;
    const bool isLowest = place + columns_ >= static_cast<int>(picture_.panels.size());
    double free = -1e9; // where the last label ended
    for (const PlotAxis::Tick& tick : y_.ticks()) {
        const double y = positionOf(panel, 1, tick.value).y();
        if (y < area.top() - 0.5 || y > area.bottom() - crossRoom_ + 0.5) continue;
        painter.setPen(QPen(colors.grid, 1));
        painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y));
        if (!isFirst || -y < free) continue;
        painter.setPen(colors.muted);
        painter.drawText(QRectF(0, y - metrics.height() / 2, area.left() - beside_words, metrics.height()),
                         Qt::AlignRight | Qt::AlignVCenter, tick.label);
        free = -y + metrics.height() * 0.9;
    }
    const std::size_t every = labelStride(area.width());
    for (std::size_t i = 0; i < x_.ticks().size(); ++i) {
        const PlotAxis::Tick& tick = x_.ticks()[i];
        const double x = area.left() + x_.at(tick.value) * area.width();
        if (x < area.left() - 0.5 || x > area.right() + 0.5) continue;
        painter.setPen(QPen(colors.grid, 1));
        painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()));
        if (!isLowest || i % every != 0) continue;
        const double width = metrics.horizontalAdvance(tick.label);
        painter.setPen(colors.muted);
        painter.drawText(
            QRectF(x - width / 2 - 2, area.bottom() + beside_words / 2, width + 4, metrics.height()),
            Qt::AlignCenter, tick.label);
    }
    painter.setPen(QPen(colors.border, 1));
    painter.drawLine(area.topLeft(), area.bottomLeft());
    painter.drawLine(area.bottomLeft(), area.bottomRight());
}

/// Each line's exponent behind its mark, in rows as wide as a panel; where one row has not the room, without
/// their numbers of points, which a reading tells.
std::vector<ScalingChart::Exponent> ScalingChart::exponentsOf(std::size_t panel, double width) const {
    const QFontMetricsF metrics(font_);
    std::vector<Exponent> out;
    for (const bool counted : {true, false}) {
        out.clear();
        double x = 0;
        int row = 0;
        const auto& lines = picture_.panels[panel].lines;
        for (std::size_t line = 0; line < lines.size(); ++line) {
            const QString text = exponentText(lines[line], counted);
            if (text.isEmpty()) continue;
            const double needed = before_exponent + metrics.horizontalAdvance(text);
            if (x > 0 && x + needed > width) {
                x = 0;
                ++row;
            }
            out.push_back({static_cast<int>(line), row, x, text});
            x += needed + behind_exponent;
        }
        if (row == 0) break;
    }
    return out;
}

void ScalingChart::paintExponents(QPainter& painter, const QPalette& palette, std::size_t panel) const {
    const Colors colors = colorsOf(palette);
    const QRectF& head = heads_[panel];
    const QFontMetricsF titleMetrics(boldFont(font_));
    painter.save();
    painter.setPen(colors.text);
    painter.setFont(boldFont(font_));
    painter.drawText(QRectF(head.left(), head.top(), head.width(), titleMetrics.height()),
                     Qt::AlignLeft | Qt::AlignVCenter,
                     titleMetrics.elidedText(picture_.panels[panel].title, Qt::ElideRight, head.width()));
    painter.restore();
    const QFontMetricsF metrics(font_);
    for (const Exponent& exponent : exponentsOf(panel, head.width())) {
        const double top = head.top() + titleMetrics.height() + exponent.row * metrics.height();
        if (top + metrics.height() > head.bottom() + 0.5) return; // of very many lines
        const double left = head.left() + exponent.x;
        painter.setPen(colors.muted);
        painter.drawText(QRectF(left + before_exponent, top, head.right() - left, metrics.height()),
                         Qt::AlignLeft | Qt::AlignVCenter, exponent.text);
        paintScalingMark(painter, {left + mark_radius, top + metrics.height() / 2}, exponent.line,
                         colorOfLine(exponent.line, palette), colors.surface, mark_radius, false);
    }
}

void ScalingChart::paintPath(QPainter& painter, std::size_t panel,
                             const std::vector<PlotPoint>& points) const {
    QPolygonF path;
    for (const PlotPoint& point : points)
        if (isShown(point.x, point.y)) path.push_back(positionOf(panel, point.x, point.y));
    painter.drawPolyline(path);
}

void ScalingChart::paintLine(QPainter& painter, const QPalette& palette, std::size_t panel,
                             std::size_t line) const {
    const ScalingLine& shown = picture_.panels[panel].lines[line];
    const QColor color = colorOfLine(static_cast<int>(line), palette);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(color, 1, Qt::DashLine));
    paintPath(painter, panel, shown.predicted);
    painter.setPen(QPen(color, 1, Qt::DotLine));
    paintPath(painter, panel, shown.baseline);
    const bool marked = !isCrowded_ || shown.baseline.size() < 2;
    for (const PlotPoint& point : shown.baseline)
        if (marked && isShown(point.x, point.y))
            paintScalingMark(painter, positionOf(panel, point.x, point.y), static_cast<int>(line), color,
                             colorsOf(palette).surface, mark_radius * 0.75, true);
    std::vector<PlotPoint> measured;
    for (const ScalingSpot& spot : shown.spots)
        if (spot.kind == ScalingSpot::Kind::Measured) measured.push_back({spot.x, spot.y});
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(color, isCrowded_ ? 1 : 1.6));
    paintPath(painter, panel, measured);
}

/// Whether a line that is drawn goes through it: of what is measured, or of what is predicted.
bool ScalingChart::isOnItsLine(const Placed& spot) const {
    using Kind = ScalingSpot::Kind;
    const ScalingLine& line =
        picture_.panels[static_cast<std::size_t>(spot.panel)].lines[static_cast<std::size_t>(spot.line)];
    if (spot.spot->kind == Kind::OutOfMemory) return false;
    if (spot.spot->kind == Kind::Waiting) return line.predicted.size() > 1;
    const auto isMeasured = [](const ScalingSpot& each) { return each.kind == Kind::Measured; };
    const auto first = std::ranges::find_if(line.spots, isMeasured);
    return std::find_if(first + 1, line.spots.end(), isMeasured) != line.spots.end();
}

void ScalingChart::paintSpots(QPainter& painter, const QPalette& palette, std::size_t panel) const {
    const QColor surface = colorsOf(palette).surface;
    std::set<std::pair<int, int>> taken; // pixels of crosses, in a crowd
    for (const Placed& spot : placed_) {
        if (spot.panel != static_cast<int>(panel) || (isCrowded_ && isOnItsLine(spot))) continue;
        const QPoint pixel = spot.position.toPoint();
        if (isCrowded_ && !taken.emplace(pixel.x(), pixel.y()).second) continue;
        const QColor color = colorOfLine(spot.line, palette);
        if (spot.spot->kind == ScalingSpot::Kind::OutOfMemory)
            paintCross(painter, spot.position, color, cross_radius);
        else
            paintScalingMark(painter, spot.position, spot.line, color, surface, mark_radius,
                             spot.spot->kind == ScalingSpot::Kind::Waiting);
    }
}

void ScalingChart::paintMark(QPainter& painter, const QPalette& palette, int place, PlaceMark mark) const {
    const Placed* spot = spotOf(place);
    if (!spot) return;
    const Colors colors = colorsOf(palette);
    painter.setBrush(Qt::NoBrush);
    const double radius = mark == PlaceMark::Chosen ? 8 : 6.5;
    painter.setPen(QPen(colors.surface, 4));
    painter.drawEllipse(spot->position, radius, radius);
    painter.setPen(QPen(mark == PlaceMark::Chosen ? colors.text : colors.muted, 1.8));
    painter.drawEllipse(spot->position, radius, radius);
}

void ScalingChart::paintTitles(QPainter& painter, const QPalette& palette) const {
    if (areas_.empty()) return;
    const Colors colors = colorsOf(palette);
    const QFontMetricsF metrics(font_);
    QRectF all;
    for (const QRectF& area : areas_)
        all = all.united(area);
    painter.setPen(colors.muted);
    painter.drawText(
        QRectF(all.left(), all.bottom() + metrics.height() + beside_words, all.width(), metrics.height()),
        Qt::AlignCenter, metrics.elidedText(picture_.xTitle, Qt::ElideRight, all.width()));
    painter.save();
    painter.translate(chart_edge / 2 + metrics.height() / 2, all.center().y());
    painter.rotate(-90);
    painter.drawText(QRectF(-all.height() / 2, -metrics.height() / 2, all.height(), metrics.height()),
                     Qt::AlignCenter, metrics.elidedText(picture_.yTitle, Qt::ElideRight, all.height()));
    painter.restore();
    if (picture_.title.isEmpty()) return;
    QFont large = boldFont(font_);
    large.setPointSizeF(large.pointSizeF() * 1.2);
    const QFontMetricsF largeMetrics(large);
    painter.save();
    painter.setFont(large);
    painter.setPen(colors.text);
    painter.drawText(
        QRectF(chart_edge, chart_edge / 2, size_.width() - 2 * chart_edge, largeMetrics.height()),
        Qt::AlignCenter,
        largeMetrics.elidedText(picture_.title, Qt::ElideRight, size_.width() - 2 * chart_edge));
    painter.restore();
}

void ScalingChart::paintLegend(QPainter& painter, const QPalette& palette) const {
    const Colors colors = colorsOf(palette);
    const QFontMetricsF metrics(font_);
    double bottom = 0;
    using Mark = LegendEntry::Mark;
    for (const LegendEntry& entry : legend_) {
        if (entry.box.isEmpty()) continue;
        bottom = std::max(bottom, entry.box.bottom());
        const QRectF box = entry.box.translated(0, legendTop_);
        const QPointF middle(box.left() + legend_mark / 2, box.center().y());
        const QPointF half(legend_mark / 2, 0);
        const QColor color = entry.mark == Mark::Line ? colorOfLine(entry.line, palette) : colors.muted;
        painter.setPen(entry.mark == Mark::Predicted  ? QPen(color, 1, Qt::DashLine)
                       : entry.mark == Mark::Baseline ? QPen(color, 1, Qt::DotLine)
                                                      : QPen(color, 1.6));
        if (entry.mark != Mark::OutOfMemory && entry.mark != Mark::Waiting)
            painter.drawLine(middle - half, middle + half);
        if (entry.mark == Mark::Line)
            paintScalingMark(painter, middle, entry.line, color, colors.surface, mark_radius, false);
        else if (entry.mark == Mark::OutOfMemory)
            paintCross(painter, middle, color, cross_radius);
        else if (entry.mark != Mark::Predicted)
            paintScalingMark(painter, middle, 0, color, colors.surface,
                             entry.mark == Mark::Waiting ? mark_radius : mark_radius * 0.75, true);
        const double words = box.left() + legend_mark + beside_words;
        const double nameWidth = std::min(box.right() - words, metrics.horizontalAdvance(entry.name) + 1);
        painter.setPen(colors.text);
        painter.drawText(QRectF(words, box.top(), nameWidth + 1, box.height()),
                         Qt::AlignLeft | Qt::AlignVCenter,
                         metrics.elidedText(entry.name, Qt::ElideMiddle, nameWidth));
        painter.setPen(colors.muted);
        painter.drawText(
            QRectF(words + nameWidth, box.top(), box.right() - words - nameWidth + 2, box.height()),
            Qt::AlignLeft | Qt::AlignVCenter, entry.exponent);
    }
    if (more_.isEmpty()) return;
    painter.setPen(colors.muted);
    painter.drawText(
        QRectF(chart_edge, legendTop_ + bottom, size_.width() - 2 * chart_edge, metrics.height() + 4),
        Qt::AlignCenter, more_);
}

} // namespace stepscope
