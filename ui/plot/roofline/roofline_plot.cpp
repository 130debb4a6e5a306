#include "ui/plot/roofline/roofline_plot.h"

#include "ui/text/format.h"
#include "ui/text/words.h"

#include <QKeyEvent>
#include <QLocale>
#include <QPainter>

#include <algorithm>

namespace stepscope {

RooflinePlot::RooflinePlot(QWidget* parent) : ReadPlot(Tells::ByTips, parent) {}

void RooflinePlot::layOut() {
    map_.layOut(size(), font());
}

void RooflinePlot::readAt(QPointF position) {
    setRead(map_.pointAt(position));
}

void RooflinePlot::setPicture(RooflinePicture picture) {
    map_.setPicture(std::move(picture));
    layOut();
    setRead(-1);
    pointsChanged();
    update();
}

QStringList RooflinePlot::reading() const {
    return read_ < 0 ? QStringList() : map_.picture().points.at(static_cast<std::size_t>(read_)).words;
}

void RooflinePlot::setRead(int point) {
    if (point == read_) return;
    read_ = point;
    readingChanged();
}

QRectF RooflinePlot::areaOfPoint(int point) const {
    if (point < 0 || point >= static_cast<int>(map_.picture().points.size())) return {};
    const double radius = map_.radiusOf(point);
    return {map_.placeOf(point) - QPointF(radius, radius), QSizeF(2 * radius, 2 * radius)};
}

ToldPoints RooflinePlot::tell() const {
    std::vector<ToldRow> rows;
    for (const RooflinePoint& point : map_.picture().points)
        rows.push_back({.values = {{point.name},
                                   {point.group},
                                   {formatFlops(point.flops_per_second, true), point.flops_per_second},
                                   {formatSignificant(point.flops_per_byte, 3), point.flops_per_byte},
                                   {QLocale().toString(point.share * 100, 'f', 1), point.share},
                                   {point.measured ? map_.picture().rings : QString()}}});
    return toldRows({{Words::tr("Operation")},
                     {Words::tr("Phase")},
                     {Words::tr("FLOP/s")},
                     {Words::tr("FLOP/byte"), QStringLiteral("FLOP/byte")},
                     {Words::tr("Share of the step (%)"), QStringLiteral("%"), false},
                     {Words::tr("How it is known")}},
                    2, std::move(rows));
}

void RooflinePlot::moveTo(int point) {
    const auto count = static_cast<int>(map_.picture().points.size());
    if (count == 0) return;
    setRead(std::clamp(point, 0, count - 1));
    showTip(map_.placeOf(read_));
}

void RooflinePlot::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter(this);
    painter.setLayoutDirection(Qt::LeftToRight); // which a painter has from the program
    painter.setRenderHint(QPainter::Antialiasing);
    const Colors colors = colorsOf(palette());
    painter.fillRect(rect(), colors.surface);
    if (!map_.picture().points.empty()) map_.paint(painter, colors, read_);
}

void RooflinePlot::keyPressEvent(QKeyEvent* event) {
    switch (event->key()) {
    case Qt::Key_Right:
    case Qt::Key_Down:
        return moveTo(read_ + 1);
    case Qt::Key_Left:
    case Qt::Key_Up:
        return moveTo(read_ - 1);
    case Qt::Key_Home:
        return moveTo(0);
    case Qt::Key_End:
        return moveTo(static_cast<int>(map_.picture().points.size()) - 1);
    default:
        ReadPlot::keyPressEvent(event);
    }
}

} // namespace stepscope
