#include "run/engine_thread.h"

#include "sessions/session_file.h"
#include "workload/validate.h"

#include <utility>

namespace stepscope {

EngineThread::EngineThread(std::shared_ptr<const BackendRegistry> backends)
    : backends_(std::move(backends)) {}

EngineThread::~EngineThread() {
    stop();
}

void EngineThread::start(const SweepSpec& sweep, const RunOptions& options,
                         std::optional<std::filesystem::path> session) {
    if (running_) throw WorkloadError("run", "a sweep is running; stop it first");
    validate(sweep);
    std::shared_ptr<SessionWriter> writer;
    if (session)
        writer = std::make_shared<SessionWriter>(options.resumed ? SessionWriter::append(*session)
                                                                 : SessionWriter::create(*session));
    gate_.resume();
    running_ = true;
    thread_ = std::jthread([this, sweep, options, writer](const std::stop_token& stop) {
        const RecordSink sink = [&](const Record& record) {
            if (writer) writer->write(record);
            queue_.push(record);
        };
        try {
            run_sweep(sweep, *backends_, sink, stop, gate_, options);
        } catch (const std::exception& error) {
            queue_.push(Message{Severity::Error, error.what(), std::nullopt});
            queue_.push(RunEnded{Outcome::Failed, {}});
        }
        running_ = false;
    });
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
