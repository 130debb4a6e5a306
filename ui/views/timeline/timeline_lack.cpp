#include "ui/views/timeline/timeline_lack.h"

#include "ui/controller/run_controller.h"
#include "ui/text/engine_sentences.h"
#include "ui/text/lists.h"
#include "ui/views/timeline/timeline_view.h"
#include "ui/views/views.h"

#include <QKeySequence>
#include <QStringList>

#include <string_view>

namespace stepscope {

namespace {

/// How the reason begins why a cell has none (run/trace/trace_in_child.h).
constexpr std::string_view without_timeline = "no timeline: ";

/// Why the run took none of the cell; empty: it does not say.
QString reasonWithout(const Results& results, int cell) {
    for (const Message& message : results.messages())
        if (message.cell == cell && std::string_view(message.text).starts_with(without_timeline))
            return toldText(std::string_view(message.text).substr(without_timeline.size()));
    return {};
}

} // namespace

TimelineLack lackOfTimeline(const RunController& controller, int cell) {
    constexpr int most = 12;
    QStringList others; // one more than are told
    for (const CellResult& each : controller.results().cells()) {
        if (others.size() > most) break;
        if (each.timeline) others.push_back(QString::number(cell_number(each.cell.index)));
    }
    const bool isThere = controller.results().find(cell) != nullptr;
    if (const QString reason = reasonWithout(controller.results(), cell); !reason.isEmpty())
        return {TimelineView::tr("Cell %1 could not be traced").arg(cell_number(cell)), reason};
    if (!others.isEmpty() && isThere) {
        if (others.size() > most) others.back() = QStringLiteral("…");
        const QString list = listOf(others);
        return {TimelineView::tr("Cell %1 has no timeline").arg(cell_number(cell)),
                TimelineView::tr("These cells have one: %1. Choose one of them in the results (%2).")
                    .arg(list, QKeySequence(QLatin1String(findView(QStringLiteral("results"))->shortcut))
                                   .toString(QKeySequence::NativeText))};
    }
    return {
        TimelineView::tr("No timeline yet"),
        controller.takesTimeline()
            ? TimelineView::tr("The runs to come take one: after a cell's last step, a process of its own "
                               "traces a step, so that step times stay clean. Press Run (F5).")
            : TimelineView::tr("A timeline says what ran when in a step: every kernel of a GPU with its "
                               "stream, grid and registers, every operation on the CPU. Turn on Options › "
                               "Timeline and press Run (F5); a process of its own traces a step, so that "
                               "step times stay clean.")};
}

} // namespace stepscope
