#include "records/json/parts_json.h"

#include "workload/error.h"
#include "workload/sweep_json.h"

namespace stepscope {

using nlohmann::json;

namespace {

json numbers_to_json(const std::map<std::string, std::int64_t>& values) {
    json out = json::object();
    for (const auto& [name, value] : values)
        out[name] = value;
    return out;
}

} // namespace

json prediction_to_json(const Prediction& prediction) {
    json out = {{"parameters", prediction.parameters},
                {"flops", number_to_json(prediction.flops)},
                {"model_flops", number_to_json(prediction.model_flops)},
                {"bytes", number_to_json(prediction.bytes)},
                {"peak_bytes", prediction.peak_bytes},
                {"bytes_by_role", numbers_to_json(prediction.bytes_by_role)}};
    if (prediction.step_seconds) out["step_seconds"] = number_to_json(*prediction.step_seconds);
    return out;
}

Prediction prediction_from_json(const json& value, const std::string& path) {
    JsonFields fields(value, path);
    Prediction out;
    out.parameters = fields.long_integer("parameters");
    out.flops = fields.number("flops");
    out.model_flops = fields.number("model_flops");
    out.bytes = fields.number("bytes");
    out.peak_bytes = fields.long_integer("peak_bytes");
    out.bytes_by_role = fields.long_integers("bytes_by_role");
    out.step_seconds = fields.optional_number("step_seconds");
    fields.finish();
    return out;
}

json statistics_to_json(const Statistics& s) {
    return {{"total", number_to_json(s.total)},
            {"warmup", number_to_json(s.warmup)},
            {"count", s.count},
            {"mean", number_to_json(s.mean)},
            {"stddev", number_to_json(s.stddev)},
            {"median", number_to_json(s.median)},
            {"q1", number_to_json(s.q1)},
            {"q3", number_to_json(s.q3)},
            {"min", number_to_json(s.min)},
            {"max", number_to_json(s.max)},
            {"ci95", number_to_json(s.ci95)}};
}

Statistics statistics_from_json(const json& value, const std::string& path) {
    JsonFields fields(value, path);
    Statistics out;
    out.total = fields.number("total");
    out.warmup = fields.number("warmup");
    out.count = fields.integer("count");
    out.mean = fields.number("mean");
    out.stddev = fields.number("stddev");
    out.median = fields.number("median");
    out.q1 = fields.number("q1");
    out.q3 = fields.number("q3");
    out.min = fields.number("min");
    out.max = fields.number("max");
    out.ci95 = fields.number("ci95");
    fields.finish();
    return out;
}

json telemetry_to_json(const Telemetry& telemetry) {
    json out = json::object();
    if (telemetry.sm_clock_mhz) out["sm_clock_mhz"] = number_to_json(*telemetry.sm_clock_mhz);
    if (telemetry.power_w) out["power_w"] = number_to_json(*telemetry.power_w);
    if (telemetry.temperature_c) out["temperature_c"] = number_to_json(*telemetry.temperature_c);
    if (telemetry.throttle) out["throttle"] = *telemetry.throttle;
    if (telemetry.memory_used_bytes) out["memory_used_bytes"] = *telemetry.memory_used_bytes;
    return out;
}

Telemetry telemetry_from_json(const json& value, const std::string& path) {
    JsonFields fields(value, path);
    Telemetry out;
    out.sm_clock_mhz = fields.optional_number("sm_clock_mhz");
    out.power_w = fields.optional_number("power_w");
    out.temperature_c = fields.optional_number("temperature_c");
    out.throttle = fields.optional_text("throttle");
    out.memory_used_bytes = fields.optional_long_integer("memory_used_bytes");
    fields.finish();
    return out;
}

json phases_to_json(const std::vector<PhaseTime>& phases) {
    json out = json::array();
    for (const PhaseTime& phase : phases) {
        json entry = {{"path", phase.path},
                      {"layer", phase.layer},
                      {"seconds", number_to_json(phase.seconds)},
                      {"flops", number_to_json(phase.flops)},
                      {"bytes", number_to_json(phase.bytes)}};
        if (!phase.op.empty()) entry["op"] = phase.op;
        if (phase.calls != 0) entry["calls"] = phase.calls;
        out.push_back(std::move(entry));
    }
    return out;
}

std::vector<PhaseTime> phases_from_json(const json& value, const std::string& path) {
    if (!value.is_array()) throw RecordError(path + ": must be a list");
    std::vector<PhaseTime> out;
    out.reserve(value.size());
    for (const json& entry : value) {
        JsonFields fields(entry, path + "[" + std::to_string(out.size()) + "]");
        PhaseTime phase;
        phase.path = fields.text("path");
        phase.layer = fields.integer("layer");
        phase.seconds = fields.number("seconds");
        phase.flops = fields.number("flops");
        phase.bytes = fields.number("bytes");
        phase.op = fields.optional_text("op").value_or(std::string());
        phase.calls = fields.optional_integer("calls").value_or(0);
        fields.finish();
        out.push_back(std::move(phase));
    }
    return out;
}

json peaks_to_json(const DeviceRates& peaks) {
    return {{"flops", number_to_json(peaks.flops)},
            {"bytes_per_second", number_to_json(peaks.bytes_per_second)}};
}

DeviceRates peaks_from_json(const json& value, const std::string& path) {
    JsonFields fields(value, path);
    DeviceRates out;
    out.flops = fields.number("flops");
    out.bytes_per_second = fields.number("bytes_per_second");
    fields.finish();
    return out;
}

json message_to_json(const Message& message) {
    json out = {{"severity", name_of(message.severity)}, {"text", message.text}};
    if (message.cell) out["cell"] = *message.cell;
    return out;
}

Message message_from_fields(JsonFields& fields) {
    Message out;
    out.severity = fields.choice<Severity>("severity");
    out.text = fields.text("text");
    out.cell = fields.optional_integer("cell");
    fields.finish();
    return out;
}

Cell checked_cell(const json& value, const std::string& path) {
    try {
        return cell_from_json(value);
    } catch (const WorkloadError& error) {
        throw RecordError(path + "." + error.what());
    }
}

SweepSpec checked_sweep(const json& value, const std::string& path) {
    try {
        return sweep_from_json(value);
    } catch (const WorkloadError& error) {
        throw RecordError(path + "." + error.what());
    }
}

} // namespace stepscope
