#include "ui/theme/colors/role_colors.h"

#include "ui/theme/theme.h"

#include <algorithm>
#include <array>

namespace stepscope {

namespace {

struct RoleColor {
    std::string_view role;
    QRgb light, dark;
};

constexpr std::array role_table = {
    RoleColor{"activation", 0xff2463d1, 0xff6fa8ff}, RoleColor{"parameter", 0xffc07a1a, 0xfff0b44c},
    RoleColor{"gradient", 0xff8250c4, 0xffb392f0},   RoleColor{"optimizer state", 0xff18794e, 0xff5cc98a},
    RoleColor{"workspace", 0xff3a8fa5, 0xff6fc7d8},  RoleColor{"input", 0xff7d8693, 0xff969fab}};

} // namespace

QColor colorOfRole(std::string_view role, const QPalette& palette) {
    const auto* const row = std::ranges::find(role_table, role, &RoleColor::role);
    if (row == role_table.end()) return colorsOf(palette).muted;
    return isDark(palette) ? QColor(row->dark) : QColor(row->light);
}

std::vector<std::string_view> coloredRoles() {
    std::vector<std::string_view> out;
    out.reserve(role_table.size());
    for (const RoleColor& row : role_table)
        out.push_back(row.role);
    return out;
}

} // namespace stepscope
