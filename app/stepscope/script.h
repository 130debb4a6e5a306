#pragma once

#include "arguments.h"

#include <QObject>
#include <QTimer>

namespace stepscope {

class MainWindow;

/// Drives the window as the command line asks: open, run, export, picture, quit.
class Script : public QObject {
    Q_OBJECT
public:
    Script(MainWindow& window, Arguments arguments);

    /// Call once the window is shown.
    void begin();

private:
    void afterOpening();
    void afterRun();
    void takePicture();
    void savePicture();
    void whenSettled(void (Script::*next)());
    void end();

    MainWindow& window_;
    Arguments arguments_;
    QTimer settling_;
    void (Script::*next_)() = nullptr; // once settled
    bool failed_ = false;              // a file could not be read or written
};

} // namespace stepscope
