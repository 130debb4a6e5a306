#include "compare/decide_now.h"

#include "device/errors.h"
#include "run/host/attached_tool.h"
#include "system/error_message.h"
#include "system/text/translatable.h"

#include <algorithm>
#include <utility>

namespace stepscope {

bool is_decided_in_turns(const Figure& figure) {
    return figure.id == "mean";
}

std::vector<std::string> devices_of(const Comparison& comparison, const Results& baseline,
                                    const Results& current) {
    std::vector<std::string> out;
    for (const ComparedCell& cell : comparison.cells)
        for (const std::string& device : {baseline.cells()[cell.cells.baseline].cell.device,
                                          current.cells()[cell.cells.current].cell.device})
            if (!device.empty() && std::ranges::find(out, device) == out.end()) out.push_back(device);
    return out;
}

bool is_out_of_memory(const CellMatch& match, const Results& baseline, const Results& current) {
    return baseline.cells()[match.baseline].status == Status::Oom ||
           current.cells()[match.current].status == Status::Oom;
}

std::optional<std::int64_t> memory_limit_of(const Results& baseline, const Results& current) {
    std::optional<std::int64_t> out;
    for (const Results* run : {&baseline, &current}) {
        const auto limit = run->run() ? run->run()->sweep.memory_limit_bytes : std::nullopt;
        if (limit) out = std::min(*limit, out.value_or(*limit));
    }
    return out;
}

Comparison decided_now(Comparison comparison, const Results& baseline, const Results& current,
                       const BackendRegistry& backends, const TurnsPlan& plan, const std::stop_token& stop,
                       const std::function<void(const DecisionProgress&)>& progress) {
    if (const auto tool = attached_tool()) {
        for (ComparedCell& cell : comparison.cells)
            cell.not_measured = Sentence{
                STEPSCOPE_TEXT("compare", "not measured in turns: this program runs under a tool (%1)"),
                {std::string(*tool)}};
        return comparison;
    }
    std::vector<std::size_t> places;
    std::vector<TurnsPair> pairs;
    for (std::size_t place = 0; place < comparison.cells.size(); ++place) {
        const CellMatch& match = comparison.cells[place].cells;
        if (is_out_of_memory(match, baseline, current)) continue;
        places.push_back(place);
        pairs.push_back({baseline.cells()[match.baseline].cell, current.cells()[match.current].cell});
    }
    const auto cell_of = [&](std::size_t pair) -> ComparedCell& { return comparison.cells[places[pair]]; };
    measure_pairs_in_turns(pairs, backends, plan, stop,
                           {.progress =
                                [&](std::size_t pair, int rounds) {
                                    progress({places[pair], rounds});
                                },
                            .measured =
                                [&](std::size_t pair, const Turns& turns) {
                                    decide(cell_of(pair), turns.differences, turns.baseline_seconds,
                                           turns.current_seconds, comparison.rule);
                                },
                            .failed =
                                [&](std::size_t pair, const std::exception& error) {
                                    ComparedCell& cell = cell_of(pair);
                                    if (dynamic_cast<const OutOfMemory*>(&error) == nullptr) {
                                        cell.not_measured =
                                            Sentence{STEPSCOPE_TEXT("compare", "not measured in turns: %1"),
                                                     {std::string(message_of(error))}};
                                        return;
                                    }
                                    ComparedCell without;
                                    without.cells = std::move(cell.cells);
                                    without.why = {{STEPSCOPE_TEXT("compare", "both at once do not fit: %1"),
                                                    {std::string(message_of(error))}}};
                                    cell = std::move(without);
                                }});
    sum_up(comparison, baseline, current);
    return comparison;
}

} // namespace stepscope
