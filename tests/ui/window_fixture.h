#pragma once

#include "ui/window/main_window.h"

#include <QTemporaryDir>

#include <memory>

namespace stepscope::testing {

/// A window on a scripted device, with settings and sessions in a directory that goes with it.
class WindowFixture {
public:
    explicit WindowFixture(std::shared_ptr<const BackendRegistry> backends);
    ~WindowFixture();

    MainWindow& window() { return *window_; }
    MainWindow* operator->() { return window_.get(); }
    QString path(const QString& name) const { return directory_.filePath(name); }

    /// A new window, as if the program had been started again.
    void restart();
    /// Waits until nothing runs and nothing is being written.
    bool waitForEnd();

private:
    QTemporaryDir directory_;
    std::shared_ptr<const BackendRegistry> backends_;
    std::unique_ptr<MainWindow> window_;
};

} // namespace stepscope::testing
