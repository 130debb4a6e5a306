#pragma once

#include <QString>

#include <cstddef>
#include <cstdint>
#include <vector>

namespace stepscope {

/// A stretch of time in a row of a timeline.
struct TimelineSpan {
    std::int64_t begin = 0, end = 0; ///< ns
    int color = 0;                   ///< into the picture's colours
    int name = 0;                    ///< into its names
    int id = 0;                      ///< of what it shows: an event of the trace, or a phase
};

/// A part of a row as it is drawn: one span that has the width for it, or what begins within one pixel
/// column.
struct RowPiece {
    double left = 0, right = 0; ///< in pixels
    std::size_t span = 0;       ///< the one, or the longest
    std::size_t count = 1;
    double coverage = 1; ///< of its width, 0..1
    bool marked = false; ///< any of them
};

/// What of a row is in sight: ns `from` stands at x = 0, and so many pixels are a nanosecond.
struct RowWindow {
    double from = 0, to = 1;
    double pixelsPerNs = 1;

    double xOf(double ns) const { return (ns - from) * pixelsPerNs; }
};

/// Spans that follow one another, and answers about them that do not go through all: a frame costs by the
/// pixels that it has, not by the spans that are in sight.
class SpanRow {
public:
    SpanRow() = default;
    /// By their begins, none overlapping another.
    explicit SpanRow(std::vector<TimelineSpan> spans);

    const std::vector<TimelineSpan>& spans() const { return spans_; }

    /// The first that ends behind `ns`; as many as there are: none does.
    std::size_t firstEndingAfter(double ns) const;
    /// The longest of [first, last), which is not empty.
    std::size_t longest(std::size_t first, std::size_t last) const;
    /// Nanoseconds of [first, last).
    std::int64_t busy(std::size_t first, std::size_t last) const { return busy_[last] - busy_[first]; }

    /// Marks spans by their ids; an empty list marks none.
    void mark(const std::vector<char>& byId);
    std::size_t marked(std::size_t first, std::size_t last) const;

    /// What is to be drawn, from left to right. `out` is taken anew.
    void pieces(const RowWindow& window, std::vector<RowPiece>& out) const;

private:
    std::vector<TimelineSpan> spans_;
    std::vector<std::int64_t> busy_;                  // of all before each
    std::vector<std::uint32_t> marked_;               // the same; empty: none is
    std::vector<std::vector<std::uint32_t>> longest_; // of each 2, 4, 8... spans
};

} // namespace stepscope
