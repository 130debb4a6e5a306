#include "compare/statistics/shift.h"

#include <algorithm>
#include <bit>
#include <boost/math/distributions/normal.hpp>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <numeric>
#include <vector>

namespace stepscope {

namespace {

constexpr double unknown = std::numeric_limits<double>::quiet_NaN();
constexpr double infinity = std::numeric_limits<double>::infinity();

std::vector<double> sorted(std::span<const double> values) {
    std::vector<double> out(values.begin(), values.end());
    std::sort(out.begin(), out.end());
    return out;
}

constexpr std::uint64_t sign_bit = std::uint64_t{1} << 63;

/// Doubles and their keys are in the same order; between two neighbours there is no third.
std::uint64_t key_of(double value) {
    const auto bits = std::bit_cast<std::uint64_t>(value);
    return (bits & sign_bit) != 0 ? ~bits : bits | sign_bit;
}
double value_of(std::uint64_t key) {
    return std::bit_cast<double>((key & sign_bit) != 0 ? key & ~sign_bit : ~key);
}

/// All differences of two sorted lists, as the computer rounds them: rounding keeps rows and columns sorted.
class Differences {
public:
    Differences(std::span<const double> baseline, std::span<const double> current)
        : baseline_(sorted(baseline)), current_(sorted(current)) {}

    std::uint64_t count() const { return std::uint64_t{baseline_.size()} * current_.size(); }

    /// How many are at most `bound`.
    std::uint64_t up_to(double bound) const {
        std::uint64_t out = 0;
        std::size_t taken = 0;
        for (const double from : baseline_) {
            while (taken < current_.size() && current_[taken] - from <= bound)
                ++taken;
            out += taken;
        }
        return out;
    }

    /// Of all of them in order, the mean of the middle two, or the middle one.
    double median() const {
        const std::uint64_t first = (count() - 1) / 2;
        const std::uint64_t last = count() / 2;
        std::uint64_t low = key_of(current_.front() - baseline_.back());
        std::uint64_t high = key_of(current_.back() - baseline_.front());
        std::uint64_t below = 0; // as many are less than `low`
        std::uint64_t within = count();
        while (low < high && within > baseline_.size() + current_.size()) {
            const std::uint64_t middle = low + (high - low) / 2;
            const std::uint64_t found = up_to(value_of(middle));
            if (found > last) {
                high = middle;
                within = found - below;
            } else if (found <= first) {
                low = middle + 1;
                within -= found - below;
                below = found;
            } else { // exactly between the two
                return largest_up_to(value_of(middle)) / 2 + smallest_above(value_of(middle)) / 2;
            }
        }
        if (low >= high) return value_of(low);
        std::vector<double> left = between(value_of(low), value_of(high), within);
        const auto at = [&left](std::uint64_t place) {
            const auto found = left.begin() + static_cast<std::ptrdiff_t>(place);
            std::nth_element(left.begin(), found, left.end());
            return *found;
        };
        const double lower = at(first - below);
        return lower / 2 + at(last - below) / 2;
    }

private:
    double largest_up_to(double bound) const {
        double out = -infinity;
        std::size_t taken = 0;
        for (const double from : baseline_) {
            while (taken < current_.size() && current_[taken] - from <= bound)
                ++taken;
            if (taken > 0) out = std::max(out, current_[taken - 1] - from);
        }
        return out;
    }

    double smallest_above(double bound) const {
        double out = infinity;
        std::size_t taken = 0;
        for (const double from : baseline_) {
            while (taken < current_.size() && current_[taken] - from <= bound)
                ++taken;
            if (taken < current_.size()) out = std::min(out, current_[taken] - from);
        }
        return out;
    }

    std::vector<double> between(double low, double high, std::uint64_t count) const {
        std::vector<double> out;
        out.reserve(count);
        std::size_t first = 0;
        for (const double from : baseline_) {
            while (first < current_.size() && current_[first] - from < low)
                ++first;
            for (std::size_t i = first; i < current_.size() && current_[i] - from <= high; ++i)
                out.push_back(current_[i] - from);
        }
        return out;
    }

    std::vector<double> baseline_, current_;
};

std::vector<double> walsh_averages(std::span<const double> differences) {
    std::vector<double> out;
    out.reserve(differences.size() * (differences.size() + 1) / 2);
    for (std::size_t i = 0; i < differences.size(); ++i)
        for (std::size_t k = i; k < differences.size(); ++k)
            out.push_back(differences[i] / 2 + differences[k] / 2);
    std::sort(out.begin(), out.end());
    return out;
}

/// The probability that the ranks from 1 to n of those above the middle add up to at most `sum`.
class RankSum {
public:
    explicit RankSum(std::size_t count) : count_(count) {
        if (count > largest_exact) return;
        std::vector<double> ways(count * (count + 1) / 2 + 1, 0);
        ways[0] = 1;
        for (std::size_t rank = 1; rank <= count; ++rank)
            for (std::size_t sum = ways.size(); sum-- > 0;)
                ways[sum] = (ways[sum] + (sum >= rank ? ways[sum - rank] : 0)) / 2;
        below_.resize(ways.size());
        std::partial_sum(ways.begin(), ways.end(), below_.begin());
    }

    double up_to(std::size_t sum) const {
        if (!below_.empty()) return std::min(1.0, below_[std::min(sum, below_.size() - 1)]);
        const auto n = static_cast<double>(count_);
        const boost::math::normal sums(n * (n + 1) / 4, std::sqrt(n * (n + 1) * (2 * n + 1) / 24));
        return boost::math::cdf(sums, static_cast<double>(sum) + 0.5);
    }

private:
    static constexpr std::size_t largest_exact = 60;
    std::size_t count_;
    std::vector<double> below_;
};

} // namespace

double shift_of(std::span<const double> baseline, std::span<const double> current) {
    if (baseline.empty() || current.empty()) return unknown;
    return Differences(baseline, current).median();
}

SignedRank signed_rank_of(std::span<const double> differences, double doubt) {
    const std::vector<double> averages = walsh_averages(differences);
    const std::size_t count = averages.size();
    SignedRank out{.middle = averages[(count - 1) / 2] / 2 + averages[count / 2] / 2,
                   .interval = {-infinity, infinity}};
    // As many averages lie outside at either end as the largest sum of ranks that is still too rare.
    const RankSum ranks(differences.size());
    std::size_t outside = 0;
    while (outside < count / 2 && ranks.up_to(outside) <= doubt / 2)
        ++outside;
    if (outside > 0) out.interval = {averages[outside - 1], averages[count - outside]};
    return out;
}

double doubt_of_being_above(std::span<const double> differences, double bound) {
    const std::vector<double> averages = walsh_averages(differences);
    const auto not_above = static_cast<std::size_t>(
        std::upper_bound(averages.begin(), averages.end(), bound) - averages.begin());
    return std::min(1.0, 2 * RankSum(differences.size()).up_to(not_above));
}

} // namespace stepscope
