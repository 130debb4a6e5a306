#include "run/engine_thread.h"

#include "system/error_message.h"
#include "system/processes/threads.h"
#include "workload/validate.h"

#include <utility>

namespace stepscope {

std::optional<Message> KeptRun::write(const Record& record) {
    std::optional<Message> moved = session.write(record);
    if (moved) results.apply(*moved);
    results.apply(record);
    return moved;
}

EngineThread::EngineThread(std::shared_ptr<const BackendRegistry> backends)
    : backends_(std::move(backends)) {}

EngineThread::~EngineThread() {
    stop();
}

void EngineThread::start(const SweepSpec& sweep, const RunOptions& options, std::optional<KeptRun> keep,
                         std::shared_ptr<const Forecast> expected) {
    if (running_) throw WorkloadError("run", "a sweep is running; stop it first");
    validate(sweep);
    std::shared_ptr<KeptRun> kept;
    if (keep) {
        kept = std::make_shared<KeptRun>(*std::move(keep));
        kept->session.recover_from([&results = kept->results]() -> const Results& { return results; });
    }
    const auto work = [this, sweep, options, kept, expected](const std::stop_token& stop) {
        const RecordSink sink = [&](const Record& record) {
            std::optional<Message> moved;
            if (kept) moved = kept->write(record);
            if (moved) {
                const std::scoped_lock lock(new_session_mutex_);
                new_session_ = kept->session.path();
            }
            if (moved) queue_.push(*moved);
            queue_.push(record);
        };
        try {
            // Before the run: planning takes processor time that a step would miss.
            expected_ =
                expected ? expected : std::make_shared<const Forecast>(forecast(sweep, *backends_, {}, stop));
            run_sweep(sweep, *backends_, sink, stop, gate_, options);
        } catch (const std::exception& error) {
            queue_.push(Message{Severity::Error, message_of(error), std::nullopt});
            queue_.push(RunEnded{Outcome::Failed, {}});
        }
        running_ = false;
    };
    gate_.resume();
    running_ = true;
    try {
        thread_ = start_thread(work);
    } catch (...) {
        running_ = false;
        throw;
    }
}

std::optional<std::filesystem::path> EngineThread::take_new_session() {
    const std::scoped_lock lock(new_session_mutex_);
    return std::exchange(new_session_, std::nullopt);
}

void EngineThread::stop() {
    thread_.request_stop();
}

void EngineThread::pause() {
    gate_.pause();
}

void EngineThread::resume() {
    gate_.resume();
}

} // namespace stepscope
