#include "records/figures.h"
#include "records/json/record_fields.h"
#include "records/trust.h"
#include "tables/reading/json_records.h"
#include "tables/reading/json_value.h"
#include "tables/table.h"
#include "tables/text/table_text.h"

#include <nlohmann/json.hpp>

#include <cmath>
#include <set>

/*
The document, an object:
  "format"      "stepscope results"
  "version"     1
  "sweep", "started_at", "environment", "resumed"
                of the run, as in a sweep file and a session; all absent where the source (a Markdown table)
                has none
  "cells"       list of
    "cell"        index, model, every axis, seed and number of steps; null: not known, as of a table
    "started"     false: not run (yet)
    "status"      absent: not finished. Else "OK", "OOM", "FAILED", "CANCELLED", "SKIPPED", and with it
                  "reason", "statistics" (seconds), "arena_bytes", "noise", and of an OOM "needed_bytes",
                  "available_bytes"; "backward" of a table that tells the backward pass by itself
    "environment" facts of where it was measured; absent: those of the run
    "prediction"  absent: the cell was never planned
    "steps"       list of {"host_seconds", "device_seconds", "telemetry"}, warm-up first; the last two where
                  known
    "phases"      list of {"path", "layer", "seconds", "flops", "bytes", "op", "calls"}: the breakdown, absent
                  if there is none; the last two where known
    "peaks"       {"flops", "bytes_per_second"} that the device was measured to reach, absent if it was not
    "given_peak_flops"
                  FLOP/s that a person said of the device, absent if nobody did
    "figures"     what follows from the above, by the ids of the table of figures, those that are known: for
                  other programs; it is made anew, never read
    "doubts"      list of sentences: what speaks against the cell's figures, absent where nothing does; never
                  read, either
    "timeline"    what ran when in a step: "ops" of the plan; "lanes", "kinds" and "events", columns that
                  count these; "periods" of the traced steps; absent if none was traced
    "profiles"    list of what Nsight told: "tool", "report" (a file beside the session), "ops" of the plan,
                  "kernels" or "trace"; absent if there is none
  "messages"    list of {"severity", "text", "cell"}
  "ended"       {"outcome", "ended_at"}, absent while the run is not over
Numbers that are not finite are the strings "nan", "inf", "-inf". Sizes are bytes, times seconds.
*/

namespace stepscope {

using nlohmann::json;

namespace {

/// What the document says it is; nothing else is read.
struct FormatName {
    static constexpr const char* name = "stepscope results";
};
struct FormatVersion {
    static constexpr int number = 1;
};

struct Document {
    FormatName format;
    FormatVersion version;
    std::optional<RunStarted> run;
    std::vector<CellResult> cells;
    std::vector<Message> messages;
    std::optional<RunEnded> ended;
};

json derived_figures_of(const CellResult& cell) {
    json out = json::object();
    for (const Figure& figure : figures())
        if (!figure.is_stored())
            if (const auto value = figure.value(cell); value && std::isfinite(*value))
                out[std::string(figure.id)] = *value;
    return out;
}

json doubts_as_json(const CellResult& cell) {
    json out = json::array();
    for (const Doubt& doubt : doubts_of(cell))
        out.push_back(text_of(doubt));
    return out;
}

/// They follow from the rest, which is what is read.
void forget_what_follows(json& document) {
    if (!document.is_object() || !document.contains("cells")) return;
    for (json& cell : document["cells"])
        if (cell.is_object()) {
            cell.erase("figures");
            cell.erase("doubts");
        }
}

} // namespace

template <>
struct JsonForm<FormatName> {
    static json write(FormatName) { return FormatName::name; }
    static FormatName read(const json& value, const JsonPath& path) {
        if (value != FormatName::name) path.fail("is not that of Stepscope's results");
        return {};
    }
};

template <>
struct JsonForm<FormatVersion> {
    static json write(FormatVersion) { return FormatVersion::number; }
    static FormatVersion read(const json& value, const JsonPath& path) {
        if (read_json<int>(value, path) != FormatVersion::number)
            path.fail("is of another Stepscope; this one reads version " +
                      std::to_string(FormatVersion::number));
        return {};
    }
};

template <>
struct Fields<Document> {
    static void list(auto& fields, auto& document) {
        fields.required("format", document.format);
        fields.required("version", document.version);
        if (fields.present("sweep", document.run)) Fields<RunStarted>::list(fields, *document.run);
        fields.required("cells", document.cells);
        fields.required("messages", document.messages);
        fields.optional("ended", document.ended);
    }
    static void check(const Document& document) {
        std::set<int> indexes;
        for (std::size_t i = 0; i < document.cells.size(); ++i)
            if (!indexes.insert(document.cells[i].cell.index).second)
                throw FieldError("cells[" + std::to_string(i) + "].cell.index", "stands twice");
    }
};

namespace {

/// Cells whose environment is that of the run do not repeat it.
std::vector<CellResult> with_other_environments(std::vector<CellResult> cells,
                                                const std::optional<RunStarted>& run) {
    for (CellResult& cell : cells)
        if (run && cell.environment && *cell.environment == run->environment) cell.environment.reset();
    return cells;
}

} // namespace

std::string to_json(const Results& results) {
    const Document document{{},
                            {},
                            results.run(),
                            with_other_environments(results.cells(), results.run()),
                            results.messages(),
                            results.ended()};
    json out = write_json(document);
    for (std::size_t i = 0; i < document.cells.size(); ++i)
        if (json derived = derived_figures_of(document.cells[i]); !derived.empty())
            out["cells"][i]["figures"] = std::move(derived);
    for (std::size_t i = 0; i < document.cells.size(); ++i)
        if (json doubts = doubts_as_json(document.cells[i]); !doubts.empty())
            out["cells"][i]["doubts"] = std::move(doubts);
    return out.dump(1, ' ', false, json::error_handler_t::replace) + "\n";
}

std::vector<RawTable> tables_of_json(std::string_view text) {
    try {
        return tables_of_json_value(json_of_anybody(as_table_text(text)));
    } catch (const FieldError& error) {
        throw TableError(error.what());
    }
}

Results from_json(std::string_view text) {
    try {
        const std::string source = as_table_text(text);
        json parsed = json_of_anybody(source);
        if (parsed.is_array()) return from_json_records(parsed);
        if (parsed.is_object() && parsed.contains("models") && !parsed.contains("cells"))
            throw TableError("it is a sweep, which says what to run and has no results: run it first "
                             "(stepscope-cli run FILE)");
        forget_what_follows(parsed);
        auto document = read_json<Document>(parsed, JsonPath(source));
        Results out;
        std::shared_ptr<const Environment> of_run;
        if (document.run) {
            out.apply(*document.run);
            of_run = std::make_shared<const Environment>(document.run->environment);
        }
        for (CellResult& cell : document.cells) {
            if (cell.started && !cell.environment) cell.environment = of_run;
            out.add(std::move(cell));
        }
        for (const Message& message : document.messages)
            out.apply(message);
        if (document.ended) out.apply(*document.ended);
        return out;
    } catch (const FieldError& error) {
        throw TableError(error.what());
    }
}

} // namespace stepscope
