#include "workload/text/sweep_command.h"

#include "system/text/shell_text.h"
#include "workload/axes.h"
#include "workload/presets.h"

#include <algorithm>
#include <vector>

namespace stepscope {

namespace {

bool is_preset(const ModelShape& model) {
    return std::ranges::find(model_presets(), model) != model_presets().end();
}

std::string values_of(const Axis& axis, const SweepSpec& sweep) {
    std::string out;
    for (const AxisValue& value : axis.values(sweep))
        out += (out.empty() ? "" : ",") + text_of(axis, value);
    return out;
}

} // namespace

std::optional<std::string> command_of(const SweepSpec& sweep) {
    const SweepSpec usual;
    std::vector<std::string> words = {"stepscope-cli", "run"};
    const auto add = [&words](std::string_view option, std::string value) {
        words.emplace_back(option);
        words.push_back(std::move(value));
    };
    const bool by_sizes = sweep.models.size() == 1 && sweep.models.front().name == ModelShape().name;
    if (!by_sizes && !std::ranges::all_of(sweep.models, is_preset)) return std::nullopt;
    for (const Axis& axis : axes())
        if (axis.kind != AxisKind::Model || !by_sizes)
            add(axis.option, values_of(axis, sweep));
        else
            for (const ModelSize& size : model_sizes)
                add(size.option, std::to_string(sweep.models.front().*size.member));
    add("--steps", std::to_string(sweep.steps));
    add("--seed", std::to_string(sweep.seed));
    if (sweep.memory_limit_bytes) add("--memory-limit", std::to_string(*sweep.memory_limit_bytes));
    if (!sweep.peak_flops.empty()) add("--peak-flops", peaks_text(sweep.peak_flops));
    if (sweep.isolation != usual.isolation)
        add(std::string("--") + std::string(ChoiceNames<Isolation>::field),
            std::string(name_of(sweep.isolation)));
    if (sweep.keep_warm) words.emplace_back("--keep-warm");
    return shell_line(words);
}

} // namespace stepscope
