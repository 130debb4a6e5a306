#pragma once

#include "ui/text/labels/run_labels.h"

#include <QWidget>

class QLabel;

namespace stepscope {

/// A cell's status in its colour, and a mark beside it where something speaks against its figures: the
/// tooltip says what.
class StatusLabel : public QWidget {
    Q_OBJECT
public:
    explicit StatusLabel(QWidget* parent = nullptr);

    void setCell(const CellResult& cell, Underway underway);
    QString doubts() const { return doubts_; } ///< empty: none, and no mark

protected:
    void changeEvent(QEvent* event) override;

private:
    void refresh();

    CellState state_ = CellState::Waiting;
    Underway underway_ = Underway::Unfinished;
    QString doubts_;
    QLabel *text_, *mark_;
};

} // namespace stepscope
