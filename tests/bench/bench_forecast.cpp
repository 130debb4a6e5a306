// What the forecast of a sweep takes for each of its cells, which must not grow with their number.
#include "run/estimate/forecast.h"
#include "workload/presets.h"

#include <fmt/format.h>

#include <algorithm>
#include <chrono>
#include <cstdlib>
#include <numeric>

using namespace stepscope;

namespace {

/// Cells of one model that all have plans of their own.
SweepSpec sweep_of(int cells) {
    constexpr int batches = 50;
    SweepSpec sweep;
    sweep.models = {find_model("nano")};
    sweep.modes = {Mode::Train};
    sweep.warmups = {0};
    sweep.batches.resize(batches);
    std::iota(sweep.batches.begin(), sweep.batches.end(), 1);
    sweep.seqs.resize(static_cast<std::size_t>(cells / batches));
    std::iota(sweep.seqs.begin(), sweep.seqs.end(), 1);
    return sweep;
}

} // namespace

int main(int argc, char** argv) {
    const int most = argc > 1 ? std::max(1, std::atoi(argv[1])) : 10'000;
    const BackendRegistry none; // no device is asked: planning alone
    for (const int cells : {1'000, 5'000, 10'000}) {
        if (cells > most && cells > 1'000) break;
        const SweepSpec sweep = sweep_of(std::min(cells, most));
        const auto start = std::chrono::steady_clock::now();
        const Forecast result = forecast(sweep, none);
        const double seconds =
            std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
        fmt::print("{:6} cells {:6.2f} s, {:4.0f} µs a cell\n", result.cells.size(), seconds,
                   seconds / static_cast<double>(result.cells.size()) * 1e6);
    }
    return 0;
}
