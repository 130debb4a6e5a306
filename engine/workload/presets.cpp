#include "workload/presets.h"

#include "system/text/one_line.h"
#include "workload/error.h"

#include <fmt/format.h>

#include <strings.h>

namespace stepscope {

namespace {

template <typename List, typename Name>
std::string names_of(const List& list, Name name) {
    std::string names;
    for (const auto& item : list)
        names += (names.empty() ? "" : ", ") + name(item);
    return names;
}

SweepSpec quick_sweep() {
    SweepSpec sweep;
    sweep.name = "quick";
    sweep.models = {find_model("tiny"), find_model("mini")};
    sweep.seqs = {64, 128, 256};
    sweep.warmups = {2};
    sweep.steps = 12;
    return sweep;
}

SweepSpec seed_sweep() {
    SweepSpec sweep;
    sweep.name = "seed";
    for (const char* name : {"small", "medium", "large", "xl", "2.7B"})
        sweep.models.push_back(find_model(name));
    sweep.seqs = {128, 256, 512, 1024};
    sweep.warmups = {0, 1, 5};
    sweep.attentions = {Attention::Materialized};
    return sweep;
}

SweepSpec attention_sweep() {
    SweepSpec sweep;
    sweep.name = "attention";
    sweep.models = {find_model("mini")};
    sweep.seqs = {64, 128, 256, 512};
    sweep.warmups = {2};
    sweep.attentions = {Attention::Materialized, Attention::Fused};
    return sweep;
}

bool is_called(std::string_view preset, std::string_view name) {
    return preset.size() == name.size() && strncasecmp(preset.data(), name.data(), name.size()) == 0;
}

} // namespace

const std::vector<ModelShape>& model_presets() {
    static const std::vector<ModelShape> presets = {
        {"nano", 64, 256, 2, 2, 1'000},
        {"tiny", 128, 512, 4, 4, 10'000},
        {"mini", 256, 1'024, 6, 4, 10'000},
        {"small", 768, 3'072, 12, 12, 10'000},
        {"medium", 1'024, 4'096, 24, 16, 10'000},
        {"large", 1'280, 5'120, 36, 20, 10'000},
        {"xl", 1'600, 6'400, 48, 25, 10'000},
        {"2.7B", 2'560, 10'240, 32, 32, 10'000},
        {"xl-2560", 2'560, 10'240, 32, 32, 10'000},
        {"10B", 4'608, 12'288, 50, 36, 10'000},
    };
    return presets;
}

const std::vector<SweepPreset>& sweep_presets() {
    static const std::vector<SweepPreset> presets = {
        {"quick", "Two small models at three sequence lengths: seconds on a laptop's CPU", quick_sweep()},
        {"attention", "Materialized against fused attention as the sequence grows", attention_sweep()},
        {"seed", "The table that started the project: five models, 60 rows, forward and forward+backward",
         seed_sweep()},
    };
    return presets;
}

ModelShape find_model(std::string_view name) {
    for (const auto& model : model_presets())
        if (is_called(model.name, name)) return model;
    throw WorkloadError("models",
                        fmt::format("there is no model preset \"{}\"; the presets are {}", one_line(name),
                                    names_of(model_presets(), [](const ModelShape& m) { return m.name; })));
}

SweepSpec SweepPreset::on(const std::string& device) const {
    SweepSpec out = sweep;
    out.devices = {device};
    return out;
}

SweepSpec find_sweep(std::string_view name, const std::string& device) {
    for (const auto& preset : sweep_presets())
        if (is_called(preset.name, name)) return preset.on(device);
    throw WorkloadError("preset",
                        fmt::format("there is no sweep preset \"{}\"; the presets are {}", one_line(name),
                                    names_of(sweep_presets(), [](const SweepPreset& p) { return p.name; })));
}

} // namespace stepscope
