#include "compare/steady/start.h"

#include "compare/statistics/step_noise.h"
#include "compare/statistics/two_speeds.h"
#include "compare/steady/rarer_speed.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numbers>
#include <numeric>
#include <span>
#include <vector>

namespace stepscope {

namespace {

constexpr std::size_t fewest_for_a_start = 12;
constexpr std::size_t shortest_start = 2; ///< of what the noise of its steps must tell: one has none
/// By how many standard errors a start must differ, at whatever step it differs most; the second is for the
/// few steps that tell the error. Or by how many deviations of a later step, which are better known than the
/// standard error of a mean of few correlated ones. By simulation: tests/engine/compare/test_steady_part.cpp.
constexpr double far_apart = 4.5;
constexpr double few_steps_widen = 8;
constexpr double far_out = 8;
/// So many later steps tell whether a first one is far out, of more the next of them.
constexpr std::size_t fewest_after_a_first = 6;
constexpr std::size_t most_after_a_first = 200;
constexpr std::size_t most_firsts = 8; ///< more in a row are a start, or a speed, that others see

/// Of those for which it holds, by their places.
template <typename Wanted>
StepLogs only(const StepLogs& logs, Wanted wanted) {
    StepLogs out;
    for (std::size_t i = 0; i < logs.steps.size(); ++i)
        if (wanted(i)) {
            out.values.push_back(logs.values[i]);
            out.steps.push_back(logs.steps[i]);
        }
    return out;
}

/// Whether the first values, some number of them, are elsewhere than the later ones.
bool has_start(std::span<const double> values) {
    const std::size_t half = values.size() / 2;
    const StepNoise noise = noise_of(values.subspan(half));
    // Of one value in the long run, as correlated ones vary together; from that of their middle
    // (step_noise.h).
    const double variance = noise.standard_error * noise.standard_error * 3 / std::numbers::pi *
                            static_cast<double>(values.size() - half);
    const double limit = far_apart * (1 + few_steps_widen / std::max(noise.freedom(), 0.5));
    const double all = std::accumulate(values.begin(), values.end(), 0.0);
    double head = 0;
    for (std::size_t k = 1; k <= half; ++k) {
        head += values[k - 1];
        const auto before = static_cast<double>(k);
        const auto after = static_cast<double>(values.size() - k);
        const double apart = std::abs(head / before - (all - head) / after);
        if (k >= shortest_start && apart > std::log1p(least_start_difference) &&
            apart >
                std::min(limit * std::sqrt(variance * (1 / before + 1 / after)), far_out * noise.deviation))
            return true;
    }
    return false;
}

/// Whether a step is where none of the later ones are: what a program does once, such as to load its code.
bool is_far_out(double first, std::span<const double> later) {
    const std::vector<double> kept = within_fences(later);
    const auto count = static_cast<double>(kept.size());
    const double mean = std::accumulate(kept.begin(), kept.end(), 0.0) / count;
    const double widened = 1 + few_steps_widen / (count - 1);
    return std::abs(first - mean) >
           widened * std::max(std::log1p(least_start_difference), far_out * noise_of(later).deviation);
}

/// White's rule: how many first values to leave out.
std::size_t truncation_of(std::span<const double> values) {
    const double middle = values.back(); // near the mean, so that squares lose no digits
    double sum = 0;
    double squares = 0;
    std::size_t best = 0;
    double least = std::numeric_limits<double>::infinity();
    for (std::size_t left_out = values.size(); left_out-- > 0;) {
        const double value = values[left_out] - middle;
        sum += value;
        squares += value * value;
        if (left_out > values.size() / 2) continue;
        const auto rest = static_cast<double>(values.size() - left_out);
        const double error = (squares - sum * sum / rest) / (rest * rest);
        if (error > least) continue;
        least = error;
        best = left_out;
    }
    return best;
}

} // namespace

std::size_t firsts_far_out(const MeasuredSteps& measured) {
    std::vector<double> logs;
    const std::size_t looked_at = std::min(measured.seconds.size(), most_firsts + most_after_a_first);
    logs.reserve(looked_at);
    for (std::size_t i = 0; i < looked_at; ++i) {
        const double seconds = measured.seconds[i];
        if (!(seconds > 0) || !std::isfinite(seconds)) {
            if (i < most_firsts) break; // lost: nothing is known of it
            continue;
        }
        logs.push_back(std::log(seconds));
    }
    std::size_t found = 0;
    while (found < most_firsts && found + 1 + fewest_after_a_first <= logs.size() &&
           is_far_out(logs[found], std::span<const double>(logs).subspan(found + 1)))
        ++found;
    return found;
}

std::size_t begin_of(const StepLogs& all) {
    if (all.values.size() < fewest_for_a_start) return 0;
    const auto place_of = [&](std::size_t step) {
        return static_cast<std::size_t>(std::ranges::lower_bound(all.steps, step) - all.steps.begin());
    };
    for (const std::size_t from : {std::size_t{0}, truncation_of(without_strays(all.values))}) {
        const RarerSpeed rarer = rarer_speed_of(all.values, from);
        const StepLogs one_speed = only(all, [&](std::size_t place) { return !rarer.has(place); });
        if (one_speed.values.size() < fewest_for_a_start) continue;
        const std::vector<double> values = without_strays(one_speed.values);
        if (has_start(values)) return place_of(one_speed.steps[truncation_of(values)]);
        if (rarer.has(0)) return place_of(one_speed.steps.front());
        if (!rarer.places.empty()) break;
    }
    return 0;
}

} // namespace stepscope
