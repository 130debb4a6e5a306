#pragma once

#include "workload/sweep.h"

#include <QObject>
#include <QString>

#include <functional>

class QUndoStack;

namespace stepscope {

/// What the workload has been, to be undone and done again. Steps of typing in one field are one change.
class SweepHistory : public QObject {
    Q_OBJECT
public:
    /// `show` puts a sweep into the form.
    SweepHistory(std::function<void(const SweepSpec&)> show, QObject* parent);

    /// The workload stands like this now, by a change called `what`; empty: called after what has changed.
    void note(const SweepSpec& sweep, const QString& what = {});
    /// Nothing lies before `sweep`.
    void restart(const SweepSpec& sweep);
    /// All that another has kept; the form then shows what that one's does.
    void takeOver(const SweepHistory& earlier);

    QUndoStack* stack() const { return stack_; }

private:
    class Change;
    void show(const SweepSpec& sweep);

    std::function<void(const SweepSpec&)> show_;
    QUndoStack* stack_;
    SweepSpec now_;
};

} // namespace stepscope
