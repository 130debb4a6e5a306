#include "ui/views/timeline/timeline_words.h"

#include "ui/text/format.h"
#include "ui/text/plain_text.h"
#include "ui/text/words.h"

#include <QLocale>

#include <array>
#include <cmath>

namespace stepscope {

namespace {

QString percent(std::int64_t part, std::int64_t whole) {
    const double share = whole > 0 ? static_cast<double>(part) / static_cast<double>(whole) : 0;
    return QLocale().toString(share * 100, 'f', 1) + QStringLiteral("\u00A0%");
}

/// Exact to the nanosecond, as two events may lie so close.
QString exactTime(std::int64_t ns) {
    return QLocale().toString(static_cast<double>(ns) / 1e6, 'f', 6) + QStringLiteral("\u00A0ms");
}

/// "64 × 2 × 1", without what is 1 at the end.
QString sizeText(const std::array<std::int64_t, 3>& size) {
    QString out = QLocale().toString(static_cast<qlonglong>(size[0]));
    for (std::size_t axis = 1; axis < 3; ++axis) {
        const bool more = size[axis] != 1 || (axis == 1 && size[2] != 1);
        if (more) out += QStringLiteral(" × ") + QLocale().toString(static_cast<qlonglong>(size[axis]));
    }
    return out;
}

QString shapeText(const KernelShape& shape) {
    const QString grid = sizeText(shape.grid);
    const QString block = sizeText(shape.block);
    QString out = shape.registers > 0
                      ? Words::tr("grid %1 · block %2 · %3 registers")
                            .arg(grid, block, QLocale().toString(static_cast<qlonglong>(shape.registers)))
                      : Words::tr("grid %1 · block %2").arg(grid, block);
    if (shape.static_shared_bytes + shape.dynamic_shared_bytes > 0)
        out += Words::tr(" · shared memory %1 static, %2 dynamic")
                   .arg(formatBytes(shape.static_shared_bytes), formatBytes(shape.dynamic_shared_bytes));
    if (shape.occupancy)
        out += Words::tr(" · theoretical occupancy %1 %")
                   .arg(QLocale().toString(*shape.occupancy * 100, 'f', 0));
    return out;
}

} // namespace

QString shortTime(double ns) {
    if (std::abs(ns) < 1000) return QLocale().toString(ns, 'f', 0) + QStringLiteral("\u00A0ns");
    return formatSeconds(ns * 1e-9);
}

QStringList readingOf(const Timeline& timeline, const TraceEvent& event) {
    const TracedKind& kind = timeline.trace.kinds[static_cast<std::size_t>(event.kind)];
    QStringList out = {shownText(kind.name)};
    out.push_back(Words::tr("%1 from %2 on · %3")
                      .arg(shortTime(static_cast<double>(event.duration_ns)), exactTime(event.start_ns),
                           shownText(timeline.trace.lanes[static_cast<std::size_t>(event.lane)])));
    if (kind.shape) out.push_back(shapeText(*kind.shape));
    if (kind.bytes > 0) {
        QString moved = formatBytes(kind.bytes);
        if (event.duration_ns > 0)
            moved += QStringLiteral(" · %1 GB/s")
                         .arg(formatSignificant(
                             static_cast<double>(kind.bytes) / static_cast<double>(event.duration_ns), 3));
        out.push_back(moved);
    }
    if (event.op >= 0) {
        const TimelineOp& op = timeline.ops[static_cast<std::size_t>(event.op)];
        QString of = QStringLiteral("%1 · %2").arg(shownText(op.op), shownText(op.path));
        if (op.layer >= 0) of += QStringLiteral(" · ") + Words::tr("layer %1").arg(op.layer);
        out.push_back(of);
    } else if (is_work(kind.activity) && knows_ops(timeline.trace)) {
        out.push_back(Words::tr("of no operation of the plan"));
    }
    return out;
}

QStringList readingOf(const TimelineStatistics& statistics, const PhaseSpan& phase) {
    QString name = shownText(phase.path);
    if (phase.layer >= 0) name += QStringLiteral(" · ") + Words::tr("layer %1").arg(phase.layer);
    return {name, wordsOf(statistics.range(phase.begin_ns, phase.end_ns), static_cast<double>(phase.begin_ns),
                          static_cast<double>(phase.end_ns), true)};
}

QString wordsOf(const RangeFacts& facts, double beginNs, double endNs, bool knowsOps) {
    const std::int64_t length = facts.busy_ns + facts.idle_ns;
    QString out =
        Words::tr("%1 from %2 on: busy %3 · idle %4 · %n kernel(s)", nullptr, static_cast<int>(facts.kernels))
            .arg(shortTime(endNs - beginNs), exactTime(std::llround(beginNs)), percent(facts.busy_ns, length),
                 shortTime(static_cast<double>(facts.idle_ns)));
    if (knowsOps)
        out += Words::tr(" · matrix products %1 · attention %2")
                   .arg(percent(facts.products_ns, length), percent(facts.attention_ns, length));
    return out;
}

QString headlineOf(const CellResult& cell, const Timeline& timeline, const TimelineSummary& summary) {
    QString out =
        Words::tr("%n step(s), %1, told by %2", nullptr, static_cast<int>(summary.steps))
            .arg(shortTime(static_cast<double>(summary.total_ns)), shownText(timeline.trace.origin));
    if (summary.steps > 0 && cell.statistics.mean > 0) {
        const double traced =
            static_cast<double>(summary.total_ns) * 1e-9 / static_cast<double>(summary.steps);
        out += Words::tr(" · a traced step takes %1 times a measured one")
                   .arg(QLocale().toString(traced / cell.statistics.mean, 'f', 2));
    }
    return out;
}

QString sharesOf(const StepTrace& trace, const TimelineSummary& summary) {
    const std::int64_t all = summary.total_ns;
    if (!knows_ops(trace))
        return Words::tr("Of the step: busy %1 · gaps %2 · launching %3")
            .arg(percent(summary.work.busy_ns, all), percent(summary.gaps_ns, all),
                 percent(summary.launch_ns, all));
    return Words::tr("Of the step: busy %1 · matrix products %2 · attention %3 · gaps %4 · launching %5")
        .arg(percent(summary.work.busy_ns, all), percent(summary.work.products_ns, all),
             percent(summary.work.attention_ns, all), percent(summary.gaps_ns, all),
             percent(summary.launch_ns, all));
}

QString headlineOfPart(const StepTrace& trace, const TimelineSummary& summary) {
    return Words::tr("%n kernel(s), copies and fills within %1, told by %2", nullptr,
                     static_cast<int>(summary.work.kernels))
        .arg(shortTime(static_cast<double>(summary.total_ns)), shownText(trace.origin));
}

QString sharesOfPart(const TimelineSummary& summary) {
    return Words::tr("Of that time: busy %1 · gaps %2 · before the first and behind the last %3")
        .arg(percent(summary.work.busy_ns, summary.total_ns), percent(summary.gaps_ns, summary.total_ns),
             percent(summary.launch_ns, summary.total_ns));
}

QString headlineOf(const ForeignTimeline& report, const TimelineSummary& summary) {
    const StepTrace& trace = report.timeline.trace;
    if (report.says_when) return headlineOfPart(trace, summary);
    return Words::tr("%n kernel(s), %1 by themselves, told by %2", nullptr,
                     static_cast<int>(summary.work.kernels))
        .arg(shortTime(static_cast<double>(summary.total_ns)), shownText(trace.origin));
}

QString sharesOf(const ForeignTimeline& report, const TimelineSummary& summary) {
    return report.says_when ? sharesOfPart(summary) : QString();
}

QString remarksOn(const StepTrace& trace, const TimelineSummary& summary) {
    QStringList out;
    if (trace.dropped > 0)
        out.push_back(Words::tr("%n event(s) were lost: what is shown lacks them.", nullptr,
                                static_cast<int>(trace.dropped)));
    if (trace.faulty > 0)
        out.push_back(Words::tr("%n event(s) had no usable times and were left out.", nullptr,
                                static_cast<int>(trace.faulty)));
    const qlonglong nodes = trace.graph_nodes ? *trace.graph_nodes * summary.steps : summary.work.kernels;
    if (summary.work.kernels != nodes)
        out.push_back(Words::tr("The graph has %1 kernels, copies and fills, of which %2 were told.")
                          .arg(QLocale().toString(nodes),
                               QLocale().toString(static_cast<qlonglong>(summary.work.kernels))));
    return out.join(QLatin1Char(' '));
}

} // namespace stepscope
