#pragma once

#include "ui/plot/step_trace.h"

#include <QByteArray>
#include <QSize>
#include <QString>

namespace stepscope {

/// A chart for a paper or a report: dark on white, with title, legend, axis labels and units.
struct ChartExport {
    QString title;
    QString description; ///< goes into the file: what was run, on what
    QSize size{1200, 675};
    bool zeroBaseline = false;
    bool fitWarmup = false;
};

/// PNG at twice the size in pixels.
QByteArray chartAsPng(const StepTrace& trace, const ChartExport& options);
/// A true vector file: its text stays text.
QByteArray chartAsSvg(const StepTrace& trace, const ChartExport& options);

} // namespace stepscope
