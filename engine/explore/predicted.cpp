#include "explore/predicted.h"

#include "records/statistics/time_members.h"

#include <cmath>

namespace stepscope {

std::optional<Prediction> prediction_of(const CellResult& cell, const Predictor& predict) {
    std::optional<Prediction> out = predict ? predict(cell) : std::nullopt;
    if (!out) out = cell.prediction;
    if (out && !out->step_seconds) out->step_seconds = figure("predicted_step").value(cell);
    return out;
}

std::optional<double> predicted_value(const Figure& figure, const CellResult& cell,
                                      const Predictor& predict) {
    CellResult as_predicted;
    as_predicted.prediction = prediction_of(cell, predict);
    if (!as_predicted.prediction) return std::nullopt;
    as_predicted.cell = cell.cell;
    as_predicted.peaks = cell.peaks;
    as_predicted.given_peak_flops = cell.given_peak_flops;
    as_predicted.status = Status::Ok;
    as_predicted.arena_bytes = as_predicted.prediction->peak_bytes;
    if (const auto seconds = as_predicted.prediction->step_seconds)
        for (double Statistics::*const time : step_time_members)
            as_predicted.statistics.*time = *seconds;
    const std::optional<double> value = figure.value(as_predicted);
    return value && std::isfinite(*value) ? value : std::nullopt;
}

} // namespace stepscope
