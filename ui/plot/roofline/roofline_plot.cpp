#include "ui/plot/roofline/roofline_plot.h"

#include <QKeyEvent>
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

void RooflinePlot::moveTo(int point) {
    const auto count = static_cast<int>(map_.picture().points.size());
    if (count == 0) return;
    setRead(std::clamp(point, 0, count - 1));
    showTip(map_.placeOf(read_));
}

void RooflinePlot::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter(this);
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
