#pragma once

#include "records/record.h"
#include "ui/files/documents.h"
#include "ui/window/actions.h"

#include <QObject>

namespace stepscope {

class RecentFiles;
class ViewTabs;
class WorkloadPanel;
struct DrawingFormat;
struct Workspace;

/// What the window does with files: asks which, opens, saves and exports them, and says how it went.
class WindowFiles : public QObject {
    Q_OBJECT
public:
    /// Fills `workload` from what is opened and takes charts from `views`; dialogs open over `window`. All
    /// outlive this.
    WindowFiles(Workspace& work, WorkloadPanel& workload, const ViewTabs& views, RecentFiles& recent,
                QWidget* window);

    void open(const QString& path);
    void askAndOpen();
    void askAndSaveSession();
    void askAndSaveSweep();
    void askAndExport(const WindowActions::Export& kind);
    /// By extension: the results, or the chart of a view.
    void exportTo(const QString& path);

signals:
    void reported(stepscope::Severity severity, const QString& text);
    void failed(const QString& reason); ///< a file was not read or written; it is reported too

private:
    void takeDocument(const Document& document);
    void exportChart(const QString& path, const DrawingFormat& format);
    QString suggestedPath(const QString& extension) const;

    Workspace& work_;
    WorkloadPanel& workload_;
    const ViewTabs& views_;
    RecentFiles& recent_;
    QWidget* window_;
};

} // namespace stepscope
