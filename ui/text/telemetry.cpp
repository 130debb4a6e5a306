#include "ui/text/telemetry.h"

#include "ui/text/format.h"
#include "ui/text/plain_text.h"
#include "ui/text/words.h"

#include <QLocale>
#include <QStringList>

namespace stepscope {

namespace {

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
    switch (gauge) {
    case Gauge::SmClock:
        return telemetry.sm_clock_mhz;
    case Gauge::CountedClock:
        return telemetry.counted_clock_mhz;
    case Gauge::Power:
        return telemetry.power_w;
    case Gauge::Temperature:
        return telemetry.temperature_c;
    case Gauge::MemoryUsed:
        if (!telemetry.memory_used_bytes) return std::nullopt;
        return static_cast<double>(*telemetry.memory_used_bytes) / (1024.0 * 1024.0 * 1024.0);
    }
    return std::nullopt;
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
    return labels.isEmpty() ? QString() : Words::tr("Throttled: %1").arg(labels.join(QStringLiteral(", ")));
}

} // namespace stepscope
