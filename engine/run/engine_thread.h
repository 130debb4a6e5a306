#pragma once

#include "backend/registry.h"
#include "records/queue.h"
#include "run/runner.h"

#include <atomic>
#include <filesystem>
#include <memory>
#include <mutex>
#include <optional>
#include <thread>

namespace stepscope {

/// The engine thread of a window: runs one sweep at a time and leaves its records in a queue.
class EngineThread {
public:
    explicit EngineThread(std::shared_ptr<const BackendRegistry> backends);
    ~EngineThread(); ///< stops and joins

    /// `session`, when given, gets every record as well, before the queue does. Must not be running.
    /// Throws WorkloadError or SessionError at once when the run cannot start.
    void start(const SweepSpec& sweep, const RunOptions& options,
               std::optional<std::filesystem::path> session);
    void stop();
    void pause();
    void resume();
    bool running() const { return running_; }
    bool paused() const { return gate_.paused(); }

    RecordQueue& records() { return queue_; }

    /// Where the session goes on, once after each time that its file was lost (SessionWriter::write).
    std::optional<std::filesystem::path> take_new_session();

private:
    std::shared_ptr<const BackendRegistry> backends_;
    RecordQueue queue_;
    PauseGate gate_;
    std::mutex new_session_mutex_;
    std::optional<std::filesystem::path> new_session_;
    std::atomic<bool> running_ = false;
    std::jthread thread_;
};

} // namespace stepscope
