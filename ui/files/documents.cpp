#include "ui/files/documents.h"

#include "sessions/listing/together.h"
#include "sessions/log/session_file.h"
#include "system/error_message.h"
#include "system/files/files.h"
#include "tables/formats.h"
#include "tables/mapping/guess/which_table.h"
#include "tables/mapping/import_document.h"
#include "tables/mapping/runs.h"
#include "tables/origin/origin.h"
#include "tables/reading/json_value.h"
#include "tables/table.h"
#include "ui/text/engine_sentences.h"
#include "ui/text/labels/session_labels.h"
#include "ui/text/words.h"
#include "workload/json/sweep_json.h"

#include <nlohmann/json.hpp>

#include <string_view>

namespace stepscope {

namespace {

Document documentAt(const std::filesystem::path& path) {
    Document out;
    out.path = path;
    return out;
}

Document readSession(const std::filesystem::path& path) {
    SessionContent content = read_run(path);
    Document document = documentAt(path);
    document.isSession = true;
    document.warnings = damageOf(content.report);
    document.results = std::move(content).results();
    if (document.results->run()) document.sweep = document.results->run()->sweep;
    return document;
}

Document readJson(const std::filesystem::path& path) {
    const std::string text = read_file(path);
    const nlohmann::json json = json_of_anybody(text);
    Document document = documentAt(path);
    if (json.is_array() || (json.is_object() && json.contains("cells"))) {
        document.results = from_json(text);
        if (document.results->run()) document.sweep = document.results->run()->sweep;
    } else {
        document.sweep = sweep_from_json(json, text, {});
    }
    return document;
}

std::string severalSweeps(std::size_t count) {
    return Words::tr("It tells of %n sweeps; which one is meant is open.", nullptr, static_cast<int>(count))
        .toStdString();
}

/// A chart or a page that Stepscope wrote tells how what it shows was measured. None: it does not. Throws
/// std::runtime_error where what it tells is of no use.
std::optional<Document> readOrigin(const std::filesystem::path& path) {
    FoundOrigins origins = find_origins(read_file(path));
    if (origins.all.size() > 1) throw std::runtime_error(severalSweeps(origins.all.size()));
    if (origins.all.empty() && origins.any_damaged)
        throw std::runtime_error(Words::tr("What it carries of how it was measured is damaged, or of a later "
                                           "version of Stepscope.")
                                     .toStdString());
    if (origins.all.empty()) return std::nullopt;
    Document document = documentAt(path);
    document.sweep = std::move(origins.all.front().sweep);
    return document;
}

/// Of a table, whose bytes are `text`.
void takeSweepOf(Document& document, std::string_view text) {
    const FoundOrigins origins = find_origins(text);
    if (origins.all.size() > 1) {
        document.warnings.push_back({Severity::Info, severalSweeps(origins.all.size()), std::nullopt});
        return;
    }
    document.sweep = sweep_behind(*document.results, origins);
    if (document.sweep && origins.all.empty() && !document.results->run())
        document.warnings.push_back(
            {Severity::Info, toldText(std::string_view(what_cells_leave_open)).toStdString(), std::nullopt});
}

/// None where the file cannot be read: why is told already.
std::vector<RawTable> tablesToMap(const std::filesystem::path& path, const Format& format) {
    if (!can(format, FormatUse::Map)) return {};
    try {
        return tables_to_map(read_file(path), format);
    } catch (const std::exception&) {
        return {};
    }
}

Document readByItself(const std::filesystem::path& path, const Format& format) {
    if (&format == &session_format()) return readSession(path);
    if (&format == &json_format()) return readJson(path);
    Document document = documentAt(path);
    document.results = read_results(path);
    takeSweepOf(document, read_file(path));
    if (may_be_runs(*document.results)) document.tables = tablesToMap(path, format);
    return document;
}

/// One to stand beside others. Throws as `readDocument`, and where there are no results in it.
Document readWithResults(const std::filesystem::path& path, const std::stop_token& stop) {
    Document out = readDocument(path, stop);
    const QString name = QString::fromStdString(path.filename().string());
    if (!out.tables.empty() && !out.results)
        throw std::runtime_error(
            Words::tr("%1 is no table of Stepscope's: open it by itself first, to say what its columns hold.")
                .arg(name)
                .toStdString());
    if (out.report) throw std::runtime_error(noStepTimes(name).toStdString());
    if (!out.results) throw std::runtime_error(Words::tr("%1 holds no results.").arg(name).toStdString());
    out.tables.clear();
    return out;
}

std::string sentencesOf(const std::vector<Message>& messages) {
    std::string out;
    for (const Message& message : messages)
        out += (out.empty() ? "" : " ") + message.text;
    return out;
}

} // namespace

Document readDocument(const std::filesystem::path& path, const std::stop_token& stop) {
    const QString name = QString::fromStdString(path.filename().string());
    try {
        if (std::filesystem::is_directory(path))
            throw std::runtime_error(
                Words::tr("It is a folder: open or drop one of the files in it.").toStdString());
        if (std::optional<ForeignTimeline> report = read_foreign_timeline(path, stop)) {
            Document document = documentAt(path);
            document.report = std::make_shared<const ForeignTimeline>(*std::move(report));
            return document;
        }
        const Format* named = find_format(path);
        if (!named && std::filesystem::is_regular_file(path))
            if (std::optional<Document> document = readOrigin(path)) return *std::move(document);
        const Format& format =
            named && can(*named, FormatUse::Map) ? *named : format_for(path, FormatUse::Read);
        try {
            return readByItself(path, format);
        } catch (const std::exception& error) {
            std::optional<Document> origin = readOrigin(path);
            std::vector<RawTable> tables = tablesToMap(path, format);
            if (tables.empty() && !origin) throw;
            Document document = origin ? *std::move(origin) : documentAt(path);
            if (tables.empty()) return document;
            document.results = results_of_own(tables);
            if (document.results) return document;
            document.tables = std::move(tables);
            document.refusal = error.what();
            return document;
        }
    } catch (const std::exception& error) {
        throw std::runtime_error(Words::tr("%1 could not be opened. %2")
                                     .arg(name, toldText(std::string_view(message_of(error))))
                                     .toStdString());
    }
}

QString noStepTimes(const QString& name) {
    return Words::tr("%1 is a report of what ran when: it has no step times to set beside others. Open it by "
                     "itself (File › Open); Timeline shows it.")
        .arg(name);
}

Document readTogether(const std::vector<NamedFile>& files, const std::stop_token& stop) {
    std::vector<Message> leftOut;
    std::vector<std::pair<const NamedFile*, Document>> read;
    for (const NamedFile& file : files)
        try {
            if (stop.stop_requested()) throw std::runtime_error("Reading it was stopped.");
            read.emplace_back(&file, readWithResults(file.path, stop));
        } catch (const std::exception& error) {
            leftOut.push_back(
                {Severity::Warning,
                 Words::tr("%1 is left out. %2")
                     .arg(QString::fromStdString(file.name), toldText(std::string_view(error.what())))
                     .toStdString(),
                 std::nullopt});
        }
    if (read.empty()) throw std::runtime_error(sentencesOf(leftOut));
    Document all;
    if (read.size() == 1) {
        all = std::move(read.front().second);
    } else {
        std::vector<NamedRun> runs;
        runs.reserve(read.size());
        for (auto& [file, one] : read) {
            for (Message& warning : one.warnings) {
                warning.text = file->name + ": " + warning.text;
                all.warnings.push_back(std::move(warning));
            }
            all.name += (all.name.empty() ? "" : ", ") + file->name;
            runs.push_back({file->name, std::move(*one.results)});
        }
        all.results = together(std::move(runs));
    }
    all.warnings.insert(all.warnings.begin(), leftOut.begin(), leftOut.end());
    return all;
}

void copySession(const std::filesystem::path& from, const std::filesystem::path& to, Replace replace) {
    if (std::filesystem::exists(to) && std::filesystem::equivalent(from, to)) return;
    write_file_safely(to, read_file(from), replace);
}

void writeSweep(const SweepSpec& sweep, const std::filesystem::path& path, Replace replace) {
    write_file_safely(path, sweep_to_json(sweep).dump(2) + "\n", replace);
}

} // namespace stepscope
