#pragma once

#include <QByteArray>
#include <QFont>
#include <QSize>
#include <QString>

#include <functional>
#include <span>

class QPainter;

namespace stepscope {

/// How a person wants a chart in a file.
struct DrawingOptions {
    QSize size{1200, 675}; ///< in units of 1/96 inch, as text and lines are measured
    int dotsPerInch = 192; ///< of formats that have dots
    bool visible = false;  ///< only what is in sight of a view that is zoomed, instead of all
};

/// A chart for a paper or a report, painted dark on white.
struct Drawing {
    QString title;
    QString description;   ///< goes into the file: what was run, on what
    QSize size{1200, 675}; ///< as in DrawingOptions, like the next
    int dotsPerInch = 192;
    QByteArray origin = {}; ///< a line that tells programs the same (tables/origin); may be empty
    std::function<void(QPainter& painter)> paint; ///< fills (0, 0) to `size`, whose ground is white
};

/// A row says all that the program knows of a format that charts can be written in.
struct DrawingFormat {
    const char* extension; ///< without a dot, in small letters
    /// The texts of the menu, of what its entry does, and of the file dialog, in English: `drawingText`
    /// translates them.
    const char *menu, *toolTip, *kind;
    bool hasDots; ///< and so a resolution
    QByteArray (*write)(const Drawing& drawing);
};

std::span<const DrawingFormat> drawingFormats();

/// By the extension of a file's name, in any case; null: none of these.
const DrawingFormat* drawingFormatOf(const QString& path);

QString drawingText(const char* english);

/// A title in the program's font, and below it what `paint` fills: (0, 0) to the size that it is given.
Drawing titledDrawing(const QString& title, QSize size,
                      std::function<void(QPainter& painter, QSizeF size, const QFont& font)> paint);

} // namespace stepscope
