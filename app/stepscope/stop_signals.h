#pragma once

#include "system/processes/stop_signal.h"

#include <QObject>

namespace stepscope {

/// What the system tells the program (StopSignal), as Qt signals on the thread of the window. Like that one
/// to be made before any other thread; what comes before the event loop runs is told when it does.
class StopSignals : public QObject {
    Q_OBJECT
public:
    StopSignals();

signals:
    void endWanted(int signal);  ///< SIGTERM, SIGINT, SIGHUP
    void stopWanted(int signal); ///< a batch system warns of an end to come

private:
    StopSignal signals_;
};

} // namespace stepscope
