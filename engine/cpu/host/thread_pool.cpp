#include "cpu/host/thread_pool.h"

#include "system/processes/threads.h"

namespace stepscope::cpu {

ThreadPool::ThreadPool(int threads) {
    for (int worker = 1; worker < threads; ++worker)
        workers_.push_back(start_thread([this, worker](const std::stop_token& stop) { work(stop, worker); }));
}

void ThreadPool::run_job(const Job& job) {
    if (job.items <= 1 || workers_.empty()) {
        for (std::int64_t item = 0; item < job.items; ++item)
            job.call(job.context, item, 0);
        return;
    }
    next_item_.store(0, std::memory_order_relaxed);
    {
        const std::lock_guard lock(mutex_);
        job_ = job;
        open_ = true;
        ++posted_;
    }
    job_posted_.notify_all();
    take_items(job, 0);

    // A worker that wakes only now finds the job closed: nobody waits for it.
    std::unique_lock lock(mutex_);
    open_ = false;
    job_left_.wait(lock, [this] { return inside_ == 0; });
}

/// Whether there was one left.
bool ThreadPool::take_items(const Job& job, int worker) {
    for (bool any = false;; any = true) {
        const std::int64_t item = next_item_.fetch_add(1, std::memory_order_relaxed);
        if (item >= job.items) return any;
        job.call(job.context, item, worker);
    }
}

void ThreadPool::work(const std::stop_token& stop, int worker) {
    std::uint64_t seen = 0;
    std::unique_lock lock(mutex_);
    while (job_posted_.wait(lock, stop, [&] { return open_ && posted_ != seen; })) {
        seen = posted_;
        const Job job = job_;
        PoolLog* const log = log_;
        ++inside_;
        lock.unlock();
        if (log == nullptr) {
            take_items(job, worker);
        } else {
            const auto begin = PoolLog::Clock::now();
            if (take_items(job, worker))
                log->threads[static_cast<std::size_t>(worker - 1)].push_back({begin, PoolLog::Clock::now()});
        }
        lock.lock();
        if (--inside_ == 0) job_left_.notify_one();
    }
}

} // namespace stepscope::cpu
