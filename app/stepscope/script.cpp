#include "script.h"

#include "system/error_message.h"
#include "tell.h"
#include "ui/controller/run_controller.h"
#include "ui/controller/selection.h"
#include "ui/files/file_commands.h"
#include "ui/views/view_tabs.h"
#include "ui/views/views.h"
#include "ui/window/window_holder.h"
#include "ui/workload/workload_panel.h"
#include "workload/own_presets.h"

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

Script::Script(const WindowHolder& windows, Arguments arguments)
    : windows_(windows), arguments_(std::move(arguments)),
      settling_([this] { return window().isWaiting(); }) {
    window().files().setAttended(!arguments_.quitWhenDone);
    const auto fail = [this](const QString& reason) {
        failed_ = true;
        tell(reason);
    };
    connect(&windows_, &WindowHolder::exportFailed, this, fail);
    const auto failToRun = [this, fail](const QString& reason) {
        fail(reason);
        if (arguments_.run) end(); // there will be no end of a run to wait for
    };
    connect(&window().controller(), &RunController::failed, this, failToRun);
    connect(&windows_, &WindowHolder::runRefused, this, failToRun);
}

MainWindow& Script::window() const {
    return windows_.window();
}

void Script::begin() {
    window().views()->showView(arguments_.view);
    if (arguments_.breakdown || shows(RunNeed::Breakdown)) window().controller().setTakesBreakdown(true);
    if (arguments_.timeline || shows(RunNeed::Timeline)) window().controller().setTakesTimeline(true);
    if (arguments_.file.isEmpty()) {
        if (!arguments_.preset.isEmpty())
            window().workload()->setSweep(find_sweep(arguments_.preset.toStdString(), OwnPresets(),
                                                     window().controller().backends().default_device()));
        afterOpening();
        return;
    }
    connect(&window().files(), &FileCommands::opened, this, &Script::afterOpening);
    connect(&window().files(), &FileCommands::failed, this, [this] {
        if (arguments_.quitWhenDone) end();
    });
    window().openFile(arguments_.file);
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
    disconnect(&window().files(), nullptr, this, nullptr);
    if (arguments_.baseline.isEmpty()) return afterBaseline();
    connect(&window().selection(), &Selection::baselineChanged, this, &Script::afterBaseline);
    waitsForBaseline_ = true;
    connect(&windows_, &WindowHolder::exportFailed, this, [this] {
        if (waitsForBaseline_ && arguments_.quitWhenDone) end(); // it could not be read, or has no results
    });
    window().selection().wantBaseline(arguments_.baseline);
}

void Script::afterBaseline() {
    disconnect(&window().selection(), nullptr, this, nullptr);
    waitsForBaseline_ = false;
    window().views()->showView(arguments_.view); // what was opened may have brought another to the front
    if (arguments_.run) {
        connect(&window().controller(), &RunController::runEnded, this, &Script::afterRun);
        window().run();
        return;
    }
    whenSettled(&Script::afterRun);
}

void Script::afterRun() {
    disconnect(&window().controller(), &RunController::runEnded, this, nullptr);
    chooseCellWithSteps();
    connect(&window().files(), &FileCommands::writesFinished, this, &Script::choosePictures);
    for (const QString& path : std::as_const(arguments_.exports))
        window().exportTo(path, arguments_.replace);
    if (!window().files().busy()) choosePictures();
}

/// A run ends at its last cell. Where that has no steps, charts are of the first one that has.
void Script::chooseCellWithSteps() {
    const Results& results = window().controller().results();
    const CellResult* shown = results.find(window().selection().cell());
    if (!shown || times_of(*shown) == Times::Steps) return;
    for (const CellResult& cell : results.cells())
        if (times_of(cell) == Times::Steps) return window().selection().choose(cell.cell.index);
}

void Script::choosePictures() {
    disconnect(&window().files(), nullptr, this, nullptr);
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
        window().views()->showView(next.view);
        window().chooseTheme(next.theme);
    }
    whenSettled(&Script::savePicture);
}

void Script::savePicture() {
    const QString path = pictures_.back().path;
    pictures_.pop_back();
    if (const std::optional<QString> problem = problemOfWriting(window().grab(), path)) {
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
    const auto& cells = window().controller().results().cells();
    // Of a file that is shown, a cell that has failed is no failure to show it.
    const bool cellFailed =
        arguments_.run && std::any_of(cells.begin(), cells.end(),
                                      [](const CellResult& cell) { return cell.status == Status::Failed; });
    const auto& ended = window().controller().results().ended();
    const bool stopped = arguments_.run && ended && ended->outcome == Outcome::Stopped;
    window().close();
    QApplication::exit(failed_ ? 1 : stopped ? status_stopped : cellFailed ? 1 : 0);
}

} // namespace stepscope
