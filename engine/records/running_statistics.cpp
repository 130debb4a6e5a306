#include "records/running_statistics.h"

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

double RunningStatistics::median() const {
    if (count_ == 0) return std::numeric_limits<double>::quiet_NaN();
    return lower_.size() > upper_.size() ? lower_.top() : (lower_.top() + upper_.top()) / 2;
}

Statistics RunningStatistics::statistics() const {
    Statistics out = statistics_of({}, 0); // all unknown
    out.count = static_cast<int>(count_);
    out.mean = mean();
    out.stddev = stddev();
    out.median = median();
    out.min = min_;
    out.max = max_;
    return out;
}

} // namespace stepscope
