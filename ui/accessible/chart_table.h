#pragma once

#include "ui/accessible/points_model.h"
#include "ui/widgets/tables/sorted_rows.h"

#include <QDialog>

class QContextMenuEvent;
class QMenu;
class QTableView;

namespace stepscope {

class ToldChart;

/// The points of a chart as a table, which sorts, and copies what is chosen in it or all.
class ChartTable : public QDialog {
    Q_OBJECT
public:
    ChartTable(const ToldChart& chart, QWidget* parent);

    QTableView* table() const { return table_; }

private:
    void fitColumns();
    void copy() const;

    PointsModel points_;
    SortedRows rows_;
    QTableView* table_;
};

/// Opens it over the window of a plot that is a `ToldChart`.
void showChartTable(QWidget* plot);
/// Adds that to the menu of the plot.
void offerChartTable(QMenu& menu, QWidget* plot);
/// The menu of a plot that has no other.
void popUpChartMenu(QWidget* plot, const QContextMenuEvent& event);
/// The chart that a person looks at below `parent`: the one with the focus, else the first in sight that has
/// points; null: there is none.
QWidget* chartIn(const QWidget& parent);

} // namespace stepscope
