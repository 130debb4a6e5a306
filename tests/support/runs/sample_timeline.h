#pragma once

#include "records/record.h"

#include <cstdint>
#include <string>

namespace stepscope::testing {

/// Two steps of a device with two streams, of which one hands over to the other before it is done. Every
/// field has a value of its own, and every sum is easily worked out.
///
///   ns          0   100  200  300  400  500  600  700  800  900 1000 1100 1200      1500
///   stream 7        [qkv     ][attend ]               [copy]        |   [qkv]         |
///   stream 13                      [w1       ]                      |                 |
///   step        5                                                   6                 end
inline Timeline sample_timeline(int cell = 2) {
    Timeline out;
    out.cell = cell;
    out.ops = {{.path = "forward/attention/qkv", .layer = 0, .op = "matmul"},
               {.path = "forward/attention/attend", .layer = 0, .op = "fused_attention"},
               {.path = "forward/ffn/w1", .layer = 1, .op = "matmul"},
               {.path = "forward/loss", .layer = -1, .op = "mean"}};
    StepTrace& trace = out.trace;
    trace.origin = "CUPTI 13.0";
    trace.lanes = {"calling thread", "stream 7", "stream 13"};
    const KernelShape shape{.grid = {3, 2, 1},
                            .block = {128, 1, 1},
                            .registers = 64,
                            .static_shared_bytes = 1024,
                            .dynamic_shared_bytes = 4096,
                            .occupancy = 0.75};
    const auto kernel = [&shape](const std::string& name, const std::string& short_name) {
        return TracedKind{
            .activity = Activity::Kernel, .name = name, .short_name = short_name, .shape = shape, .bytes = 0};
    };
    trace.kinds = {kernel("void gemm<float>(float*)", "gemm"),
                   kernel("void gemm<half>(half*)", "gemm"),
                   kernel("flash(int, \"quoted\")", "flash"),
                   {.activity = Activity::Copy,
                    .name = "copy, device to device",
                    .short_name = "copy, device to device",
                    .shape = {},
                    .bytes = 4096},
                   {.activity = Activity::Launch,
                    .name = "cudaGraphLaunch",
                    .short_name = "cudaGraphLaunch",
                    .shape = {},
                    .bytes = 0}};
    const auto add = [&trace](std::int64_t start, std::int64_t end, int kind, int lane, int op,
                              std::uint64_t node, std::uint64_t correlation) {
        trace.events.push_back({.start_ns = start,
                                .duration_ns = end - start,
                                .kind = kind,
                                .lane = lane,
                                .op = op,
                                .node = node,
                                .correlation = correlation});
    };
    add(10, 60, 4, 0, -1, 0, 77);
    add(100, 300, 0, 1, 0, 8'589'934'593, 77);
    add(300, 450, 2, 1, 1, 8'589'934'594, 77);
    add(400, 600, 1, 2, 2, 8'589'934'595, 77);
    add(700, 750, 3, 1, -1, 8'589'934'596, 77);
    add(1100, 1200, 0, 1, 0, 8'589'934'593, 78);
    trace.periods = {{.step = 5, .begin_ns = 0, .end_ns = 1000},
                     {.step = 6, .begin_ns = 1000, .end_ns = 1500}};
    trace.dropped = 2;
    trace.faulty = 1;
    trace.graph_nodes = 4;
    trace.multiprocessors = 132;
    return out;
}

} // namespace stepscope::testing
