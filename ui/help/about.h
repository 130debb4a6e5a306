#pragma once

class QWidget;

namespace stepscope {

/// Version and licence, over `window`; does not wait for an answer.
void showAbout(QWidget* window);

} // namespace stepscope
