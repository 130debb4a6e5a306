#pragma once

#include "ui/views/results/column_arrangement.h"
#include "ui/widgets/tables/column_widths.h"

#include <QTableView>

#include <vector>

class QMenu;

namespace stepscope {

class ResultsModel;
struct ResultColumn;

/// The table of results, whose columns a person shows, hides, moves and widens; what was done outlives the
/// program. Left alone, it shows the axes that tell the cells apart and then what was measured, each column
/// as wide as it needs to be; headings are cut short where the status would be out of sight otherwise.
class ResultsTable : public QTableView {
    Q_OBJECT
public:
    /// `model` must outlive the table; `shown` is the same sorted and filtered.
    ResultsTable(ResultsModel& model, QAbstractItemModel* shown, QWidget* parent = nullptr);

    /// Other results: hides what says the same of every cell, which the model need not have been told of.
    void showColumns();
    /// Other rows, or other figures in them: each column as wide as it needs to be.
    void fitColumns();
    /// An entry for each column, and one that undoes what was arranged.
    void fillColumnsMenu(QMenu* menu);

    /// Of the model, from left to right.
    std::vector<int> shownColumns() const;

signals:
    void columnsChanged(); ///< others are shown than before

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    const ResultColumn& columnAt(int column) const;
    QStringList ids() const;
    void orderColumns();
    void fitColumn(int column); ///< nothing, where it is hidden or there is none
    void setWidths();
    ColumnWidths widthsOf(int column) const;
    int roomOfColumns() const; ///< whether rows scroll or not
    void chooseColumn(int column, bool on);
    void forgetArrangement();

    ResultsModel& model_;
    ColumnArrangement arrangement_;
    std::vector<ColumnWidths> widths_; // by column
    int sorted_ = -1;                  // the column whose heading has the arrow
    bool arranging_ = false;           // here, and not by the person
};

} // namespace stepscope
