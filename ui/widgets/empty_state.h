#pragma once

#include <QWidget>

class QLabel;

namespace stepscope {

/// What a view shows when it has nothing: why, and what to do next.
class EmptyState : public QWidget {
    Q_OBJECT
public:
    EmptyState(const QString& iconName, const QString& heading, const QString& advice,
               QWidget* parent = nullptr);

    void setText(const QString& heading, const QString& advice);

protected:
    void changeEvent(QEvent* event) override;

private:
    void refresh();

    QString iconName_;
    QLabel* icon_;
    QLabel* heading_;
    QLabel* advice_;
};

} // namespace stepscope
