#pragma once

#include "support/runs/sample_timeline.h"

#include <string>

namespace stepscope::testing {

/// Two launches of a step's kernels as Nsight Compute told of them, and a trace as of Nsight Systems: no tool
/// has both. Every field has a value of its own.
inline Profile sample_profile(int cell = 2) {
    const Timeline timeline = sample_timeline(cell);
    Profile out;
    out.cell = cell;
    out.tool = ProfilerTool::Nsys;
    out.version = "2025.3.1.0";
    out.report = "night.cell-3.ncu-rep";
    out.command = "ncu --set basic stepscope-cli profile-cell";
    out.steps = "5-6";
    out.phase = "forward/attention";
    out.eagerly = true;
    out.taken_at = "2026-11-29T21:00:00+01:00";
    for (const TimelineOp& op : timeline.ops) {
        const auto number = static_cast<double>(out.ops.size() + 1);
        out.ops.push_back({.op = op, .flops = 1e9 * number, .bytes = 1e6 * number});
    }
    out.kernels = {{.name = "void gemm<float>(float*)",
                    .op = 0,
                    .grid = {2, 66, 1},
                    .block = {384, 1, 1},
                    .seconds = 157.2e-6,
                    .sm_share = 0.91,
                    .memory_share = 0.7,
                    .tensor_share = 0.905,
                    .dram_bytes = 1.2e6,
                    .l2_bytes = 5e6,
                    .occupancy = 0.146,
                    .passes = 10,
                    .advice = Advice{.text = "use fewer registers", .gain = 0.25}},
                   {.name = "flash(int, \"quoted\")",
                    .op = -1,
                    .grid = {8, 1, 1},
                    .block = {128, 1, 1},
                    .seconds = {},
                    .sm_share = {},
                    .memory_share = {},
                    .tensor_share = {},
                    .dram_bytes = {},
                    .l2_bytes = {},
                    .occupancy = {},
                    .passes = {},
                    .advice = {}}};
    out.trace = timeline.trace;
    out.remarks = {"no streams"};
    return out;
}

} // namespace stepscope::testing
