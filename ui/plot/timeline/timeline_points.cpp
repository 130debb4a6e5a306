#include "ui/plot/timeline/timeline_points.h"

#include "ui/text/format.h"
#include "ui/text/words.h"

#include <algorithm>
#include <limits>
#include <memory>
#include <utility>

namespace stepscope {

namespace {

/// What is told of a timeline: its spans alone, without what finds them by pixels.
struct ToldSpans {
    struct Row {
        QString lane;
        std::size_t end; ///< of its points
        std::vector<TimelineSpan> spans;
    };
    std::vector<Row> rows;
    QStringList names;
    std::int64_t begin = 0;

    std::pair<const Row&, const TimelineSpan&> at(int point) const {
        const auto number = static_cast<std::size_t>(point);
        const auto row = std::ranges::upper_bound(rows, number, {}, &Row::end);
        return {*row, row->spans[number - (row->end - row->spans.size())]};
    }
};

constexpr double second = 1e9; // ns

} // namespace

ToldPoints toldSpans(const TimelinePicture& picture) {
    ToldSpans spans{.rows = {}, .names = picture.names, .begin = picture.begin};
    std::size_t end = 0;
    QString lane;
    for (const TimelineRow& row : picture.rows) {
        if (!row.lane.isEmpty()) lane = row.lane; // those below go on with it
        end += row.spans.spans().size();
        spans.rows.push_back({lane, end, row.spans.spans()});
    }
    const auto kept = std::make_shared<const ToldSpans>(std::move(spans));
    const auto secondsOf = [kept](int point, int column) {
        const TimelineSpan& span = kept->at(point).second;
        return static_cast<double>(column == 2 ? span.end - span.begin : span.begin - kept->begin) / second;
    };
    return {.columns = {{Words::tr("Lane")},
                        {Words::tr("Name")},
                        {Words::tr("Time")},
                        {Words::tr("Begin"), {}, false}},
            .names = 2,
            .count = static_cast<int>(end),
            .text =
                [kept, secondsOf](int point, int column) {
                    if (column == 0) return kept->at(point).first.lane;
                    if (column == 1) return kept->names.value(kept->at(point).second.name);
                    return formatSeconds(secondsOf(point, column));
                },
            .number =
                [secondsOf](int point, int column) {
                    return column < 2 ? std::numeric_limits<double>::quiet_NaN() : secondsOf(point, column);
                },
            .called = {}};
}

} // namespace stepscope
