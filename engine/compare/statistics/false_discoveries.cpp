#include "compare/statistics/false_discoveries.h"

#include <algorithm>
#include <cstddef>

namespace stepscope {

std::vector<bool> discoveries(std::span<const double> doubts, double rate) {
    std::vector<double> sorted(doubts.begin(), doubts.end());
    std::sort(sorted.begin(), sorted.end());
    double largest = -1; // that may stand, with all below it
    for (std::size_t i = 0; i < sorted.size(); ++i)
        if (sorted[i] <= rate * static_cast<double>(i + 1) / static_cast<double>(sorted.size()))
            largest = sorted[i];
    std::vector<bool> out;
    for (const double doubt : doubts)
        out.push_back(doubt <= largest);
    return out;
}

} // namespace stepscope
