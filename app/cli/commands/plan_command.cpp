#include "commands.h"
#include "options/sweep_options.h"
#include "output.h"
#include "plan/build.h"
#include "plan/counts/cost.h"
#include "run/estimate/forecast.h"
#include "system/text/quantity_text.h"
#include "system/text/shown_message.h"
#include "workload/json/sweep_json.h"
#include "workload/text/short_name.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <map>
#include <memory>
#include <optional>
#include <set>

namespace stepscope::cli {

namespace {

struct PlanArguments {
    SweepOptions sweep;
    bool json = false;
};

constexpr const char* plan_examples = R"(Examples:
  stepscope-cli plan --models 2.7B --seq 1024 --memory-limit 32GiB
  stepscope-cli plan --preset seed --json

Nothing runs: parameters, FLOPs and the exact peak of memory follow from the plan of each step.
Exit status: 0 a cell can run (what does not fit is a result), 1 none can, 2 bad arguments.)";

/// FLOPs and bytes moved by phase, as in {"forward/attention": {"flops": ..., "bytes": ...}}.
nlohmann::json phases_of(const Cell& cell, const BackendRegistry& backends, bool runnable) {
    const BackendNeeds needs = runnable ? backends.find(cell.device).plan_needs(cell.device) : BackendNeeds{};
    nlohmann::json out = nlohmann::json::object();
    for (const auto& [path, cost] : cost_by_phase(build_step_plan(cell.model, cell.options, needs), 2))
        out[path] = {{"flops", cost.flops}, {"bytes", cost.bytes}};
    return out;
}

nlohmann::json to_json(const CellForecast& forecast, const BackendRegistry& backends) {
    const Prediction& p = forecast.prediction;
    nlohmann::json out = {{"cell", cell_to_json(forecast.cell)},
                          {"parameters", p.parameters},
                          {"flops", p.flops},
                          {"model_flops", p.model_flops},
                          {"bytes", p.bytes},
                          {"phases", phases_of(forecast.cell, backends, forecast.problem.empty())},
                          {"bytes_by_role", p.bytes_by_role},
                          {"peak_bytes", p.peak_bytes},
                          {"fits", forecast.fits}};
    if (forecast.available_bytes > 0) out["available_bytes"] = forecast.available_bytes;
    if (!forecast.problem.empty()) out["problem"] = forecast.problem;
    return out;
}

/// "2 cells: 1 does not fit, 1 cannot run".
std::string fits_text(const Forecast& forecast) {
    const auto unable = std::ranges::count_if(
        forecast.cells, [](const CellForecast& entry) { return !entry.problem.empty(); });
    const std::size_t cells = forecast.cells.size();
    std::string out = fmt::format("{} cell{}:", cells, cells == 1 ? "" : "s");
    if (forecast.will_not_fit > 0)
        out +=
            fmt::format(" {} {} not fit", forecast.will_not_fit, forecast.will_not_fit == 1 ? "does" : "do");
    if (unable > 0) out += fmt::format("{} {} cannot run", forecast.will_not_fit > 0 ? "," : "", unable);
    if (forecast.will_not_fit == 0 && unable == 0) out += cells == 1 ? " it fits" : " all fit";
    return out + "\n";
}

/// Bytes that a cell may take, by device, where they are known.
std::map<std::string, std::int64_t> available_on(const Forecast& forecast) {
    std::map<std::string, std::int64_t> out;
    for (const CellForecast& entry : forecast.cells)
        if (entry.available_bytes > 0) out.emplace(entry.cell.device, entry.available_bytes);
    return out;
}

std::string to_table(const Forecast& forecast, std::optional<std::int64_t> limit) {
    // Words first, numbers behind.
    std::vector<const Axis*> words;
    std::vector<const Axis*> numbers;
    for (const Axis& axis : axes())
        if (axis.of_plan) (axis.kind == AxisKind::Number ? numbers : words).push_back(&axis);

    std::vector<std::vector<std::string>> rows(1);
    const auto names = [&](const std::vector<const Axis*>& columns) {
        for (const Axis* const axis : columns)
            rows.front().emplace_back(axis->name);
    };
    names(words);
    rows.front().emplace_back("fits");
    const std::size_t first_number = rows.front().size();
    names(numbers);
    for (const char* figure : {"parameters", "FLOPs/step", "bytes/step", "peak memory"})
        rows.front().emplace_back(figure);

    std::set<std::vector<std::string>> told;
    for (const CellForecast& entry : forecast.cells) {
        const Prediction& p = entry.prediction;
        std::vector<std::string> row;
        row.reserve(rows.front().size());
        for (const Axis* const axis : words)
            row.push_back(short_name(text_of(*axis, entry.cell)));
        row.emplace_back(!entry.problem.empty() ? "cannot run" : entry.fits ? "yes" : "no");
        for (const Axis* const axis : numbers)
            row.push_back(text_of(*axis, entry.cell));
        for (std::string text : {count_text(static_cast<double>(p.parameters)), count_text(p.flops),
                                 bytes_text(p.bytes), bytes_text(static_cast<double>(p.peak_bytes))})
            row.push_back(std::move(text));
        // Axes that change nothing of the plan have no column.
        if (told.insert(row).second) rows.push_back(std::move(row));
    }
    std::string out = aligned(rows, first_number) + "\n" + fits_text(forecast);
    for (const auto& [device, bytes] : available_on(forecast))
        out += fmt::format("{}: {} for a cell{}\n", device, bytes_text(static_cast<double>(bytes)),
                           limit && *limit == bytes ? ", as the memory limit says" : "");
    std::string last;
    for (const CellForecast& entry : forecast.cells)
        if (!entry.problem.empty() && entry.problem != last)
            out += shown_message(last = entry.problem) + "\n";
    return out;
}

/// As of a run of this sweep.
int exit_status_of(const SweepSpec& sweep, const BackendRegistry& backends) {
    const std::string why = why_nothing_runs(sweep, backends);
    if (why.empty()) return exit_ok;
    tell_error("no cell can run: " + why);
    return exit_failed;
}

int run_plan(const PlanArguments& arguments) {
    const SweepSpec sweep = build_sweep(arguments.sweep);
    const BackendRegistry backends = BackendRegistry::load_for(sweep.devices);
    const Forecast result = forecast(sweep, backends);
    if (!arguments.json) {
        print(to_table(result, sweep.memory_limit_bytes));
        return exit_status_of(sweep, backends);
    }
    nlohmann::json cells = nlohmann::json::array();
    for (const CellForecast& entry : result.cells)
        cells.push_back(to_json(entry, backends));
    print_json({{"sweep", sweep_to_json(sweep)}, {"cells", cells}, {"will_not_fit", result.will_not_fit}});
    return exit_status_of(sweep, backends);
}

} // namespace

void add_plan(CLI::App& app, int& status) {
    CLI::App* const command = app.add_subcommand("plan", "Say what a sweep will need, without running it");
    const auto arguments = std::make_shared<PlanArguments>();
    add_sweep_options(*command, arguments->sweep);
    command->add_flag("--json", arguments->json, "Print everything as JSON, exact");
    command->footer(plan_examples);
    command->callback([arguments, &status] { status = run_plan(*arguments); });
}

} // namespace stepscope::cli
