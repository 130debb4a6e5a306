#pragma once

#include "records/statistics/statistics.h"

#include <queue>

#include <cstddef>
#include <functional>
#include <limits>
#include <vector>

namespace stepscope {

/// Statistics of a growing list of numbers in O(log n) for each: Welford's mean and variance, and the median
/// from two heaps that hold the lower and the upper half (Welford 1962). NaN stands for a step whose record
/// was lost, and is in no figure. Without values, all but the count are NaN.
class RunningStatistics {
public:
    void add(double value);

    std::size_t count() const { return count_; }
    double mean() const { return count_ > 0 ? mean_ : std::numeric_limits<double>::quiet_NaN(); }
    double stddev() const; ///< of the sample (n - 1); NaN below two values
    double min() const { return min_; }
    double max() const { return max_; }
    /// What is known while the list grows; the rest is NaN.
    Statistics statistics() const;

private:
    std::size_t count_ = 0;
    double mean_ = 0;
    double squares_ = 0; // sum of squared distances from the mean
    double min_ = std::numeric_limits<double>::quiet_NaN();
    double max_ = std::numeric_limits<double>::quiet_NaN();
    std::priority_queue<double> lower_;
    std::priority_queue<double, std::vector<double>, std::greater<>> upper_;
};

} // namespace stepscope
