#pragma once

#include "records/results.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace stepscope {

/// What a cell may say: the value of an axis; of a model its name and each size by itself.
struct SaidEntry {
    const Axis* axis;
    const ModelSize* size = nullptr; ///< of a model; null: its name

    std::string_view name() const { return size != nullptr ? size->name : axis->name; }
};

const std::vector<SaidEntry>& said_entries();

/// A bit for each of `said_entries`.
using Entries = std::uint64_t;

/// Those that are the sizes of a model, and those that are its name.
Entries size_entries();
Entries model_name_entries();

/// By what two cells that say so much are held against one another: what both say, but no name of a model
/// whose sizes all are said.
Entries compared_by(Entries baseline, Entries current);

/// Numbers of what is said, for both sides of a comparison: equal texts of an entry have equal numbers.
class SaidNumbers {
public:
    static constexpr std::uint32_t unsaid = 0;

    SaidNumbers() : numbers_(said_entries().size()) {}
    std::uint32_t of(std::size_t entry, std::string text);

private:
    std::vector<std::unordered_map<std::string, std::uint32_t>> numbers_; ///< by entry
};

/// What the cells of one side say.
class SaidByCells {
public:
    /// `across`: axes of which nothing counts as said.
    SaidByCells(const Results& results, std::span<const Axis* const> across, SaidNumbers& numbers);

    std::size_t cells() const { return known_.size(); }
    /// A number for each entry.
    std::span<const std::uint32_t> of(std::size_t cell) const {
        return std::span(said_).subspan(cell * said_entries().size(), said_entries().size());
    }
    /// Of which entries it says something.
    Entries known(std::size_t cell) const { return known_[cell]; }

private:
    std::vector<std::uint32_t> said_;
    std::vector<Entries> known_;
};

} // namespace stepscope
