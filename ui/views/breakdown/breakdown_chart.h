#pragma once

#include "ui/plot/drawing.h"
#include "ui/views/view.h"

#include <vector>

class QComboBox;
class QToolButton;

namespace stepscope {

class DrawnWhenSeen;
class MutedLabel;
class StackedPlot;
struct TimeDivision;

/// The breakdowns of cells as bars: of the chosen ones where there are several, else of all that pass the
/// filter. How they divide, and whether as times or as shares, is the person's choice, and remembered.
class BreakdownChart : public QWidget {
    Q_OBJECT
public:
    explicit BreakdownChart(const ViewContext& context, QWidget* parent = nullptr);

    const TimeDivision& division() const;
    void setDivision(const TimeDivision& division);

    StackedPlot* plot() const { return plot_; }
    QComboBox* divisionBox() const { return division_; }
    QToolButton* sharesButton() const { return shares_; }

    Drawing draw(const QString& title, QSize size) const;

signals:
    void phaseChosen(int cell, const QString& path); ///< a part of a cell's bar that is a phase

private:
    std::vector<int> wantedCells() const;
    bool hasNewBreakdown(int first, int last) const;
    std::vector<int> drawnOf(const std::vector<int>& wanted) const; ///< in order, not too many
    void refresh();
    void goOn();
    void choose(int cell, const QString& part);
    void fillDivisions();

    ViewContext context_;
    QComboBox* division_;
    QToolButton* shares_;
    MutedLabel* leftOut_;
    StackedPlot* plot_;
    std::vector<int> cells_; ///< that the bars are of
    DrawnWhenSeen* drawing_;
};

} // namespace stepscope
