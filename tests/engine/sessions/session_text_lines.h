#pragma once

#include "records/json/record_json.h"
#include "sessions/log/session_file.h"
#include "sessions/log/session_lines.h"
#include "sessions/resume.h"
#include "support/runs/sample_run.h"
#include "system/files/checksum.h"

#include <QString>

#include <nlohmann/json.hpp>

#include <algorithm>
#include <string>
#include <vector>

namespace stepscope::testing {

/// sample_run() as it stands in a session, the header first.
inline std::vector<std::string> numbered_lines() {
    SessionLines lines;
    std::vector<std::string> out = {lines.header()};
    for (const Record& record : sample_run())
        out.push_back(lines.line(record));
    return out;
}

/// The same in the form of earlier versions.
inline std::vector<std::string> former_lines() {
    std::vector<std::string> out;
    for (const Record& record : sample_run())
        out.push_back(record_line(record));
    return out;
}

inline std::string joined(const std::vector<std::string>& lines) {
    std::string out;
    for (const std::string& line : lines)
        out += line;
    return out;
}

inline SessionReport report_of(const std::vector<std::string>& lines) {
    return parse_session(joined(lines)).report;
}

/// A line with another content, and the checksum of that.
inline std::string changed(const std::string& line, const auto& change) {
    nlohmann::json object = nlohmann::json::parse(line.substr(9));
    change(object);
    return checked_line(object);
}

/// A line with a text that no document could be.
inline std::string checked_text_line(const std::string& text) {
    return QStringLiteral("%1 ").arg(crc32(text), 8, 16, QLatin1Char('0')).toStdString() + text + "\n";
}

/// The place of the first line of a kind.
inline std::size_t line_of(const std::vector<std::string>& lines, const char* kind) {
    const auto found = std::find_if(lines.begin(), lines.end(), [kind](const std::string& line) {
        return nlohmann::json::parse(line.substr(9)).at("record") == kind;
    });
    return static_cast<std::size_t>(found - lines.begin());
}

} // namespace stepscope::testing
