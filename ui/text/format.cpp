#include "ui/text/format.h"

#include "ui/text/words.h"

#include <QLocale>

#include <algorithm>
#include <array>
#include <cmath>

namespace stepscope {

namespace {

QString nothing() {
    return QStringLiteral("–");
}

struct Scale {
    double factor;
    const char* suffix;
};

template <std::size_t N>
QString scaled(double value, const std::array<Scale, N>& scales, const char* unit) {
    const Scale* chosen = &scales.back();
    for (const Scale& scale : scales)
        if (std::abs(value) >= scale.factor) {
            chosen = &scale;
            break;
        }
    return formatSignificant(value / chosen->factor, 3) + QChar(0x00A0) + QLatin1String(chosen->suffix) +
           QLatin1String(unit);
}

} // namespace

QString formatSignificant(double value, int digits) {
    if (!std::isfinite(value)) return nothing();
    if (value == 0) return QStringLiteral("0");
    const int magnitude = static_cast<int>(std::floor(std::log10(std::abs(value))));
    if (magnitude < -3 || magnitude > 9) return QLocale().toString(value, 'g', digits);
    return QLocale().toString(value, 'f', std::clamp(digits - 1 - magnitude, 0, 9));
}

TimeUnit timeUnitFor(double seconds) {
    if (seconds >= 1) return {.perSecond = 1, .name = QStringLiteral("s")};
    if (seconds >= 1e-3 || !(seconds > 0)) return {.perSecond = 1e3, .name = QStringLiteral("ms")};
    return {.perSecond = 1e6, .name = QStringLiteral("µs")};
}

QString formatSeconds(double seconds) {
    return formatSeconds(seconds, timeUnitFor(seconds));
}

QString formatSeconds(double seconds, const TimeUnit& unit) {
    if (!std::isfinite(seconds)) return nothing();
    return formatSignificant(seconds * unit.perSecond, 4) + QChar(0x00A0) + unit.name;
}

QString formatClock(double seconds) {
    if (!std::isfinite(seconds)) return nothing();
    const auto whole = static_cast<qint64>(std::max(0.0, seconds));
    const qint64 hours = whole / 3600;
    const qint64 minutes = whole / 60 % 60;
    const QString tail = QStringLiteral(":%1").arg(whole % 60, 2, 10, QLatin1Char('0'));
    if (hours == 0) return QString::number(minutes) + tail;
    return QStringLiteral("%1:%2").arg(hours).arg(minutes, 2, 10, QLatin1Char('0')) + tail;
}

QString formatEstimate(double seconds) {
    if (!std::isfinite(seconds)) return nothing();
    if (seconds < 1) return Words::tr("under a second");
    if (seconds < 90) return Words::tr("about %1 s").arg(std::lround(seconds));
    if (seconds < 5400) return Words::tr("about %1 min").arg(std::lround(seconds / 60));
    return Words::tr("about %1 h").arg(formatSignificant(seconds / 3600, 2));
}

QString formatBytes(std::int64_t bytes) {
    static constexpr std::array<Scale, 5> scales = {
        {{1099511627776.0, "Ti"}, {1073741824.0, "Gi"}, {1048576.0, "Mi"}, {1024.0, "Ki"}, {1.0, ""}}};
    return scaled(static_cast<double>(bytes), scales, "B");
}

QString formatParameters(std::int64_t count) {
    static constexpr std::array<Scale, 4> scales = {{{1e9, "B"}, {1e6, "M"}, {1e3, "k"}, {1.0, ""}}};
    return scaled(static_cast<double>(count), scales, "").trimmed();
}

QString formatFlops(double flops, bool perSecond) {
    if (!std::isfinite(flops)) return nothing();
    static constexpr std::array<Scale, 6> scales = {
        {{1e15, "P"}, {1e12, "T"}, {1e9, "G"}, {1e6, "M"}, {1e3, "k"}, {1.0, ""}}};
    return scaled(flops, scales, perSecond ? "FLOP/s" : "FLOP");
}

} // namespace stepscope
