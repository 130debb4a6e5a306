#pragma once

#include "ui/messages/messages_model.h"

#include <QWidget>

class QTableView;

namespace stepscope {

/// The list of all that the program had to say.
class MessagesView : public QWidget {
    Q_OBJECT
public:
    explicit MessagesView(MessagesModel& model, QWidget* parent = nullptr);

    void copy(); ///< the selection, or all

signals:
    void cellActivated(int cell);

private:
    MessagesModel& model_;
    QTableView* table_;
};

} // namespace stepscope
