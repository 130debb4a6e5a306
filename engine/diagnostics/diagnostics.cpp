#include "diagnostics/diagnostics.h"

#include "nsight/errors.h"
#include "run/host/environment.h"
#include "sessions/catalog.h"
#include "system/files/posix_file.h"
#include "system/files/user_folders.h"
#include "system/text/quantity_text.h"
#include "system/text/translatable.h"
#include "system/version.h"

#include <fmt/format.h>

#include <array>
#include <cerrno>
#include <string_view>
#include <system_error>
#include <unistd.h>

namespace stepscope {

namespace fs = std::filesystem;

const char* const library_title = STEPSCOPE_TEXT("diagnostics", "Libraries");
const char* const profiler_title = STEPSCOPE_TEXT("diagnostics", "Profilers");

namespace {

struct Fact {
    const char* key; ///< of an environment
    const char* name;
};

/// What the environment of a session records of the machine. Its name is nobody's business.
constexpr std::array facts = {Fact{"os", STEPSCOPE_TEXT("diagnostics", "System")},
                              Fact{"cpu", STEPSCOPE_TEXT("diagnostics", "Processor")},
                              Fact{"memory", STEPSCOPE_TEXT("diagnostics", "Memory")},
                              Fact{"tool", STEPSCOPE_TEXT("diagnostics", "Started under")}};

#if defined(__clang__)
constexpr std::string_view compiler = "Clang " __clang_version__;
#else
constexpr std::string_view compiler = "GCC " __VERSION__;
#endif

std::string text_of(const DeviceInfo& device) {
    std::string precisions;
    for (const Precision precision : device.precisions)
        precisions += (precisions.empty() ? "" : ", ") + std::string(name_of(precision));
    std::string out = device.name;
    if (!device.details.empty()) out += "; " + device.details;
    return fmt::format("{}; {} of memory, {} free; {}", out,
                       bytes_text(static_cast<double>(device.memory_total)),
                       bytes_text(static_cast<double>(device.memory_free)), precisions);
}

/// The nearest folder above that is there decides whether it can be made.
std::string text_of(const fs::path& folder) {
    if (folder.empty()) return "there is no place for it: HOME names no directory";
    std::error_code ignored;
    if (fs::is_directory(folder, ignored)) {
        if (::access(folder.c_str(), W_OK | X_OK) == 0) return folder.string();
        return folder.string() + " (nothing can be written there: " + explain_errno(errno) + ")";
    }
    if (fs::exists(folder, ignored)) return folder.string() + " (is no folder: move it away)";
    fs::path above = folder;
    while (above.has_relative_path() && !fs::exists(above, ignored))
        above = above.parent_path();
    if (::access(above.c_str(), W_OK | X_OK) != 0)
        return folder.string() + " (cannot be made: " + explain_errno(errno) + ")";
    return folder.string() + " (not there yet)";
}

std::string said_of(CounterAccess access) {
    switch (access) {
    case CounterAccess::Allowed:
        return "this account may read them";
    case CounterAccess::Refused:
        return std::string(counters_refused);
    case CounterAccess::Unknown:
        break;
    }
    return "no NVIDIA driver says who may read them";
}

} // namespace

DiagnosticGroup program_diagnostics() {
    std::string build(compiler);
#ifdef NDEBUG
    build += ", optimised";
#else
    build += ", with assertions";
#endif
    return {STEPSCOPE_TEXT("diagnostics", "Program"),
            {{STEPSCOPE_TEXT("diagnostics", "Version"), std::string(program_version())},
             {STEPSCOPE_TEXT("diagnostics", "Build"), build}}};
}

DiagnosticGroup system_diagnostics(const BackendRegistry& backends) {
    DiagnosticGroup out{STEPSCOPE_TEXT("diagnostics", "Machine"), {}};
    const auto environment = describe_environment(backends);
    for (const Fact& fact : facts)
        if (const auto found = environment.find(fact.key); found != environment.end())
            out.rows.push_back({fact.name, found->second});
    return out;
}

DiagnosticGroup device_diagnostics(const BackendRegistry& backends) {
    DiagnosticGroup out{STEPSCOPE_TEXT("diagnostics", "Devices"), {}};
    for (const DeviceInfo& device : backends.devices())
        out.rows.push_back({device.id, text_of(device)});
    for (const BackendReport& report : backends.reports())
        if (!report.problem.empty()) out.rows.push_back({report.name, report.problem});
    return out;
}

DiagnosticFolders DiagnosticFolders::usual() {
    std::error_code ignored;
    const fs::path config = config_folder();
    return {.settings = config,
            .presets = config.empty() ? config : config / "presets",
            .sessions = SessionCatalog::default_directory(),
            .cache = cache_folder(),
            .temporary = fs::temp_directory_path(ignored)};
}

DiagnosticGroup folder_diagnostics(const DiagnosticFolders& folders) {
    return {STEPSCOPE_TEXT("diagnostics", "Folders"),
            {{STEPSCOPE_TEXT("diagnostics", "Settings"), text_of(folders.settings)},
             {STEPSCOPE_TEXT("diagnostics", "Presets"), text_of(folders.presets)},
             {STEPSCOPE_TEXT("diagnostics", "Sessions"), text_of(folders.sessions)},
             {STEPSCOPE_TEXT("diagnostics", "Cache"), text_of(folders.cache)},
             {STEPSCOPE_TEXT("diagnostics", "Temporary files"), text_of(folders.temporary)}}};
}

DiagnosticGroup library_diagnostics(const BackendRegistry& backends) {
    DiagnosticGroup out{library_title, {}};
    for (const LibraryInfo& library : backends.libraries())
        out.rows.push_back({library.name, library.version.empty() ? library.problem : library.version});
    return out;
}

DiagnosticGroup profiler_diagnostics(const ToolPlaces& places, const std::stop_token& stop,
                                     const fs::path& driver_parameters) {
    DiagnosticGroup out{profiler_title, {}};
    for (const NsightTool& tool : nsight_tools()) {
        std::string value;
        try {
            const FoundTool found = find_tool(tool.id, places, stop);
            value = fmt::format("{}, {}", found.version, found.program.string());
        } catch (const NsightError& error) {
            value = error.what();
        }
        out.rows.push_back({std::string(tool.title), value});
    }
    out.rows.push_back({STEPSCOPE_TEXT("diagnostics", "Counters"),
                        said_of(counter_access(driver_parameters, ::geteuid() == 0))});
    return out;
}

} // namespace stepscope
