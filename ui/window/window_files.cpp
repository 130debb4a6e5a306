#include "ui/window/window_files.h"

#include "nsight/reading/foreign_timeline.h"
#include "tables/origin/origin.h"
#include "timeline/export/timeline_formats.h"
#include "ui/files/chart_dialog.h"
#include "ui/files/mapping/mapping_dialog.h"
#include "ui/files/recent_files.h"
#include "ui/files/save_question.h"
#include "ui/messages/bar_topics.h"
#include "ui/messages/message_bar.h"
#include "ui/plot/drawing.h"
#include "ui/report/report_page.h"
#include "ui/text/engine_sentences.h"
#include "ui/text/labels/format_labels.h"
#include "ui/text/labels/session_labels.h"
#include "ui/text/lists.h"
#include "ui/text/plain_text.h"
#include "ui/views/view_tabs.h"
#include "ui/window/workspace.h"
#include "ui/workload/workload_panel.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QDesktopServices>
#include <QDir>
#include <QDrag>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMimeData>
#include <QSettings>
#include <QUrl>

#include <algorithm>
#include <utility>

namespace stepscope {

namespace {

/// Where a person looked last for a file to open.
QString directoryKey() {
    return QStringLiteral("directory");
}

/// At first where the measured runs lie, of which most that is opened is one.
QString directoryToOpen(const SessionCatalog& sessions) {
    const QString runs = QString::fromStdString(sessions.directory().string());
    QString remembered = QSettings().value(directoryKey()).toString();
    if (!remembered.isEmpty() && QFileInfo(remembered).isDir()) return remembered;
    return !runs.isEmpty() && QFileInfo(runs).isDir() ? runs : QDir::homePath();
}

/// Qt keeps what a dialog lists at its side, for this program's next start as well.
QList<QUrl> placesWith(const SessionCatalog& sessions, QList<QUrl> places) {
    places.removeIf([](const QUrl& place) {
        return place.isLocalFile() && !place.toLocalFile().isEmpty() &&
               !QFileInfo::exists(place.toLocalFile());
    });
    const QString directory = QString::fromStdString(sessions.directory().string());
    const QUrl runs = QUrl::fromLocalFile(directory);
    if (QFileInfo(directory).isDir() && !places.contains(runs)) places.push_back(runs);
    return places;
}

/// What Nsight Systems exports; a table of Nsight Compute is a CSV like others.
QString reportPatterns() {
    QStringList out;
    for (const std::string_view extension : database_extensions)
        out.push_back(QLatin1Char('*') +
                      QString::fromUtf8(extension.data(), static_cast<qsizetype>(extension.size())));
    return out.join(QLatin1Char(' '));
}

/// Charts and pages tell how what they show was measured.
QString chartPatterns() {
    QStringList out;
    for (const DrawingFormat& format : drawingFormats())
        out.push_back(QStringLiteral("*.") + QLatin1String(format.extension));
    out.push_back(QStringLiteral("*.") + reportPageExtension());
    return out.join(QLatin1Char(' '));
}

/// ".json, .pftrace, .csv"
QString timelineEndings() {
    QStringList out;
    for (const TimelineFormat& format : timeline_formats())
        out.push_back(
            QString::fromUtf8(format.extension.data(), static_cast<qsizetype>(format.extension.size())));
    return listOf(out);
}

/// Where a person saved last.
QString saveDirectoryKey() {
    return QStringLiteral("saveDirectory");
}

QString lastDirectory() {
    const QString remembered = QSettings().value(saveDirectoryKey()).toString();
    return QFileInfo(remembered).isDir() ? remembered : QDir::homePath();
}

/// What was run, on what, for a chart that is looked at long after.
QString describe(const Results& results) {
    QStringList lines = {WindowFiles::tr("Stepscope %1").arg(QCoreApplication::applicationVersion())};
    if (const auto& run = results.run()) {
        lines.push_back(shownText(run->started_at));
        for (const auto& [key, value] : public_place(run->environment))
            lines.push_back(QStringLiteral("%1: %2").arg(shownText(key), shownText(value)));
    }
    return lines.join(QLatin1Char('\n'));
}

} // namespace

WindowFiles::WindowFiles(Workspace& work, WorkloadPanel& workload, ViewTabs& views, RecentFiles& recent,
                         MessageBar& bar, QWidget* window)
    : QObject(window), work_(work), workload_(workload), views_(views), recent_(recent), bar_(bar),
      window_(window) {
    connect(&recent_, &RecentFiles::chosen, this, &WindowFiles::open);
    views_.setOpening(work_.files.opening());
    connect(&work_.files, &FileCommands::openingChanged, &views_, &ViewTabs::setOpening);
    connect(&work_.files, &FileCommands::opened, this, &WindowFiles::takeDocument);
    connect(&work_.files, &FileCommands::baselineOpened, this, &WindowFiles::takeBaseline);
    connect(&work_.files, &FileCommands::mappingWanted, this, &WindowFiles::askForMapping);
    connect(&work_.selection, &Selection::baselineWanted, this, [this](const QString& path) {
        path.isEmpty() ? askAndTakeBaseline() : work_.files.openBaseline(path);
    });
    connect(&work_.selection, &Selection::baselineChanged, this,
            [this] { bar_.withdraw(bar_topics::baseline()); });
    connect(&work_.files, &FileCommands::failed, this, [this](const QString& reason) {
        before_.clear();
        refuse(reason);
    });
    connect(&work_.controller, &RunController::resultsReplaced, this, [this] {
        bar_.withdraw(bar_topics::workload()); // it offers that of results which are no longer on show
        if (!work_.controller.runIsAway()) bar_.withdraw(bar_topics::away());
    });
    connect(&work_.files, &FileCommands::written, this, &WindowFiles::tellWritten);
    connect(&work_.offers, &Offers::sweepWanted, &workload_, &WorkloadPanel::setSweep);
    connect(&work_.offers, &Offers::viewWanted, &views_, &ViewTabs::showView);
    connect(&work_.files, &FileCommands::writesFinished, this, [this] { askedFor_.clear(); });
}

void WindowFiles::refuse(const QString& reason) {
    emit reported(Severity::Error, reason);
    emit failed(reason);
}

void WindowFiles::tellWritten(const QString& path) {
    emit reported(Severity::Info, tr("Written: %1").arg(QDir::toNativeSeparators(path)));
    const Format* format = find_format(path.toStdString());
    if (format && can(*format, FormatUse::Read)) recent_.add(path);
    if (!askedFor_.contains(path)) return; // a script's: nobody is there to be told
    const QString folder = QFileInfo(path).absolutePath();
    bar_.postLatest(
        bar_topics::written(), Severity::Info,
        tr("%1 was written to %2.").arg(QFileInfo(path).fileName(), QDir::toNativeSeparators(folder)),
        {{tr("Open the folder"), [folder] { QDesktopServices::openUrl(QUrl::fromLocalFile(folder)); }}});
}

void WindowFiles::takeOver(const WindowFiles& earlier) {
    before_ = earlier.before_;
    askedFor_ = earlier.askedFor_;
}

void WindowFiles::open(const QString& path) {
    work_.files.open(path);
}

void WindowFiles::openSessions(const QStringList& paths, const QStringList& names) {
    if (paths.size() == 1) return open(paths.front());
    work_.files.openTogether(paths, names);
}

void WindowFiles::compareWith(const QString& path) {
    work_.selection.wantBaseline(path);
    views_.showView(QStringLiteral("compare"));
}

void WindowFiles::openDropped(const QStringList& paths) {
    if (paths.size() == 1 && !work_.controller.report())
        before_ = QString::fromStdString(work_.controller.source().string());
    open(paths.front());
    if (paths.size() == 1) return;
    const QString only =
        tr("Only one file can be shown at a time: of the %1 that were dropped, %2 is opened.")
            .arg(paths.size())
            .arg(shownText(QFileInfo(paths.front()).fileName()));
    if (paths.size() > 2) return emit reported(Severity::Warning, only);
    work_.messages.add({{Severity::Warning, only.toStdString(), std::nullopt}});
    offerBaseline(paths.back(), Severity::Warning, only);
}

void WindowFiles::offerBaseline(const QString& path, Severity severity, const QString& text) {
    bar_.postLatest(bar_topics::baseline(), severity, text,
                    {{tr("Compare with %1").arg(nameOfRun(path.toStdString())), [&work = work_, path] {
                          work.selection.wantBaseline(path);
                          emit work.offers.viewWanted(QStringLiteral("compare"));
                      }}});
}

void WindowFiles::askForMapping(const std::shared_ptr<Document>& document, bool asBaseline) {
    auto* dialog =
        new MappingDialog(document->tables, QString::fromStdString(document->path.filename().string()),
                          asBaseline ? tr("&Compare with it") : tr("&Open"), window_);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, document, asBaseline] {
        document->results = dialog->takeResults();
        work_.files.deliver(document, asBaseline);
    });
    connect(dialog, &QDialog::rejected, this, [this] { before_.clear(); });
    dialog->open();
}

