#include "ui/plot/steps/step_plot.h"

#include "ui/plot/steps/telemetry_strips.h"
#include "ui/text/format.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace stepscope {

StepPlot::StepPlot(QWidget* parent)
    : QGraphicsView(parent), chart_(std::make_unique<StepChart>(scene_)),
      strips_(std::make_unique<TelemetryStrips>()) {
    scene_.addItem(strips_.get());
    setScene(&scene_);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setRenderHint(QPainter::Antialiasing);
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setMinimumSize(220, 160);
    setAccessibleName(tr("Step times"));
    setAccessibleDescription(
        tr("Chart of the time of each step. Plus and minus zoom, arrows move, Home shows all."));
    chart_->setColors(colorsOf(palette()));
    strips_->setInk(colorsOf(palette()), font());
}

StepPlot::~StepPlot() = default;

void StepPlot::setTrace(const StepTrace* trace) {
    trace_ = trace;
    zoom_.reset();
    setReading(std::nullopt);
    refresh();
}

StepPlot::Range StepPlot::whole() const {
    if (!trace_) return {0, 1};
    const std::size_t steps = std::max(trace_->expected(), trace_->seconds().size());
    return {0, std::max(1.0, static_cast<double>(steps) - 1)};
}

void StepPlot::refresh() {
    static const StepTrace nothing;
    const Range range = visible();
    view_.first = range.first;
    view_.last = range.last;
    const StepTrace& trace = trace_ ? *trace_ : nothing;
    chart_->setRoom(telemetryShown_ ? strips_->claimRoom(trace.telemetry(), viewport()->height())
                                    : ChartRoom());
    chart_->show(trace, view_);
    strips_->show(trace, chart_->axis(), chart_->roomBelow());
    viewport()->update();
}

void StepPlot::setZeroBaseline(bool on) {
    view_.zeroBaseline = on;
    refresh();
}

void StepPlot::setFitWarmup(bool on) {
    view_.fitWarmup = on;
    refresh();
}

void StepPlot::setTelemetryShown(bool on) {
    telemetryShown_ = on;
    refresh();
}

void StepPlot::showAll() {
    zoom_.reset();
    refresh();
}

void StepPlot::setNote(const QString& note, const QColor& color) {
    if (note == note_ && color == noteColor_) return;
    note_ = note;
    noteColor_ = color;
    viewport()->update();
}

void StepPlot::setVisibleRange(Range range) {
    const Range all = whole();
    const double width = std::clamp(range.last - range.first, std::min(4.0, all.last), all.last - all.first);
    const double first = std::clamp(range.first, all.first, all.last - width);
    if (width >= all.last - all.first)
        zoom_.reset();
    else
        zoom_ = Range{first, first + width};
    refresh();
}

void StepPlot::zoomBy(double factor, double around) {
    const Range range = visible();
    setVisibleRange({around - (around - range.first) * factor, around + (range.last - around) * factor});
}

void StepPlot::resizeEvent(QResizeEvent* event) {
    QGraphicsView::resizeEvent(event);
    scene_.setSceneRect(QRectF(QPointF(0, 0), viewport()->size()));
    chart_->resize(viewport()->size());
    refresh();
}

void StepPlot::changeEvent(QEvent* event) {
    QGraphicsView::changeEvent(event);
    if (event->type() != QEvent::PaletteChange) return;
    chart_->setColors(colorsOf(palette()));
    strips_->setInk(colorsOf(palette()), font());
    refresh();
}

void StepPlot::wheelEvent(QWheelEvent* event) {
    const double around =
        std::clamp(chart_->stepAt(mapToScene(event->position().toPoint())), visible().first, visible().last);
    zoomBy(std::pow(0.8, event->angleDelta().y() / 120.0), around);
    event->accept();
}

void StepPlot::mousePressEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton || !zoom_) return;
    dragFrom_ = event->pos();
    dragRange_ = *zoom_;
    viewport()->setCursor(Qt::ClosedHandCursor);
}

void StepPlot::mouseMoveEvent(QMouseEvent* event) {
    if (dragFrom_) {
        const double perPixel =
            (dragRange_.last - dragRange_.first) / std::max(1.0, chart_->plotArea().width());
        const double moved = (dragFrom_->x() - event->pos().x()) * perPixel;
        setVisibleRange({dragRange_.first + moved, dragRange_.last + moved});
        return;
    }
    readAt(event->pos());
}

void StepPlot::mouseReleaseEvent(QMouseEvent* /*event*/) {
    dragFrom_.reset();
    viewport()->unsetCursor();
}

