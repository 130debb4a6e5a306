#include "ui/plot/steps/step_plot.h"

#include "records/figures.h"
#include "records/statistics/time_members.h"
#include "ui/plot/histogram/step_histogram.h"
#include "ui/plot/steps/reading_labels.h"
#include "ui/plot/steps/step_points.h"
#include "ui/plot/telemetry/telemetry_strips.h"
#include "ui/text/labels/figure_labels.h"
#include "ui/text/lists.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>
#include <utility>

namespace stepscope {

namespace {

constexpr double handle_width = 9;
constexpr int box_flags = Qt::AlignLeft | Qt::AlignVCenter;

/// Side by side, on as many lines as they take.
QString wrapped(const QStringList& figures, double width, const QFont& font) {
    const QFontMetricsF metrics(font);
    QStringList lines;
    for (const QString& figure : figures) {
        const QString longer = lines.isEmpty() ? figure : lines.back() + QStringLiteral("  ·  ") + figure;
        if (lines.isEmpty() || metrics.horizontalAdvance(longer) > width)
            lines.push_back(figure);
        else
            lines.back() = longer;
    }
    return lines.join(QLatin1Char('\n'));
}

/// As large as a box around `text`.
QRectF boxOf(const QString& text, const QFont& font) {
    return QFontMetricsF(font).boundingRect(QRectF(0, 0, 1e4, 1e4), box_flags, text).adjusted(-8, -5, 8, 5);
}

} // namespace

StepPlot::StepPlot(QWidget* parent)
    : QGraphicsView(parent), chart_(std::make_unique<StepChart>(scene_)),
      strips_(std::make_unique<TelemetryStrips>()), histogram_(std::make_unique<StepHistogram>()) {
    scene_.addItem(strips_.get());
    scene_.addItem(histogram_.get());
    setScene(&scene_);
    setLayoutDirection(Qt::LeftToRight); // in every language: more is to the right, and time goes there
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setRenderHint(QPainter::Antialiasing);
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setMinimumSize(220, 160);
    setAccessibleName(tr("Step times"));
    setAccessibleDescription(
        tr("Up and down go from step to step; plus and minus zoom, left and right move, Home shows all; "
           "Shift and an arrow selects steps, Enter zooms to them, Escape lets go of them; Ctrl and an arrow "
           "moves the begin of the steady part, Backspace puts it back."));
    chart_->setColors(colorsOf(palette()));
    strips_->setInk(colorsOf(palette()), font());
    histogram_->setInk(colorsOf(palette()), font());
}

StepPlot::~StepPlot() = default;

void StepPlot::setTrace(const CellSteps* trace) {
    trace_ = trace;
    setZoom(std::nullopt);
    selected_.reset();
    setReading(std::nullopt);
    histogram_->reset();
    refresh();
}

StepPlot::Range StepPlot::whole() const {
    if (!trace_) return {0, 1};
    const std::size_t steps = std::max(trace_->expected(), trace_->seconds().size());
    return {0, std::max(1.0, static_cast<double>(steps) - 1)};
}

void StepPlot::refresh() {
    static const CellSteps nothing;
    const Range range = visible();
    view_.first = range.first;
    view_.last = range.last;
    const CellSteps& trace = trace_ ? *trace_ : nothing;
    const bool isNoteBelow = !note_.text.isEmpty() && !trace.seconds().empty();
    const double height = isNoteBelow ? noteBox().top() : viewport()->height();
    chart_->resize(QSizeF(viewport()->width(), height));
    ChartRoom room = telemetryShown_ ? strips_->claimRoom(trace.telemetry(), height) : ChartRoom();
    if (histogramShown_ && !trace.isTold())
        room.right = std::max(room.right, StepHistogram::widthIn(viewport()->width()));
    chart_->setRoom(room);
    chart_->show(trace, view_, extras_);
    strips_->show(trace, chart_->axis(), chart_->roomBelow(), extras_);
    showHistogram();
    pointsChanged();
    viewport()->update();
}

void StepPlot::showHistogram() {
    const double width = histogramShown_ && trace_ ? StepHistogram::widthIn(viewport()->width()) : 0;
    if (width <= 0 || trace_->seconds().empty()) return histogram_->hideAll();
    std::optional<StepHistogram::Steps> chosen;
    if (selected_) chosen.emplace(selected_->first, selected_->last);
    histogram_->show(*trace_,
                     {static_cast<std::size_t>(std::ceil(std::max(0.0, view_.first))),
                      static_cast<std::size_t>(std::floor(view_.last))},
                     chosen, chart_->values(), besideOf(chart_->plotArea(), chart_->values(), width));
}

void StepPlot::setZeroBaseline(bool on) {
    view_.zeroBaseline = on;
    refresh();
}

void StepPlot::setFitWarmup(bool on) {
    view_.fitWarmup = on;
    refresh();
}

void StepPlot::setLogTimes(bool on) {
    view_.logTimes = on;
    refresh();
}

void StepPlot::setTelemetryShown(bool on) {
    telemetryShown_ = on;
    refresh();
}

void StepPlot::setHistogramShown(bool on) {
    histogramShown_ = on;
    refresh();
}

void StepPlot::setZoom(std::optional<Range> range) {
    const bool was = isZoomed();
    zoom_ = range;
    if (isZoomed() != was) emit zoomChanged();
}

void StepPlot::showAll() {
    setZoom(std::nullopt);
    refresh();
}

void StepPlot::setNote(const StepNote& note) {
    if (note == note_) return;
    note_ = note;
    refresh();
}

void StepPlot::setVisibleRange(Range range) {
    const Range all = whole();
    const double width = std::clamp(range.last - range.first, std::min(4.0, all.last), all.last - all.first);
    const double first = std::clamp(range.first, all.first, all.last - width);
    const bool isWhole = width >= all.last - all.first;
    setZoom(isWhole ? std::nullopt : std::optional(Range{first, first + width}));
    refresh();
}

void StepPlot::zoomBy(double factor, double around) {
    const Range range = visible();
    setVisibleRange({around - (around - range.first) * factor, around + (range.last - around) * factor});
}

void StepPlot::resizeEvent(QResizeEvent* event) {
    QGraphicsView::resizeEvent(event);
    scene_.setSceneRect(QRectF(QPointF(0, 0), viewport()->size()));
    refresh();
}

void StepPlot::changeEvent(QEvent* event) {
    QGraphicsView::changeEvent(event);
    if (event->type() != QEvent::PaletteChange) return;
    chart_->setColors(colorsOf(palette()));
    strips_->setInk(colorsOf(palette()), font());
    histogram_->setInk(colorsOf(palette()), font());
    refresh();
}

void StepPlot::wheelEvent(QWheelEvent* event) {
    const double around =
        std::clamp(chart_->stepAt(mapToScene(event->position().toPoint())), visible().first, visible().last);
    zoomBy(std::pow(0.8, event->angleDelta().y() / 120.0), around);
    event->accept();
}

void StepPlot::mousePressEvent(QMouseEvent* event) {
    if (event->button() == Qt::LeftButton && isOnHandle(event->pos())) {
        movesBegin_ = true;
        setReading(std::nullopt);
        return;
    }
    const bool moves = event->button() == Qt::MiddleButton ||
                       (event->button() == Qt::LeftButton && event->modifiers().testFlag(Qt::ShiftModifier));
    if (moves && zoom_) {
        dragFrom_ = event->pos();
        dragRange_ = *zoom_;
        viewport()->setCursor(Qt::ClosedHandCursor);
    } else if (event->button() == Qt::LeftButton && !moves) {
        selectFrom_ = event->pos();
    }
}

void StepPlot::mouseMoveEvent(QMouseEvent* event) {
    if (movesBegin_)
        return moveBegin(std::round(chart_->stepAt(static_cast<double>(event->pos().x())) + 0.5));
    if (dragFrom_) {
        const double perPixel =
            (dragRange_.last - dragRange_.first) / std::max(1.0, chart_->plotArea().width());
        const double moved = (dragFrom_->x() - event->pos().x()) * perPixel;
        setVisibleRange({dragRange_.first + moved, dragRange_.last + moved});
        return;
    }
    if (selectFrom_ &&
        (selected_ || (event->pos() - *selectFrom_).manhattanLength() >= QApplication::startDragDistance()))
        selectTo(event->pos());
    readAt(event->pos());
    if (event->buttons() != Qt::NoButton) return;
    if (isOnHandle(event->pos()))
        viewport()->setCursor(Qt::SplitHCursor);
    else
        viewport()->unsetCursor();
}

void StepPlot::mouseReleaseEvent(QMouseEvent* event) {
    if (selectFrom_ && (event->pos() - *selectFrom_).manhattanLength() < QApplication::startDragDistance())
        select(std::nullopt); // a click
    selectFrom_.reset();
    dragFrom_.reset();
    movesBegin_ = false;
    viewport()->unsetCursor();
}

void StepPlot::selectTo(QPoint position) {
    if (!trace_ || trace_->seconds().empty()) return;
    const double last = static_cast<double>(trace_->seconds().size()) - 1;
    const auto stepAt = [&](QPoint place) {
        const double step =
            std::clamp(chart_->stepAt(static_cast<double>(place.x())), visible().first, visible().last);
        return static_cast<std::size_t>(std::lround(std::clamp(step, 0.0, last)));
    };
    const auto [first, end] = std::minmax({stepAt(*selectFrom_), stepAt(position)});
    select(Steps{first, end});
}

void StepPlot::select(std::optional<Steps> steps) {
    if (steps == selected_) return;
    selected_ = steps;
    showHistogram();
    viewport()->update();
}

/// One measured step is left at least.
void StepPlot::moveBegin(double step) {
    if (!trace_ || trace_->seconds().size() <= trace_->warmup()) return;
    const double last = static_cast<double>(trace_->seconds().size()) - 1;
    emit beginMoved(static_cast<std::size_t>(std::clamp(step, static_cast<double>(trace_->warmup()), last)));
}

QRectF StepPlot::handle() const {
    if (!extras_.steady || !trace_ || trace_->seconds().size() <= trace_->warmup()) return {};
    const QRectF area = chart_->plotArea();
    const double x = chart_->axis().at(static_cast<double>(extras_.steady->part.begin) - 0.5);
    if (x < area.left() - 1 || x > area.right() + 1) return {};
    return {x - handle_width / 2, area.top(), handle_width, area.height()};
}

bool StepPlot::isOnHandle(QPoint position) const {
    return handle().contains(mapToScene(position));
}

/// A grip, and a line where steps are set aside by it.
void StepPlot::drawHandle(QPainter& painter) const {
    const QRectF place = handle();
    if (place.isEmpty()) return;
    const Colors colors = colorsOf(palette());
    const double x = place.center().x();
    painter.setPen(QPen(colors.muted, 1, Qt::DashLine));
    if (extras_.steady->part.begin > trace_->warmup())
        painter.drawLine(QPointF(x, place.top()), QPointF(x, place.bottom()));
    const QRectF grip(place.left(), place.top() - 2, place.width(), 18);
    painter.setPen(QPen(colors.muted, 1));
    painter.setBrush(colors.surface);
    painter.drawRoundedRect(grip, 3, 3);
    for (const double beside : {-1.5, 1.5})
        painter.drawLine(QPointF(x + beside, grip.top() + 5), QPointF(x + beside, grip.bottom() - 5));
}

/// Begins with what is in sight, then adds or takes away a fortieth of it at the right end.
void StepPlot::growSelection(int direction) {
    if (!trace_ || trace_->seconds().empty()) return;
    const auto stride = std::max(1.0, std::round((visible().last - visible().first) / 40));
    const double end = static_cast<double>(trace_->seconds().size()) - 1;
    const double first =
        selected_ ? static_cast<double>(selected_->first) : std::max(0.0, std::ceil(visible().first));
    const double last =
        selected_ ? static_cast<double>(selected_->last) + direction * stride : first + stride;
    select(Steps{static_cast<std::size_t>(std::min(first, end)),
                 static_cast<std::size_t>(std::clamp(last, std::min(first, end), end))});
}

ToldPoints StepPlot::tell() const {
    static const CellSteps nothing;
    return toldSteps(trace_ ? *trace_ : nothing, extras_, telemetryShown_);
}

QString StepPlot::saidOfCurrent() const {
    return listOf(reading());
}

QRectF StepPlot::areaOfPoint(int point) const {
    constexpr double radius = 5;
    if (!trace_ || point < 0 || std::cmp_greater_equal(point, trace_->values().size())) return {};
    const double value = trace_->values()[static_cast<std::size_t>(point)];
    if (!std::isfinite(value)) return {};
    const QPointF place = mapFromScene(chart_->positionOf(point, value));
    const QRectF mark(place - QPointF(radius, radius), QSizeF(2 * radius, 2 * radius));
    return mark.intersected(chart_->plotArea()).translated(viewport()->pos());
}

/// Those that are drawn: of the steps on a pixel column the least and the greatest.
std::optional<std::vector<int>> StepPlot::pointsInSight() const {
    std::vector<int> out;
    if (!trace_) return out;
    const auto first = static_cast<std::size_t>(std::ceil(std::max(0.0, visible().first)));
    const auto end = static_cast<std::size_t>(std::floor(std::max(0.0, visible().last))) + 1;
    const int columns = std::max(50, static_cast<int>(chart_->plotArea().width()));
    for (const QPointF& point : trace_->series().line(first, end, columns, 1))
        out.push_back(static_cast<int>(point.x()));
    return out;
}

void StepPlot::readStep(double step) {
    if (!trace_ || trace_->seconds().empty()) return;
    const double read = std::clamp(step, 0.0, static_cast<double>(trace_->seconds().size()) - 1);
    const Range range = visible();
    const double width = range.last - range.first;
    if (read < range.first)
        setVisibleRange({read, read + width});
    else if (read > range.last)
        setVisibleRange({read - width, read});
    barReading_.clear();
    const auto number = static_cast<std::size_t>(read);
    readOf_ = {number, number};
    setReading(number);
    currentPointChanged();
}

bool StepPlot::readByKey(int key) {
    const Range range = visible();
    const double page = std::max(1.0, std::round((range.last - range.first) / 10));
    const double stride = key == Qt::Key_Down || key == Qt::Key_Right ? 1
                          : key == Qt::Key_Up || key == Qt::Key_Left  ? -1
                          : key == Qt::Key_PageDown                   ? page
                          : key == Qt::Key_PageUp                     ? -page
                                                                      : 0;
    if (stride == 0) return false;
    const double begin = stride > 0 ? std::ceil(range.first) : std::floor(range.last);
    readStep(reading_ ? static_cast<double>(*reading_) + stride : begin);
    return true;
}

void StepPlot::focusOutEvent(QFocusEvent* event) {
    QGraphicsView::focusOutEvent(event);
    const bool comesBack =
        event->reason() == Qt::PopupFocusReason || event->reason() == Qt::ActiveWindowFocusReason;
    if (!comesBack && !viewport()->underMouse()) setReading(std::nullopt); // which keys read
}

void StepPlot::mouseDoubleClickEvent(QMouseEvent* event) {
    if (isOnHandle(event->pos())) {
        emit beginReset();
        return;
    }
    showAll();
}

void StepPlot::keyPressEvent(QKeyEvent* event) {
    const Range range = visible();
    const double middle = (range.first + range.last) / 2;
    const double stride = (range.last - range.first) / 8;
    const bool shift = event->modifiers().testFlag(Qt::ShiftModifier);
    const bool control = event->modifiers().testFlag(Qt::ControlModifier);
    if (control && extras_.steady && (event->key() == Qt::Key_Left || event->key() == Qt::Key_Right))
        return moveBegin(static_cast<double>(extras_.steady->part.begin) +
                         (event->key() == Qt::Key_Left ? -1 : 1));
    switch (event->key()) {
    case Qt::Key_Escape:
        if (selected_) return select(std::nullopt);
        if (!reading_) break;
        return setReading(std::nullopt);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (!selected_) break;
        return setVisibleRange({static_cast<double>(selected_->first), static_cast<double>(selected_->last)});
    case Qt::Key_Backspace:
        if (!extras_.steady) break;
        emit beginReset();
        return;
    case Qt::Key_Plus:
        return zoomBy(0.8, middle);
    case Qt::Key_Minus:
        return zoomBy(1.25, middle);
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        if (shift || control || !readByKey(event->key())) break;
        return;
    case Qt::Key_Left:
        if (shift) return growSelection(-1);
        if (!isZoomed()) { // where there is nothing to move
            readByKey(event->key());
            return;
        }
        return setVisibleRange({range.first - stride, range.last - stride});
    case Qt::Key_Right:
        if (shift) return growSelection(1);
        if (!isZoomed()) {
            readByKey(event->key());
            return;
        }
        return setVisibleRange({range.first + stride, range.last + stride});
    case Qt::Key_Home:
        return showAll();
    default:
        break;
    }
    QGraphicsView::keyPressEvent(event);
}

void StepPlot::contextMenuEvent(QContextMenuEvent* event) {
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    if (!byKey) readAt(event->pos());
    emit menuWanted(byKey ? viewport()->mapToGlobal(viewport()->rect().center()) : event->globalPos());
}

std::optional<StepPlot::Steps> StepPlot::stepsInQuestion() const {
    if (selected_) return selected_;
    return reading_ ? std::optional(Steps{*reading_, *reading_}) : std::nullopt;
}

void StepPlot::leaveEvent(QEvent* event) {
    barReading_.clear();
    setReading(std::nullopt);
    QGraphicsView::leaveEvent(event);
}

void StepPlot::readAt(QPoint position) {
    std::optional<std::size_t> found;
    const QPointF place = mapToScene(position);
    if (trace_ && chart_->plotArea().united(strips_->area()).contains(place)) {
        readOf_ = stepsUnder(place.x());
        if (const auto extremes = trace_->series().extremes(readOf_.first, readOf_.last + 1)) {
            // Of many steps, what a person points at is what sticks out.
            const double median = trace_->statistics().median;
            const double middle = std::isfinite(median) ? median : 0;
            const auto away = [&](std::size_t step) { return std::abs(trace_->values()[step] - middle); };
            found = away(extremes->first) > away(extremes->second) ? extremes->first : extremes->second;
        }
    }
    barReading_ = trace_ ? histogram_->readingAt(place, *trace_) : QString();
    setReading(found);
}

StepPlot::Steps StepPlot::stepsUnder(double x) const {
    // A pixel to each side: a spike of one pixel can be hit.
    const double count = static_cast<double>(trace_->seconds().size());
    const double first = std::max(0.0, std::ceil(chart_->stepAt(x - 1)));
    const double last = std::min(count - 1, std::floor(chart_->stepAt(x + 1)));
    if (first < last) return {static_cast<std::size_t>(first), static_cast<std::size_t>(last)};
    const double nearest = std::round(chart_->stepAt(x));
    if (nearest < 0 || nearest >= count) return {1, 0};
    return {static_cast<std::size_t>(nearest), static_cast<std::size_t>(nearest)};
}

void StepPlot::setReading(std::optional<std::size_t> step) {
    reading_ = step;
    strips_->setReading(step);
    viewport()->update();
}

QStringList StepPlot::reading() const {
    if (!barReading_.isEmpty()) return {barReading_};
    if (!reading_ || !trace_ || *reading_ >= trace_->seconds().size()) return {};
    const double value = trace_->values()[*reading_];
    if (!std::isfinite(value)) return {};
    const QString step = QString::number(*reading_);
    const Figure& figure = trace_->reading().figure();
    QString text = formatIn(plotUnitFor(figure.kind, value), value);
    if (!trace_->reading().is_host_time()) text += QStringLiteral(" ") + labelOfReading(figure);
    QStringList lines{*reading_ < trace_->warmup() ? tr("Step %1 (warm-up): %2").arg(step, text)
                                                   : tr("Step %1: %2").arg(step, text)};
    if (readOf_.last > readOf_.first)
        lines.push_back(
            tr("the extreme of steps %1 to %2, which share its pixels").arg(readOf_.first).arg(readOf_.last));
    if (!telemetryShown_) return lines;
    const TelemetryTrace& telemetry = trace_->telemetry();
    const QString numbers = readingOf(telemetry, *reading_);
    if (!numbers.isEmpty()) lines.push_back(numbers);
    if (const ThrottledSteps* throttled = telemetry.throttledAt(*reading_))
        lines.push_back(throttleLabel(throttled->reasons));
    return lines;
}

QStringList StepPlot::summary() const {
    if (!selected_ || !trace_ || selected_->last >= trace_->seconds().size()) return {};
    const std::size_t count = selected_->last - selected_->first + 1;
    const auto warmup = static_cast<int>(
        std::clamp(static_cast<double>(trace_->warmup()) - static_cast<double>(selected_->first), 0.0,
                   static_cast<double>(count)));
    const StepReading& reading = trace_->reading();
    const std::span<const double> values = trace_->values().subspan(selected_->first, count);
    const Statistics statistics =
        reading.is_rate()
            ? reading.of(statistics_of(trace_->seconds().subspan(selected_->first, count), warmup))
            : statistics_of(values, warmup);
    const PlotUnit unit = plotUnitFor(reading.figure().kind, statistics.mean);
    QStringList figures = {tr("n %1").arg(statistics.count)};
    const auto add = [&](const QString& name, double value) {
        figures.push_back(QStringLiteral("%1 %2").arg(name, formatIn(unit, value)));
    };
    for (const StatisticMember& member : statistic_members)
        if (member.typical) add(labelOf(figure(member.name)), statistics.*member.of);
    // The end at which the slow steps are: few steps have a rate as low.
    for (const int percent : {95, 99})
        add(QStringLiteral("p%1").arg(reading.is_rate() ? 100 - percent : percent),
            quantile_of(values, warmup, (reading.is_rate() ? 100 - percent : percent) / 100.0));
    figures.push_front(tr("Steps %1 to %2").arg(selected_->first).arg(selected_->last));
    if (warmup > 0) figures.push_back(tr("without %1 warm-up steps").arg(warmup));
    return figures;
}

void StepPlot::drawForeground(QPainter* painter, const QRectF& /*rect*/) {
    painter->setLayoutDirection(Qt::LeftToRight); // which a painter has from the program
    const QRectF area = chart_->plotArea();
    drawSelection(*painter, area);
    drawHandle(*painter);
    drawReading(*painter, area); // whose figures no line crosses
    drawSummary(*painter, area);
    showNote(*painter);
}

void StepPlot::drawReading(QPainter& painter, const QRectF& area) const {
    if (reading().isEmpty()) return;
    if (!barReading_.isEmpty()) return drawReadingBox(painter, area, area.right());
    const Colors colors = colorsOf(palette());
    const bool warm = *reading_ < trace_->warmup();
    const QPointF place = chart_->positionOf(static_cast<double>(*reading_), trace_->values()[*reading_]);
    painter.setPen(QPen(colors.muted, 1));
    for (const QRectF& crossed : {area, strips_->area()})
        if (crossed.height() > 0)
            painter.drawLine(QPointF(place.x(), crossed.top()), QPointF(place.x(), crossed.bottom()));
    if (area.adjusted(-4, -4, 4, 4).contains(place)) {
        painter.setPen(QPen(colors.surface, 2));
        painter.setBrush(warm ? colors.warmup : colors.accent);
        painter.drawEllipse(place, 5, 5);
    }
    drawReadingBox(painter, area, place.x());
}

void StepPlot::drawReadingBox(QPainter& painter, const QRectF& area, double x) const {
    const QString text = reading().join(QLatin1Char('\n'));
    QRectF box = boxOf(text, font());
    const bool left = x + 12 + box.width() > area.right();
    box.moveTopLeft({std::max(2.0, left ? x - 10 - box.width() : x + 10), area.top() + 8});
    drawBox(painter, box, text);
}

void StepPlot::drawBox(QPainter& painter, QRectF box, const QString& text) const {
    painter.setPen(colorsOf(palette()).border);
    painter.setBrush(palette().color(QPalette::ToolTipBase));
    painter.drawRoundedRect(box, 4, 4);
    painter.setPen(palette().color(QPalette::ToolTipText));
    painter.drawText(box.adjusted(8, 5, -8, -5), box_flags, text);
}

void StepPlot::drawSelection(QPainter& painter, const QRectF& area) const {
    if (summary().isEmpty()) return;
    const auto [left, right] = edgesOfSelection(area);
    const Colors colors = colorsOf(palette());
    for (const QRectF& crossed : {area, strips_->area()}) {
        if (crossed.height() <= 0 || right <= left) continue;
        painter.fillRect(QRectF(left, crossed.top(), right - left, crossed.height()), colors.chosen);
        painter.setPen(QPen(colors.accent, 1));
        painter.drawLine(QPointF(left, crossed.top()), QPointF(left, crossed.bottom()));
        painter.drawLine(QPointF(right, crossed.top()), QPointF(right, crossed.bottom()));
    }
}

std::pair<double, double> StepPlot::edgesOfSelection(const QRectF& area) const {
    const StepAxis axis = chart_->axis();
    const auto edge = [&](double step) { return std::clamp(axis.at(step), area.left(), area.right()); };
    return {edge(static_cast<double>(selected_->first) - 0.5),
            edge(static_cast<double>(selected_->last) + 0.5)};
}

/// Over the legend, which can be missed meanwhile, and no step.
void StepPlot::drawSummary(QPainter& painter, const QRectF& area) const {
    const QRectF box = summaryBox();
    if (!box.isEmpty()) drawBox(painter, box, wrapped(summary(), area.width(), font()));
}

QRectF StepPlot::summaryBox() const {
    const QRectF area = chart_->plotArea();
    const QString text = wrapped(summary(), area.width(), font());
    if (text.isEmpty()) return {};
    const auto [left, right] = edgesOfSelection(area);
    QRectF box = boxOf(text, font());
    const double most = std::max(2.0, viewport()->width() - box.width() - 2.0);
    box.moveTopLeft(
        {std::clamp((left + right - box.width()) / 2, 2.0, most), viewport()->height() - box.height() - 1.0});
    return box;
}

QRectF StepPlot::noteBox() const {
    if (note_.text.isEmpty()) return {};
    const bool isBelow = trace_ && !trace_->seconds().empty();
    QRectF box = boxOf(note_, isBelow ? QRectF(viewport()->rect()) : chart_->plotArea(), font());
    if (isBelow) box.moveBottom(viewport()->height() - 1.0);
    return box;
}

/// Not while the summary of chosen steps stands there.
void StepPlot::showNote(QPainter& painter) const {
    const bool isBelow = trace_ && !trace_->seconds().empty();
    if (note_.text.isEmpty() || (isBelow && !summary().isEmpty())) return;
    drawNote(note_, noteBox(), colorsOf(palette()).surface, painter);
}

} // namespace stepscope
