#include "workload/axes.h"

#include "json/field_error.h"
#include "system/text/translatable.h"
#include "workload/json/sweep_fields.h"
#include "workload/presets.h"
#include "workload/text/choice_text.h"
#include "workload/text/number_text.h"
#include "workload/text/short_name.h"
#include "workload/validate.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <limits>
#include <stdexcept>
#include <type_traits>

namespace stepscope {

namespace {

using nlohmann::json;

// --- values of an axis as they stand in SweepSpec and Cell

AxisValue to_value(const ModelShape& model) {
    return model;
}
AxisValue to_value(const std::string& name) {
    return name;
}
template <typename T>
AxisValue to_value(T value) {
    if constexpr (std::is_enum_v<T>)
        return std::string(name_of(value));
    else
        return std::int64_t{value};
}

template <typename T>
T from_value(const AxisValue& value) {
    if constexpr (std::is_enum_v<T>) {
        const auto& name = std::get<std::string>(value);
        return name.empty() ? unsaid<T> : choice_from_text<T>(name);
    } else if constexpr (std::is_integral_v<T>) {
        // What does not fit is out of the axis's range in any case, and refused as that.
        return static_cast<T>(std::clamp<std::int64_t>(
            std::get<std::int64_t>(value), std::numeric_limits<T>::min(), std::numeric_limits<T>::max()));
    } else {
        return std::get<T>(value);
    }
}

/// Binds a row to its list in SweepSpec and its place in Cell. `Access`: a lambda from a cell to a reference.
template <auto List, typename Access>
Axis bound(Axis axis, Access) {
    axis.values = [](const SweepSpec& sweep) {
        std::vector<AxisValue> out;
        for (const auto& value : sweep.*List)
            out.push_back(to_value(value));
        return out;
    };
    axis.set_values = [](SweepSpec& sweep, std::span<const AxisValue> values) {
        auto& list = sweep.*List;
        list.clear();
        for (const AxisValue& value : values)
            list.push_back(from_value<typename std::remove_reference_t<decltype(list)>::value_type>(value));
    };
    axis.value = [](const Cell& cell) { return to_value(Access{}(cell)); };
    axis.set_value = [](Cell& cell, const AxisValue& value) {
        auto& place = Access{}(cell);
        place = from_value<std::remove_reference_t<decltype(place)>>(value);
    };
    return axis;
}

std::vector<Axis> make_axes() {
    return {
        bound<&SweepSpec::models>(
            {.name = "model",
             .sweep_key = "models",
             .option = "--models",
             .csv_column = "model",
             .label = STEPSCOPE_TEXT("axes", "Model"),
             .column = STEPSCOPE_TEXT("axes", "Model"),
             .explanation = STEPSCOPE_TEXT("axes", "The sizes of the transformer"),
             .title_prefix = "",
             .kind = AxisKind::Model,
             .place = TablePlace::Row,
             .nesting = 6,
             .of_plan = true,
             .seed_column = "Config"},
            [](auto& cell) -> auto& { return cell.model; }),
        bound<&SweepSpec::seqs>(
            {.name = "seq",
             .sweep_key = "seq",
             .option = "--seq",
             .csv_column = "seq",
             .label = STEPSCOPE_TEXT("axes", "Sequence length"),
             .column = STEPSCOPE_TEXT("axes", "&Sequence"),
             .explanation = STEPSCOPE_TEXT("axes", "Tokens in each sequence"),
             .title_prefix = STEPSCOPE_TEXT("axes", "seq "),
             .kind = AxisKind::Number,
             .place = TablePlace::Row,
             .nesting = 7,
             .of_plan = true,
             .seed_column = "Seq Len",
             .minimum = 1,
             .maximum = max_size},
            [](auto& cell) -> auto& { return cell.options.seq; }),
        bound<&SweepSpec::batches>(
            {.name = "batch",
             .sweep_key = "batch",
             .option = "--batch",
             .csv_column = "batch",
             .label = STEPSCOPE_TEXT("axes", "Batch size"),
             .column = STEPSCOPE_TEXT("axes", "&Batch"),
             .explanation = STEPSCOPE_TEXT("axes", "Sequences in a step"),
             .title_prefix = STEPSCOPE_TEXT("axes", "batch "),
             .kind = AxisKind::Number,
             .place = TablePlace::Heading,
             .nesting = 5,
             .of_plan = true,
             .minimum = 1,
             .maximum = max_size},
            [](auto& cell) -> auto& { return cell.options.batch; }),
        bound<&SweepSpec::warmups>(
            {.name = "warmup",
             .sweep_key = "warmup",
             .option = "--warmup",
             .csv_column = "warmup_steps",
             .label = STEPSCOPE_TEXT("axes", "Warm-up steps"),
             .column = STEPSCOPE_TEXT("axes", "&Warm-up"),
             .explanation =
                 STEPSCOPE_TEXT("axes", "Steps before the measured ones, counted among a cell's steps"),
             .title_prefix = STEPSCOPE_TEXT("axes", "warm-up "),
             .kind = AxisKind::Number,
             .place = TablePlace::Row,
             .nesting = 8,
             .of_plan = false,
             .seed_column = "Warmup Steps",
             .minimum = 0,
             .maximum = max_steps - 1},
            [](auto& cell) -> auto& { return cell.warmup; }),
        bound<&SweepSpec::modes>(
            {.name = "mode",
             .sweep_key = "mode",
             .option = "--modes",
             .csv_column = "mode",
             .label = STEPSCOPE_TEXT("axes", "Mode"),
             .column = STEPSCOPE_TEXT("axes", "Mode"),
             .explanation = STEPSCOPE_TEXT("axes", "What a step computes"),
             .title_prefix = "",
             .kind = AxisKind::Choice,
             .place = TablePlace::Half,
             .nesting = 9,
             .of_plan = true,
             .choices = {{name_of(Mode::Forward), STEPSCOPE_TEXT("axes", "Forward"),
                          STEPSCOPE_TEXT("axes", "fwd"),
                          STEPSCOPE_TEXT("axes", "The forward pass and the loss")},
                         {name_of(Mode::ForwardBackward), STEPSCOPE_TEXT("axes", "Forward + backward"),
                          STEPSCOPE_TEXT("axes", "fwd + bwd"),
                          STEPSCOPE_TEXT("axes", "Forward pass, loss and all gradients")},
                         {name_of(Mode::Train), STEPSCOPE_TEXT("axes", "Train"),
                          STEPSCOPE_TEXT("axes", "train"),
                          STEPSCOPE_TEXT("axes", "Forward, backward and an AdamW update of the weights")}}},
            [](auto& cell) -> auto& { return cell.options.mode; }),
        bound<&SweepSpec::precisions>(
            {.name = "precision",
             .sweep_key = "precision",
             .option = "--precision",
             .csv_column = "precision",
             .label = STEPSCOPE_TEXT("axes", "Precision"),
             .column = STEPSCOPE_TEXT("axes", "Precision"),
             .explanation = STEPSCOPE_TEXT("axes", "The arithmetic of a step"),
             .title_prefix = "",
             .kind = AxisKind::Choice,
             .place = TablePlace::Heading,
             .nesting = 1,
             .of_plan = true,
             .keeps_step = true,
             .choices =
                 {{name_of(Precision::Fp64), STEPSCOPE_TEXT("axes", "fp64"), STEPSCOPE_TEXT("axes", "fp64"),
                   STEPSCOPE_TEXT("axes", "64-bit floats: the reference, slow")},
                  {name_of(Precision::Fp32), STEPSCOPE_TEXT("axes", "fp32"), STEPSCOPE_TEXT("axes", "fp32"),
                   STEPSCOPE_TEXT("axes", "32-bit floats throughout")},
                  {name_of(Precision::Tf32), STEPSCOPE_TEXT("axes", "tf32"), STEPSCOPE_TEXT("axes", "tf32"),
                   STEPSCOPE_TEXT("axes",
                                  "32-bit floats, products rounded to TF32 on tensor cores (GPU only)")},
                  {name_of(Precision::Bf16), STEPSCOPE_TEXT("axes", "bf16"), STEPSCOPE_TEXT("axes", "bf16"),
                   STEPSCOPE_TEXT("axes", "bfloat16 weights and activations, sums and norms in 32 bits")},
                  {name_of(Precision::Mixed), STEPSCOPE_TEXT("axes", "mixed"),
                   STEPSCOPE_TEXT("axes", "mixed"),
                   STEPSCOPE_TEXT("axes", "bfloat16 computation from 32-bit master weights")}}},
            [](auto& cell) -> auto& { return cell.options.precision; }),
        bound<&SweepSpec::attentions>(
            {.name = "attention",
             .sweep_key = "attention",
             .option = "--attention",
             .csv_column = "attention",
             .label = STEPSCOPE_TEXT("axes", "Attention"),
             .column = STEPSCOPE_TEXT("axes", "Attention"),
             .explanation = STEPSCOPE_TEXT("axes", "How attention is computed"),
             .title_prefix = "",
             .kind = AxisKind::Choice,
             .place = TablePlace::Heading,
             .nesting = 2,
             .of_plan = true,
             .keeps_step = true,
             .choices = {{name_of(Attention::Materialized), STEPSCOPE_TEXT("axes", "Materialized"),
                          STEPSCOPE_TEXT("axes", "materialized"),
                          STEPSCOPE_TEXT("axes",
                                         "Stores the whole matrix of attention scores: memory grows with the "
                                         "sequence length squared")},
                         {name_of(Attention::Fused), STEPSCOPE_TEXT("axes", "Fused"),
                          STEPSCOPE_TEXT("axes", "fused"),
                          STEPSCOPE_TEXT("axes", "Never stores the attention scores; needs less memory")}}},
            [](auto& cell) -> auto& { return cell.options.attention; }),
        bound<&SweepSpec::recomputes>(
            {.name = "recompute",
             .sweep_key = "recompute",
             .option = "--recompute",
             .csv_column = "recompute",
             .label = STEPSCOPE_TEXT("axes", "Recompute"),
             .column = STEPSCOPE_TEXT("axes", "Recompute"),
             .explanation = STEPSCOPE_TEXT("axes", "What the backward pass computes again to save memory"),
             .title_prefix = STEPSCOPE_TEXT("axes", "recompute "),
             .kind = AxisKind::Choice,
             .place = TablePlace::Heading,
             .nesting = 3,
             .of_plan = true,
             .keeps_step = true,
             .choices =
                 {{name_of(Recompute::None), STEPSCOPE_TEXT("axes", "None"), STEPSCOPE_TEXT("axes", "none"),
                   STEPSCOPE_TEXT("axes", "Keeps every activation for the backward pass")},
                  {name_of(Recompute::Layer), STEPSCOPE_TEXT("axes", "Per layer"),
                   STEPSCOPE_TEXT("axes", "layer"),
                   STEPSCOPE_TEXT("axes", "Keeps only each layer's input and repeats its forward pass: less "
                                          "memory, more time")}}},
            [](auto& cell) -> auto& { return cell.options.recompute; }),
        bound<&SweepSpec::launches>(
            {.name = "launch",
             .sweep_key = "launch",
             .option = "--launch",
             .csv_column = "launch",
             .label = STEPSCOPE_TEXT("axes", "Launch"),
             .column = STEPSCOPE_TEXT("axes", "Launch"),
             .explanation = STEPSCOPE_TEXT("axes", "How the operations of a step reach the device"),
             .title_prefix = "",
             .kind = AxisKind::Choice,
             .place = TablePlace::Heading,
             .nesting = 4,
             .of_plan = false,
             .choices =
                 {{name_of(Launch::Graph), STEPSCOPE_TEXT("axes", "Graph"), STEPSCOPE_TEXT("axes", "graph"),
                   STEPSCOPE_TEXT("axes", "Records the step once and replays it, where the device can")},
                  {name_of(Launch::Eager), STEPSCOPE_TEXT("axes", "Eager"), STEPSCOPE_TEXT("axes", "eager"),
                   STEPSCOPE_TEXT("axes", "Launches the step operation by operation")}}},
            [](auto& cell) -> auto& { return cell.options.launch; }),
        bound<&SweepSpec::devices>(
            {.name = "device",
             .sweep_key = "device",
             .option = "--device",
             .csv_column = "device",
             .label = STEPSCOPE_TEXT("axes", "Device"),
             .column = STEPSCOPE_TEXT("axes", "&Device"),
             .explanation = STEPSCOPE_TEXT("axes", "Where the cells run"),
             .title_prefix = "",
             .kind = AxisKind::Device,
             .place = TablePlace::Heading,
             .nesting = 0,
             .of_plan = true},
            [](auto& cell) -> auto& { return cell.device; }),
    };
}

/// A preset of that name; the problem is told of `field`.
ModelShape preset_for(std::string_view name, const std::string& field) {
    try {
        return find_model(name);
    } catch (const WorkloadError& error) {
        throw WorkloadError(field, error.problem());
    }
}

/// Of a model without a name its sizes speak.
std::string sizes_text(const ModelShape& model) {
    return model.d_model > 0 ? fmt::format("d_model {}, {} layers", model.d_model, model.layers)
                             : std::string();
}

/// Empty: not known.
std::string title_part(const Axis& axis, const Cell& cell) {
    const std::string text = text_of(axis, cell);
    if (text.empty()) return axis.kind == AxisKind::Model ? sizes_text(cell.model) : text;
    const AxisChoice* const choice = choice_named(axis, text);
    return std::string(axis.title_prefix) + (choice != nullptr ? choice->short_label : short_name(text));
}

} // namespace

std::span<const Axis> axes() {
    static const std::vector<Axis> table = make_axes();
    return table;
}

const Axis& axis_named(std::string_view name) {
    for (const Axis& axis : axes())
        if (axis.name == name) return axis;
    throw std::logic_error(fmt::format("there is no axis \"{}\"", name));
}

AxisValue unknown_value(const Axis& axis) {
    switch (axis.kind) {
    case AxisKind::Model: {
        ModelShape model;
        model.name.clear();
        model.vocab = 0;
        return model;
    }
    case AxisKind::Number:
        return axis.minimum - 1;
    case AxisKind::Choice:
    case AxisKind::Device:
        break;
    }
    return std::string();
}

bool is_known(const Axis& axis, const Cell& cell) {
    return !text_of(axis, cell).empty();
}

Cell unknown_cell() {
    Cell out;
    for (const Axis& axis : axes())
        axis.set_value(out, unknown_value(axis));
    out.steps = 0;
    out.options.seed.reset();
    return out;
}

std::string text_of(const Axis& axis, const AxisValue& value) {
    switch (axis.kind) {
    case AxisKind::Model:
        return std::get<ModelShape>(value).name;
    case AxisKind::Number:
        return std::get<std::int64_t>(value) < axis.minimum ? std::string()
                                                            : std::to_string(std::get<std::int64_t>(value));
    case AxisKind::Choice:
    case AxisKind::Device:
        return std::get<std::string>(value);
    }
    return {};
}

std::string text_of(const Axis& axis, const Cell& cell) {
    return text_of(axis, axis.value(cell));
}

AxisValue value_from_text(const Axis& axis, std::string_view text, const std::string& field) {
    if (axis.kind == AxisKind::Model) return preset_for(text, field);
    if (axis.kind != AxisKind::Number) {
        AxisValue value = std::string(text);
        validate(axis, value, field);
        return value;
    }
    return number_from_text(text, axis.minimum, axis.maximum, field);
}

AxisValue value_from_json(const Axis& axis, const json& value, const JsonPath& path) {
    if (axis.kind == AxisKind::Number)
        return JsonForm<std::int64_t>::read(value, path, {axis.minimum, axis.maximum});
    if (axis.kind == AxisKind::Model && !value.is_string()) return read_json<ModelShape>(value, path);
    auto text = read_json<std::string>(value, path);
    if (axis.kind == AxisKind::Device) return text;
    try {
        return value_from_text(axis, text, path.text());
    } catch (const WorkloadError& error) {
        throw NameError(error.field(), error.problem());
    }
}

json value_to_json(const AxisValue& value) {
    if (const auto* const model = std::get_if<ModelShape>(&value)) return write_json(*model);
    if (const auto* const number = std::get_if<std::int64_t>(&value)) return *number;
    return std::get<std::string>(value);
}

AxisValue told_value_from_json(const Axis& axis, const json& value, const JsonPath& path) {
    if (value.is_null() && axis.kind != AxisKind::Model) return unknown_value(axis); // its sizes are, each
    AxisValue out = value_from_json(axis, value, path);
    // Earlier versions wrote 0 for a batch that was not known.
    if (const auto* const number = std::get_if<std::int64_t>(&out)) {
        if (*number < 0)
            path.refuse(fmt::format("{} is not allowed; a number must not be negative", *number));
        if (*number < axis.minimum) return unknown_value(axis);
        if (*number > axis.maximum)
            path.refuse(fmt::format("{} is not allowed; give a whole number from {} to {}", *number,
                                    axis.minimum, axis.maximum));
    }
    return out;
}

json told_value_to_json(const Axis& axis, const Cell& cell) {
    return axis.kind == AxisKind::Model || is_known(axis, cell) ? value_to_json(axis.value(cell)) : json();
}

void validate(const Axis& axis, const AxisValue& value, const std::string& field) {
    switch (axis.kind) {
    case AxisKind::Model:
        validate(std::get<ModelShape>(value), field);
        return;
    case AxisKind::Number: {
        const std::int64_t number = std::get<std::int64_t>(value);
        if (number < axis.minimum || number > axis.maximum)
            throw WorkloadError(field, fmt::format("{} is not allowed; give a whole number from {} to {}",
                                                   number, axis.minimum, axis.maximum));
        return;
    }
    case AxisKind::Choice: {
        const auto& name = std::get<std::string>(value);
        if (choice_named(axis, name) == nullptr) refuse_choice(name, field, choice_names(axis));
        return;
    }
    case AxisKind::Device:
        if (std::get<std::string>(value).empty())
            throw WorkloadError(field, "is empty; name a device such as cpu or cuda");
        return;
    }
}

const AxisChoice* choice_named(const Axis& axis, std::string_view name) {
    const auto found = std::find_if(axis.choices.begin(), axis.choices.end(),
                                    [&](const AxisChoice& choice) { return choice.name == name; });
    return found != axis.choices.end() ? &*found : nullptr;
}

std::string choice_names(const Axis& axis) {
    std::string out;
    for (const AxisChoice& choice : axis.choices) {
        if (!out.empty()) out += ", ";
        out += choice.name;
    }
    return out;
}

std::vector<const Axis*> varying_axes(const SweepSpec& sweep) {
    std::vector<const Axis*> out;
    for (const Axis& axis : axes())
        if (axis.values(sweep).size() > 1) out.push_back(&axis);
    return out;
}

std::vector<const Axis*> varying_axes(std::span<const Cell> cells) {
    std::vector<const Axis*> out;
    if (cells.empty()) return out;
    for (const Axis& axis : axes())
        if (std::any_of(cells.begin(), cells.end(), [&, first = axis.value(cells.front())](const Cell& cell) {
                return axis.value(cell) != first;
            }))
            out.push_back(&axis);
    return out;
}

std::string title_of(const Cell& cell, std::span<const Axis* const> varying) {
    std::string out;
    for (const Axis* const axis : varying) {
        const std::string part = title_part(*axis, cell);
        if (!part.empty()) out += (out.empty() ? "" : " · ") + part;
    }
    return out.empty() ? title_part(axis_named("model"), cell) : out;
}

std::string full_title_of(const Cell& cell) {
    std::vector<const Axis*> all;
    for (const Axis& axis : axes())
        all.push_back(&axis);
    return title_of(cell, all);
}

} // namespace stepscope
