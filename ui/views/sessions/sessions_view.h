#pragma once

#include "ui/views/sessions/session_shelf.h"
#include "ui/views/sessions/sessions_filter.h"
#include "ui/views/sessions/sessions_model.h"
#include "ui/views/view.h"

#include <QFileSystemWatcher>
#include <QTimer>

class QHBoxLayout;
class QLabel;
class QLineEdit;
class QMenu;
class QStackedWidget;
class QTableView;
class QToolButton;

namespace stepscope {

class StretchedColumn;

/// Every run that was measured here: find one, open it, several in one table, hold what is on show against
/// it, name it, note something on it, pin it, move it to the trash.
class SessionsView : public View {
    Q_OBJECT
public:
    explicit SessionsView(const ViewContext& context, QWidget* parent = nullptr);

    void takeOver(const View& earlier) override;

    SessionsModel& model() { return model_; }
    SessionShelf& shelf() { return shelf_; }
    QTableView* table() const { return table_; }
    QLineEdit* searchEdit() const { return search_; }
    QString trashText() const; ///< of the line that offers to put back what was moved to the trash
    std::vector<std::filesystem::path> chosen() const; ///< in the order of the table

    QAction *open, *together, *compare, *rename, *note, *pin, *reveal, *trash;

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void buildTop(QHBoxLayout* layout);
    void buildTable();
    void buildActions();
    QWidget* buildTrashLine();
    void fillMenu(QMenu* menu) const;
    void look();
    void take(const SessionListing& listing);
    void updateEmptiness();
    void updateOnShow();
    void updateActions();
    void updateRows();
    void updateTrash();
    void fitColumns();
    void openChosen();
    void edit(const char* column);
    void revealChosen() const;

    SessionShelf shelf_;
    SessionsModel model_;
    SessionsFilter rows_;
    QLineEdit* search_;
    QLabel* count_;
    std::vector<QToolButton*> buttons_; // that have words as far as there is room
    QStackedWidget* body_;
    QTableView* table_;
    EmptyState* nothing_; // in place of the rows that there are not
    QWidget* trashLine_ = nullptr;
    QLabel* trashText_ = nullptr;
    QString problem_; // of names and notes, told once
    StretchedColumn* noteColumn_ = nullptr;
    bool fitting_ = false;         // columns
    bool areColumnsMoved_ = false; // by the person, to widths of their own
    bool editing_ = false;
    QFileSystemWatcher watcher_; // of the folder, while the view is in sight
    QTimer timer_;               // while a session that is listed runs, and the view is in sight
};

} // namespace stepscope
