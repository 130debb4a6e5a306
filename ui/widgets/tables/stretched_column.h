#pragma once

#include <QObject>

class QTableView;

namespace stepscope {

/// Gives a column of names what the other columns leave of a table's width, but never so little that its rows
/// are not told apart, which QHeaderView::Stretch does: in a narrow table the others scroll instead.
class StretchedColumn : public QObject {
    Q_OBJECT
public:
    /// Lives as long as the table, which must have its model.
    StretchedColumn(QTableView* table, int column);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void fit();

    QTableView* table_;
    int column_;
};

} // namespace stepscope
