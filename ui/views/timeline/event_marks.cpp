#include "ui/views/timeline/event_marks.h"

#include <QStringList>

#include <algorithm>
#include <utility>

namespace stepscope {

namespace {

bool isWorkOf(const Timeline& timeline, const TraceEvent& event) {
    return is_work(timeline.trace.kinds[static_cast<std::size_t>(event.kind)].activity);
}

/// Whether a text has each of some words, which are in small letters.
std::vector<char> holdsEach(const QStringList& words, const QString& text) {
    std::vector<char> out;
    out.reserve(static_cast<std::size_t>(words.size()));
    for (const QString& word : words)
        out.push_back(text.contains(word, Qt::CaseInsensitive) ? 1 : 0);
    return out;
}

} // namespace

EventMarks marksOfRow(const Timeline& timeline, KernelGrouping grouping, const std::string& name) {
    EventMarks out;
    out.reserve(timeline.trace.events.size());
    for (const TraceEvent& event : timeline.trace.events)
        out.push_back(isWorkOf(timeline, event) && row_name_of(timeline, event, grouping) == name ? 1 : 0);
    return out;
}

EventMarks marksOfPart(const Timeline& timeline, const StepPart& part) {
    std::vector<char> ops;
    ops.reserve(timeline.ops.size());
    for (const TimelineOp& op : timeline.ops)
        ops.push_back(part.holds(op.path, op.op) ? 1 : 0);
    EventMarks out;
    out.reserve(timeline.trace.events.size());
    for (const TraceEvent& event : timeline.trace.events)
        out.push_back(event.op >= 0 ? ops[static_cast<std::size_t>(event.op)] : char{0});
    return out;
}

EventMarks marksOfWords(const Timeline& timeline, const QString& words) {
    const QStringList wanted = words.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    const std::vector<TraceEvent>& events = timeline.trace.events;
    EventMarks out(events.size(), 0);
    if (wanted.isEmpty()) return out;
    // Names are few, events many.
    std::vector<std::vector<char>> kinds, ops;
    kinds.reserve(timeline.trace.kinds.size());
    for (const TracedKind& kind : timeline.trace.kinds)
        kinds.push_back(holdsEach(wanted, QString::fromStdString(kind.name + '\n' + kind.short_name)));
    ops.reserve(timeline.ops.size());
    for (const TimelineOp& op : timeline.ops) {
        std::vector<char> holds = holdsEach(wanted, QString::fromStdString(op.op + '\n' + op.path));
        for (qsizetype i = 0; i < wanted.size(); ++i)
            if (wanted[i].compare(QStringLiteral("layer%1").arg(op.layer), Qt::CaseInsensitive) == 0)
                holds[static_cast<std::size_t>(i)] = 1;
        ops.push_back(std::move(holds));
    }
    for (std::size_t i = 0; i < events.size(); ++i) {
        const std::vector<char>& kind = kinds[static_cast<std::size_t>(events[i].kind)];
        bool all = true;
        for (std::size_t word = 0; word < kind.size() && all; ++word)
            all = kind[word] != 0 ||
                  (events[i].op >= 0 && ops[static_cast<std::size_t>(events[i].op)][word] != 0);
        out[i] = all ? 1 : 0;
    }
    return out;
}

int countOf(const EventMarks& marks) {
    return static_cast<int>(std::ranges::count(marks, char{1}));
}

int nextMarked(const EventMarks& marks, int from, int direction) {
    const auto count = static_cast<int>(marks.size());
    if (count == 0) return -1;
    int at = from >= 0 && from < count ? from : (direction > 0 ? -1 : count);
    for (int tried = 0; tried < count; ++tried) {
        at = (at + direction + count) % count;
        if (marks[static_cast<std::size_t>(at)] != 0) return at;
    }
    return -1;
}

} // namespace stepscope
