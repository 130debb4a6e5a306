#pragma once

#include "arguments.h"
#include "ui/controller/waiting/when_settled.h"

#include <QObject>

#include <vector>

namespace stepscope {

class MainWindow;
class WindowHolder;
enum class RunNeed;

/// Drives the window as the command line asks: open, run, export, picture, quit.
class Script : public QObject {
    Q_OBJECT
public:
    Script(const WindowHolder& windows, Arguments arguments);

    /// Call once the window is shown.
    void begin();

private:
    MainWindow& window() const; ///< whichever there is now
    void afterOpening();
    void afterBaseline();
    void afterRun();
    void chooseCellWithSteps();
    void choosePictures();
    void takePicture();
    void savePicture();
    bool shows(RunNeed need) const;
    void whenSettled(void (Script::*next)());
    void end();

    const WindowHolder& windows_;
    Arguments arguments_;
    struct Picture {
        QString path;
        QString view; // empty: as it stands, in the theme that stands
        Theme theme = Theme::System;
    };
    std::vector<Picture> pictures_; // to take, the last one first
    WhenSettled settling_;
    bool waitsForBaseline_ = false;
    bool failed_ = false; // a file could not be read or written
};

} // namespace stepscope
