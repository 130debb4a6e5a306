#include "ui/plot/roofline/roofline_map.h"

#include "ui/text/format.h"
#include "ui/text/words.h"

#include <QFontMetricsF>
#include <QLocale>
#include <QPainter>
#include <QTransform>

#include <algorithm>
#include <cmath>
#include <numeric>
#include <utility>

namespace stepscope {

namespace {

constexpr double roofline_margin = 14;
constexpr double least_radius = 3.5; ///< radius of a point
constexpr double most_radius = 18;
constexpr double labelled_share = 0.01; ///< of the time: what takes less is named where it stands apart
constexpr double stands_apart = 8;      ///< from other points

double logOf(double value) {
    return std::log10(value);
}

/// From one power of ten to another, both among them.
std::vector<double> powersOfTen(double from, double to) {
    const int first = static_cast<int>(std::lround(logOf(from))),
              last = static_cast<int>(std::lround(logOf(to)));
    std::vector<double> out;
    out.reserve(static_cast<std::size_t>(std::max(last - first + 1, 0)));
    for (int power = first; power <= last; ++power)
        out.push_back(std::pow(10, power));
    return out;
}

/// A planned point and what was measured of the same work, which knows no ops apart.
bool areOfOne(const RooflinePoint& one, const RooflinePoint& other) {
    if (one.measured == other.measured || one.group != other.group) return false;
    const QString& planned = one.measured ? other.name : one.name;
    const QString& measured = one.measured ? one.name : other.name;
    return planned == measured || planned.startsWith(measured + QLatin1Char(' '));
}

} // namespace

void RooflineMap::setPicture(RooflinePicture picture) {
    picture_ = std::move(picture);
    // Large ones below, so that small ones are seen and reached.
    std::ranges::stable_sort(picture_.points, std::ranges::greater(), &RooflinePoint::share);
}

void RooflineMap::layOut(QSizeF size, const QFont& font) {
    font_ = font;
    const QFontMetricsF metrics(font_);
    const double ridge = picture_.peak_bytes > 0 ? picture_.peak_flops / picture_.peak_bytes : 1;
    left_ = right_ = ridge > 0 ? ridge : 1;
    bottom_ = top_ = picture_.peak_flops > 0 ? picture_.peak_flops : 1;
    if (picture_.given_flops > 0) top_ = std::max(top_, picture_.given_flops);
    for (const RooflinePoint& point : picture_.points) {
        left_ = std::min(left_, point.flops_per_byte);
        right_ = std::max(right_, point.flops_per_byte);
        bottom_ = std::min(bottom_, point.flops_per_second);
        top_ = std::max(top_, point.flops_per_second);
    }
    left_ = std::pow(10, std::floor(logOf(left_ / 1.5)));
    right_ = std::pow(10, std::ceil(logOf(right_ * 1.5)));
    bottom_ = std::pow(10, std::floor(logOf(bottom_ / 1.5)));
    top_ = std::pow(10, std::ceil(logOf(top_ * 1.5)));
    double words = 0;
    for (const double power : powersOfTen(bottom_, top_))
        words = std::max(words, metrics.horizontalAdvance(formatFlops(power, true)));
    const double left = roofline_margin + words + 8;
    plot_ = QRectF(left, 10, std::max(10.0, size.width() - left - roofline_margin),
                   std::max(10.0, size.height() - 2 * metrics.height() - 30));
    placeRoofs();
    placeGivenRoof();
    placeLegend();
    placeLabels();
}

QPointF RooflineMap::placeOf(double flops_per_byte, double flops_per_second) const {
    const double x = (logOf(flops_per_byte) - logOf(left_)) / (logOf(right_) - logOf(left_));
    const double y = (logOf(flops_per_second) - logOf(bottom_)) / (logOf(top_) - logOf(bottom_));
    return {plot_.left() + plot_.width() * x, plot_.bottom() - plot_.height() * y};
}

QPointF RooflineMap::placeOf(int point) const {
    const RooflinePoint& shown = picture_.points.at(static_cast<std::size_t>(point));
    return placeOf(shown.flops_per_byte, shown.flops_per_second);
}

double RooflineMap::radiusOf(int point) const {
    const double share = picture_.points.at(static_cast<std::size_t>(point)).share;
    return least_radius + (most_radius - least_radius) * std::sqrt(std::clamp(share, 0.0, 1.0));
}

int RooflineMap::pointAt(QPointF position) const {
    for (int point = static_cast<int>(picture_.points.size()) - 1; point >= 0; --point) {
        const QPointF away = position - placeOf(point);
        if (std::hypot(away.x(), away.y()) <= radiusOf(point) + 2) return point;
    }
    return -1;
}

/// Above the roofs, where no point can be.
void RooflineMap::placeLegend() {
    legend_.clear();
    const QFontMetricsF metrics(font_);
    constexpr double inset = 10, gap = 16;
    QPointF place = plot_.topLeft() + QPointF(inset, inset);
    const auto add = [&](const QString& name, const QColor& color) {
        if (std::ranges::count(legend_, name, &LegendEntry::group) > 0) return;
        const QSizeF size(metrics.height() + 2 + metrics.horizontalAdvance(name), metrics.height());
        legend_.push_back({name, color, QRectF(place, size)});
        place.rx() += size.width() + gap;
    };
    for (const RooflinePoint& point : picture_.points)
        add(point.group, point.color);
    if (std::ranges::count(picture_.points, true, &RooflinePoint::measured) > 0) add(picture_.rings, {});
    if (legend_.size() < 2) legend_.clear();
}

bool RooflineMap::crossesARoof(const QRectF& area) const {
    const QPointF corners[] = {area.topLeft(), area.topRight(), area.bottomRight(), area.bottomLeft()};
    const auto crosses = [&](const QLineF& roof) {
        for (std::size_t i = 0; i < 4; ++i)
            if (roof.intersects({corners[i], corners[(i + 1) % 4]}, nullptr) == QLineF::BoundedIntersection)
                return true;
        return area.contains(roof.p1()) && area.contains(roof.p2());
    };
    if (!givenWords_.isEmpty() && (crosses({givenFrom_, givenTo_}) || crosses({corner_, givenFrom_})))
        return true;
    return !flopsWords_.isEmpty() && (crosses({foot_, corner_}) || crosses({corner_, end_}));
}

bool RooflineMap::isNamed(int point) const {
    const auto pointOf = [this](int place) -> const RooflinePoint& {
        return picture_.points[static_cast<std::size_t>(place)];
    };
    return std::ranges::any_of(labels_, [&](const Label& label) {
        return label.point == point || areOfOne(pointOf(label.point), pointOf(point));
    });
}

void RooflineMap::placeLabel(int point, const std::vector<QRectF>& taken, double apart) {
    const QFontMetricsF metrics(font_);
    const QSizeF size(metrics.horizontalAdvance(picture_.points[static_cast<std::size_t>(point)].name) + 2,
                      metrics.height());
    const double radius = radiusOf(point) + 3;
    const QPointF place = placeOf(point);
    const auto isTaken = [&](const QRectF& area) {
        if (!plot_.contains(area) || crossesARoof(area)) return true;
        const QRectF around = area.adjusted(-apart, -apart, apart, apart);
        for (int other = 0; other < static_cast<int>(picture_.points.size()); ++other)
            if (roomOf(other).intersects(other == point ? area : around)) return true;
        return std::ranges::any_of(taken, [&](const QRectF& each) { return each.intersects(area); }) ||
               std::ranges::any_of(labels_, [&](const Label& each) { return each.area.intersects(area); });
    };
    for (const QPointF corner :
         {QPointF(radius, -size.height() / 2), QPointF(-radius - size.width(), -size.height() / 2),
          QPointF(-size.width() / 2, -radius - size.height()), QPointF(-size.width() / 2, radius),
          QPointF(radius, 0), QPointF(radius, -size.height()), QPointF(-radius - size.width(), 0),
          QPointF(-radius - size.width(), -size.height())}) {
        const QRectF area(place + corner, size);
        if (isTaken(area)) continue;
        labels_.push_back({point, area});
        return;
    }
}

/// Beside the points, none over a point, a roof or another label: first those that were planned and take
/// time, most of it first; then all others that stand apart, where it is plain whose name it is. Of a planned
/// point and its ring one is named.
void RooflineMap::placeLabels() {
    labels_.clear();
    std::vector<QRectF> taken = {flopsWords_, givenWords_, alongTraffic().mapRect(bytesWords_)};
    for (const LegendEntry& entry : legend_)
        taken.push_back(entry.area);
    for (const bool others : {false, true})
        for (int point = 0; point < static_cast<int>(picture_.points.size()); ++point) {
            const RooflinePoint& shown = picture_.points[static_cast<std::size_t>(point)];
            const bool takesTime = !shown.measured && shown.share >= labelled_share;
            if (takesTime != others && !isNamed(point)) placeLabel(point, taken, others ? stands_apart : 0);
        }
}

QRectF RooflineMap::roomOf(int point) const {
    const double radius = radiusOf(point);
    return {placeOf(point) - QPointF(radius, radius), QSizeF(2 * radius, 2 * radius)};
}

QRectF RooflineMap::labelOf(int point) const {
    const auto found = std::ranges::find(labels_, point, &Label::point);
    return found != labels_.end() ? found->area : QRectF();
}

void RooflineMap::paintAxes(QPainter& painter, const Colors& colors) const {
    const QFontMetricsF metrics(font_);
    const auto line = [&](QPointF from, QPointF to) {
        painter.setPen(QPen(colors.grid, 1));
        painter.drawLine(from, to);
        painter.setPen(colors.muted);
    };
    for (const double power : powersOfTen(left_, right_)) {
        const double x = placeOf(power, bottom_).x();
        line({x, plot_.top()}, {x, plot_.bottom()});
        const QString label = QLocale().toString(power, 'g', 6);
        const double width = metrics.horizontalAdvance(label) + 4;
        const double left = std::min(x - width / 2, plot_.right() + roofline_margin - width);
        painter.drawText(QRectF(left, plot_.bottom() + 4, width, metrics.height()), Qt::AlignCenter, label);
    }
    for (const double power : powersOfTen(bottom_, top_)) {
        const double y = placeOf(left_, power).y();
        line({plot_.left(), y}, {plot_.right(), y});
        painter.drawText(QRectF(0, y - metrics.height() / 2, plot_.left() - 8, metrics.height()),
                         Qt::AlignRight | Qt::AlignVCenter, formatFlops(power, true));
    }
    painter.drawText(
        QRectF(plot_.left(), plot_.bottom() + metrics.height() + 8, plot_.width(), metrics.height()),
        Qt::AlignCenter, Words::tr("Arithmetic on each byte (FLOP/byte, logarithmic)"));
}

void RooflineMap::placeRoofs() {
    flopsWords_ = bytesWords_ = {};
    if (!(picture_.peak_flops > 0) || !(picture_.peak_bytes > 0)) return;
    const QFontMetricsF metrics(font_);
    const double begins = std::max(left_, bottom_ / picture_.peak_bytes);
    foot_ = placeOf(begins, begins * picture_.peak_bytes);
    corner_ = placeOf(picture_.peak_flops / picture_.peak_bytes, picture_.peak_flops);
    end_ = placeOf(right_, picture_.peak_flops);
    flopsText_ = formatFlops(picture_.peak_flops, true);
    bytesText_ = Words::tr("%1 GB/s").arg(formatSignificant(picture_.peak_bytes / 1e9, 3));
    const double flops = metrics.horizontalAdvance(flopsText_) + 4;
    flopsWords_ = QRectF(end_.x() - flops - 2, end_.y() - metrics.height() - 3, flops, metrics.height());
    const double bytes = metrics.horizontalAdvance(bytesText_) + 4;
    bytesWords_ = QRectF(-bytes / 2, -metrics.height() - 3, bytes, metrics.height());
}

/// Along the roof of traffic as far as that is measured, its words beside those of the measured one.
void RooflineMap::placeGivenRoof() {
    givenWords_ = {};
    if (!(picture_.given_flops > 0)) return;
    const QFontMetricsF metrics(font_);
    const double begins = picture_.peak_bytes > 0 ? picture_.given_flops / picture_.peak_bytes : left_;
    givenFrom_ = placeOf(std::clamp(begins, left_, right_), picture_.given_flops);
    givenTo_ = placeOf(right_, picture_.given_flops);
    givenText_ = Words::tr("given: %1").arg(formatFlops(picture_.given_flops, true));
    const double width = metrics.horizontalAdvance(givenText_) + 4;
    givenWords_ =
        QRectF(givenTo_.x() - width - 2, givenTo_.y() - metrics.height() - 3, width, metrics.height());
    if (givenWords_.intersects(flopsWords_)) givenWords_.moveRight(flopsWords_.left() - 6);
    givenWords_.moveTop(std::max(givenWords_.top(), plot_.top()));
}

void RooflineMap::paintRoofs(QPainter& painter, const Colors& colors) const {
    if (!givenWords_.isEmpty()) {
        painter.setPen(QPen(colors.muted, 1.5, Qt::DashLine));
        if (!flopsWords_.isEmpty() && picture_.given_flops > picture_.peak_flops)
            painter.drawLine(corner_, givenFrom_);
        painter.drawLine(givenFrom_, givenTo_);
        painter.setPen(colors.muted);
        painter.drawText(givenWords_, Qt::AlignCenter, givenText_);
    }
    if (flopsWords_.isEmpty()) return;
    painter.setPen(QPen(colors.warmup, 2));
    painter.drawLine(foot_, corner_);
    painter.setPen(QPen(colors.accent, 2));
    painter.drawLine(corner_, end_);
    painter.setPen(colors.accent);
    painter.drawText(flopsWords_, Qt::AlignCenter, flopsText_);
    painter.save();
    painter.setTransform(alongTraffic(), true);
    painter.setPen(colors.warmup);
    painter.drawText(bytesWords_, Qt::AlignCenter, bytesText_);
    painter.restore();
}

void RooflineMap::paintLegend(QPainter& painter, const Colors& colors) const {
    for (const LegendEntry& entry : legend_) {
        const double side = entry.area.height();
        painter.setPen(entry.color.isValid() ? QPen(Qt::NoPen) : QPen(colors.muted, 2));
        painter.setBrush(entry.color.isValid() ? QBrush(entry.color) : QBrush(Qt::NoBrush));
        painter.drawEllipse(entry.area.topLeft() + QPointF(side / 2, side / 2), side / 4, side / 4);
        painter.setPen(colors.text);
        painter.drawText(entry.area, Qt::AlignRight | Qt::AlignVCenter, entry.group);
    }
}

/// From the words' own place to a quarter of the way up the roof of traffic, turned along it.
QTransform RooflineMap::alongTraffic() const {
    const QPointF way = corner_ - foot_;
    QTransform out;
    out.translate(foot_.x() + way.x() / 4, foot_.y() + way.y() / 4);
    out.rotateRadians(std::atan2(way.y(), way.x()));
    return out;
}

void RooflineMap::paint(QPainter& painter, const Colors& colors, int read) const {
    painter.setFont(font_);
    paintAxes(painter, colors);
    paintRoofs(painter, colors);
    paintLegend(painter, colors);
    painter.setPen(QPen(colors.text, 1));
    for (int point = 0; read >= 0 && point < static_cast<int>(picture_.points.size()); ++point)
        if (areOfOne(picture_.points[static_cast<std::size_t>(read)],
                     picture_.points[static_cast<std::size_t>(point)]))
            painter.drawLine(placeOf(read), placeOf(point));
    for (int point = 0; point < static_cast<int>(picture_.points.size()); ++point) {
        const RooflinePoint& shown = picture_.points[static_cast<std::size_t>(point)];
        if (shown.measured) {
            painter.setPen(QPen(point == read ? colors.text : shown.color, 2));
            painter.setBrush(Qt::NoBrush);
        } else {
            painter.setPen(point == read ? QPen(colors.text, 2) : QPen(colors.surface, 1));
            painter.setBrush(shown.color);
        }
        painter.drawEllipse(placeOf(point), radiusOf(point), radiusOf(point));
    }
    painter.setPen(colors.text);
    for (const Label& label : labels_)
        painter.drawText(label.area, Qt::AlignCenter,
                         picture_.points[static_cast<std::size_t>(label.point)].name);
}

Drawing drawRoofline(RooflineMap map, const QString& title, QSize size) {
    return titledDrawing(title, size,
                         [map = std::move(map)](QPainter& painter, QSizeF room, const QFont& font) mutable {
                             map.layOut(room, font);
                             map.paint(painter, colorsOf(lightPalette()), -1);
                         });
}

} // namespace stepscope
