#include "tables/notes.h"

#include "records/trust.h"

#include <fmt/format.h>

#include <cstddef>
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

/// Sentences, one for each doubt.
std::vector<std::string> sentences_of(const CellResult& cell, SpreadNotes spreads) {
    const bool told = spreads == SpreadNotes::OfSteps && times_of(cell) != Times::Steps;
    std::vector<std::string> out;
    for (const Doubt& doubt : doubts_of(cell))
        if (!told || doubt.kind != DoubtKind::WideSpread) out.push_back(text_of(doubt));
    return out;
}

std::string title_of_all(std::size_t cells) {
    return fmt::format("all {} cells", cells);
}

std::string title_of_model(const std::string& name, std::size_t cells) {
    return name + ", " + title_of_all(cells);
}

/// How many cells there are, and of each model, by its name.
struct CellCounts {
    std::size_t all = 0;
    std::map<std::string, std::size_t> of_model;

    void add(const CellResult& cell) {
        ++all;
        ++of_model[cell.cell.model.name];
    }
};

/// What is said of several cells, said once.
class SharedSentences {
public:
    SharedSentences(const Results& results, SpreadNotes spreads) {
        for (const CellResult& cell : results.cells()) {
            cells_.add(cell);
            for (const std::string& sentence : sentences_of(cell, spreads))
                told_[sentence].add(cell);
        }
    }

    /// The title under which a sentence is said of this cell and others; empty: of it alone.
    std::string title(const std::string& sentence, const CellResult& cell) const {
        const CellCounts& told = told_.at(sentence);
        const std::string& name = cell.cell.model.name;
        const std::size_t of_model = cells_.of_model.at(name);
        if (told.all > 1 && told.all == cells_.all) return title_of_all(told.all);
        if (!name.empty() && of_model > 1 && told.of_model.at(name) == of_model)
            return title_of_model(name, of_model);
        return {};
    }

private:
    CellCounts cells_;
    std::map<std::string, CellCounts> told_; ///< by the sentence
};

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
    const SharedSentences shared(results, spreads);
    std::set<std::string> said; // of several
    std::vector<Note> out;
    for (const CellResult& cell : results.cells()) {
        std::string own;
        for (const std::string& sentence : sentences_of(cell, spreads)) {
            const std::string title = shared.title(sentence, cell);
            if (title.empty())
                own += (own.empty() ? "" : "; ") + sentence;
            else if (said.insert(fmt::format("{}: {}", title, sentence)).second)
                out.push_back({&cell, title, sentence});
        }
        for (const std::string& text : {own, place_text(cell, facts)})
            if (!text.empty()) out.push_back({&cell, title_of(cell.cell, varying), text});
    }
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
    CellCounts counts;
    for (const CellResult& cell : results.cells())
        counts.add(cell);
    for (const CellResult& cell : results.cells()) {
        const std::string& name = cell.cell.model.name;
        for (const std::string& title : {title_of(cell.cell, varying), title_of_all(counts.all),
                                         title_of_model(name, counts.of_model.at(name))})
            cells[written(title)].push_back(cell.cell.index);
    }
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
