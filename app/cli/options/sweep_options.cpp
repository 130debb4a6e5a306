#include "options/sweep_options.h"

#include "backend/registry.h"
#include "errors.h"
#include "options/number_option.h"
#include "output.h"
#include "system/characters/small_letters.h"
#include "system/errors.h"
#include "system/text/shell_text.h"
#include "table_io.h"
#include "tables/formats.h"
#include "tables/origin/origin.h"
#include "tables/reading/written_values.h"
#include "workload/json/sweep_json.h"
#include "workload/own_presets.h"
#include "workload/presets.h"
#include "workload/text/choice_text.h"
#include "workload/text/number_range.h"
#include "workload/validate.h"

#include <fmt/format.h>

#include <algorithm>
#include <filesystem>

namespace stepscope::cli {

namespace {

/// A model may be one of the file, by its name, before a preset.
AxisValue value_named(const Axis& axis, const std::string& text, const std::vector<AxisValue>& of_file) {
    if (axis.kind == AxisKind::Model)
        for (const AxisValue& value : of_file)
            if (text_of(axis, value) == text) return value;
    return typed_value(axis, text, std::string(axis.sweep_key));
}

/// The values of an option. Numbers may be ranges; beside one, what is there already is added once, whichever
/// stands first. (A list without a range keeps what is there twice, which is refused as a slip.)
std::vector<AxisValue> values_of(const Axis& axis, const std::vector<std::string>& texts,
                                 const std::vector<AxisValue>& of_file) {
    const auto ranges = [&](const std::string& text) {
        return axis.kind == AxisKind::Number && is_range(text);
    };
    const bool once = std::ranges::any_of(texts, ranges);
    std::vector<AxisValue> values;
    const auto add = [&](const AxisValue& value) {
        if (!once || std::ranges::find(values, value) == values.end()) values.push_back(value);
    };
    for (const std::string& text : texts) {
        if (!ranges(text)) {
            add(value_named(axis, text, of_file));
            continue;
        }
        for (const std::int64_t number :
             numbers_of_range(text, axis.minimum, axis.maximum, std::string(axis.sweep_key)))
            add(AxisValue(number));
    }
    return values;
}

bool has_sizes(const SweepOptions& options) {
    return std::ranges::any_of(options.sizes, [](const auto& size) { return size.second.has_value(); });
}

bool names_models(const SweepOptions& options) {
    const auto models = options.axes.find("model");
    return models != options.axes.end() && !models->second.empty();
}

/// Into the sweep's one model, whose name then says what is not as it was.
void put_sizes(SweepSpec& sweep, const std::map<std::string, std::optional<std::int64_t>>& sizes) {
    if (sweep.models.size() != 1)
        throw UsageError(
            fmt::format("sizes such as --layers are of one model, and the sweep has {}; name one with "
                        "--models",
                        sweep.models.size()));
    ModelShape& model = sweep.models.front();
    const bool is_new = model == ModelShape();
    std::string changes;
    std::string missing;
    for (const ModelSize& size : model_sizes) {
        const auto& given = sizes.at(std::string(size.name));
        std::int64_t& value = model.*size.member;
        if (given && value != *given) changes += fmt::format(" {}={}", size.name, *given);
        if (given) value = *given;
        if (value == 0) missing += fmt::format("{}{}", missing.empty() ? "" : ", ", size.option);
    }
    if (!missing.empty())
        throw UsageError("a model of sizes needs all of them: " + missing +
                         (missing.find(',') == std::string::npos ? " is missing" : " are missing") +
                         "; or name the model they change with --models");
    if (!is_new) model.name += changes;
}

/// "512" of `--seq 128 512`, which a shell's habits suggest, and "x2" of `--seq 64..1024 x2`.
void check_no_value(const std::string& file) {
    std::error_code error;
    if (std::filesystem::exists(file, error)) return;
    if (is_range_step(file))
        throw UsageError(
            fmt::format("{}: stands by itself, and there is no file of that name; a range has no "
                        "blanks outside quotes, as in --seq 64..1024x2",
                        shell_quoted(file)));
    for (const Axis& axis : axes()) {
        if (axis.kind == AxisKind::Device) continue; // any word may be one
        try {
            static_cast<void>(typed_value(axis, file, {}));
        } catch (const WorkloadError&) {
            continue;
        }
        throw UsageError(
            fmt::format("{}: stands by itself, and there is no file of that name; several values of an "
                        "option are joined by commas, as in --seq 128,512",
                        shell_quoted(file)));
    }
}

/// Where a sweep runs of which neither `--device` nor a file says it.
std::vector<std::string> devices_unasked(const SweepOptions& options, const std::optional<SweepSpec>& base) {
    if (base) return base->devices;
    const auto given = options.axes.find("device");
    if (given != options.axes.end() && !given->second.empty()) return SweepSpec().devices; // not looked at
    return {BackendRegistry::load().default_device()};
}

/// Of a chart or a table that Stepscope wrote. None: it is neither.
std::optional<SweepSpec> sweep_of_export(const std::string& file, const std::string& text) {
    FoundOrigins origins = find_origins(text);
    if (origins.all.size() == 1) return std::move(origins.all.front().sweep);
    if (origins.all.size() > 1)
        throw UsageError(
            fmt::format("{} tells of {} sweeps, and which one is meant is open; give a file of one", file,
                        origins.all.size()));
    const Format* const format = find_format(file);
    if (origins.any_damaged && format != &json_format())
        throw UsageError(file +
                         ": what it carries of how it was measured is damaged, or of a later version of "
                         "Stepscope");
    if (format == nullptr && text.find('\0') != std::string::npos)
        throw UsageError(file + " is no sweep, and carries nothing of how it was measured, as charts that "
                                "Stepscope wrote do until other programs change them");
    if (format == nullptr || !can(*format, FormatUse::Read)) return std::nullopt;
    try {
        if (std::optional<SweepSpec> sweep = sweep_behind(format->read(text), origins)) {
            if (format != &json_format()) tell(fmt::format("{}: {}", file, what_cells_leave_open));
            return sweep;
        }
    } catch (const TableError&) {
        if (format == &json_format()) return std::nullopt; // which a sweep is, too
    }
    throw UsageError(file + " does not say all of how it was measured; give a sweep file, or options such as "
                            "--models and --seq");
}

SweepSpec of_file(const std::string& file, const std::vector<std::string>& devices) {
    if (find_format(file) == &session_format())
        throw UsageError(file + " is a session, not a sweep: go on with it by run --resume --session " +
                         shell_quoted(file) + ", or see what it holds with `convert` and `breakdown`");
    try {
        const std::string text = read_input(file);
        if (std::optional<SweepSpec> sweep = sweep_of_export(file, text)) return *std::move(sweep);
        return parse_sweep(text, devices);
    } catch (const FileError& error) {
        throw UsageError(std::string(error.what()) + "; name a sweep file, or a preset with --preset");
    } catch (const WorkloadError& error) {
        throw WorkloadError(shown_input(file) + ": " + error.field(), error.problem());
    }
}

/// What the options are put over.
SweepSpec source_of(const SweepOptions& options, const std::optional<SweepSpec>& base) {
    if (options.file) check_no_value(*options.file);
    if (options.file && options.preset) throw UsageError("give a sweep file or --preset, not both");
    const std::vector<std::string> devices = devices_unasked(options, base);
    if (options.file) return of_file(*options.file, devices);
    if (base && !options.preset) return *base;
    if (options.preset) return find_sweep(*options.preset, OwnPresets(), devices.front());
    SweepSpec sweep;
    sweep.devices = devices;
    if (names_models(options)) return sweep;
    if (!has_sizes(options))
        throw UsageError(
            "nothing says what to run: give a sweep file, --preset quick, --models tiny, or sizes "
            "(--d-model 256 --d-ff 1024 --layers 4 --heads 4)");
    sweep.models = {ModelShape()};
    return sweep;
}

/// Where nobody has asked for warm-up steps, they are a third of all at most: a few steps would else leave
/// one to measure, which has no deviation.
void set_steps(SweepSpec& sweep, const SweepOptions& options) {
    const bool unasked = sweep.warmups == SweepSpec().warmups && !options.file && !options.preset;
    sweep.steps = *options.steps;
    const auto given = options.axes.find("warmup");
    if (unasked && (given == options.axes.end() || given->second.empty()))
        for (int& warmup : sweep.warmups)
            warmup = std::min(warmup, sweep.steps / 3);
}

} // namespace

void add_sweep_options(CLI::App& app, SweepOptions& options) {
    const auto single = [&](const char* name, auto& value, const char* help) {
        app.add_option(name, value, help)->group("Workload");
    };
    app.add_option(
        "SWEEP", options.file,
        "Sweep file (JSON), or a chart or table that Stepscope wrote of a run; - is standard input; the "
        "options below replace what it says");
    single("--preset", options.preset,
           "Named sweep instead of a file, of the program or your own; `presets` lists them");
    for (const Axis& axis : axes())
        app.add_option(std::string(axis.option), options.axes[std::string(axis.name)], help_of(axis))
            ->delimiter(',')
            ->allow_extra_args(false)
            ->type_name(axis.kind == AxisKind::Number ? "INT" : "TEXT")
            ->group("Workload");
    for (const ModelSize& size : model_sizes)
        add_number(app, std::string(size.option), options.sizes[std::string(size.name)], 1, max_size,
                   std::string(size.explanation) + " of one model: alone, or in place of what --models says",
                   "models[0]." + std::string(size.name))
            ->group("Workload");
    add_number(app, "--steps", options.steps, 1, max_steps, "Steps of a cell, the warm-up steps among them",
               "steps")
        ->group("Workload");
    single("--memory-limit", options.memory_limit, "Most memory a cell may take: 32GiB, 512MiB");
    single("--peak-flops", options.peak_flops,
           "What the device can do, for MFU, in place of what is measured: 989T, or bf16=989T,fp32=67T");
    single("--isolation", options.isolation, "thread, or process: each cell in a process of its own");
    app.add_flag("--keep-warm", options.keep_warm, "Keep one device context for all cells")
        ->group("Workload");
    add_seed(app, options.seed)->group("Workload");
}

bool SweepOptions::given() const {
    SweepOptions nothing;
    for (const auto& [name, texts] : axes)
        nothing.axes[name] = {};
    for (const auto& [name, size] : sizes)
        nothing.sizes[name] = {};
    return !(*this == nothing);
}

std::string help_of(const Axis& axis) {
    switch (axis.kind) {
    case AxisKind::Model:
        return std::string(axis.explanation) + ": presets, or models of the sweep file";
    case AxisKind::Number:
        return std::string(axis.explanation) + "; 64..1024x2, 64..256+64 and 1..4 are several";
    case AxisKind::Choice:
        return std::string(axis.explanation) + ": " + choice_names(axis);
    case AxisKind::Device:
        return std::string(axis.explanation) +
               ": cpu, cuda, cuda:1; `devices` lists them (default: the first GPU, else cpu)";
    }
    return axis.explanation;
}

AxisValue typed_value(const Axis& axis, const std::string& text, const std::string& field) {
    std::string name = choice_as_written(axis, text);
    if (axis.kind == AxisKind::Device) name = in_small_letters(name);
    return value_from_text(axis, name, field);
}

SweepSpec build_sweep(const SweepOptions& options, const std::optional<SweepSpec>& base) {
    SweepSpec sweep = source_of(options, base);
    for (const Axis& axis : axes()) {
        const auto given = options.axes.find(std::string(axis.name));
        if (given == options.axes.end() || given->second.empty()) continue;
        const std::vector<AxisValue> of_file = axis.values(sweep);
        axis.set_values(sweep, values_of(axis, given->second, of_file));
    }
    if (has_sizes(options)) put_sizes(sweep, options.sizes);
    if (options.steps) set_steps(sweep, options);
    if (options.memory_limit) sweep.memory_limit_bytes = parse_bytes(*options.memory_limit, "memory_limit");
    if (options.peak_flops)
        sweep.peak_flops = parse_peaks(*options.peak_flops, sweep.precisions, "peak_flops");
    if (options.isolation) sweep.isolation = choice_from_text<Isolation>(*options.isolation);
    if (options.keep_warm) sweep.keep_warm = true;
    if (options.seed) sweep.seed = *options.seed;
    validate(sweep);
    return sweep;
}

} // namespace stepscope::cli
