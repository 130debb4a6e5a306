#include "ui/window/window_files.h"

#include "ui/files/recent_files.h"
#include "ui/plot/drawing.h"
#include "ui/text/format_labels.h"
#include "ui/text/plain_text.h"
#include "ui/views/view_tabs.h"
#include "ui/window/workspace.h"
#include "ui/workload/workload_panel.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QSettings>

namespace stepscope {

namespace {

QString withExtension(const QString& path, const QString& extension) {
    return QFileInfo(path).suffix().isEmpty() ? path + QLatin1Char('.') + extension : path;
}

/// Where a person looked last for a file to open.
QString directoryKey() {
    return QStringLiteral("directory");
}

QString lastDirectory() {
    return QSettings().value(directoryKey(), QDir::homePath()).toString();
}

/// What was run, on what, for a chart that is looked at long after.
QString describe(const Results& results) {
    QStringList lines = {WindowFiles::tr("Stepscope %1").arg(QCoreApplication::applicationVersion())};
    if (const auto& run = results.run()) {
        lines.push_back(shownText(run->started_at));
        for (const auto& [key, value] : run->environment)
            lines.push_back(QStringLiteral("%1: %2").arg(shownText(key), shownText(value)));
    }
    return lines.join(QLatin1Char('\n'));
}

} // namespace

WindowFiles::WindowFiles(Workspace& work, WorkloadPanel& workload, const ViewTabs& views, RecentFiles& recent,
                         QWidget* window)
    : QObject(window), work_(work), workload_(workload), views_(views), recent_(recent), window_(window) {
    connect(&recent_, &RecentFiles::chosen, this, &WindowFiles::open);
    connect(&work_.files, &FileCommands::opened, this, &WindowFiles::takeDocument);
    connect(&work_.files, &FileCommands::failed, this, [this](const QString& reason) {
        emit reported(Severity::Error, reason);
        emit failed(reason);
    });
    connect(&work_.files, &FileCommands::written, this, [this](const QString& path) {
        emit reported(Severity::Info, tr("Written: %1").arg(QDir::toNativeSeparators(path)));
        const Format* format = find_format(path.toStdString());
        if (format && can(*format, FormatUse::Read)) recent_.add(path);
    });
}

void WindowFiles::open(const QString& path) {
    if (work_.controller.isActive()) {
        emit reported(
            Severity::Warning,
            tr("A run is in progress. Stop it before you open %1.").arg(QFileInfo(path).fileName()));
        return;
    }
    work_.files.open(path);
}

void WindowFiles::takeDocument(const Document& document) {
    if (work_.controller.isActive()) return; // started while the file was being read: the run goes first
    const QString path = QString::fromStdString(document.path.string());
    recent_.add(path);
    if (document.sweep) workload_.setSweep(*document.sweep);
    if (document.results) work_.controller.show(*document.results, document.path);
    for (const Message& warning : document.warnings)
        emit reported(warning.severity, QString::fromStdString(warning.text));
    emit reported(Severity::Info, tr("Opened: %1").arg(QDir::toNativeSeparators(path)));
}

void WindowFiles::askAndOpen() {
    const QString path =
        QFileDialog::getOpenFileName(window_, tr("Open"), lastDirectory(),
                                     tr("Sessions, tables and sweeps (%1)").arg(readablePatterns()) +
                                         QStringLiteral(";;") + tr("All files (*)"));
    if (path.isEmpty()) return;
    QSettings().setValue(directoryKey(), QFileInfo(path).absolutePath());
    open(path);
}

QString WindowFiles::suggestedPath(const QString& extension) const {
    const QString source = QString::fromStdString(work_.controller.source().stem().string());
    const std::optional<SweepSpec> sweep = workload_.sweep();
    const QString name = !source.isEmpty() ? source
                         : sweep           ? QString::fromStdString(sweep->name)
                                           : tr("results");
    return QDir(lastDirectory()).filePath(name + QLatin1Char('.') + extension);
}

void WindowFiles::askAndSaveSession() {
    const QString path = QFileDialog::getSaveFileName(window_, tr("Save session"),
                                                      suggestedPath(extensionOf(session_format())),
                                                      dialogFilterOf(session_format()));
    if (path.isEmpty()) return;
    const QString target = withExtension(path, extensionOf(session_format()));
    if (find_format(work_.controller.source()) == &session_format())
        work_.files.copySession(work_.controller.source(), target);
    else
        work_.files.writeResults(work_.controller.results(), target);
}

void WindowFiles::askAndSaveSweep() {
    const std::optional<SweepSpec> sweep = workload_.sweep();
    if (!sweep) return;
    const QString extension = extensionOf(json_format());
    const QString name = QString::fromStdString(sweep->name) + QLatin1Char('.') + extension;
    const QString path = QFileDialog::getSaveFileName(
        window_, tr("Save sweep"), QDir(lastDirectory()).filePath(name), tr("Sweeps (*.%1)").arg(extension));
    if (!path.isEmpty()) work_.files.writeSweep(*sweep, withExtension(path, extension));
}

void WindowFiles::askAndExport(const WindowActions::Export& kind) {
    const QString path =
        QFileDialog::getSaveFileName(window_, tr("Export"), suggestedPath(kind.extension),
                                     QStringLiteral("%1 (*.%2)").arg(kind.kind, kind.extension));
    if (!path.isEmpty()) exportTo(withExtension(path, kind.extension));
}

void WindowFiles::exportTo(const QString& path) {
    if (const DrawingFormat* format = drawingFormatOf(path))
        exportChart(path, *format);
    else
        work_.files.writeResults(work_.controller.results(), path);
}

void WindowFiles::exportChart(const QString& path, const DrawingFormat& format) {
    const View* view = views_.viewWithChart();
    if (!view) {
        const QString reason =
            tr("%1 was not written: no cell is on the chart.").arg(QFileInfo(path).fileName());
        emit reported(Severity::Error, reason);
        emit failed(reason);
        return;
    }
    Drawing chart = view->chart();
    chart.description = describe(work_.controller.results());
    work_.files.writeBytes(format.write(chart), path);
}

} // namespace stepscope
