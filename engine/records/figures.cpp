#include "records/figures.h"

#include "records/statistics/time_members.h"
#include "records/utilisation.h"
#include "system/text/translatable.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <stdexcept>
#include <string>

namespace stepscope {

namespace {

using Value = std::optional<double>;

/// None for NaN, which stands for what is not known.
Value known(double value) {
    return std::isnan(value) ? Value() : value;
}

Value positive(double value) {
    return value > 0 ? Value(value) : Value();
}

Value quotient(const Value& above, const Value& below) {
    return above && below && *below > 0 ? Value(*above / *below) : Value();
}

// --- what a cell stores

template <double Statistics::*Member>
Value statistic(const CellResult& cell) {
    return has_statistics(cell) ? known(cell.statistics.*Member) : Value();
}

template <double Statistics::*Member>
FigureField statistic_field(CellResult& cell) {
    return &(cell.statistics.*Member);
}

Value measured_steps(const CellResult& cell) {
    const Statistics& s = cell.statistics;
    // Files of earlier versions hold 0 beside a mean where the number was not known.
    const bool told = cell.status && (s.count > 0 || (s.count == 0 && !(s.mean > 0)));
    return told ? Value(s.count) : Value();
}

template <auto Times, double BackwardTime::*Member>
Value backward(const CellResult& cell) {
    return cell.status && cell.*Times ? known((*(cell.*Times)).*Member) : Value();
}

template <double BackwardTime::*Member>
FigureField backward_field(CellResult& cell) {
    if (!cell.backward) cell.backward.emplace();
    return &((*cell.backward).*Member);
}

template <auto Member>
Value predicted(const CellResult& cell) {
    return cell.prediction ? positive(static_cast<double>((*cell.prediction).*Member)) : Value();
}

template <auto Member>
FigureField predicted_field(CellResult& cell) {
    if (!cell.prediction) cell.prediction.emplace();
    return &((*cell.prediction).*Member);
}

template <double DeviceRates::*Member>
Value peak(const CellResult& cell) {
    return cell.peaks ? positive((*cell.peaks).*Member) : Value();
}

template <double DeviceRates::*Member>
FigureField peak_field(CellResult& cell) {
    if (!cell.peaks) cell.peaks.emplace();
    return &((*cell.peaks).*Member);
}

template <std::optional<std::int64_t> CellOutcome::*Member>
Value optional_bytes(const CellResult& cell) {
    return cell.*Member ? Value(static_cast<double>(*(cell.*Member))) : Value();
}

constexpr auto mean = statistic<&Statistics::mean>;

Value arena_bytes(const CellResult& cell) {
    return positive(static_cast<double>(cell.arena_bytes));
}

/// As the prediction says, or by what the breakdown found: each op as long as its arithmetic or its traffic
/// takes at the measured peaks.
Value predicted_step(const CellResult& cell) {
    if (cell.prediction && cell.prediction->step_seconds) return positive(*cell.prediction->step_seconds);
    if (!cell.peaks || !(cell.peaks->flops > 0) || !(cell.peaks->bytes_per_second > 0)) return {};
    double seconds = 0;
    for (const PhaseTime& phase : cell.phases)
        seconds += std::max(phase.flops / cell.peaks->flops, phase.bytes / cell.peaks->bytes_per_second);
    return positive(seconds);
}

// --- what follows from it

template <std::optional<double> StepSums::*Member>
Value over_steps(const CellResult& cell) {
    return cell.status ? cell.steps.sums(cell.cell.warmup).*Member : Value();
}

template <double StepSums::*Member>
Value percentile(const CellResult& cell) {
    return cell.status ? known(cell.steps.sums(cell.cell.warmup).*Member) : Value();
}

Value variation(const CellResult& cell) {
    return quotient(statistic<&Statistics::stddev>(cell), mean(cell));
}

Value tokens_per_second(const CellResult& cell) {
    const auto tokens =
        static_cast<double>(cell.cell.options.batch) * static_cast<double>(cell.cell.options.seq);
    return quotient(positive(tokens), mean(cell));
}

Value achieved_flops(const CellResult& cell) {
    return quotient(predicted<&Prediction::model_flops>(cell), mean(cell));
}

/// What `flops_of` counts of a step over what the device could have done in its mean time.
template <Value (*FlopsOf)(const CellResult&)>
Value utilisation(const CellResult& cell) {
    const std::optional<Peak> peak = peak_of(cell);
    return quotient(quotient(FlopsOf(cell), mean(cell)), peak ? positive(peak->flops) : Value());
}

Value step_over_prediction(const CellResult& cell) {
    return quotient(mean(cell), predicted_step(cell));
}

Value memory(const CellResult& cell) {
    if (const Value bytes = arena_bytes(cell)) return bytes;
    if (cell.needed_bytes) return static_cast<double>(*cell.needed_bytes);
    return predicted<&Prediction::peak_bytes>(cell);
}

Value memory_over_prediction(const CellResult& cell) {
    return quotient(arena_bytes(cell), predicted<&Prediction::peak_bytes>(cell));
}

Value noise_share(const CellResult& cell, const char* name) {
    const auto found = cell.noise.find(name);
    return found != cell.noise.end() ? known(found->second) : Value();
}

Value foreign_load(const CellResult& cell) {
    return noise_share(cell, "foreign");
}

Value stolen_share(const CellResult& cell) {
    return noise_share(cell, "steal");
}

// --- the table

using enum FigureKind;
using enum Prominence;

constexpr auto less = Better::Less;
constexpr auto more = Better::More;
constexpr auto neither = Better::Neither;
constexpr bool running = true;
constexpr bool finished = false;

Value host_time(const StepSample& step) {
    return step.host_seconds;
}

Value device_time(const StepSample& step) {
    return step.device_seconds;
}

Value cycles(const StepSample& step) {
    return step.cycles();
}

/// A figure that a single step has, too.
constexpr Figure of_step(Figure row, Value (*value)(const StepSample&)) {
    row.of_step.value = value;
    return row;
}

/// Of work over time.
constexpr Figure rate_of_step(Figure row) {
    row.of_step.is_rate = true;
    return row;
}

/// A row of the step times' statistics.
template <double Statistics::*Member>
constexpr Figure time_row(std::string_view id, std::string_view column, const char* label,
                          const char* definition, Prominence prominence, Better better, bool when) {
    Figure out = {id,     column,     label, definition,        Time,
                  better, prominence, when,  statistic<Member>, statistic_field<Member>};
    if (is_typical_time(id)) out.of_step.value = host_time;
    return out;
}

template <auto Member>
constexpr Figure plan_row(std::string_view id, std::string_view column, const char* label,
                          const char* definition, FigureKind kind) {
    return {id,      column,   label,    definition,        kind,
            neither, OnDemand, finished, predicted<Member>, predicted_field<Member>};
}

constexpr Figure derived_row(std::string_view id, std::string_view column, const char* label,
                             const char* definition, FigureKind kind, Better better, Prominence prominence,
                             Value (*value)(const CellResult&)) {
    return {id, column, label, definition, kind, better, prominence, finished, value, nullptr};
}

/// A share of the peak arithmetic.
template <Value (*FlopsOf)(const CellResult&)>
constexpr Figure utilisation_row(std::string_view id, const char* label, const char* definition) {
    Figure out = derived_row(id, id, label, definition, Share, more, OnDemand, utilisation<FlopsOf>);
    out.of_peak = true;
    return rate_of_step(out);
}

constexpr std::array table = {
    // Step times.
    time_row<&Statistics::mean>(
        "mean", "mean_s", STEPSCOPE_TEXT("figures", "Mean"),
        STEPSCOPE_TEXT("figures", "Mean time of the measured steps by the host's clock, warm-up left out"),
        Main, less, running),
    time_row<&Statistics::stddev>(
        "stddev", "stddev_s", STEPSCOPE_TEXT("figures", "Std"),
        STEPSCOPE_TEXT("figures", "Sample standard deviation of the measured steps (n - 1)"), Main, less,
        running),
    time_row<&Statistics::median>("median", "median_s", STEPSCOPE_TEXT("figures", "Median"),
                                  STEPSCOPE_TEXT("figures", "Median of the measured steps"), Usual, less,
                                  running),
    time_row<&Statistics::min>("min", "min_s", STEPSCOPE_TEXT("figures", "Min"),
                               STEPSCOPE_TEXT("figures", "Fastest measured step"), Usual, less, running),
    time_row<&Statistics::max>("max", "max_s", STEPSCOPE_TEXT("figures", "Max"),
                               STEPSCOPE_TEXT("figures", "Slowest measured step"), Usual, less, running),
    time_row<&Statistics::q1>(
        "q1", "q1_s", STEPSCOPE_TEXT("figures", "Lower quartile"),
        STEPSCOPE_TEXT("figures", "A quarter of the measured steps took no longer (Hyndman and Fan type 7)"),
        OnDemand, less, finished),
    time_row<&Statistics::q3>(
        "q3", "q3_s", STEPSCOPE_TEXT("figures", "Upper quartile"),
        STEPSCOPE_TEXT("figures",
                       "Three quarters of the measured steps took no longer (Hyndman and Fan type 7)"),
        OnDemand, less, finished),
    derived_row(
        "p95", "p95_s", STEPSCOPE_TEXT("figures", "p95"),
        STEPSCOPE_TEXT("figures", "95 % of the measured steps took no longer (Hyndman and Fan type 7)"), Time,
        less, OnDemand, percentile<&StepSums::p95>),
    derived_row(
        "p99", "p99_s", STEPSCOPE_TEXT("figures", "p99"),
        STEPSCOPE_TEXT("figures", "99 % of the measured steps took no longer (Hyndman and Fan type 7)"), Time,
        less, OnDemand, percentile<&StepSums::p99>),
    time_row<&Statistics::ci95>(
        "ci95", "ci95_s", STEPSCOPE_TEXT("figures", "± 95 %"),
        STEPSCOPE_TEXT("figures", "Half the width of the mean's 95 % confidence interval (Student's t)"),
        OnDemand, less, finished),
    derived_row("variation", "variation", STEPSCOPE_TEXT("figures", "Variation"),
                STEPSCOPE_TEXT("figures", "Coefficient of variation: the standard deviation over the mean"),
                Share, less, OnDemand, variation),
    of_step(
        derived_row("device_mean", "device_mean_s", STEPSCOPE_TEXT("figures", "Device time"),
                    STEPSCOPE_TEXT("figures",
                                   "Mean time of the measured steps by the device's own clock, to compare "
                                   "with the host's; the rest is launching and waiting"),
                    Time, less, OnDemand, over_steps<&StepSums::device_seconds>),
        device_time),
    of_step(derived_row(
                "cycles", "cycles", STEPSCOPE_TEXT("figures", "Cycles"),
                STEPSCOPE_TEXT("figures",
                               "Mean over the measured steps of their time times the SM clock, as the device "
                               "counted it around each, else as its driver reported it right after: a step "
                               "that is slower by its clock alone takes no more of them"),
                Count, less, OnDemand, over_steps<&StepSums::cycles>),
            cycles),
    time_row<&Statistics::total>("total", "total_s", STEPSCOPE_TEXT("figures", "Total"),
                                 STEPSCOPE_TEXT("figures", "Warm-up plus all measured steps"), OnDemand, less,
                                 finished),
    time_row<&Statistics::warmup>(
        "warmup_time", "warmup_s", STEPSCOPE_TEXT("figures", "Warm-up time"),
        STEPSCOPE_TEXT("figures", "All warm-up steps together; 0 when there are none"), OnDemand, less,
        finished),
    Figure{"measured_steps", "measured_steps", STEPSCOPE_TEXT("figures", "Measured steps"),
           STEPSCOPE_TEXT("figures", "How many steps the statistics are of"), Count, neither, OnDemand,
           finished, measured_steps, [](CellResult& cell) -> FigureField { return &cell.statistics.count; }},

    // The backward pass.
    Figure{"backward", "backward_s", STEPSCOPE_TEXT("figures", "Backward"),
           STEPSCOPE_TEXT("figures",
                          "Mean time of the backward pass by itself, where a table that was read tells it"),
           Time, less, OnDemand, finished, backward<&CellResult::backward, &BackwardTime::mean>,
           backward_field<&BackwardTime::mean>},
    Figure{"backward_stddev", "backward_stddev_s", STEPSCOPE_TEXT("figures", "Backward std"),
           STEPSCOPE_TEXT("figures", "Sample standard deviation of the backward pass by itself"), Time, less,
           OnDemand, finished, backward<&CellResult::backward, &BackwardTime::stddev>,
           backward_field<&BackwardTime::stddev>},
    derived_row("derived_backward", "derived_backward_s", STEPSCOPE_TEXT("figures", "Backward, derived"),
                STEPSCOPE_TEXT("figures", "Mean time of forward + backward less that of forward, where a run "
                                          "has both: derived, not measured by itself"),
                Time, less, OnDemand, backward<&CellResult::derived_backward, &BackwardTime::mean>),
    derived_row("derived_backward_stddev", "derived_backward_stddev_s",
                STEPSCOPE_TEXT("figures", "Backward std, derived"),
                STEPSCOPE_TEXT("figures", "Deviation of that difference: the root of the sum of both "
                                          "variances, as of independent times"),
                Time, less, OnDemand, backward<&CellResult::derived_backward, &BackwardTime::stddev>),

    // Throughput.
    rate_of_step(derived_row(
        "tokens_per_second",
        "tokens_per_s", STEPSCOPE_TEXT("figures", "Tokens/s"),
        STEPSCOPE_TEXT("figures", "Tokens of a step (batch times sequence length) over its mean time"),
        TokenRate, more, Main, tokens_per_second)),
    rate_of_step(derived_row(
        "achieved_flops", "achieved_flop_per_s", STEPSCOPE_TEXT("figures", "Achieved"),
        STEPSCOPE_TEXT("figures", "The model's floating-point operations of a step over its mean time"),
        OperationRate, more, Main, achieved_flops)),
    utilisation_row<predicted<&Prediction::model_flops>>(
        "mfu", STEPSCOPE_TEXT("figures", "MFU (exact, causal)"),
        STEPSCOPE_TEXT(
            "figures",
            "Model FLOPs utilisation: model FLOPs / (mean step time × peak FLOP/s). Model FLOPs: every "
            "product that the step needs, attention by its causal half, nothing that is computed again. "
            "Peak: as given, else as measured by a run with a breakdown; never guessed from a name")),
    utilisation_row<palm_flops>(
        "mfu_palm", STEPSCOPE_TEXT("figures", "MFU (PaLM)"),
        STEPSCOPE_TEXT(
            "figures",
            "MFU by tokens × (6 N + 12 L H Q T) FLOPs, a third of it in mode forward, after Chowdhery "
            "et al., PaLM, appendix B; N: all parameters, L layers of H heads of size Q, T: sequence "
            "length, attention in full. Peak: as for MFU (exact, causal)")),
    utilisation_row<torchtitan_flops>(
        "mfu_torchtitan", STEPSCOPE_TEXT("figures", "MFU (torchtitan)"),
        STEPSCOPE_TEXT(
            "figures",
            "MFU by tokens × (6 (N - embedding) + 12 L H Q T) FLOPs, a third of it in mode forward, as "
            "torchtitan and nanochat print it: PaLM's without the table of embeddings. Peak: as for MFU "
            "(exact, causal)")),
    utilisation_row<six_n_flops>(
        "mfu_6n", STEPSCOPE_TEXT("figures", "MFU (6 N)"),
        STEPSCOPE_TEXT(
            "figures",
            "MFU by tokens × 6 N FLOPs, a third of it in mode forward, after Kaplan et al., Scaling "
            "Laws, where attention is left out: too low for long sequences. Peak: as for MFU (exact, "
            "causal)")),
    utilisation_row<predicted<&Prediction::flops>>(
        "hfu", STEPSCOPE_TEXT("figures", "HFU (executed)"),
        STEPSCOPE_TEXT(
            "figures",
            "Hardware FLOPs utilisation: all arithmetic that the step's operations do, by the plan / "
            "(mean step time × peak FLOP/s); what is computed again and masked halves that are computed "
            "count. Peak: as for MFU (exact, causal)")),
    Figure{
        "peak_flops", "peak_flop_per_s", STEPSCOPE_TEXT("figures", "Peak arithmetic"),
        STEPSCOPE_TEXT("figures",
                       "FLOP/s of a large matrix product in the cell's precision, measured on this device"),
        OperationRate, neither, OnDemand, finished, peak<&DeviceRates::flops>,
        peak_field<&DeviceRates::flops>},
    Figure{"given_peak_flops", "given_peak_flop_per_s", STEPSCOPE_TEXT("figures", "Peak arithmetic, given"),
           STEPSCOPE_TEXT(
               "figures",
               "FLOP/s that the device does in the cell's precision, as the person who ran it says: MFU "
               "and HFU are then of this, not of what is measured"),
           OperationRate, neither, OnDemand, finished,
           [](const CellResult& cell) { return positive(cell.given_peak_flops.value_or(0)); },
           [](CellResult& cell) -> FigureField { return &cell.given_peak_flops; }},
    Figure{"peak_traffic", "peak_bytes_per_s", STEPSCOPE_TEXT("figures", "Peak traffic"),
           STEPSCOPE_TEXT("figures",
                          "Bytes per second of a large copy, read plus written, measured on this device"),
           ByteRate, neither, OnDemand, finished, peak<&DeviceRates::bytes_per_second>,
           peak_field<&DeviceRates::bytes_per_second>},

    // Memory.
    derived_row("memory", "memory_bytes", STEPSCOPE_TEXT("figures", "Memory"),
                STEPSCOPE_TEXT("figures", "Memory that the cell took, or would have needed"), Bytes, less,
                Main, memory),
    Figure{"arena", "arena_bytes", STEPSCOPE_TEXT("figures", "Allocated"),
           STEPSCOPE_TEXT("figures", "Device memory that the cell allocated"), Bytes, less, OnDemand,
           finished, arena_bytes, [](CellResult& cell) -> FigureField { return &cell.arena_bytes; }},
    Figure{"needed", "needed_bytes", STEPSCOPE_TEXT("figures", "Needed"),
           STEPSCOPE_TEXT("figures", "Memory that a cell which is out of memory needs"), Bytes, less,
           OnDemand, finished, optional_bytes<&CellResult::needed_bytes>,
           [](CellResult& cell) -> FigureField { return &cell.needed_bytes; }},
    Figure{"available", "available_bytes", STEPSCOPE_TEXT("figures", "Available"),
           STEPSCOPE_TEXT("figures", "Memory that there was for a cell which is out of memory"), Bytes,
           neither, OnDemand, finished, optional_bytes<&CellResult::available_bytes>,
           [](CellResult& cell) -> FigureField { return &cell.available_bytes; }},

    // What the plan says.
    plan_row<&Prediction::parameters>("parameters", "parameters", STEPSCOPE_TEXT("figures", "Parameters"),
                                      STEPSCOPE_TEXT("figures", "Weights of the model"), Count),
    plan_row<&Prediction::flops>(
        "predicted_flops", "predicted_flops", STEPSCOPE_TEXT("figures", "Work of a step"),
        STEPSCOPE_TEXT("figures", "Floating-point operations of all of a step's operations"), Operations),
    plan_row<&Prediction::model_flops>(
        "model_flops", "model_flops", STEPSCOPE_TEXT("figures", "Model FLOPs"),
        STEPSCOPE_TEXT("figures",
                       "Of the products and causal attention that a step needs whatever way it runs; "
                       "what is computed again is not counted"),
        Operations),
    plan_row<&Prediction::bytes>(
        "predicted_bytes", "predicted_bytes", STEPSCOPE_TEXT("figures", "Traffic of a step"),
        STEPSCOPE_TEXT("figures", "Bytes that a step's operations read and write, each operand once"), Bytes),
    plan_row<&Prediction::peak_bytes>(
        "predicted_peak", "predicted_peak_bytes", STEPSCOPE_TEXT("figures", "Predicted memory"),
        STEPSCOPE_TEXT("figures", "Memory at the peak of a step, by its plan"), Bytes),
    Figure{"predicted_step", "predicted_step_s", STEPSCOPE_TEXT("figures", "Predicted step"),
           STEPSCOPE_TEXT("figures", "Each operation as long as its arithmetic or its traffic takes at the "
                                     "device's measured peaks, whichever is longer"),
           Time, neither, OnDemand, finished, predicted_step, predicted_field<&Prediction::step_seconds>},
    derived_row("step_over_prediction", "step_over_prediction",
                STEPSCOPE_TEXT("figures", "Measured / predicted step"),
                STEPSCOPE_TEXT("figures", "Mean time of a step over the predicted one"), Ratio, less,
                OnDemand, step_over_prediction),
    derived_row(
        "memory_over_prediction", "memory_over_prediction",
        STEPSCOPE_TEXT("figures", "Measured / predicted memory"),
        STEPSCOPE_TEXT("figures", "Memory that was allocated over the predicted peak; 1: to the byte"), Ratio,
        neither, OnDemand, memory_over_prediction),

    // What disturbed the measurement.
    derived_row("foreign_load", "foreign_load", STEPSCOPE_TEXT("figures", "Foreign load"),
                STEPSCOPE_TEXT("figures", "Share of the processors' time that other programs took meanwhile"),
                Share, less, OnDemand, foreign_load),
    derived_row(
        "steal", "steal", STEPSCOPE_TEXT("figures", "Stolen time"),
        STEPSCOPE_TEXT("figures", "Share of the processors' time that the hypervisor gave to other machines"),
        Share, less, OnDemand, stolen_share),
    derived_row("throttled", "throttled", STEPSCOPE_TEXT("figures", "Throttled"),
                STEPSCOPE_TEXT("figures",
                               "Share of the measured steps in which the device was throttled, of those "
                               "that say"),
                Share, less, OnDemand, over_steps<&StepSums::throttled>),
};

} // namespace

std::span<const Figure> figures() {
    return table;
}

const Figure& figure(std::string_view id) {
    const auto found =
        std::find_if(table.begin(), table.end(), [id](const Figure& each) { return each.id == id; });
    if (found == table.end()) throw std::logic_error("there is no figure \"" + std::string(id) + "\"");
    return *found;
}

std::string_view unit_of(FigureKind kind) {
    switch (kind) {
    case Time:
        return "s";
    case Bytes:
        return "bytes";
    case Operations:
        return "FLOP";
    case OperationRate:
        return "FLOP/s";
    case ByteRate:
        return "bytes/s";
    case TokenRate:
        return "tokens/s";
    case Share:
    case Ratio:
    case Count:
        break;
    }
    return {};
}

TableUnit table_unit_of(FigureKind kind) {
    switch (kind) {
    case Time:
        return {1e-3, "ms", 3};
    case Bytes:
        return {1048576, "MiB", 1};
    case Operations:
        return {1e9, "GFLOP", 1};
    case OperationRate:
        return {1e9, "GFLOP/s", 1};
    case ByteRate:
        return {1e9, "GB/s", 1};
    case Share:
        return {0.01, "%", 1};
    case Ratio:
        return {1, {}, 3};
    case TokenRate: // its label says the unit
    case Count:
        break;
    }
    return {1, {}, 0};
}

} // namespace stepscope
