#pragma once

#include "sessions/log/session_file.h"

#include <filesystem>
#include <vector>

namespace stepscope::testing {

/// What can be read of a session, record by record.
inline std::vector<Record> records_in(const std::filesystem::path& session) {
    std::vector<Record> out;
    read_records(session, [&out](const Record& record) { out.push_back(record); });
    return out;
}

} // namespace stepscope::testing
