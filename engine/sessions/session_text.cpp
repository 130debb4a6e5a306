#include "sessions/session_text.h"

#include <algorithm>
#include <vector>

namespace stepscope {

namespace {

void add_cell(const CellResult& result, SessionLines& lines, std::string& out) {
    const int cell = result.cell.index;
    out += lines.line(CellStarted{result.cell, result.prediction.value_or(Prediction{})});
    for (std::size_t i = 0; i < result.steps.size(); ++i) {
        const StepSample& step = result.steps[i];
        const auto number = static_cast<int>(i);
        out += lines.line(StepDone{cell, number, number < result.cell.warmup, step});
    }
    if (!result.phases.empty() || result.peaks)
        out += lines.line(Breakdown{cell, result.phases, result.peaks});
    if (result.timeline) out += lines.line(*result.timeline);
    for (const auto& profile : result.profiles)
        out += lines.line(*profile);
    if (result.status) out += lines.line(CellDone{{result}, cell, *result.status});
}

/// Where the run's cells were measured, in the order of the cells, the place of the run itself last.
std::vector<Environment> environments_of(const Results& results, const RunStarted& run) {
    std::vector<Environment> out;
    for (const CellResult& cell : results.cells())
        if (cell.environment && *cell.environment != run.environment &&
            std::find(out.begin(), out.end(), *cell.environment) == out.end())
            out.push_back(*cell.environment);
    out.push_back(run.environment);
    return out;
}

} // namespace

std::string session_text(const Results& results, SessionLines& lines) {
    std::string out = lines.header();
    RunStarted run = results.run().value_or(RunStarted{});
    const bool resumed = run.resumed;
    const std::vector<Environment> environments = environments_of(results, run);
    for (const Environment& environment : environments) {
        // As if the run had been resumed at each place once.
        run.environment = environment;
        run.resumed = &environment == &environments.front() ? resumed && environments.size() == 1 : true;
        if (results.run()) out += lines.line(run);
        for (const CellResult& cell : results.cells())
            if (cell.started && environment == (cell.environment ? *cell.environment : environments.back()))
                add_cell(cell, lines, out);
    }
    for (const Message& message : results.messages())
        out += lines.line(message);
    if (const auto& ended = results.ended()) out += lines.line(*ended);
    return out;
}

} // namespace stepscope
