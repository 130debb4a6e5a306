#pragma once

#include "ui/theme/theme.h"

#include <QObject>

#include <map>

class QAction;
class QActionGroup;
class QMenu;
class QMenuBar;
class QToolBar;
class QWidget;

namespace stepscope {

/// What a person can tell the window to do, with names, icons and keys; connected by whoever does it.
class WindowActions : public QObject {
    Q_OBJECT
public:
    explicit WindowActions(QWidget* window);

    void fillMenuBar(QMenuBar* bar, QMenu* recent);
    void fillToolBar(QToolBar* bar);

    QAction *open, *saveSession, *saveSweep, *quit;
    QAction *exportMarkdown, *exportCsv, *exportJson, *exportPng, *exportSvg;
    QAction *copyMarkdown, *filter;
    QAction *run, *pause, *stop, *resume;
    QAction *showLive, *showResults, *showBreakdown, *showTelemetry, *showAllSteps;
    QAction *showWorkload, *showInspector, *showMessages;
    QAction* about;
    std::map<Theme, QAction*> themes;

private:
    QAction* make(const QString& text, const QKeySequence& shortcut, const QString& toolTip,
                  const QString& icon = {});
    QMenu* makeExportMenu(QWidget* parent);

    QWidget* window_;
    QActionGroup* themeGroup_;
};

} // namespace stepscope
