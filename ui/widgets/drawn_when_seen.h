#pragma once

#include <QObject>

#include <functional>

class QWidget;

namespace stepscope {

/// Draws a widget anew when what it shows is out of date and somebody sees it: hidden widgets cost nothing.
class DrawnWhenSeen : public QObject {
    Q_OBJECT
public:
    /// `draw` is called with `widget` visible alone; colours change with its palette. Lives in `widget`.
    /// Of several on one widget the last one made draws first.
    DrawnWhenSeen(QWidget& widget, std::function<void()> draw);

    /// What is drawn is of earlier: draws at once where the widget is seen, else once it is.
    void outdate();
    /// Draws at once what is out of date, seen or not: for whoever asks the widget what it holds.
    void catchUp();
    /// Whether what is drawn is of now.
    bool isFresh() const { return fresh_; }

    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget& widget_;
    std::function<void()> draw_;
    bool fresh_ = false;
};

} // namespace stepscope
