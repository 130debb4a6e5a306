#include "sweep_options.h"

#include "errors.h"
#include "output.h"
#include "system/files.h"
#include "workload/choice_text.h"
#include "workload/presets.h"
#include "workload/sweep_json.h"
#include "workload/validate.h"

namespace stepscope::cli {

namespace {

/// A value as it stands on the command line; a model may be one of the file, by its name, before a preset.
AxisValue value_named(const Axis& axis, const std::string& text, const std::vector<AxisValue>& of_file) {
    if (axis.kind == AxisKind::Model)
        for (const AxisValue& value : of_file)
            if (text_of(axis, value) == text) return value;
    return value_from_text(axis, text, std::string(axis.sweep_key));
}

} // namespace

void add_sweep_options(CLI::App& app, SweepOptions& options) {
    const auto single = [&](const char* name, auto& value, const char* help) {
        app.add_option(name, value, help)->group("Workload");
    };
    app.add_option("SWEEP", options.file, "Sweep file (JSON); the options below replace what it says");
    single("--preset", options.preset, "Named sweep instead of a file; `presets` lists them");
    for (const Axis& axis : axes())
        app.add_option(std::string(axis.option), options.axes[std::string(axis.name)], help_of(axis))
            ->delimiter(',')
            ->allow_extra_args(false)
            ->type_name(axis.kind == AxisKind::Number ? "INT" : "TEXT")
            ->group("Workload");
    single("--steps", options.steps, "Steps of a cell, the warm-up steps among them");
    single("--memory-limit", options.memory_limit, "Most memory a cell may take: 32GiB, 512MiB");
    single("--isolation", options.isolation, "thread, or process: each cell in a process of its own");
    app.add_flag("--keep-warm", options.keep_warm, "Keep one device context for all cells")
        ->group("Workload");
    single("--seed", options.seed, "Of weights and tokens");
}

bool SweepOptions::given() const {
    SweepOptions nothing;
    for (const auto& [name, texts] : axes)
        nothing.axes[name] = {};
    return !(*this == nothing);
}

std::string help_of(const Axis& axis) {
    switch (axis.kind) {
    case AxisKind::Model:
        return std::string(axis.explanation) + ": presets, or models of the sweep file";
    case AxisKind::Number:
        return axis.explanation;
    case AxisKind::Choice:
        return std::string(axis.explanation) + ": " + choice_names(axis);
    case AxisKind::Device:
        return std::string(axis.explanation) + ": cpu, cuda, cuda:1; `devices` lists them";
    }
    return axis.explanation;
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
            throw WorkloadError(*options.file + ": " + error.field(), error.problem());
        }
    } else if (options.preset) {
        sweep = find_sweep(*options.preset);
    } else if (const auto models = options.axes.find("model");
               models == options.axes.end() || models->second.empty()) {
        throw UsageError("nothing says what to run: give a sweep file, --preset quick, or --models tiny");
    }
    for (const Axis& axis : axes()) {
        const auto given = options.axes.find(std::string(axis.name));
        if (given == options.axes.end() || given->second.empty()) continue;
        const std::vector<AxisValue> of_file = axis.values(sweep);
        std::vector<AxisValue> values;
        for (const std::string& text : given->second)
            values.push_back(value_named(axis, text, of_file));
        axis.set_values(sweep, values);
    }
    if (options.steps) sweep.steps = *options.steps;
    if (options.memory_limit) sweep.memory_limit_bytes = parse_bytes(*options.memory_limit, "memory_limit");
    if (options.isolation) sweep.isolation = choice_from_text<Isolation>(*options.isolation);
    if (options.keep_warm) sweep.keep_warm = true;
    if (options.seed) sweep.seed = *options.seed;
    validate(sweep);
    return sweep;
}

} // namespace stepscope::cli
