#include "ui/nsight/profile_requests.h"

#include "tables/formats.h"
#include "ui/messages/bar_topics.h"
#include "ui/messages/message_bar.h"
#include "ui/nsight/profile_dialog.h"
#include "ui/nsight/profile_labels.h"
#include "ui/text/labels/run_labels.h"
#include "ui/text/plain_text.h"
#include "ui/window/workspace.h"

namespace stepscope {

ProfileRequests::ProfileRequests(Workspace& work, MessageBar& bar, QWidget* window)
    : QObject(window), work_(work), bar_(bar), window_(window) {
    connect(&work_.selection, &Selection::profileWanted, this, &ProfileRequests::ask);
    connect(&work_.controller, &RunController::stateChanged, this, [this] {
        if (dialog_) dialog_->setProblem(whyNot());
    });
    connect(&work_.profiler, &ProfileRunner::taken, this,
            [this](const std::shared_ptr<const Profile>& profile, const QString& warning) {
                const QString text =
                    tr("Profiled: %1, %2").arg(shownText(profile->report), descriptionOf(*profile));
                work_.messages.add({{Severity::Info, text.toStdString(), profile->cell}});
                bar_.postLatest(
                    bar_topics::profiled(), Severity::Info, text,
                    {{tr("Show it"), [&work = work_, profile] { work.selection.showProfile(profile); }}});
                if (!warning.isEmpty()) emit reported(Severity::Warning, warning);
            });
    connect(&work_.profiler, &ProfileRunner::failed, this, [this](const QString& reason) {
        emit reported(Severity::Error, tr("The cell was not profiled. %1").arg(reason));
    });
    connect(&work_.profiler, &ProfileRunner::cancelled, this, [this](const QString& what) {
        emit reported(Severity::Info, tr("The profile was cancelled: %1").arg(what));
    });
}

/// What keeps anything from being profiled now, with what helps; empty: nothing does.
QString ProfileRequests::whyNot() const {
    const RunController& run = work_.controller;
    if (work_.profiler.isRunning())
        return tr("A cell is being profiled already. Wait until it is done, or cancel it.");
    if (run.isBusy()) return tr("A run has the device. Profile when it has ended, or stop it.");
    if (!run.results().run() || find_format(run.source()) != &session_format())
        return tr(
            "What is on show is in no session, and a report lies beside its session and is listed with "
            "its cell. Save it as a session (Ctrl+S), open that (Ctrl+O), and ask again. Nothing is lost.");
    if (!run.childProgram())
        return tr("stepscope-cli, which the tool is to run, is not beside this program. Install it there.");
    return {};
}

void ProfileRequests::ask(const ProfileWish& wish) {
    const RunController& run = work_.controller;
    const CellResult* const result = run.results().find(wish.cell);
    if (!result) {
        bar_.postLatest(bar_topics::refused(), Severity::Info,
                        tr("Choose a cell first: Nsight profiles the steps of one."));
        return;
    }
    if (dialog_) dialog_->reject();
    ProfileDialog::Subject subject{.profile = {.cell = result->cell,
                                               .session = run.source(),
                                               .program = run.childProgram().value_or("stepscope-cli"),
                                               .memory_limit_bytes = {},
                                               .facts = profile_facts_of(result)},
                                   .title = titleOf(run.results(), result->cell),
                                   .problem = whyNot()};
    if (const auto& started = run.results().run())
        subject.profile.memory_limit_bytes = started->sweep.memory_limit_bytes;
    if (!subject.profile.facts.step_seconds)
        subject.profile.facts.step_seconds = run.predictedSeconds(*result);
    dialog_ = new ProfileDialog(std::move(subject), wish, run.backends(), window_);
    dialog_->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog_, &QDialog::accepted, this, [this] { start(*dialog_); });
    dialog_->open();
}

void ProfileRequests::start(const ProfileDialog& dialog) {
    work_.profiler.start(dialog.job(), dialog.before(), dialog.session());
}

} // namespace stepscope
