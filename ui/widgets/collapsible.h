#pragma once

#include <QWidget>

class QToolButton;

namespace stepscope {

/// A heading that shows or hides what belongs to it.
class Collapsible : public QWidget {
    Q_OBJECT
public:
    Collapsible(const QString& title, QWidget* content, QWidget* parent = nullptr);

    void setTitle(const QString& title);
    bool isOpen() const { return open_; }
    void setOpen(bool open);

signals:
    void opened(); ///< by the person

private:
    bool open_ = false;
    QToolButton* heading_;
    QWidget* content_;
};

} // namespace stepscope
