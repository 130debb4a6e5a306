#include "compare/step_values.h"

#include "records/statistics/time_members.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <stdexcept>
#include <string>

namespace stepscope {

namespace {

using Value = std::optional<double>;

/// The rate at which steps of one second do the cell's work; NaN where the cell does not say.
double work_of(const Figure& figure, const CellResult& cell) {
    CellResult probe; // without the steps, of which there may be many
    probe.cell = cell.cell;
    probe.prediction = cell.prediction;
    probe.peaks = cell.peaks;
    probe.given_peak_flops = cell.given_peak_flops;
    probe.status = Status::Ok;
    probe.statistics.count = 1;
    probe.statistics.mean = 1;
    return figure.value(probe).value_or(std::numeric_limits<double>::quiet_NaN());
}

/// Over the measured steps, in MHz.
Value mean_clock(const CellResult& cell, std::optional<double> Telemetry::*clock) {
    double sum = 0;
    int told = 0;
    for (auto i = static_cast<std::size_t>(std::max(cell.cell.warmup, 0)); i < cell.steps.size(); ++i)
        if (const Value mhz = cell.steps[i].telemetry.*clock; mhz && *mhz > 0) {
            sum += *mhz;
            ++told;
        }
    return told > 0 ? Value(sum / told) : Value();
}

/// Calls `take` with each measured step that tells the figure, and what it tells.
template <typename Take>
void for_each_value(const Figure& figure, const CellResult& cell, Take take) {
    if (!is_told_by_steps(figure) || !cell.status) return;
    const StepReading reading(figure, cell);
    for (auto i = static_cast<std::size_t>(std::max(cell.cell.warmup, 0)); i < cell.steps.size(); ++i)
        if (const Value value = reading.of(cell.steps[i]); value && *value > 0 && std::isfinite(*value))
            take(cell.steps[i], *value);
}

} // namespace

bool is_told_by_steps(const Figure& figure) {
    return figure.of_step.told() && !figure.of_peak;
}

std::vector<double> step_values(const Figure& figure, const CellResult& cell) {
    std::vector<double> out;
    for_each_value(figure, cell, [&](const StepSample&, double value) { out.push_back(value); });
    return out;
}

std::vector<double> step_clocks(const Figure& figure, const CellResult& cell) {
    std::vector<double> out;
    bool all = true;
    for_each_value(figure, cell, [&](const StepSample& step, double) {
        const double mhz = step.telemetry.counted_clock_mhz.value_or(0);
        all = all && mhz > 0 && std::isfinite(mhz);
        if (all) out.push_back(mhz);
    });
    return all ? out : std::vector<double>();
}

std::vector<const Figure*> figures_of_steps() {
    std::vector<const Figure*> out = {&figure(statistic_members.front().name)};
    for (const Figure& each : figures())
        if (each.of_step.told() && !is_typical_time(each.id)) out.push_back(&each);
    return out;
}

StepReading::StepReading(const Figure& figure, const CellResult& cell) : figure_(&figure) {
    if (!figure.of_step.told()) throw std::logic_error("single steps do not tell " + std::string(figure.id));
    if (figure.of_step.is_rate) work_ = work_of(figure, cell);
}

bool StepReading::is_host_time() const {
    return is_typical_time(figure_->id);
}

std::optional<double> StepReading::of(const StepSample& step) const {
    if (!work_) return figure_->of_step.value(step);
    const double rate = at(step.host_seconds);
    return std::isnan(rate) ? Value() : rate;
}

double StepReading::at(double seconds) const {
    return work_.value_or(std::numeric_limits<double>::quiet_NaN()) / seconds;
}

Statistics StepReading::of(const Statistics& times) const {
    Statistics out;
    out.count = times.count;
    for (const StatisticMember& member : statistic_members)
        out.*member.of = member.of_rate != nullptr ? at(times.*member.of_rate)
                                                   : out.mean * (times.*member.of / times.mean);
    return out;
}

bool has_reading(const Figure& figure, const CellResult& cell) {
    const StepReading reading(figure, cell);
    if (reading.is_rate()) return reading.at(1) > 0;
    return reading.is_host_time() || std::ranges::any_of(cell.steps, [&](const StepSample& step) {
               return reading.of(step).has_value();
           });
}

std::optional<double> clock_ratio(const CellResult& baseline, const CellResult& current) {
    for (const auto clock : {&Telemetry::counted_clock_mhz, &Telemetry::sm_clock_mhz}) {
        const Value before = mean_clock(baseline, clock);
        const Value now = mean_clock(current, clock);
        if (before && now) return *now / *before;
    }
    return std::nullopt;
}

} // namespace stepscope
