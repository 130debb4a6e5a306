#pragma once

#include "plan/backend_needs.h"
#include "plan/step_plan.h"
#include "ui/views/memory/owners_model.h"
#include "ui/views/view.h"

#include <QSortFilterProxyModel>

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

class QComboBox;
class QTableView;

namespace stepscope {

class DrawnWhenSeen;
class ElidedLabel;
class FitAdvice;
class MemoryPlot;
class SectionLabel;
struct MemoryPicture;
struct Cell;
struct CellResult;

/// The memory of a step of the selected cell over its course, by its plan: of cells that have not run, too.
/// With who has the bytes at the peak, or where the pointer is, and what would make the cell smaller.
class MemoryView : public View {
    Q_OBJECT
public:
    explicit MemoryView(const ViewContext& context, QWidget* parent = nullptr);

    bool hasChart() const override { return !isEmpty(); }

    MemoryPlot* plot() const { return plot_; }
    MemoryPlot* besidePlot() const { return beside_; } ///< hidden unless another cell is chosen, too
    QComboBox* shapeBox() const { return shape_; }
    const OwnersModel& owners() const { return owners_; }
    FitAdvice* advice() const { return advice_; }
    QString summary() const;

protected:
    Drawing draw(const DrawingOptions& options) const override;

private:
    /// What is known of the device that a cell is for.
    struct Device {
        bool isHere = false; ///< else it is of another machine, and nothing else is known of it
        BackendNeeds needs;
        std::vector<Precision> precisions;
        std::optional<std::int64_t> memory; ///< in all
    };
    Device known(const std::string& id) const;
    const Device& deviceOf(const std::string& id) const; ///< asked once
    void buildPage();
    /// The cell that is shown, and another chosen one beside it, by their indices.
    std::vector<int> wantedCells() const;
    void goOn();
    void refresh();
    void fill();
    void explain(const QString& heading, const QString& advice);
    void showOwners(int op);
    QString whyUnknown(const Cell& cell) const; ///< empty: it can be planned
    std::optional<std::int64_t> limitOf(const CellResult& result, const Device& device, QString& name) const;

    /// What is drawn of each of some cells, to one scale.
    /// Bytes that the plan of whoever measured the cell had, and that of this machine cannot have: what a
    /// backend needs for itself is known where the device is.
    std::int64_t unplannedOf(const CellResult& cell) const;
    std::vector<MemoryPicture> picturesOf(const std::vector<int>& cells, const QPalette& palette) const;
    StepPlan planOf(const CellResult& cell) const;

    std::vector<int> cells_; // that are shown
    std::optional<StepPlan> plan_;
    mutable std::map<std::string, Device> devices_;
    OwnersModel owners_;
    QSortFilterProxyModel proxy_;
    ElidedLabel *title_, *summary_;
    QComboBox* shape_;
    MemoryPlot *plot_, *beside_;
    SectionLabel* ownersHeading_;
    QTableView* table_;
    FitAdvice* advice_;
    DrawnWhenSeen* drawing_;
};

} // namespace stepscope
