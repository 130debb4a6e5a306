#pragma once

#include "records/record.h"
#include "sessions/catalog.h"
#include "ui/controller/waiting/background.h"
#include "ui/messages/message_bar.h"

#include <QObject>

#include <filesystem>

namespace stepscope {

class WorkloadPanel;
struct SweepSpec;
struct Workspace;

/// Looks for a run that did not end, and offers on the message bar to go on with it.
class UnfinishedOffer : public QObject {
    Q_OBJECT
public:
    /// All outlive this.
    UnfinishedOffer(Workspace& work, WorkloadPanel& workload, MessageBar& bar, QObject* parent);

    void look();
    /// What an earlier window looks for, or was asked to show.
    void takeOver(const UnfinishedOffer& earlier);

signals:
    void openWanted(const QString& path); ///< the person would rather see it
    void reported(stepscope::Severity severity, const QString& text);

private:
    void offer(const UnfinishedSession& session);
    void offerShown();
    MessageBar::Action rest(const SweepSpec& sweep, const QString& session);
    void goOn(const SweepSpec& sweep, const QString& session);

    Workspace& work_;
    WorkloadPanel& workload_;
    MessageBar& bar_;
    std::filesystem::path
        toShow_; // the person has asked to see it; empty: it is on show, or was not asked for
    Background search_{this};
};

} // namespace stepscope
