#pragma once

#include <cmath>
#include <cstddef>
#include <random>
#include <string>
#include <utility>
#include <vector>

namespace stepscope::testing {

/// How a device that is no quieter than others takes its steps: what Compare is held against.
struct SimulatedDevice {
    std::string name;
    double noise = 0.02;    ///< standard deviation of a step's log
    double correlation = 0; ///< of one step with the next
    double run_to_run = 0;  ///< standard deviation of what all steps after a start have in common
    double regime_step = 0; ///< by how much longer steps take at the lower of two clocks
    double slows_down = 0;  ///< the probability to change to it before a step
    double speeds_up = 1;   ///< and back
};

inline std::vector<SimulatedDevice> simulated_devices() {
    return {{.name = "independent"},
            {.name = "correlated by 0.5", .correlation = 0.5},
            {.name = "correlated by 0.8", .correlation = 0.8},
            {.name = "0.5 % from run to run", .run_to_run = 0.005},
            {.name = "clock regimes of 6 %", .regime_step = 0.06, .slows_down = 0.02, .speeds_up = 0.08}};
}

/// Others with two clocks, which no rule was tuned on: how far apart, how often they change, and the noise.
inline std::vector<SimulatedDevice> other_clock_regimes() {
    return {{.name = "3 %", .regime_step = 0.03, .slows_down = 0.02, .speeds_up = 0.08},
            {.name = "12 %", .regime_step = 0.12, .slows_down = 0.02, .speeds_up = 0.08},
            {.name = "6 %, noise 0.5 %",
             .noise = 0.005,
             .regime_step = 0.06,
             .slows_down = 0.02,
             .speeds_up = 0.08},
            {.name = "6 %, correlated by 0.5",
             .correlation = 0.5,
             .regime_step = 0.06,
             .slows_down = 0.02,
             .speeds_up = 0.08},
            {.name = "6 %, half the time", .regime_step = 0.06, .slows_down = 0.05, .speeds_up = 0.05},
            {.name = "6 %, changing often", .regime_step = 0.06, .slows_down = 0.2, .speeds_up = 0.2},
            {.name = "6 %, changing seldom", .regime_step = 0.06, .slows_down = 0.005, .speeds_up = 0.02},
            {.name = "6 %, once in 50 steps", .regime_step = 0.06, .slows_down = 0.02, .speeds_up = 0.02}};
}

/// Takes steps of about one second, or longer by a cell's factor.
class SimulatedSteps {
public:
    SimulatedSteps(const SimulatedDevice& device, std::uint64_t seed) : device_(device), random_(seed) {
        slow_ = std::bernoulli_distribution(device_.slows_down /
                                            (device_.slows_down + device_.speeds_up))(random_);
        correlated_ = device_.noise * normal_(random_);
        start();
    }

    /// A program starts, or another cell is taken up.
    void start() { offset_ = device_.run_to_run * normal_(random_); }

    double step(double factor = 1) {
        if (std::bernoulli_distribution(slow_ ? device_.speeds_up : device_.slows_down)(random_))
            slow_ = !slow_;
        correlated_ =
            device_.correlation * correlated_ +
            std::sqrt(1 - device_.correlation * device_.correlation) * device_.noise * normal_(random_);
        return factor * std::exp(offset_ + correlated_ + (slow_ ? std::log1p(device_.regime_step) : 0));
    }

    std::vector<double> run(std::size_t steps, double factor = 1) {
        start();
        std::vector<double> out;
        for (std::size_t i = 0; i < steps; ++i)
            out.push_back(step(factor));
        return out;
    }

    /// The differences of cells measured in turns, each round baseline, current, current, baseline; one step
    /// of each turn is discarded, two are measured.
    std::vector<double> rounds(std::size_t count, double factor) {
        std::vector<double> out;
        for (std::size_t round = 0; round < count; ++round) {
            double difference = 0;
            for (const bool current : {false, true, true, false}) {
                start();
                step();
                for (int i = 0; i < 2; ++i)
                    difference += std::log(step(current ? factor : 1)) / (current ? 4 : -4);
            }
            out.push_back(difference);
        }
        return out;
    }

    bool is_slow() const { return slow_; }
    /// In MHz, during the step that was taken last.
    double clock() const { return 1'980 / (slow_ ? 1 + device_.regime_step : 1); }

private:
    const SimulatedDevice& device_;
    std::mt19937_64 random_;
    std::normal_distribution<double> normal_;
    double correlated_ = 0;
    double offset_ = 0;
    bool slow_ = false;
};

/// The same cells measured in two sessions.
struct SimulatedSessions {
    std::vector<std::vector<double>> baseline, current;

    SimulatedSessions(const SimulatedDevice& device, std::uint64_t seed, std::size_t cells, std::size_t steps,
                      double factor) {
        SimulatedSteps before(device, 2 * seed);
        SimulatedSteps now(device, 2 * seed + 1);
        for (std::size_t i = 0; i < cells; ++i) {
            baseline.push_back(before.run(steps));
            current.push_back(now.run(steps, factor));
        }
    }
};

} // namespace stepscope::testing
