#include "ui/window/runs/run_requests.h"

#include "sessions/errors.h"
#include "ui/messages/bar_topics.h"
#include "ui/messages/message_bar.h"
#include "ui/text/engine_sentences.h"
#include "ui/text/labels/session_labels.h"
#include "ui/text/plain_text.h"
#include "ui/window/start/window_settings.h"
#include "ui/window/workspace.h"
#include "ui/workload/workload_panel.h"

#include <QDir>
#include <QFileDialog>

#include <algorithm>

namespace stepscope {

RunRequests::RunRequests(Workspace& work, WorkloadPanel& workload, MessageBar& bar, QWidget* window)
    : QObject(window), work_(work), workload_(workload), bar_(bar), window_(window) {
    connect(&work_.controller, &RunController::sessionFailed, this, &RunRequests::offerOtherPlaces);
    connect(&work_.controller, &RunController::resumeDoubted, this, &RunRequests::askWhetherToResume);
    connect(&work_.offers, &Offers::otherPlaceWanted, this, &RunRequests::runElsewhere);
}

void RunRequests::addToSweep(const Axis* axis, const AxisValue& value) {
    const Results& results = work_.controller.results();
    const CellResult* cell = results.find(work_.selection.cell());
    const std::optional<SweepSpec> sweep = workload_.sweep();
    const auto takes = [&](const Axis& each) {
        return std::ranges::count(each.values(*sweep), each.value(cell->cell)) > 0;
    };
    if (cell && sweep && results.run() && !std::ranges::all_of(axes(), takes)) {
        workload_.setSweep(results.run()->sweep, tr("Take the workload of the results"));
        bar_.postLatest(
            bar_topics::workload(), Severity::Info,
            tr("The workload on the left is now that of the results on show, with what was added. Edit › "
               "Undo brings back the one before."),
            {});
    }
    workload_.addValue(axis, value);
}

void RunRequests::run() {
    const std::optional<SweepSpec> sweep = workload_.sweep();
    if (!sweep || !workload_.isValid())
        return refuse(
            tr("The sweep cannot run yet: see the marks on the left. %1").arg(workload_.summaryText()));
    if (const QString why = work_.controller.whyNothingRuns(*sweep); !why.isEmpty())
        return refuse(tr("No cell of this sweep can run here: %1").arg(why));
    runFrom(*sweep, work_.sessions);
}

void RunRequests::refuse(const QString& reason) {
    emit reported(Severity::Error, reason);
    emit refused(reason);
}

void RunRequests::runFrom(const SweepSpec& sweep, const SessionCatalog& sessions) {
    rememberSweep(sweep, workload_.isHandMade()); // also for a program that is killed
    try {
        work_.controller.start(sweep, sessions.new_path(sweep));
    } catch (const SessionError& error) {
        offerOtherPlaces(sweep, toldText(std::string_view(error.what())));
    }
}

void RunRequests::offerOtherPlaces(const SweepSpec& sweep, const QString& reason) {
    const QString text =
        tr("The run was not started: its session cannot be kept where sessions are. %1").arg(reason);
    work_.messages.add({{Severity::Error, text.toStdString(), std::nullopt}});
    emit refused(text);
    bar_.postLatest(
        bar_topics::place(), Severity::Error, text,
        {{tr("Keep it elsewhere…"), [&offers = work_.offers, sweep] { emit offers.otherPlaceWanted(sweep); }},
         {tr("Run, and keep nothing"), [&run = work_.controller, sweep] { run.start(sweep, {}); }}});
}

void RunRequests::runElsewhere(const SweepSpec& sweep) {
    const QString folder = QFileDialog::getExistingDirectory(
        window_, tr("A folder for sessions, until the program ends"), QDir::homePath());
    if (folder.isEmpty()) return;
    work_.sessions = SessionCatalog(folder.toStdString());
    runFrom(sweep, work_.sessions);
}

void RunRequests::resume() {
    work_.controller.resume({.session = work_.controller.source()});
}

void RunRequests::measureAgain() {
    work_.controller.resume({.session = work_.controller.source(), .noisyAgain = true});
}

void RunRequests::askWhetherToResume(const ResumeWish& wish, const ResumeDoubts& doubts) {
    const QString name = shownText(wish.session.filename().string());
    QStringList lines;
    if (!doubts.differences.empty())
        lines.push_back(tr("%1 was measured elsewhere; here a step may take another time:").arg(name));
    for (const Difference& each : doubts.differences)
        lines.push_back(labelOf(each));
    if (doubts.ofNewerVersion)
        lines.push_back(
            tr("A newer version of Stepscope has written to %1. What this one does not know stays as it is.")
                .arg(name));
    lines.push_back(tr("Each cell keeps a note of where it was measured."));
    const QString text = lines.join(QLatin1Char('\n'));
    work_.messages.add({{Severity::Warning, text.toStdString(), std::nullopt}});
    bar_.postLatest(bar_topics::resume(), Severity::Warning, text,
                    {{tr("Go on here"), [&run = work_.controller, wish] {
                          ResumeWish anyway = wish;
                          anyway.anyway = true;
                          run.resume(anyway);
                      }}});
}

} // namespace stepscope
