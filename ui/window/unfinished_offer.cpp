#include "ui/window/unfinished_offer.h"

#include "ui/messages/message_bar.h"
#include "ui/text/plain_text.h"
#include "ui/window/workspace.h"
#include "ui/workload/workload_panel.h"

#include <QSettings>

#include <set>

namespace stepscope {

namespace {

/// Sessions whose offer the person has closed: it is not made again.
QString declinedKey() {
    return QStringLiteral("declinedSessions");
}

/// More than are ever looked at.
constexpr int declined_kept = 50;

void decline(const QString& path) {
    QSettings settings;
    QStringList all = settings.value(declinedKey()).toStringList();
    all.prepend(path);
    settings.setValue(declinedKey(), QStringList(all.mid(0, declined_kept)));
}

std::set<std::filesystem::path> declined() {
    std::set<std::filesystem::path> out;
    for (const QString& path : QSettings().value(declinedKey()).toStringList())
        out.insert(path.toStdString());
    return out;
}

} // namespace

UnfinishedOffer::UnfinishedOffer(Workspace& work, WorkloadPanel& workload, MessageBar& bar, QObject* parent)
    : QObject(parent), work_(work), workload_(workload), bar_(bar) {}

void UnfinishedOffer::look() {
    search_.start(
        [sessions = work_.sessions, except = declined()](const std::stop_token& stop) {
            std::optional<UnfinishedSession> found = sessions.find_unfinished(stop, except);
            return found ? std::make_shared<UnfinishedSession>(std::move(*found)) : nullptr;
        },
        [this](const std::shared_ptr<UnfinishedSession>& found) {
            if (found && !work_.controller.isActive()) offer(*found);
        },
        [this](const QString& reason) { emit reported(Severity::Warning, reason); });
}

void UnfinishedOffer::offer(const UnfinishedSession& session) {
    const QString path = QString::fromStdString(session.path.string());
    const SweepSpec& sweep = session.results.run()->sweep;
    bar_.post(Severity::Info,
              tr("The run “%1” did not finish: %2 of %3 cells are done.")
                  .arg(shownText(sweep.name))
                  .arg(session.done.size())
                  .arg(session.results.cells().size()),
              {{tr("Run what is left"),
                [this, sweep, file = session.path] {
                    if (!workload_.isHandMade())
                        workload_.setSweep(sweep, tr("Resume %1").arg(QString::fromStdString(sweep.name)));
                    work_.controller.resume({.session = file});
                }},
               {tr("Show it"), [this, path] { emit openWanted(path); }}},
              [path] { decline(path); });
}

} // namespace stepscope
