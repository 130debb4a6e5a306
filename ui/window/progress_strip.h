#pragma once

#include <QWidget>

class QLabel;
class QProgressBar;

namespace stepscope {

class RunController;

/// The foot of the window: how far the run is, how long it has taken, how long it will take.
class ProgressStrip : public QWidget {
    Q_OBJECT
public:
    explicit ProgressStrip(RunController& controller, QWidget* parent = nullptr);

    QString text() const; ///< in one line, for a screen reader

private:
    void refresh();

    RunController& controller_;
    QLabel *state_, *times_;
    QProgressBar* bar_;
};

} // namespace stepscope
