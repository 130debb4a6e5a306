#pragma once

class QWidget;

namespace stepscope {

// The parts of views that a person has moved: those of every splitter that has a name, in the settings under
// it.

/// Before the window is shown: as they were left.
void restoreSplitters(const QWidget& views);
/// Those that were moved; of others nothing is kept, for they fit themselves to the window.
void rememberSplitters(const QWidget& views);
/// As nobody had moved them.
void arrangeSplittersAsAtFirst(const QWidget& views);

} // namespace stepscope
