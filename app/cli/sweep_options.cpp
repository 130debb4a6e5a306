#include "sweep_options.h"

#include "output.h"
#include "system/files.h"
#include "workload/error.h"
#include "workload/presets.h"
#include "workload/sweep_json.h"
#include "workload/validate.h"

#include <fmt/format.h>

#include <algorithm>

namespace stepscope::cli {

template <typename Enum>
Enum parse_choice(const std::string& name) {
    if (const auto value = find_choice<Enum>(name)) return *value;
    throw WorkloadError(std::string(ChoiceNames<Enum>::field),
                        fmt::format("\"{}\" is not known; allowed are {}", name, allowed_names<Enum>()));
}

template Mode parse_choice<Mode>(const std::string&);
template Precision parse_choice<Precision>(const std::string&);
template Attention parse_choice<Attention>(const std::string&);
template Recompute parse_choice<Recompute>(const std::string&);
template Launch parse_choice<Launch>(const std::string&);
template Isolation parse_choice<Isolation>(const std::string&);

namespace {

template <typename Enum>
void choose(std::vector<Enum>& axis, const std::vector<std::string>& names) {
    if (names.empty()) return;
    axis.clear();
    for (const std::string& name : names)
        axis.push_back(parse_choice<Enum>(name));
}

template <typename T>
void replace(std::vector<T>& axis, const std::vector<T>& values) {
    if (!values.empty()) axis = values;
}

/// A model of the file by its name, else a preset.
ModelShape model_named(const std::string& name, const std::vector<ModelShape>& of_file) {
    const auto found =
        std::find_if(of_file.begin(), of_file.end(), [&](const ModelShape& m) { return m.name == name; });
    return found != of_file.end() ? *found : find_model(name);
}

} // namespace

void add_sweep_options(CLI::App& app, SweepOptions& options) {
    const auto list = [&](const char* name, auto& values, const char* help) {
        app.add_option(name, values, help)->delimiter(',')->allow_extra_args(false)->group("Workload");
    };
    const auto single = [&](const char* name, auto& value, const char* help) {
        app.add_option(name, value, help)->group("Workload");
    };
    app.add_option("SWEEP", options.file, "Sweep file (JSON); the options below replace what it says");
    single("--preset", options.preset, "Named sweep instead of a file; `presets` lists them");
    list("--models", options.models, "Models: presets, or models of the sweep file");
    list("--seq", options.seqs, "Sequence lengths, in tokens");
    list("--batch", options.batches, "Sequences in a batch");
    list("--warmup", options.warmups, "Warm-up steps of a cell");
    list("--modes", options.modes, "forward, forward+backward, train");
    list("--precision", options.precisions, "fp64, fp32, tf32, bf16, mixed");
    list("--attention", options.attentions, "materialized, fused");
    list("--recompute", options.recomputes, "none, layer");
    list("--launch", options.launches, "graph, eager");
    list("--device", options.devices, "Devices: cpu, cuda, cuda:1; `devices` lists them");
    single("--steps", options.steps, "Steps of a cell, the warm-up steps among them");
    single("--memory-limit", options.memory_limit, "Most memory a cell may take: 32GiB, 512MiB");
    single("--isolation", options.isolation, "thread, or process: each cell in a process of its own");
    app.add_flag("--keep-warm", options.keep_warm, "Keep one device context for all cells")
        ->group("Workload");
    single("--seed", options.seed, "Of weights and tokens");
}

SweepSpec build_sweep(const SweepOptions& options) {
    if (options.file && options.preset) throw UsageError("give a sweep file or --preset, not both");
    SweepSpec sweep;
    if (options.file) {
        try {
            sweep = parse_sweep(read_file(*options.file));
        } catch (const FileError& error) {
            throw UsageError(std::string(error.what()) + "; name a sweep file, or a preset with --preset");
        } catch (const WorkloadError& error) {
            throw WorkloadError(*options.file + ": " + error.field(),
                                std::string(error.what()).substr(error.field().size() + 2));
        }
    } else if (options.preset) {
        sweep = find_sweep(*options.preset);
    } else if (options.models.empty()) {
        throw UsageError("nothing says what to run: give a sweep file, --preset quick, or --models tiny");
    }
    if (!options.models.empty()) {
        const std::vector<ModelShape> of_file = std::exchange(sweep.models, {});
        for (const std::string& name : options.models)
            sweep.models.push_back(model_named(name, of_file));
    }
    replace(sweep.seqs, options.seqs);
    replace(sweep.batches, options.batches);
    replace(sweep.warmups, options.warmups);
    replace(sweep.devices, options.devices);
    choose(sweep.modes, options.modes);
    choose(sweep.precisions, options.precisions);
    choose(sweep.attentions, options.attentions);
    choose(sweep.recomputes, options.recomputes);
    choose(sweep.launches, options.launches);
    if (options.steps) sweep.steps = *options.steps;
    if (options.memory_limit) sweep.memory_limit_bytes = parse_bytes(*options.memory_limit, "memory_limit");
    if (options.isolation) sweep.isolation = parse_choice<Isolation>(*options.isolation);
    if (options.keep_warm) sweep.keep_warm = true;
    if (options.seed) sweep.seed = *options.seed;
    validate(sweep);
    return sweep;
}

} // namespace stepscope::cli
