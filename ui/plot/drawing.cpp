#include "ui/plot/drawing.h"

#include "ui/plot/carried_text.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QBuffer>
#include <QCoreApplication>
#include <QFileInfo>
#include <QImage>
#include <QPageLayout>
#include <QPainter>
#include <QPdfWriter>
#include <QSvgGenerator>

#include <algorithm>
#include <cmath>

namespace stepscope {

namespace {

constexpr double units_per_inch = 96;

QByteArray asPng(const Drawing& drawing) {
    const double density = drawing.dotsPerInch / units_per_inch;
    QImage image((QSizeF(drawing.size) * density).toSize(), QImage::Format_RGB32);
    image.setDevicePixelRatio(density);
    image.fill(Qt::white);
    image.setText(QStringLiteral("Title"), drawing.title);
    image.setText(QStringLiteral("Description"), drawing.description);
    {
        QPainter painter(&image);
        painter.setLayoutDirection(Qt::LeftToRight); // which a painter has from the program
        painter.setRenderHint(QPainter::Antialiasing);
        drawing.paint(painter);
    }
    // Only now: what paints would make its text larger by it, and the ratio of pixels does that already.
    const int dotsPerMeter = static_cast<int>(std::lround(drawing.dotsPerInch / 0.0254));
    image.setDotsPerMeterX(dotsPerMeter);
    image.setDotsPerMeterY(dotsPerMeter);
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return pngWith(buffer.data(), drawing.origin);
}

/// QSvgGenerator writes title and description as they are, markup and all (seen in Qt 6.4; others may escape
/// them): it is given these words, which are replaced afterwards.
constexpr char title_place[] = "title-of-the-drawing";
constexpr char description_place[] = "description-of-the-drawing";

/// A true vector file: its text stays text.
QByteArray asSvg(const Drawing& drawing) {
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize(drawing.size);
    generator.setViewBox(QRect(QPoint(0, 0), drawing.size));
    generator.setResolution(static_cast<int>(units_per_inch)); // for its size on paper and that of its text
    generator.setTitle(QLatin1String(title_place));
    generator.setDescription(QLatin1String(description_place));
    {
        QPainter painter(&generator);
        painter.setLayoutDirection(Qt::LeftToRight); // which a painter has from the program
        painter.fillRect(QRect(QPoint(0, 0), drawing.size), Qt::white);
        drawing.paint(painter);
    }
    QByteArray svg = buffer.data();
    const qsizetype head = svg.indexOf("</desc>");
    QByteArray top = svg.left(head);
    top.replace(title_place, drawing.title.toHtmlEscaped().toUtf8());
    top.replace(description_place, drawing.description.toHtmlEscaped().toUtf8());
    return svgWith(svg.replace(0, head, top), drawing.origin);
}

/// One page of the drawing's size, which has its fonts in it.
QByteArray asPdf(const Drawing& drawing) {
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    const QSizeF inches = QSizeF(drawing.size) / units_per_inch;
    writer.setPageLayout(QPageLayout(QPageSize(inches, QPageSize::Inch, {}, QPageSize::ExactMatch),
                                     QPageLayout::Portrait, QMarginsF()));
    writer.setResolution(static_cast<int>(units_per_inch)); // in which the chart's text is measured, too
    writer.setTitle(drawing.title);
    const QString creator = drawing.description.section(QLatin1Char('\n'), 0, 0);
    writer.setCreator(creator);
    if (!drawing.origin.isEmpty())
        writer.setDocumentXmpMetadata(pdfMetadataWith(drawing.title, creator, drawing.origin));
    {
        QPainter painter(&writer);
        painter.setLayoutDirection(Qt::LeftToRight); // which a painter has from the program
        drawing.paint(painter);
    }
    return buffer.data();
}

constexpr DrawingFormat drawing_formats[] = {
    {.extension = "png",
     .menu = QT_TRANSLATE_NOOP("Drawing", "Chart as &PNG…"),
     .toolTip = QT_TRANSLATE_NOOP("Drawing", "Write the chart as an image"),
     .kind = QT_TRANSLATE_NOOP("Drawing", "PNG image"),
     .hasDots = true,
     .write = asPng},
    {.extension = "svg",
     .menu = QT_TRANSLATE_NOOP("Drawing", "Chart as S&VG…"),
     .toolTip = QT_TRANSLATE_NOOP("Drawing", "Write the chart as a drawing for papers"),
     .kind = QT_TRANSLATE_NOOP("Drawing", "SVG drawing"),
     .hasDots = false,
     .write = asSvg},
    {.extension = "pdf",
     .menu = QT_TRANSLATE_NOOP("Drawing", "Chart as P&DF…"),
     .toolTip = QT_TRANSLATE_NOOP("Drawing", "Write the chart as a page for LaTeX or print"),
     .kind = QT_TRANSLATE_NOOP("Drawing", "PDF page"),
     .hasDots = false,
     .write = asPdf},
};

} // namespace

std::span<const DrawingFormat> drawingFormats() {
    return drawing_formats;
}

const DrawingFormat* drawingFormatOf(const QString& path) {
    const QString extension = QFileInfo(path).suffix();
    const auto found = std::find_if(
        std::begin(drawing_formats), std::end(drawing_formats), [&](const DrawingFormat& format) {
            return extension.compare(QLatin1String(format.extension), Qt::CaseInsensitive) == 0;
        });
    return found == std::end(drawing_formats) ? nullptr : found;
}

QString drawingText(const char* english) {
    return QCoreApplication::translate("Drawing", english);
}

Drawing titledDrawing(const QString& title, QSize size,
                      std::function<void(QPainter& painter, QSizeF size, const QFont& font)> paint) {
    const auto whole = [title, size, paint = std::move(paint)](QPainter& painter) {
        const QFont font = QApplication::font();
        QFont large = font;
        large.setPointSizeF(font.pointSizeF() * 1.2);
        large.setWeight(QFont::DemiBold);
        const QFontMetricsF metrics(large);
        constexpr double around = 14;
        const double top = metrics.height() + 22;
        painter.setFont(large);
        painter.setPen(colorsOf(lightPalette()).text);
        painter.drawText(QRectF(0, 0, size.width(), top), Qt::AlignCenter,
                         metrics.elidedText(title, Qt::ElideRight, size.width() - 2 * around));
        painter.save();
        painter.translate(0, top);
        paint(painter, QSizeF(size.width(), size.height() - top), font);
        painter.restore();
    };
    return {.title = title, .description = {}, .size = size, .paint = whole};
}

} // namespace stepscope
