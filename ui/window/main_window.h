#pragma once

#include "records/record.h"
#include "ui/files/file_commands.h"
#include "ui/text/plain_text.h"
#include "ui/theme/theme.h"
#include "ui/window/actions.h"

#include <QMainWindow>

class QLabel;
class QSplitter;

namespace stepscope {

class EndNotice;
class MessageBar;
class MessagesModel;
class ProfilePanel;
class ProfileRequests;
class RecentFiles;
class RunController;
class RunRequests;
class Selection;
class UnfinishedOffer;
class ViewTabs;
class WindowDocks;
class WindowFiles;
class WorkloadPanel;
struct Workspace;

/// Puts the parts together and passes on what they say.
class MainWindow : public QMainWindow {
    Q_OBJECT
public:
    /// `work` must outlive the window.
    explicit MainWindow(Workspace& work, QWidget* parent = nullptr);
    /// Hides it while all of it is there: what its parts say when they are hidden is still heard.
    ~MainWindow() override { hide(); }

    RunController& controller() const;
    Selection& selection() const;
    FileCommands& files() const;
    MessagesModel& messages() const;
    WindowActions& actions() { return actions_; }
    WorkloadPanel* workload() const { return workload_; }
    ViewTabs* views() const { return views_; }
    MessageBar* messageBar() const { return bar_; }
    EndNotice* endNotice() const { return endNotice_; }

    void run();
    void openFile(const QString& path);
    /// By extension: the results, or the chart of a view.
    void exportTo(const QString& path, Replace replace = Replace::No);
    void chooseTheme(Theme theme);
    /// `code` of a row of `languages()`, or empty: as the system has it. Whoever holds the window makes it
    /// anew (WindowHolder).
    void chooseLanguage(const QString& code) { emit languageWanted(code); }
    /// Whether what is on show is not yet all that there is to see: something is being read, compared or
    /// predicted.
    bool isWaiting() const;
    /// Looks for a run that did not end, and offers to go on with it.
    void offerUnfinished();

    /// That the window is in English because no font has the characters of the language that was wanted.
    void tellOfMissingFont(const QString& wanted);

    /// Keeps what it is to be like at the next start.
    void remember() const;
    /// Another window takes the place of this one, which from now on only stands there: what happens is no
    /// longer told by it, and nothing is drawn anew.
    void leave();
    /// What a person has in a window that left. Before this one is shown.
    void takeOver(const MainWindow& earlier);

    /// Into the list of messages, and onto the bar unless it is mere information.
    void report(Severity severity, const QString& text);

signals:
    void languageWanted(const QString& code);
    void closeWanted(); ///< of one that left: whichever is there in its place
    void exportFailed(const QString& reason);
    /// A run was asked for and has not begun.
    void runRefused(const QString& reason);

protected:
    void closeEvent(QCloseEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void setVisible(bool visible) override;
    void showEvent(QShowEvent* event) override;
    bool focusNextPrevChild(bool next) override;

private:
    void buildBars();
    void buildCenter();
    void buildDocks();
    void connectActions();
    void connectRun();
    void connectParts();
    void restoreSettings();
    void readCells();
    void updateActions();
    void updateSessionLabel();
    void updateTitle();
    void reportEnd(Outcome outcome);

    // Widgets and helpers are children of the window, which ends them after these members have gone: none of
    // them refers to a member.
    Workspace& work_;
    bool left_ = false;
    PlainText plain_; // before anything that has a label
    MessageBar* bar_;
    QSplitter* splitter_;
    WorkloadPanel* workload_;
    ViewTabs* views_;
    WindowActions actions_;
    RecentFiles *recent_, *recentBaselines_;
    WindowFiles* files_;
    RunRequests* runs_;
    ProfileRequests* profiles_;
    UnfinishedOffer* unfinished_;
    EndNotice* endNotice_;
    ProfilePanel* profiler_;
    QLabel* sessionLabel_;
    WindowDocks* docks_ = nullptr;
};

} // namespace stepscope
