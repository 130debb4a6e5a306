#include "ui/theme/colors/color_scale.h"

#include "ui/theme/colors/inks.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <tuple>

namespace stepscope {

namespace {

constexpr std::array<QRgb, 9> viridis_points = {0xff440154, 0xff472d7b, 0xff3b528b, 0xff2c728e, 0xff21908c,
                                                0xff27ad81, 0xff5dc863, 0xffaadc32, 0xfffde725};

constexpr std::array<QRgb, 9> red_to_blue_points = {0xffb2182b, 0xffd6604d, 0xfff4a582,
                                                    0xfffddbc7, 0xfff7f7f7, 0xffd1e5f0,
                                                    0xff92c5de, 0xff4393c3, 0xff2166ac};

/// Between points at even shares.
QColor colorAmong(const std::array<QRgb, 9>& points, double share) {
    constexpr auto last = static_cast<double>(std::tuple_size_v<std::array<QRgb, 9>> - 1);
    const double place = std::clamp(std::isfinite(share) ? share : 0.0, 0.0, 1.0) * last;
    const auto below = static_cast<std::size_t>(std::min(place, last - 1));
    const double part = place - static_cast<double>(below);
    const QColor a(points[below]);
    const QColor b(points[below + 1]);
    return mixed(a, b, part);
}

} // namespace

QColor viridis(double share) {
    return colorAmong(viridis_points, share);
}

QColor redToBlue(double share) {
    return colorAmong(red_to_blue_points, share);
}

} // namespace stepscope
