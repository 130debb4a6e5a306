#include "ui/window/runs/unfinished_offer.h"

#include "sessions/resume.h"
#include "ui/messages/bar_topics.h"
#include "ui/text/plain_text.h"
#include "ui/window/workspace.h"
#include "ui/workload/workload_panel.h"
#include "workload/text/short_name.h"

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
    : QObject(parent), work_(work), workload_(workload), bar_(bar) {
    connect(&work_.controller, &RunController::resultsReplaced, this, &UnfinishedOffer::offerShown);
    connect(&work_.offers, &Offers::restWanted, this, &UnfinishedOffer::goOn);
    connect(&work_.offers, &Offers::unfinishedWanted, this, [this](const QString& session) {
        toShow_ = session.toStdString();
        emit openWanted(session);
    });
    connect(&work_.controller, &RunController::stateChanged, this, [this] {
        if (work_.controller.isActive()) bar_.withdraw(bar_topics::unfinished());
    });
}

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

void UnfinishedOffer::takeOver(const UnfinishedOffer& earlier) {
    toShow_ = earlier.toShow_;
    if (earlier.search_.busy()) look();
}

void UnfinishedOffer::offer(const UnfinishedSession& session) {
    const QString path = QString::fromStdString(session.path.string());
    const SweepSpec& sweep = session.results.run()->sweep;
    bar_.post(Severity::Info,
              tr("The run “%1” did not finish: %2 of %3 cells are done.")
                  .arg(shownText(short_name(sweep.name)))
                  .arg(session.done.size())
                  .arg(session.results.cells().size()),
              {rest(sweep, path),
               {tr("Show it"), [&offers = work_.offers, path] { emit offers.unfinishedWanted(path); }}},
              [path] { decline(path); });
}

MessageBar::Action UnfinishedOffer::rest(const SweepSpec& sweep, const QString& session) {
    return {tr("Run what is left"),
            [&offers = work_.offers, sweep, session] { emit offers.restWanted(sweep, session); }};
}

void UnfinishedOffer::goOn(const SweepSpec& sweep, const QString& session) {
    if (!workload_.isHandMade())
        workload_.setSweep(sweep, tr("Resume %1").arg(QString::fromStdString(sweep.name)));
    work_.controller.resume({.session = session.toStdString()});
}

/// Who wanted to see it first may go on with it afterwards.
void UnfinishedOffer::offerShown() {
    const RunController& controller = work_.controller;
    const auto& run = controller.results().run();
    if (toShow_.empty() || controller.source() != toShow_ || controller.isActive() || !run) {
        bar_.withdraw(bar_topics::unfinished()); // it offers what is no longer on show
        return;
    }
    const auto& cells = controller.results().cells();
    bar_.postLatest(bar_topics::unfinished(), Severity::Info,
                    tr("The run “%1”, which is on show, did not finish: %2 of %3 cells are done.")
                        .arg(shownText(run->sweep.name))
                        .arg(finished_cells(run->sweep, controller.results()).size())
                        .arg(cells.size()),
                    {rest(run->sweep, QString::fromStdString(toShow_.string()))});
    toShow_.clear();
}

} // namespace stepscope
