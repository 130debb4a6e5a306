#pragma once

#include "records/record.h"
#include "sessions/session_report.h"

#include <array>
#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace stepscope {

/// How it stands with a session.
enum class SessionState {
    Complete,   ///< nothing is left to run
    Unfinished, ///< its program ended before its cells were done
    Running,    ///< a program is writing it now
    Damaged     ///< it cannot be read, or some of its lines cannot
};

template <>
struct ChoiceNames<SessionState> {
    static constexpr std::string_view field = "state";
    static constexpr std::array values = {std::pair{SessionState::Complete, std::string_view{"complete"}},
                                          std::pair{SessionState::Unfinished, std::string_view{"unfinished"}},
                                          std::pair{SessionState::Running, std::string_view{"running"}},
                                          std::pair{SessionState::Damaged, std::string_view{"damaged"}}};
};

/// For people, in English, context "sessions".
const char* label_of(SessionState state);

/// What there is to say of a session without its steps.
struct SessionSummary {
    std::filesystem::path path;
    std::uintmax_t bytes = 0;
    std::filesystem::file_time_type modified;

    SessionState state = SessionState::Damaged;
    std::string problem;              ///< why it cannot be read at all, with its path; empty: it can
    SessionReport report;             ///< what was found in its lines
    std::string sweep;                ///< as the sweep is called
    std::string started_at;           ///< ISO 8601 with offset, of the first start; may be empty
    std::vector<std::string> devices; ///< of the sweep: "cuda:0"
    Environment environment;          ///< of the latest start: "device.cuda:0" is the device's name
    std::int64_t cells = 0;           ///< that the sweep has
    std::int64_t done = 0;   ///< that have come to an end, whatever it was; not those that were stopped
    std::int64_t failed = 0; ///< of those
};

/// Reads a session for its summary, at the pace of its checksums: steps and breakdowns are not read. What is
/// wrong with a file is told in the summary. Throws nothing but std::bad_alloc.
SessionSummary summary_of(const std::filesystem::path& path);

} // namespace stepscope
