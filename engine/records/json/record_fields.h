#pragma once

#include "json/fields.h"
#include "records/json/profile_fields.h"
#include "records/json/ranges.h"
#include "records/results.h"
#include "records/statistics/time_members.h"
#include "workload/json/choice_json.h"
#include "workload/json/sweep_fields.h"

#include <memory>
#include <string_view>
#include <utility>
#include <vector>

/// The fields of records and results: sessions, pipes and the JSON table iterate these lists.

namespace stepscope {

template <>
struct Fields<Prediction> {
    static void list(auto& fields, auto& prediction) {
        fields.required("parameters", prediction.parameters, ranges::count);
        fields.required("flops", prediction.flops, ranges::work);
        fields.required("model_flops", prediction.model_flops, ranges::work);
        fields.required("bytes", prediction.bytes, ranges::work);
        fields.required("peak_bytes", prediction.peak_bytes, ranges::bytes);
        fields.required("bytes_by_role", prediction.bytes_by_role, ranges::bytes);
        fields.optional("step_seconds", prediction.step_seconds, ranges::step_seconds);
    }
};

template <>
struct Fields<Statistics> {
    static void list(auto& fields, auto& statistics) {
        fields.required("total", statistics.total, ranges::total_seconds);
        fields.required("warmup", statistics.warmup, ranges::total_seconds);
        fields.required("count", statistics.count,
                        UnknownNumber<int>{.minimum = 0, .unknown = Statistics::unknown_count});
        for (const StatisticMember& member : statistic_members)
            fields.required(member.name, statistics.*member.of, ranges::statistic_seconds);
    }
};

template <>
struct Fields<BackwardTime> {
    static void list(auto& fields, auto& backward) {
        fields.required("mean", backward.mean, ranges::statistic_seconds);
        fields.required("stddev", backward.stddev, ranges::statistic_seconds);
    }
};

constexpr const Within<double>& range_of(const TelemetryMember<double>& member) {
    return member.of == &Telemetry::temperature_c ? ranges::celsius : ranges::reading;
}
constexpr const Within<std::int64_t>& range_of(const TelemetryMember<std::int64_t>&) {
    return ranges::bytes;
}
constexpr TypeForm<std::optional<std::string>> range_of(const TelemetryMember<std::string>&) {
    return {};
}

template <>
struct Fields<Telemetry> {
    static void list(auto& fields, auto& telemetry) {
        for_each_telemetry_member([&fields, &telemetry](const auto& member) {
            fields.optional(member.name, telemetry.*member.of, range_of(member));
        });
    }
};

template <>
struct Fields<DeviceRates> {
    static void list(auto& fields, auto& rates) {
        fields.required("flops", rates.flops, ranges::work);
        fields.required("bytes_per_second", rates.bytes_per_second, ranges::work);
        fields.optional("foreign_load", rates.foreign_load, ranges::sum_of_shares);
    }
};

template <>
struct Fields<PhaseTime> {
    static void list(auto& fields, auto& phase) {
        fields.required("path", phase.path);
        fields.required("layer", phase.layer, ranges::layer);
        fields.required("seconds", phase.seconds, ranges::step_seconds);
        fields.required("flops", phase.flops, ranges::work);
        fields.required("bytes", phase.bytes, ranges::work);
        fields.optional("op", phase.op);
        fields.optional("calls", phase.calls, ranges::index);
    }
};

template <>
struct Fields<StepSample> {
    static void list(auto& fields, auto& step) {
        fields.required("host_seconds", step.host_seconds, ranges::step_seconds);
        fields.optional("device_seconds", step.device_seconds, ranges::step_seconds);
        fields.optional("telemetry", step.telemetry);
    }
};

template <>
struct Fields<CellOutcome> {
    static void list(auto& fields, auto& cell) {
        fields.required("reason", cell.reason);
        fields.required("statistics", cell.statistics);
        fields.required("arena_bytes", cell.arena_bytes, ranges::bytes);
        fields.required("noise", cell.noise, ranges::share);
        fields.optional("needed_bytes", cell.needed_bytes, ranges::bytes);
        fields.optional("available_bytes", cell.available_bytes, ranges::bytes);
        fields.optional("backward", cell.backward);
    }
};

/// Each kind of record; `kind` is its name under the key "record".
template <>
struct Fields<RunStarted> {
    static constexpr std::string_view kind = "run_started";
    static void list(auto& fields, auto& run) {
        fields.required("sweep", run.sweep);
        fields.required("started_at", run.started_at);
        fields.required("environment", run.environment);
        fields.required("resumed", run.resumed);
        fields.optional("again", run.again);
    }
};

template <>
struct Fields<CellStarted> {
    static constexpr std::string_view kind = "cell_started";
    static void list(auto& fields, auto& start) {
        fields.required("cell", start.cell);
        fields.required("prediction", start.prediction);
    }
};

template <>
struct Fields<StepDone> {
    static constexpr std::string_view kind = "step_done";
    static void list(auto& fields, auto& step) {
        fields.required("cell", step.cell, ranges::index);
        fields.required("step", step.step, ranges::index);
        fields.required("warmup", step.warmup);
        Fields<StepSample>::list(fields, step.sample);
    }
};

template <>
struct Fields<CellDone> {
    static constexpr std::string_view kind = "cell_done";
    static void list(auto& fields, auto& done) {
        fields.required("cell", done.cell, ranges::index);
        fields.required("status", done.status);
        Fields<CellOutcome>::list(fields, done);
    }
};

template <>
struct Fields<Breakdown> {
    static constexpr std::string_view kind = "breakdown";
    static void list(auto& fields, auto& breakdown) {
        fields.required("cell", breakdown.cell, ranges::index);
        fields.required("phases", breakdown.phases);
        fields.optional("peaks", breakdown.peaks);
    }
};

template <>
struct Fields<Message> {
    static constexpr std::string_view kind = "message";
    static void list(auto& fields, auto& message) {
        fields.required("severity", message.severity);
        fields.required("text", message.text);
        fields.optional("cell", message.cell, ranges::index);
    }
};

template <>
struct Fields<RunEnded> {
    static constexpr std::string_view kind = "run_ended";
    static void list(auto& fields, auto& end) {
        fields.required("outcome", end.outcome);
        fields.required("ended_at", end.ended_at);
    }
};

template <>
struct JsonForm<StepList> {
    static nlohmann::json write(const StepList& steps) {
        nlohmann::json::array_t out;
        out.reserve(steps.size());
        for (const StepSample& step : steps)
            out.push_back(write_json(step));
        return nlohmann::json(std::move(out));
    }
    static StepList read(const nlohmann::json& value, const JsonPath& path) {
        return StepList(read_json<std::vector<StepSample>>(value, path));
    }
};

/// What results share among themselves; each of a document has its own.
template <typename T>
struct JsonForm<std::shared_ptr<const T>> {
    static nlohmann::json write(const std::shared_ptr<const T>& shared) { return write_json(*shared); }
    static std::shared_ptr<const T> read(const nlohmann::json& value, const JsonPath& path) {
        return std::make_shared<const T>(read_json<T>(value, path));
    }
};

template <>
struct Fields<CellResult> {
    static void list(auto& fields, auto& result) {
        fields.required("cell", result.cell);
        fields.required("started", result.started);
        fields.required("steps", result.steps);
        fields.optional("prediction", result.prediction);
        fields.optional("phases", result.phases);
        fields.optional("peaks", result.peaks);
        fields.optional("given_peak_flops", result.given_peak_flops, ranges::work);
        fields.optional("timeline", result.timeline);
        fields.optional("profiles", result.profiles);
        fields.optional("environment", result.environment);
        fields.optional("status", result.status);
        if (result.status) Fields<CellOutcome>::list(fields, result);
    }
};

} // namespace stepscope
