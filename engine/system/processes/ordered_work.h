#pragma once

#include "system/processes/threads.h"

#include <algorithm>
#include <condition_variable>
#include <cstddef>
#include <deque>
#include <exception>
#include <functional>
#include <mutex>
#include <optional>
#include <stop_token>
#include <thread>
#include <utility>
#include <vector>

namespace stepscope {

/// Work that comes in pieces, done on several threads, of which the one that asks for the results is one. The
/// results come in the order of the pieces: what is made of them does not depend on how many threads there
/// are, nor on which of them was the fastest.
template <typename Piece, typename Result>
class OrderedWork {
public:
    /// `work`: called for each piece, on any thread, several at once. `threads`: how many of them work at
    /// most; those beside the caller's start once there is something for them to do. Where the system starts
    /// none, fewer do.
    OrderedWork(std::function<Result(Piece&)> work, int threads)
        : work_(std::move(work)), helpers_(static_cast<std::size_t>(std::max(threads, 1) - 1)) {}

    OrderedWork(const OrderedWork&) = delete;
    OrderedWork& operator=(const OrderedWork&) = delete;

    /// What nobody has begun is left undone.
    ~OrderedWork() {
        for (std::jthread& thread : threads_)
            thread.request_stop();
    }

    void add(Piece piece) {
        bool others_wait = false;
        {
            const std::scoped_lock lock(mutex_);
            others_wait = first_untaken() != tasks_.end();
            tasks_.emplace_back(std::move(piece));
        }
        changed_.notify_all();
        if (others_wait && threads_.size() < helpers_) start_helper();
    }

    /// Pieces whose results were not taken.
    std::size_t size() const {
        const std::scoped_lock lock(mutex_);
        return tasks_.size();
    }

    /// The result of the first piece whose result was not taken; there must be one. Throws what its work
    /// threw.
    Result take() {
        std::unique_lock lock(mutex_);
        while (tasks_.front().state != State::Done) {
            // The front one first; else whatever is left to do while another thread does that.
            if (const auto task = first_untaken(); task != tasks_.end())
                work_on(*task, lock);
            else
                changed_.wait(lock);
        }
        Task task = std::move(tasks_.front());
        tasks_.pop_front();
        lock.unlock();
        if (task.error) std::rethrow_exception(task.error);
        return *std::move(task.result);
    }

private:
    enum class State { Untaken, Taken, Done };

    struct Task {
        explicit Task(Piece of) : piece(std::move(of)) {}

        Piece piece;
        State state = State::Untaken;
        std::optional<Result> result;
        std::exception_ptr error;
    };

    /// With the lock held.
    auto first_untaken() {
        return std::find_if(tasks_.begin(), tasks_.end(),
                            [](const Task& task) { return task.state == State::Untaken; });
    }

    /// Gives the lock back meanwhile. A deque's elements stay where they are while others come and go at its
    /// ends, and this one is not taken away before it is done.
    void work_on(Task& task, std::unique_lock<std::mutex>& lock) {
        task.state = State::Taken;
        lock.unlock();
        try {
            task.result = work_(task.piece);
        } catch (...) {
            task.error = std::current_exception();
        }
        lock.lock();
        task.state = State::Done;
        changed_.notify_all();
    }

    void start_helper() {
        try {
            threads_.reserve(helpers_);
            threads_.push_back(start_thread([this](const std::stop_token& stop) { help(stop); }));
        } catch (const ThreadError&) {
            helpers_ = threads_.size(); // it takes longer
        }
    }

    void help(const std::stop_token& stop) {
        std::unique_lock lock(mutex_);
        while (changed_.wait(lock, stop, [this] { return first_untaken() != tasks_.end(); }) &&
               !stop.stop_requested())
            work_on(*first_untaken(), lock);
    }

    std::function<Result(Piece&)> work_;
    std::size_t helpers_; ///< threads beside the caller's, at most
    mutable std::mutex mutex_;
    std::condition_variable_any changed_;
    std::deque<Task> tasks_;            ///< in order; guarded by `mutex_`
    std::vector<std::jthread> threads_; ///< last: they end before what they work on
};

} // namespace stepscope
