#include "ui/plot/timeline/timeline_map.h"

#include "ui/plot/ticks.h"
#include "ui/theme/colors/inks.h"

#include <QFontMetricsF>
#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <utility>

namespace stepscope {

namespace {

constexpr double timeline_margin = 10;
constexpr double overview_height = 4;
constexpr double lane_gap = 6;
constexpr double timeline_legend_mark = 10;
constexpr double timeline_legend_gap = 18;
/// Few rows take some of the room that there is, not all of it.
constexpr double most_stretch = 1.7;
constexpr double least_stretch = 0.05;
/// A label says nothing in less, a layer's number does.
constexpr double least_label = 22;
constexpr double least_number = 6;
/// How much of a colour is left of what stands back, and of a column in which hardly anything ran.
constexpr double stands_back = 0.24;
constexpr double least_coverage = 0.3;

struct TickUnit {
    double ns;
    const char* name;
};

TickUnit tickUnitFor(double interval) {
    if (interval >= 1e6) return {1e6, "ms"};
    if (interval >= 1e3) return {1e3, "µs"};
    return {1, "ns"};
}

} // namespace

void TimelineMap::setPicture(TimelinePicture picture) {
    picture_ = std::move(picture);
    anyMarked_ = false;
    visible_ = whole();
    scroll_ = 0;
    places_.clear();
    widths_.clear();
    for (std::size_t row = 0; row < picture_.rows.size(); ++row) {
        if (picture_.rows[row].phases) continue;
        const std::vector<TimelineSpan>& spans = picture_.rows[row].spans.spans();
        for (std::size_t i = 0; i < spans.size(); ++i) {
            const auto id = static_cast<std::size_t>(spans[i].id);
            if (id >= places_.size()) places_.resize(id + 1, {-1, 0});
            places_[id] = {static_cast<int>(row), i};
        }
    }
}

void TimelineMap::mark(const std::vector<char>& events) {
    anyMarked_ = !events.empty();
    for (TimelineRow& row : picture_.rows)
        if (!row.phases) row.spans.mark(events);
}

TimeRange TimelineMap::whole() const {
    const auto begin = static_cast<double>(picture_.begin);
    return {begin, std::max(begin + 1, static_cast<double>(picture_.end))};
}

double TimelineMap::heightOf(int row) const {
    const double line = QFontMetricsF(small_).height();
    return stretch_ * (picture_.rows[static_cast<std::size_t>(row)].phases ? line + 1 : line + 5);
}

void TimelineMap::placeRows() {
    tops_.clear();
    double y = 2;
    for (std::size_t row = 0; row < picture_.rows.size(); ++row) {
        if (row > 0 && !picture_.rows[row].lane.isEmpty()) y += lane_gap * stretch_;
        tops_.push_back(y);
        y += heightOf(static_cast<int>(row)) + 1;
    }
    contentHeight_ = y + 2;
}

void TimelineMap::placeLegend(double width) {
    const QFontMetricsF metrics(small_);
    legend_.clear();
    double x = timeline_margin;
    double y = 0;
    for (const TimelinePicture::Entry& entry : picture_.legend) {
        const double needed = timeline_legend_mark + 6 + metrics.horizontalAdvance(entry.name);
        if (x > timeline_margin && x + needed > width - timeline_margin) {
            x = timeline_margin;
            y += metrics.height() + 3;
        }
        legend_.emplace_back(x, y, needed, metrics.height());
        x += needed + timeline_legend_gap;
    }
}

void TimelineMap::layOut(QSizeF size, const QFont& font) {
    const bool otherFont = font != font_ || widths_.empty();
    font_ = font;
    small_ = font;
    small_.setPointSizeF(std::max(6.5, font.pointSizeF() * 0.9));
    const QFontMetricsF metrics(small_);
    if (otherFont) {
        widths_.clear();
        widths_.reserve(static_cast<std::size_t>(picture_.names.size()));
        for (const QString& name : picture_.names)
            widths_.push_back(metrics.horizontalAdvance(name));
    }
    placeLegend(size.width());
    const double legendHeight = legend_.empty() ? 0 : legend_.back().bottom() + 8;
    legendArea_ = QRectF(0, size.height() - legendHeight, size.width(), legendHeight);

    double widest = 0;
    for (const TimelineRow& row : picture_.rows)
        widest = std::max(widest, metrics.horizontalAdvance(row.lane));
    const double gutter = timeline_margin + std::min(widest, std::max(40.0, size.width() * 0.2)) + 8;
    const double axisHeight = metrics.height() + 8;
    axis_ = QRectF(gutter, overview_height + 4, std::max(20.0, size.width() - gutter - timeline_margin),
                   axisHeight);
    plot_ = QRectF(gutter, axis_.bottom(), axis_.width(),
                   std::max(10.0, size.height() - axis_.bottom() - legendHeight - 4));
    names_ = QRectF(timeline_margin, plot_.top(), gutter - timeline_margin - 8, plot_.height());

    stretch_ = 1;
    placeRows();
    const double between = 4 + static_cast<double>(picture_.rows.size()); // does not stretch
    stretch_ = std::clamp((plot_.height() - between) / (contentHeight_ - between),
                          fits_ ? least_stretch : 1.0, most_stretch);
    placeRows();
}

RowWindow TimelineMap::window() const {
    return {.from = visible_.from, .to = visible_.to, .pixelsPerNs = plot_.width() / visible_.length()};
}

double TimelineMap::xOf(double ns) const {
    return plot_.left() + window().xOf(ns);
}

double TimelineMap::timeAt(double x) const {
    return visible_.from + (x - plot_.left()) / window().pixelsPerNs;
}

const TimelineSpan& TimelineMap::at(const SpanPlace& place) const {
    return picture_.rows.at(static_cast<std::size_t>(place.row)).spans.spans().at(place.span);
}

std::optional<SpanPlace> TimelineMap::placeOf(int event) const {
    const auto id = static_cast<std::size_t>(event);
    if (event < 0 || id >= places_.size() || places_[id].first < 0) return std::nullopt;
    return SpanPlace{places_[id].first, places_[id].second};
}

std::optional<SpanPlace> TimelineMap::spanAt(QPointF position) const {
    if (!plot_.contains(position)) return std::nullopt;
    const double y = position.y() - plot_.top() + scroll_;
    for (std::size_t row = 0; row < tops_.size(); ++row) {
        if (y < tops_[row] || y >= tops_[row] + heightOf(static_cast<int>(row))) continue;
        // What is narrower than a pixel may be drawn a little beside its place, and is hard to hit.
        constexpr double reach = 2;
        std::vector<RowPiece> pieces;
        RowWindow near = window();
        const double x = position.x() - plot_.left();
        near.from = visible_.from + (std::floor(x) - reach) / near.pixelsPerNs;
        near.to = visible_.from + (std::floor(x) + reach + 1) / near.pixelsPerNs;
        picture_.rows[row].spans.pieces(near, pieces);
        std::optional<SpanPlace> best;
        double closest = reach + 0.5;
        for (const RowPiece& piece : pieces) {
            const double left = piece.left + std::floor(x) - reach;
            const double right = piece.right + std::floor(x) - reach;
            const double away = x < left ? left - x : x > right ? x - right : 0;
            if (away >= closest) continue;
            closest = away;
            best = SpanPlace{static_cast<int>(row), piece.span};
        }
        return best;
    }
    return std::nullopt;
}

QRectF TimelineMap::areaOf(const SpanPlace& place) const {
    const TimelineSpan& span = at(place);
    const double left = xOf(static_cast<double>(span.begin));
    const double right = std::max(left + 1, xOf(static_cast<double>(span.end)));
    return {left, plot_.top() + topOf(place.row) - scroll_, right - left, heightOf(place.row)};
}

std::vector<SpanPlace> TimelineMap::placesInSight() const {
    std::vector<SpanPlace> out;
    std::vector<RowPiece> pieces;
    for (std::size_t row = 0; row < picture_.rows.size(); ++row) {
        const double top = tops_[row] - scroll_;
        if (top + heightOf(static_cast<int>(row)) < 0 || top > plot_.height()) continue;
        picture_.rows[row].spans.pieces(window(), pieces);
        for (const RowPiece& piece : pieces)
            out.push_back({static_cast<int>(row), piece.span});
    }
    return out;
}

void TimelineMap::paintAxis(QPainter& painter, const Colors& colors) const {
    const QFontMetricsF metrics(small_);
    const double labelWidth = metrics.horizontalAdvance(QStringLiteral("0000.000 ms"));
    const Ticks ticks =
        ticksFor(visible_.from, visible_.to,
                 std::clamp(static_cast<int>(axis_.width() / (labelWidth * 1.3)), 1, 12), false);
    const TickUnit unit = tickUnitFor(ticks.interval);
    const int decimals =
        std::clamp(static_cast<int>(std::ceil(-std::log10(ticks.interval / unit.ns) - 1e-9)), 0, 6);
    double free = axis_.left() - labelWidth; // of labels before
    const auto last = std::llround(std::floor(visible_.to / ticks.interval));
    for (auto i = std::llround(std::ceil(visible_.from / ticks.interval)); i <= last; ++i) {
        const double tick = static_cast<double>(i) * ticks.interval;
        const double x = xOf(tick);
        painter.setPen(QPen(colors.grid, 1));
        painter.drawLine(QPointF(x, axis_.bottom() - 3), QPointF(x, plot_.bottom()));
        painter.setPen(colors.muted);
        const QString label =
            QLocale().toString(tick / unit.ns, 'f', decimals) + QChar(0x00A0) + QString::fromUtf8(unit.name);
        const double width = metrics.horizontalAdvance(label);
        const double left = std::clamp(x - width / 2, axis_.left() - 4, axis_.right() - width + 4);
        if (left < free) continue; // the last one, which is moved to the left
        free = left + width + 6;
        painter.drawText(QRectF(left, axis_.top(), width + 2, axis_.height() - 4),
                         Qt::AlignLeft | Qt::AlignVCenter, label);
    }
}

/// Where what is in sight lies in all there is.
void TimelineMap::paintOverview(QPainter& painter, const Colors& colors) const {
    const TimeRange all = whole();
    const QRectF track(plot_.left(), 3, plot_.width(), overview_height);
    painter.fillRect(track, colors.grid);
    const double left = (visible_.from - all.from) / all.length() * track.width();
    const double width = std::max(3.0, visible_.length() / all.length() * track.width());
    painter.fillRect(
        QRectF(track.left() + std::min(left, track.width() - width), track.top(), width, track.height()),
        colors.accent);
}

void TimelineMap::paintLanes(QPainter& painter, const Colors& colors) const {
    const QFontMetricsF metrics(small_);
    painter.setPen(colors.muted);
    double free = plot_.top() - metrics.height(); // of names above
    for (std::size_t row = 0; row < picture_.rows.size(); ++row) {
        const double height = std::max(heightOf(static_cast<int>(row)), metrics.ascent());
        const double top = plot_.top() + tops_[row] - scroll_;
        if (top + height < plot_.top() || top > plot_.bottom()) continue;
        if (picture_.rows[row].lane.isEmpty() || top < free) continue;
        free = top + metrics.ascent();
        painter.drawText(QRectF(names_.left(), top, names_.width(), height),
                         Qt::AlignRight | Qt::AlignVCenter | Qt::TextDontClip,
                         metrics.elidedText(picture_.rows[row].lane, Qt::ElideMiddle, names_.width()));
    }
}

/// What is covered in part, or stands back behind what is marked, is fainter.
QColor TimelineMap::groundOf(const RowPiece& piece, const TimelineSpan& span, bool isPhase,
                             const Colors& colors) const {
    double part =
        piece.count > 1 || piece.coverage < 1 ? least_coverage + (1 - least_coverage) * piece.coverage : 1.0;
    if (anyMarked_ && !isPhase) part = piece.marked ? 1.0 : part * stands_back;
    part = std::round(part * 16) / 16; // so that neighbours are often alike
    return mixed(colors.surface, picture_.colors[static_cast<std::size_t>(span.color)], part);
}

void TimelineMap::paintRow(QPainter& painter, const Colors& colors, std::size_t row,
                           std::vector<RowPiece>& pieces) const {
    const TimelineRow& drawn = picture_.rows[row];
    drawn.spans.pieces(window(), pieces);
    const double top = plot_.top() + tops_[row] - scroll_;
    const double height = heightOf(static_cast<int>(row));
    QRectF area;
    QRgb color = 0;
    const auto flush = [&] {
        if (area.width() > 0) painter.fillRect(area, QColor(color));
        area = {};
    };
    for (const RowPiece& piece : pieces) {
        const TimelineSpan& span = drawn.spans.spans()[piece.span];
        const QRgb own = groundOf(piece, span, drawn.phases, colors).rgb();
        const double left = std::max(plot_.left(), plot_.left() + piece.left);
        const double right = std::min(plot_.right(), plot_.left() + piece.right);
        if (right <= left) continue;
        const bool wide = right - left >= 3;
        if (!wide && own == color && area.width() > 0 && left - area.right() < 0.01) {
            area.setRight(right);
            continue;
        }
        flush();
        color = own;
        // Neighbours of one colour are told apart by the ground between them.
        area = QRectF(left, top, std::max(1.0, right - left), height);
        if (!wide) continue;
        area.setLeft(std::round(left)); // a ground of part of a pixel would be lost
        area.setRight(std::round(right) - 1);
        flush();
    }
    flush();
    paintLabels(painter, colors, row, pieces);
}

void TimelineMap::paintLabels(QPainter& painter, const Colors& colors, std::size_t row,
                              const std::vector<RowPiece>& pieces) const {
    const TimelineRow& drawn = picture_.rows[row];
    const QFontMetricsF metrics(small_);
    const double letter = metrics.averageCharWidth();
    const double top = plot_.top() + tops_[row] - scroll_;
    if (heightOf(static_cast<int>(row)) < metrics.ascent()) return; // of rows made low to fit
    for (const RowPiece& piece : pieces) {
        const double left = std::max(0.0, piece.left) + 4;
        const double room = std::min(plot_.width(), piece.right) - 3 - left;
        if (room < (drawn.phases ? least_number : least_label)) continue;
        const TimelineSpan& span = drawn.spans.spans()[piece.span];
        const auto name = static_cast<std::size_t>(span.name);
        QString text = picture_.names[span.name];
        if (widths_[name] > room) {
            const QString number = text.mid(text.lastIndexOf(QLatin1Char(' ')) + 1); // of a layer
            // Names are many, and measuring each of them cut would take most of a frame.
            const auto letters = static_cast<qsizetype>(room / letter) - 1;
            if (drawn.phases && metrics.horizontalAdvance(number) <= room)
                text = number;
            else if (letters >= 2)
                text = text.left(letters) + QChar(0x2026);
            else
                continue;
        }
        painter.setPen(inkOn(groundOf(piece, span, drawn.phases, colors)));
        painter.drawText(QRectF(plot_.left() + left, top, room + 2, heightOf(static_cast<int>(row))),
                         Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, text);
    }
}

void TimelineMap::paintLegend(QPainter& painter, const Colors& colors) const {
    for (std::size_t i = 0; i < legend_.size(); ++i) {
        const QRectF area = legend_[i].translated(0, legendArea_.top() + 4);
        painter.fillRect(QRectF(area.left(), area.center().y() - timeline_legend_mark / 2,
                                timeline_legend_mark, timeline_legend_mark),
                         picture_.legend[i].color);
        painter.setPen(colors.text);
        painter.drawText(area.adjusted(timeline_legend_mark + 6, 0, 4, 0), Qt::AlignLeft | Qt::AlignVCenter,
                         picture_.legend[i].name);
    }
}

void TimelineMap::paint(QPainter& painter, const Colors& colors, const Marks& marks) const {
    painter.save();
    painter.setFont(small_);
    painter.setRenderHint(QPainter::Antialiasing, false);
    paintOverview(painter, colors);
    paintAxis(painter, colors);
    painter.save();
    painter.setClipRect(QRectF(0, plot_.top(), plot_.right() + timeline_margin, plot_.height()));
    paintLanes(painter, colors);
    std::vector<RowPiece> pieces;
    for (std::size_t row = 0; row < picture_.rows.size(); ++row) {
        const double top = tops_[row] - scroll_;
        if (top + heightOf(static_cast<int>(row)) < 0 || top > plot_.height()) continue;
        paintRow(painter, colors, row, pieces);
    }
    for (const TimelineStep& step : picture_.steps) {
        if (picture_.steps.size() < 2) break;
        const double x = xOf(static_cast<double>(step.begin));
        if (x < plot_.left() || x > plot_.right()) continue;
        painter.setPen(QPen(colors.text, 1, Qt::DashLine));
        painter.drawLine(QPointF(x, plot_.top()), QPointF(x, plot_.bottom()));
    }
    if (marks.range) {
        const double left = std::max(plot_.left(), xOf(marks.range->from));
        const double right = std::min(plot_.right(), xOf(marks.range->to));
        if (right > left) {
            painter.fillRect(QRectF(left, plot_.top(), right - left, plot_.height()), colors.chosen);
            painter.setPen(QPen(colors.accent, 1));
            painter.drawLine(QPointF(left, plot_.top()), QPointF(left, plot_.bottom()));
            painter.drawLine(QPointF(right, plot_.top()), QPointF(right, plot_.bottom()));
        }
    }
    if (marks.chosen) {
        painter.setClipRect(plot_.adjusted(-2, 0, 2, 0));
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(colors.text, 2));
        painter.drawRect(areaOf(*marks.chosen).adjusted(-1, 0, 1, 0));
    }
    painter.restore();
    paintLegend(painter, colors);
    painter.restore();
}

Drawing drawTimeline(TimelineMap map, const std::optional<TimeRange>& part, const QString& title,
                     QSize size) {
    return titledDrawing(
        title, size, [map = std::move(map), part](QPainter& painter, QSizeF room, const QFont& font) mutable {
            map.setFits(true);
            map.layOut(room, font);
            map.setScroll(0);
            map.setVisible(part.value_or(map.whole()));
            map.paint(painter, colorsOf(lightPalette()), {});
        });
}

} // namespace stepscope
