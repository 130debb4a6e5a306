#pragma once

#include "records/record.h"

#include <QFrame>

#include <functional>
#include <vector>

class QHBoxLayout;
class QLabel;
class QToolButton;

namespace stepscope {

/// A line across the window that says what went wrong or offers something; it never takes the focus, and
/// stays until it is closed. Several wait for one another.
class MessageBar : public QFrame {
    Q_OBJECT
public:
    /// `run` refers to nothing that belongs to a window, which may be another by then: see Offers.
    struct Action {
        QString text;
        std::function<void()> run;
    };
    explicit MessageBar(QWidget* parent = nullptr);

    /// `closed` is called when the person closes the notice instead of taking an action.
    void post(Severity severity, const QString& text, const std::vector<Action>& actions = {},
              const std::function<void()>& closed = {});
    /// In the place of an earlier notice about the same `topic`.
    void postLatest(const QString& topic, Severity severity, const QString& text,
                    const std::vector<Action>& actions = {});
    /// The notice about `topic`, if there is one, no longer holds.
    void withdraw(const QString& topic);
    void dismiss(); ///< shows the next one, or hides
    void clear();
    /// What waits in that of an earlier window, with what it offers.
    void takeOver(const MessageBar& earlier);
    QString text() const;
    bool empty() const { return notes_.empty(); }

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    struct Note {
        Severity severity;
        QString text;
        std::vector<Action> actions;
        std::function<void()> closed;
        QString topic; // empty: of its own
    };
    void showFront();
    void showIcon();

    std::vector<Note> notes_; // the front one is shown
    QLabel* icon_;
    QLabel* label_;
    QLabel* more_;
    QHBoxLayout* actionLayout_;
    QToolButton* close_;
};

} // namespace stepscope