void WindowFiles::takeBaseline(const std::shared_ptr<Document>& opened) {
    const QString path = QString::fromStdString(opened->path.string());
    const QString name = nameOfRun(opened->path);
    if (!opened->results) {
        const QString reason =
            opened->report
                ? noStepTimes(name)
                : tr("%1 holds a sweep and no results: there is nothing to compare with. Run it first.")
                      .arg(name);
        refuse(reason);
        return;
    }
    recent_.add(path);
    // Beside those of the results on show, which are of another file.
    const auto ofFile = [&path](const QString& text) {
        return QStringLiteral("%1: %2").arg(shownText(QFileInfo(path).fileName()), text);
    };
    for (const Message& warning : opened->warnings)
        emit reported(warning.severity, ofFile(QString::fromStdString(warning.text)));
    for (const Message& message : opened->results->messages())
        if (!opened->results->run()) // of a table: what could not be read of it
            emit reported(message.severity, ofFile(toldText(message.text)));
    if (views_.listsSessions()) views_.showView(QStringLiteral("compare"));
    emit reported(Severity::Info, tr("Compared with: %1").arg(QDir::toNativeSeparators(path)));
    work_.selection.setBaseline(
        Baseline{.results = std::make_shared<const Results>(std::move(*opened->results)),
                 .name = name,
                 .path = opened->path});
}

