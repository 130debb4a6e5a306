#pragma once

#include "records/results.h"
#include "sessions/session_report.h"
#include "workload/sweep.h"

#include <cstddef>
#include <filesystem>
#include <optional>
#include <set>
#include <stop_token>
#include <string>
#include <vector>

namespace stepscope {

/// A session with cells left to run: its program ended in the middle, or the person stopped it.
struct UnfinishedSession {
    std::filesystem::path path;
    Results results;
    std::set<int> done; ///< cells that need not run again
    SessionReport report;
};

/// What the session of a sweep is called: as the sweep is, or, where nobody named that, after its models.
std::string session_name(const SweepSpec& sweep);

/// The directory in which sessions are kept that nobody named, by window and command line alike.
class SessionCatalog {
public:
    explicit SessionCatalog(std::filesystem::path directory) : directory_(std::move(directory)) {}

    /// $XDG_STATE_HOME/stepscope/sessions, by default below ~/.local/state (XDG Base Directory Specification
    /// 0.8); the home is that of the system's list of users where HOME does not name one. Empty where there
    /// is none: a place that others may write to is no place for it.
    static std::filesystem::path default_directory();

    const std::filesystem::path& directory() const { return directory_; }

    /// A free name that says when, in UTC, and what: "20261128T194654Z-quick.stepscope". Sorted by name, runs
    /// are sorted by time; no character of it needs a shell's quotes. Makes the directory, not the file.
    /// Throws SessionError, with what a person can do.
    std::filesystem::path new_path(const SweepSpec& sweep) const { return new_path(session_name(sweep)); }
    std::filesystem::path new_path(const std::string& name) const;

    /// Why no session can be kept here, in one sentence; empty where one can. Makes the directory.
    /// What `new_path` throws.
    std::string problem() const;

    /// The sessions there are, the last written first. Only files: a pipe or a directory of such a name is
    /// none.
    std::vector<std::filesystem::path> list() const;

    /// The newest unfinished session, among the few that a person may still think of. Not one that is being
    /// written now, nor one that ran to its end: cells that failed in it are results.
    /// Nor one of `except`: an older one may come after them.
    std::optional<UnfinishedSession>
    find_unfinished(const std::stop_token& stop = {},
                    const std::set<std::filesystem::path>& except = {}) const;

private:
    std::filesystem::path directory_;
};

} // namespace stepscope
