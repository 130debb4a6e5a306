#include "commands.h"
#include "output.h"
#include "run/check.h"
#include "sweep_options.h"
#include "workload/presets.h"
#include "workload/validate.h"

#include <nlohmann/json.hpp>

#include <memory>

namespace stepscope::cli {

namespace {

struct CheckArguments {
    std::optional<std::string> preset;
    ModelShape model{"check", 64, 256, 2, 4, 101};
    StepOptions options{.batch = 2, .seq = 32, .seed = 7};
    std::string device = "cpu", precision = "fp64", attention = "fused", recompute = "none", launch = "eager";
};

constexpr const char* footer = R"(Example:
  stepscope-cli check --device cpu --precision fp64 --d-model 64 --d-ff 256 --layers 2 --heads 4 --vocab 101 \
    --batch 2 --seq 32 --seed 7

Prints, as JSON, the loss of one step, norms of logits and of every parameter's gradient, and their first elements.
Weights and tokens depend on sizes and seed alone, so two devices, precisions or programs can be compared.)";

nlohmann::json run_check(CheckArguments arguments) {
    ModelShape model = arguments.model;
    if (arguments.preset) {
        const ModelShape preset = find_model(*arguments.preset);
        model = preset;
    }
    StepOptions options = arguments.options;
    options.precision = parse_choice<Precision>(arguments.precision);
    options.attention = parse_choice<Attention>(arguments.attention);
    options.recompute = parse_choice<Recompute>(arguments.recompute);
    options.launch = parse_choice<Launch>(arguments.launch);
    validate(model);
    validate(options, model);

    const BackendRegistry backends = BackendRegistry::load();
    const CheckResult result = check(model, options, arguments.device, backends);
    return {{"config",
             {{"d_model", model.d_model},
              {"d_ff", model.d_ff},
              {"n_layers", model.layers},
              {"num_heads", model.heads},
              {"vocab", model.vocab},
              {"batch", options.batch},
              {"seq", options.seq},
              {"seed", options.seed},
              {"device", arguments.device},
              {"precision", arguments.precision},
              {"attention", arguments.attention},
              {"recompute", arguments.recompute},
              {"launch", arguments.launch}}},
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
    const auto size = [&](const char* name, std::int64_t& value, const char* help) {
        command->add_option(name, value, help)->capture_default_str()->excludes(preset);
    };
    size("--d-model", a->model.d_model, "Width");
    size("--d-ff", a->model.d_ff, "Inner width of the SwiGLU block");
    size("--layers", a->model.layers, "Layers");
    size("--heads", a->model.heads, "Attention heads");
    size("--vocab", a->model.vocab, "Vocabulary");
    const auto option = [&](const char* name, auto& value, const char* help) {
        command->add_option(name, value, help)->capture_default_str();
    };
    option("--batch", a->options.batch, "Sequences in the batch");
    option("--seq", a->options.seq, "Tokens in a sequence");
    option("--seed", a->options.seed, "Of weights and tokens");
    option("--device", a->device, "cpu, cuda, cuda:1");
    option("--precision", a->precision, "fp64, fp32, tf32, bf16, mixed");
    option("--attention", a->attention, "materialized, fused");
    option("--recompute", a->recompute, "none, layer");
    option("--launch", a->launch, "graph, eager");
    command->add_flag("--json")->description("Taken for uniformity: the output is JSON in any case");
    command->footer(footer);
    command->callback([a, &status] {
        print_json(run_check(*a));
        status = exit_ok;
    });
}

} // namespace stepscope::cli