void WindowFiles::takeDocument(const std::shared_ptr<Document>& opened) {
    Document& document = *opened;
    const QString path = QString::fromStdString(document.path.string());
    if (!path.isEmpty()) recent_.add(path);
    if (document.results) work_.controller.show(std::move(*document.results), document.path);
    if (document.report) {
        work_.controller.showReport(document.report, document.path);
        views_.showView(QStringLiteral("timeline"));
        for (const std::string& remark : document.report->remarks)
            emit reported(Severity::Info, shownText(remark));
    }
    if (document.sweep) takeSweep(document, QFileInfo(path).fileName());
    const bool noSteps = document.results && !work_.controller.results().cells().empty() &&
                         std::ranges::none_of(work_.controller.results().cells(), [](const CellResult& cell) {
                             return times_of(cell) == Times::Steps;
                         });
    // What was asked for should be seen: not a list of others, nor a chart of steps that nobody knows.
    if (views_.listsSessions() || (noSteps && views_.showsSteps()))
        views_.showView(QStringLiteral("results"));
    if ((document.results || document.report) && work_.controller.isActive())
        bar_.postLatest(
            bar_topics::away(), Severity::Info,
            tr("%1 is on show. The run goes on meanwhile.")
                .arg(path.isEmpty() ? shownText(document.name) : shownText(QFileInfo(path).fileName())),
            {{tr("Back to the run"), [&run = work_.controller] { run.showRun(); }}});
    if (const QString before = std::exchange(before_, {});
        document.results && !before.isEmpty() && before != path)
        offerBaseline(before, Severity::Info,
                      tr("%1 is on show in the place of %2.")
                          .arg(nameOfRun(document.path), nameOfRun(before.toStdString())));
    for (const Message& warning : document.warnings)
        emit reported(warning.severity, QString::fromStdString(warning.text));
    emit reported(Severity::Info, path.isEmpty() ? tr("Shown together: %1").arg(shownText(document.name))
                                                 : tr("Opened: %1").arg(QDir::toNativeSeparators(path)));
}

void WindowFiles::takeSweep(const Document& document, const QString& name) {
    SweepSpec sweep = *document.sweep;
    if (sweep.devices.empty()) sweep.devices = {work_.controller.backends().default_device()};
    const QString what = tr("Open %1").arg(name);
    if (!document.results || !workload_.isHandMade() || workload_.shows(sweep)) {
        workload_.setSweep(sweep, what); // which can be undone
        if (!document.results)
            bar_.postLatest(bar_topics::workload(), Severity::Info,
                            tr("The workload on the left is that of %1.").arg(name));
        return;
    }
    bar_.postLatest(
        bar_topics::workload(), Severity::Info,
        tr("The workload on the left stays as you made it. %1 was measured with another.").arg(name),
        {{tr("Take that one"),
          [&offers = work_.offers, sweep, what] { emit offers.sweepWanted(sweep, what); }}});
}

void WindowFiles::askAndOpen() {
    const QString path = askWhichToRead(tr("Open"), tr("Sessions, tables, sweeps and reports (%1)"),
                                        QStringLiteral(" %1 %2").arg(reportPatterns(), chartPatterns()));
    if (!path.isEmpty()) open(path);
}

