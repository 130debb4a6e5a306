#pragma once

#include <QList>
#include <QPointF>

#include <cstddef>
#include <optional>
#include <span>
#include <utility>
#include <vector>

namespace stepscope {

/// Up to this many points of a line get a dot each; more would hide it.
inline constexpr qsizetype points_with_dots = 80;

/// Numbers that grow at their end, such as one for each step of a run, drawn whole again and again meanwhile.
/// The extremes of each block of them are kept, so that a line through a million costs little more than one
/// through a thousand.
class BinnedSeries {
public:
    void append(double value);

    std::span<const double> values() const { return values_; }
    bool empty() const { return values_.empty(); }
    std::size_t size() const { return values_.size(); }

    /// The points of a line through values[first, last), at most two for each of `columns` pixel columns: the
    /// smallest and the largest value, each where it is (the first of equals), so that no spike is lost.
    /// Values that are few enough come as they are. A point is (index, value * scale). Values that are not
    /// finite are left out.
    QList<QPointF> line(std::size_t first, std::size_t last, int columns, double scale) const;

    /// Where the smallest and the largest of values[first, last) are (the first of equals); none where no
    /// value is finite.
    std::optional<std::pair<std::size_t, std::size_t>> extremes(std::size_t first, std::size_t last) const;

private:
    /// Indices of the smallest and the largest value; `none` where no value is finite.
    struct Extremes {
        std::size_t low, high;
    };
    static constexpr std::size_t none = static_cast<std::size_t>(-1);
    static constexpr std::size_t block = 64;
    void include(Extremes& extremes, std::size_t index) const;
    Extremes extremesOf(std::size_t begin, std::size_t end) const;

    std::vector<double> values_;
    std::vector<Extremes> blocks_; // [ceil(size / block)]
};

} // namespace stepscope
