#pragma once

class QMenu;
class QToolButton;

namespace stepscope {

/// A click opens `menu`, which the button owns. A button with a text says so by a small arrow behind it; one
/// with an icon alone needs none. (The style's own arrow for menus lies over the text.)
void openOnClick(QToolButton* button, QMenu* menu);

} // namespace stepscope
