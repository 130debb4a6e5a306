#include "commands.h"
#include "output.h"
#include "plan/counts/model_counts.h"
#include "system/text/quantity_text.h"
#include "workload/axes.h"
#include "workload/json/sweep_json.h"
#include "workload/own_presets.h"
#include "workload/presets.h"

#include <nlohmann/json.hpp>

#include <memory>
#include <optional>
#include <string>

namespace stepscope::cli {

namespace {

struct PresetsArguments {
    std::optional<std::string> name;
    bool json = false;
};

constexpr const char* presets_examples = R"(Examples:
  stepscope-cli presets
  stepscope-cli presets quick > mine.json
  stepscope-cli run mine.json --device cpu)";

std::string description_of(const OwnPreset& preset) {
    return preset.sweep ? "yours: " + preset.file.string()
                        : "cannot be read: " + preset.problem + "; mend or remove " + preset.file.string();
}

/// A preset is of no device: it runs where it is taken to.
nlohmann::json preset_to_json(const SweepSpec& preset) {
    nlohmann::json out = sweep_to_json(preset);
    out.erase(std::string(axis_named("device").sweep_key));
    return out;
}

/// As its file has it: with devices where it was made for some.
nlohmann::json own_to_json(const OwnPreset& preset) {
    return preset.sweep->devices == SweepSpec().devices ? preset_to_json(*preset.sweep)
                                                        : sweep_to_json(*preset.sweep);
}

nlohmann::json sweep_called(const std::string& name) {
    const OwnPresets own;
    const SweepSpec sweep = find_sweep(name, own);
    const std::optional<OwnPreset> found = own.find(name);
    return found && found->sweep == sweep ? own_to_json(*found) : preset_to_json(sweep);
}

nlohmann::json all_as_json() {
    nlohmann::json models = nlohmann::json::array();
    for (const ModelShape& model : model_presets()) {
        nlohmann::json entry = model_to_json(model);
        entry["parameters"] = parameter_count(model);
        models.push_back(std::move(entry));
    }
    nlohmann::json sweeps = nlohmann::json::array();
    for (const SweepPreset& preset : sweep_presets())
        sweeps.push_back({{"name", preset.name},
                          {"description", preset.description},
                          {"sweep", preset_to_json(preset.sweep)}});
    for (const OwnPreset& preset : OwnPresets().list()) {
        nlohmann::json entry = {
            {"name", preset.name}, {"description", description_of(preset)}, {"file", preset.file.string()}};
        if (preset.sweep) entry["sweep"] = own_to_json(preset);
        sweeps.push_back(std::move(entry));
    }
    return {{"models", models}, {"sweeps", sweeps}};
}

std::string all_as_text() {
    std::vector<std::vector<std::string>> models = {{"model"}};
    for (const ModelSize& size : model_sizes)
        models.front().emplace_back(size.name);
    models.front().emplace_back("parameters");
    for (const ModelShape& model : model_presets()) {
        std::vector<std::string>& row = models.emplace_back(1, model.name);
        for (const ModelSize& size : model_sizes)
            row.push_back(std::to_string(model.*size.member));
        row.push_back(count_text(static_cast<double>(parameter_count(model))));
    }
    std::vector<std::vector<std::string>> sweeps = {{"sweep", "description", "cells"}};
    for (const SweepPreset& preset : sweep_presets())
        sweeps.push_back({preset.name, preset.description, std::to_string(cell_count(preset.sweep))});
    for (const OwnPreset& preset : OwnPresets().list())
        sweeps.push_back({preset.name, description_of(preset),
                          preset.sweep ? std::to_string(cell_count(*preset.sweep)) : ""});
    return aligned(models, 1) + "\n" + aligned(sweeps, 2);
}

} // namespace

void add_presets(CLI::App& app, int& status) {
    CLI::App* const command =
        app.add_subcommand("presets", "List named models and sweeps, or print one sweep");
    const auto arguments = std::make_shared<PresetsArguments>();
    command->add_option("NAME", arguments->name, "Print this sweep as a sweep file");
    command->add_flag("--json", arguments->json, "Print JSON");
    command->footer(presets_examples);
    command->callback([arguments, &status] {
        if (arguments->name)
            print_json(sweep_called(*arguments->name));
        else if (arguments->json)
            print_json(all_as_json());
        else
            print(all_as_text());
        status = exit_ok;
    });
}

} // namespace stepscope::cli
