#pragma once

#include "workload/given_peaks.h"
#include "workload/model_shape.h"
#include "workload/step_options.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace stepscope {

/// Where a cell runs: on the engine thread of this process, or in a child process of its own.
enum class Isolation { Thread, Process };

template <>
struct ChoiceNames<Isolation> {
    static constexpr std::string_view field = "isolation";
    static constexpr std::array values = {std::pair{Isolation::Thread, std::string_view{"thread"}},
                                          std::pair{Isolation::Process, std::string_view{"process"}}};
};

/// A whole run as a person asks for it: the product of its axes is the list of cells.
struct SweepSpec {
    std::string name = "sweep";
    std::vector<ModelShape> models;
    std::vector<std::int64_t> seqs = {128};
    std::vector<std::int64_t> batches = {4};
    std::vector<int> warmups = {5};
    std::vector<Mode> modes = {Mode::Forward, Mode::ForwardBackward};
    std::vector<Precision> precisions = {Precision::Fp32};
    std::vector<Attention> attentions = {Attention::Fused};
    std::vector<Recompute> recomputes = {Recompute::None};
    std::vector<Launch> launches = {Launch::Graph};
    std::vector<std::string> devices = {"cpu"};
    int steps = 15;         ///< per cell, the warm-up steps among them (as the seed table counts)
    bool keep_warm = false; ///< keep one device context for all cells, instead of a fresh one for each
    std::optional<std::int64_t> memory_limit_bytes; ///< of a cell's arena; none: what the device has free
    GivenPeaks peak_flops; ///< what a person says of the device; empty: only what is measured counts
    Isolation isolation = Isolation::Thread;
    std::uint64_t seed = 0;

    friend bool operator==(const SweepSpec&, const SweepSpec&) = default;
};

/// One point of a sweep: what is measured together and becomes one half of a row of the table.
/// A table that is read need not say all of it: `unknown_cell` (workload/axes.h) is what nobody says.
struct Cell {
    int index = 0; ///< position in the sweep, from 0
    ModelShape model;
    StepOptions options;
    std::string device = "cpu";
    int warmup = 0;
    int steps = 15; ///< warm-up steps among them; 0: not known

    friend bool operator==(const Cell&, const Cell&) = default;
};

/// The number by which people know a cell, wherever they read or type it: from 1. Machines read the index.
constexpr int cell_number(int index) {
    return index + 1;
}
constexpr int cell_index(int number) {
    return number - 1;
}

inline constexpr std::int64_t max_cells = 10'000;

/// How many cells the axes multiply to. Throws WorkloadError beyond `max_cells`.
std::int64_t cell_count(const SweepSpec& sweep);

/// The cells in the order in which they run: the mode varies fastest, then warm-up, sequence length and
/// model, so that a table's rows fill from the top (`Axis::nesting`). Throws WorkloadError like `validate`.
std::vector<Cell> expand(const SweepSpec& sweep);

} // namespace stepscope
