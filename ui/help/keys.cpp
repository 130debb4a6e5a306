#include "ui/help/keys.h"

#include "ui/text/ampersands.h"
#include "ui/text/words.h"
#include "ui/widgets/tables/table_style.h"

#include <QAction>
#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QMenu>
#include <QMenuBar>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace stepscope {

namespace {

/// Keys that no menu has: they belong to what has the focus.
struct Key {
    const char *where, *keys, *does;
};
constexpr Key other_keys[] = {
    {QT_TRANSLATE_NOOP("Keys", "Everywhere"), QT_TRANSLATE_NOOP("Keys", "Tab, Shift+Tab"),
     QT_TRANSLATE_NOOP("Keys", "On to the next control, back to the one before")},
    {QT_TRANSLATE_NOOP("Keys", "Everywhere"), QT_TRANSLATE_NOOP("Keys", "Alt + an underlined letter"),
     QT_TRANSLATE_NOOP("Keys", "To that control")},
    {QT_TRANSLATE_NOOP("Keys", "Numbers of an axis"), QT_TRANSLATE_NOOP("Keys", "Enter"),
     QT_TRANSLATE_NOOP("Keys", "Add what is typed; on a number: change it")},
    {QT_TRANSLATE_NOOP("Keys", "Numbers of an axis"), QT_TRANSLATE_NOOP("Keys", "Delete"),
     QT_TRANSLATE_NOOP("Keys", "Remove the number")},
    {QT_TRANSLATE_NOOP("Keys", "Models"), QT_TRANSLATE_NOOP("Keys", "F2 or typing"),
     QT_TRANSLATE_NOOP("Keys", "Change a value")},
    {QT_TRANSLATE_NOOP("Keys", "Models"), QT_TRANSLATE_NOOP("Keys", "Delete"),
     QT_TRANSLATE_NOOP("Keys", "Remove the selected models")},
    {QT_TRANSLATE_NOOP("Keys", "Charts"), QT_TRANSLATE_NOOP("Keys", "Arrows"),
     QT_TRANSLATE_NOOP("Keys", "From point to point, which is read")},
    {QT_TRANSLATE_NOOP("Keys", "Charts"), QT_TRANSLATE_NOOP("Keys", "Menu key"),
     QT_TRANSLATE_NOOP("Keys", "What can be done with it: the menu shows its points as a table, too")},
    {QT_TRANSLATE_NOOP("Keys", "Chart of steps"), QT_TRANSLATE_NOOP("Keys", "Up, Down, Page Up, Page Down"),
     QT_TRANSLATE_NOOP("Keys", "Read the step before, the next, or one that is further away")},
    {QT_TRANSLATE_NOOP("Keys", "Chart of steps"), QT_TRANSLATE_NOOP("Keys", "+, −"),
     QT_TRANSLATE_NOOP("Keys", "Zoom; so does the wheel")},
    {QT_TRANSLATE_NOOP("Keys", "Chart of steps"), QT_TRANSLATE_NOOP("Keys", "Left, Right"),
     QT_TRANSLATE_NOOP("Keys", "Move; so does a drag with Shift or the middle button")},
    {QT_TRANSLATE_NOOP("Keys", "Chart of steps"), QT_TRANSLATE_NOOP("Keys", "Shift+Left, Shift+Right"),
     QT_TRANSLATE_NOOP("Keys", "Select steps to be summed up; so does a drag")},
    {QT_TRANSLATE_NOOP("Keys", "Chart of steps"), QT_TRANSLATE_NOOP("Keys", "Enter, Escape"),
     QT_TRANSLATE_NOOP("Keys", "Zoom to the selected steps, let go of them")},
    {QT_TRANSLATE_NOOP("Keys", "Chart of steps"), QT_TRANSLATE_NOOP("Keys", "Home"),
     QT_TRANSLATE_NOOP("Keys", "Show all steps; so does a double click")},
    {QT_TRANSLATE_NOOP("Keys", "Chart of steps"), QT_TRANSLATE_NOOP("Keys", "Ctrl+Left, Ctrl+Right"),
     QT_TRANSLATE_NOOP("Keys", "Move the begin of the steady part; so does a drag of its handle")},
    {QT_TRANSLATE_NOOP("Keys", "Chart of steps"), QT_TRANSLATE_NOOP("Keys", "Backspace"),
     QT_TRANSLATE_NOOP("Keys", "Put it back; so does a double click on the handle")},
    {QT_TRANSLATE_NOOP("Keys", "Lanes of a timeline"), QT_TRANSLATE_NOOP("Keys", "W, S"),
     QT_TRANSLATE_NOOP("Keys", "Zoom; so do + and −, and the wheel")},
    {QT_TRANSLATE_NOOP("Keys", "Lanes of a timeline"), QT_TRANSLATE_NOOP("Keys", "A, D"),
     QT_TRANSLATE_NOOP("Keys",
                       "Move; so does the wheel with Shift, or a drag with Shift or the middle button")},
    {QT_TRANSLATE_NOOP("Keys", "Lanes of a timeline"), QT_TRANSLATE_NOOP("Keys", "Arrows"),
     QT_TRANSLATE_NOOP("Keys", "To the next in the row, to the row above or below")},
    {QT_TRANSLATE_NOOP("Keys", "Lanes of a timeline"), QT_TRANSLATE_NOOP("Keys", ", and ."),
     QT_TRANSLATE_NOOP("Keys", "To the previous and the next of the same kernel, or of what is marked")},
    {QT_TRANSLATE_NOOP("Keys", "Lanes of a timeline"), QT_TRANSLATE_NOOP("Keys", "F"),
     QT_TRANSLATE_NOOP("Keys", "Zoom to what is chosen")},
    {QT_TRANSLATE_NOOP("Keys", "Lanes of a timeline"), QT_TRANSLATE_NOOP("Keys", "Enter, Escape"),
     QT_TRANSLATE_NOOP("Keys", "Zoom to the range that is measured, let go of it; a drag measures one")},
    {QT_TRANSLATE_NOOP("Keys", "Lanes of a timeline"), QT_TRANSLATE_NOOP("Keys", "/"),
     QT_TRANSLATE_NOOP("Keys", "Look for names; Enter goes to the next, Shift+Enter to the one before")},
    {QT_TRANSLATE_NOOP("Keys", "Lanes of a timeline"), QT_TRANSLATE_NOOP("Keys", "Home"),
     QT_TRANSLATE_NOOP("Keys", "Show all; so does a double click, which on a phase zooms to it")},
    {QT_TRANSLATE_NOOP("Keys", "Lanes of a timeline"), QT_TRANSLATE_NOOP("Keys", "Ctrl+wheel"),
     QT_TRANSLATE_NOOP("Keys", "Scroll the lanes")},
};

QString text(const char* english) {
    return QCoreApplication::translate("Keys", english);
}

/// Of an action whose text changes with the moment, its data says it for all time.
QString doing(const QAction& action) {
    const QString always = action.data().toString();
    return always.isEmpty() ? withoutMnemonic(action.text()) : always;
}

/// `place`: the menus that lead there from the group, each with what stands behind it.
void addActions(QTreeWidgetItem* group, const QMenu& menu, const QString& place = {}) {
    for (const QAction* action : menu.actions()) {
        if (action->menu())
            addActions(group, *action->menu(),
                       place + withoutMnemonic(action->text()) + QStringLiteral(" › "));
        else if (!action->shortcut().isEmpty())
            new QTreeWidgetItem(
                group, {action->shortcut().toString(QKeySequence::NativeText), place + doing(*action)});
    }
}

void fill(QTreeWidget& tree, const QMenuBar& menus) {
    for (const QAction* top : menus.actions()) {
        if (!top->menu()) continue;
        auto* group = new QTreeWidgetItem(&tree, {withoutMnemonic(top->text())});
        addActions(group, *top->menu());
        if (group->childCount() == 0) delete group;
    }
    QTreeWidgetItem* group = nullptr;
    for (const Key& key : other_keys) {
        if (!group || group->text(0) != text(key.where))
            group = new QTreeWidgetItem(&tree, {text(key.where)});
        new QTreeWidgetItem(group, {text(key.keys), text(key.does)});
    }
    // Lines of words need more room than those of a list; all rows are as high as the first.
    constexpr int around_words = 7;
    tree.topLevelItem(0)->setSizeHint(0, QSize(0, tree.fontMetrics().height() + around_words));
    for (int i = 0; i < tree.topLevelItemCount(); ++i) {
        QFont bold = tree.font();
        bold.setWeight(QFont::DemiBold);
        tree.topLevelItem(i)->setFont(0, bold);
        tree.topLevelItem(i)->setFirstColumnSpanned(true);
        tree.topLevelItem(i)->setExpanded(true);
    }
}

} // namespace

void showKeys(QWidget* window, const QMenuBar& menus) {
    auto* dialog = new QDialog(window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(Words::tr("Keys"));
    auto* tree = new QTreeWidget(dialog);
    tree->setColumnCount(2);
    tree->setHeaderHidden(true);
    tree->setAccessibleName(Words::tr("Keys"));
    styleTree(tree);
    fill(*tree, menus);
    tree->setAlternatingRowColors(false);
    tree->resizeColumnToContents(0);
    tree->header()->setStretchLastSection(true);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, dialog);
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    auto* layout = new QVBoxLayout(dialog);
    layout->addWidget(tree);
    layout->addWidget(buttons);
    dialog->resize(600, 560);
    dialog->open();
}

} // namespace stepscope
