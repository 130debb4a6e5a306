#pragma once

#include "ui/window/main_window.h"

#include <QFont>
#include <QObject>

#include <memory>

namespace stepscope {

struct Workspace;

/// The window of a program, whichever that is now: it is made anew around the same workspace where it is to
/// speak another language, with what the person had in it. What goes on in the workspace, such as a run, goes
/// on. Whoever needs the window for longer than a moment asks here for it.
class WindowHolder : public QObject {
    Q_OBJECT
public:
    /// `work` must outlive it; `usual`: the program's font, as it is before a language asks for another.
    WindowHolder(Workspace& work, const QFont& usual);
    ~WindowHolder() override;

    MainWindow& window() const { return *window_; }

signals:
    void replaced();                          ///< there is another window
    void exportFailed(const QString& reason); ///< by the window, as `runRefused`
    void runRefused(const QString& reason);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void listen();
    void chooseLanguage(const QString& code);
    void replaceWindow();
    void endLeaving(int soon); ///< in so many milliseconds

    Workspace& work_;
    QFont usual_;
    std::unique_ptr<MainWindow> leaving_; // until the next one is seen
    std::unique_ptr<MainWindow> window_;
};

} // namespace stepscope
