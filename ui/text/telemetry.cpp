#include "ui/text/telemetry.h"

#include "ui/text/format.h"
#include "ui/text/lists.h"
#include "ui/text/plain_text.h"
#include "ui/text/words.h"

#include <QLocale>
#include <QStringList>

#include <cstddef>
#include <cstdint>
#include <type_traits>

namespace stepscope {

namespace {

template <typename T>
constexpr bool isNumber = std::is_arithmetic_v<T>;

constexpr std::size_t countOfNumbers() {
    std::size_t count = 0;
    for_each_telemetry_member(
        [&count]<typename T>(const TelemetryMember<T>&) { count += isNumber<T> ? 1 : 0; });
    return count;
}
static_assert(countOfNumbers() == gauges.size(), "a number that devices tell has no gauge");

double asShown(double value) {
    return value;
}

/// Whole numbers are bytes.
double asShown(std::int64_t bytes) {
    return static_cast<double>(bytes) / (1024.0 * 1024.0 * 1024.0);
}

QString unitOf(Gauge gauge) {
    switch (gauge) {
    case Gauge::SmClock:
    case Gauge::CountedClock:
        return QStringLiteral("MHz");
    case Gauge::Power:
        return QStringLiteral("W");
    case Gauge::Temperature:
        return QStringLiteral("°C");
    case Gauge::MemoryUsed:
        return QStringLiteral("GiB");
    }
    return {};
}

/// The reasons as the CUDA backend names them; others, from another version's file, stay as they are.
QString reasonLabel(const QString& reason) {
    if (reason == QStringLiteral("application clocks")) return Words::tr("application clocks");
    if (reason == QStringLiteral("power cap")) return Words::tr("power cap");
    if (reason == QStringLiteral("hardware slowdown")) return Words::tr("hardware slowdown");
    if (reason == QStringLiteral("sync boost")) return Words::tr("sync boost");
    if (reason == QStringLiteral("thermal")) return Words::tr("temperature");
    if (reason == QStringLiteral("hardware thermal")) return Words::tr("temperature (hardware limit)");
    if (reason == QStringLiteral("power brake")) return Words::tr("power brake");
    if (reason == QStringLiteral("display clocks")) return Words::tr("display clocks");
    return shownText(reason);
}

} // namespace

std::optional<double> valueOf(const Telemetry& telemetry, Gauge gauge) {
    std::optional<double> out;
    std::size_t place = 0;
    for_each_telemetry_member([&]<typename T>(const TelemetryMember<T>& member) {
        if constexpr (isNumber<T>)
            if (const std::optional<T>& value = telemetry.*member.of;
                place++ == static_cast<std::size_t>(gauge) && value)
                out = asShown(*value);
    });
    return out;
}

QString labelOf(Gauge gauge) {
    switch (gauge) {
    case Gauge::SmClock:
        return Words::tr("SM clock");
    case Gauge::CountedClock:
        return Words::tr("SM clock, counted");
    case Gauge::Power:
        return Words::tr("Power");
    case Gauge::Temperature:
        return Words::tr("Temperature");
    case Gauge::MemoryUsed:
        return Words::tr("Memory");
    }
    return {};
}

QString formatNumber(Gauge gauge, double value) {
    const bool whole = gauge == Gauge::SmClock || gauge == Gauge::CountedClock || gauge == Gauge::Temperature;
    return whole ? QLocale().toString(value, 'f', 0) : formatSignificant(value, 3);
}

QString formatValue(Gauge gauge, double value) {
    return formatNumber(gauge, value) + QChar(0x00A0) + unitOf(gauge);
}

QString readingOf(Gauge gauge, double value) {
    const QString text = formatValue(gauge, value);
    return gauge == Gauge::CountedClock ? Words::tr("%1 counted").arg(text) : text;
}

QString throttleLabel(const std::string& reasons) {
    QStringList labels;
    for (const QString& reason : QString::fromStdString(reasons).split(QLatin1Char(','), Qt::SkipEmptyParts))
        labels.push_back(reasonLabel(reason.trimmed()));
    return labels.isEmpty() ? QString() : Words::tr("Throttled: %1").arg(listOf(labels));
}

} // namespace stepscope
