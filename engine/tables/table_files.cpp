#include "records/json/record_json.h"
#include "sessions/session_file.h"
#include "system/files.h"
#include "tables/table.h"

namespace stepscope {

namespace fs = std::filesystem;

namespace {

enum class Format { Markdown, Csv, Json, Session };

Format format_of(const fs::path& path) {
    const std::string extension = path.extension().string();
    if (extension == ".md") return Format::Markdown;
    if (extension == ".csv") return Format::Csv;
    if (extension == ".json") return Format::Json;
    if (extension == ".stepscope") return Format::Session;
    throw TableError(path.string() +
                     ": the name must end in .md, .csv, .json or .stepscope; that tells the format");
}

/// A session that replays to the same results.
std::string to_session(const Results& results) {
    std::string out;
    if (const auto& run = results.run()) out += record_line(*run);
    for (const CellResult& result : results.cells()) {
        if (!result.started) continue;
        const int cell = result.cell.index;
        out += record_line(CellStarted{result.cell, result.prediction.value_or(Prediction{})});
        for (std::size_t i = 0; i < result.steps.size(); ++i) {
            const StepSample& step = result.steps[i];
            const auto number = static_cast<int>(i);
            out += record_line(StepDone{cell, number, number < result.cell.warmup, step.host_seconds,
                                        step.device_seconds, step.telemetry});
        }
        if (!result.phases.empty() || result.peaks)
            out += record_line(Breakdown{cell, result.phases, result.peaks});
        if (result.status)
            out += record_line(CellDone{cell, *result.status, result.reason, result.statistics,
                                        result.arena_bytes, result.needed_bytes, result.available_bytes,
                                        result.noise});
    }
    for (const Message& message : results.messages())
        out += record_line(message);
    if (const auto& ended = results.ended()) out += record_line(*ended);
    return out;
}

} // namespace

Results read_results(const fs::path& path) {
    const Format format = format_of(path);
    if (format == Format::Session) return read_session(path).results();
    const std::string text = read_file(path);
    try {
        switch (format) {
        case Format::Markdown:
            return from_markdown(text);
        case Format::Csv:
            return from_csv(text);
        case Format::Json:
            return from_json(text);
        case Format::Session:
            break;
        }
    } catch (const TableError& error) {
        throw TableError(path.string() + ": " + error.what());
    }
    return {};
}

void write_results(const Results& results, const fs::path& path) {
    switch (format_of(path)) {
    case Format::Markdown:
        return write_file_safely(path, to_markdown(results));
    case Format::Csv:
        return write_file_safely(path, to_csv(results));
    case Format::Json:
        return write_file_safely(path, to_json(results));
    case Format::Session:
        return write_file_safely(path, to_session(results));
    }
}

} // namespace stepscope
