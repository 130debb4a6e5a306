// The part of the window that deals with files: dialogs, documents, exports, sessions of earlier runs.
#include "ui/messages/message_bar.h"
#include "ui/plot/chart_export.h"
#include "ui/text/format.h"
#include "ui/views/live/live_view.h"
#include "ui/window/main_window.h"
#include "ui/window/recent_files.h"
#include "ui/workload/workload_panel.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QSettings>

namespace stepscope {

namespace {

QString withExtension(const QString& path, const QString& extension) {
    return QFileInfo(path).suffix().isEmpty() ? path + QLatin1Char('.') + extension : path;
}

} // namespace

void MainWindow::openFile(const QString& path) {
    if (controller_.isActive()) {
        report(Severity::Warning,
               tr("A run is in progress. Stop it before you open %1.").arg(QFileInfo(path).fileName()));
        return;
    }
    files_.open(path);
}

void MainWindow::takeDocument(const Document& document) {
    if (controller_.isActive()) return; // started while the file was being read: the run goes first
    const QString path = QString::fromStdString(document.path.string());
    recent_->add(path);
    if (document.sweep) workload_->setSweep(*document.sweep);
    if (document.results) {
        controller_.show(*document.results, document.path);
        updateActions();
    }
    messages_.add(document.warnings);
    for (const Message& warning : document.warnings)
        if (warning.severity != Severity::Info)
            bar_->post(warning.severity, QString::fromStdString(warning.text));
    report(Severity::Info, tr("Opened: %1").arg(QDir::toNativeSeparators(path)));
}

void MainWindow::askAndOpen() {
    const QString path = QFileDialog::getOpenFileName(
        this, tr("Open"), QSettings().value(QStringLiteral("directory")).toString(),
        tr("Sessions, tables and sweeps (*.stepscope *.md *.csv *.json);;All files (*)"));
    if (path.isEmpty()) return;
    QSettings().setValue(QStringLiteral("directory"), QFileInfo(path).absolutePath());
    openFile(path);
}

QString MainWindow::suggestedPath(const QString& extension) const {
    const QString directory = QSettings().value(QStringLiteral("directory"), QDir::homePath()).toString();
    const QString source = QString::fromStdString(controller_.source().stem().string());
    const std::optional<SweepSpec> sweep = workload_->sweep();
    const QString name = !source.isEmpty() ? source
                         : sweep           ? QString::fromStdString(sweep->name)
                                           : tr("results");
    return QDir(directory).filePath(name + QLatin1Char('.') + extension);
}

void MainWindow::askAndSaveSession() {
    const QString path = QFileDialog::getSaveFileName(
        this, tr("Save session"), suggestedPath(QStringLiteral("stepscope")), tr("Sessions (*.stepscope)"));
    if (path.isEmpty()) return;
    const QString target = withExtension(path, QStringLiteral("stepscope"));
    if (controller_.source().extension() == ".stepscope")
        files_.copySession(controller_.source(), target);
    else
        files_.writeResults(controller_.results(), target);
}

void MainWindow::askAndSaveSweep() {
    const std::optional<SweepSpec> sweep = workload_->sweep();
    if (!sweep) return;
    const QString directory = QSettings().value(QStringLiteral("directory"), QDir::homePath()).toString();
    const QString path = QFileDialog::getSaveFileName(
        this, tr("Save sweep"),
        QDir(directory).filePath(QString::fromStdString(sweep->name) + QStringLiteral(".json")),
        tr("Sweeps (*.json)"));
    if (!path.isEmpty()) files_.writeSweep(*sweep, withExtension(path, QStringLiteral("json")));
}

void MainWindow::askAndExport(const QString& kind, const QString& extension) {
    const QString path = QFileDialog::getSaveFileName(this, tr("Export"), suggestedPath(extension),
                                                      QStringLiteral("%1 (*.%2)").arg(kind, extension));
    if (!path.isEmpty()) exportTo(withExtension(path, extension));
}

void MainWindow::exportTo(const QString& path) {
    const QString extension = QFileInfo(path).suffix().toLower();
    if (extension == QStringLiteral("png") || extension == QStringLiteral("svg"))
        exportChart(path);
    else
        files_.writeResults(controller_.results(), path);
}

void MainWindow::exportChart(const QString& path) {
    if (live_->cell() < 0) {
        const QString reason =
            tr("%1 was not written: no cell is on the chart.").arg(QFileInfo(path).fileName());
        report(Severity::Error, reason);
        emit exportFailed(reason);
        return;
    }
    ChartExport options;
    options.title = live_->title();
    options.zeroBaseline = live_->zeroBaseline();
    options.fitWarmup = live_->fitWarmup();
    QStringList lines = {tr("Stepscope %1").arg(QCoreApplication::applicationVersion())};
    if (const auto& run = controller_.results().run()) {
        lines.push_back(QString::fromStdString(run->started_at));
        for (const auto& [key, value] : run->environment)
            lines.push_back(
                QStringLiteral("%1: %2").arg(QString::fromStdString(key), QString::fromStdString(value)));
    }
    options.description = lines.join(QLatin1Char('\n'));
    const bool vector = path.endsWith(QStringLiteral(".svg"), Qt::CaseInsensitive);
    files_.writeBytes(vector ? chartAsSvg(live_->trace(), options) : chartAsPng(live_->trace(), options),
                      path);
}

void MainWindow::offerUnfinished() {
    search_.start(
        [sessions = sessions_](const std::stop_token& stop) {
            return std::make_shared<std::optional<UnfinishedSession>>(sessions.find_unfinished(stop));
        },
        [this](const std::shared_ptr<std::optional<UnfinishedSession>>& found) {
            if (!*found || controller_.isActive()) return;
            const UnfinishedSession& session = **found;
            const QString path = QString::fromStdString(session.path.string());
            if (QSettings().value(QStringLiteral("declinedSession")).toString() == path) return;
            const RunStarted& run = *session.results.run();
            bar_->post(Severity::Info,
                       tr("The run “%1” did not finish: %2 of %3 cells are done.")
                           .arg(QString::fromStdString(run.sweep.name))
                           .arg(session.done.size())
                           .arg(session.results.cells().size()),
                       {{tr("Run what is left"),
                         [this, found] {
                             workload_->setSweep((*found)->results.run()->sweep);
                             controller_.resume((*found)->path, std::move((*found)->results));
                         }},
                        {tr("Show it"), [this, path] { openFile(path); }}},
                       [path] { QSettings().setValue(QStringLiteral("declinedSession"), path); });
        },
        [this](const QString& reason) { report(Severity::Warning, reason); });
}

void MainWindow::showAbout() {
    auto* box =
        new QMessageBox(QMessageBox::NoIcon, tr("About Stepscope"),
                        tr("<h3>Stepscope %1</h3><p>A profiler for transformer training steps.</p>"
                           "<p>Free software under the GNU General Public License, version 3 or later. "
                           "Built with Qt %2.</p>")
                            .arg(QCoreApplication::applicationVersion(), QLatin1String(qVersion())),
                        QMessageBox::Close, this);
    box->setIconPixmap(windowIcon().pixmap(QSize(64, 64), devicePixelRatioF()));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->open();
}

} // namespace stepscope
