#include "script.h"

#include "ui/controller/run_controller.h"
#include "ui/files/file_commands.h"
#include "ui/views/view_tabs.h"
#include "ui/views/views.h"
#include "ui/window/main_window.h"
#include "ui/workload/workload_panel.h"
#include "workload/presets.h"

#include <QApplication>
#include <QDir>

#include <algorithm>
#include <cstdio>

namespace stepscope {

namespace {

/// Layouts, forecasts and charts have come to rest by then.
constexpr int settling_ms = 1200;

} // namespace

Script::Script(MainWindow& window, Arguments arguments) : window_(window), arguments_(std::move(arguments)) {
    settling_.setSingleShot(true);
    settling_.setInterval(settling_ms);
    connect(&settling_, &QTimer::timeout, this, [this] { (this->*next_)(); });
    const auto fail = [this](const QString& reason) {
        failed_ = true;
        std::fprintf(stderr, "stepscope: %s\n", qUtf8Printable(reason));
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
    if (arguments_.breakdown || showsBreakdown()) window_.controller().setTakesBreakdown(true);
    if (arguments_.file.isEmpty()) {
        if (!arguments_.preset.isEmpty())
            window_.workload()->setSweep(find_sweep(arguments_.preset.toStdString()));
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
bool Script::showsBreakdown() const {
    if (!arguments_.run) return false;
    return std::any_of(viewTable().begin(), viewTable().end(), [this](const ViewRow& row) {
        const bool shown = !arguments_.screenshots.isEmpty() || arguments_.view == QLatin1String(row.name);
        return shown && row.needs == RunNeed::Breakdown;
    });
}

void Script::afterOpening() {
    disconnect(&window_.files(), nullptr, this, nullptr);
    if (arguments_.run) {
        connect(&window_.controller(), &RunController::runEnded, this, &Script::afterRun);
        window_.run();
        return;
    }
    whenSettled(&Script::afterRun);
}

void Script::afterRun() {
    disconnect(&window_.controller(), &RunController::runEnded, this, nullptr);
    connect(&window_.files(), &FileCommands::writesFinished, this, &Script::choosePictures);
    for (const QString& path : std::as_const(arguments_.exports))
        window_.exportTo(path, arguments_.force ? Replace::Yes : Replace::No);
    if (!window_.files().busy()) choosePictures();
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
    if (!window_.grab().save(path)) {
        failed_ = true;
        const QString reason =
            tr("%1 could not be written; the name must end in .png or .jpg and its directory exist")
                .arg(path);
        std::fprintf(stderr, "stepscope: %s\n", qUtf8Printable(reason));
    }
    takePicture();
}

void Script::whenSettled(void (Script::*next)()) {
    next_ = next;
    settling_.start();
}

void Script::end() {
    if (!arguments_.quitWhenDone) return;
    const auto& cells = window_.controller().results().cells();
    const bool cellFailed = std::any_of(cells.begin(), cells.end(),
                                        [](const CellResult& cell) { return cell.status == Status::Failed; });
    window_.close();
    QApplication::exit(failed_ || cellFailed ? 1 : 0);
}

} // namespace stepscope
