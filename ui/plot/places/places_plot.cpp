#include "ui/plot/places/places_plot.h"

#include "ui/text/lists.h"
#include "ui/theme/theme.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <utility>

namespace stepscope {

namespace {

constexpr int reading_flags = Qt::AlignLeft | Qt::AlignVCenter;
constexpr double beside_place = 14;

} // namespace

PlacesPlot::PlacesPlot(QWidget* parent) : ReadPlot(Tells::ByItself, parent) {
    setMinimumSize(220, 160);
}

void PlacesPlot::setChart(std::shared_ptr<PlacesChart> chart) {
    chart_ = std::move(chart);
    pointed_ = -1;
    beneath_ = 0;
    chosen_.clear();
    current_ = -1;
    layOut();
    places_ = chart_ ? chart_->places() : std::vector<int>();
    pointsChanged();
}

void PlacesPlot::setChosen(std::vector<int> places, int current) {
    if (places == chosen_ && current == current_) return;
    const bool isElsewhere = current != current_;
    chosen_ = std::move(places);
    current_ = current;
    if (isElsewhere) currentPointChanged();
    update();
}

QStringList PlacesPlot::reading() const {
    if (!reader_ || pointed_ < 0) return {};
    QStringList lines = reader_(pointed_);
    if (beneath_ > 0)
        lines.push_back(
            tr("%n more lie here: click again for the next", nullptr, static_cast<int>(beneath_)));
    return lines;
}

ToldPoints PlacesPlot::tell() const {
    return chart_ ? chart_->told() : toldRows({}, 0, {});
}

int PlacesPlot::currentPoint() const {
    const auto found = std::ranges::find(places_, current_);
    return found != places_.end() ? static_cast<int>(found - places_.begin()) : -1;
}

/// Of the chosen one, whatever the pointer is at.
QString PlacesPlot::saidOfCurrent() const {
    return reader_ && current_ >= 0 ? listOf(reader_(current_)) : QString();
}

void PlacesPlot::goToPoint(int point) {
    if (point >= 0 && std::cmp_less(point, places_.size()))
        emit chosenByPerson(places_[static_cast<std::size_t>(point)]);
}

QRectF PlacesPlot::areaOfPoint(int point) const {
    if (!chart_ || point < 0 || std::cmp_greater_equal(point, places_.size())) return {};
    return chart_->areaOf(places_[static_cast<std::size_t>(point)]);
}

void PlacesPlot::layOut() {
    if (chart_) chart_->layOut(size(), font());
    picture_ = {};
    update();
}

void PlacesPlot::paintChart() {
    picture_ = QPixmap(size() * devicePixelRatioF());
    picture_.setDevicePixelRatio(devicePixelRatioF());
    picture_.fill(colorsOf(palette()).surface);
    QPainter painter(&picture_);
    painter.setLayoutDirection(Qt::LeftToRight); // which a painter has from the program
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(font());
    if (chart_) chart_->paint(painter, palette());
}

void PlacesPlot::paintEvent(QPaintEvent* /*event*/) {
    if (picture_.isNull() || picture_.devicePixelRatio() != devicePixelRatioF()) paintChart();
    QPainter painter(this);
    painter.setLayoutDirection(Qt::LeftToRight); // which a painter has from the program
    painter.setRenderHint(QPainter::Antialiasing);
    painter.drawPixmap(0, 0, picture_);
    if (!chart_) return;
    for (const int place : chosen_)
        if (chart_->has(place)) chart_->paintMark(painter, palette(), place, PlaceMark::Chosen);
    if (pointed_ >= 0) chart_->paintMark(painter, palette(), pointed_, PlaceMark::Pointed);
    drawReading(painter);
}

void PlacesPlot::drawReading(QPainter& painter) const {
    const QString text = reading().join(QLatin1Char('\n'));
    if (text.isEmpty()) return;
    const QFontMetricsF metrics(font());
    QRectF box =
        metrics.boundingRect(QRectF(0, 0, width() * 0.8, 1e4), reading_flags | Qt::TextWordWrap, text)
            .adjusted(-8, -5, 8, 5);
    // Beside the place, within the plot.
    const QPointF anchor = chart_->anchorOf(pointed_);
    const bool left = anchor.x() + beside_place + box.width() > width();
    box.moveLeft(left ? anchor.x() - beside_place - box.width() : anchor.x() + beside_place);
    box.moveTop(anchor.y() - beside_place - box.height());
    if (box.top() < 2) box.moveTop(anchor.y() + beside_place);
    box.moveLeft(std::clamp(box.left(), 2.0, std::max(2.0, width() - box.width() - 2)));
    box.moveTop(std::clamp(box.top(), 2.0, std::max(2.0, height() - box.height() - 2)));
    painter.setPen(colorsOf(palette()).border);
    painter.setBrush(palette().color(QPalette::ToolTipBase));
    painter.drawRoundedRect(box, 4, 4);
    painter.setPen(palette().color(QPalette::ToolTipText));
    painter.setFont(font());
    painter.drawText(box.adjusted(8, 5, -8, -5), reading_flags | Qt::TextWordWrap, text);
}

void PlacesPlot::changeEvent(QEvent* event) {
    ReadPlot::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) layOut();
}

void PlacesPlot::point(int place, std::size_t beneath) {
    if (place == pointed_ && beneath == beneath_) return;
    pointed_ = place;
    beneath_ = beneath;
    update();
}

/// Of several at a position the chosen one is read, if it is among them.
void PlacesPlot::readAt(QPointF position) {
    const std::vector<int> here = chart_ ? chart_->placesAt(position) : std::vector<int>();
    if (here.empty()) return point(-1, 0);
    const bool chosen = std::ranges::find(here, current_) != here.end();
    point(chosen ? current_ : here.front(), here.size() - 1);
}

void PlacesPlot::mousePressEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton || !chart_) return;
    const std::vector<int> here = chart_->placesAt(event->position());
    if (here.empty()) return;
    const auto chosen = std::ranges::find(here, current_);
    const bool isLast = chosen == here.end() || chosen + 1 == here.end();
    emit chosenByPerson(isLast ? here.front() : *(chosen + 1));
    readAt(event->position());
}

void PlacesPlot::mouseDoubleClickEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton || !chart_) return;
    // The first of the two clicks has chosen it.
    const std::vector<int> here = chart_->placesAt(event->position());
    if (here.empty()) return;
    emit opened(std::ranges::find(here, current_) != here.end() ? current_ : here.front());
}

void PlacesPlot::contextMenuEvent(QContextMenuEvent* event) {
    if (!chart_) return;
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const int place = byKey ? current_ : chart_->placeAt(event->pos());
    if (place < 0 || !chart_->has(place)) return emit menuWanted(-1, event->globalPos());
    emit chosenByPerson(place);
    emit menuWanted(place, byKey ? mapToGlobal(chart_->anchorOf(place).toPoint()) : event->globalPos());
}

void PlacesPlot::keyPressEvent(QKeyEvent* event) {
    const bool opens = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (chart_ && opens && current_ >= 0) {
        emit opened(current_);
        return;
    }
    const bool plain = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    const int next =
        chart_ && plain ? chart_->neighbour(chart_->has(current_) ? current_ : -1, event->key()) : -1;
    if (next >= 0)
        emit chosenByPerson(next);
    else
        ReadPlot::keyPressEvent(event);
}

} // namespace stepscope
