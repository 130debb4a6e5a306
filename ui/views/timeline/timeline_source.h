#pragma once

#include "timeline/timeline_statistics.h"

#include <QString>
#include <QStringList>

#include <cstddef>
#include <memory>

namespace stepscope {

class RunController;
class Selection;
struct CellResult;
struct Profile;

/// Of what the timeline is that is shown: of a cell of the results, traced by the run itself or, in its
/// place, as a report of Nsight Systems tells it; or, while a report of another program is on show, of that,
/// which has no cell.
class TimelineSource {
public:
    /// Both must outlive it.
    TimelineSource(const RunController& controller, const Selection& selection)
        : controller_(controller), selection_(selection) {}

    /// The cell that is to be shown: the chosen one, or while the selection goes with the run the last one
    /// that has a timeline; -1: none.
    int wantedCell() const;
    int cell() const { return cell_; } ///< that is shown; -1: none
    /// Shows the wanted cell, another one by its own timeline.
    void follow();
    /// Shows the cell by a report of Nsight Systems from now on; null: by its own timeline again.
    void takeReport(const std::shared_ptr<const Profile>& report);

    bool isForeign() const;                           ///< of another program
    const CellResult* result() const;                 ///< of the cell, if it has a timeline; null: none
    std::shared_ptr<const Timeline> timeline() const; ///< null: there is none
    /// Of a cell, by the report that is shown in the place of its own; null: there is neither.
    std::shared_ptr<const Timeline> timelineOf(const CellResult& result) const;
    /// Whether it is what Nsight Systems tells of the cell.
    bool isReported(const std::shared_ptr<const Timeline>& timeline) const { return timeline == reported_; }

    /// Behind what is said of an event of another program what Nsight Compute measured of it.
    QStringList withMeasured(QStringList reading, std::size_t event) const;

    /// In words: what it is of, above the lanes and above a chart.
    QString title() const;
    QString chartTitle() const;
    /// Of the whole timeline, which must be this one's, and what has to be known of it.
    QString headlineOf(const Timeline& timeline, const TimelineSummary& summary) const;
    QString sharesOf(const Timeline& timeline, const TimelineSummary& summary) const;

    /// As `takeReport` had it; null: the cell's own timeline.
    const std::shared_ptr<const Profile>& report() const { return report_; }

private:
    bool isPart(const Timeline& timeline) const; // of a step: a report of one phase

    const RunController& controller_;
    const Selection& selection_;
    int cell_ = -1;
    std::shared_ptr<const Profile> report_;    // of Nsight Systems, in the place of the cell's own timeline
    std::shared_ptr<const Timeline> reported_; // by that
};

} // namespace stepscope
