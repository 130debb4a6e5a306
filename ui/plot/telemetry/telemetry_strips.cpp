#include "ui/plot/telemetry/telemetry_strips.h"

#include "ui/text/words.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <limits>

namespace stepscope {

namespace {

constexpr double strip_gap = 6;      // above each strip
constexpr double caption_margin = 6; // between a strip and its captions
constexpr double highest_strip = 52;
constexpr double lane_height = 14; // of which its marks fill the middle
constexpr double mark_height = 6;
constexpr double narrowest_mark = 2;
/// The step times are what the person came for: they keep so much of the view, in pixels and as a share.
constexpr double chart_height = 190;
constexpr double strips_share = 0.36;
/// A strip spans at least this share of its value, so that a jitter of one unit does not look like an event.
constexpr double least_span = 0.04;

bool reports(const TelemetryTrace& telemetry, Gauge gauge) {
    return !telemetry.series(gauge).empty();
}

double widestOf(const QFontMetricsF& metrics, const QStringList& texts) {
    double width = 0;
    for (const QString& text : texts)
        width = std::max(width, metrics.horizontalAdvance(text));
    return width;
}

} // namespace

TelemetryStrips::TelemetryStrips() {
    setVisible(false);
}

void TelemetryStrips::setInk(const Colors& colors, const QFont& font) {
    colors_ = colors;
    font_ = font;
    font_.setPointSizeF(std::max(7.0, font.pointSizeF() * 0.85));
    update();
}

TelemetryStrips::Layout TelemetryStrips::layoutFor(const TelemetryTrace& telemetry, double height) const {
    Layout layout;
    if (telemetry.empty()) return layout;
    if (!telemetry.throttled().empty()) layout.lane = lane_height;
    const auto strips = static_cast<double>(
        std::count_if(gauges.begin(), gauges.end(), [&](Gauge gauge) { return reports(telemetry, gauge); }));
    const double line = QFontMetricsF(font_).height();
    if (strips > 0) {
        const double room = std::min(height * strips_share, height - chart_height);
        const double strip = std::floor((room - layout.lane) / strips - strip_gap);
        if (strip >= 2 * line - 2) // name and value, one above the other
            layout.strip = std::min(strip, highest_strip);
        else
            layout.line = line + strip_gap;
    }
    layout.total = layout.lane + layout.line + (layout.strip > 0 ? strips * (layout.strip + strip_gap) : 0);
    return layout;
}

ChartRoom TelemetryStrips::claimRoom(const TelemetryTrace& telemetry, double height) {
    layout_ = layoutFor(telemetry, height);
    if (layout_.total <= 0) return {};
    const QFontMetricsF metrics(font_);
    QStringList names;
    QStringList numbers;
    if (layout_.lane > 0) names.push_back(Words::tr("Throttled"));
    if (layout_.strip > 0)
        for (const Gauge gauge : gauges) {
            if (!reports(telemetry, gauge)) continue;
            names += {labelOf(gauge), formatValue(gauge, 1000)};
            numbers.push_back(formatNumber(gauge, 1000));
        }
    return {.left = widestOf(metrics, names) + 2 * caption_margin,
            .right = widestOf(metrics, numbers) + 2 * caption_margin,
            .below = layout_.total};
}

void TelemetryStrips::show(const CellSteps& trace, const StepAxis& axis, const QRectF& room,
                           const StepExtras& extras) {
    prepareGeometryChange();
    trace_ = &trace;
    axis_ = axis;
    room_ = room;
    const TelemetryTrace& telemetry = trace.telemetry();
    area_ =
        QRectF(axis.left, room.top(), axis.right - axis.left, std::max(0.0, room.height() - layout_.line));
    strips_.clear();
    marks_.clear();
    aside_.clear();
    setVisible(room.height() > 0);
    if (room.height() <= 0) return;
    lane_ = QRectF(area_.left(), area_.top(), area_.width(), layout_.lane);
    placeAside(extras);
    placeMarks(telemetry, lane_);
    if (layout_.strip > 0) placeStrips(telemetry, lane_.bottom());
}

void TelemetryStrips::placeStrips(const TelemetryTrace& telemetry, double top) {
    const auto first = static_cast<std::size_t>(std::max(0.0, std::floor(axis_.low)));
    const auto last = static_cast<std::size_t>(std::max(0.0, std::ceil(axis_.high) + 1));
    const int columns = std::max(50, static_cast<int>(area_.width()));
    for (const Gauge gauge : gauges) {
        if (!reports(telemetry, gauge)) continue;
        constexpr double nan = std::numeric_limits<double>::quiet_NaN();
        Strip strip{.gauge = gauge,
                    .area = QRectF(area_.left(), top + strip_gap, area_.width(), layout_.strip),
                    .line = telemetry.series(gauge).line(first, last, columns, 1),
                    .lowest = nan,
                    .highest = nan,
                    .bottom = 0,
                    .top = 1};
        top = strip.area.bottom();
        if (!strip.line.isEmpty()) {
            const auto [low, high] = std::minmax_element(strip.line.begin(), strip.line.end(),
                                                         [](auto a, auto b) { return a.y() < b.y(); });
            strip.lowest = low->y();
            strip.highest = high->y();
            const double middle = (strip.lowest + strip.highest) / 2;
            const double span =
                std::max({(strip.highest - strip.lowest) * 1.35, strip.highest * least_span, 1e-3});
            strip.bottom = middle - span / 2;
            strip.top = middle + span / 2;
        }
        for (QPointF& point : strip.line)
            point = {axis_.at(point.x()), strip.y(point.y())};
        strips_.push_back(std::move(strip));
    }
}

void TelemetryStrips::placeAside(const StepExtras& extras) {
    const double pixel = (axis_.high - axis_.low) / std::max(50.0, axis_.right - axis_.left);
    for (const StepSpan& span : asideSpans(extras, *trace_, axis_.low + 0.5, axis_.high - 0.5, pixel))
        aside_.push_back({axis_.at(span.from), axis_.at(span.to)});
}

void TelemetryStrips::placeMarks(const TelemetryTrace& telemetry, const QRectF& lane) {
    const std::span<const ThrottledSteps> runs = telemetry.throttled();
    const auto first =
        std::lower_bound(runs.begin(), runs.end(), axis_.low, [](const auto& run, double step) {
            return static_cast<double>(run.last) + 0.5 < step;
        });
    const double top = lane.center().y() - mark_height / 2;
    for (auto run = first; run != runs.end() && static_cast<double>(run->first) - 0.5 < axis_.high; ++run) {
        const double left = std::max(lane.left(), axis_.at(static_cast<double>(run->first) - 0.5));
        const double right = std::min(lane.right(), axis_.at(static_cast<double>(run->last) + 0.5));
        const QRectF mark(left, top, std::max(narrowest_mark, right - left), mark_height);
        if (!marks_.empty() && mark.left() < marks_.back().right() + 1)
            marks_.back().setRight(std::max(marks_.back().right(), mark.right()));
        else
            marks_.push_back(mark);
    }
}

void TelemetryStrips::setReading(std::optional<std::size_t> step) {
    reading_ = step;
    update();
}

QRectF TelemetryStrips::leftOf(const QRectF& area) const {
    return {room_.left(), area.top(), area.left() - caption_margin - room_.left(), area.height()};
}

void TelemetryStrips::paint(QPainter* painter, const QStyleOptionGraphicsItem* /*option*/,
                            QWidget* /*widget*/) {
    painter->setLayoutDirection(Qt::LeftToRight); // which a painter has from the program
    painter->setFont(font_);
    if (layout_.lane > 0) {
        painter->setPen(colors_.muted);
        painter->drawText(leftOf(lane_), Qt::AlignRight | Qt::AlignVCenter, Words::tr("Throttled"));
        painter->setPen(Qt::NoPen);
        painter->setBrush(colors_.warning);
        for (const QRectF& mark : marks_)
            painter->drawRect(mark);
    }
    for (const Strip& strip : strips_) {
        paintLine(*painter, strip);
        paintValue(*painter, strip);
        paintExtremes(*painter, strip);
    }
    if (layout_.line > 0) {
        const QRectF line(area_.left(), lane_.bottom(), area_.width(), layout_.line);
        const QString reading = readingOf(trace_->telemetry(), reading_);
        painter->setPen(colors_.text);
        painter->drawText(line, Qt::AlignLeft | Qt::AlignVCenter,
                          QFontMetricsF(font_).elidedText(reading, Qt::ElideRight, line.width()));
    }
}

void TelemetryStrips::paintLine(QPainter& painter, const Strip& strip) const {
    painter.save();
    painter.setClipRect(strip.area.adjusted(0, -1, 0, 1));
    if (trace_->warmup() > 0) {
        QRectF shade = strip.area;
        shade.setRight(std::min(shade.right(), axis_.at(static_cast<double>(trace_->warmup()) - 0.5)));
        if (shade.width() > 0) painter.fillRect(shade, colors_.shade);
    }
    for (const StepSpan& span : aside_)
        painter.fillRect(QRectF(span.from, strip.area.top(), span.to - span.from, strip.area.height()),
                         colors_.aside);
    painter.setPen(QPen(colors_.grid, 1));
    painter.drawLine(strip.area.bottomLeft(), strip.area.bottomRight());
    painter.setPen(QPen(colors_.muted, 1));
    painter.drawPolyline(strip.line);
    if (strip.line.size() <= points_with_dots) {
        painter.setBrush(colors_.muted);
        painter.setPen(Qt::NoPen);
        for (const QPointF& point : strip.line)
            painter.drawEllipse(point, 1.8, 1.8);
    }
    painter.restore();
}

void TelemetryStrips::paintValue(QPainter& painter, const Strip& strip) const {
    const TelemetryTrace& telemetry = trace_->telemetry();
    const std::optional<double> value =
        reading_ ? telemetry.valueAt(strip.gauge, *reading_) : telemetry.latest(strip.gauge);
    QRectF name = leftOf(strip.area);
    const double line = QFontMetricsF(font_).height();
    name = QRectF(name.left(), name.center().y() - line, name.width(), line);
    painter.setPen(colors_.muted);
    painter.drawText(name, Qt::AlignRight | Qt::AlignVCenter, labelOf(strip.gauge));
    painter.setPen(colors_.text);
    painter.drawText(name.translated(0, line), Qt::AlignRight | Qt::AlignVCenter,
                     value ? formatValue(strip.gauge, *value) : QStringLiteral("–"));
    if (!value || !reading_) return;
    painter.setPen(Qt::NoPen);
    painter.setBrush(colors_.accent);
    painter.drawEllipse(QPointF(axis_.at(static_cast<double>(*reading_)), strip.y(*value)), 3, 3);
}

void TelemetryStrips::paintExtremes(QPainter& painter, const Strip& strip) const {
    if (!std::isfinite(strip.lowest)) return;
    const QString high = formatNumber(strip.gauge, strip.highest);
    const QString low = formatNumber(strip.gauge, strip.lowest);
    const QFontMetricsF metrics(font_);
    // Each beside where it is, but never one on the other.
    const double middle = (strip.y(strip.highest) + strip.y(strip.lowest)) / 2;
    const double digits = metrics.tightBoundingRect(QStringLiteral("0")).height() + 3;
    const double apart = std::max(strip.y(strip.lowest) - strip.y(strip.highest), digits);
    const auto draw = [&](double y, const QString& text) {
        const double line = metrics.height();
        const QRectF box(area_.right() + caption_margin, y - line / 2,
                         room_.right() - area_.right() - caption_margin, line);
        painter.drawText(box, Qt::AlignLeft | Qt::AlignVCenter, text);
    };
    painter.setPen(colors_.muted);
    if (high == low) {
        draw(middle, high);
    } else {
        draw(middle - apart / 2, high);
        draw(middle + apart / 2, low);
    }
}

} // namespace stepscope
