#include "ui/controller/forecaster.h"

#include "device/errors.h"

#include <utility>

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
    begin();
}

void Forecaster::cancel() {
    background_.cancel();
    delay_.stop();
    wanted_.reset();
    begin();
}

void Forecaster::requestShown(const SweepSpec& sweep) {
    if (!wanted_) background_.cancel(); // what runs is of what was on show before
    wantedShown_ = sweep;
    if (!wanted_) begin();
}

void Forecaster::cancelShown() {
    if (!std::exchange(wantedShown_, std::nullopt) || wanted_) return;
    background_.cancel();
    delay_.stop();
}

void Forecaster::setHeld(bool held) {
    if (held == held_) return;
    held_ = held;
    if (held) {
        background_.cancel();
        delay_.stop();
    } else {
        begin();
    }
    emit heldChanged(held);
}

void Forecaster::begin() {
    if (!held_ && next()) delay_.start();
}

void Forecaster::run() {
    if (!next()) return;
    const bool isShown = !wanted_;
    const auto work = [sweep = *next(), backends = backends_, peaks = peaks_](const std::stop_token& stop) {
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
        [this, isShown](std::shared_ptr<const Forecast> result) {
            (isShown ? wantedShown_ : wanted_).reset();
            begin();
            if (isShown)
                emit shownReady(std::move(result));
            else
                emit ready(std::move(result));
        },
        [this, isShown](const QString& reason) {
            (isShown ? wantedShown_ : wanted_).reset();
            begin();
            if (!isShown) emit failed(reason); // nobody has asked for the other
        });
}

} // namespace stepscope
