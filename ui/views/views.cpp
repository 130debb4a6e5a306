#include "ui/views/views.h"

#include "ui/views/breakdown/breakdown_view.h"
#include "ui/views/live/live_view.h"
#include "ui/views/results/results_view.h"

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
    return names.join(QStringLiteral(", "));
}

QString viewText(const char* english) {
    return QCoreApplication::translate("Views", english);
}

} // namespace stepscope
