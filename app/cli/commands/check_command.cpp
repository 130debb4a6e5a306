#include "commands.h"
#include "options/number_option.h"
#include "options/sweep_options.h"
#include "output.h"
#include "run/check.h"
#include "workload/presets.h"
#include "workload/validate.h"

#include <nlohmann/json.hpp>

#include <map>
#include <memory>

namespace stepscope::cli {

namespace {

struct CheckArguments {
    std::optional<std::string> preset;
    ModelShape model{"check", 64, 256, 2, 4, 101};
    std::uint64_t seed = 7;
    std::map<std::string, std::string> axes = {
        {"batch", "2"}, {"seq", "32"}, {"precision", "fp64"}, {"launch", "eager"}};
};

constexpr const char* check_examples = R"(Example:
  stepscope-cli check --device cpu --precision fp64 --d-model 64 --d-ff 256 --layers 2 --heads 4 --vocab 101 \
    --batch 2 --seq 32 --seed 7

Prints, as JSON, the loss of one step, norms of logits and of every parameter's gradient, and their first elements.
Weights and tokens depend on sizes and seed alone, so two devices, precisions or programs can be compared.)";

/// The axes that a single step has beside its model and kind.
bool is_asked(const Axis& axis) {
    return axis.kind != AxisKind::Model && axis.name != "mode" && axis.name != "warmup";
}

nlohmann::json run_check(const CheckArguments& arguments) {
    const ModelShape model = arguments.preset ? find_model(*arguments.preset) : arguments.model;
    Cell cell;
    cell.options.seed = arguments.seed;
    nlohmann::json config = {{"d_model", model.d_model}, {"d_ff", model.d_ff},   {"n_layers", model.layers},
                             {"num_heads", model.heads}, {"vocab", model.vocab}, {"seed", arguments.seed}};
    for (const auto& [name, text] : arguments.axes) {
        const Axis& axis = axis_named(name);
        const AxisValue value = typed_value(axis, text, name);
        axis.set_value(cell, value);
        config[name] = value_to_json(value);
    }
    const StepOptions& options = cell.options;
    validate(model);
    validate(options, model);

    const BackendRegistry backends = BackendRegistry::load_for({cell.device});
    const CheckResult result = check(model, options, cell.device, backends);
    return {{"config", config},
            {"loss", result.loss},
            {"logits_norm", result.logits_norm},
            {"first_logits", result.first_logits},
            {"grad_norms", result.grad_norms},
            {"first_grads", result.first_grads}};
}

} // namespace

void add_check(CLI::App& app, int& status) {
    CLI::App* const command =
        app.add_subcommand("check", "Compute one step and print what two machines can compare");
    const auto a = std::make_shared<CheckArguments>();
    CLI::Option* const preset =
        command->add_option("--model", a->preset, "A model preset instead of the five sizes");
    for (const ModelSize& size : model_sizes) {
        std::int64_t& value = a->model.*size.member;
        add_number(*command, std::string(size.option), value, 1, max_size, size.explanation,
                   "model." + std::string(size.name))
            ->default_str(std::to_string(value))
            ->excludes(preset);
    }
    const auto option = [&](const std::string& name, auto& value, const std::string& help) {
        command->add_option(name, value, help)->capture_default_str();
    };
    add_seed(*command, a->seed)->default_str(std::to_string(a->seed));
    const Cell defaults;
    for (const Axis& axis : axes()) {
        if (!is_asked(axis)) continue;
        std::string& text = a->axes[std::string(axis.name)];
        if (text.empty()) text = text_of(axis, defaults);
        option(std::string(axis.option), text, help_of(axis));
    }
    command->add_flag("--json")->description("Taken for uniformity: the output is JSON in any case");
    command->footer(check_examples);
    command->callback([a, &status] {
        print_json(run_check(*a));
        status = exit_ok;
    });
}

} // namespace stepscope::cli
