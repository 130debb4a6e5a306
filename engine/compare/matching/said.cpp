#include "compare/matching/said.h"

#include "workload/axes.h"

#include <algorithm>
#include <utility>
#include <variant>

namespace stepscope {

namespace {

template <typename Chosen>
Entries entries_that(Chosen chosen) {
    Entries out = 0;
    for (std::size_t i = 0; i < said_entries().size(); ++i)
        if (chosen(said_entries()[i])) out |= Entries{1} << i;
    return out;
}

std::string text_said(const SaidEntry& entry, const Cell& cell) {
    if (entry.size == nullptr) return text_of(*entry.axis, cell);
    const std::int64_t size = std::get<ModelShape>(entry.axis->value(cell)).*(entry.size->member);
    return size > 0 ? std::to_string(size) : std::string();
}

} // namespace

const std::vector<SaidEntry>& said_entries() {
    static const std::vector<SaidEntry> table = [] {
        std::vector<SaidEntry> out;
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

Entries size_entries() {
    static const Entries sizes = entries_that([](const SaidEntry& entry) { return entry.size != nullptr; });
    return sizes;
}

Entries model_name_entries() {
    static const Entries names = entries_that(
        [](const SaidEntry& entry) { return entry.size == nullptr && entry.axis->kind == AxisKind::Model; });
    return names;
}

Entries compared_by(Entries baseline, Entries current) {
    const Entries both = baseline & current;
    return (both & size_entries()) == size_entries() ? both & ~model_name_entries() : both;
}

std::uint32_t SaidNumbers::of(std::size_t entry, std::string text) {
    if (text.empty()) return unsaid;
    auto& known = numbers_[entry];
    return known.emplace(std::move(text), static_cast<std::uint32_t>(known.size() + 1)).first->second;
}

SaidByCells::SaidByCells(const Results& results, std::span<const Axis* const> across, SaidNumbers& numbers) {
    const std::vector<SaidEntry>& entries = said_entries();
    said_.reserve(results.cells().size() * entries.size());
    known_.reserve(results.cells().size());
    for (const CellResult& cell : results.cells()) {
        Entries known = 0;
        for (std::size_t i = 0; i < entries.size(); ++i) {
            const bool counts = std::ranges::find(across, entries[i].axis) == across.end();
            said_.push_back(counts ? numbers.of(i, text_said(entries[i], cell.cell)) : SaidNumbers::unsaid);
            if (said_.back() != SaidNumbers::unsaid) known |= Entries{1} << i;
        }
        known_.push_back(known);
    }
}

} // namespace stepscope
