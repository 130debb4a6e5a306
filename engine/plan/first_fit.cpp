#include "plan/first_fit.h"

#include <algorithm>
#include <bit>

namespace stepscope {

void TakenRanges::take(std::int64_t begin, std::int64_t end) {
    if (begin >= end) return;
    // Those that overlap or touch it become one with it.
    const auto low = std::ranges::lower_bound(ranges_, begin, {}, &Range::end);
    const auto high = std::ranges::upper_bound(low, ranges_.end(), end, {}, &Range::begin);
    if (low == high) {
        ranges_.insert(low, {begin, end});
        return;
    }
    low->begin = std::min(low->begin, begin);
    low->end = std::max((high - 1)->end, end);
    ranges_.erase(low + 1, high);
}

std::int64_t TakenRanges::next_free(std::int64_t offset, std::int64_t bytes) const {
    auto range = std::ranges::upper_bound(ranges_, offset, {}, &Range::end); // the first that ends beyond it
    for (; range != ranges_.end() && range->begin < offset + bytes; ++range)
        offset = range->end;
    return offset;
}

FirstFit::FirstFit(int ops) : leaves_(std::bit_ceil(static_cast<std::size_t>(std::max(ops, 1)))) {
    nodes_.resize(2 * leaves_);
}

FirstFit::Cover FirstFit::cover_of(int first, int last) const {
    Cover cover;
    const auto add_above = [&](std::size_t node) {
        while (node /= 2)
            cover.above.push_back(node);
    };
    std::size_t left = leaves_ + static_cast<std::size_t>(first);
    std::size_t right = leaves_ + static_cast<std::size_t>(last) + 1;
    add_above(left); // these two have above them whatever any of the cover has
    add_above(right - 1);
    for (; left < right; left /= 2, right /= 2) {
        if (left % 2 == 1) cover.nodes.push_back(left++);
        if (right % 2 == 1) cover.nodes.push_back(--right);
    }
    std::ranges::sort(cover.above);
    cover.above.erase(std::unique(cover.above.begin(), cover.above.end()), cover.above.end());
    // Of these two, what is above may lie within the cover: there it is a part of a node, not above one.
    std::erase_if(cover.above, [&](std::size_t above) {
        return std::ranges::any_of(cover.nodes, [&](std::size_t node) {
            const auto depth =
                static_cast<int>(std::bit_width(above)) - static_cast<int>(std::bit_width(node));
            return depth >= 0 && above >> depth == node;
        });
    });
    return cover;
}

void FirstFit::place(Block& block) {
    const Cover cover = cover_of(block.first, block.last);
    std::int64_t offset = 0;
    for (std::int64_t before = -1; before != offset;) {
        before = offset;
        for (const std::size_t node : cover.nodes)
            offset = nodes_[node].at_all.next_free(offset, block.bytes);
        for (const std::size_t node : cover.above)
            offset = nodes_[node].throughout.next_free(offset, block.bytes);
    }
    block.offset = offset;
    const std::int64_t end = offset + block.bytes;
    peak_ = std::max(peak_, end);
    for (const std::size_t node : cover.nodes) {
        nodes_[node].throughout.take(offset, end);
        nodes_[node].at_all.take(offset, end);
    }
    for (const std::size_t node : cover.above)
        nodes_[node].at_all.take(offset, end);
}

} // namespace stepscope
