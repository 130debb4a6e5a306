#include "ui/views/views.h"

#include "ui/text/lists.h"
#include "ui/views/breakdown/breakdown_view.h"
#include "ui/views/compare/compare_view.h"
#include "ui/views/heat_map/heat_map_view.h"
#include "ui/views/live/live_view.h"
#include "ui/views/memory/memory_view.h"
#include "ui/views/results/results_view.h"
#include "ui/views/roofline/roofline_view.h"
#include "ui/views/scaling/scaling_view.h"
#include "ui/views/sessions/sessions_view.h"
#include "ui/views/timeline/timeline_view.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace stepscope {

namespace {

template <typename Made>
View* make(const ViewContext& context) {
    return new Made(context);
}

constexpr ViewRow rows[] = {
    {.name = "live",
     .label = QT_TRANSLATE_NOOP("Views", "Live"),
     .menu = QT_TRANSLATE_NOOP("Views", "&Live chart"),
     .toolTip = QT_TRANSLATE_NOOP("Views", "Show step times as they arrive"),
     .icon = "chart",
     .shortcut = "Ctrl+1",
     .needs = RunNeed::Cells,
     .make = make<LiveView>},
    {.name = "results",
     .label = QT_TRANSLATE_NOOP("Views", "Results"),
     .menu = QT_TRANSLATE_NOOP("Views", "Results &table"),
     .toolTip = QT_TRANSLATE_NOOP("Views", "Show the table of results"),
     .icon = "table",
     .shortcut = "Ctrl+2",
     .needs = RunNeed::Cells,
     .make = make<ResultsView>},
    {.name = "breakdown",
     .label = QT_TRANSLATE_NOOP("Views", "Breakdown"),
     .menu = QT_TRANSLATE_NOOP("Views", "&Breakdown"),
     .toolTip = QT_TRANSLATE_NOOP("Views", "Show where the time of a step goes"),
     .icon = "breakdown",
     .shortcut = "Ctrl+3",
     .needs = RunNeed::Breakdown,
     .make = make<BreakdownView>},
    {.name = "timeline",
     .label = QT_TRANSLATE_NOOP("Views", "Timeline"),
     .menu = QT_TRANSLATE_NOOP("Views", "&Kernel timeline"),
     .toolTip = QT_TRANSLATE_NOOP("Views", "Show what ran when in a step: kernels, streams, gaps"),
     .icon = "timeline",
     .shortcut = "Ctrl+Shift+K",
     .needs = RunNeed::Timeline,
     .make = make<TimelineView>},
    {.name = "compare",
     .label = QT_TRANSLATE_NOOP("Views", "Compare"),
     .menu = QT_TRANSLATE_NOOP("Views", "&Compare"),
     .toolTip = QT_TRANSLATE_NOOP("Views", "Show what is slower or faster than in another run"),
     .icon = "compare",
     .shortcut = "Ctrl+4",
     .needs = RunNeed::Baseline,
     .make = make<CompareView>},
    {.name = "scaling",
     .label = QT_TRANSLATE_NOOP("Views", "Scaling"),
     .menu = QT_TRANSLATE_NOOP("Views", "Scali&ng"),
     .toolTip = QT_TRANSLATE_NOOP("Views", "Show how a figure grows with a number that the sweep varies"),
     .icon = "scaling",
     .shortcut = "Ctrl+5",
     .needs = RunNeed::Cells,
     .make = make<ScalingView>},
    {.name = "heat_map",
     .label = QT_TRANSLATE_NOOP("Views", "Heat map"),
     .menu = QT_TRANSLATE_NOOP("Views", "Heat ma&p"),
     .toolTip = QT_TRANSLATE_NOOP("Views", "Show a figure of all cells at once, by two axes"),
     .icon = "heat-map",
     .shortcut = "Ctrl+6",
     .needs = RunNeed::Cells,
     .make = make<HeatMapView>},
    {.name = "memory",
     .label = QT_TRANSLATE_NOOP("Views", "Memory"),
     .menu = QT_TRANSLATE_NOOP("Views", "Memor&y"),
     .toolTip = QT_TRANSLATE_NOOP("Views", "Show what has the memory of a step, and when"),
     .icon = "memory",
     .shortcut = "Ctrl+7",
     .needs = RunNeed::Plan,
     .make = make<MemoryView>},
    {.name = "roofline",
     .label = QT_TRANSLATE_NOOP("Views", "Roofline"),
     .menu = QT_TRANSLATE_NOOP("Views", "&Roofline"),
     .toolTip = QT_TRANSLATE_NOOP("Views", "Show what operations reach of what the device can do"),
     .icon = "roofline",
     .shortcut = "Ctrl+8",
     .needs = RunNeed::Breakdown,
     .make = make<RooflineView>},
    {.name = "sessions",
     .label = QT_TRANSLATE_NOOP("Views", "Sessions"),
     .menu = QT_TRANSLATE_NOOP("Views", "&Sessions"),
     .toolTip = QT_TRANSLATE_NOOP("Views", "Show every run: open, compare, name, note, pin"),
     .icon = "sessions",
     .shortcut = "Ctrl+9",
     .needs = RunNeed::Session,
     .make = make<SessionsView>},
};

} // namespace

std::span<const ViewRow> viewTable() {
    return rows;
}

const ViewRow* findView(const QString& name) {
    const auto found = std::find_if(std::begin(rows), std::end(rows),
                                    [&](const ViewRow& row) { return name == QLatin1String(row.name); });
    return found == std::end(rows) ? nullptr : found;
}

QString viewNames() {
    QStringList names;
    for (const ViewRow& row : rows)
        names.push_back(QLatin1String(row.name));
    return listOf(names);
}

QString viewText(const char* english) {
    return QCoreApplication::translate("Views", english);
}

} // namespace stepscope
