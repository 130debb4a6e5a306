#include "cpu/host/agreed_best.h"

#include <algorithm>
#include <array>
#include <limits>

namespace stepscope::cpu {

double agreed_best(const std::function<double()>& timed, double budget_seconds) {
    constexpr int fewest = 4;
    constexpr int most = 64;
    constexpr double agreement = 1.05;
    std::array<double, 3> shortest{}; // ascending
    shortest.fill(std::numeric_limits<double>::infinity());
    double spent = 0;
    for (int count = 1; count <= most; ++count) {
        const double seconds = timed();
        spent += seconds;
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
