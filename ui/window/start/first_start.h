#pragma once

#include <QObject>
#include <QPointer>

namespace stepscope {

class RunRequests;
class ViewTabs;
class Welcome;
class WindowFiles;
class WorkloadPanel;
struct Workspace;

/// While no run was ever kept and nothing is on show, a welcome stands where views have nothing; it goes for
/// good once there is something to show.
class FirstStart : public QObject {
    Q_OBJECT
public:
    /// Belongs to the window; all that it is given outlives this.
    FirstStart(Workspace& work, WorkloadPanel& workload, ViewTabs& views, WindowFiles& files,
               RunRequests& runs, QWidget* window);

signals:
    void failed(const QString& reason); ///< the sample cannot be put where it can be read

private:
    bool isAnythingOnShow() const;
    void tellBaseline();
    void runQuick();
    void takeSweepOfSample();
    /// Calls with the path of the sample, where it can be had.
    template <typename Call>
    void withSample(Call call);
    void leave();

    Workspace& work_;
    WorkloadPanel& workload_;
    ViewTabs& views_;
    WindowFiles& files_;
    RunRequests& runs_;
    QPointer<Welcome> welcome_;
};

} // namespace stepscope
