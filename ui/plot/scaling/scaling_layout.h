#pragma once

#include <QFont>

namespace stepscope {

/// How a chart of scaling is laid out, for where things stand and for how they are painted there; in pixels.
namespace scaling_layout {

inline constexpr double chart_edge = 12;      // around all
inline constexpr double beside_words = 6;     // between words and what they belong to
inline constexpr double panel_gap = 14;       // between panels
inline constexpr double legend_mark = 22;     // of the legend
inline constexpr double between_entries = 18; // between its entries
inline constexpr double mark_radius = 3.6;
inline constexpr double before_exponent = 2 * mark_radius + 4; // its mark
inline constexpr double behind_exponent = 12;
inline constexpr int most_exponent_rows = 2;
inline constexpr double cross_radius = 3.4;
inline constexpr double first_cross = 8;     // above the axis
inline constexpr double next_cross = 11;     // above another
inline constexpr double pointer_reach = 14;  // of the pointer
inline constexpr double most_marked = 0.25;  // of the chart, by marks, before they hide one another
inline constexpr double panel_aspect = 1.45; // that panels come near to

inline QFont boldFont(const QFont& font) {
    QFont out = font;
    out.setWeight(QFont::DemiBold);
    return out;
}

} // namespace scaling_layout

} // namespace stepscope
