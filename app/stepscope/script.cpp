#include "script.h"

#include "ui/views/breakdown/breakdown_view.h"
#include "ui/views/live/live_view.h"
#include "ui/views/results/results_view.h"
#include "ui/window/main_window.h"
#include "ui/workload/workload_panel.h"
#include "workload/presets.h"

#include <QApplication>
#include <QTabWidget>

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
    connect(&window_.controller(), &RunController::failed, this, [this, fail](const QString& reason) {
        fail(reason);
        if (arguments_.run) end(); // there will be no end of a run to wait for
    });
}

void Script::begin() {
    if (arguments_.view == QStringLiteral("results")) window_.tabs()->setCurrentWidget(window_.results());
    if (arguments_.view == QStringLiteral("breakdown")) window_.tabs()->setCurrentWidget(window_.breakdown());
    if (arguments_.breakdown) window_.workload()->setTakesBreakdown(true);
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

void Script::afterOpening() {
    disconnect(&window_.files(), nullptr, this, nullptr);
    if (arguments_.run) {
        connect(&window_.controller(), &RunController::runEnded, this, &Script::afterRun);
        window_.run();
        if (!window_.controller().isActive()) end(); // refused; the window says why
        return;
    }
    whenSettled(&Script::afterRun);
}

void Script::afterRun() {
    disconnect(&window_.controller(), &RunController::runEnded, this, nullptr);
    connect(&window_.files(), &FileCommands::writesFinished, this, &Script::takePicture);
    for (const QString& path : std::as_const(arguments_.exports))
        window_.exportTo(path);
    if (!window_.files().busy()) takePicture();
}

void Script::takePicture() {
    disconnect(&window_.files(), nullptr, this, nullptr);
    if (arguments_.screenshot.isEmpty()) {
        end();
        return;
    }
    whenSettled(&Script::savePicture);
}

void Script::savePicture() {
    if (!window_.grab().save(arguments_.screenshot)) {
        failed_ = true;
        const QString reason =
            tr("%1 could not be written; the name must end in .png or .jpg and its directory exist")
                .arg(arguments_.screenshot);
        std::fprintf(stderr, "stepscope: %s\n", qUtf8Printable(reason));
    }
    end();
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
