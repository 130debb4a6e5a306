#pragma once

#include "records/breakdown/breakdown_report.h"
#include "ui/plot/roofline/roofline_map.h"
#include "ui/views/view.h"

#include <QPalette>

class QComboBox;
class QPushButton;

namespace stepscope {

class DrawnWhenSeen;
class ElidedLabel;
class RooflinePlot;

/// What the points of a roofline stand for.
enum class RooflineGrain { Ops, Phases };

/// The ops or phases of a breakdown that have both arithmetic and traffic, below the peaks that were
/// measured. Without peaks no roof.
RooflinePicture rooflineOf(const BreakdownReport& report, RooflineGrain grain, const QPalette& palette);

/// What Nsight Compute measured of the same ops or phases: the plan's arithmetic on the bytes that the
/// device's memory moved, in the time of the kernels by themselves. What shares a kernel with other ops, or
/// moved nothing, has no place.
std::vector<RooflinePoint> measuredPoints(const Profile& profile, RooflineGrain grain,
                                          const QPalette& palette);

/// The roofline of the selected cell: what its ops and phases reach of what the device can do. While the
/// selection goes with the run, of the last cell that has a breakdown.
class RooflineView : public View {
    Q_OBJECT
public:
    explicit RooflineView(const ViewContext& context, QWidget* parent = nullptr);

    bool hasChart() const override { return !isEmpty(); }
    RooflinePlot* plot() const { return plot_; }
    QComboBox* grainBox() const { return grain_; }

protected:
    Drawing draw(const DrawingOptions& options) const override;

private:
    const CellResult* wanted() const;
    RooflineGrain grain() const;
    RooflinePicture pictureOf(const CellResult& cell, const QPalette& palette) const;
    void goOn();
    void refresh();
    void fill();
    void explain();

    int cell_ = -1;            ///< that is shown
    std::size_t profiles_ = 0; ///< that it had then
    QPushButton* ask_;         ///< for a breakdown, where there is none
    ElidedLabel *title_, *summary_;
    QComboBox* grain_;
    RooflinePlot* plot_;
    DrawnWhenSeen* drawing_;
};

} // namespace stepscope
