#pragma once

#include "workload/sweep.h"

#include <QString>

#include <string>

class QMainWindow;
class QSplitter;

namespace stepscope {

/// The workload of last time; at first one that runs anywhere in seconds, on `device`.
SweepSpec rememberedSweep(const std::string& device);
void rememberSweep(const SweepSpec& sweep, bool isHandMade);
/// Whether a person made the workload of last time, and not a file that was opened.
bool rememberedSweepIsHandMade();

/// The code of a row of `languages()` (ui/text/language.h) that the window is to speak; empty: as the system
/// has it.
QString rememberedLanguage();
void rememberLanguage(const QString& code);

/// Size and place of the window, its docks and the splitter in its middle, as a person left them. False: the
/// docks never were.
bool restoreArrangement(QMainWindow& window, QSplitter& splitter);
void rememberArrangement(const QMainWindow& window, const QSplitter& splitter);

} // namespace stepscope
