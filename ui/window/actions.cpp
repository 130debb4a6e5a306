#include "ui/window/actions.h"

#include "ui/theme/icons.h"
#include "ui/widgets/menu_button.h"

#include <QAction>
#include <QActionGroup>
#include <QMenuBar>
#include <QToolBar>
#include <QToolButton>

namespace stepscope {

QAction* WindowActions::make(const QString& text, const QKeySequence& shortcut, const QString& toolTip,
                             const QString& icon) {
    auto* action = new QAction(text, window_);
    action->setShortcut(shortcut);
    const QString keys = shortcut.toString(QKeySequence::NativeText);
    action->setToolTip(keys.isEmpty() ? toolTip : tr("%1 (%2)").arg(toolTip, keys));
    action->setStatusTip(QString());
    if (!icon.isEmpty()) action->setIcon(themedIcon(icon));
    return action;
}

WindowActions::WindowActions(QWidget* window)
    : QObject(window), window_(window), themeGroup_(new QActionGroup(this)) {
    open = make(tr("&Open…"), QKeySequence::Open, tr("Open a session, a table of results or a sweep"),
                QStringLiteral("open"));
    saveSession =
        make(tr("&Save session as…"), QKeySequence::Save,
             tr("Save the run with every step, to open or resume it later"), QStringLiteral("save"));
    saveSession->setIconText(tr("Save"));
    saveSweep = make(tr("Save s&weep as…"), {}, tr("Save the workload on the left as a sweep file"));
    quit = make(tr("&Quit"), QKeySequence::Quit,
                tr("End the program; a run that is in progress can be resumed"));
    exportMarkdown = make(tr("Results as &Markdown…"), QKeySequence(QStringLiteral("Ctrl+E")),
                          tr("Write the table of results"));
    exportCsv = make(tr("Results as &CSV…"), {}, tr("Write every step as a table for other programs"));
    exportJson = make(tr("Results as &JSON…"), {}, tr("Write everything that is known of the run"));
    exportPng = make(tr("Chart as &PNG…"), {}, tr("Write the chart as an image"));
    exportSvg = make(tr("Chart as S&VG…"), {}, tr("Write the chart as a drawing for papers"));
    copyMarkdown = make(tr("Copy results as &Markdown"), QKeySequence(QStringLiteral("Ctrl+Shift+C")),
                        tr("Copy the selected rows, or all that are shown"), QStringLiteral("duplicate"));
    filter = make(tr("&Filter results"), QKeySequence::Find, tr("Show some of the results"),
                  QStringLiteral("search"));

    run = make(tr("&Run"), QKeySequence(Qt::Key_F5), tr("Run the sweep on the left"));
    run->setIcon(themedIcon(QStringLiteral("run"), IconTone::Success));
    pause = make(tr("&Pause"), QKeySequence(Qt::Key_F6), tr("Hold the run after this step, or go on"),
                 QStringLiteral("pause"));
    pause->setCheckable(true);
    stop = make(tr("&Stop"), QKeySequence(QStringLiteral("Shift+F5")),
                tr("End the run after this step; what was measured is kept"));
    stop->setIcon(themedIcon(QStringLiteral("stop"), IconTone::Danger));
    resume = make(tr("R&un what is left"), QKeySequence(QStringLiteral("Ctrl+F5")),
                  tr("Run the cells of this session that are not done"));

    showLive = make(tr("&Live chart"), QKeySequence(QStringLiteral("Ctrl+1")),
                    tr("Show step times as they arrive"), QStringLiteral("chart"));
    showResults = make(tr("Results &table"), QKeySequence(QStringLiteral("Ctrl+2")),
                       tr("Show the table of results"), QStringLiteral("table"));
    showBreakdown = make(tr("&Breakdown"), QKeySequence(QStringLiteral("Ctrl+3")),
                         tr("Show where the time of a step goes"), QStringLiteral("breakdown"));
    showTelemetry =
        make(tr("T&elemetry"), QKeySequence(QStringLiteral("Ctrl+T")),
             tr("Show clock, power, temperature and memory under the step times, where the device "
                "says them"));
    showTelemetry->setCheckable(true);
    showTelemetry->setChecked(true);
    showAllSteps =
        make(tr("Show &all steps"), QKeySequence(QStringLiteral("Ctrl+0")), tr("Undo the zoom of the chart"));
    showWorkload = make(tr("&Workload"), QKeySequence(Qt::Key_F7), tr("Show or hide the workload"));
    showInspector = make(tr("&Inspector"), QKeySequence(Qt::Key_F8), tr("Show or hide the details of a cell"),
                         QStringLiteral("inspector"));
    showMessages = make(tr("&Messages"), QKeySequence(Qt::Key_F9), tr("Show or hide the list of messages"),
                        QStringLiteral("list"));
    for (QAction* action : {showWorkload, showInspector, showMessages})
        action->setCheckable(true);
    about = make(tr("&About Stepscope"), {}, tr("Version and licence"));

    const std::map<Theme, QString> names = {
        {Theme::System, tr("As the &desktop")}, {Theme::Light, tr("&Light")}, {Theme::Dark, tr("&Dark")}};
    for (const auto& [theme, name] : names) {
        QAction* action = themeGroup_->addAction(name);
        action->setCheckable(true);
        themes[theme] = action;
    }
    themes[Theme::System]->setChecked(true);
}

QMenu* WindowActions::makeExportMenu(QWidget* parent) {
    auto* menu = new QMenu(tr("&Export"), parent);
    menu->setToolTipsVisible(true);
    menu->addActions({exportMarkdown, exportCsv, exportJson});
    menu->addSeparator();
    menu->addActions({exportPng, exportSvg});
    return menu;
}

void WindowActions::fillMenuBar(QMenuBar* bar, QMenu* recent) {
    QMenu* file = bar->addMenu(tr("&File"));
    file->addAction(open);
    file->addMenu(recent);
    file->addSeparator();
    file->addAction(saveSession);
    file->addAction(saveSweep);
    file->addMenu(makeExportMenu(bar));
    file->addSeparator();
    file->addAction(quit);

    QMenu* edit = bar->addMenu(tr("&Edit"));
    edit->addActions({copyMarkdown, filter});

    QMenu* runMenu = bar->addMenu(tr("&Run"));
    runMenu->addActions({run, pause, stop});
    runMenu->addSeparator();
    runMenu->addAction(resume);

    QMenu* view = bar->addMenu(tr("&View"));
    view->addActions({showLive, showResults, showBreakdown});
    view->addSeparator();
    view->addActions({showWorkload, showInspector, showMessages});
    view->addSeparator();
    view->addActions({showTelemetry, showAllSteps});
    QMenu* theme = view->addMenu(tr("&Theme"));
    theme->addActions(themeGroup_->actions());

    QMenu* help = bar->addMenu(tr("&Help"));
    help->addAction(about);
}

void WindowActions::fillToolBar(QToolBar* bar) {
    bar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    bar->setIconSize(QSize(18, 18));
    bar->addActions({run, pause, stop});
    bar->addSeparator();
    bar->addActions({open, saveSession});
    auto* exportButton = new QToolButton(bar);
    exportButton->setText(tr("Export"));
    exportButton->setIcon(themedIcon(QStringLiteral("export")));
    exportButton->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    openOnClick(exportButton, makeExportMenu(exportButton));
    exportButton->setToolTip(tr("Write the results or the chart to a file"));
    bar->addWidget(exportButton);
    auto* spacer = new QWidget(bar);
    spacer->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    bar->addWidget(spacer);
    bar->addActions({showInspector, showMessages});
}

} // namespace stepscope
