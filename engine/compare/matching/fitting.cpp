#include "compare/matching/fitting.h"

#include "compare/matching/fitting_sets.h"

#include <algorithm>
#include <array>
#include <map>
#include <string>
#include <unordered_map>

namespace stepscope {

namespace {

using Places = std::vector<std::size_t>;
/// Cells that are left, by how much they say.
using Ways = std::map<Entries, Places>;

Ways ways_of(const MatchedSide& side) {
    Ways out;
    for (std::size_t i = 0; i < side.said.cells(); ++i)
        if (!side.taken[i]) out[side.said.known(i)].push_back(i);
    return out;
}

std::size_t cells_in(const Ways& ways) {
    std::size_t out = 0;
    for (const auto& [known, places] : ways)
        out += places.size();
    return out;
}

std::u32string key_of(std::span<const std::uint32_t> said, Entries of) {
    std::u32string out;
    for (std::size_t i = 0; i < said.size(); ++i)
        if ((of >> i & 1U) != 0) out += static_cast<char32_t>(said[i]);
    return out;
}

/// Notes which of these fit, that differ in nothing of what is compared.
void join(MatchedSide& baseline, const Places& before, MatchedSide& current, const Places& now, Entries by) {
    std::unordered_map<std::u32string, std::array<Places, 2>> groups;
    for (const std::size_t i : before)
        groups[key_of(baseline.said.of(i), by)][0].push_back(i);
    for (const std::size_t k : now)
        groups[key_of(current.said.of(k), by)][1].push_back(k);
    for (const auto& [key, sides] : groups) {
        for (const std::size_t i : sides[0])
            baseline.fitting[i].add(sides[1]);
        for (const std::size_t k : sides[1])
            current.fitting[k].add(sides[0]);
    }
}

void forget_fitting(MatchedSide& side) {
    side.fitting.assign(side.said.cells(), {});
}

/// Of each cell of `side` that is left, which of `others` it fits.
void fit_sets(MatchedSide& side, const MatchedSide& others) {
    FittingSets sets(others);
    for (std::size_t i = 0; i < side.said.cells(); ++i)
        if (!side.taken[i]) side.fitting[i] = sets.of(side.said.of(i), side.said.known(i));
}

/// Whether sets of cells take less than the ways of both sides by each other.
bool sets_are_faster(const Ways& before, const Ways& now) {
    constexpr double hashed_per_word = 400; // as measured: a key in a table of hashes, over a word of a set
    const auto baseline = static_cast<double>(cells_in(before));
    const auto current = static_cast<double>(cells_in(now));
    const double keys =
        static_cast<double>(now.size()) * baseline + static_cast<double>(before.size()) * current;
    const double words =
        2 * baseline * current / FittingSets::cells_per_word * static_cast<double>(said_entries().size());
    return words < hashed_per_word * keys;
}

} // namespace

void Fitting::add(std::span<const std::size_t> more) {
    count += more.size();
    for (std::size_t i = 0; i < more.size() && places.size() < most_listed; ++i)
        places.push_back(more[i]);
}

void find_equal(MatchedSide& baseline, MatchedSide& current) {
    forget_fitting(baseline);
    forget_fitting(current);
    const Ways now = ways_of(current);
    for (const auto& [known, places] : ways_of(baseline))
        if (const auto same = now.find(known); same != now.end())
            join(baseline, places, current, same->second, known);
}

void find_fitting(MatchedSide& baseline, MatchedSide& current) {
    forget_fitting(baseline);
    forget_fitting(current);
    const Ways before = ways_of(baseline);
    const Ways now = ways_of(current);
    if (sets_are_faster(before, now)) {
        fit_sets(baseline, current);
        fit_sets(current, baseline);
        return;
    }
    for (const auto& [known_before, places_before] : before)
        for (const auto& [known_now, places_now] : now)
            join(baseline, places_before, current, places_now, compared_by(known_before, known_now));
}

} // namespace stepscope
