#include "ui/plot/steps/marks/step_bands.h"

#include "ui/plot/ticks.h"

#include <QLocale>

#include <cmath>
#include <cstddef>

namespace stepscope {

namespace {

/// Those of a linear band, whose ends become lines of its scale.
std::vector<std::pair<double, QString>> linearLabels(StepBand& band, const ValueExtent& extent, bool fromZero,
                                                     int fit) {
    constexpr int most = 4;
    const double margin = std::max((extent.high - extent.low) * 0.05, extent.high * 0.005);
    const double from = fromZero ? 0 : std::max(0.0, extent.low - margin);
    const Ticks ticks = ticksFor(from, extent.high + margin, std::clamp(fit - 1, 1, most), true);
    band.low = ticks.low;
    band.high = ticks.high;
    std::vector<std::pair<double, QString>> out;
    const auto count = static_cast<int>(std::lround((ticks.high - ticks.low) / ticks.interval));
    for (int i = 0; i <= count; ++i) {
        const double value = ticks.low + i * ticks.interval;
        out.emplace_back(value, QLocale().toString(value, 'f', ticks.decimals));
    }
    return out;
}

} // namespace

void fitLog(StepBand& band, const ValueExtent& extent) {
    const double low = extent.low > 0 ? extent.low : extent.high * 1e-3; // before the first step
    const double margin = std::max(std::log10(extent.high / low) * 0.08, 0.01);
    band.low = std::log10(low) - margin;
    band.high = std::log10(extent.high) + margin;
}

std::vector<std::pair<double, QString>> logLabels(const StepBand& band) {
    std::vector<std::pair<double, QString>> out;
    for (const double value : logTicks(std::pow(10, band.low), std::pow(10, band.high)))
        out.emplace_back(std::log10(value), QLocale().toString(value, 'g', 6));
    return out;
}

StepBands stackedBands(const std::vector<ValueExtent>& extents, bool log, bool fromZero, double height,
                       double line) {
    constexpr double apart = 1.3;        // labels, in lines
    constexpr double most_between = 0.4; // of a band
    const auto count = static_cast<double>(extents.size());
    const double pixels = std::max(1.0, height / count);
    // Half a label above, half below, and what an axis wants between two.
    const double between = std::min(most_between, 1.5 * line / pixels);
    const auto fit = static_cast<std::size_t>(std::max(1.0, pixels * (1 - between) / (apart * line) + 1));
    StepBands out;
    for (std::size_t i = 0; i < extents.size(); ++i) {
        ValueExtent extent = extents[i];
        if (extent.empty() || (log && !(extent.high > 0))) extent = {.low = 0, .high = 1};
        StepBand band;
        band.bottom = count - 1 - static_cast<double>(i) + between / 2;
        band.top = band.bottom + 1 - between;
        if (log) fitLog(band, extent);
        const std::vector<std::pair<double, QString>> labels =
            log ? logLabels(band) : linearLabels(band, extent, fromZero, static_cast<int>(fit));
        const std::size_t stride = labels.empty() ? 1 : (labels.size() + fit - 1) / fit;
        // An axis has each text once: what no one sees tells those of one band from those of another.
        const QString own(static_cast<qsizetype>(i), QChar(0x200B));
        for (std::size_t each = 0; each < labels.size(); each += stride)
            out.labels.emplace_back(band.at(labels[each].first), labels[each].second + own);
        out.bands.push_back(band);
    }
    std::sort(out.labels.begin(), out.labels.end());
    return out;
}

} // namespace stepscope
