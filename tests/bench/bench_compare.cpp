// How often Compare is wrong: equal cells called different and changes found, on simulated devices, stored
// against stored and measured in turns; and how long it takes for cells of many steps.

#include "compare/comparison.h"
#include "support/runs/compared_runs.h"
#include "support/runs/simulated_steps.h"
#include "workload/axes.h"
#include "workload/presets.h"

#include <fmt/format.h>

#include <algorithm>
#include <chrono>
#include <cstdlib>
#include <optional>
#include <vector>

namespace {

using namespace stepscope;
using namespace stepscope::testing;

constexpr std::size_t steps = 30;
constexpr std::size_t turns = 15;

struct Rates {
    int different = 0, same = 0, named = 0;
};

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
        return shift(baseline.run(steps), current.run(steps, factor), {});
    };
}

/// The same where the device counts its clock.
auto counted(double factor) {
    return [factor](const SimulatedDevice& device, std::uint64_t seed) {
        SimulatedSteps baseline(device, 2 * seed);
        SimulatedSteps current(device, 2 * seed + 1);
        return shift_of_runs(counted_run(baseline, steps), counted_run(current, steps, factor), {});
    };
}

auto in_turns(double factor) {
    return [factor](const SimulatedDevice& device, std::uint64_t seed) {
        return shift_of_rounds(SimulatedSteps(device, seed).rounds(turns, factor), {});
    };
}

/// In percent: of the cells of sessions, with what the others of a session tell of the device, and of the
/// sessions, by all their cells together.
struct SessionRates {
    double cells = 0, together = 0;
};

SessionRates different_in_sessions(const SimulatedDevice& device, int pairs, double factor,
                                   bool with_clocks = false) {
    constexpr std::size_t cells = 20;
    const int sessions = std::max(1, pairs / static_cast<int>(cells));
    int different = 0;
    int together = 0;
    for (int i = 0; i < sessions; ++i) {
        SimulatedSteps before(device, 2 * static_cast<std::uint64_t>(i) + 2);
        SimulatedSteps now(device, 2 * static_cast<std::uint64_t>(i) + 3);
        std::vector<StoredRun> baseline, current;
        for (std::size_t cell = 0; cell < cells; ++cell) {
            baseline.push_back(counted_run(before, steps));
            current.push_back(counted_run(now, steps, factor));
            if (with_clocks) continue;
            baseline.back().clocks.clear();
            current.back().clocks.clear();
        }
        const CompareRule rule = rule_for(baseline, current, {});
        std::vector<StepShift> shifts;
        for (std::size_t cell = 0; cell < cells; ++cell) {
            shifts.push_back(shift_of_runs(baseline[cell], current[cell], rule));
            different += is_different(verdict_of(shifts.back(), rule)) ? 1 : 0;
        }
        together += is_different(verdict_of(*shift_of_cells(shifts, rule), rule)) ? 1 : 0;
    }
    return {.cells = 100.0 * different / sessions / static_cast<double>(cells),
            .together = 100.0 * together / sessions};
}

/// A session of so many cells of a hundred measured steps.
Results session_of(int cells, std::uint64_t seed) {
    SweepSpec sweep;
    sweep.models = {find_model("nano")};
    sweep.modes = {Mode::Forward};
    sweep.warmups = {0};
    sweep.steps = 100;
    sweep.seqs.clear();
    for (int i = 1; i <= cells; ++i)
        sweep.seqs.push_back(i);
    const SimulatedDevice device = simulated_devices().back();
    SimulatedSteps source(device, seed);
    Results out;
    out.apply(RunStarted{sweep, "", {{"host", "simulated"}}});
    for (const Cell& cell : expand(sweep)) {
        out.apply(CellStarted{cell, {}});
        const std::vector<double> times = source.run(static_cast<std::size_t>(sweep.steps));
        for (int step = 0; step < sweep.steps; ++step)
            out.apply(StepDone{cell.index, step, false, times[static_cast<std::size_t>(step)], {}, {}});
        CellDone done;
        done.cell = cell.index;
        done.statistics = statistics_of(times, 0);
        out.apply(done);
    }
    return out;
}

