#include "workload/validate.h"

#include "workload/axes.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cstddef>
#include <initializer_list>
#include <set>
#include <span>

namespace stepscope {

namespace {

/// Beyond any machine, yet small enough that byte counts of whole plans stay far from 2^63.
constexpr std::int64_t max_elements = std::int64_t{1} << 48;

void require_positive(std::int64_t value, const std::string& field) {
    if (value < 1 || value > max_size)
        throw WorkloadError(
            field, fmt::format("{} is not allowed; give a whole number from 1 to {}", value, max_size));
}

/// Throws for the field when the product of sizes is beyond `max_elements`.
void require_product(std::initializer_list<std::int64_t> sizes, const std::string& field, const char* what) {
    std::int64_t product = 1;
    for (const std::int64_t size : sizes)
        if (__builtin_mul_overflow(product, size, &product) || product > max_elements)
            throw WorkloadError(
                field, fmt::format("{} would have more than 2^48 elements; choose smaller sizes", what));
}

/// The name of the field of value `i`: models are told apart by position, other values speak for themselves.
std::string field_of(const Axis& axis, std::size_t i) {
    return axis.kind == AxisKind::Model ? fmt::format("{}[{}]", axis.sweep_key, i)
                                        : std::string(axis.sweep_key);
}

void require_values(const Axis& axis, std::span<const AxisValue> values) {
    if (!values.empty()) return;
    throw WorkloadError(std::string(axis.sweep_key), axis.kind == AxisKind::Model
                                                         ? "there is no model; add one"
                                                         : "has no value; give at least one");
}

[[noreturn]] void fail_twice(const Axis& axis, std::size_t i, const std::string& text) {
    if (axis.kind != AxisKind::Model)
        throw WorkloadError(field_of(axis, i), fmt::format("holds {} twice; remove one", text));
    throw WorkloadError(field_of(axis, i) + ".name",
                        fmt::format("\"{}\" is the name of another model too; give each its own", text));
}

/// Collects everything that is wrong; sizes of whole cells are looked at only when each field is right by
/// itself.
void check_sweep(const SweepSpec& sweep, std::vector<WorkloadError>& problems) {
    const auto attempt = [&](const auto& check) {
        try {
            check();
        } catch (const WorkloadError& error) {
            problems.push_back(error);
        }
    };

    for (const Axis& axis : axes()) {
        const std::vector<AxisValue> values = axis.values(sweep);
        attempt([&] { require_values(axis, values); });
        std::set<std::string> seen;
        for (std::size_t i = 0; i < values.size(); ++i) {
            attempt([&] { validate(axis, values[i], field_of(axis, i)); });
            attempt([&] {
                if (const auto [text, fresh] = seen.insert(text_of(axis, values[i])); !fresh)
                    fail_twice(axis, i, *text);
            });
        }
    }
    attempt([&] {
        if (sweep.steps < 1 || sweep.steps > max_steps)
            throw WorkloadError("steps", fmt::format("{} is not allowed; give a whole number from 1 to {}",
                                                     sweep.steps, max_steps));
    });
    for (const int warmup : sweep.warmups)
        attempt([&] {
            if (warmup >= sweep.steps)
                throw WorkloadError(
                    "warmup", fmt::format("{} is not allowed with {} step{}, which count the warm-up "
                                          "steps in; give {}, or more steps",
                                          warmup, sweep.steps, sweep.steps == 1 ? "" : "s",
                                          sweep.steps <= 1 ? "0" : fmt::format("0 to {}", sweep.steps - 1)));
        });
    attempt([&] {
        if (sweep.memory_limit_bytes && *sweep.memory_limit_bytes < 1)
            throw WorkloadError("memory_limit", "must be at least one byte; leave it out for no limit");
    });
    for (const auto& peak : sweep.peak_flops)
        attempt([&] {
            const auto& [precision, flops] = peak;
            if (!(flops > 0) || !(flops <= max_flops))
                throw WorkloadError("peak_flops", fmt::format("{} of {} is not allowed; give what the device "
                                                              "can do, such as 989 TFLOP/s",
                                                              flops, name_of(precision)));
        });
    attempt([&] {
        if (!sweep.peak_flops.empty() && sweep.devices.size() > 1)
            throw WorkloadError("peak_flops",
                                fmt::format("a given peak is of one device, and the sweep has {}; run them "
                                            "apart, or leave it out",
                                            sweep.devices.size()));
    });
    attempt([&] { cell_count(sweep); });
    if (!problems.empty()) return;

    // A step's sizes depend on these alone.
    for (const auto& model : sweep.models)
        for (const auto seq : sweep.seqs)
            for (const auto batch : sweep.batches)
                for (const auto attention : sweep.attentions) {
                    StepOptions options;
                    options.seq = seq;
                    options.batch = batch;
                    options.attention = attention;
                    attempt([&] { validate(options, model); });
                    if (!problems.empty()) return;
                }
}

} // namespace

void validate(const ModelShape& model, const std::string& field) {
    if (model.name.empty()) throw WorkloadError(field + ".name", "is empty; give the model a name");
    if (model.name.find_first_of("|\n\r\t\"") != std::string::npos)
        throw WorkloadError(field + ".name", "must not hold | , quotes or control characters");
    require_positive(model.d_model, field + ".d_model");
    require_positive(model.d_ff, field + ".d_ff");
    require_positive(model.layers, field + ".layers");
    require_positive(model.heads, field + ".heads");
    require_positive(model.vocab, field + ".vocab");
    if (model.d_model % model.heads != 0)
        throw WorkloadError(field + ".heads",
                            fmt::format("{} heads do not divide d_model {}; choose a divisor of {}",
                                        model.heads, model.d_model, model.d_model));
    if (model.head_dim() % 2 != 0)
        throw WorkloadError(
            field + ".heads",
            fmt::format("{} heads of d_model {} have the odd size {}, which RoPE cannot rotate in "
                        "pairs; choose heads so that d_model/heads is even",
                        model.heads, model.d_model, model.head_dim()));
    if (model.layers > 10'000)
        throw WorkloadError(field + ".layers",
                            fmt::format("{} is not allowed; give 1 to 10000", model.layers));
    require_product({model.d_model, model.d_model, 4, model.layers}, field + ".d_model",
                    "the attention weights");
    require_product({model.d_model, model.d_ff, 3, model.layers}, field + ".d_ff",
                    "the feed-forward weights");
    require_product({model.d_model, model.vocab, 2}, field + ".vocab", "the embedding and head");
}

void validate(const StepOptions& options, const ModelShape& model) {
    require_positive(options.seq, "seq");
    require_positive(options.batch, "batch");
    require_product({options.batch, options.seq}, "seq", "the token batch");
    if (options.batch * options.seq > max_size)
        throw WorkloadError("seq",
                            "batch * seq must stay below 2^31 tokens; choose a smaller batch or sequence");
    const std::int64_t rows = options.batch * options.seq;
    require_product({rows, model.vocab}, "seq", "the logits");
    require_product({rows, model.d_ff, 2, model.layers}, "seq", "the feed-forward activations");
    require_product({rows, model.d_model, 8, model.layers}, "seq", "the attention activations");
    if (options.attention == Attention::Materialized)
        require_product({rows, options.seq, model.heads, model.layers}, "seq", "the attention scores");
}

void validate(const Cell& cell) {
    validate(cell.model);
    validate(cell.options, cell.model);
    SweepSpec sweep;
    for (const Axis& axis : axes())
        axis.set_values(sweep, std::array{axis.value(cell)});
    sweep.steps = cell.steps;
    validate(sweep);
}

void validate(const SweepSpec& sweep) {
    const auto problems = problems_of(sweep);
    if (!problems.empty()) throw problems.front();
}

std::vector<WorkloadError> problems_of(const SweepSpec& sweep) {
    std::vector<WorkloadError> problems;
    check_sweep(sweep, problems);
    return problems;
}

} // namespace stepscope
