#include "ui/plot/timeline/span_row.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace stepscope {

SpanRow::SpanRow(std::vector<TimelineSpan> spans) : spans_(std::move(spans)), busy_(spans_.size() + 1, 0) {
    for (std::size_t i = 0; i < spans_.size(); ++i)
        busy_[i + 1] = busy_[i] + spans_[i].end - spans_[i].begin;
    const auto longer = [this](std::uint32_t a, std::uint32_t b) {
        return spans_[b].end - spans_[b].begin > spans_[a].end - spans_[a].begin ? b : a;
    };
    for (std::size_t count = spans_.size() / 2, level = 0; count > 0; count /= 2, ++level) {
        std::vector<std::uint32_t> of(count);
        for (std::size_t i = 0; i < count; ++i) {
            const auto a = static_cast<std::uint32_t>(2 * i);
            of[i] = level == 0 ? longer(a, a + 1) : longer(longest_.back()[a], longest_.back()[a + 1]);
        }
        longest_.push_back(std::move(of));
    }
}

std::size_t SpanRow::firstEndingAfter(double ns) const {
    return static_cast<std::size_t>(
        std::ranges::partition_point(
            spans_, [ns](const TimelineSpan& span) { return static_cast<double>(span.end) <= ns; }) -
        spans_.begin());
}

std::size_t SpanRow::longest(std::size_t first, std::size_t last) const {
    std::size_t best = first;
    const auto take = [&](std::size_t i) {
        if (spans_[i].end - spans_[i].begin > spans_[best].end - spans_[best].begin) best = i;
    };
    // From pairs of spans up to the largest groups that lie within, and down again.
    std::size_t level = 0;
    const auto at = [this](std::size_t height, std::size_t i) {
        return height == 0 ? i : std::size_t{longest_[height - 1][i]};
    };
    while (first < last) {
        if (first % 2 == 1) take(at(level, first++));
        if (last % 2 == 1) take(at(level, --last));
        first /= 2;
        last /= 2;
        ++level;
    }
    return best;
}

void SpanRow::mark(const std::vector<char>& byId) {
    marked_.clear();
    if (byId.empty()) return;
    marked_.assign(spans_.size() + 1, 0);
    for (std::size_t i = 0; i < spans_.size(); ++i) {
        const auto id = static_cast<std::size_t>(spans_[i].id);
        marked_[i + 1] = marked_[i] + (id < byId.size() && byId[id] != 0 ? 1U : 0U);
    }
}

std::size_t SpanRow::marked(std::size_t first, std::size_t last) const {
    return marked_.empty() ? 0 : marked_[last] - marked_[first];
}

void SpanRow::pieces(const RowWindow& window, std::vector<RowPiece>& out) const {
    out.clear();
    std::size_t i = firstEndingAfter(window.from);
    const auto isWide = [&](const TimelineSpan& span) {
        return static_cast<double>(span.end - span.begin) * window.pixelsPerNs >= 1;
    };
    while (i < spans_.size() && static_cast<double>(spans_[i].begin) < window.to) {
        const TimelineSpan& span = spans_[i];
        const double left = window.xOf(static_cast<double>(span.begin));
        if (isWide(span)) {
            out.push_back({.left = left,
                           .right = window.xOf(static_cast<double>(span.end)),
                           .span = i,
                           .marked = marked(i, i + 1) > 0});
            ++i;
            continue;
        }
        const double column = std::floor(left);
        const double columnEnd = window.from + (column + 1) / window.pixelsPerNs;
        auto behind = std::partition_point(
            spans_.begin() + static_cast<std::ptrdiff_t>(i) + 1, spans_.end(),
            [columnEnd](const TimelineSpan& each) { return static_cast<double>(each.begin) < columnEnd; });
        // The last one that begins in the column may be wide enough to be drawn by itself.
        if (behind != spans_.begin() + static_cast<std::ptrdiff_t>(i) + 1 && isWide(*std::prev(behind)))
            --behind;
        const auto last = static_cast<std::size_t>(behind - spans_.begin());
        out.push_back({.left = column,
                       .right = column + 1,
                       .span = longest(i, last),
                       .count = last - i,
                       .coverage = std::min(1.0, static_cast<double>(busy(i, last)) * window.pixelsPerNs),
                       .marked = marked(i, last) > 0});
        i = last;
    }
}

} // namespace stepscope
