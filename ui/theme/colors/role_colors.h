#pragma once

#include <QColor>
#include <QPalette>

#include <string_view>
#include <vector>

namespace stepscope {

/// Of a role of tensors, by the name that plans give it ("optimizer state"): told apart by lightness as well
/// as by hue. Any other name has the muted colour.
QColor colorOfRole(std::string_view role, const QPalette& palette);

/// The roles that have one of their own.
std::vector<std::string_view> coloredRoles();

} // namespace stepscope
