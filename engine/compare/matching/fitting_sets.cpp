#include "compare/matching/fitting_sets.h"

#include <bit>

namespace stepscope {

namespace {

void insert(std::vector<std::uint64_t>& set, std::size_t place) {
    set[place / FittingSets::cells_per_word] |= std::uint64_t{1} << place % FittingSets::cells_per_word;
}

void unite(std::vector<std::uint64_t>& set, const std::vector<std::uint64_t>& more) {
    for (std::size_t word = 0; word < more.size(); ++word)
        set[word] |= more[word];
}

bool says_all_sizes(Entries known) {
    return (known & size_entries()) == size_entries();
}

} // namespace

FittingSets::FittingSets(const MatchedSide& side)
    : words_(side.said.cells() / cells_per_word + 1), left_(words_), sized_(words_),
      entries_(said_entries().size()), found_(words_), fit_(words_) {
    for (Entry& entry : entries_)
        entry.open.resize(words_);
    for (std::size_t cell = 0; cell < side.said.cells(); ++cell)
        if (!side.taken[cell]) add(cell, side.said.of(cell), side.said.known(cell));
    for (Entry& entry : entries_)
        for (auto& [number, saying] : entry.sayings) {
            if (saying.places.size() <= words_) continue;
            saying.set.resize(words_);
            for (const std::size_t place : saying.places)
                insert(saying.set, place);
        }
}

void FittingSets::add(std::size_t cell, std::span<const std::uint32_t> said, Entries known) {
    insert(left_, cell);
    if (says_all_sizes(known)) insert(sized_, cell);
    for (std::size_t i = 0; i < entries_.size(); ++i)
        if (said[i] == SaidNumbers::unsaid)
            insert(entries_[i].open, cell);
        else
            entries_[i].sayings[said[i]].places.push_back(cell);
}

void FittingSets::keep_those_that_say(const Saying* saying, const Set& open, bool names_do_not_count) {
    fit_ = open;
    if (names_do_not_count) unite(fit_, sized_);
    if (saying != nullptr && !saying->set.empty())
        unite(fit_, saying->set);
    else if (saying != nullptr)
        for (const std::size_t place : saying->places)
            insert(fit_, place);
    for (std::size_t word = 0; word < words_; ++word)
        found_[word] &= fit_[word];
}

Fitting FittingSets::of(std::span<const std::uint32_t> said, Entries known) {
    found_ = left_;
    for (std::size_t i = 0; i < entries_.size(); ++i) {
        if (said[i] == SaidNumbers::unsaid) continue;
        const auto saying = entries_[i].sayings.find(said[i]);
        const bool is_name = (model_name_entries() >> i & 1U) != 0;
        keep_those_that_say(saying != entries_[i].sayings.end() ? &saying->second : nullptr, entries_[i].open,
                            is_name && says_all_sizes(known));
    }
    Fitting out;
    for (std::size_t word = 0; word < words_; ++word) {
        out.count += static_cast<std::size_t>(std::popcount(found_[word]));
        for (std::uint64_t rest = found_[word]; rest != 0 && out.places.size() < Fitting::most_listed;
             rest &= rest - 1)
            out.places.push_back(word * cells_per_word + static_cast<std::size_t>(std::countr_zero(rest)));
    }
    return out;
}

} // namespace stepscope
