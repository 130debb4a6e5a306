#pragma once

#include "ui/messages/messages_model.h"

#include <QWidget>

class QTableView;

namespace stepscope {

class Selection;

/// The list of all that the program had to say; a message about a cell leads to it.
class MessagesView : public QWidget {
    Q_OBJECT
public:
    MessagesView(MessagesModel& model, Selection& selection, QWidget* parent = nullptr);

    void copy(); ///< the selection, or all

private:
    MessagesModel& model_;
    QTableView* table_;
};

} // namespace stepscope
