#pragma once

#include "compare/sentence.h"

#include <cstddef>
#include <map>
#include <string>
#include <utility>
#include <vector>

namespace stepscope {

/// What is told of several cells alike, in the order in which it first came up.
template <typename Of>
class Together {
public:
    struct Group {
        Several told;
        std::vector<Of> of;
    };

    void add(Several told, Of of) {
        const auto [place, is_new] = places_.emplace(english(told.sentences, told.between), groups_.size());
        if (is_new) groups_.push_back({std::move(told), {}});
        groups_[place->second].of.push_back(std::move(of));
    }
    const std::vector<Group>& groups() const { return groups_; }

private:
    std::map<std::string, std::size_t> places_;
    std::vector<Group> groups_;
};

/// A sentence for each cell, by its title, or one for several of the same.
std::vector<Sentence> told_together(const Together<std::string>& together);

} // namespace stepscope
