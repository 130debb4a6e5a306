#pragma once

#include "workload/step_options.h"

#include <array>
#include <span>
#include <string_view>
#include <vector>

namespace stepscope {

/// The columns of the seed's table, which writer and reader share.
namespace markdown {

/// What tells the rows of a table apart; all but the first are whole numbers.
inline constexpr std::array<std::string_view, 7> key_columns = {
    "Config", "Seq Len", "Warmup Steps", "d_model", "d_ff", "n_layers", "num_heads"};

/// What is told of each half of a row, followed by " FWD", " FWD+BWD" or " TRAIN"; all but the first are
/// numbers.
inline constexpr std::array<std::string_view, 5> half_columns = {"Status", "Total(s)", "Warmup(s)",
                                                                 "Avg/Step(s)", "Std/Step(s)"};

struct Half {
    Mode mode;
    std::string_view suffix;
};

inline constexpr std::array<Half, 2> seed_halves = {Half{Mode::Forward, "FWD"},
                                                    Half{Mode::ForwardBackward, "FWD+BWD"}};
inline constexpr std::array<Half, 1> train_halves = {Half{Mode::Train, "TRAIN"}};

/// Statuses of halves that have no result.
inline constexpr std::string_view absent = "-"; ///< the sweep has no such cell
inline constexpr std::string_view not_run = "not run";
inline constexpr std::string_view unfinished = "unfinished"; ///< started, no result

} // namespace markdown

} // namespace stepscope
