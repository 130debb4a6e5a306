#pragma once

#include <QWidget>

class QToolButton;

namespace stepscope {

/// A heading that shows or hides what belongs to it.
class Collapsible : public QWidget {
    Q_OBJECT
public:
    Collapsible(const QString& title, QWidget* content, QWidget* parent = nullptr);

    bool isOpen() const;
    void setOpen(bool open);

private:
    QToolButton* heading_;
    QWidget* content_;
};

} // namespace stepscope
