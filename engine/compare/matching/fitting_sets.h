#pragma once

#include "compare/matching/fitting.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <unordered_map>
#include <vector>

namespace stepscope {

/// The cells of a side that have no partner, as sets by what they say: finds those that a cell fits in the
/// time of a word for each 64 of them and each entry that the cell says.
class FittingSets {
public:
    static constexpr std::size_t cells_per_word = 64;

    explicit FittingSets(const MatchedSide& side);

    /// Of this side, in its order, those that fit a cell of the other.
    Fitting of(std::span<const std::uint32_t> said, Entries known);

private:
    using Set = std::vector<std::uint64_t>;
    /// Cells that say the same of an entry.
    struct Saying {
        std::vector<std::size_t> places;
        Set set; ///< empty where they are so few that their places are gone through as fast
    };
    struct Entry {
        Set open; ///< cells that leave it unsaid
        std::unordered_map<std::uint32_t, Saying> sayings;
    };

    void add(std::size_t cell, std::span<const std::uint32_t> said, Entries known);
    void keep_those_that_say(const Saying* saying, const Set& open, bool names_do_not_count);

    std::size_t words_;
    Set left_;
    Set sized_; ///< cells that say all sizes of their model, whose name does not count beside another's sizes
    std::vector<Entry> entries_;
    Set found_, fit_; // of the cell that is asked about
};

} // namespace stepscope
