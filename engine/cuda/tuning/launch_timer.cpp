#include "cuda/tuning/launch_timer.h"

#include "cuda/runtime/stream_capture.h"

#include <algorithm>
#include <cstddef>

namespace stepscope::cuda {

namespace {

GraphExec graph_of(const Way& way, std::int64_t turns, cudaStream_t stream) {
    StreamCapture capture(stream); // whoever can do without these times goes on with the stream
    for (std::int64_t turn = 0; turn < turns; ++turn)
        way(turn, stream);
    return capture.end();
}

double time_graph(const GraphExec& graph, cudaStream_t stream, const Event& start, const Event& stop) {
    STEPSCOPE_CHECK(cudaEventRecord(start.get(), stream));
    STEPSCOPE_CHECK(cudaGraphLaunch(graph.get(), stream));
    STEPSCOPE_CHECK(cudaEventRecord(stop.get(), stream));
    STEPSCOPE_CHECK(cudaEventSynchronize(stop.get()));
    return seconds_between(start, stop);
}

} // namespace

double time_launches(const Way& way, std::int64_t turns, cudaStream_t stream) {
    const Event start = make_event(), stop = make_event();
    STEPSCOPE_CHECK(cudaEventRecord(start.get(), stream));
    for (std::int64_t turn = 0; turn < turns; ++turn)
        way(turn, stream);
    STEPSCOPE_CHECK(cudaEventRecord(stop.get(), stream));
    STEPSCOPE_CHECK(cudaEventSynchronize(stop.get()));
    return seconds_between(start, stop) / static_cast<double>(turns);
}

std::vector<double> time_in_turns(const std::vector<Way>& ways, std::int64_t turns, cudaStream_t stream) {
    constexpr std::size_t rounds = 3;
    const Event start = make_event(), stop = make_event();
    std::vector<GraphExec> graphs;
    graphs.reserve(ways.size());
    for (const Way& way : ways)
        graphs.push_back(graph_of(way, turns, stream));
    std::vector<std::vector<double>> samples(ways.size());
    for (std::size_t round = 0; round < rounds; ++round)
        for (std::size_t i = 0; i < ways.size(); ++i)
            samples[i].push_back(time_graph(graphs[i], stream, start, stop) / static_cast<double>(turns));
    std::vector<double> medians;
    medians.reserve(ways.size());
    for (auto& values : samples) {
        std::ranges::sort(values);
        medians.push_back(values[rounds / 2]);
    }
    return medians;
}

std::int64_t turns_for(double seconds) {
    constexpr double round = 3e-3;
    return static_cast<std::int64_t>(std::clamp(round / seconds, 1.0, 48.0));
}

} // namespace stepscope::cuda
