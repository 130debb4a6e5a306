#include "ui/views/compare/why/change_rows.h"

#include "compare/why/change_report.h"
#include "ui/text/format.h"
#include "ui/text/labels/comparison_labels.h"
#include "ui/text/plain_text.h"
#include "ui/text/words.h"
#include "ui/theme/colors/phase_colors.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

namespace stepscope {

namespace {

/// In the unit of a step, each with a sign.
class SignedTimes {
public:
    explicit SignedTimes(const TimeChange& change) {
        constexpr int digits = 4; // a ten-thousandth of the step shows
        const double longest = std::max(change.baseline, change.current);
        unit_ = timeUnitFor(longest);
        if (longest > 0)
            decimals_ = std::clamp(
                digits - static_cast<int>(std::floor(std::log10(longest * unit_.perSecond))), 0, 9);
    }

    const QString& unit() const { return unit_.name; }
    QString text(double seconds) const {
        return QLocale().toString(seconds * unit_.perSecond, 'f', decimals_);
    }
    QString withSign(double seconds) const {
        const bool nothing = std::abs(seconds) * unit_.perSecond < std::pow(10.0, -decimals_) / 2;
        return (nothing || seconds < 0 ? QString() : QStringLiteral("+")) + text(nothing ? 0 : seconds);
    }

private:
    TimeUnit unit_;
    int decimals_ = 3;
};

QString nameOf(const PartChange& part, const OperationChange& operation) {
    QString path = shownText(operation.path);
    if (operation.path.starts_with(part.part + "/")) path.remove(0, shownText(part.part).size() + 1);
    return operation.op.empty() ? path : path + QLatin1Char(' ') + shownText(operation.op);
}

/// How much of the work there is, of the baseline's.
void addWork(QStringList& out, const PartChange& part) {
    const auto times = [](double before, double now) { return QLocale().toString(now / before, 'f', 2); };
    if (part.baseline.flops > 0 && part.baseline.bytes > 0)
        out.push_back(Words::tr("FLOPs × %1, bytes × %2")
                          .arg(times(part.baseline.flops, part.current.flops),
                               times(part.baseline.bytes, part.current.bytes)));
}

void addCauses(QStringList& out, const Explained& explained, const std::vector<const Cause*>& causes,
               const SignedTimes& times) {
    for (const Cause* cause : causes)
        if (const double seconds = explained.*cause->seconds; seconds != 0)
            out.push_back(QStringLiteral("%1: %2").arg(labelOf(*cause), times.withSign(seconds) +
                                                                            QChar(0x00A0) + times.unit()));
}

QStringList readingOf(const PartChange& part, const std::vector<const Cause*>& causes,
                      const SignedTimes& times) {
    constexpr std::size_t most_operations = 5;
    const auto told = [&](double seconds) { return times.withSign(seconds) + QChar(0x00A0) + times.unit(); };
    QStringList out = {shownText(part.part),
                       //: a time before, a time now, and their difference
                       Words::tr("%1, was %2 (%3)")
                           .arg(formatSeconds(part.current.seconds), formatSeconds(part.baseline.seconds),
                                told(part.difference()))};
    addWork(out, part);
    addCauses(out, part.explained, causes, times);
    if (part.operations.size() < 2) return out;
    std::vector<const OperationChange*> operations;
    for (const OperationChange& operation : part.operations)
        if (operation.difference() != 0) operations.push_back(&operation);
    std::ranges::stable_sort(operations, std::ranges::greater(), [](const OperationChange* operation) {
        return std::abs(operation->difference());
    });
    operations.resize(std::min(operations.size(), most_operations));
    for (const OperationChange* operation : operations)
        out.push_back(
            QStringLiteral("    %1: %2").arg(nameOf(part, *operation), told(operation->difference())));
    return out;
}

} // namespace

QString changeText(const TimeChange& change, double seconds) {
    const SignedTimes times(change);
    return times.withSign(seconds) + QChar(0x00A0) + times.unit();
}

ChangeRows rowsOf(const TimeChange& change, const QPalette& palette) {
    const SignedTimes times(change);
    const Colors colors = colorsOf(palette);
    const std::vector<const Cause*> causes = causes_that_tell(change);
    ChangeRows out;
    //: the heading of a column of times; %1: their unit
    out.headings = {Words::tr("Change (%1)").arg(times.unit())};
    for (const Cause* cause : causes)
        out.headings.push_back(labelOf(*cause));
    const auto numbers = [&](double difference, const Explained& explained) {
        QStringList all = {times.withSign(difference)};
        for (const Cause* cause : causes)
            all.push_back(times.withSign(explained.*cause->seconds));
        return all;
    };
    const auto addWhole = [&](const QString& name, double seconds, const QStringList& told) {
        out.rows.push_back({.name = name,
                            .color = colors.muted,
                            .to = seconds,
                            .whole = true,
                            .numbers = told,
                            .reading = {name, formatSeconds(seconds)}});
    };
    addWhole(Words::tr("Baseline"), change.baseline, {});
    QStringList paths;
    for (const PartChange& part : change.parts)
        paths.push_back(QString::fromStdString(part.part));
    const QList<QColor> shades = colorsOfPaths(paths, palette);
    double at = change.baseline;
    for (std::size_t i = 0; i < change.parts.size(); ++i) {
        const PartChange& part = change.parts[i];
        out.rows.push_back({.name = shownText(part.part),
                            .color = shades[static_cast<qsizetype>(i)],
                            .from = at,
                            .to = at + part.difference(),
                            .numbers = numbers(part.difference(), part.explained),
                            .reading = readingOf(part, causes, times)});
        at += part.difference();
    }
    QStringList reading = {
        Words::tr("outside the phases"),
        Words::tr("The step less all its phases: launching and waiting. Below 0 where operations "
                  "overlap, which they do not while each is timed."),
        Words::tr("%1, was %2 (%3)")
            .arg(times.text(change.outside_current) + QChar(0x00A0) + times.unit(),
                 times.text(change.outside_baseline) + QChar(0x00A0) + times.unit(),
                 changeText(change, change.outside_difference()))};
    addCauses(reading, change.outside, causes, times);
    out.rows.push_back({.name = Words::tr("outside the phases"),
                        .color = colors.warmup,
                        .from = at,
                        .to = change.current,
                        .numbers = numbers(change.outside_difference(), change.outside),
                        .reading = reading});
    //: what is on show, as against the baseline
    addWhole(Words::tr("Current"), change.current, numbers(change.difference(), change.explained));
    return out;
}

} // namespace stepscope
