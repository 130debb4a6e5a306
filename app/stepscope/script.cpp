#include "script.h"

#include "system/error_message.h"
#include "tell.h"
#include "ui/controller/run_controller.h"
#include "ui/controller/selection.h"
#include "ui/files/file_commands.h"
#include "ui/views/view_tabs.h"
#include "ui/views/views.h"
#include "ui/window/main_window.h"
#include "ui/workload/workload_panel.h"
#include "workload/presets.h"

#include <QApplication>
#include <QDir>
#include <QFileInfo>
#include <QImageWriter>
#include <QPixmap>

#include <algorithm>

namespace stepscope {

namespace {

/// Of a run that a person or a batch system stopped, as of one that SIGINT did.
constexpr int status_stopped = 130;

/// Why `picture` was not written to `path`; nothing: it was.
std::optional<QString> problemOfWriting(const QPixmap& picture, const QString& path) {
    if (picture.isNull()) return QString::fromUtf8(memory_has_run_out); // a window always has a size
    QImageWriter writer(path);
    if (writer.write(picture.toImage())) return std::nullopt;
    if (writer.error() == QImageWriter::UnsupportedFormatError)
        return Script::tr("the name must end in .png or .jpg");
    if (writer.error() == QImageWriter::DeviceError && !QFileInfo(path).absoluteDir().exists())
        return Script::tr("its directory does not exist");
    return writer.errorString();
}

} // namespace

Script::Script(MainWindow& window, Arguments arguments)
    : window_(window), arguments_(std::move(arguments)), settling_([this] { return window_.isWaiting(); }) {
    window_.files().setAttended(!arguments_.quitWhenDone);
    const auto fail = [this](const QString& reason) {
        failed_ = true;
        tell(reason);
    };
    connect(&window_, &MainWindow::exportFailed, this, fail);
    const auto failToRun = [this, fail](const QString& reason) {
        fail(reason);
        if (arguments_.run) end(); // there will be no end of a run to wait for
    };
    connect(&window_.controller(), &RunController::failed, this, failToRun);
    connect(&window_, &MainWindow::runRefused, this, failToRun);
}

void Script::begin() {
    window_.views()->showView(arguments_.view);
    if (arguments_.breakdown || shows(RunNeed::Breakdown)) window_.controller().setTakesBreakdown(true);
    if (arguments_.timeline || shows(RunNeed::Timeline)) window_.controller().setTakesTimeline(true);
    if (arguments_.file.isEmpty()) {
        if (!arguments_.preset.isEmpty())
            window_.workload()->setSweep(find_sweep(arguments_.preset.toStdString(),
                                                    window_.controller().backends().default_device()));
        afterOpening();
        return;
    }
    connect(&window_.files(), &FileCommands::opened, this, &Script::afterOpening);
    connect(&window_.files(), &FileCommands::failed, this, [this] {
        if (arguments_.quitWhenDone) end();
    });
    window_.openFile(arguments_.file);
}

/// Whether a view that the command line asks for shows what a run records only if it is asked to.
bool Script::shows(RunNeed need) const {
    if (!arguments_.run) return false;
    return std::any_of(viewTable().begin(), viewTable().end(), [&](const ViewRow& row) {
        const bool shown = !arguments_.screenshots.isEmpty() || arguments_.view == QLatin1String(row.name);
        return shown && row.needs == need;
    });
}

void Script::afterOpening() {
    disconnect(&window_.files(), nullptr, this, nullptr);
    if (arguments_.baseline.isEmpty()) return afterBaseline();
    connect(&window_.selection(), &Selection::baselineChanged, this, &Script::afterBaseline);
    waitsForBaseline_ = true;
    connect(&window_, &MainWindow::exportFailed, this, [this] {
        if (waitsForBaseline_ && arguments_.quitWhenDone) end(); // it could not be read, or has no results
    });
    window_.selection().wantBaseline(arguments_.baseline);
}

void Script::afterBaseline() {
    disconnect(&window_.selection(), nullptr, this, nullptr);
    waitsForBaseline_ = false;
    window_.views()->showView(arguments_.view); // what was opened may have brought another to the front
    if (arguments_.run) {
        connect(&window_.controller(), &RunController::runEnded, this, &Script::afterRun);
        window_.run();
        return;
    }
    whenSettled(&Script::afterRun);
}

void Script::afterRun() {
    disconnect(&window_.controller(), &RunController::runEnded, this, nullptr);
    chooseCellWithSteps();
    connect(&window_.files(), &FileCommands::writesFinished, this, &Script::choosePictures);
    for (const QString& path : std::as_const(arguments_.exports))
        window_.exportTo(path, arguments_.replace);
    if (!window_.files().busy()) choosePictures();
}

/// A run ends at its last cell. Where that has no steps, charts are of the first one that has.
void Script::chooseCellWithSteps() {
    const Results& results = window_.controller().results();
    const CellResult* shown = results.find(window_.selection().cell());
    if (!shown || times_of(*shown) == Times::Steps) return;
    for (const CellResult& cell : results.cells())
        if (times_of(cell) == Times::Steps) return window_.selection().choose(cell.cell.index);
}

void Script::choosePictures() {
    disconnect(&window_.files(), nullptr, this, nullptr);
    if (!arguments_.screenshots.isEmpty()) {
        QDir().mkpath(arguments_.screenshots);
        for (const ViewRow& row : viewTable())
            for (const Theme theme : {Theme::Light, Theme::Dark})
                pictures_.push_back(
                    {.path = QDir(arguments_.screenshots)
                                 .filePath(
                                     QStringLiteral("%1-%2.png").arg(QLatin1String(row.name), nameOf(theme))),
                     .view = QLatin1String(row.name),
                     .theme = theme});
    }
    if (!arguments_.screenshot.isEmpty()) pictures_.push_back({.path = arguments_.screenshot, .view = {}});
    takePicture();
}

void Script::takePicture() {
    if (pictures_.empty()) return end();
    if (const Picture& next = pictures_.back(); !next.view.isEmpty()) {
        window_.views()->showView(next.view);
        window_.chooseTheme(next.theme);
    }
    whenSettled(&Script::savePicture);
}

void Script::savePicture() {
    const QString path = pictures_.back().path;
    pictures_.pop_back();
    if (const std::optional<QString> problem = problemOfWriting(window_.grab(), path)) {
        failed_ = true;
        tell(tr("%1 could not be written: %2").arg(path, *problem));
    }
    takePicture();
}

void Script::whenSettled(void (Script::*next)()) {
    settling_.call([this, next](bool settled) {
        if (!settled) // a picture that lacks something is better than none
            tell(tr("something on show is not there after a minute"));
        (this->*next)();
    });
}

void Script::end() {
    if (!arguments_.quitWhenDone) return;
    const auto& cells = window_.controller().results().cells();
    // Of a file that is shown, a cell that has failed is no failure to show it.
    const bool cellFailed =
        arguments_.run && std::any_of(cells.begin(), cells.end(),
                                      [](const CellResult& cell) { return cell.status == Status::Failed; });
    const auto& ended = window_.controller().results().ended();
    const bool stopped = arguments_.run && ended && ended->outcome == Outcome::Stopped;
    window_.close();
    QApplication::exit(failed_ ? 1 : stopped ? status_stopped : cellFailed ? 1 : 0);
}

} // namespace stepscope
