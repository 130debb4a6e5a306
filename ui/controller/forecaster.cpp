#include "ui/controller/forecaster.h"

#include "device/errors.h"

namespace stepscope {

namespace {

constexpr int typing_pause_ms = 150;

} // namespace

Forecaster::Forecaster(std::shared_ptr<const BackendRegistry> backends, QObject* parent)
    : QObject(parent), backends_(std::move(backends)) {
    delay_.setInterval(typing_pause_ms);
    connect(&delay_, &QTimer::timeout, this, &Forecaster::run);
    connect(&background_, &Background::idle, this, &Forecaster::idle);
}

void Forecaster::request(const SweepSpec& sweep) {
    background_.cancel();
    wanted_ = sweep;
    if (!held_) delay_.start();
}

void Forecaster::cancel() {
    background_.cancel();
    wanted_.reset();
    delay_.stop();
}

void Forecaster::setHeld(bool held) {
    if (held == held_) return;
    held_ = held;
    if (held) {
        background_.cancel();
        delay_.stop();
    } else if (wanted_) {
        delay_.start();
    }
    emit heldChanged(held);
}

void Forecaster::run() {
    if (!wanted_) return;
    const auto work = [sweep = *wanted_, backends = backends_, peaks = peaks_](const std::stop_token& stop) {
        const RateLookup lookup = [&](const std::string& device,
                                      Precision precision) -> std::optional<DeviceRates> {
            if (stop.stop_requested()) return std::nullopt;
            try {
                return peaks->rates_of(backends->find(device), device, precision, stop);
            } catch (const BackendError&) {
                return std::nullopt; // without a rate there is no predicted time, and that is all
            }
        };
        return std::make_shared<const Forecast>(forecast(sweep, *backends, lookup, stop));
    };
    background_.start(
        work,
        [this](std::shared_ptr<const Forecast> result) {
            wanted_.reset();
            emit ready(std::move(result));
        },
        [this](const QString& reason) {
            wanted_.reset();
            emit failed(reason);
        });
}

} // namespace stepscope