void WindowFiles::askAndTakeBaseline() {
    const QString path = askWhichToRead(tr("Compare with"), tr("Sessions and tables (%1)"));
    if (!path.isEmpty()) work_.files.openBaseline(path);
}

QString WindowFiles::askWhichToRead(const QString& title, const QString& kinds, const QString& more) {
    QFileDialog dialog(window_, title, directoryToOpen(work_.sessions),
                       kinds.arg(readablePatterns() + more) + QStringLiteral(";;") + tr("All files (*)"));
    dialog.setFileMode(QFileDialog::ExistingFile);
    dialog.setSidebarUrls(placesWith(work_.sessions, dialog.sidebarUrls()));
    if (dialog.exec() != QDialog::Accepted) return {};
    QString path = dialog.selectedFiles().value(0);
    if (!path.isEmpty()) QSettings().setValue(directoryKey(), QFileInfo(path).absolutePath());
    return path;
}

QString WindowFiles::nameOfShown() const {
    if (!work_.controller.source().empty()) return nameOfRun(work_.controller.source());
    const auto& run = work_.controller.results().run();
    return run ? QString::fromStdString(run->sweep.name) : tr("Results");
}

QString WindowFiles::suggestedPath(const QString& extension) const {
    const QString source = QString::fromStdString(work_.controller.source().stem().string());
    const std::optional<SweepSpec> sweep = workload_.sweep();
    const QString name = !source.isEmpty() ? source
                         : sweep           ? QString::fromStdString(sweep->name)
                                           : tr("results");
    return QDir(lastDirectory()).filePath(name + QLatin1Char('.') + extension);
}

std::optional<QString> WindowFiles::askWhere(const QString& title, const QString& suggestion,
                                             const QString& extension, const QString& filter) {
    std::optional<QString> path = askWhereToWrite(
        {.title = title, .suggestion = suggestion, .extension = extension, .filter = filter}, window_);
    if (!path) return path;
    askedFor_.insert(*path);
    QSettings().setValue(saveDirectoryKey(), QFileInfo(*path).absolutePath());
    return path;
}

void WindowFiles::askAndSaveSession() {
    const QString extension = extensionOf(session_format());
    const auto path =
        askWhere(tr("Save session"), suggestedPath(extension), extension, dialogFilterOf(session_format()));
    if (!path) return;
    if (find_format(work_.controller.source()) == &session_format() &&
        find_format(path->toStdString()) == &session_format())
        work_.files.copySession(work_.controller.source(), *path, Replace::Yes);
    else
        work_.files.writeResults(work_.controller.results(), *path, Replace::Yes);
}

void WindowFiles::askAndSaveSweep() {
    const std::optional<SweepSpec> sweep = workload_.sweep();
    if (!sweep) return;
    const QString extension = extensionOf(json_format());
    const QString name = QString::fromStdString(sweep->name) + QLatin1Char('.') + extension;
    const auto path = askWhere(tr("Save sweep"), QDir(lastDirectory()).filePath(name), extension,
                               tr("Sweeps (*.%1)").arg(extension));
    if (path) work_.files.writeSweep(*sweep, *path, Replace::Yes);
}

void WindowFiles::askAndExport(const WindowActions::Export& kind) {
    if (kind.chart) return askAndExportChart(*drawingFormatOf(QStringLiteral("chart.") + kind.extension));
    const auto path = askWhere(tr("Export"), suggestedPath(kind.extension), kind.extension,
                               QStringLiteral("%1 (*.%2)").arg(kind.kind, kind.extension));
    if (path) exportTo(*path, Replace::Yes);
}

void WindowFiles::askAndWrite(const QByteArray& content, const QString& extension, const QString& kind) {
    const auto path = askWhere(tr("Export"), suggestedPath(extension), extension,
                               QStringLiteral("%1 (*.%2)").arg(kind, extension));
    if (path) work_.files.writeBytes(content, *path, Replace::Yes);
}

void WindowFiles::askAndExportChart(const DrawingFormat& format) {
    const View* view = views_.viewWithChart();
    if (!view) return;
    ChartDialog dialog(format,
                       {.of = views_.labelOf(*view),
                        .warning = views_.otherThanFront(*view),
                        .zoomed = view->showsPart(),
                        .draw = [view](const DrawingOptions& options) { return view->chart(options); }},
                       window_);
    if (dialog.exec() != QDialog::Accepted) return;
    const QString extension = QLatin1String(dialog.format().extension);
    const auto path = askWhere(tr("Export"), suggestedPath(extension), extension,
                               QStringLiteral("%1 (*.%2)").arg(drawingText(dialog.format().kind), extension));
    if (!path) return;
    if (const DrawingFormat* named = drawingFormatOf(*path))
        exportChart(*path, *named, dialog.options(), Replace::Yes);
    else
        exportTo(*path, Replace::Yes); // a name for a table
}

