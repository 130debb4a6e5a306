#include "tables/notes.h"

#include "records/trust.h"

#include <functional>
#include <map>
#include <set>
#include <utility>

namespace stepscope {

namespace {

/// The facts that cells' environments do not agree on.
std::set<std::string> differing_facts(const Results& results) {
    std::map<std::string, std::set<std::string>> values;
    const Environment* last = nullptr;
    for (const CellResult& cell : results.cells()) {
        if (!cell.environment || cell.environment.get() == last) continue;
        last = cell.environment.get();
        for (const auto& [fact, value] : *last)
            values[fact].insert(value);
    }
    std::set<std::string> out;
    for (const auto& [fact, several] : values)
        if (several.size() > 1) out.insert(fact);
    return out;
}

std::string doubts_note(const CellResult& cell, SpreadNotes spreads) {
    std::vector<Doubt> doubts = doubts_of(cell);
    if (spreads == SpreadNotes::OfSteps && times_of(cell) != Times::Steps)
        std::erase_if(doubts, [](const Doubt& doubt) { return doubt.kind == DoubtKind::WideSpread; });
    return text_of(doubts);
}

std::string place_text(const CellResult& cell, const std::set<std::string>& facts) {
    std::string out;
    if (!cell.environment) return out;
    for (const std::string& fact : facts)
        if (const auto found = cell.environment->find(fact); found != cell.environment->end())
            out += (out.empty() ? "measured with " : ", ") + fact + " " + found->second;
    return out;
}

} // namespace

std::vector<Note> notes_on(const Results& results, SpreadNotes spreads) {
    const std::vector<const Axis*> varying = results.varying();
    const std::set<std::string> facts = differing_facts(results);
    std::vector<Note> out;
    for (const CellResult& cell : results.cells())
        for (const std::string& text : {doubts_note(cell, spreads), place_text(cell, facts)})
            if (!text.empty()) out.push_back({&cell, title_of(cell.cell, varying), text});
    return out;
}

/// By the titles that notes_on gives them: cells of one title, of which a note says no more, share what it
/// tells.
void read_doubts(Results& results, std::span<const std::string> lines,
                 const std::function<std::string(std::string_view)>& written) {
    std::vector<std::pair<std::string_view, std::vector<Doubt>>> told;
    for (const std::string& line : lines)
        if (std::vector<Doubt> doubts = doubts_from(line); !doubts.empty())
            told.emplace_back(line, std::move(doubts));
    if (told.empty()) return;
    const std::vector<const Axis*> varying = results.varying();
    std::map<std::string, std::vector<int>, std::less<>> cells; // by their titles
    for (const CellResult& cell : results.cells())
        cells[written(title_of(cell.cell, varying))].push_back(cell.cell.index);
    for (const auto& [line, doubts] : told) {
        // A title may hold the sign that ends it.
        for (std::size_t end = line.find(": "); end != std::string_view::npos;
             end = line.find(": ", end + 1)) {
            const auto found = cells.find(line.substr(0, end));
            if (found == cells.end()) continue;
            for (const int index : found->second) {
                CellResult cell = *results.find(index);
                for (const Doubt& doubt : doubts)
                    tell(cell, doubt);
                results.add(std::move(cell));
            }
            break;
        }
    }
}

} // namespace stepscope
