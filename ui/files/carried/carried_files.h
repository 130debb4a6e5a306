#pragma once

#include "ui/plot/drawing.h"

#include <QByteArray>
#include <QString>
#include <QTemporaryDir>

#include <memory>

class QMimeData;

namespace stepscope {

/// A table as other programs take it; what it has no form for is empty.
struct CarriedTable {
    QString markdown, html;
    QByteArray csv;
};

/// What is carried to other programs by the clipboard or by dragging it out of the window. Those that take
/// files get one, which is there as long as this is.
class CarriedFiles {
public:
    /// A picture, a drawing (SVG) and a file of the picture. `name`: of the file, without extension.
    std::unique_ptr<QMimeData> chart(const Drawing& drawing, const QString& name);
    /// Text (Markdown), HTML, CSV and a file of the CSV, else of the text.
    std::unique_ptr<QMimeData> table(const CarriedTable& table, const QString& name);

private:
    /// Empty where it could not be written: the rest is carried all the same.
    QString put(const QString& name, const QByteArray& content);

    QTemporaryDir folder_;
};

} // namespace stepscope
