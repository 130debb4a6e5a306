#pragma once

#include "compare/why/time_change.h"
#include "ui/plot/drawing.h"
#include "ui/views/compare/comparer.h"
#include "ui/views/compare/why/kernel_changes_model.h"
#include "ui/widgets/tables/sorted_rows.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QStackedWidget;
class QTableView;

namespace stepscope {

class DrawnWhenSeen;
class ElidedLabel;
class WaterfallPlot;

/// Why one compared cell takes longer or shorter: as a waterfall from the baseline's step to the current one,
/// by phase, or as a table by kernel; as the person chooses where both sides tell both.
class WhyPanel : public QWidget {
    Q_OBJECT
public:
    explicit WhyPanel(QWidget* parent = nullptr);

    /// Of a cell, by its place in the comparison; null or none: of nothing.
    void show(std::shared_ptr<const ComparedRuns> compared, std::optional<std::size_t> place);
    /// Whether there is a cell whose sides both have a breakdown, or both a timeline.
    static bool tellsAny(const ComparedRuns& compared);

    /// Whether both sides of the cell tell why.
    bool hasWaterfall() const;
    /// It for a file; empty without one.
    Drawing draw(QSize size) const;

    WaterfallPlot* plot() const { return plot_; }
    QTableView* kernels() const { return table_; }
    QComboBox* choice() const { return by_; } ///< by phase or by kernel
    QString title() const;
    QString note() const; ///< why there is no waterfall and what to do, or what must be known of it
    /// Whether what must be known is cut to a line, of which the tooltip has the rest: for windows that have
    /// no room.
    void setBrief(bool brief);
    int wantedHeight() const; ///< by which the waterfall need not scroll; 0: there is none

signals:
    void told(); ///< of another cell, or otherwise

private:
    /// Of the cell on either side.
    struct Sides {
        const CellResult& before;
        const CellResult& now;
        QString title; ///< of the cell
        QString since; ///< that it was measured in turns since; empty: it was not
    };
    std::optional<Sides> sides() const; ///< none: no cell is chosen
    void refresh();                     ///< now that it is seen
    void buildTable();
    void showKernels(const Sides& cell);
    void copyKernels() const;

    std::shared_ptr<const ComparedRuns> compared_;
    std::optional<std::size_t> place_;
    ElidedLabel* title_;
    WaterfallPlot* plot_;
    KernelChangesModel kernels_;
    SortedRows kernelRows_;
    QComboBox* by_;
    QTableView* table_;
    QLabel* nothing_; // in place of the plot
    ElidedLabel* note_;
    QStackedWidget* body_;
    DrawnWhenSeen* drawn_;
};

} // namespace stepscope
