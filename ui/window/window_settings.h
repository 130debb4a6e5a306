#pragma once

#include "workload/sweep.h"

class QMainWindow;
class QSplitter;

namespace stepscope {

/// The workload of last time; at first one that runs anywhere in seconds.
SweepSpec rememberedSweep();
void rememberSweep(const SweepSpec& sweep);

/// Size and place of the window, its docks and the splitter in its middle, as a person left them. False: the
/// docks never were.
bool restoreArrangement(QMainWindow& window, QSplitter& splitter);
void rememberArrangement(const QMainWindow& window, const QSplitter& splitter);

} // namespace stepscope
