#pragma once

#include "ui/palette/commands_model.h"

#include <QDialog>

#include <vector>

class QLineEdit;
class QTreeView;

namespace stepscope {

/// Any command of the menus by its name: what is typed chooses among them, Enter gives the one that is
/// marked, Escape none. Lies over the window it belongs to, and ends by itself.
class CommandPalette : public QDialog {
    Q_OBJECT
public:
    CommandPalette(const QMenuBar& menus, QWidget* window);

    QLineEdit* edit() const { return edit_; }
    QTreeView* list() const { return list_; }

protected:
    bool eventFilter(QObject* object, QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void choose(const QString& text);
    /// Marks the first from `row` on, in steps of `step`, that can be given.
    void mark(int row, int step);
    bool handleKey(int key);
    void give();

    std::vector<Command> commands_;
    CommandsModel* model_;
    QLineEdit* edit_;
    QTreeView* list_;
};

} // namespace stepscope
