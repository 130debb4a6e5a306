// How often Compare is wrong: equal cells called different and changes found, on simulated devices, stored
// against stored and measured in turns; and how long it takes for cells of many steps.

#include "compare/verdict.h"
#include "support/simulated_steps.h"

#include <fmt/format.h>

#include <algorithm>
#include <chrono>
#include <cstdlib>
#include <vector>

namespace {

using namespace stepscope;
using namespace stepscope::testing;

constexpr std::size_t steps = 30;
constexpr std::size_t turns = 15;

struct Rates {
    int different = 0, same = 0, named = 0;
};

bool is_different(Verdict verdict) {
    return verdict == Verdict::Slower || verdict == Verdict::Faster;
}

template <typename Measure>
Rates rates_of(const SimulatedDevice& device, int count, Measure measure) {
    Rates out;
    for (int i = 0; i < count; ++i) {
        const StepShift found = measure(device, static_cast<std::uint64_t>(i) + 1);
        const Verdict verdict = verdict_of(found, {});
        out.different += is_different(verdict) ? 1 : 0;
        out.same += verdict == Verdict::Same ? 1 : 0;
        out.named += found.baseline_speeds || found.current_speeds ? 1 : 0;
    }
    return out;
}

auto stored(double factor) {
    return [factor](const SimulatedDevice& device, std::uint64_t seed) {
        SimulatedSteps baseline(device, 2 * seed);
        SimulatedSteps current(device, 2 * seed + 1);
        return shift_of_runs(baseline.run(steps), current.run(steps, factor), {});
    };
}

auto in_turns(double factor) {
    return [factor](const SimulatedDevice& device, std::uint64_t seed) {
        return shift_of_rounds(SimulatedSteps(device, seed).rounds(turns, factor), {});
    };
}

/// Of the cells of sessions, with what the others of a session tell of the device.
double different_in_sessions(const SimulatedDevice& device, int pairs, double factor) {
    constexpr std::size_t cells = 20;
    const int sessions = std::max(1, pairs / static_cast<int>(cells));
    int different = 0;
    for (int i = 0; i < sessions; ++i) {
        const SimulatedSessions simulated(device, static_cast<std::uint64_t>(i) + 1, cells, steps, factor);
        const CompareRule rule = rule_for(simulated.baseline, simulated.current, {});
        for (std::size_t cell = 0; cell < cells; ++cell)
            different += is_different(verdict_of(
                             shift_of_runs(simulated.baseline[cell], simulated.current[cell], rule), rule))
                             ? 1
                             : 0;
    }
    return 100.0 * different / sessions / static_cast<double>(cells);
}

} // namespace

int main(int argc, char** argv) {
    const int count = argc > 1 ? std::max(1, std::atoi(argv[1])) : 10'000;
    const auto percent = [count](int part) { return 100.0 * part / count; };
    fmt::print("{} pairs of {} steps with 2 % noise; % called different where nothing changed, then after a "
               "change\n",
               count, steps);
    fmt::print("{:24} {:>8} {:>7} {:>7} {:>7} {:>7} {:>7}   {:>8} {:>7}   {:>8} {:>7} {:>7}\n", "stored",
               "equal", "+2 %", "+3 %", "+5 %", "same", "named", "20 cells", "+3 %", "in turns", "+2 %",
               "+3 %");
    std::vector<SimulatedDevice> devices = simulated_devices();
    for (SimulatedDevice& other : other_clock_regimes())
        devices.push_back(std::move(other));
    for (const SimulatedDevice& device : devices) {
        const Rates equal = rates_of(device, count, stored(1));
        fmt::print("{:24} {:8.2f} {:7.1f} {:7.1f} {:7.1f} {:7.1f} {:7.1f}   {:8.2f} {:7.1f}   {:8.2f} "
                   "{:7.1f} {:7.1f}\n",
                   device.name, percent(equal.different),
                   percent(rates_of(device, count, stored(1.02)).different),
                   percent(rates_of(device, count, stored(1.03)).different),
                   percent(rates_of(device, count, stored(1.05)).different), percent(equal.same),
                   percent(equal.named), different_in_sessions(device, count, 1),
                   different_in_sessions(device, count, 1.03),
                   percent(rates_of(device, count, in_turns(1)).different),
                   percent(rates_of(device, count, in_turns(1.02)).different),
                   percent(rates_of(device, count, in_turns(1.03)).different));
    }
    for (std::size_t many : {std::size_t{1'000}, std::size_t{100'000}, std::size_t{1'000'000}}) {
        if (argc > 1 && count < 100 && many > 1'000) break;
        const SimulatedDevice device = simulated_devices().back();
        const std::vector<double> baseline = SimulatedSteps(device, 1).run(many);
        const std::vector<double> current = SimulatedSteps(device, 2).run(many);
        const auto start = std::chrono::steady_clock::now();
        const StepShift found = shift_of_runs(baseline, current, {});
        fmt::print(
            "{:>9} steps a side: {:8.3f} ms, shift {:+.4f}\n", many,
            std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count(),
            found.shift);
    }
    return 0;
}
