#pragma once

#include "system/error_message.h"

#include <QObject>
#include <QPointer>

#include <deque>
#include <exception>
#include <functional>
#include <memory>
#include <stop_token>
#include <thread>
#include <utility>

namespace stepscope {

/// Runs functions off the GUI thread, one at a time. A newer request asks an older one to stop and voids its
/// result. `isWaiting` (waiting.h) of its owner sees whether one runs.
class Background : public QObject {
    Q_OBJECT
public:
    explicit Background(QObject* owner);
    ~Background() override; ///< asks the running function to stop and waits for it

    /// `work(std::stop_token)` runs on another thread; afterwards `done(result)` or `failed(message)` on this
    /// one. Where no thread can be started, `failed` says so.
    template <typename Work, typename Done>
    void start(Work work, Done done, std::function<void(const QString&)> failed) {
        cancel();
        Job job;
        job.id = latest_;
        job.run = [work = std::move(work), done = std::move(done), failed](const std::stop_token& stop) {
            std::function<void()> deliver;
            try {
                auto result = std::make_shared<decltype(work(stop))>(work(stop));
                deliver = [done, result] { done(std::move(*result)); };
            } catch (const std::exception& error) {
                deliver = [failed, text = QString::fromUtf8(message_of(error))] { failed(text); };
            }
            return deliver;
        };
        job.failed = std::move(failed);
        ++pending_;
        jobs_.push_back(std::move(job));
        if (jobs_.size() == 1) startNext();
    }

    /// Voids the running request; nothing of it is delivered, but it may take a while to end.
    void cancel();

    /// Whether a function is still running, stale or not.
    bool busy() const { return pending_ > 0; }

signals:
    void idle(); ///< the last function has ended

private:
    struct Job {
        quint64 id = 0;
        std::function<std::function<void()>(const std::stop_token&)> run; ///< what is to be delivered
        std::function<void(const QString&)> failed;
    };
    void startNext();
    void finish(quint64 id, const std::function<void()>& deliver);

    std::deque<Job> jobs_; // the first one runs
    std::stop_source stop_;
    quint64 latest_ = 0;
    int pending_ = 0;    // functions that have not come back
    std::thread thread_; // of the first job
};

} // namespace stepscope
