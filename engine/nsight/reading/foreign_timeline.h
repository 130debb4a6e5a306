#pragma once

#include "nsight/reading/nsys_database.h"
#include "records/traces/profile.h"
#include "records/traces/timeline.h"

#include <array>
#include <filesystem>
#include <optional>
#include <stop_token>
#include <string>
#include <string_view>
#include <vector>

namespace stepscope {

/// What a report of NVIDIA's tools says ran when, of whatever program.
struct ForeignTimeline {
    Timeline timeline;     ///< of cell 0, without ops
    bool says_when = true; ///< false: how long each took alone is all that is known
    /// What Nsight Compute measured, for each event; empty: it is a report of Nsight Systems.
    std::vector<ProfiledKernel> kernels;
    std::vector<std::string> remarks; ///< sentences: what the report lacks, and what its times are
};

/// What a database that `nsys export` wrote may end in, in any letters.
inline constexpr std::array<std::string_view, 3> database_extensions = {nsys_database_extension, ".sqlite3",
                                                                        ".db"};

/// A database that `nsys export` wrote, or what `ncu --csv --page raw` printed, by what is in the file:
/// kernels of the latter stand one behind another, for each ran alone. None: it is no such file. Throws
/// NsightError for one that is damaged, and for a report as the tools themselves keep it, with the command
/// that exports it, and once `stop` is requested; FileError.
std::optional<ForeignTimeline> read_foreign_timeline(const std::filesystem::path& path,
                                                     const std::stop_token& stop = {});

/// The same of what came in without a file: in any encoding what `ncu --csv --page raw` printed. A database
/// needs a file, as the NsightError then says.
std::optional<ForeignTimeline> foreign_timeline_in(std::string_view text, const std::stop_token& stop = {});

} // namespace stepscope
