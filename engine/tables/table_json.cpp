#include "records/json/parts_json.h"
#include "tables/table.h"
#include "workload/sweep_json.h"

#include <nlohmann/json.hpp>

#include <set>

/*
The document, an object:
  "format"      "stepscope results"
  "version"     1
  "sweep", "started_at", "environment", "resumed"
                of the run, as in a sweep file and a session; all absent where the source (a Markdown table)
                has none
  "cells"       list of
    "cell"        index, model, every axis, warm-up and step counts; batch, vocab and steps 0: unknown
    "started"     false: not run (yet)
    "status"      absent: not finished. Else "OK", "OOM", "FAILED", "CANCELLED", "SKIPPED", and with it
                  "reason", "statistics" (seconds), "arena_bytes", "noise", and of an OOM "needed_bytes",
                  "available_bytes"
    "prediction"  absent: the cell was never planned
    "steps"       list of {"host_seconds", "device_seconds", "telemetry"}, warm-up first; the last two where
                  known
    "phases"      list of {"path", "layer", "seconds", "flops", "bytes", "op", "calls"}: the breakdown, absent
                  if there is none; the last two where known
    "peaks"       {"flops", "bytes_per_second"} that the device was measured to reach, absent if it was not
  "messages"    list of {"severity", "text", "cell"}
  "ended"       {"outcome", "ended_at"}, absent while the run is not over
Numbers that are not finite are the strings "nan", "inf", "-inf". Sizes are bytes, times seconds.
*/

namespace stepscope {

using nlohmann::json;

namespace {

constexpr std::string_view format_name = "stepscope results";
constexpr int format_version = 1;

json step_to_json(const StepSample& step) {
    json out = {{"host_seconds", number_to_json(step.host_seconds)}};
    if (step.device_seconds) out["device_seconds"] = number_to_json(*step.device_seconds);
    if (!step.telemetry.empty()) out["telemetry"] = telemetry_to_json(step.telemetry);
    return out;
}

StepSample step_from_json(const json& value, const std::string& path) {
    JsonFields fields(value, path);
    StepSample out;
    out.host_seconds = fields.number("host_seconds");
    out.device_seconds = fields.optional_number("device_seconds");
    if (fields.has("telemetry"))
        out.telemetry = telemetry_from_json(fields.child("telemetry"), fields.path_of("telemetry"));
    fields.finish();
    return out;
}

json result_to_json(const CellResult& result) {
    json steps = json::array();
    for (const StepSample& step : result.steps)
        steps.push_back(step_to_json(step));
    json out = {
        {"cell", cell_to_json(result.cell)}, {"started", result.started}, {"steps", std::move(steps)}};
    if (result.prediction) out["prediction"] = prediction_to_json(*result.prediction);
    if (!result.phases.empty()) out["phases"] = phases_to_json(result.phases);
    if (result.peaks) out["peaks"] = peaks_to_json(*result.peaks);
    if (!result.status) return out;
    out["status"] = name_of(*result.status);
    out["reason"] = result.reason;
    out["statistics"] = statistics_to_json(result.statistics);
    out["arena_bytes"] = result.arena_bytes;
    json noise = json::object();
    for (const auto& [name, share] : result.noise)
        noise[name] = number_to_json(share);
    out["noise"] = std::move(noise);
    if (result.needed_bytes) out["needed_bytes"] = *result.needed_bytes;
    if (result.available_bytes) out["available_bytes"] = *result.available_bytes;
    return out;
}

CellResult result_from_json(const json& value, const std::string& path) {
    JsonFields fields(value, path);
    CellResult out;
    out.cell = checked_cell(fields.child("cell"), path);
    out.started = fields.flag("started");
    if (fields.has("prediction"))
        out.prediction = prediction_from_json(fields.child("prediction"), fields.path_of("prediction"));
    const json& steps = fields.list("steps");
    out.steps.reserve(steps.size());
    for (const json& step : steps)
        out.steps.push_back(
            step_from_json(step, fields.path_of("steps") + "[" + std::to_string(out.steps.size()) + "]"));
    if (fields.has("phases")) out.phases = phases_from_json(fields.child("phases"), fields.path_of("phases"));
    if (fields.has("peaks")) out.peaks = peaks_from_json(fields.child("peaks"), fields.path_of("peaks"));
    if (fields.has("status")) {
        out.status = fields.choice<Status>("status");
        out.reason = fields.text("reason");
        out.statistics = statistics_from_json(fields.child("statistics"), fields.path_of("statistics"));
        out.arena_bytes = fields.long_integer("arena_bytes");
        out.noise = fields.numbers("noise");
        out.needed_bytes = fields.optional_long_integer("needed_bytes");
        out.available_bytes = fields.optional_long_integer("available_bytes");
    }
    fields.finish();
    return out;
}

Results results_from_json(const json& document) {
    JsonFields fields(document, "results");
    if (fields.text("format") != format_name) fields.fail("format", "is not that of Stepscope's results");
    if (fields.integer("version") != format_version)
        fields.fail("version",
                    "is of another Stepscope; this one reads version " + std::to_string(format_version));
    Results out;
    if (fields.has("sweep")) {
        RunStarted run;
        run.sweep = checked_sweep(fields.child("sweep"), fields.path_of("sweep"));
        run.started_at = fields.text("started_at");
        run.environment = fields.texts("environment");
        run.resumed = fields.flag("resumed");
        out.apply(run);
    }
    std::set<int> indexes;
    std::size_t position = 0;
    for (const json& cell : fields.list("cells")) {
        const std::string path = fields.path_of("cells") + "[" + std::to_string(position++) + "]";
        CellResult result = result_from_json(cell, path);
        if (!indexes.insert(result.cell.index).second) throw RecordError(path + ".cell.index: stands twice");
        out.add(std::move(result));
    }
    for (const json& entry : fields.list("messages")) {
        JsonFields message(entry, fields.path_of("messages"));
        out.apply(message_from_fields(message));
    }
    if (fields.has("ended")) {
        JsonFields ended(fields.child("ended"), fields.path_of("ended"));
        RunEnded record;
        record.outcome = ended.choice<Outcome>("outcome");
        record.ended_at = ended.text("ended_at");
        ended.finish();
        out.apply(record);
    }
    fields.finish();
    return out;
}

} // namespace

std::string to_json(const Results& results) {
    json cells = json::array();
    for (const CellResult& cell : results.cells())
        cells.push_back(result_to_json(cell));
    json messages = json::array();
    for (const Message& message : results.messages())
        messages.push_back(message_to_json(message));
    json out = {
        {"format", format_name}, {"version", format_version}, {"cells", cells}, {"messages", messages}};
    if (const auto& run = results.run()) {
        out["sweep"] = sweep_to_json(run->sweep);
        out["started_at"] = run->started_at;
        out["environment"] = run->environment;
        out["resumed"] = run->resumed;
    }
    if (const auto& ended = results.ended())
        out["ended"] = {{"outcome", name_of(ended->outcome)}, {"ended_at", ended->ended_at}};
    return out.dump(1, ' ', false, json::error_handler_t::replace) + "\n";
}

Results from_json(std::string_view text) {
    try {
        return results_from_json(json::parse(text));
    } catch (const RecordError& error) {
        throw TableError(error.what());
    } catch (const json::exception& error) {
        throw TableError(std::string("this is not JSON: ") + error.what());
    }
}

} // namespace stepscope
