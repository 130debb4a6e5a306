#include "ui/plot/timeline/timeline_plot.h"

#include "ui/plot/timeline/timeline_points.h"
#include "ui/text/lists.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>
#include <utility>

namespace stepscope {

namespace {

/// A frame shows no less.
constexpr double least_ns = 20;
constexpr double zoom_step = 0.8;
constexpr double move_step = 0.15;

} // namespace

TimelinePlot::TimelinePlot(QWidget* parent) : QAbstractScrollArea(parent) {
    setLayoutDirection(Qt::LeftToRight); // in every language: more is to the right, and time goes there
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setMouseTracking(true);
    setAccessibleName(tr("Timeline"));
}

void TimelinePlot::setPicture(TimelinePicture picture) {
    map_.setPicture(std::move(picture));
    chosen_.reset();
    range_.reset();
    verticalScrollBar()->setValue(0);
    arrange();
    emit rangeChanged();
    emit visibleChanged();
}

void TimelinePlot::changePicture(TimelinePicture picture) {
    const TimeRange visible = map_.visible();
    map_.setPicture(std::move(picture));
    map_.setVisible(visible);
    arrange();
}

void TimelinePlot::mark(const std::vector<char>& events) {
    map_.mark(events);
    viewport()->update();
}

void TimelinePlot::arrange() {
    map_.layOut(viewport()->size(), font());
    const double hidden = map_.contentHeight() - map_.plotArea().height();
    verticalScrollBar()->setRange(0, std::max(0, static_cast<int>(std::ceil(hidden))));
    verticalScrollBar()->setPageStep(std::max(1, static_cast<int>(map_.plotArea().height())));
    verticalScrollBar()->setSingleStep(24);
    map_.setScroll(verticalScrollBar()->value());
    pointsChanged();
    viewport()->update();
}

bool TimelinePlot::isZoomed() const {
    return !map_.picture().rows.empty() && map_.visible() != map_.whole();
}

void TimelinePlot::setSight(TimeRange range) {
    const TimeRange all = map_.whole();
    const double length = std::clamp(range.length(), std::min(least_ns, all.length()), all.length());
    const double from = std::clamp(range.from, all.from, all.to - length);
    const TimeRange now = length >= all.length() ? all : TimeRange{from, from + length};
    if (now == map_.visible()) return;
    map_.setVisible(now);
    pointsChanged();
    viewport()->update();
    emit visibleChanged();
}

void TimelinePlot::showAll() {
    setSight(map_.whole());
}

void TimelinePlot::showRange(TimeRange range) {
    const double around = range.length() * 0.1;
    setSight({range.from - around, range.to + around});
}

void TimelinePlot::zoomBy(double factor, double around) {
    const TimeRange now = map_.visible();
    // At the limit nothing moves, either.
    const double length =
        std::clamp(now.length() * factor, std::min(least_ns, map_.whole().length()), map_.whole().length());
    const double real = length / now.length();
    setSight({around - (around - now.from) * real, around + (now.to - around) * real});
}

void TimelinePlot::moveBy(double part) {
    const TimeRange now = map_.visible();
    const double by = part * now.length();
    setSight({now.from + by, now.to + by});
}

/// Where keys zoom: the pointer, else what is chosen, else the middle.
double TimelinePlot::zoomCenter() const {
    const QPoint pointer = viewport()->mapFromGlobal(QCursor::pos());
    const TimeRange now = map_.visible();
    if (viewport()->underMouse() && map_.plotArea().contains(pointer)) return map_.timeAt(pointer.x());
    if (chosen_) {
        const TimelineSpan& span = map_.at(*chosen_);
        const double middle = (static_cast<double>(span.begin) + static_cast<double>(span.end)) / 2;
        if (middle > now.from && middle < now.to) return middle;
    }
    return (now.from + now.to) / 2;
}

int TimelinePlot::chosen() const {
    if (!chosen_ || map_.picture().rows[static_cast<std::size_t>(chosen_->row)].phases) return -1;
    return map_.at(*chosen_).id;
}

QStringList TimelinePlot::readingAt(const SpanPlace& place) const {
    if (!reader_) return {};
    return reader_(map_.at(place), map_.picture().rows[static_cast<std::size_t>(place.row)].phases);
}

QStringList TimelinePlot::reading() const {
    return chosen_ ? readingAt(*chosen_) : QStringList();
}

int TimelinePlot::pointOf(const SpanPlace& place) const {
    std::size_t before = 0;
    for (int row = 0; row < place.row; ++row)
        before += map_.picture().rows[static_cast<std::size_t>(row)].spans.spans().size();
    return static_cast<int>(before + place.span);
}

std::optional<SpanPlace> TimelinePlot::placeOfPoint(int point) const {
    if (point < 0) return std::nullopt;
    auto span = static_cast<std::size_t>(point);
    const auto& rows = map_.picture().rows;
    for (std::size_t row = 0; row < rows.size(); ++row) {
        const std::size_t count = rows[row].spans.spans().size();
        if (span < count) return SpanPlace{static_cast<int>(row), span};
        span -= count;
    }
    return std::nullopt;
}

int TimelinePlot::currentPoint() const {
    return chosen_ ? pointOf(*chosen_) : -1;
}

QString TimelinePlot::saidOfCurrent() const {
    return listOf(reading());
}

void TimelinePlot::goToPoint(int point) {
    const std::optional<SpanPlace> place = placeOfPoint(point);
    if (!place) return;
    choosePlace(place);
    bringIntoSight(*place);
}

QRectF TimelinePlot::areaOfPoint(int point) const {
    const std::optional<SpanPlace> place = placeOfPoint(point);
    if (!place) return {};
    return map_.areaOf(*place).intersected(map_.plotArea()).translated(viewport()->pos());
}

std::optional<std::vector<int>> TimelinePlot::pointsInSight() const {
    std::vector<int> out;
    for (const SpanPlace& place : map_.placesInSight())
        out.push_back(pointOf(place));
    return out;
}

ToldPoints TimelinePlot::tell() const {
    return toldSpans(map_.picture());
}

void TimelinePlot::choose(int event) {
    chosen_ = map_.placeOf(event);
    if (chosen_) bringIntoSight(*chosen_);
    currentPointChanged();
    viewport()->update();
}

void TimelinePlot::choosePlace(std::optional<SpanPlace> place) {
    if (place == chosen_) return;
    chosen_ = place;
    currentPointChanged();
    viewport()->update();
    if (!place) return emit spanChosen(-1, false);
    emit spanChosen(map_.at(*place).id, map_.picture().rows[static_cast<std::size_t>(place->row)].phases);
}

void TimelinePlot::bringIntoSight(const SpanPlace& place) {
    const double top = map_.topOf(place.row);
    const double bottom = top + map_.heightOf(place.row);
    if (top < verticalScrollBar()->value())
        verticalScrollBar()->setValue(static_cast<int>(std::floor(top)));
    else if (bottom - verticalScrollBar()->value() > map_.plotArea().height())
        verticalScrollBar()->setValue(static_cast<int>(std::ceil(bottom - map_.plotArea().height())));
    const TimelineSpan& span = map_.at(place);
    const auto begin = static_cast<double>(span.begin);
    const auto end = static_cast<double>(span.end);
    const TimeRange now = map_.visible();
    if (end - begin > now.length()) return showRange({begin, end});
    const double margin = std::min(now.length() * 0.1, (now.length() - (end - begin)) / 2);
    if (begin < now.from)
        setSight({begin - margin, begin - margin + now.length()});
    else if (end > now.to)
        setSight({end + margin - now.length(), end + margin});
}

void TimelinePlot::setRange(std::optional<TimeRange> range) {
    if (range == range_) return;
    range_ = range;
    viewport()->update();
    emit rangeChanged();
}

void TimelinePlot::goAlong(int direction) {
    if (map_.picture().rows.empty()) return;
    SpanPlace next = chosen_.value_or(SpanPlace());
    if (chosen_) {
        const std::size_t count =
            map_.picture().rows[static_cast<std::size_t>(next.row)].spans.spans().size();
        if (direction < 0 && next.span == 0) return;
        if (direction > 0 && next.span + 1 >= count) return;
        next.span += direction > 0 ? 1 : std::size_t(-1);
    } else { // the first in sight of the first row of work
        const auto& rows = map_.picture().rows;
        const auto work = std::ranges::find_if(rows, [](const TimelineRow& row) { return !row.phases; });
        if (work == rows.end() || work->spans.spans().empty()) return;
        next.row = static_cast<int>(work - rows.begin());
        next.span =
            std::min(work->spans.firstEndingAfter(map_.visible().from), work->spans.spans().size() - 1);
    }
    choosePlace(next);
    bringIntoSight(next);
}

/// To the span of a row above or below that is closest in time.
void TimelinePlot::goAcross(int direction) {
    if (!chosen_) return goAlong(1);
    const TimelineSpan& now = map_.at(*chosen_);
    const double middle = (static_cast<double>(now.begin) + static_cast<double>(now.end)) / 2;
    const auto rows = static_cast<int>(map_.picture().rows.size());
    for (int row = chosen_->row + direction; row >= 0 && row < rows; row += direction) {
        const SpanRow& spans = map_.picture().rows[static_cast<std::size_t>(row)].spans;
        if (spans.spans().empty()) continue;
        const SpanPlace next{row, std::min(spans.firstEndingAfter(middle), spans.spans().size() - 1)};
        choosePlace(next);
        return bringIntoSight(next);
    }
}

bool TimelinePlot::viewportEvent(QEvent* event) {
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const std::optional<SpanPlace> place = map_.spanAt(help->pos());
        QToolTip::showText(help->globalPos(), place ? readingAt(*place).join(QLatin1Char('\n')) : QString(),
                           viewport());
        return true;
    }
    return QAbstractScrollArea::viewportEvent(event);
}

