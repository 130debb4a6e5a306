#include "compare/match_cells.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cstdint>
#include <map>
#include <optional>
#include <set>
#include <unordered_map>
#include <utility>

namespace stepscope {

namespace {

/// What a cell says: one entry for each axis, of a model its name and each size by itself. Empty: unsaid.
using Said = std::vector<std::string>;
/// A bit for each entry.
using Entries = std::uint64_t;

struct Entry {
    const Axis* axis;
    const ModelSize* size = nullptr; ///< of a model; null: its name
};

const std::vector<Entry>& entries() {
    static const std::vector<Entry> table = [] {
        std::vector<Entry> out;
        for (const Axis& axis : axes()) {
            out.push_back({&axis});
            if (axis.kind != AxisKind::Model) continue;
            for (const ModelSize& size : model_sizes)
                out.push_back({&axis, &size});
        }
        return out;
    }();
    return table;
}

Said said_of(const Cell& cell, std::span<const Axis* const> across) {
    Said out;
    for (const Entry& entry : entries()) {
        if (std::ranges::find(across, entry.axis) != across.end()) {
            out.emplace_back();
            continue;
        }
        if (entry.size == nullptr) {
            out.push_back(text_of(*entry.axis, cell));
            continue;
        }
        const std::int64_t size = std::get<ModelShape>(entry.axis->value(cell)).*(entry.size->member);
        out.push_back(size > 0 ? std::to_string(size) : std::string());
    }
    return out;
}

Entries known_in(const Said& said) {
    Entries out = 0;
    for (std::size_t i = 0; i < said.size(); ++i)
        if (!said[i].empty()) out |= Entries{1} << i;
    return out;
}

/// By what two cells that say so much are held against one another: what both say, but no name of a model
/// whose sizes all are said.
Entries compared_by(Entries baseline, Entries current) {
    Entries sizes = 0;
    Entries names = 0;
    for (std::size_t i = 0; i < entries().size(); ++i) {
        if (entries()[i].size != nullptr)
            sizes |= Entries{1} << i;
        else if (entries()[i].axis->kind == AxisKind::Model)
            names |= Entries{1} << i;
    }
    const Entries both = baseline & current;
    return (both & sizes) == sizes ? both & ~names : both;
}

std::string said_key(const Said& said, Entries of) {
    std::string out;
    for (std::size_t i = 0; i < said.size(); ++i)
        if ((of >> i & 1) != 0) out += said[i] + '\n';
    return out;
}

std::vector<std::string_view> said_by_one(Entries baseline, Entries current) {
    std::vector<std::string_view> out;
    for (std::size_t i = 0; i < entries().size(); ++i)
        if (((baseline ^ current) >> i & 1) != 0)
            out.push_back(entries()[i].size != nullptr ? entries()[i].size->name : entries()[i].axis->name);
    return out;
}

/// The cells of the other side that a cell fits.
struct Fitting {
    static constexpr std::size_t most_listed = 16; ///< of equally many on both sides n times n are none
    std::size_t count = 0;
    std::vector<std::size_t> places;

    void add(const std::vector<std::size_t>& more) {
        count += more.size();
        for (std::size_t i = 0; i < more.size() && places.size() < most_listed; ++i)
            places.push_back(more[i]);
    }
};

struct Side {
    const std::vector<CellResult>& cells;
    std::vector<Said> said;
    std::vector<Entries> known;
    std::vector<Fitting> fitting;
    std::vector<bool> taken;

    Side(const Results& results, std::span<const Axis* const> across)
        : cells(results.cells()), fitting(cells.size()), taken(cells.size(), false) {
        for (const CellResult& cell : cells) {
            said.push_back(said_of(cell.cell, across));
            known.push_back(known_in(said.back()));
        }
    }

    /// The cells that are left, by how much they say.
    std::map<Entries, std::vector<std::size_t>> left() const {
        std::map<Entries, std::vector<std::size_t>> out;
        for (std::size_t i = 0; i < cells.size(); ++i)
            if (!taken[i]) out[known[i]].push_back(i);
        return out;
    }

    void forget_fitting() { fitting.assign(cells.size(), {}); }
};

/// Notes whose cells fit which, among those that are left. `equal`: those alone that say the same.
void find_fitting(Side& baseline, Side& current, bool equal) {
    baseline.forget_fitting();
    current.forget_fitting();
    const std::map<Entries, std::vector<std::size_t>> left_now = current.left();
    for (const auto& [known_before, before] : baseline.left())
        for (const auto& [known_now, now] : left_now) {
            if (equal && known_before != known_now) continue;
            const Entries by = equal ? known_now : compared_by(known_before, known_now);
            std::unordered_map<std::string, std::array<std::vector<std::size_t>, 2>> groups;
            for (const std::size_t i : before)
                groups[said_key(baseline.said[i], by)][0].push_back(i);
            for (const std::size_t k : now)
                groups[said_key(current.said[k], by)][1].push_back(k);
            for (const auto& [key, sides] : groups) {
                for (const std::size_t i : sides[0])
                    baseline.fitting[i].add(sides[1]);
                for (const std::size_t k : sides[1])
                    current.fitting[k].add(sides[0]);
            }
        }
}

void pair_up(Side& baseline, Side& current, std::vector<CellMatch>& pairs) {
    for (std::size_t k = 0; k < current.cells.size(); ++k) {
        if (current.taken[k] || current.fitting[k].count != 1) continue;
        const std::size_t i = current.fitting[k].places.front();
        if (baseline.fitting[i].count != 1) continue;
        pairs.push_back({i, k, said_by_one(baseline.known[i], current.known[k])});
        baseline.taken[i] = current.taken[k] = true;
    }
}

std::vector<UnmatchedCell> left_over(const Side& side, const Side& other) {
    // What the other side says of each axis; none: it leaves some unsaid, which fits all.
    std::vector<std::optional<std::set<std::string>>> there(entries().size(), std::set<std::string>());
    for (const Said& said : other.said)
        for (std::size_t i = 0; i < said.size(); ++i)
            if (said[i].empty())
                there[i].reset();
            else if (there[i])
                there[i]->insert(said[i]);
    std::vector<UnmatchedCell> out;
    for (std::size_t k = 0; k < side.cells.size(); ++k) {
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
                cells.push_back((several ? other : side).cells[i].cell);
            cell.told_apart_by = varying_axes(cells);
        } else {
            for (std::size_t i = 0; i < entries().size() && cell.lacking == nullptr; ++i)
                if (there[i] && !side.said[k][i].empty() && !there[i]->contains(side.said[k][i]))
                    cell.lacking = entries()[i].axis;
        }
        out.push_back(std::move(cell));
    }
    return out;
}

} // namespace

CellMatches match_cells(const Results& baseline, const Results& current,
                        std::span<const Axis* const> across) {
    Side before(baseline, across);
    Side now(current, across);
    CellMatches out;
    for (const bool equal : {true, false}) {
        find_fitting(before, now, equal);
        pair_up(before, now, out.pairs);
    }
    std::sort(out.pairs.begin(), out.pairs.end(),
              [](const CellMatch& a, const CellMatch& b) { return a.current < b.current; });
    out.baseline = left_over(before, now);
    out.current = left_over(now, before);
    return out;
}

} // namespace stepscope
