#include "sessions/log/session_file.h"
#include "sessions/session_text.h"
#include "system/files/files.h"
#include "tables/formats.h"
#include "tables/table.h"

namespace stepscope {

std::string to_session(const Results& results) {
    SessionLines lines;
    return session_text(results, lines);
}

namespace fs = std::filesystem;

Results read_results(const fs::path& path) {
    const Format& format = format_for(path, FormatUse::Read);
    if (&format == &session_format()) return read_run(path).results(); // it says more of what is wrong
    const std::string text = read_file(path);
    try {
        return format.read(text);
    } catch (const TableError& error) {
        throw TableError(path.string() + ": " + error.what());
    }
}

void write_results(const Results& results, const fs::path& path, Replace replace) {
    write_file_safely(path, format_for(path, FormatUse::Write).write(results), replace);
}

} // namespace stepscope
