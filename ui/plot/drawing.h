#pragma once

#include <QByteArray>
#include <QSize>
#include <QString>

#include <functional>
#include <span>

class QPainter;

namespace stepscope {

/// A chart for a paper or a report, painted dark on white.
struct Drawing {
    QString title;
    QString description; ///< goes into the file: what was run, on what
    QSize size{1200, 675};
    std::function<void(QPainter& painter)> paint; ///< fills (0, 0) to `size`, whose ground is white
};

/// A row says all that the program knows of a format that charts can be written in.
struct DrawingFormat {
    const char* extension; ///< without a dot, in small letters
    /// The texts of the menu, of what its entry does, and of the file dialog, in English: `drawingText`
    /// translates them.
    const char *menu, *toolTip, *kind;
    QByteArray (*write)(const Drawing& drawing);
};

std::span<const DrawingFormat> drawingFormats();

/// By the extension of a file's name, in any case; null: none of these.
const DrawingFormat* drawingFormatOf(const QString& path);

QString drawingText(const char* english);

} // namespace stepscope
