#pragma once

#include "nsight/reading/foreign_timeline.h"
#include "records/results.h"
#include "timeline/phase_spans.h"
#include "timeline/timeline_statistics.h"

#include <QString>
#include <QStringList>

namespace stepscope {

/// What is said of an event of the trace, line by line: name, when and how long, grid and block, registers,
/// shared memory, occupancy, bytes, op, phase, layer.
QStringList readingOf(const Timeline& timeline, const TraceEvent& event);
/// Of a phase, with how much of it work ran.
QStringList readingOf(const TimelineStatistics& statistics, const PhaseSpan& phase);

/// "120 µs from 1.2 ms on: busy 80.0 % · idle 24 µs · 12 kernels · matrix products 60.0 % · attention 12.0
/// %", the last two where `knowsOps`.
QString wordsOf(const RangeFacts& facts, double beginNs, double endNs, bool knowsOps);

/// Of the whole: steps, time, who told it, traced over measured.
QString headlineOf(const CellResult& cell, const Timeline& timeline, const TimelineSummary& summary);
/// The ready-made shares of the step: busy, matrix products and attention where ops are known, gaps,
/// launching.
QString sharesOf(const StepTrace& trace, const TimelineSummary& summary);
/// Of what is no whole step, as of a phase alone: what it is, and where its time went.
QString headlineOfPart(const StepTrace& trace, const TimelineSummary& summary);
QString sharesOfPart(const TimelineSummary& summary);
/// The same of another program's, of which neither steps nor operations are known; the shares are empty
/// where nobody knows when its kernels ran.
QString headlineOf(const ForeignTimeline& report, const TimelineSummary& summary);
QString sharesOf(const ForeignTimeline& report, const TimelineSummary& summary);
/// What must be known before any of it is believed; empty: nothing.
QString remarksOn(const StepTrace& trace, const TimelineSummary& summary);

/// "12.34 µs"
QString shortTime(double ns);

} // namespace stepscope
