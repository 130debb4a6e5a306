#pragma once

#include "run/estimate/forecast.h"
#include "run/host/peak_meter.h"
#include "ui/controller/waiting/background.h"
#include "ui/controller/waiting/waiting.h"

#include <memory>
#include <optional>

namespace stepscope {

/// Predicts a sweep while it is being edited: off the GUI thread, a moment after the last change, and never
/// while a run is measuring. After that, the sweep of what is on show, where it is another one: not both at
/// once, because a forecast may measure the device.
class Forecaster : public QObject {
    Q_OBJECT
public:
    explicit Forecaster(std::shared_ptr<const BackendRegistry> backends, QObject* parent = nullptr);

    /// The sweep must be valid. The answer comes as `ready`, unless another request comes first.
    void request(const SweepSpec& sweep);
    void cancel();
    /// Of what is on show: the answer comes as `shownReady`, or never, when no edited sweep waits for its
    /// own.
    void requestShown(const SweepSpec& sweep);
    void cancelShown();

    /// While held, nothing is computed; the last request waits.
    void setHeld(bool held);
    bool isHeld() const { return held_; }
    /// Whether a request waits for its answer, or for not being held any more.
    bool isPending() const { return wanted_.has_value(); }

    /// A measuring of the device takes a moment to end: a run that is to start waits for `idle`.
    bool busy() const { return background_.busy(); }

signals:
    void ready(std::shared_ptr<const stepscope::Forecast> forecast);
    void shownReady(std::shared_ptr<const stepscope::Forecast> forecast);
    void failed(const QString& reason);
    void idle();
    void heldChanged(bool held);

private:
    void begin(); ///< in a moment, if anything is wanted and nothing forbids it
    void run();
    /// What is computed next; none: nothing.
    std::optional<SweepSpec>& next() { return wanted_ ? wanted_ : wantedShown_; }

    std::shared_ptr<const BackendRegistry> backends_;
    std::shared_ptr<PeakMeter> peaks_ = std::make_shared<PeakMeter>(); // asked on the background thread alone
    Delay delay_{this};
    std::optional<SweepSpec> wanted_, wantedShown_;
    bool held_ = false;
    Background background_{this};
};

} // namespace stepscope
