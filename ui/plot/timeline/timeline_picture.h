#pragma once

#include "ui/plot/timeline/span_row.h"

#include <QColor>
#include <QString>
#include <QStringList>

#include <cstdint>
#include <vector>

namespace stepscope {

/// A row of a timeline.
struct TimelineRow {
    QString lane;        ///< empty: it goes on with the lane of the row above
    bool phases = false; ///< its spans are phases of the plan, and no events of the trace
    SpanRow spans;
};

/// A step's begin and end.
struct TimelineStep {
    QString name;
    std::int64_t begin = 0, end = 0;
};

/// What is drawn of a timeline, from the top.
struct TimelinePicture {
    std::vector<TimelineRow> rows;
    QStringList names; ///< that spans have
    std::vector<QColor> colors;
    struct Entry {
        QString name;
        QColor color;
    };
    std::vector<Entry> legend;
    std::vector<TimelineStep> steps;
    std::int64_t begin = 0, end = 1; ///< of all there is, ns
};

} // namespace stepscope
