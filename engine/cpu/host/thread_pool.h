#pragma once

#include <atomic>
#include <chrono>
#include <condition_variable>
#include <cstdint>
#include <mutex>
#include <stop_token>
#include <thread>
#include <vector>

namespace stepscope::cpu {

/// What the threads of a pool, but for the calling one, did while it was kept: by their number less one, from
/// the first item of a job that a thread took to its last.
struct PoolLog {
    using Clock = std::chrono::steady_clock;
    struct Share {
        Clock::time_point begin, end;
    };
    std::vector<std::vector<Share>> threads;
};

/// A few threads for our own loops; the calling thread is one of them. Items are handed out in order to
/// whoever is free, so a task's result must not depend on which worker ran which item.
class ThreadPool {
public:
    /// Throws ThreadError.
    explicit ThreadPool(int threads);
    ThreadPool(const ThreadPool&) = delete;
    ThreadPool& operator=(const ThreadPool&) = delete;
    ~ThreadPool() = default;

    int threads() const { return static_cast<int>(workers_.size()) + 1; }

    /// Keeps in `log`, which has an entry for each thread but the calling one, what they do from now on; null
    /// keeps nothing, as at first. From the thread that calls run, between its jobs.
    void keep_log(PoolLog* log) { log_ = log; }

    /// Calls task(item, worker) once for every item in [0, items), worker in [0, threads()), and returns when
    /// all have returned. The task must not throw. From one thread at a time, never from within a task.
    template <typename Task>
    void run(std::int64_t items, const Task& task) {
        const auto call = [](const void* context, std::int64_t item, int worker) {
            (*static_cast<const Task*>(context))(item, worker);
        };
        run_job({call, &task, items});
    }

private:
    struct Job {
        void (*call)(const void* context, std::int64_t item, int worker) = nullptr;
        const void* context = nullptr;
        std::int64_t items = 0;
    };

    void run_job(const Job& job);
    bool take_items(const Job& job, int worker);
    void work(const std::stop_token& stop, int worker);

    std::mutex mutex_;
    std::condition_variable_any job_posted_;
    std::condition_variable job_left_;
    Job job_;                ///< taken by whoever wakes while it is open
    PoolLog* log_ = nullptr; ///< changes only while nobody is inside
    bool open_ = false;
    std::uint64_t posted_ = 0; ///< jobs so far: a worker takes part in each at most once
    int inside_ = 0;           ///< workers that took the job and have not left it
    std::atomic<std::int64_t> next_item_ = 0;

    std::vector<std::jthread> workers_; ///< last, so that they end before what they use
};

} // namespace stepscope::cpu
