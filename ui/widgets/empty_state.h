#pragma once

#include <QPointer>
#include <QWidget>

class QBoxLayout;
class QLabel;
class QPushButton;

namespace stepscope {

/// What a view shows when it has nothing: why, and what to do next.
class EmptyState : public QWidget {
    Q_OBJECT
public:
    EmptyState(const QString& iconName, const QString& heading, const QString& advice,
               QWidget* parent = nullptr);

    void setText(const QString& heading, const QString& advice);
    /// Says this in the place of what `setText` does, without the buttons, until it is called with an empty
    /// heading.
    void setInstead(const QString& heading, const QString& advice);
    /// Shows this in the place of all its own, but for what `setInstead` says, and where there is no button
    /// of its own. Null: its own again; what was shown belongs to whoever gave it.
    void setWelcome(QWidget* welcome);
    /// Below the advice: does what it says.
    QPushButton* addButton(const QString& text);

protected:
    void changeEvent(QEvent* event) override;

private:
    void refresh();
    void showText();

    QString iconName_;
    QString ownHeading_, ownAdvice_;
    QString instead_, insteadAdvice_;
    QLabel* icon_;
    QLabel* heading_;
    QLabel* advice_;
    QWidget* buttonRow_;
    QBoxLayout* buttons_;
    QPointer<QWidget> welcome_; ///< it may have gone to another
};

} // namespace stepscope
