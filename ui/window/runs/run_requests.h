#pragma once

#include "records/record.h"
#include "workload/axes.h"

#include <QObject>

class QWidget;

namespace stepscope {

class MessageBar;
class SessionCatalog;
class WorkloadPanel;
struct ResumeDoubts;
struct ResumeWish;
struct SweepSpec;
struct Workspace;

/// What a person asks of runs: to begin one, to go on with one, to have more in the next. Says what keeps it
/// from that, and asks what has to be known before.
class RunRequests : public QObject {
    Q_OBJECT
public:
    /// Takes the sweep from `workload`, and asks on `bar` and over `window`. All outlive this.
    RunRequests(Workspace& work, WorkloadPanel& workload, MessageBar& bar, QWidget* window);

    void run();
    void resume();       ///< the cells of the session on show that are not done
    void measureAgain(); ///< those that were measured while the machine was busy
    /// Beside the values of the sweep on the left, or of the one that was measured, if the chosen cell is
    /// none of the former.
    void addToSweep(const Axis* axis, const AxisValue& value);

signals:
    void reported(stepscope::Severity severity, const QString& text);
    void refused(const QString& reason); ///< a run was asked for and has not begun; it is reported too

private:
    void refuse(const QString& reason);
    void runFrom(const SweepSpec& sweep, const SessionCatalog& sessions);
    /// A run could not keep its session: it may go elsewhere, or be measured and not kept.
    void offerOtherPlaces(const SweepSpec& sweep, const QString& reason);
    void runElsewhere(const SweepSpec& sweep);
    /// A session was measured elsewhere: the person says whether it goes on here.
    void askWhetherToResume(const ResumeWish& wish, const ResumeDoubts& doubts);

    Workspace& work_;
    WorkloadPanel& workload_;
    MessageBar& bar_;
    QWidget* window_;
};

} // namespace stepscope
