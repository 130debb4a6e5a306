#include "ui/theme/colors/meanings.h"

#include "ui/theme/colors/inks.h"

#include <array>

namespace stepscope {

namespace {

QColor roleOf(const QPalette& palette, QPalette::ColorRole role) {
    return palette.color(QPalette::Active, role);
}

/// From the window's ground to its words.
QColor between(const QPalette& palette, double share) {
    return mixed(roleOf(palette, QPalette::Window), roleOf(palette, QPalette::WindowText), share);
}

constexpr QRgb accent_light = 0xff2463d1, accent_dark = 0xff6fa8ff;
constexpr QRgb success_light = 0xff18794e, success_dark = 0xff5cc98a;
constexpr QRgb warning_light = 0xff945c00, warning_dark = 0xfff0b44c;
constexpr QRgb danger_light = 0xffc02b2b, danger_dark = 0xffff7b72;
constexpr QRgb warmup_light = 0xff9c6210, warmup_dark = 0xffd3a05a;

QColor translucent(QRgb color, int alpha) {
    QColor out(color);
    out.setAlpha(alpha);
    return out;
}

using P = const QPalette&;

constexpr std::array meaning_table = {
    ColorMeaning{"text", &Colors::text, ColorUse::Text, QPalette::NoRole,
                 [](P palette, bool) { return roleOf(palette, QPalette::WindowText); }},
    ColorMeaning{"muted", &Colors::muted, ColorUse::Text, QPalette::NoRole,
                 [](P palette, bool dark) { return between(palette, dark ? 0.72 : 0.70); }},
    ColorMeaning{"accent", &Colors::accent, ColorUse::Text, QPalette::NoRole,
                 [](P, bool dark) { return QColor(dark ? accent_dark : accent_light); }},
    ColorMeaning{"success", &Colors::success, ColorUse::Text, QPalette::NoRole,
                 [](P, bool dark) { return QColor(dark ? success_dark : success_light); }},
    ColorMeaning{"warning", &Colors::warning, ColorUse::Text, QPalette::NoRole,
                 [](P, bool dark) { return QColor(dark ? warning_dark : warning_light); }},
    ColorMeaning{"danger", &Colors::danger, ColorUse::Text, QPalette::NoRole,
                 [](P, bool dark) { return QColor(dark ? danger_dark : danger_light); }},
    ColorMeaning{"border", &Colors::border, ColorUse::Divider, QPalette::NoRole,
                 [](P palette, bool dark) { return between(palette, dark ? 0.18 : 0.16); }},
    ColorMeaning{"frame", &Colors::frame, ColorUse::Mark, QPalette::NoRole,
                 [](P palette, bool) { return between(palette, 0.52); }},
    ColorMeaning{"surface", &Colors::surface, ColorUse::Ground, QPalette::Base,
                 [](P palette, bool) { return roleOf(palette, QPalette::Base); }},
    ColorMeaning{"grid", &Colors::grid, ColorUse::Divider, QPalette::NoRole,
                 [](P palette, bool dark) {
                     return mixed(roleOf(palette, QPalette::Base), roleOf(palette, QPalette::WindowText),
                                  dark ? 0.12 : 0.10);
                 }},
    // A line, and the words beside it.
    ColorMeaning{"warmup", &Colors::warmup, ColorUse::Text, QPalette::NoRole,
                 [](P, bool dark) { return QColor(dark ? warmup_dark : warmup_light); }},
    ColorMeaning{"mean", &Colors::mean, ColorUse::Text, QPalette::NoRole,
                 [](P, bool dark) { return QColor(dark ? success_dark : success_light); }},
    ColorMeaning{"shade", &Colors::shade, ColorUse::Ground, QPalette::Base,
                 [](P, bool dark) { return dark ? translucent(warmup_dark, 34) : translucent(warmup_light, 26); }},
    ColorMeaning{"band", &Colors::band, ColorUse::Ground, QPalette::Base,
                 [](P, bool dark) { return dark ? translucent(success_dark, 34) : translucent(success_light, 38); }},
    ColorMeaning{"aside", &Colors::aside, ColorUse::Ground, QPalette::Base,
                 [](P, bool dark) { return dark ? translucent(danger_dark, 36) : translucent(danger_light, 30); }},
    ColorMeaning{"chosen", &Colors::chosen, ColorUse::Ground, QPalette::Base,
                 [](P, bool dark) { return dark ? translucent(accent_dark, 36) : translucent(accent_light, 30); }},
    ColorMeaning{"wrong", &Colors::wrong, ColorUse::Ground, QPalette::Base,
                 [](P, bool dark) { return dark ? translucent(danger_dark, 36) : translucent(danger_light, 32); }},
    ColorMeaning{"switched on", &Colors::switchedOn, ColorUse::Ground, QPalette::Button,
                 [](P, bool dark) { return dark ? translucent(accent_dark, 54) : translucent(accent_light, 30); }},
    ColorMeaning{"notice, info", &Colors::noticeInfo, ColorUse::Ground, QPalette::Window,
                 [](P, bool dark) { return dark ? translucent(accent_dark, 38) : translucent(accent_light, 26); }},
    ColorMeaning{"notice, warning", &Colors::noticeWarning, ColorUse::Ground, QPalette::Window,
                 [](P, bool dark) { return dark ? translucent(warning_dark, 38) : translucent(warning_light, 26); }},
    ColorMeaning{"notice, error", &Colors::noticeError, ColorUse::Ground, QPalette::Window,
                 [](P, bool dark) { return dark ? translucent(danger_dark, 38) : translucent(danger_light, 26); }},
    ColorMeaning{"ghost", &Colors::ghost, ColorUse::Mark, QPalette::NoRole,
                 [](P palette, bool dark) {
                     QColor out = between(palette, dark ? 0.66 : 0.70);
                     out.setAlpha(200); // what is measured now stands out
                     return out;
                 }},
    ColorMeaning{"bar", &Colors::bar, ColorUse::Mark, QPalette::NoRole,
                 [](P, bool dark) { return dark ? translucent(accent_dark, 175) : translucent(accent_light, 190); }},
    ColorMeaning{"hatch", &Colors::hatch, ColorUse::Mark, QPalette::NoRole,
                 [](P, bool dark) { return dark ? translucent(warning_dark, 150) : translucent(warning_light, 185); }},
};

static_assert(sizeof(Colors) == meaning_table.size() * sizeof(QColor), "a colour is no row of the table");

} // namespace

std::span<const ColorMeaning> colorMeanings() {
    return meaning_table;
}

Colors colorsOf(const QPalette& palette) {
    const bool dark = isDark(palette);
    Colors colors;
    for (const ColorMeaning& meaning : meaning_table)
        colors.*meaning.of = meaning.make(palette, dark);
    return colors;
}

} // namespace stepscope
