#include "sessions/resume.h"

#include "system/text/translatable.h"

#include <algorithm>
#include <array>

namespace stepscope {

namespace {

constexpr int most_deaths = 2;

constexpr std::array facts = {PlaceFact{"host", STEPSCOPE_TEXT("sessions", "Machine")},
                              PlaceFact{"cpu", STEPSCOPE_TEXT("sessions", "Processor")},
                              PlaceFact{"program", STEPSCOPE_TEXT("sessions", "Program")},
                              PlaceFact{"device.", STEPSCOPE_TEXT("sessions", "Device %1")}};

/// Whether a fact of an environment bears on how long the steps of a sweep take.
bool matters(const std::string& fact, const SweepSpec& sweep) {
    const PlaceFact* const row = find_place_fact(fact);
    if (row == nullptr || !row->is_beginning()) return row != nullptr;
    const std::string id = fact.substr(row->name.size());
    return std::any_of(sweep.devices.begin(), sweep.devices.end(), [&id](const std::string& device) {
        return id == device || id.starts_with(device + ":"); // "cuda" is one of "cuda:0" and so on
    });
}

} // namespace

const PlaceFact* find_place_fact(std::string_view fact) {
    const auto* const found = std::ranges::find_if(facts, [fact](const PlaceFact& each) {
        return each.is_beginning() ? fact.starts_with(each.name) : fact == each.name;
    });
    return found != facts.end() ? found : nullptr;
}

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
