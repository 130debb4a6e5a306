#pragma once

class QMenuBar;
class QWidget;

namespace stepscope {

/// Every key and what it does, over `window`: those of the menus as the menus have them. Does not wait for an
/// answer.
void showKeys(QWidget* window, const QMenuBar& menus);

} // namespace stepscope
