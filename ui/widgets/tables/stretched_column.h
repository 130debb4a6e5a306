#pragma once

#include <QObject>

class QTableView;

namespace stepscope {

/// Gives a column of names what the other columns leave of a table's width, but never so little that its rows
/// are not told apart, which QHeaderView::Stretch does: in a narrow table the others scroll instead. Once a
/// person has given it a width, it keeps that.
class StretchedColumn : public QObject {
    Q_OBJECT
public:
    /// Lives as long as the table, which must have its model.
    StretchedColumn(QTableView* table, int column);

    int leastWidth() const; ///< pixels

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void fit();

    QTableView* table_;
    int column_;
    bool fitting_ = false;
    bool isMoved_ = false; // by the person
};

} // namespace stepscope
