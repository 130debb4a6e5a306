#pragma once

#include <QObject>

#include <memory>

class QSocketNotifier;

namespace stepscope {

/// What the system tells the program by signals, as Qt signals: handlers do no more than write a byte into a
/// pipe. At most one at a time. (Errors of writes that would end the program: make_standard_streams_safe.)
class StopSignals : public QObject {
    Q_OBJECT
public:
    explicit StopSignals(QObject* parent = nullptr);
    ~StopSignals() override; ///< the signals mean again what they did

signals:
    void endWanted(int signal);  ///< SIGTERM, SIGINT, SIGHUP
    void stopWanted(int signal); ///< SIGUSR1, SIGUSR2: a batch system warns of an end to come

private:
    struct Handlers;
    std::unique_ptr<Handlers> handlers_;
};

} // namespace stepscope
