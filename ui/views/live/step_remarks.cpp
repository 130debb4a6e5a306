#include "ui/views/live/step_remarks.h"

#include "ui/text/lists.h"
#include "ui/text/words.h"

#include <QLocale>
#include <QStringList>

#include <array>
#include <cmath>
#include <utility>

namespace stepscope {

namespace {

constexpr std::array aside_words = {
    std::pair{AsideReason::Throttled, QT_TRANSLATE_NOOP("Words", "%1 throttled")},
    std::pair{AsideReason::Slower, QT_TRANSLATE_NOOP("Words", "%1 slower than most")},
    std::pair{AsideReason::SlowerAtSameClock,
              QT_TRANSLATE_NOOP("Words", "%1 slower than most at the same reported clock")},
    std::pair{AsideReason::Faster, QT_TRANSLATE_NOOP("Words", "%1 faster than most")}};

QString number(std::size_t count) {
    return QLocale().toString(static_cast<qulonglong>(count));
}

/// Each speed at which steps stay, so that nobody takes the mean of all for one of them.
QString sentenceOfLevels(const SteadyPart& part, const CellSteps& trace) {
    QStringList levels;
    for (const SpeedLevel& level : part.levels) {
        const Statistics statistics = trace.statisticsOf(part_of(level));
        const QString value = formatIn(trace.unit(), statistics.mean);
        const QString count = number(static_cast<std::size_t>(statistics.count));
        //: %1: a step's time, %2: in so many steps, %3: a clock
        levels.push_back(level.clock_mhz
                             ? Words::tr("%1 in %2 (at %3 MHz)")
                                   .arg(value, count, QLocale().toString(*level.clock_mhz, 'f', 0))
                             : Words::tr("%1 in %2").arg(value, count));
    }
    //: %1: two or more of them, in the order in which they came first
    return Words::tr("Steps stay at %1 speeds: %2.").arg(number(part.levels.size()), listOf(levels));
}

} // namespace

QString sentenceOf(const SteadySteps& steady, const CellSteps& trace) {
    QStringList aside;
    const SteadyPart& part = steady.part;
    if (part.begin > trace.warmup())
        aside.push_back(Words::tr("%1 at the start").arg(number(part.begin - trace.warmup())));
    for (const auto& [reason, words] : aside_words) {
        std::size_t count = 0;
        for (const AsideSteps& steps : part.aside)
            if (steps.reason == reason) count += steps.count();
        if (count > 0) aside.push_back(Words::tr(words).arg(number(count)));
    }
    const PlotUnit& unit = trace.unit();
    QString out = Words::tr("Steady: %1 ± %2 in %3 of %4 steps. Set aside: %5.")
                      .arg(formatIn(unit, steady.statistics.mean), formatIn(unit, steady.statistics.stddev),
                           number(static_cast<std::size_t>(steady.statistics.count)),
                           number(trace.measured().count()), listOf(aside));
    if (!part.levels.empty()) out += QLatin1Char(' ') + sentenceOfLevels(part, trace);
    if (part.slowed)
        out += QLatin1Char(' ') +
               Words::tr("The steady steps are the slowed ones: the device's clock was %1 MHz, and %2 MHz in "
                         "quicker ones that are set aside.")
                   .arg(QLocale().toString(part.slowed->steady_mhz, 'f', 0),
                        QLocale().toString(part.slowed->quicker_mhz, 'f', 0));
    return out;
}

QString sentenceOf(const StepOverlay& ghost, const PlotUnit& unit) {
    const Statistics statistics = ghost.trace->statistics();
    QString time = formatIn(unit, statistics.mean);
    if (std::isfinite(statistics.stddev)) time += QStringLiteral(" ± ") + formatIn(unit, statistics.stddev);
    if (statistics.count > 0)
        //: a cell of the baseline, its mean and deviation, and of how many steps
        return Words::tr("%1: %2 in %3 steps.")
            .arg(ghost.name, time, number(static_cast<std::size_t>(statistics.count)));
    //: a cell of the baseline, its mean and deviation
    return Words::tr("%1: %2.").arg(ghost.name, time);
}

} // namespace stepscope