void TimelinePlot::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter(viewport());
    painter.setLayoutDirection(Qt::LeftToRight); // which a painter has from the program
    const Colors colors = colorsOf(palette());
    painter.fillRect(viewport()->rect(), colors.surface);
    if (!map_.picture().rows.empty()) map_.paint(painter, colors, {.chosen = chosen_, .range = range_});
}

void TimelinePlot::resizeEvent(QResizeEvent* event) {
    QAbstractScrollArea::resizeEvent(event);
    arrange();
}

void TimelinePlot::changeEvent(QEvent* event) {
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange) arrange();
}

void TimelinePlot::scrollContentsBy(int /*dx*/, int /*dy*/) {
    map_.setScroll(verticalScrollBar()->value());
    pointsChanged();
    viewport()->update();
}

void TimelinePlot::wheelEvent(QWheelEvent* event) {
    const QPoint turned = event->angleDelta();
    event->accept();
    if (event->modifiers().testFlag(Qt::ControlModifier)) {
        verticalScrollBar()->setValue(verticalScrollBar()->value() - turned.y() / 3);
        return;
    }
    // Some systems turn Shift and the wheel sideways by themselves.
    const bool sideways = std::abs(turned.x()) > std::abs(turned.y());
    if (sideways || event->modifiers().testFlag(Qt::ShiftModifier))
        return moveBy(-(sideways ? turned.x() : turned.y()) / 120.0 * move_step);
    const TimeRange now = map_.visible();
    zoomBy(std::pow(zoom_step, turned.y() / 120.0),
           std::clamp(map_.timeAt(event->position().x()), now.from, now.to));
}

