#pragma once

#include <QString>

/// What notices on the bar are about: a later one takes the place of an earlier one about the same, and goes
/// when it no longer holds.
namespace stepscope::bar_topics {

/// The workload on the left and that of what is on show.
inline QString workload() {
    return QStringLiteral("workload");
}
/// What the results on show may be held against.
inline QString baseline() {
    return QStringLiteral("baseline");
}
/// The run that is not on show.
inline QString away() {
    return QStringLiteral("away");
}
/// What was written last, and where.
inline QString written() {
    return QStringLiteral("written");
}
/// Where the session of a run is kept.
inline QString place() {
    return QStringLiteral("place");
}
/// A session that was measured elsewhere and is to go on here.
inline QString resume() {
    return QStringLiteral("resume");
}
/// Cells that failed.
inline QString failed() {
    return QStringLiteral("failed");
}
/// A run that did not finish, and is on show.
inline QString unfinished() {
    return QStringLiteral("unfinished");
}
/// What a profiler told of a cell last.
inline QString profiled() {
    return QStringLiteral("profiled");
}
/// Why a view does not do what was asked of it.
inline QString refused() {
    return QStringLiteral("refused");
}

} // namespace stepscope::bar_topics
