#pragma once

#include <QByteArray>
#include <QString>

namespace stepscope {

/// A line that a file of a drawing carries besides it, byte for byte, for programs to find. `line`: printable
/// ASCII without <, > and & (tables/origin). Empty: nothing is added.

/// In a chunk tEXt behind the header (PNG, third edition, 11.3.3.2), which Qt would compress.
QByteArray pngWith(const QByteArray& png, const QByteArray& line);
/// In an element <metadata> behind the description (SVG 1.1, 21).
QByteArray svgWith(const QByteArray& svg, const QByteArray& line);
/// The metadata of a PDF with it (XMP, ISO 16684-1), which no PDF compresses.
QByteArray pdfMetadataWith(const QString& title, const QString& creator, const QByteArray& line);

} // namespace stepscope
