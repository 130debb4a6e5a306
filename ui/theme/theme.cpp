#include "ui/theme/theme.h"

#include "ui/theme/colors/inks.h"

#include <QApplication>

namespace stepscope {

namespace {

struct Tones {
    QRgb window, base, alternate, button, text, muted, mid, highlight, highlightedText, link, tooltip;
};

QPalette paletteOf(const Tones& tones) {
    QPalette palette;
    palette.setColor(QPalette::Window, tones.window);
    palette.setColor(QPalette::WindowText, tones.text);
    palette.setColor(QPalette::Base, tones.base);
    palette.setColor(QPalette::AlternateBase, tones.alternate);
    palette.setColor(QPalette::Text, tones.text);
    palette.setColor(QPalette::Button, tones.button);
    palette.setColor(QPalette::ButtonText, tones.text);
    palette.setColor(QPalette::ToolTipBase, tones.tooltip);
    palette.setColor(QPalette::ToolTipText, tones.text);
    palette.setColor(QPalette::PlaceholderText, tones.muted);
    palette.setColor(QPalette::Highlight, tones.highlight);
    palette.setColor(QPalette::HighlightedText, tones.highlightedText);
    palette.setColor(QPalette::Link, tones.link);
    palette.setColor(QPalette::LinkVisited, tones.link);
    palette.setColor(QPalette::Mid, tones.mid);
    palette.setColor(QPalette::Midlight, QColor(tones.mid).lighter(115));
    palette.setColor(QPalette::Light, QColor(tones.button).lighter(110));
    palette.setColor(QPalette::Dark, QColor(tones.mid).darker(130));
    palette.setColor(QPalette::BrightText, inkOn(palette.color(QPalette::Dark)));
    palette.setColor(QPalette::Shadow, QColor(0, 0, 0, 120));
    QColor disabled(tones.muted);
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, disabled);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, tones.mid);
    return palette;
}

} // namespace

QString nameOf(Theme theme) {
    switch (theme) {
    case Theme::System:
        return QStringLiteral("system");
    case Theme::Light:
        return QStringLiteral("light");
    case Theme::Dark:
        return QStringLiteral("dark");
    }
    return {};
}

Theme themeNamed(const QString& name) {
    for (const Theme theme : {Theme::Light, Theme::Dark})
        if (nameOf(theme) == name) return theme;
    return Theme::System;
}

QPalette lightPalette() {
    return paletteOf({.window = 0xfff3f4f6,
                      .base = 0xffffffff,
                      .alternate = 0xfff8f9fb,
                      .button = 0xfffbfbfc,
                      .text = 0xff1c2128,
                      .muted = 0xff646d79,
                      .mid = 0xffc9ced6,
                      .highlight = 0xff2463d1,
                      .highlightedText = 0xffffffff,
                      .link = 0xff2463d1,
                      .tooltip = 0xffffffff});
}

QPalette darkPalette() {
    return paletteOf({.window = 0xff1d2025,
                      .base = 0xff25292f,
                      .alternate = 0xff292d34,
                      .button = 0xff31363f,
                      .text = 0xffe3e6ea,
                      .muted = 0xff969fab,
                      .mid = 0xff454b55,
                      .highlight = 0xff2f6fd4,
                      .highlightedText = 0xffffffff,
                      .link = 0xff6fa8ff,
                      .tooltip = 0xff31363f});
}

bool isDark(const QPalette& palette) {
    return palette.color(QPalette::Window).lightness() < 128;
}

void applyTheme(Theme theme) {
    switch (theme) {
    case Theme::System:
        QApplication::setPalette(QPalette());
        return; // without a set role, the desktop's shows through
    case Theme::Light:
        QApplication::setPalette(lightPalette());
        return;
    case Theme::Dark:
        QApplication::setPalette(darkPalette());
        return;
    }
}

} // namespace stepscope
