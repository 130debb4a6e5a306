#include "cpu/host/agreed_best.h"

#include <algorithm>
#include <array>
#include <limits>

namespace stepscope::cpu {

namespace {

double undisturbed(const Timing& timing, int threads) {
    constexpr double waited = 1.5;
    if (threads == 0 || timing.processor <= 0) return timing.wall;
    const double worked = timing.processor / threads;
    return timing.wall > waited * worked ? worked : timing.wall;
}

} // namespace

double agreed_best(const std::function<Timing()>& timed, int threads, double budget_seconds) {
    constexpr int fewest = 4;
    constexpr int most = 64;
    constexpr double agreement = 1.05;
    std::array<double, 3> shortest{}; // ascending
    shortest.fill(std::numeric_limits<double>::infinity());
    double spent = 0;
    for (int count = 1; count <= most; ++count) {
        const Timing timing = timed();
        const double seconds = undisturbed(timing, threads);
        spent += timing.wall;
        if (seconds < shortest.back()) {
            shortest.back() = seconds;
            std::sort(shortest.begin(), shortest.end());
        }
        if (count < fewest) continue;
        if (shortest.back() <= agreement * shortest.front() || spent >= budget_seconds) break;
    }
    return shortest.front();
}

} // namespace stepscope::cpu
