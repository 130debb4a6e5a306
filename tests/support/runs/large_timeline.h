#pragma once

#include "records/record.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <string>

namespace stepscope::testing {

/// A step of a GPU with so many kernels on several streams, as a replayed graph has them: forward and
/// backward through layers, then an optimizer, kernels of 1 to 40 us with gaps of some hundred ns between
/// them. The same numbers every time.
inline Timeline large_timeline(int kernels, int streams = 4, int cell = 0) {
    Timeline out;
    out.cell = cell;
    constexpr int layers = 24;
    static constexpr std::array parts = {std::pair{"attention/norm", "rms_norm"},
                                         std::pair{"attention/qkv", "matmul"},
                                         std::pair{"attention/attend", "fused_attention"},
                                         std::pair{"attention/output", "matmul"},
                                         std::pair{"ffn/norm", "rms_norm"},
                                         std::pair{"ffn/w1w3", "matmul"},
                                         std::pair{"ffn/swiglu", "swiglu"},
                                         std::pair{"ffn/w2", "matmul"}};
    const auto add_pass = [&](const std::string& pass, int layer) {
        for (const auto& [path, op] : parts)
            out.ops.push_back({.path = pass + "/" + path, .layer = layer, .op = op});
    };
    for (int layer = 0; layer < layers; ++layer)
        add_pass("forward", layer);
    for (int layer = layers; layer-- > 0;)
        add_pass("backward", layer);
    out.ops.push_back({.path = "optimizer/adamw", .layer = -1, .op = "adamw"});

    StepTrace& trace = out.trace;
    trace.origin = "CUPTI 13.0";
    trace.multiprocessors = 132;
    for (int stream = 0; stream < streams; ++stream)
        trace.lanes.push_back("stream " + std::to_string(7 + stream));
    constexpr int kinds = 40;
    for (int kind = 0; kind < kinds; ++kind)
        trace.kinds.push_back(
            {.activity = Activity::Kernel,
             .name = "void stepscope::(anonymous namespace)::tiled_product<float, " +
                     std::to_string(32 + kind) + ", true>(Arguments<float>)",
             .short_name = kind % 2 == 0 ? "tiled_product" : "kernel_" + std::to_string(kind),
             .shape = KernelShape{.grid = {kind + 1, 2, 1},
                                  .block = {256, 1, 1},
                                  .registers = 64,
                                  .static_shared_bytes = 1024,
                                  .dynamic_shared_bytes = 4096,
                                  .occupancy = 0.5},
             .bytes = 0});
    std::uint64_t noise = 88172645463325252ULL; // Marsaglia, "Xorshift RNGs"
    const auto next = [&noise](std::uint64_t below) {
        noise ^= noise << 13U;
        noise ^= noise >> 7U;
        noise ^= noise << 17U;
        return static_cast<std::int64_t>(noise % below);
    };
    std::vector<std::int64_t> free(static_cast<std::size_t>(streams), 1'000);
    trace.events.reserve(static_cast<std::size_t>(kernels));
    for (int i = 0; i < kernels; ++i) {
        const int lane = i % streams;
        std::int64_t& at = free[static_cast<std::size_t>(lane)];
        TraceEvent event{.start_ns = at + 100 + next(400), .duration_ns = 1'000 + next(39'000)};
        event.kind = static_cast<int>(next(kinds));
        event.lane = lane;
        event.op = static_cast<int>(static_cast<std::int64_t>(i) * static_cast<std::int64_t>(out.ops.size()) /
                                    std::max(1, kernels));
        event.node = static_cast<std::uint64_t>(i) + 1;
        event.correlation = 1;
        at = event.end_ns();
        trace.events.push_back(event);
    }
    std::ranges::stable_sort(trace.events, {}, &TraceEvent::start_ns);
    trace.periods = {{.step = 2, .begin_ns = 0, .end_ns = *std::ranges::max_element(free) + 5'000}};
    trace.graph_nodes = kernels;
    return out;
}

} // namespace stepscope::testing
