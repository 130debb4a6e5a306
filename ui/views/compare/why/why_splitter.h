#pragma once

#include <QSplitter>

class QTableView;

namespace stepscope {

class WhyPanel;

/// The rows of a comparison above what is told of the chosen one. Both have the same height at first; the
/// lower grows to all that it tells, as long as some rows are left. It never shrinks by itself, so that
/// nothing jumps between rows, and stays as a person moves it.
class WhySplitter : public QSplitter {
    Q_OBJECT
public:
    WhySplitter(QTableView* table, WhyPanel* why, QWidget* parent = nullptr);

    /// As nobody had moved it.
    void arrangeAsAtFirst();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void giveRoom();

    QTableView* table_;
    WhyPanel* why_;
    bool isMoved_ = false; // by the person
};

} // namespace stepscope
