#include "records/json/record_json.h"
#include "tables/table.h"

namespace stepscope {

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
                                        result.noise, result.backward});
    }
    for (const Message& message : results.messages())
        out += record_line(message);
    if (const auto& ended = results.ended()) out += record_line(*ended);
    return out;
}

} // namespace stepscope
