#include "ui/plot/steps/reading_labels.h"

#include "ui/text/words.h"

namespace stepscope {

QString labelOfReading(const Figure& figure) {
    return figure.id == StepReading().figure().id ? Words::tr("Time of a step") : labelOf(figure);
}

QString valuesTitle(const CellSteps& trace, bool logarithmic) {
    const QString label = labelOfReading(trace.reading().figure());
    const QString& unit = trace.unit().name;
    if (unit.isEmpty()) return logarithmic ? Words::tr("%1 (logarithmic)").arg(label) : label;
    //: of an axis: what it is of, and its unit
    return (logarithmic ? Words::tr("%1 (%2, logarithmic)") : QStringLiteral("%1 (%2)")).arg(label, unit);
}

QString whyNoReading(const Figure& figure) {
    if (figure.of_peak)
        return Words::tr("No peak is known: give one with the workload, or run with a breakdown");
    if (figure.id == "cycles") return Words::tr("The device does not report its clock after a step");
    if (figure.id == "device_mean") return Words::tr("The device has no clock of its own for steps");
    return Words::tr("The cell does not say how much work a step is");
}

QString explanationOf(const StepReading& reading) {
    if (reading.is_host_time()) return {};
    if (!reading.is_rate()) return definitionOf(reading.figure());
    return Words::tr("From the step times: the mean is the rate of the mean time (all work over all time), "
                     "Min that of the slowest step, Max of the fastest; the deviation is as large a part of "
                     "the mean as it is of the time");
}

} // namespace stepscope
