#pragma once

#include "records/figures.h"
#include "records/results.h"

#include <functional>
#include <optional>

namespace stepscope {

/// What is predicted of a cell: as its log says, or as whoever asks knows better.
using Predictor = std::function<std::optional<Prediction>(const CellResult&)>;

/// The cell's own prediction, with the time of a step that follows from its breakdown where its log holds
/// none; what the predictor says, where there is one.
std::optional<Prediction> prediction_of(const CellResult& cell, const Predictor& predict = {});

/// What a figure would be if every step took the predicted time and the memory were the predicted peak, in
/// base units: so every figure that follows from those has a prediction, and none has a formula of its own.
/// None where the figure needs more than that.
std::optional<double> predicted_value(const Figure& figure, const CellResult& cell,
                                      const Predictor& predict = {});

} // namespace stepscope
