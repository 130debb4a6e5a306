#include "ui/theme/colors/phase_colors.h"

#include "ui/theme/colors/inks.h"
#include "ui/theme/theme.h"

#include <QMap>

#include <algorithm>
#include <array>

namespace stepscope {

namespace {

struct PhaseColor {
    const char* phase;
    QRgb light, dark;
};

constexpr std::array table = {
    PhaseColor{"forward", 0xff2463d1, 0xff6fa8ff}, PhaseColor{"backward", 0xff8250c4, 0xffb392f0},
    PhaseColor{"optimizer", 0xff18794e, 0xff5cc98a},
    // Parts of the ready-made divisions (records/breakdown/time_division.h).
    PhaseColor{"products", 0xff2463d1, 0xff6fa8ff}, PhaseColor{"attention_products", 0xff2463d1, 0xff6fa8ff},
    PhaseColor{"fused_attention", 0xff8250c4, 0xffb392f0}, PhaseColor{"softmax", 0xffc07a1a, 0xfff0b44c},
    PhaseColor{"else", 0xff7d8693, 0xff969fab}, PhaseColor{"once", 0xff7d8693, 0xff969fab},
    PhaseColor{"16", 0xff2463d1, 0xff6fa8ff}, PhaseColor{"32", 0xffc07a1a, 0xfff0b44c},
    PhaseColor{"64", 0xff8250c4, 0xffb392f0}, PhaseColor{"used", 0xff2463d1, 0xff6fa8ff},
    PhaseColor{"could", 0xffc07a1a, 0xfff0b44c}, PhaseColor{"none", 0xff7d8693, 0xff969fab},
    PhaseColor{"again", 0xffc07a1a, 0xfff0b44c}};

/// How far the lightness of a pass's shades goes from its colour's, up and down together.
constexpr double shades_spread = 0.36;
/// Of a shade on the ground of a chart.
constexpr double least_contrast = 3.05;

} // namespace

QColor colorOfPhase(const QString& phase, const QPalette& palette) {
    const auto* const row = std::find_if(table.begin(), table.end(), [&](const PhaseColor& each) {
        return phase == QLatin1String(each.phase);
    });
    if (row == table.end()) return colorsOf(palette).muted;
    return isDark(palette) ? QColor(row->dark) : QColor(row->light);
}

QColor shadeOfPhase(const QString& phase, int nth, int count, const QPalette& palette) {
    const QColor color = colorOfPhase(phase, palette);
    if (count < 2) return color;
    float hue = 0;
    float saturation = 0;
    float lightness = 0;
    color.getHslF(&hue, &saturation, &lightness);
    double darkest = std::max(0.18, lightness - shades_spread / 2);
    double lightest = std::min(0.82, lightness + shades_spread / 2);
    const QColor ground = palette.color(QPalette::Base);
    const auto at = [&](double light) {
        return QColor::fromHslF(hue, saturation, static_cast<float>(light));
    };
    constexpr double step = 0.01;
    while (contrastOf(at(lightest), ground) < least_contrast && lightest > lightness) {
        lightest -= step;
        darkest = std::max(0.12, darkest - step);
    }
    while (contrastOf(at(darkest), ground) < least_contrast && darkest < lightness) {
        darkest += step;
        lightest = std::min(0.88, lightest + step);
    }
    return at(darkest + (lightest - darkest) * nth / (count - 1));
}

QStringList coloredPhases() {
    QStringList out;
    for (const PhaseColor& row : table)
        out.push_back(QLatin1String(row.phase));
    return out;
}

QList<QColor> colorsOfPaths(const QStringList& paths, const QPalette& palette) {
    const auto phaseOf = [](const QString& path) { return path.section(QLatin1Char('/'), 0, 0); };
    QMap<QString, int> sizes;
    for (const QString& path : paths)
        ++sizes[phaseOf(path)];
    QMap<QString, int> taken;
    QList<QColor> out;
    for (const QString& path : paths) {
        const QString phase = phaseOf(path);
        out.push_back(shadeOfPhase(phase, taken[phase]++, sizes[phase], palette));
    }
    return out;
}

} // namespace stepscope