void TimelinePlot::mousePressEvent(QMouseEvent* event) {
    const bool moves = event->button() == Qt::MiddleButton ||
                       (event->button() == Qt::LeftButton && event->modifiers().testFlag(Qt::ShiftModifier));
    if (moves) {
        dragFrom_ = event->pos();
        dragRange_ = map_.visible();
        viewport()->setCursor(Qt::ClosedHandCursor);
    } else if (event->button() == Qt::LeftButton) {
        measureFrom_ = event->pos();
    }
}

void TimelinePlot::mouseMoveEvent(QMouseEvent* event) {
    const double perPixel = map_.visible().length() / std::max(1.0, map_.plotArea().width());
    if (dragFrom_) {
        const double by = (dragFrom_->x() - event->pos().x()) * perPixel;
        return setSight({dragRange_.from + by, dragRange_.to + by});
    }
    if (!measureFrom_ || std::abs(event->pos().x() - measureFrom_->x()) < QApplication::startDragDistance())
        return;
    const TimeRange now = map_.visible();
    const auto [from, to] = std::minmax({std::clamp(map_.timeAt(measureFrom_->x()), now.from, now.to),
                                         std::clamp(map_.timeAt(event->pos().x()), now.from, now.to)});
    setRange(TimeRange{from, to});
}