void StepPlot::mouseDoubleClickEvent(QMouseEvent* /*event*/) {
    showAll();
}

void StepPlot::keyPressEvent(QKeyEvent* event) {
    const Range range = visible();
    const double middle = (range.first + range.last) / 2;
    const double stride = (range.last - range.first) / 8;
    switch (event->key()) {
    case Qt::Key_Plus:
        return zoomBy(0.8, middle);
    case Qt::Key_Minus:
        return zoomBy(1.25, middle);
    case Qt::Key_Left:
        return setVisibleRange({range.first - stride, range.last - stride});
    case Qt::Key_Right:
        return setVisibleRange({range.first + stride, range.last + stride});
    case Qt::Key_Home:
        return showAll();
    default:
        QGraphicsView::keyPressEvent(event);
    }
}

void StepPlot::leaveEvent(QEvent* event) {
    setReading(std::nullopt);
    QGraphicsView::leaveEvent(event);
}

void StepPlot::readAt(QPoint position) {
    std::optional<std::size_t> found;
    const QPointF place = mapToScene(position);
    if (trace_ && chart_->plotArea().united(strips_->area()).contains(place)) {
        const auto step = static_cast<std::ptrdiff_t>(std::lround(chart_->stepAt(place)));
        if (step >= 0 && step < static_cast<std::ptrdiff_t>(trace_->seconds().size()))
            found = static_cast<std::size_t>(step);
    }
    setReading(found);
}

void StepPlot::setReading(std::optional<std::size_t> step) {
    reading_ = step;
    strips_->setReading(step);
    viewport()->update();
}

QStringList StepPlot::reading() const {
    if (!reading_ || !trace_ || *reading_ >= trace_->seconds().size()) return {};
    const double seconds = trace_->seconds()[*reading_];
    if (!std::isfinite(seconds)) return {};
    const QString step = QString::number(*reading_);
    QStringList lines{*reading_ < trace_->warmup()
                          ? tr("Step %1 (warm-up): %2").arg(step, formatSeconds(seconds))
                          : tr("Step %1: %2").arg(step, formatSeconds(seconds))};
    if (!telemetryShown_) return lines;
    const TelemetryTrace& telemetry = trace_->telemetry();
    const QString numbers = readingOf(telemetry, *reading_);
    if (!numbers.isEmpty()) lines.push_back(numbers);
    if (const ThrottledSteps* throttled = telemetry.throttledAt(*reading_))
        lines.push_back(throttleLabel(throttled->reasons));
    return lines;
}

void StepPlot::drawForeground(QPainter* painter, const QRectF& /*rect*/) {
    const QRectF area = chart_->plotArea();
    drawReading(*painter, area);
    if (!note_.isEmpty()) drawNote(*painter, area);
}

void StepPlot::drawReading(QPainter& painter, const QRectF& area) const {
    if (reading().isEmpty()) return;
    const Colors colors = colorsOf(palette());
    const bool warm = *reading_ < trace_->warmup();
    const QPointF place = chart_->positionOf(static_cast<double>(*reading_), trace_->seconds()[*reading_]);
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
    constexpr int flags = Qt::AlignLeft | Qt::AlignVCenter;
    QRectF box =
        QFontMetricsF(font()).boundingRect(QRectF(0, 0, 1e4, 1e4), flags, text).adjusted(-8, -5, 8, 5);
    const bool left = x + 12 + box.width() > area.right();
    box.moveTopLeft({std::max(2.0, left ? x - 10 - box.width() : x + 10), area.top() + 8});
    painter.setPen(colorsOf(palette()).border);
    painter.setBrush(palette().color(QPalette::ToolTipBase));
    painter.drawRoundedRect(box, 4, 4);
    painter.setPen(palette().color(QPalette::ToolTipText));
    painter.drawText(box.adjusted(8, 5, -8, -5), flags, text);
}

void StepPlot::drawNote(QPainter& painter, const QRectF& area) const {
    const Colors colors = colorsOf(palette());
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    painter.setFont(bold);
    const QRectF room = area.adjusted(24, 12, -24, -12);
    QRectF box =
        painter.boundingRect(room, Qt::AlignCenter | Qt::TextWordWrap, note_).adjusted(-14, -9, 14, 9);
    painter.setPen(QPen(noteColor_, 1));
    painter.setBrush(colors.surface);
    painter.drawRoundedRect(box, 6, 6);
    painter.setPen(noteColor_);
    painter.drawText(box, Qt::AlignCenter | Qt::TextWordWrap, note_);
    painter.setFont(font());
}

} // namespace stepscope