void WindowFiles::exportTo(const QString& path, Replace replace) {
    if (const DrawingFormat* format = drawingFormatOf(path))
        exportChart(path, *format, {}, replace);
    else if (work_.controller.report())
        exportReport(path, replace);
    else if (isReportPage(path))
        exportPage(path, replace);
    else
        work_.files.writeResults(work_.controller.results(), path, replace);
}

void WindowFiles::exportPage(const QString& path, Replace replace) {
    if (work_.controller.results().cells().empty()) {
        const QString reason =
            tr("%1 was not written: there are no results to report.").arg(QFileInfo(path).fileName());
        refuse(reason);
        return;
    }
    ReportContent content{.name = nameOfShown(),
                          .results = std::make_shared<const Results>(work_.controller.results()),
                          .charts = {}};
    for (const View* view : views_.viewsWithChart()) {
        const Drawing chart = view->chart({.size = {960, 540}});
        content.charts.push_back(
            {views_.labelOf(*view), chart.title, drawingFormatOf(QStringLiteral("chart.svg"))->write(chart)});
    }
    if (const std::optional<Baseline>& baseline = work_.selection.baseline()) {
        content.baseline = baseline->results;
        content.baselineName = baseline->name;
    }
    work_.files.writeMade([content = std::move(content)] { return reportPage(content); }, path, replace);
}

/// A report of another program has no results, and what there is of it is its timeline.
void WindowFiles::exportReport(const QString& path, Replace replace) {
    const std::string source = work_.controller.source().filename().string();
    if (const TimelineFormat* const format = timeline_format_for(path.toStdString())) {
        const std::string content = format->write({work_.controller.report()->timeline, source, {}});
        work_.files.writeBytes(QByteArray::fromStdString(content), path, replace);
        return;
    }
    const QString reason = tr("%1 was not written: %2 is a report of what ran when, and has no results. Its "
                              "timeline is written to files that end in %3.")
                               .arg(QFileInfo(path).fileName(), shownText(source), timelineEndings());
    refuse(reason);
}

void WindowFiles::exportChart(const QString& path, const DrawingFormat& format, const DrawingOptions& options,
                              Replace replace) {
    const View* view = views_.viewWithChart();
    if (!view) {
        const QString reason =
            tr("%1 was not written: no cell is on the chart.").arg(QFileInfo(path).fileName());
        refuse(reason);
        return;
    }
    if (const QString other = views_.otherThanFront(*view); !other.isEmpty())
        emit reported(Severity::Info, QFileInfo(path).fileName() + QStringLiteral(": ") + other);
    work_.files.writeBytes(format.write(drawingOf(*view, options)), path, replace);
}

Drawing WindowFiles::drawingOf(const View& view, const DrawingOptions& options) const {
    Drawing chart = view.chart(options);
    chart.description = describe(work_.controller.results());
    chart.origin = QByteArray::fromStdString(origin_text(work_.controller.results()));
    return chart;
}

std::unique_ptr<QMimeData> WindowFiles::carried(const View& view) {
    if (view.hasChart())
        //: a file: the run, and the view whose chart it is
        return carried_.chart(drawingOf(view, {}), tr("%1 - %2").arg(nameOfShown(), views_.labelOf(view)));
    if (const std::optional<CarriedTable> table = view.carriedTable())
        return carried_.table(*table, nameOfShown());
    return nullptr;
}

void WindowFiles::copyChart() {
    const View* view = views_.viewWithChart();
    if (!view) return;
    QGuiApplication::clipboard()->setMimeData(carried(*view).release()); // which takes it
    const QString text = tr("The chart of %1 is on the clipboard.").arg(views_.labelOf(*view));
    emit reported(Severity::Info, text);
    bar_.postLatest(bar_topics::written(), Severity::Info, text);
}

void WindowFiles::carryOut(const View& view) {
    std::unique_ptr<QMimeData> data = carried(view);
    if (!data) return;
    auto* drag = new QDrag(window_); // ends with the dragging
    if (data->hasImage())
        drag->setPixmap(QPixmap::fromImage(qvariant_cast<QImage>(data->imageData()))
                            .scaled(QSize(240, 180), Qt::KeepAspectRatio, Qt::SmoothTransformation));
    drag->setMimeData(data.release());
    drag->exec(Qt::CopyAction);
}

} // namespace stepscope
