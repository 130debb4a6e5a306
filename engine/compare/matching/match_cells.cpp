#include "compare/matching/match_cells.h"

#include "compare/matching/fitting.h"
#include "compare/matching/said.h"

#include <algorithm>
#include <set>
#include <utility>

namespace stepscope {

namespace {

std::vector<std::string_view> said_by_one(Entries baseline, Entries current) {
    std::vector<std::string_view> out;
    for (std::size_t i = 0; i < said_entries().size(); ++i)
        if (((baseline ^ current) >> i & 1U) != 0) out.push_back(said_entries()[i].name());
    return out;
}

void pair_up(MatchedSide& baseline, MatchedSide& current, std::vector<CellMatch>& pairs) {
    for (std::size_t k = 0; k < current.said.cells(); ++k) {
        if (current.taken[k] || current.fitting[k].count != 1) continue;
        const std::size_t i = current.fitting[k].places.front();
        if (baseline.fitting[i].count != 1) continue;
        pairs.push_back({i, k, said_by_one(baseline.said.known(i), current.said.known(k))});
        baseline.taken[i] = current.taken[k] = true;
    }
}

/// What the cells of a side say of each entry; none: some leave it unsaid, which fits all.
std::vector<std::optional<std::set<std::uint32_t>>> said_there(const SaidByCells& said) {
    std::vector<std::optional<std::set<std::uint32_t>>> out(said_entries().size(), std::set<std::uint32_t>());
    for (std::size_t cell = 0; cell < said.cells(); ++cell)
        for (std::size_t i = 0; i < out.size(); ++i)
            if (said.of(cell)[i] == SaidNumbers::unsaid)
                out[i].reset();
            else if (out[i])
                out[i]->insert(said.of(cell)[i]);
    return out;
}

std::vector<UnmatchedCell> left_over(const MatchedSide& side, const Results& results,
                                     const MatchedSide& other, const Results& others) {
    const std::vector<std::optional<std::set<std::uint32_t>>> there = said_there(other.said);
    std::vector<UnmatchedCell> out;
    for (std::size_t k = 0; k < side.said.cells(); ++k) {
        if (side.taken[k]) continue;
        UnmatchedCell cell;
        cell.place = k;
        if (const Fitting& fits = side.fitting[k]; fits.count > 0) {
            const bool several = fits.count > 1;
            const Fitting& alike = several ? fits : other.fitting[fits.places.front()];
            cell.fitting = several ? fits.count : 0;
            cell.sharing = several ? 0 : alike.count;
            std::vector<Cell> cells;
            for (const std::size_t i : alike.places)
                cells.push_back((several ? others : results).cells()[i].cell);
            cell.told_apart_by = varying_axes(cells);
        } else {
            const std::span<const std::uint32_t> said = side.said.of(k);
            for (std::size_t i = 0; i < there.size() && cell.lacking == nullptr; ++i)
                if (there[i] && said[i] != SaidNumbers::unsaid && !there[i]->contains(said[i]))
                    cell.lacking = said_entries()[i].axis;
        }
        out.push_back(std::move(cell));
    }
    return out;
}

} // namespace

CellMatches match_cells(const Results& baseline, const Results& current,
                        std::span<const Axis* const> across) {
    SaidNumbers numbers;
    MatchedSide before(SaidByCells(baseline, across, numbers));
    MatchedSide now(SaidByCells(current, across, numbers));
    CellMatches out;
    find_equal(before, now);
    pair_up(before, now, out.pairs);
    find_fitting(before, now);
    pair_up(before, now, out.pairs);
    std::sort(out.pairs.begin(), out.pairs.end(),
              [](const CellMatch& a, const CellMatch& b) { return a.current < b.current; });
    out.baseline = left_over(before, baseline, now, current);
    out.current = left_over(now, current, before, baseline);
    return out;
}

} // namespace stepscope
