#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <chrono>
#include <functional>

namespace stepscope {

/// Calls somebody once all that was asked for is there, as layouts are after the events of a moment: who
/// waits for a window without looking at it.
class WhenSettled : public QObject {
    Q_OBJECT
public:
    struct Times {
        std::chrono::milliseconds least{250};   ///< layouts and what follows from them need no more
        std::chrono::milliseconds most{60'000}; ///< then it is called all the same
        std::chrono::milliseconds between{40};  ///< two looks
    };
    /// `waits`: whether something is not there yet.
    WhenSettled(std::function<bool()> waits, Times times, QObject* parent = nullptr);
    explicit WhenSettled(std::function<bool()> waits, QObject* parent = nullptr);

    /// `settled` is false where it is called at the end of the time, and something is not there. A later call
    /// takes the place of one that is waited for.
    void call(std::function<void(bool settled)> next);

private:
    void look();

    std::function<bool()> waits_;
    Times times_;
    std::function<void(bool)> next_;
    QElapsedTimer since_;
    int quiet_ = 0; // looks in a row at which nothing was waited for
    QTimer looks_;
};

} // namespace stepscope
