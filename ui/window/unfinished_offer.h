#pragma once

#include "records/record.h"
#include "sessions/catalog.h"
#include "ui/controller/background.h"

#include <QObject>

namespace stepscope {

class MessageBar;
class WorkloadPanel;
struct Workspace;

/// Looks for a run that did not end, and offers on the message bar to go on with it.
class UnfinishedOffer : public QObject {
    Q_OBJECT
public:
    /// All outlive this.
    UnfinishedOffer(Workspace& work, WorkloadPanel& workload, MessageBar& bar, QObject* parent);

    void look();

signals:
    void openWanted(const QString& path); ///< the person would rather see it
    void reported(stepscope::Severity severity, const QString& text);

private:
    void offer(const UnfinishedSession& session);

    Workspace& work_;
    WorkloadPanel& workload_;
    MessageBar& bar_;
    Background search_;
};

} // namespace stepscope
