#pragma once

#include "ui/views/breakdown/breakdown_view.h"
#include "ui/views/compare/compare_view.h"
#include "ui/views/live/live_view.h"
#include "ui/views/results/results_view.h"
#include "ui/views/view_tabs.h"
#include "ui/window/window_holder.h"
#include "ui/window/workspace.h"

#include <QAction>
#include <QTemporaryDir>

#include <memory>

namespace stepscope::testing {

/// A window on a scripted device, with settings and sessions in a directory that goes with it.
class WindowFixture {
public:
    explicit WindowFixture(std::shared_ptr<const BackendRegistry> backends);
    ~WindowFixture();

    MainWindow& window() const { return holder_->window(); }
    MainWindow* operator->() const { return &window(); }
    WindowHolder& holder() const { return *holder_; }
    Workspace& work() const { return *work_; }
    LiveView* live() const { return view<LiveView>("live"); }
    ResultsView* results() const { return view<ResultsView>("results"); }
    CompareView* compare() const { return view<CompareView>("compare"); }
    BreakdownView* breakdown() const { return view<BreakdownView>("breakdown"); }
    /// Brings a view to the front as its entry in the menu does.
    void show(const char* view) { window().views()->showAction(QLatin1String(view))->trigger(); }
    QString path(const QString& name) const { return directory_.filePath(name); }

    /// Whether the window shows what is in a file.
    bool open(const QString& path);
    /// Drops files onto the window, as a file manager does; whether it takes them. What it reads comes later.
    bool drop(const QStringList& paths);
    /// A new window, as if the program had been started again.
    void restart(QSize size = QSize(1280, 800));
    /// Waits until nothing runs and nothing is being written.
    bool waitForEnd();
    /// Waits until nothing in the window moves, comes or goes: layouts answer a change by events that lead to
    /// others. For what must stay as it is; what must come is waited for itself.
    bool waitForRest();

private:
    template <typename Made>
    Made* view(const char* name) const {
        return qobject_cast<Made*>(window().views()->view(QLatin1String(name)));
    }

    QTemporaryDir directory_;
    std::shared_ptr<const BackendRegistry> backends_;
    std::unique_ptr<Workspace> work_; // outlives the window
    std::unique_ptr<WindowHolder> holder_;
};

} // namespace stepscope::testing
