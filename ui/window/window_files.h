#pragma once

#include "records/record.h"
#include "ui/files/carried/carried_files.h"
#include "ui/files/documents.h"
#include "ui/files/file_commands.h"
#include "ui/window/actions.h"

#include <QObject>
#include <QSet>

#include <memory>
#include <optional>

class QMimeData;

namespace stepscope {

class MessageBar;
class RecentFiles;
class View;
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
    WindowFiles(Workspace& work, WorkloadPanel& workload, ViewTabs& views, RecentFiles& recent,
                MessageBar& bar, QWidget* window);

    /// What is still read or written for an earlier window.
    void takeOver(const WindowFiles& earlier);

    void open(const QString& path);
    /// Sessions that a person chose in their list, one in every view or several in one table.
    void openSessions(const QStringList& paths, const QStringList& names);
    /// Holds what is on show against a session, and shows how that comes out.
    void compareWith(const QString& path);
    void askAndOpen();
    /// Opens the first, and offers to hold it against the other, or against what was on show before.
    void openDropped(const QStringList& paths);
    void askAndTakeBaseline();
    void askAndSaveSession();
    void askAndSaveSweep();
    void askAndExport(const WindowActions::Export& kind);
    /// What a view has written, such as the report of a comparison.
    void askAndWrite(const QByteArray& content, const QString& extension, const QString& kind);
    /// The chart of the view in front, or of another that has one, to the clipboard.
    void copyChart();
    /// What other programs take of a view, its chart or else its table; null: it has neither.
    std::unique_ptr<QMimeData> carried(const View& view);
    /// Drags it out of the window.
    void carryOut(const View& view);
    /// By extension: the results, a report of all there is, or the chart of a view.
    void exportTo(const QString& path, Replace replace);

signals:
    void reported(stepscope::Severity severity, const QString& text);
    void failed(const QString& reason); ///< a file was not read or written; it is reported too

private:
    void askForMapping(const std::shared_ptr<Document>& document, bool asBaseline);
    void takeDocument(const std::shared_ptr<Document>& opened);
    void takeBaseline(const std::shared_ptr<Document>& opened);
    /// Says something, and offers to hold what is on show against what is in `path`.
    void offerBaseline(const QString& path, Severity severity, const QString& text);
    /// Asks for a file to read, of the formats of tables and the patterns `more`; empty: the person thought
    /// better of it.
    QString askWhichToRead(const QString& title, const QString& kinds, const QString& more = {});
    /// The workload of what was opened, unless it would take the place of one made by hand.
    void takeSweep(const Document& document, const QString& name);
    void askAndExportChart(const DrawingFormat& format);
    void exportReport(const QString& path, Replace replace);
    void exportPage(const QString& path, Replace replace);
    void exportChart(const QString& path, const DrawingFormat& format, const DrawingOptions& options,
                     Replace replace);
    std::optional<QString> askWhere(const QString& title, const QString& suggestion, const QString& extension,
                                    const QString& filter);
    void refuse(const QString& reason); ///< tells why a file was not read or written
    void tellWritten(const QString& path);
    /// As it goes into a file: with what was run, on what.
    Drawing drawingOf(const View& view, const DrawingOptions& options) const;
    QString nameOfShown() const; ///< for people
    QString suggestedPath(const QString& extension) const;

    Workspace& work_;
    WorkloadPanel& workload_;
    ViewTabs& views_;
    RecentFiles& recent_;
    MessageBar& bar_;
    QWidget* window_;
    QString before_; // what was on show when a file was dropped, until that is; may be empty
    CarriedFiles carried_;
    QSet<QString> askedFor_; // being written because a person asked for it in a dialog
};

} // namespace stepscope
