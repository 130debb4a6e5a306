#pragma once

#include "records/results.h"

#include <QWidget>

#include <cstddef>
#include <vector>

class QGridLayout;
class QLabel;
class QScrollArea;
class QStackedWidget;

namespace stepscope {

class DrawnWhenSeen;
class ElidedLabel;
class MemoryBar;
class ReportList;
class RunController;
class Selection;
class StatusLabel;

/// All that is known of the selected cell: what was predicted, what was measured, and what its memory holds.
class Inspector : public QWidget {
    Q_OBJECT
public:
    Inspector(RunController& controller, Selection& selection, QWidget* parent = nullptr);

private:
    void refresh();
    void fill(const CellResult& cell);
    /// The cell without its steps, with the step's time as the forecast has it where the log does not say.
    CellResult forecastOf(const CellResult& cell) const;
    void setLine(std::size_t row, const QString& name, const QString& value, const QString& explanation);
    void hideLinesFrom(std::size_t row);

    /// A figure: made once, and shown where there is a value.
    struct Line {
        QLabel *name, *value;
    };

    RunController& controller_;
    Selection& selection_;
    QStackedWidget* stack_;
    QScrollArea* scroll_;
    ElidedLabel* title_;
    StatusLabel* status_;
    QLabel *reason_, *doubts_, *memoryHeading_;
    QGridLayout* grid_;
    std::vector<Line> lines_; // from the top
    MemoryBar* memory_;
    ReportList* reports_;
    DrawnWhenSeen* drawing_;
};

} // namespace stepscope
