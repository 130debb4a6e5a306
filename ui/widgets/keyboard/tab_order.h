#pragma once

#include <vector>

class QWidget;

namespace stepscope {

/// The controls of a window that Tab stops at, as they are read: in the order in which layouts, splitters,
/// tabs and docks hold them, whatever the order in which they were made. Only what is visible and enabled.
std::vector<QWidget*> tabStops(const QWidget& window);

/// Hands the focus on to the next stop, or back to the one before, round and round. False: there is none.
bool focusNextStop(const QWidget& window, bool forward);

} // namespace stepscope