void TimelinePlot::mouseReleaseEvent(QMouseEvent* event) {
    const bool click =
        measureFrom_ && (event->pos() - *measureFrom_).manhattanLength() < QApplication::startDragDistance();
    if (click) {
        setRange(std::nullopt);
        choosePlace(map_.spanAt(event->pos()));
    }
    measureFrom_.reset();
    dragFrom_.reset();
    viewport()->unsetCursor();
}

void TimelinePlot::mouseDoubleClickEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton) return;
    const std::optional<SpanPlace> place = map_.spanAt(event->pos());
    if (place && map_.picture().rows[static_cast<std::size_t>(place->row)].phases) {
        const TimelineSpan& span = map_.at(*place);
        return showRange({static_cast<double>(span.begin), static_cast<double>(span.end)});
    }
    showAll();
}

void TimelinePlot::contextMenuEvent(QContextMenuEvent* event) {
    if (event->reason() != QContextMenuEvent::Keyboard)
        choosePlace(map_.spanAt(event->pos())); // the menu is of what it stands on
    emit menuWanted(event->globalPos());
}

void TimelinePlot::keyPressEvent(QKeyEvent* event) {
    if ((event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier)) != 0)
        return QAbstractScrollArea::keyPressEvent(event);
    switch (event->key()) {
    case Qt::Key_W:
    case Qt::Key_Plus:
        return zoomBy(zoom_step, zoomCenter());
    case Qt::Key_S:
    case Qt::Key_Minus:
        return zoomBy(1 / zoom_step, zoomCenter());
    case Qt::Key_A:
        return moveBy(-move_step);
    case Qt::Key_D:
        return moveBy(move_step);
    case Qt::Key_Left:
        return goAlong(-1);
    case Qt::Key_Right:
        return goAlong(1);
    case Qt::Key_Up:
        return goAcross(-1);
    case Qt::Key_Down:
        return goAcross(1);
    case Qt::Key_Comma:
        return emit sameWanted(-1);
    case Qt::Key_Period:
        return emit sameWanted(1);
    case Qt::Key_F:
        if (chosen_) {
            const TimelineSpan& span = map_.at(*chosen_);
            showRange({static_cast<double>(span.begin), static_cast<double>(span.end)});
        }
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (range_) showRange(*range_);
        return;
    case Qt::Key_Escape:
        if (range_) return setRange(std::nullopt);
        if (chosen_) return choosePlace(std::nullopt);
        return QAbstractScrollArea::keyPressEvent(event);
    case Qt::Key_Home:
        return showAll();
    case Qt::Key_Slash:
        return emit searchWanted();
    default:
        QAbstractScrollArea::keyPressEvent(event);
    }
}

} // namespace stepscope
