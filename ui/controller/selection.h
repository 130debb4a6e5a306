#pragma once

#include "records/cell_filter.h"

#include <QObject>
#include <QString>

#include <vector>

namespace stepscope {

class RunController;

/// What a person looks at, which all views share: the chosen cells, whether they go with the run, and the
/// words that results are filtered by. Data flows one way: a view writes what the person does here, and
/// every view, that one among them, shows what stands here.
///
/// Made before any view of the same controller, so that a view that hears of other results finds the
/// selection up to date with them.
class Selection : public QObject {
    Q_OBJECT
public:
    explicit Selection(RunController& controller, QObject* parent = nullptr);

    /// The one cell that views of a single cell show, by its index in the sweep; -1: none.
    int cell() const { return cell_; }
    /// All chosen cells, `cell()` among them; empty: none.
    const std::vector<int>& cells() const { return cells_; }
    /// Whether the selection goes with the running cell.
    bool follows() const { return follows_; }
    /// Whether a person chose the cells, and neither the run nor a file that was opened.
    bool isChosen() const { return chosen_; }
    /// What the person typed to see some of the results; empty: all are shown.
    const QString& filter() const { return filter_; }
    /// The same, understood: its fields have the names of files and those of the window's language.
    const CellFilter& cellFilter() const { return cellFilter_; }

    /// Chooses a cell and stays with it, unless it is the one that runs.
    void choose(int cell);
    /// Chooses several, of which `current` is the one to show alone; several never go with the run.
    void choose(std::vector<int> cells, int current);
    /// Chooses a cell and asks for it to be shown by itself.
    void open(int cell);
    void setFollows(bool on);
    void setFilter(const QString& typed);

signals:
    void changed(); ///< the cells, or whether they go with the run
    void filterChanged();
    void opened();

private:
    void resultsReplaced();
    void set(std::vector<int> cells, int current, bool follows);

    RunController& controller_;
    std::vector<int> cells_;
    int cell_ = -1;
    bool follows_ = true;
    QString filter_;
    CellFilter cellFilter_;
    bool chosen_ = false;
};

} // namespace stepscope
