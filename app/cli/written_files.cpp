#include "written_files.h"

#include "errors.h"
#include "table_io.h"

#include <fmt/format.h>

#include <filesystem>
#include <system_error>

namespace stepscope::cli {

namespace {

namespace fs = std::filesystem;

/// Whether two names lead to one file, or would where there is none yet.
bool is_same_file(const std::string& a, const std::string& b) {
    const auto is_file = [](const std::string& name) { return !name.empty() && name != standard_stream; };
    if (!is_file(a) || !is_file(b)) return false;
    std::error_code unknown; // what cannot be looked at cannot be written
    if (fs::equivalent(a, b, unknown)) return true;
    const fs::path first = fs::weakly_canonical(a, unknown);
    const fs::path second = fs::weakly_canonical(b, unknown);
    return !first.empty() && first == second;
}

} // namespace

void require_different_files(const std::vector<std::string>& written, const std::vector<std::string>& read) {
    for (std::size_t i = 0; i < written.size(); ++i) {
        for (const std::string& each : read)
            if (is_same_file(written[i], each))
                throw UsageError(fmt::format("{} is read by this very command{} and would be lost; write to "
                                             "another name",
                                             written[i], each == written[i] ? std::string() : " as " + each));
        for (std::size_t before = 0; before < i; ++before)
            if (is_same_file(written[i], written[before]))
                throw UsageError(fmt::format(
                    "{} would be written twice, and the first be lost; give each its own name", written[i]));
    }
}

} // namespace stepscope::cli
