#pragma once

#include <QObject>

namespace stepscope {

/// Lets the keys for undo and redo through a text field that has nothing left to undo of its own, on to the
/// window, whose actions undo more than a field's text.
class UndoKeys : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    /// For every text field below `root` that there is now. They may come and go.
    void watch(QWidget* root);

protected:
    bool eventFilter(QObject* object, QEvent* event) override;
};

} // namespace stepscope
