#pragma once

#include <QString>

#include <cstdint>

namespace stepscope {

/// Numbers as a person reads them, in the language of the program (QLocale()).
/// All take base units (seconds, bytes, FLOP/s) and return "–" for a value that is not finite.

/// "41.2 ms", "1.204 s": four significant digits.
QString formatSeconds(double seconds);

struct TimeUnit {
    double perSecond = 1e3; ///< how many make a second
    QString name;
};
/// The unit in which a time reads best.
TimeUnit timeUnitFor(double seconds);
/// In a given unit, so that a spread can be read beside its mean.
QString formatSeconds(double seconds, const TimeUnit& unit);

/// "0:42", "12:05", "1:02:03": for clocks that run.
QString formatClock(double seconds);

/// "under a second", "about 40 s", "about 3 min": for estimates.
QString formatEstimate(double seconds);

/// "512 B", "1.25 GiB".
QString formatBytes(std::int64_t bytes);

/// "124 M", "2.7 B": parameters.
QString formatParameters(std::int64_t count);

/// "1.24 TFLOP", "812 GFLOP/s" with `perSecond`.
QString formatFlops(double flops, bool perSecond);

/// `digits` significant digits, never in exponent form between 1e-3 and 1e9.
QString formatSignificant(double value, int digits);

} // namespace stepscope
