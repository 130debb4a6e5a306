#pragma once

#include "sessions/catalog.h"
#include "ui/controller/run_controller.h"
#include "ui/messages/messages_model.h"
#include "ui/window/actions.h"
#include "ui/window/file_commands.h"

#include <QMainWindow>

class QDockWidget;
class QLabel;
class QSplitter;
class QTabWidget;

namespace stepscope {

class BreakdownView;
class Inspector;
class LiveView;
class MessageBar;
class MessagesView;
class ProgressStrip;
class RecentFiles;
class ResultsView;
class WorkloadPanel;

/// Puts the parts together and passes on what they say.
class MainWindow : public QMainWindow {
    Q_OBJECT
public:
    MainWindow(std::shared_ptr<const BackendRegistry> backends, SessionCatalog sessions,
               QWidget* parent = nullptr);
    ~MainWindow() override;

    RunController& controller() { return controller_; }
    FileCommands& files() { return files_; }
    WindowActions& actions() { return actions_; }
    MessagesModel& messages() { return messages_; }
    WorkloadPanel* workload() const { return workload_; }
    LiveView* live() const { return live_; }
    ResultsView* results() const { return results_; }
    BreakdownView* breakdown() const { return breakdown_; }
    MessageBar* messageBar() const { return bar_; }
    QTabWidget* tabs() const { return tabs_; }

    void run();
    void resume(); ///< the cells of the session on show that are not done
    void openFile(const QString& path);
    /// By extension: results (.md .csv .json .stepscope) or the chart (.png .svg).
    void exportTo(const QString& path);
    void chooseTheme(Theme theme);
    /// Looks for a run that did not end, and offers to go on with it.
    void offerUnfinished();

    /// Into the list of messages, and onto the bar unless it is mere information.
    void report(Severity severity, const QString& text);

signals:
    void exportFailed(const QString& reason);

protected:
    void closeEvent(QCloseEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void buildLayout();
    void connectActions();
    void connectController();
    void takeDocument(const Document& document);
    void askAndOpen();
    void askAndSaveSession();
    void askAndSaveSweep();
    void askAndExport(const QString& kind, const QString& extension);
    QString suggestedPath(const QString& extension) const;
    void exportChart(const QString& path);
    void updateActions();
    void reportEnd();
    void updateSessionLabel();
    void selectCell(int cell);
    void showOnChart(int cell);
    void showAbout();
    void restoreSettings();
    void saveSettings() const;

    RunController controller_;
    SessionCatalog sessions_;
    FileCommands files_;
    Background search_; // for unfinished sessions
    MessagesModel messages_;
    WindowActions actions_;
    RecentFiles* recent_;
    MessageBar* bar_;
    QSplitter* splitter_;
    WorkloadPanel* workload_;
    QTabWidget* tabs_;
    LiveView* live_;
    ResultsView* results_;
    BreakdownView* breakdown_;
    Inspector* inspector_;
    MessagesView* messagesView_;
    ProgressStrip* progress_;
    QLabel* sessionLabel_;
    QDockWidget *inspectorDock_, *messagesDock_;
    bool arranged_ = false; // by the person, or by the size that the window was first shown in
};

} // namespace stepscope
