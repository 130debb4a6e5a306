#include "ui/files/documents.h"

#include "json/parse_json.h"
#include "sessions/session_file.h"
#include "system/error_message.h"
#include "system/files.h"
#include "tables/formats.h"
#include "tables/table.h"
#include "ui/text/session_labels.h"
#include "ui/text/words.h"
#include "workload/sweep_json.h"

#include <nlohmann/json.hpp>

namespace stepscope {

namespace {

Document readSession(const std::filesystem::path& path) {
    SessionContent content = read_run(path);
    Document document{
        .path = path, .results = {}, .sweep = {}, .isSession = true, .warnings = damageOf(content.report)};
    document.results = std::move(content).results();
    if (document.results->run()) document.sweep = document.results->run()->sweep;
    return document;
}

Document readJson(const std::filesystem::path& path) {
    const std::string text = read_file(path);
    const nlohmann::json json = parse_json(text);
    Document document{.path = path, .results = {}, .sweep = {}, .isSession = false, .warnings = {}};
    if (json.is_array() || (json.is_object() && json.contains("cells"))) {
        document.results = from_json(text);
        if (document.results->run()) document.sweep = document.results->run()->sweep;
    } else {
        document.sweep = sweep_from_json(json);
    }
    return document;
}

} // namespace

Document readDocument(const std::filesystem::path& path) {
    const QString name = QString::fromStdString(path.filename().string());
    try {
        if (std::filesystem::is_directory(path))
            throw std::runtime_error(
                Words::tr("It is a folder: open or drop one of the files in it.").toStdString());
        const Format& format = format_for(path, FormatUse::Read);
        if (&format == &session_format()) return readSession(path);
        if (&format == &json_format()) return readJson(path);
        return {.path = path, .results = read_results(path), .sweep = {}, .isSession = false, .warnings = {}};
    } catch (const std::exception& error) {
        throw std::runtime_error(Words::tr("%1 could not be opened. %2")
                                     .arg(name, QString::fromUtf8(message_of(error)))
                                     .toStdString());
    }
}

void copySession(const std::filesystem::path& from, const std::filesystem::path& to, Replace replace) {
    if (std::filesystem::exists(to) && std::filesystem::equivalent(from, to)) return;
    write_file_safely(to, read_file(from), replace);
}

void writeSweep(const SweepSpec& sweep, const std::filesystem::path& path, Replace replace) {
    write_file_safely(path, sweep_to_json(sweep).dump(2) + "\n", replace);
}

} // namespace stepscope
