#include "ui/plot/steps/marks/step_extras.h"

#include <algorithm>

namespace stepscope {

bool isStacked(const StepExtras& extras) {
    return extras.stacked && std::any_of(extras.overlays.begin(), extras.overlays.end(),
                                         [](const StepOverlay& overlay) { return !overlay.isGhost; });
}

bool setsAside(const StepExtras& extras, const CellSteps& trace) {
    if (!extras.steady || trace.seconds().size() <= trace.warmup()) return false;
    const SteadyPart& part = extras.steady->part;
    return part.begin > trace.warmup() || !part.aside.empty();
}

bool isInStart(const StepExtras& extras, double step) {
    return extras.steady && step < static_cast<double>(extras.steady->part.begin);
}

std::vector<StepSpan> asideSpans(const StepExtras& extras, const CellSteps& trace, double first, double last,
                                 double apart) {
    std::vector<StepSpan> out;
    if (!setsAside(extras, trace)) return out;
    const double start = first - 0.5;
    const double end = std::min(static_cast<double>(trace.seconds().size()) - 0.5, last + 0.5);
    const auto add = [&](double from, double to) {
        from = std::max(from, start);
        to = std::min(to, end);
        if (to <= from) return;
        if (!out.empty() && from - out.back().to < apart)
            out.back().to = to;
        else
            out.push_back({from, to});
    };
    const SteadyPart& steady = extras.steady->part;
    add(static_cast<double>(trace.warmup()) - 0.5, static_cast<double>(steady.begin) - 0.5);
    for (const AsideSteps& steps : steady.aside)
        add(static_cast<double>(steps.first) - 0.5, static_cast<double>(steps.last) + 0.5);
    return out;
}

} // namespace stepscope
