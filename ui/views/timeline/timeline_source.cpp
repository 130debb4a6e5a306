#include "ui/views/timeline/timeline_source.h"

#include "nsight/reading/foreign_timeline.h"
#include "records/traces/profile_timeline.h"
#include "ui/controller/run_controller.h"
#include "ui/controller/selection.h"
#include "ui/nsight/profile_labels.h"
#include "ui/text/engine_sentences.h"
#include "ui/text/labels/run_labels.h"
#include "ui/text/plain_text.h"
#include "ui/views/timeline/timeline_view.h"
#include "ui/views/timeline/timeline_words.h"

#include <QStringList>

#include <algorithm>
#include <string_view>

namespace stepscope {

int TimelineSource::wantedCell() const {
    int wanted = selection_.cell();
    if (!selection_.follows()) return wanted;
    for (const CellResult& cell : controller_.results().cells())
        if (cell.cell.index <= selection_.cell() && cell.timeline) wanted = cell.cell.index;
    return wanted;
}

void TimelineSource::follow() {
    cell_ = wantedCell();
    if (report_ && report_->cell != cell_) takeReport({});
}

void TimelineSource::takeReport(const std::shared_ptr<const Profile>& report) {
    report_ = report;
    reported_ = report ? std::make_shared<const Timeline>(timeline_of(*report)) : nullptr;
}

bool TimelineSource::isForeign() const {
    return controller_.report() != nullptr;
}

const CellResult* TimelineSource::result() const {
    const CellResult* result = controller_.results().find(cell_);
    return result && timelineOf(*result) ? result : nullptr;
}

std::shared_ptr<const Timeline> TimelineSource::timeline() const {
    if (const std::shared_ptr<const ForeignTimeline>& foreign = controller_.report())
        return {foreign, &foreign->timeline};
    const CellResult* of = result();
    return of ? timelineOf(*of) : nullptr;
}

std::shared_ptr<const Timeline> TimelineSource::timelineOf(const CellResult& result) const {
    const bool isOfCell = report_ && result.cell.index == cell_ &&
                          std::ranges::find(result.profiles, report_) != result.profiles.end();
    return isOfCell ? reported_ : result.timeline;
}

QStringList TimelineSource::withMeasured(QStringList reading, std::size_t event) const {
    const ForeignTimeline* const foreign = controller_.report().get();
    if (foreign && event < foreign->kernels.size()) reading.push_back(measuredText(foreign->kernels[event]));
    return reading;
}

QString TimelineSource::title() const {
    if (isForeign()) return shownText(controller_.source().filename().string());
    const CellResult* of = result();
    return of ? titleOf(controller_.results(), of->cell) : QString();
}

QString TimelineSource::chartTitle() const {
    QString of = title();
    if (of.isEmpty()) return of;
    return isForeign() ? TimelineView::tr("Timeline of %1").arg(of)
                       : TimelineView::tr("Timeline of a step, %1").arg(of);
}

QString TimelineSource::headlineOf(const Timeline& timeline, const TimelineSummary& summary) const {
    if (const ForeignTimeline* foreign = controller_.report().get())
        return stepscope::headlineOf(*foreign, summary);
    if (isPart(timeline)) return headlineOfPart(timeline.trace, summary);
    const CellResult* of = result();
    return of ? stepscope::headlineOf(*of, timeline, summary) : QString();
}

bool TimelineSource::isPart(const Timeline& timeline) const {
    return reported_.get() == &timeline && !report_->phase.empty();
}

QString TimelineSource::sharesOf(const Timeline& timeline, const TimelineSummary& summary) const {
    QStringList shares;
    if (const ForeignTimeline* foreign = controller_.report().get()) {
        shares.push_back(stepscope::sharesOf(*foreign, summary));
        for (const std::string& remark : foreign->remarks)
            shares.push_back(toldText(std::string_view(remark)));
    } else if (result()) {
        const bool isReported = reported_.get() == &timeline;
        if (isPart(timeline))
            shares.push_back(
                TimelineView::tr("From the report %1: %2 alone, taken under Nsight Systems, and no "
                                 "step time of the run")
                    .arg(shownText(report_->report), shownText(report_->phase)));
        else if (isReported)
            shares.push_back(
                TimelineView::tr(
                    "From the report %1: taken under Nsight Systems, and no step time of the run")
                    .arg(shownText(report_->report)));
        shares.push_back(isPart(timeline) ? sharesOfPart(summary)
                                          : stepscope::sharesOf(timeline.trace, summary));
        if (isReported)
            for (const std::string& remark : report_->remarks)
                shares.push_back(toldText(std::string_view(remark)));
    }
    shares.push_back(remarksOn(timeline.trace, summary));
    shares.removeAll(QString());
    return shares.join(QStringLiteral(" · "));
}

} // namespace stepscope