/// A table of so many rows, each of another sequence length. Each leaves other values unsaid than the rest,
/// in as many ways as there are, counted from `first`; none: they say all.
Results table_of(std::size_t rows, std::optional<std::size_t> first = {}) {
    std::vector<const Axis*> silent;
    for (const Axis& axis : axes())
        if (axis.name != "seq") silent.push_back(&axis);
    const Cell whole = expand(find_sweep("quick")).front();
    Results out;
    for (std::size_t row = 0; row < rows; ++row) {
        CellResult result;
        result.cell = whole;
        result.cell.index = static_cast<int>(row);
        result.cell.options.seq = static_cast<std::int64_t>(row) + 1;
        std::size_t ways = first ? *first + row : 0;
        for (const ModelSize& size : model_sizes) {
            if (ways % 2 != 0) result.cell.model.*(size.member) = 0;
            ways /= 2;
        }
        for (const Axis* const axis : silent) {
            if (ways % 2 != 0) axis->set_value(result.cell, unknown_value(*axis));
            ways /= 2;
        }
        out.add(std::move(result));
    }
    return out;
}

double milliseconds_of(const auto& work) {
    const auto start = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count();
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
    const auto print_together = [&](const SimulatedDevice& device) {
        fmt::print("{:24}", device.name);
        for (const bool with_clocks : {false, true}) {
            for (const double factor : {1.0, 1.03, 1.05}) {
                const SessionRates rates = different_in_sessions(device, count, factor, with_clocks);
                fmt::print(" {:7.2f} {:7.2f}", rates.cells, rates.together);
            }
            fmt::print("   ");
        }
        fmt::print("{:8.2f} {:7.1f} {:7.1f}\n", percent(rates_of(device, count, counted(1)).different),
                   percent(rates_of(device, count, counted(1.03)).different),
                   percent(rates_of(device, count, counted(1.05)).different));
    };
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
                   percent(equal.named), different_in_sessions(device, count, 1).cells,
                   different_in_sessions(device, count, 1.03).cells,
                   percent(rates_of(device, count, in_turns(1)).different),
                   percent(rates_of(device, count, in_turns(1.02)).different),
                   percent(rates_of(device, count, in_turns(1.03)).different));
    }
    fmt::print(
        "sessions of 20 cells, cells and all of them together called different: equal, +3 %, +5 %; the "
        "same where the clock is counted; then single cells with it\n");
    for (const SimulatedDevice& device : devices)
        print_together(device);
    for (std::size_t many : {std::size_t{1'000}, std::size_t{100'000}, std::size_t{1'000'000}}) {
        if (argc > 1 && count < 100 && many > 1'000) break;
        const SimulatedDevice device = simulated_devices().back();
        const std::vector<double> baseline = SimulatedSteps(device, 1).run(many);
        const std::vector<double> current = SimulatedSteps(device, 2).run(many);
        StepShift found;
        const double taken = milliseconds_of([&] { found = shift(baseline, current, {}); });
        fmt::print("{:>9} steps a side: {:8.3f} ms, shift {:+.4f}\n", many, taken, found.shift);
    }
    for (const int cells : {100, static_cast<int>(max_cells)}) {
        if (count < 100 && cells > 100) break;
        const Results baseline = session_of(cells, 1);
        const Results current = session_of(cells, 2);
        const double matched = milliseconds_of([&] { static_cast<void>(match_cells(baseline, current)); });
        Comparison found;
        const double taken = milliseconds_of([&] { found = compare(baseline, current, figure("mean"), {}); });
        fmt::print("{:>9} cells a side: matched in {:.1f} ms, compared in {:.1f} ms, {} called different\n",
                   cells, matched, taken, found.slower + found.faster);
    }
    for (const std::size_t rows :
         {std::size_t{256}, std::size_t{4096}, static_cast<std::size_t>(max_cells)}) {
        if (count < 100 && rows > 256) break;
        const Results whole = table_of(rows);
        const Results silent = table_of(rows, 0);
        const Results otherwise = table_of(rows, 1);
        const double of_whole = milliseconds_of([&] { static_cast<void>(match_cells(whole, whole)); });
        const double of_silent = milliseconds_of([&] { static_cast<void>(match_cells(silent, otherwise)); });
        const double across = milliseconds_of([&] { static_cast<void>(match_cells(silent, whole)); });
        fmt::print(
            "{:>9} rows that each leave others unsaid: matched in {:.1f} ms, {:.1f} times what rows take "
            "that say all; against such, {:.1f} times\n",
            rows, of_silent, of_silent / of_whole, across / of_whole);
    }
    return 0;
}
