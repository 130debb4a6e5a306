#include "ui/window/start/first_start.h"

#include "system/files/files.h"
#include "system/files/user_folders.h"
#include "ui/controller/run_controller.h"
#include "ui/help/welcome.h"
#include "ui/views/view_tabs.h"
#include "ui/window/runs/run_requests.h"
#include "ui/window/window_files.h"
#include "ui/window/workspace.h"
#include "ui/workload/workload_panel.h"
#include "workload/presets.h"

#include <QFile>

#include <filesystem>
#include <system_error>

namespace stepscope {

namespace {

constexpr const char* sample_name = "benchmark_results.md";

std::string sampleText() {
    QFile file(QStringLiteral(":/samples/") + QLatin1String(sample_name));
    return file.open(QIODevice::ReadOnly) ? file.readAll().toStdString() : std::string();
}

/// A file that can be opened as any other, and again by its name among the recent ones. Throws FileError.
QString sampleFile() {
    const std::string text = sampleText();
    std::error_code ignored;
    std::filesystem::path folder = cache_folder();
    if (folder.empty()) folder = std::filesystem::temp_directory_path(ignored) / "stepscope";
    const std::filesystem::path file = folder / "samples" / sample_name;
    std::filesystem::create_directories(file.parent_path(), ignored); // else writing says what is wrong
    if (std::filesystem::file_size(file, ignored) != text.size() || ignored || read_file(file) != text)
        write_file_safely(file, text, Replace::Yes);
    return QString::fromStdString(file.string());
}

} // namespace

FirstStart::FirstStart(Workspace& work, WorkloadPanel& workload, ViewTabs& views, WindowFiles& files,
                       RunRequests& runs, QWidget* window)
    : QObject(window), work_(work), workload_(workload), views_(views), files_(files), runs_(runs) {
    // There is something where the window is made anew.
    if (isAnythingOnShow() || !work_.sessions.list().empty()) return;
    welcome_ = new Welcome;
    views_.setWelcome(welcome_);
    connect(welcome_, &Welcome::quickWanted, this, &FirstStart::runQuick);
    connect(welcome_, &Welcome::sampleWanted, this,
            [this] { withSample([this](const QString& path) { files_.open(path); }); });
    connect(welcome_, &Welcome::baselineWanted, this, [this] {
        withSample([this](const QString& path) {
            work_.selection.wantBaseline(path);
            takeSweepOfSample();
        });
    });
    connect(&work_.selection, &Selection::baselineChanged, this, &FirstStart::tellBaseline);
    connect(&work_.controller, &RunController::resultsReplaced, this, [this] {
        if (isAnythingOnShow()) leave();
    });
    tellBaseline();
}

bool FirstStart::isAnythingOnShow() const {
    return !work_.controller.results().cells().empty() || work_.controller.report();
}

void FirstStart::tellBaseline() {
    const auto& baseline = work_.selection.baseline();
    if (welcome_) welcome_->setCompared(baseline && baseline->path.filename() == sample_name);
}

void FirstStart::runQuick() {
    workload_.setSweep(find_sweep("quick", work_.controller.backends().default_device()),
                       WorkloadPanel::tr("Load %1").arg(QStringLiteral("quick")));
    runs_.run();
}

/// As much of it as any machine measures in minutes, so that there is something to compare.
void FirstStart::takeSweepOfSample() {
    SweepSpec sweep = find_sweep("seed", work_.controller.backends().default_device());
    sweep.models.resize(1);
    sweep.seqs.resize(1);
    workload_.setSweep(sweep, WorkloadPanel::tr("Load %1").arg(QString::fromStdString(sweep.name)));
}

template <typename Call>
void FirstStart::withSample(Call call) {
    try {
        call(sampleFile());
    } catch (const FileError& error) {
        emit failed(QString::fromUtf8(error.what()));
    }
}

void FirstStart::leave() {
    if (!welcome_) return;
    views_.setWelcome(nullptr);
    welcome_->deleteLater(); // one of its buttons may be what was pressed
    welcome_ = nullptr;
}

} // namespace stepscope
