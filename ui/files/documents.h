#pragma once

#include "records/results.h"
#include "system/files.h"
#include "workload/sweep.h"

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace stepscope {

/// What a file that was opened holds: results, a sweep to run, or both (a session).
struct Document {
    std::filesystem::path path;
    std::optional<Results> results;
    std::optional<SweepSpec> sweep;
    bool isSession = false;
    std::vector<Message> warnings; ///< what could not be read of it
};

/// By extension and content: .stepscope, .md, .csv, .json (results or a sweep). Throws std::runtime_error
/// with a message that names the file.
Document readDocument(const std::filesystem::path& path);

/// A session is copied byte by byte. Throws std::runtime_error.
void copySession(const std::filesystem::path& from, const std::filesystem::path& to, Replace replace);

/// The sweep as a file that `readDocument` and the command line take.
void writeSweep(const SweepSpec& sweep, const std::filesystem::path& path, Replace replace);

} // namespace stepscope
