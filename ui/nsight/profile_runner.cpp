#include "ui/nsight/profile_runner.h"

#include "sessions/log/session_writer.h"
#include "system/error_message.h"
#include "ui/controller/run_controller.h"
#include "ui/nsight/profile_labels.h"
#include "ui/text/engine_sentences.h"
#include "ui/text/plain_text.h"

#include <functional>
#include <memory>
#include <string_view>
#include <utility>

namespace stepscope {

namespace {

/// The report is there whatever comes of this: what went wrong, or nothing.
QString attach(const std::filesystem::path& session, const Profile& profile) {
    try {
        SessionWriter writer = SessionWriter::append(session);
        if (const auto warning = writer.write(profile)) return toldText(warning->text);
        return {};
    } catch (const std::exception& error) {
        return ProfileRunner::tr("%1 was written and is not listed with its cell: %2")
            .arg(shownText(profile.report), toldText(std::string_view(message_of(error))));
    }
}

} // namespace

ProfileRunner::ProfileRunner(RunController& controller, QObject* parent)
    : QObject(parent), controller_(controller) {
    connect(&background_, &Background::idle, this, [this] {
        controller_.setDeviceTaken({});
        emit ended();
    });
}

std::optional<ProfileRunner::Progress> ProfileRunner::progress() const {
    if (!isRunning()) return std::nullopt;
    Progress out = progress_;
    out.seconds = static_cast<double>(clock_.elapsed()) / 1e3;
    return out;
}

void ProfileRunner::start(const ProfileJob& job, const Preflight& before,
                          const std::filesystem::path& session) {
    if (isRunning()) return;
    stop_ = std::stop_source();
    progress_ = {.tool = job.request.tool, .cell = job.cell.index, .expected = before.kernels};
    printed_.clear();
    clock_.start();
    controller_.setDeviceTaken(
        tr("%1 is profiling a cell. Wait until it is done, or cancel it.").arg(labelOf(job.request.tool)));
    const LineListener tell = [this, lines = std::make_shared<ArrivedLines>()](const std::string& line) {
        if (lines->add(shownText(line), tells_of_a_kernel(line)))
            QMetaObject::invokeMethod(
                this, [this, lines] { takeLines(*lines); }, Qt::QueuedConnection);
    };
    background_.start(
        [job, session, tell, stop = stop_](const std::stop_token& ends) {
            const std::stop_callback both(ends, [stop]() mutable { stop.request_stop(); });
            TakenProfile taken = take_profile(job, tell, stop.get_token());
            QStringList warnings = {toldText(taken.doubt)};
            const auto profile = std::make_shared<const Profile>(std::move(taken.profile));
            warnings.push_back(attach(session, *profile));
            warnings.removeAll(QString());
            return Taken{profile, warnings.join(QLatin1Char('\n'))};
        },
        [this, session](const Taken& done) {
            controller_.addProfile(session, *done.profile);
            emit taken(done.profile, done.warning);
        },
        [this](const QString& reason) {
            const QString text = toldText(reason);
            stop_.stop_requested() ? emit cancelled(text) : emit failed(text);
        });
    emit started();
}

void ProfileRunner::cancel() {
    if (!isRunning() || std::exchange(progress_.stopping, true)) return;
    stop_.request_stop();
    emit progressed();
}

void ProfileRunner::takeLines(ArrivedLines& lines) {
    const ArrivedLines::Taken taken = lines.take();
    progress_.kernels += taken.kernels;
    printed_ += taken.lines;
    if (const qsizetype most = ArrivedLines::most_lines; printed_.size() > most)
        printed_.remove(0, printed_.size() - most);
    emit linesArrived(taken.lines.join(QLatin1Char('\n')));
    emit progressed();
}

} // namespace stepscope
