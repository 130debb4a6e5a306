#include "records/json/record_json.h"

#include "records/json/parts_json.h"
#include "system/crc32.h"
#include "workload/sweep_json.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

namespace stepscope {

using nlohmann::json;

namespace {

json to_json_object(const RunStarted& record) {
    return {{"record", "run_started"},
            {"sweep", sweep_to_json(record.sweep)},
            {"started_at", record.started_at},
            {"environment", record.environment},
            {"resumed", record.resumed}};
}

json to_json_object(const CellStarted& record) {
    return {{"record", "cell_started"},
            {"cell", cell_to_json(record.cell)},
            {"prediction", prediction_to_json(record.prediction)}};
}

json to_json_object(const StepDone& record) {
    json out = {{"record", "step_done"},
                {"cell", record.cell},
                {"step", record.step},
                {"warmup", record.warmup},
                {"host_seconds", number_to_json(record.host_seconds)}};
    if (record.device_seconds) out["device_seconds"] = number_to_json(*record.device_seconds);
    if (!record.telemetry.empty()) out["telemetry"] = telemetry_to_json(record.telemetry);
    return out;
}

json to_json_object(const CellDone& record) {
    json noise = json::object();
    for (const auto& [name, share] : record.noise)
        noise[name] = number_to_json(share);
    json out = {{"record", "cell_done"},
                {"cell", record.cell},
                {"status", name_of(record.status)},
                {"reason", record.reason},
                {"statistics", statistics_to_json(record.statistics)},
                {"arena_bytes", record.arena_bytes},
                {"noise", noise}};
    if (record.needed_bytes) out["needed_bytes"] = *record.needed_bytes;
    if (record.available_bytes) out["available_bytes"] = *record.available_bytes;
    return out;
}

json to_json_object(const Breakdown& record) {
    json out = {{"record", "breakdown"}, {"cell", record.cell}, {"phases", phases_to_json(record.phases)}};
    if (record.peaks) out["peaks"] = peaks_to_json(*record.peaks);
    return out;
}

json to_json_object(const Message& record) {
    json out = message_to_json(record);
    out["record"] = "message";
    return out;
}

json to_json_object(const RunEnded& record) {
    return {{"record", "run_ended"}, {"outcome", name_of(record.outcome)}, {"ended_at", record.ended_at}};
}

RunStarted run_started(JsonFields& fields) {
    RunStarted out;
    out.sweep = checked_sweep(fields.child("sweep"), fields.path_of("sweep"));
    out.started_at = fields.text("started_at");
    out.environment = fields.texts("environment");
    out.resumed = fields.flag("resumed");
    fields.finish();
    return out;
}

CellStarted cell_started(JsonFields& fields) {
    CellStarted out;
    out.cell = checked_cell(fields.child("cell"), fields.path_of("cell"));
    out.prediction = prediction_from_json(fields.child("prediction"), fields.path_of("prediction"));
    fields.finish();
    return out;
}

StepDone step_done(JsonFields& fields) {
    StepDone out;
    out.cell = fields.integer("cell");
    out.step = fields.integer("step");
    out.warmup = fields.flag("warmup");
    out.host_seconds = fields.number("host_seconds");
    out.device_seconds = fields.optional_number("device_seconds");
    if (fields.has("telemetry"))
        out.telemetry = telemetry_from_json(fields.child("telemetry"), fields.path_of("telemetry"));
    fields.finish();
    return out;
}

CellDone cell_done(JsonFields& fields) {
    CellDone out;
    out.cell = fields.integer("cell");
    out.status = fields.choice<Status>("status");
    out.reason = fields.text("reason");
    out.statistics = statistics_from_json(fields.child("statistics"), fields.path_of("statistics"));
    out.arena_bytes = fields.long_integer("arena_bytes");
    out.needed_bytes = fields.optional_long_integer("needed_bytes");
    out.available_bytes = fields.optional_long_integer("available_bytes");
    out.noise = fields.numbers("noise");
    fields.finish();
    return out;
}

Breakdown breakdown(JsonFields& fields) {
    Breakdown out;
    out.cell = fields.integer("cell");
    out.phases = phases_from_json(fields.child("phases"), fields.path_of("phases"));
    if (fields.has("peaks")) out.peaks = peaks_from_json(fields.child("peaks"), fields.path_of("peaks"));
    fields.finish();
    return out;
}

RunEnded run_ended(JsonFields& fields) {
    RunEnded out;
    out.outcome = fields.choice<Outcome>("outcome");
    out.ended_at = fields.text("ended_at");
    fields.finish();
    return out;
}

constexpr std::size_t crc_digits = 8;

} // namespace

json record_to_json(const Record& record) {
    return std::visit([](const auto& kind) { return to_json_object(kind); }, record);
}

Record record_from_json(const json& value) {
    JsonFields fields(value, "record");
    const std::string kind = fields.text("record");
    if (kind == "run_started") return run_started(fields);
    if (kind == "cell_started") return cell_started(fields);
    if (kind == "step_done") return step_done(fields);
    if (kind == "cell_done") return cell_done(fields);
    if (kind == "breakdown") return breakdown(fields);
    if (kind == "message") return message_from_fields(fields);
    if (kind == "run_ended") return run_ended(fields);
    throw RecordError("record: there is no kind \"" + kind + "\"");
}

std::string record_line(const Record& record) {
    // Texts from drivers and file names may hold anything; a bad byte must not cost the record.
    const std::string text = record_to_json(record).dump(-1, ' ', false, json::error_handler_t::replace);
    return fmt::format("{:08x} {}\n", crc32(text), text);
}

Record parse_record_line(std::string_view line) {
    if (line.size() < crc_digits + 2 || line[crc_digits] != ' ')
        throw RecordError("not a record: it must start with 8 hexadecimal digits and a space");
    const std::string_view text = line.substr(crc_digits + 1);
    if (fmt::format("{:08x}", crc32(text)) != line.substr(0, crc_digits))
        throw RecordError("wrong checksum: the line was damaged");
    try {
        return record_from_json(json::parse(text));
    } catch (const json::exception& error) {
        throw RecordError(error.what());
    }
}

} // namespace stepscope
