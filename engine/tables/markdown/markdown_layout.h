#pragma once

#include "workload/axes.h"

#include <array>
#include <span>
#include <string_view>
#include <vector>

namespace stepscope {

/// The columns of the seed's table, which writer and reader share.
namespace markdown {

/// Above the values of an axis that tells rows apart.
constexpr std::string_view column_of(const Axis& axis) {
    return axis.seed_column.empty() ? axis.name : axis.seed_column;
}

/// What of the model stands behind the axes of the rows.
struct Size {
    std::string_view column;
    std::int64_t ModelShape::*member;
};
inline constexpr std::array<Size, 4> sizes = {
    Size{"d_model", &ModelShape::d_model}, Size{"d_ff", &ModelShape::d_ff},
    Size{"n_layers", &ModelShape::layers}, Size{"num_heads", &ModelShape::heads}};

inline std::vector<const Axis*> axes_at(TablePlace place) {
    std::vector<const Axis*> out;
    for (const Axis& axis : axes())
        if (axis.place == place) out.push_back(&axis);
    return out;
}

/// How many columns tell rows apart.
inline std::size_t key_columns() {
    return axes_at(TablePlace::Row).size() + sizes.size();
}

/// What is told of each half of a row, followed by " FWD", " FWD+BWD" or " TRAIN"; all but the first are
/// numbers.
inline constexpr std::array<std::string_view, 5> half_columns = {"Status", "Total(s)", "Warmup(s)",
                                                                 "Avg/Step(s)", "Std/Step(s)"};

struct Half {
    Mode mode;
    std::string_view suffix; ///< behind the names of its columns
};

/// Of the seed's table; a sweep without one of them has a table without it.
inline constexpr std::array<Half, 2> seed_halves = {Half{Mode::Forward, " FWD"},
                                                    Half{Mode::ForwardBackward, " FWD+BWD"}};
/// Modes that have tables of their own; the last where nobody said the mode.
inline constexpr std::array<Half, 2> single_halves = {Half{Mode::Train, " TRAIN"}, Half{unsaid<Mode>, ""}};

/// Behind the halves where a table that was read told the backward pass by itself.
inline constexpr std::array<std::string_view, 2> backward_columns = {"Avg/Step(s) BWD", "Std/Step(s) BWD"};

/// In headings, for what nobody said of an axis. In entries that is `absent`.
inline constexpr std::string_view unknown = "unknown";

/// Statuses of halves that have no result.
inline constexpr std::string_view absent = "-"; ///< the sweep has no such cell; not known
inline constexpr std::string_view not_run = "not run";
inline constexpr std::string_view unfinished = "unfinished"; ///< started, no result

} // namespace markdown

} // namespace stepscope
