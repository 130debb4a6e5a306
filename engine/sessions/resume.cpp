#include "sessions/resume.h"

#include <algorithm>

namespace stepscope {

namespace {

constexpr int most_deaths = 2;
constexpr std::string_view device_prefix = "device.";

/// Whether a fact of an environment bears on how long the steps of a sweep take.
bool matters(const std::string& fact, const SweepSpec& sweep) {
    if (fact == "host" || fact == "cpu" || fact == "program") return true;
    if (!fact.starts_with(device_prefix)) return false;
    const std::string id = fact.substr(device_prefix.size());
    return std::any_of(sweep.devices.begin(), sweep.devices.end(), [&id](const std::string& device) {
        return id == device || id.starts_with(device + ":"); // "cuda" is one of "cuda:0" and so on
    });
}

} // namespace

std::set<int> finished_cells(const SweepSpec& sweep, const Results& results) {
    std::set<int> out;
    for (const Cell& cell : expand(sweep)) {
        const CellResult* const result = results.find(cell.index);
        if (result == nullptr || !(result->cell == cell) || !Results::is_final(*result)) continue;
        if (sweep.isolation == Isolation::Process && result->reason == deadly_cell_reason) continue;
        out.insert(cell.index);
    }
    return out;
}

std::set<int> deadly_cells(const SweepSpec& sweep, const Results& results) {
    std::set<int> out;
    if (sweep.isolation == Isolation::Process) return out;
    for (const CellResult& result : results.cells()) {
        // What was running when the log ended has died once more.
        const bool died_now = result.started && !result.status;
        const bool as_before = died_now && result.deaths.steps == result.steps.size();
        const int deaths = died_now ? (as_before ? result.deaths.count + 1 : 1) : result.deaths.count;
        if (!result.status && deaths >= most_deaths) out.insert(result.cell.index);
    }
    return out;
}

std::string text_of(const Difference& difference) {
    return difference.fact + ": was " + difference.was + ", is " + difference.is;
}

std::vector<Difference> differences(const SweepSpec& sweep, const Environment& earlier,
                                    const Environment& now) {
    std::vector<Difference> out;
    for (const auto& [fact, value] : earlier) {
        const auto other = now.find(fact);
        if (other != now.end() && other->second != value && matters(fact, sweep))
            out.push_back({fact, value, other->second});
    }
    return out;
}

} // namespace stepscope
