#include "arguments.h"
#include "script.h"
#include "settings_place.h"
#include "stop_signals.h"
#include "system/processes/memory.h"
#include "system/processes/standard_streams.h"
#include "system/processes/threads.h"
#include "system/version.h"
#include "tell.h"
#include "ui/desktop/application.h"
#include "ui/text/language.h"
#include "ui/theme/window_style.h"
#include "ui/window/start/window_settings.h"
#include "ui/window/window_holder.h"
#include "ui/window/workspace.h"

#include <QThread>

#include <algorithm>
#include <cstddef>
#include <string_view>

namespace {

/// Help and version need no display.
bool asksForText(int argc, char** argv) {
    return std::any_of(argv + 1, argv + argc, [](const char* word) {
        const std::string_view text(word);
        return text == "--help" || text == "-h" || text == "--help-all" || text == "--version" ||
               text == "-v";
    });
}

void nameProgram() {
    QCoreApplication::setOrganizationName(QStringLiteral("stepscope"));
    QCoreApplication::setApplicationName(QStringLiteral("stepscope"));
    const std::string_view version = stepscope::program_version();
    QCoreApplication::setApplicationVersion(QString::fromUtf8(version));
}

std::optional<std::filesystem::path> childProgram() {
    const std::filesystem::path path =
        std::filesystem::path(QCoreApplication::applicationDirPath().toStdString()) / "stepscope-cli";
    return std::filesystem::exists(path) ? std::optional(path) : std::nullopt;
}

int runProgram(int argc, char** argv) {
    using namespace stepscope;
    nameProgram();
    if (asksForText(argc, argv)) {
        const QCoreApplication application(argc, argv);
        parseArguments(QCoreApplication::arguments());
        return 0;
    }
    const StopSignals stopSignals;
    // Those that Qt paints with, whose start it does not check: without them the window would stand still.
    check_that_threads_start(QThread::idealThreadCount() + 1);
    // Qt paints into pictures that it did not get memory for.
    constexpr std::size_t of_window = std::size_t{96} << 20;
    check_that_memory_is_left(of_window);
    // Before Qt starts threads: loading sets an environment variable for the backends.
    const auto backends = std::make_shared<const BackendRegistry>(BackendRegistry::load());

    const SettingsPlace settings;
    Application application(argc, argv);
    QGuiApplication::setApplicationDisplayName(QStringLiteral("Stepscope"));
    QGuiApplication::setDesktopFileName(QStringLiteral("org.stepscope.Stepscope"));
    if (qEnvironmentVariableIsEmpty("QT_STYLE_OVERRIDE")) QApplication::setStyle(new WindowStyle);
    const Arguments arguments = parseArguments(QCoreApplication::arguments());
    const QString wanted = arguments.language.isEmpty() ? rememberedLanguage() : arguments.language;
    const QFont usual = QApplication::font();
    const bool canBeWritten = speak(wanted, usual);

    Workspace work(backends, SessionCatalog(SessionCatalog::default_directory()));
    work.controller.setChildProgram(childProgram());
    const WindowHolder windows(work, usual);
    QObject::connect(&application, &Application::failed, &windows, [&windows](const QString& reason) {
        windows.window().report(
            Severity::Error,
            MainWindow::tr("Something here does not work, and the rest goes on; nothing that was measured "
                           "is lost. Please report it with the file that is open: %1")
                .arg(reason));
    });
    QObject::connect(&stopSignals, &StopSignals::stopWanted, &windows, [&windows] {
        windows.window().controller().stop();
        windows.window().report(Severity::Warning,
                                MainWindow::tr("A warning of the system came, and the run stops after "
                                               "this step. What was measured is kept."));
    });
    QObject::connect(&stopSignals, &StopSignals::endWanted, &windows, [&windows](int signal) {
        QGuiApplication::setQuitOnLastWindowClosed(false); // with status 0
        windows.window().close();                          // the run stops after the step in flight
        QApplication::exit(128 + signal);
    });
    MainWindow& window = windows.window(); // the first
    if (const QString problem = settings.problem(); !problem.isEmpty()) {
        window.report(Severity::Warning, problem);
        tell(problem);
    }
    if (!canBeWritten) window.tellOfMissingFont(wanted);
    if (arguments.theme) window.chooseTheme(*arguments.theme);
    if (arguments.size.isValid()) window.resize(arguments.size);
    window.show();
    Script script(windows, arguments);
    if (!arguments.run && arguments.file.isEmpty()) window.offerUnfinished();
    QMetaObject::invokeMethod(&script, &Script::begin, Qt::QueuedConnection);
    return QApplication::exec();
}

} // namespace

int main(int argc, char** argv) {
    stepscope::make_standard_streams_safe();
    stepscope::end_clearly_without_memory();
    stepscope::spare_address_space();
    return stepscope::run_to_the_end([&] { return runProgram(argc, argv); }, 1);
}
