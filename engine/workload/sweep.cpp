#include "workload/sweep.h"

#include "workload/error.h"
#include "workload/validate.h"

#include <fmt/format.h>

namespace stepscope {

std::int64_t cell_count(const SweepSpec& sweep) {
    std::int64_t count = 1;
    for (const std::size_t size :
         {sweep.devices.size(), sweep.precisions.size(), sweep.attentions.size(), sweep.recomputes.size(),
          sweep.launches.size(), sweep.batches.size(), sweep.models.size(), sweep.seqs.size(),
          sweep.warmups.size(), sweep.modes.size()}) {
        if (__builtin_mul_overflow(count, static_cast<std::int64_t>(size), &count) || count > max_cells)
            throw WorkloadError("sweep",
                                fmt::format("the axes multiply to more than {} cells; remove values from an "
                                            "axis or split the sweep",
                                            max_cells));
    }
    return count;
}

std::vector<Cell> expand(const SweepSpec& sweep) {
    validate(sweep);
    std::vector<Cell> cells;
    cells.reserve(static_cast<std::size_t>(cell_count(sweep)));
    Cell cell;
    cell.steps = sweep.steps;
    cell.options.seed = sweep.seed;
    for (const auto& device : sweep.devices)
        for (const auto precision : sweep.precisions)
            for (const auto attention : sweep.attentions)
                for (const auto recompute : sweep.recomputes)
                    for (const auto launch : sweep.launches)
                        for (const auto batch : sweep.batches) {
                            cell.device = device;
                            cell.options.precision = precision;
                            cell.options.attention = attention;
                            cell.options.recompute = recompute;
                            cell.options.launch = launch;
                            cell.options.batch = batch;
                            for (const auto& model : sweep.models)
                                for (const auto seq : sweep.seqs)
                                    for (const auto warmup : sweep.warmups)
                                        for (const auto mode : sweep.modes) {
                                            cell.index = static_cast<int>(cells.size());
                                            cell.model = model;
                                            cell.options.seq = seq;
                                            cell.warmup = warmup;
                                            cell.options.mode = mode;
                                            cells.push_back(cell);
                                        }
                        }
    return cells;
}

std::string title_of(const Cell& cell) {
    const auto mode = [&] {
        switch (cell.options.mode) {
        case Mode::Forward:
            return "fwd";
        case Mode::ForwardBackward:
            return "fwd+bwd";
        case Mode::Train:
            return "train";
        }
        return "?";
    }();
    return fmt::format("{} · {} · {} · {} · {}", cell.model.name, cell.options.seq, mode,
                       name_of(cell.options.precision), name_of(cell.options.attention));
}

} // namespace stepscope
