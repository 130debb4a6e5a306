#pragma once

#include <QObject>

#include <optional>

class QAction;
class QDockWidget;
class QMainWindow;
class QSplitter;

namespace stepscope {

class WindowActions;

/// What stands around the views: the workload beside them, inspector, messages and profiler in docks. Where a
/// person has put them, and where they stand otherwise. The inspector gives way while the window is too
/// narrow for it and the chart, and comes back when there is room, unless the person has closed it.
class WindowDocks : public QObject {
    Q_OBJECT
public:
    struct Parts {
        QSplitter* splitter; ///< of the workload and the views
        QWidget *workload, *inspector, *messages, *profiler;
    };

    /// Belongs to the window.
    WindowDocks(QMainWindow& window, const Parts& parts, const WindowActions& actions);

    /// As the settings have it. Before the window is shown.
    void restore();
    void remember() const;
    /// The window is about to be shown: in the size that it has been given, not in that of the docks of last
    /// time.
    void makeRoom();
    /// The window is shown, or has another width.
    void fit();
    void showProfiler();
    /// As they stand when nobody has moved anything.
    void arrangeAsAtFirst();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QDockWidget* addDock(const QString& name, const QString& title, QWidget* content, Qt::DockWidgetArea area,
                         QAction* shows);
    void giveSizes();
    void limitSize();
    bool isNarrow() const;

    QMainWindow& window_;
    QSplitter& splitter_;
    QWidget& workload_;
    QAction* showWorkload_;
    QDockWidget *inspector_, *messages_, *profiler_;
    QByteArray first_;            // the docks' state before anyone has moved them
    bool arranged_ = false;       // by the person, or by the size that the window was first shown in
    bool inspectorWanted_ = true; // by the person, whether there is room or not
    std::optional<bool> narrow_;  // none: the window has not been shown
    /// The widths of a window that got wider because the inspector was opened in it.
    struct Widened {
        int from = 0;
        int to = -1; ///< as little as will do; none yet
    };
    std::optional<Widened> widened_;
};

} // namespace stepscope
