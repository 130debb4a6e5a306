#include "compare/statistics/plateaus.h"

#include "compare/statistics/first_order.h"
#include "compare/statistics/step_noise.h"
#include "records/statistics/quantile.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace stepscope {

namespace {

constexpr std::size_t shortest_plateau = 5; ///< steps in a row at one level
constexpr std::size_t fewest_for_levels = 12;
constexpr std::size_t most_pieces_of_time = 512; ///< cutting takes its square
constexpr std::size_t most_levels = 6;           ///< more are no speeds that a device keeps
constexpr double price_of_a_cut = 3;             ///< in variances, times the log of the number of values
constexpr double finest_noise = 1e-4;
constexpr double clear_of_noise = 4; ///< deviations: of stairs laid on a slope it is the root of 12

struct Piece {
    std::size_t first = 0, end = 0;
    double mean = 0;
    std::size_t level = 0;
};

/// Of one value, from what neighbours differ by: no change of level has a part in it.
double noise_between_neighbours(std::span<const double> values) {
    std::vector<double> apart;
    apart.reserve(values.size());
    for (std::size_t i = 1; i < values.size(); ++i)
        apart.push_back(std::abs(values[i] - values[i - 1]));
    constexpr double of_normal_values = 1.4826;
    return std::max(of_normal_values * selected_quantile(apart, 0.5) / std::sqrt(2.0), finest_noise);
}

std::vector<Piece> pieces_of(std::span<const double> values) {
    const std::size_t count = values.size();
    std::vector<double> sums(count + 1);
    std::vector<double> squares(count + 1);
    for (std::size_t i = 0; i < count; ++i) {
        const double value = values[i] - values[0]; // so that squares lose no digits
        sums[i + 1] = sums[i] + value;
        squares[i + 1] = squares[i] + value * value;
    }
    const double noise = noise_between_neighbours(values);
    const double price = price_of_a_cut * std::log(static_cast<double>(count)) * noise * noise;
    std::vector<double> least(count + 1, std::numeric_limits<double>::infinity());
    std::vector<std::size_t> begins(count + 1);
    least[0] = 0;
    for (std::size_t end = shortest_plateau; end <= count; ++end)
        for (std::size_t begin = 0; begin + shortest_plateau <= end; ++begin) {
            const double sum = sums[end] - sums[begin];
            const double apart = squares[end] - squares[begin] - sum * sum / static_cast<double>(end - begin);
            const double cost = least[begin] + apart + price;
            if (cost >= least[end]) continue;
            least[end] = cost;
            begins[end] = begin;
        }
    std::vector<Piece> out;
    for (std::size_t end = count; end > 0; end = begins[end]) {
        const std::size_t begin = begins[end];
        out.push_back({.first = begin,
                       .end = end,
                       .mean = values[0] + (sums[end] - sums[begin]) / static_cast<double>(end - begin)});
    }
    std::reverse(out.begin(), out.end());
    return out;
}

/// Gives each piece its level, and returns their means: the two nearest are made one while they are too near.
std::vector<double> merged_levels(std::vector<Piece>& pieces) {
    struct Level {
        double mean = 0;
        double count = 0;
    };
    std::vector<std::size_t> order(pieces.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::ranges::sort(order, {}, [&](std::size_t piece) { return pieces[piece].mean; });
    std::vector<Level> levels;
    levels.reserve(order.size());
    for (const std::size_t piece : order) {
        pieces[piece].level = levels.size();
        levels.push_back({pieces[piece].mean, static_cast<double>(pieces[piece].end - pieces[piece].first)});
    }
    while (levels.size() > 1) {
        std::size_t nearest = 1;
        for (std::size_t i = 2; i < levels.size(); ++i)
            if (levels[i].mean - levels[i - 1].mean < levels[nearest].mean - levels[nearest - 1].mean)
                nearest = i;
        Level& low = levels[nearest - 1];
        const Level& high = levels[nearest];
        if (high.mean - low.mean >= std::log1p(least_plateau_step)) break;
        const double both = low.count + high.count;
        low = {(low.mean * low.count + high.mean * high.count) / both, both};
        levels.erase(levels.begin() + static_cast<std::ptrdiff_t>(nearest));
        for (Piece& piece : pieces)
            if (piece.level >= nearest) --piece.level;
    }
    std::vector<double> means;
    means.reserve(levels.size());
    for (const Level& level : levels)
        means.push_back(level.mean);
    return means;
}

std::size_t changes_of(std::span<const Piece> pieces) {
    std::size_t out = 0;
    for (std::size_t i = 1; i < pieces.size(); ++i)
        out += pieces[i].level != pieces[i - 1].level ? 1 : 0;
    return out;
}

/// Of all values from their levels; those of a change, which are between two, by themselves count little.
std::vector<double> residuals_of(std::span<const double> values, std::span<const Piece> pieces,
                                 std::span<const double> means) {
    std::vector<double> out;
    out.reserve(values.size());
    for (const Piece& piece : pieces)
        for (std::size_t i = piece.first; i < piece.end; ++i)
            out.push_back(values[i] - means[piece.level]);
    return without_strays(out);
}

double deviation_of(std::span<const double> residuals) {
    const double squares = std::inner_product(residuals.begin(), residuals.end(), residuals.begin(), 0.0);
    return std::sqrt(squares / static_cast<double>(residuals.size()));
}

/// Whether the clock goes down from each level to the next slower one, by about as much as times go up.
bool clock_tells(std::span<const double> clocks, std::span<const Piece> pieces,
                 std::span<const double> means) {
    constexpr double most_off = 0.5;  ///< of the step: not all of a step's time goes by the clock
    constexpr double most_lost = 0.1; ///< of the values
    std::vector<double> sums(means.size());
    std::vector<double> counts(means.size());
    double all = 0;
    for (const Piece& piece : pieces)
        for (std::size_t i = piece.first; i < std::min(piece.end, clocks.size()); ++i)
            if (std::isfinite(clocks[i])) {
                sums[piece.level] += clocks[i];
                ++counts[piece.level];
                ++all;
            }
    if (all < (1 - most_lost) * static_cast<double>(pieces.back().end)) return false;
    for (std::size_t level = 1; level < means.size(); ++level) {
        if (counts[level] == 0 || counts[level - 1] == 0) return false;
        const double slower = sums[level - 1] / counts[level - 1] - sums[level] / counts[level];
        const double longer = means[level] - means[level - 1];
        if (std::abs(slower - longer) > most_off * longer) return false;
    }
    return true;
}

/// A mean of each level, and of each change where it is and to which, against none; both have a width and a
/// correlation.
bool are_told_better(std::span<const double> values, std::span<const double> residuals, std::size_t levels,
                     std::size_t changes) {
    const auto more = static_cast<double>(levels - 1 + 2 * changes);
    return 2 * (first_order_likelihood(residuals) - first_order_likelihood(values)) >
           more * std::log(static_cast<double>(values.size()));
}

/// Means of so many at a time; those left over are in none.
std::vector<double> means_of(std::span<const double> values, std::size_t size) {
    std::vector<double> out;
    out.reserve(values.size() / size);
    for (std::size_t first = 0; first + size <= values.size(); first += size) {
        const auto batch = values.subspan(first, size);
        out.push_back(std::accumulate(batch.begin(), batch.end(), 0.0) / static_cast<double>(size));
    }
    return out;
}

} // namespace

std::optional<Plateaus> plateaus_of(std::span<const double> values, std::span<const double> clocks) {
    if (values.size() < fewest_for_levels) return std::nullopt;
    const std::size_t size = (values.size() + most_pieces_of_time - 1) / most_pieces_of_time;
    const std::vector<double> steps = means_of(without_strays(values), size);
    const std::vector<double> counted = means_of(clocks, size);
    std::vector<Piece> pieces = pieces_of(steps);
    const std::vector<double> means = merged_levels(pieces);
    const std::size_t changes = changes_of(pieces);
    if (means.size() < 2 || means.size() > most_levels || (changes + 1) * shortest_plateau > steps.size())
        return std::nullopt;

    const std::vector<double> residuals = residuals_of(steps, pieces, means);
    double nearest = std::numeric_limits<double>::infinity();
    for (std::size_t i = 1; i < means.size(); ++i)
        nearest = std::min(nearest, means[i] - means[i - 1]);
    if (nearest < clear_of_noise * deviation_of(residuals)) return std::nullopt;
    if (!clock_tells(counted, pieces, means) && !are_told_better(steps, residuals, means.size(), changes))
        return std::nullopt;

    Plateaus out{.means = means, .levels = {}};
    out.levels.reserve(values.size());
    for (const Piece& piece : pieces)
        out.levels.insert(out.levels.end(), (piece.end - piece.first) * size, piece.level);
    out.levels.resize(values.size(), pieces.back().level); // those left over
    return out;
}

} // namespace stepscope
