#include "ui/controller/waiting/when_settled.h"

#include <utility>

namespace stepscope {

namespace {

/// What ends in one look may begin the next: a list that has come asks for what is in it.
constexpr int quiet_looks = 2;

} // namespace

WhenSettled::WhenSettled(std::function<bool()> waits, Times times, QObject* parent)
    : QObject(parent), waits_(std::move(waits)), times_(times) {
    looks_.setInterval(times_.between);
    connect(&looks_, &QTimer::timeout, this, &WhenSettled::look);
}

WhenSettled::WhenSettled(std::function<bool()> waits, QObject* parent)
    : WhenSettled(std::move(waits), Times(), parent) {}

void WhenSettled::call(std::function<void(bool settled)> next) {
    next_ = std::move(next);
    quiet_ = 0;
    since_.start();
    looks_.start();
}

void WhenSettled::look() {
    quiet_ = waits_() ? 0 : quiet_ + 1;
    const std::chrono::milliseconds elapsed(since_.elapsed());
    const bool settled = quiet_ >= quiet_looks && elapsed >= times_.least;
    if (!settled && elapsed < times_.most) return;
    looks_.stop();
    std::exchange(next_, {})(settled);
}

} // namespace stepscope
