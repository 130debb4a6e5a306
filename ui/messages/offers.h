#pragma once

#include "workload/sweep.h"

#include <QObject>
#include <QString>

namespace stepscope {

/// What notices offer to do, told to whichever window there is when a person takes the offer: that need not
/// be the one in which the notice was posted (WindowHolder).
class Offers : public QObject {
    Q_OBJECT
signals:
    void viewWanted(const QString& name); ///< to the front
    /// On the left, as a change called `what`.
    void sweepWanted(const stepscope::SweepSpec& sweep, const QString& what);
    /// Runs a sweep whose session cannot be kept where sessions are; where else is to be asked.
    void otherPlaceWanted(const stepscope::SweepSpec& sweep);
    /// A session that did not end goes on, or is shown first.
    void restWanted(const stepscope::SweepSpec& sweep, const QString& session);
    void unfinishedWanted(const QString& session);
};

} // namespace stepscope
