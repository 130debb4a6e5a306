#pragma once

class QToolButton;

namespace stepscope {

/// A click opens the button's menu. A button with a text says so by a small arrow behind it; one with an icon alone
/// needs none.
void showMenuAtOnce(QToolButton* button);

} // namespace stepscope
