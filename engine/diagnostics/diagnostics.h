#pragma once

#include "backend/registry.h"
#include "nsight/tools/counter_access.h"
#include "nsight/tools/tools.h"

#include <filesystem>
#include <stop_token>
#include <string>
#include <vector>

namespace stepscope {

/// Something that a person who looks for a fault has to know of this machine and program.
struct DiagnosticRow {
    std::string name; ///< English; the window shows it in the person's language where it is a word
    std::string value;

    friend bool operator==(const DiagnosticRow&, const DiagnosticRow&) = default;
};

struct DiagnosticGroup {
    std::string title; ///< as a row's name
    std::vector<DiagnosticRow> rows;

    friend bool operator==(const DiagnosticGroup&, const DiagnosticGroup&) = default;
};

/// Version, commit and compiler.
DiagnosticGroup program_diagnostics();
/// What the environment of a session records of the machine, without its name.
DiagnosticGroup system_diagnostics(const BackendRegistry& backends);
/// Each device, and why a backend could not be used.
DiagnosticGroup device_diagnostics(const BackendRegistry& backends);

/// Folders that the program reads and writes, each with what is wrong with it.
struct DiagnosticFolders {
    std::filesystem::path settings, presets, sessions, cache, temporary;
    /// Of this person.
    static DiagnosticFolders usual();
};
DiagnosticGroup folder_diagnostics(const DiagnosticFolders& folders);

/// What backends call, with versions. May load some of it.
DiagnosticGroup library_diagnostics(const BackendRegistry& backends);

/// The profilers that are found, their versions and whether counters may be read. Takes as long as they do to
/// tell their versions: up to `version_patience` each.
DiagnosticGroup
profiler_diagnostics(const ToolPlaces& places = ToolPlaces::usual(), const std::stop_token& stop = {},
                     const std::filesystem::path& driver_parameters = usual_driver_parameters);

/// The titles of the two that take time, for whoever shows the others meanwhile.
extern const char* const library_title;
extern const char* const profiler_title;

} // namespace stepscope
