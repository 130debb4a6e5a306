#include "ui/plot/steps/step_drawing.h"

#include "ui/plot/histogram/step_histogram.h"
#include "ui/plot/steps/step_chart.h"

#include <QGraphicsScene>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace stepscope {

namespace {

constexpr double below_note = 8;

void paintSteps(QPainter& painter, const CellSteps& trace, const StepDrawing& options) {
    QGraphicsScene scene;
    StepChart chart(scene);
    Colors colors = colorsOf(lightPalette());
    colors.text = Qt::black;
    colors.muted = QColor(0x33, 0x33, 0x33);
    chart.setColors(colors);
    chart.setTitle(options.title);
    // Below a chart of steps, and in the middle of one that has none.
    const QRectF all(QPointF(0, 0), options.size);
    QRectF noteBox;
    if (!options.note.text.isEmpty()) noteBox = boxOf(options.note, all, painter.font(), painter.device());
    const bool below = !noteBox.isEmpty() && !trace.seconds().empty();
    QSizeF room = options.size;
    if (below) {
        noteBox.moveBottom(all.bottom() - below_note);
        room.setHeight(noteBox.top());
    }
    chart.resize(room);
    scene.setSceneRect(QRectF(QPointF(0, 0), options.size));
    const auto steps = std::max(trace.expected(), trace.seconds().size());
    const auto [first, last] =
        options.range.value_or(std::pair(0.0, std::max(1.0, static_cast<double>(steps) - 1)));
    const ChartView view{.first = first,
                         .last = last,
                         .zeroBaseline = options.zeroBaseline,
                         .fitWarmup = options.fitWarmup,
                         .logTimes = options.logTimes};
    const double width = options.histogram && !trace.isTold() ? StepHistogram::widthIn(room.width()) : 0;
    chart.setRoom({.right = width});
    for (int pass = 0; pass < 2; ++pass) // the first lays out, so that the second knows the width of the plot
        chart.show(trace, view, options.extras);
    StepHistogram histogram;
    if (width > 0) {
        scene.addItem(&histogram);
        histogram.setInk(colors, painter.font());
        histogram.show(trace,
                       {static_cast<std::size_t>(std::ceil(std::max(0.0, first))),
                        static_cast<std::size_t>(std::floor(last))},
                       {}, chart.values(), besideOf(chart.plotArea(), chart.values(), width));
    }
    scene.render(&painter, all, scene.sceneRect());
    if (noteBox.isEmpty()) return;
    if (!below) noteBox.moveCenter(chart.plotArea().center());
    drawNote(options.note, noteBox, Qt::white, painter);
}

} // namespace

Drawing drawSteps(const CellSteps& trace, const StepDrawing& options) {
    return {.title = options.title,
            .description = {},
            .size = options.size,
            .paint = [trace, options](QPainter& painter) { paintSteps(painter, trace, options); }};
}

} // namespace stepscope
