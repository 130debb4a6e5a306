#include "records/statistics/running_statistics.h"

#include <algorithm>
#include <cmath>

namespace stepscope {

void RunningStatistics::add(double value) {
    if (std::isnan(value)) return;
    ++count_;
    const double distance = value - mean_;
    mean_ += distance / static_cast<double>(count_);
    squares_ += distance * (value - mean_);
    min_ = count_ == 1 ? value : std::min(min_, value);
    max_ = count_ == 1 ? value : std::max(max_, value);

    if (lower_.empty() || value <= lower_.top())
        lower_.push(value);
    else
        upper_.push(value);
    if (lower_.size() > upper_.size() + 1) {
        upper_.push(lower_.top());
        lower_.pop();
    } else if (upper_.size() > lower_.size()) {
        lower_.push(upper_.top());
        upper_.pop();
    }
}

double RunningStatistics::stddev() const {
    if (count_ < 2) return std::numeric_limits<double>::quiet_NaN();
    return std::sqrt(squares_ / static_cast<double>(count_ - 1));
}

Statistics RunningStatistics::statistics() const {
    constexpr double nan = std::numeric_limits<double>::quiet_NaN();
    return {.total = nan,
            .warmup = nan,
            .count = static_cast<int>(count_),
            .mean = mean(),
            .stddev = stddev(),
            .median = count_ == 0                     ? nan
                      : lower_.size() > upper_.size() ? lower_.top()
                                                      : (lower_.top() + upper_.top()) / 2,
            .q1 = nan,
            .q3 = nan,
            .min = min_,
            .max = max_,
            .ci95 = nan};
}

} // namespace stepscope
