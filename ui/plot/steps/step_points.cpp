#include "ui/plot/steps/step_points.h"

#include "ui/plot/steps/reading_labels.h"
#include "ui/text/words.h"

#include <QLocale>

#include <algorithm>
#include <cmath>
#include <limits>
#include <memory>
#include <utility>

namespace stepscope {

namespace {

constexpr double no_number = std::numeric_limits<double>::quiet_NaN();

/// A column, and what a step has in it.
struct StepColumn {
    ToldColumn head;
    std::function<QString(std::size_t step)> text;
    std::function<double(std::size_t step)> number;
};

StepColumn valuesOf(std::shared_ptr<const CellSteps> trace, const PlotUnit& unit, ToldColumn head) {
    const auto value = [trace](std::size_t step) {
        return step < trace->values().size() ? trace->values()[step] : no_number;
    };
    return {.head = std::move(head),
            .text =
                [value, size = unit.size](std::size_t step) {
                    const double read = value(step);
                    return std::isfinite(read) ? formatIn({size, {}}, read) : QString();
                },
            .number = value};
}

StepColumn gaugeOf(const std::shared_ptr<const CellSteps>& trace, Gauge gauge) {
    const auto value = [trace, gauge](std::size_t step) { return trace->telemetry().valueAt(gauge, step); };
    return {.head = {.heading = labelOf(gauge), .isTold = false},
            .text =
                [value, gauge](std::size_t step) {
                    const std::optional<double> said = value(step);
                    return said ? formatValue(gauge, *said) : QString();
                },
            .number = [value](std::size_t step) { return value(step).value_or(no_number); }};
}

bool isAside(const SteadyPart& steady, std::size_t step) {
    return step < steady.begin || std::ranges::any_of(steady.aside, [step](const AsideSteps& steps) {
               return steps.first <= step && step <= steps.last;
           });
}

StepColumn wordsOf(ToldColumn head, std::function<QString(std::size_t step)> text) {
    return {
        .head = std::move(head), .text = std::move(text), .number = [](std::size_t) { return no_number; }};
}

} // namespace

ToldPoints toldSteps(const CellSteps& trace, const StepExtras& extras, bool telemetry) {
    const auto kept = std::make_shared<const CellSteps>(trace);
    const PlotUnit& unit = trace.unit();
    std::vector<StepColumn> columns;
    columns.push_back({.head = {Words::tr("Step")},
                       .text = [](std::size_t step) { return QLocale().toString(qulonglong{step}); },
                       .number = [](std::size_t step) { return static_cast<double>(step); }});
    columns.push_back(valuesOf(kept, unit, {valuesTitle(trace, false), unit.name}));
    const std::optional<SteadyPart> steady =
        extras.steady ? std::optional(extras.steady->part) : std::nullopt;
    columns.push_back(wordsOf({Words::tr("Counts as")}, [kept, steady](std::size_t step) {
        if (step < kept->warmup()) return Words::tr("Warm-up");
        return steady && isAside(*steady, step) ? Words::tr("Set aside") : QString();
    }));
    for (const StepOverlay& overlay : extras.overlays)
        columns.push_back(valuesOf(std::make_shared<const CellSteps>(*overlay.trace), unit,
                                   {overlay.name, unit.name, false}));
    if (telemetry) {
        for (const Gauge gauge : gauges)
            if (!trace.telemetry().series(gauge).empty()) columns.push_back(gaugeOf(kept, gauge));
        if (!trace.telemetry().throttled().empty())
            columns.push_back(wordsOf({.heading = Words::tr("Throttled")}, [kept](std::size_t step) {
                const ThrottledSteps* run = kept->telemetry().throttledAt(step);
                return run ? throttleLabel(run->reasons) : QString();
            }));
    }
    ToldPoints out;
    out.count = static_cast<int>(trace.values().size());
    for (const StepColumn& column : columns)
        out.columns.push_back(column.head);
    const auto all = std::make_shared<const std::vector<StepColumn>>(std::move(columns));
    out.text = [all](int point, int column) {
        return (*all)[static_cast<std::size_t>(column)].text(static_cast<std::size_t>(point));
    };
    out.number = [all](int point, int column) {
        return (*all)[static_cast<std::size_t>(column)].number(static_cast<std::size_t>(point));
    };
    return out;
}

} // namespace stepscope
