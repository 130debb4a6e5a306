#pragma once

#include "records/record.h"
#include "ui/files/documents.h"
#include "ui/files/file_commands.h"
#include "ui/window/actions.h"

#include <QObject>
#include <QSet>

#include <memory>
#include <optional>

namespace stepscope {

class MessageBar;
class RecentFiles;
class ViewTabs;
class WorkloadPanel;
struct DrawingFormat;
struct DrawingOptions;
struct Workspace;

/// What the window does with files: asks which, opens, saves and exports them, and says how it went.
class WindowFiles : public QObject {
    Q_OBJECT
public:
    /// Fills `workload` from what is opened, takes charts from `views`, and offers on `bar` what may be done
    /// next; dialogs open over `window`. All outlive this.
    WindowFiles(Workspace& work, WorkloadPanel& workload, const ViewTabs& views, RecentFiles& recent,
                MessageBar& bar, QWidget* window);

    void open(const QString& path);
    void askAndOpen();
    void askAndSaveSession();
    void askAndSaveSweep();
    void askAndExport(const WindowActions::Export& kind);
    /// By extension: the results, or the chart of a view.
    void exportTo(const QString& path, Replace replace);

signals:
    void reported(stepscope::Severity severity, const QString& text);
    void failed(const QString& reason); ///< a file was not read or written; it is reported too

private:
    void takeDocument(const std::shared_ptr<Document>& opened);
    /// The workload of what was opened, unless it would take the place of one made by hand.
    void takeSweep(const Document& document, const QString& name);
    void askAndExportChart(const DrawingFormat& format);
    void exportChart(const QString& path, const DrawingFormat& format, const DrawingOptions& options,
                     Replace replace);
    std::optional<QString> askWhere(const QString& title, const QString& suggestion, const QString& extension,
                                    const QString& filter);
    void tellWritten(const QString& path);
    QString suggestedPath(const QString& extension) const;

    Workspace& work_;
    WorkloadPanel& workload_;
    const ViewTabs& views_;
    RecentFiles& recent_;
    MessageBar& bar_;
    QWidget* window_;
    QSet<QString> askedFor_; // being written because a person asked for it in a dialog
};

} // namespace stepscope
