#pragma once

#include "backend/registry.h"
#include "records/queue.h"
#include "run/estimate/forecast.h"
#include "run/runner.h"
#include "sessions/log/session_writer.h"

#include <atomic>
#include <filesystem>
#include <memory>
#include <mutex>
#include <optional>
#include <thread>

namespace stepscope {

/// Where a run is kept: its session, and what that says so far, from which it is written again if its file is
/// lost.
struct KeptRun {
    SessionWriter session;
    Results results = {};

    /// To both. What SessionWriter::write has to say.
    std::optional<Message> write(const Record& record);
};

/// The engine thread of a window: runs one sweep at a time and leaves its records in a queue.
class EngineThread {
public:
    explicit EngineThread(std::shared_ptr<const BackendRegistry> backends);
    ~EngineThread(); ///< stops and joins

    /// `keep`, when given, gets every record as well, before the queue does. `expected`: what is known of
    /// the sweep's cells; none: they are planned first. Must not be running. Throws WorkloadError or
    /// ThreadError at once when the run cannot start.
    void start(const SweepSpec& sweep, const RunOptions& options, std::optional<KeptRun> keep,
               std::shared_ptr<const Forecast> expected = nullptr);
    void stop();
    void pause();
    void resume();
    bool running() const { return running_; }
    bool paused() const { return gate_.paused(); }

    RecordQueue& records() { return queue_; }
    /// What was known of the run's cells when it began: which fit, and what each computes. There from the
    /// run's RunStarted on; to be asked for once that has come out of the queue.
    std::shared_ptr<const Forecast> expected() const { return expected_; }

    /// Where the session goes on, once after each time that its file was lost (SessionWriter::write).
    std::optional<std::filesystem::path> take_new_session();

private:
    std::shared_ptr<const BackendRegistry> backends_;
    RecordQueue queue_;
    PauseGate gate_;
    std::mutex new_session_mutex_;
    std::optional<std::filesystem::path> new_session_;
    std::shared_ptr<const Forecast> expected_; ///< written before the first record is in the queue
    std::atomic<bool> running_ = false;
    std::jthread thread_;
};

} // namespace stepscope
