#include "compare/steady/speed_levels.h"

#include "compare/statistics/plateaus.h"

#include <algorithm>

namespace stepscope {

namespace {

/// The commonest, which decides what becomes of throttled steps.
void choose_steady(StepLevels& levels, const std::vector<bool>& throttled) {
    std::vector<std::size_t> all(levels.count);
    std::vector<std::size_t> said(levels.count); // to be throttled
    for (std::size_t step = levels.begin; step < levels.of_step.size(); ++step) {
        ++all[levels.of_step[step]];
        if (throttled[step]) ++said[levels.of_step[step]];
    }
    const std::size_t count = levels.of_step.size() - levels.begin;
    std::size_t most = 0;
    for (std::size_t level = 0; level < levels.count; ++level) { // of equals the slower
        if (2 * all[level] >= count && 2 * said[level] >= all[level]) {
            levels.steady = level;
            levels.keeps_throttled = true;
            return;
        }
        if (all[level] - said[level] < most) continue;
        most = all[level] - said[level];
        levels.steady = level;
    }
}

} // namespace

std::optional<StepLevels> levels_of(const MeasuredSteps& measured, std::size_t begin) {
    const std::size_t count = measured.seconds.size();
    std::vector<bool> before(count, false);
    std::fill_n(before.begin(), begin, true);
    const StepLogs logs = step_logs_of(measured, before); // throttled or not
    const auto plateaus = plateaus_of(logs.values, clock_logs_of(measured, logs));
    if (!plateaus) return std::nullopt;
    StepLevels out{
        .of_step = std::vector<std::size_t>(count), .begin = begin, .count = plateaus->means.size()};
    std::size_t place = 0;
    for (std::size_t step = begin; step < count; ++step) {
        while (place + 1 < logs.steps.size() && logs.steps[place + 1] <= step)
            ++place;
        out.of_step[step] = plateaus->levels[place];
    }
    choose_steady(out, measured.throttled);
    return out;
}

std::vector<SpeedLevel> speed_levels(const StepLevels& levels, const MeasuredSteps& measured) {
    std::vector<SpeedLevel> out;
    std::vector<std::optional<std::size_t>> places(levels.count); // in `out`
    std::vector<MeanClock> counted(levels.count);
    std::vector<MeanClock> reported(levels.count);
    for (std::size_t step = levels.begin; step < levels.of_step.size(); ++step) {
        const std::size_t level = levels.of_step[step];
        if (!places[level]) {
            places[level] = out.size();
            out.emplace_back();
        }
        std::vector<SpeedLevel::Run>& runs = out[*places[level]].runs;
        if (!runs.empty() && runs.back().last + 1 == step)
            runs.back().last = step;
        else
            runs.push_back({step, step});
        counted[level].add(measured.counted[step]);
        reported[level].add(measured.clocks[step]);
    }
    for (std::size_t level = 0; level < levels.count; ++level)
        if (places[level])
            out[*places[level]].clock_mhz =
                counted[level].mhz() ? counted[level].mhz() : reported[level].mhz();
    return out;
}

} // namespace stepscope
