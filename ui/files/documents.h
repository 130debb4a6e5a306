#pragma once

#include "nsight/reading/foreign_timeline.h"
#include "records/results.h"
#include "system/files/files.h"
#include "tables/reading/raw_table.h"
#include "workload/sweep.h"

#include <QString>

#include <filesystem>
#include <memory>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

namespace stepscope {

/// What a file that was opened holds: results, a sweep to run, both (a session), or what ran when in another
/// program.
struct Document {
    std::filesystem::path path; ///< empty: of several files
    std::string name;           ///< of several files, for people
    std::optional<Results> results;
    std::optional<SweepSpec> sweep;                ///< without devices where the file names none
    std::shared_ptr<const ForeignTimeline> report; ///< of NVIDIA's tools; null: it is none
    bool isSession = false;
    std::vector<Message> warnings; ///< what could not be read of it
    /// Tables of which somebody should say what their columns hold: where there are no results, why they
    /// could not be read without; else rows of one cell may be its runs.
    std::vector<RawTable> tables;
    std::string refusal;
};

/// By extension and content: .stepscope, .md, .csv, .json (results or a sweep), and exported reports of
/// NVIDIA's profilers. A table that cannot be read by itself comes back as it stands. Throws
/// std::runtime_error with a message that names the file; so it does, of a report, soon after `stop` is
/// requested.
Document readDocument(const std::filesystem::path& path, const std::stop_token& stop = {});

/// Why a report cannot stand beside others, or be held against them.
QString noStepTimes(const QString& name);

/// A file by the name that a person knows it by.
struct NamedFile {
    std::filesystem::path path;
    std::string name;
};

/// The results of several in one table (sessions/listing/together.h). One that cannot be read or has no
/// results is left out, and a warning says why; a single one that is left is that document as it is. Throws
/// std::runtime_error, with all reasons, where none is left; no further one is read once `stop` is requested.
Document readTogether(const std::vector<NamedFile>& files, const std::stop_token& stop = {});

/// A session is copied byte by byte. Throws std::runtime_error.
void copySession(const std::filesystem::path& from, const std::filesystem::path& to, Replace replace);

/// The sweep as a file that `readDocument` and the command line take.
void writeSweep(const SweepSpec& sweep, const std::filesystem::path& path, Replace replace);

} // namespace stepscope
