#include "ui/palette/command_palette.h"

#include "ui/widgets/tables/table_style.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenuBar>
#include <QScrollBar>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

namespace stepscope {

namespace {

constexpr int widest = 640;
constexpr int shown_rows = 12;

} // namespace

CommandPalette::CommandPalette(const QMenuBar& menus, QWidget* window)
    : QDialog(window, Qt::Dialog | Qt::FramelessWindowHint), commands_(commandsOf(menus)),
      model_(new CommandsModel(this)), edit_(new QLineEdit(this)), list_(new QTreeView(this)) {
    setWindowTitle(tr("Commands"));
    setAttribute(Qt::WA_DeleteOnClose);
    edit_->setPlaceholderText(tr("What is to be done?"));
    edit_->setAccessibleName(tr("Command"));
    edit_->setClearButtonEnabled(true);
    edit_->installEventFilter(this);

    list_->setModel(model_);
    list_->setAccessibleName(tr("Commands"));
    list_->setFocusPolicy(Qt::NoFocus); // what is typed goes to the field
    list_->setHeaderHidden(true);
    list_->setRootIsDecorated(false);
    styleTree(list_);
    list_->setAlternatingRowColors(false);
    list_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list_->header()->setSectionResizeMode(CommandsModel::Name, QHeaderView::Stretch);
    list_->header()->setSectionResizeMode(CommandsModel::Place, QHeaderView::ResizeToContents);
    list_->header()->setSectionResizeMode(CommandsModel::Keys, QHeaderView::ResizeToContents);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 8);
    layout->addWidget(edit_);
    layout->addWidget(list_);

    connect(edit_, &QLineEdit::textChanged, this, &CommandPalette::choose);
    connect(list_, &QTreeView::clicked, this, &CommandPalette::give);
    choose({});
    edit_->setFocus();

    const int row = std::max(list_->sizeHintForRow(0), fontMetrics().height());
    resize(std::min(widest, window->width() - 40),
           std::min(shown_rows * row + edit_->sizeHint().height() + 40, window->height() - 40));
    const QPoint above = window->mapToGlobal(QPoint((window->width() - width()) / 2, window->height() / 10));
    move(above);
}

void CommandPalette::choose(const QString& text) {
    model_->setCommands(commandsCalled(commands_, text));
    mark(0, 1);
}

void CommandPalette::mark(int row, int step) {
    for (; row >= 0 && row < model_->rowCount(); row += step)
        if (const QModelIndex index = model_->index(row, 0); model_->actionAt(index))
            return list_->setCurrentIndex(index);
}

bool CommandPalette::handleKey(int key) {
    const int row = list_->currentIndex().row(); // -1: none
    const int page = std::max(1, list_->viewport()->height() / std::max(1, list_->sizeHintForRow(0)) - 1);
    const int last = model_->rowCount() - 1;
    switch (key) {
    case Qt::Key_Down:
        mark(row + 1, 1);
        return true;
    case Qt::Key_Up:
        mark(row - 1, -1);
        return true;
    case Qt::Key_PageDown:
        mark(std::min(row + page, last), row + page > last ? -1 : 1);
        return true;
    case Qt::Key_PageUp:
        mark(std::max(row - page, 0), row - page < 0 ? 1 : -1);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        give();
        return true;
    default:
        return false;
    }
}

void CommandPalette::give() {
    QAction* const action = model_->actionAt(list_->currentIndex());
    if (!action) return; // none is marked: what is typed can be put right
    accept();
    // Once the window has the focus again, as if its menu had been opened.
    QMetaObject::invokeMethod(action, &QAction::trigger, Qt::QueuedConnection);
}

bool CommandPalette::eventFilter(QObject* object, QEvent* event) {
    if (object == edit_ && event->type() == QEvent::KeyPress &&
        handleKey(static_cast<QKeyEvent*>(event)->key()))
        return true;
    return QDialog::eventFilter(object, event);
}

void CommandPalette::changeEvent(QEvent* event) {
    QDialog::changeEvent(event);
    if (event->type() == QEvent::ActivationChange && isVisible() && !isActiveWindow()) reject();
}

} // namespace stepscope
