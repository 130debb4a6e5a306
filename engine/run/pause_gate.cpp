#include "run/runner.h"

namespace stepscope {

void PauseGate::pause() {
    const std::scoped_lock lock(mutex_);
    paused_ = true;
}

void PauseGate::resume() {
    {
        const std::scoped_lock lock(mutex_);
        paused_ = false;
    }
    changed_.notify_all();
}

bool PauseGate::paused() const {
    const std::scoped_lock lock(mutex_);
    return paused_;
}

void PauseGate::wait(std::stop_token stop) {
    std::unique_lock lock(mutex_);
    changed_.wait(lock, std::move(stop), [this] { return !paused_; });
}

} // namespace stepscope
