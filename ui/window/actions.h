#pragma once

#include "ui/theme/theme.h"

#include <QObject>

#include <map>
#include <vector>

class QAction;
class QActionGroup;
class QMenu;
class QMenuBar;
class QToolBar;
class QUndoStack;
class QWidget;

namespace stepscope {

class RunController;
class ViewTabs;

/// What a person can tell the window to do, with names, icons and keys; connected by whoever does it. What
/// belongs to a view is offered by that view.
class WindowActions : public QObject {
    Q_OBJECT
public:
    /// `history`: what can be undone; outlives this.
    WindowActions(QWidget* window, const QUndoStack& history);

    /// `recent`, `recentBaselines`: files to open, and to hold what is on show against.
    void fillMenuBar(QMenuBar* bar, QMenu* recent, QMenu* recentBaselines, const ViewTabs& views);
    void fillToolBar(QToolBar* bar);
    /// Looks at every cell for what could be measured yet: when there are others, or a run changes its state.
    void readCells(const RunController& controller);
    /// Enables what can be done now.
    void update(const RunController& controller, bool sweepIsValid, bool anyChart);

    /// Writes the results, or a chart, in one format.
    struct Export {
        QAction* action;
        QString extension; ///< without a dot
        QString kind;      ///< for the file dialog: "PNG image"
        bool chart;
    };
    std::vector<Export> exports;

    QAction *open, *saveSession, *saveSweep, *quit;
    QAction *chooseBaseline, *takeBaseline, *clearBaseline;
    QAction *undo, *redo, *copyChart;
    QAction *run, *pause, *stop, *resume, *measureAgain, *showRun, *profile;
    QAction *showWorkload, *showInspector, *showMessages, *showProfiler, *defaultLayout;
    QAction *commands, *keys, *diagnostics, *about;
    std::map<Theme, QAction*> themes;
    std::map<QString, QAction*> languages; ///< by code; the empty one is as the system has it

private:
    bool isAnyUnfinished_ = false, isAnyNoisy_ = false; // of the cells on show

    QAction* make(const QString& text, const QKeySequence& shortcut, const QString& toolTip,
                  const QString& icon = {});
    void makeExports();
    void makeLanguages();
    QMenu* makeExportMenu(QWidget* parent);

    QActionGroup *themeGroup_, *languageGroup_;
};

} // namespace stepscope
