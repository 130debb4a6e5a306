#pragma once

#include <QWidget>

class QLabel;
class QProgressBar;

namespace stepscope {

class RunController;

/// How far measuring in turns is, with a button that stops it; hidden while nothing is measured so.
class TurnsStrip : public QWidget {
    Q_OBJECT
public:
    /// `controller` must outlive it.
    explicit TurnsStrip(RunController& controller, QWidget* parent = nullptr);

    /// "Round 3 of 15", of the pair that is measured; empty: none is.
    QString round() const;
    void refresh();

private:
    RunController& controller_;
    QLabel* text_;
    QProgressBar* bar_;
};

} // namespace stepscope
