#pragma once

#include "records/results.h"

#include <filesystem>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

namespace stepscope {

/// The directory in which every run keeps its log.
class Sessions {
public:
    explicit Sessions(std::filesystem::path directory) : directory_(std::move(directory)) {}

    /// Shared with the command line (records/session_directory.h).
    static std::filesystem::path defaultDirectory();

    const std::filesystem::path& directory() const { return directory_; }

    /// A free name that says when and what; makes the directory. Throws std::filesystem::filesystem_error.
    std::filesystem::path newPath(const std::string& sweepName) const;

    struct Unfinished {
        std::filesystem::path path;
        Results results;
        int done = 0; ///< cells that need not run again
    };
    /// The newest session with cells left to run: its program ended in the middle, or the person stopped it.
    /// Not one that is being written now.
    std::optional<Unfinished> findUnfinished(const std::stop_token& stop) const;

private:
    std::filesystem::path directory_;
};

} // namespace stepscope
