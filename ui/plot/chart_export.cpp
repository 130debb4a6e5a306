#include "ui/plot/chart_export.h"

#include "ui/plot/step_chart.h"

#include <QBuffer>
#include <QGraphicsScene>
#include <QImage>
#include <QPainter>
#include <QSvgGenerator>

#include <algorithm>

namespace stepscope {

namespace {

void paintChart(QPainter& painter, const StepTrace& trace, const ChartExport& options) {
    QGraphicsScene scene;
    StepChart chart(scene);
    Colors colors = colorsOf(lightPalette());
    colors.text = Qt::black;
    colors.muted = QColor(0x33, 0x33, 0x33);
    chart.setColors(colors);
    chart.setTitle(options.title);
    chart.resize(options.size);
    scene.setSceneRect(QRectF(QPointF(0, 0), options.size));
    const auto steps = std::max(trace.expected(), trace.seconds().size());
    const ChartView view{.first = 0,
                         .last = std::max(1.0, static_cast<double>(steps) - 1),
                         .zeroBaseline = options.zeroBaseline,
                         .fitWarmup = options.fitWarmup};
    chart.show(trace, view); // lays out, so that the second pass knows the width of the plot
    chart.show(trace, view);
    scene.render(&painter, QRectF(QPointF(0, 0), options.size), scene.sceneRect());
}

} // namespace

QByteArray chartAsPng(const StepTrace& trace, const ChartExport& options) {
    QImage image(options.size * 2, QImage::Format_RGB32);
    image.setDevicePixelRatio(2);
    image.fill(Qt::white);
    image.setText(QStringLiteral("Title"), options.title);
    image.setText(QStringLiteral("Description"), options.description);
    {
        QPainter painter(&image);
        painter.setRenderHint(QPainter::Antialiasing);
        paintChart(painter, trace, options);
    }
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return buffer.data();
}

QByteArray chartAsSvg(const StepTrace& trace, const ChartExport& options) {
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize(options.size);
    generator.setViewBox(QRect(QPoint(0, 0), options.size));
    generator.setTitle(options.title);
    generator.setDescription(options.description);
    {
        QPainter painter(&generator);
        painter.fillRect(QRect(QPoint(0, 0), options.size), Qt::white);
        paintChart(painter, trace, options);
    }
    return buffer.data();
}

} // namespace stepscope
