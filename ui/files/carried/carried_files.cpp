#include "ui/files/carried/carried_files.h"

#include <QDir>
#include <QFile>
#include <QImage>
#include <QMimeData>
#include <QUrl>

namespace stepscope {

namespace {

/// As a file system takes it.
QString fileNameOf(const QString& name) {
    QString out;
    for (const QChar c : name.left(80))
        out += c.isLetterOrNumber() || QStringLiteral("-_. ").contains(c) ? c : QLatin1Char('_');
    return out.isEmpty() || out.startsWith(QLatin1Char('.')) ? QLatin1Char('_') + out : out;
}

void addFile(QMimeData& data, const QString& path) {
    if (!path.isEmpty()) data.setUrls({QUrl::fromLocalFile(path)});
}

} // namespace

QString CarriedFiles::put(const QString& name, const QByteArray& content) {
    if (!folder_.isValid()) return {};
    QString path = folder_.filePath(fileNameOf(name));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size()) return {};
    return path;
}

std::unique_ptr<QMimeData> CarriedFiles::chart(const Drawing& drawing, const QString& name) {
    const QByteArray png = drawingFormatOf(QStringLiteral("chart.png"))->write(drawing);
    auto data = std::make_unique<QMimeData>();
    data->setImageData(QImage::fromData(png, "PNG"));
    data->setData(QStringLiteral("image/png"), png);
    data->setData(QStringLiteral("image/svg+xml"),
                  drawingFormatOf(QStringLiteral("chart.svg"))->write(drawing));
    addFile(*data, put(name + QStringLiteral(".png"), png));
    return data;
}

std::unique_ptr<QMimeData> CarriedFiles::table(const CarriedTable& table, const QString& name) {
    auto data = std::make_unique<QMimeData>();
    data->setText(table.markdown);
    if (!table.html.isEmpty()) data->setHtml(table.html);
    if (!table.csv.isEmpty()) data->setData(QStringLiteral("text/csv"), table.csv);
    addFile(*data, table.csv.isEmpty() ? put(name + QStringLiteral(".md"), table.markdown.toUtf8())
                                       : put(name + QStringLiteral(".csv"), table.csv));
    return data;
}

} // namespace stepscope
