#include "ui/views/breakdown/breakdown_bars.h"

#include "run/estimate/op_facts.h"
#include "ui/text/labels/division_labels.h"
#include "ui/text/labels/run_labels.h"
#include "ui/theme/colors/phase_colors.h"

#include <algorithm>
#include <map>

namespace stepscope {

namespace {

QString passOf(const std::string& part) {
    return QString::fromStdString(part).section(QLatin1Char('/'), 0, 0);
}

/// The parts that bars have, each where it first appears, those of a pass one after another.
std::vector<std::string> allParts(const std::vector<std::vector<PartTime>>& divided, bool byPath) {
    std::vector<std::string> out;
    for (const auto& parts : divided)
        for (const PartTime& part : parts)
            if (std::ranges::find(out, part.part) == out.end()) out.push_back(part.part);
    if (!byPath) return out;
    std::vector<QString> passes;
    for (const std::string& part : out)
        if (std::ranges::find(passes, passOf(part)) == passes.end()) passes.push_back(passOf(part));
    std::ranges::stable_sort(out, {}, [&](const std::string& part) {
        return std::ranges::find(passes, passOf(part)) - passes.begin();
    });
    return out;
}

std::map<std::string, QColor> colorsOfParts(const std::vector<std::string>& parts, bool byPath,
                                            const QPalette& palette) {
    std::map<std::string, QColor> out;
    QStringList names;
    for (const std::string& part : parts)
        names.push_back(QString::fromStdString(part));
    const QList<QColor> shades = colorsOfPaths(names, palette);
    for (qsizetype i = 0; i < names.size(); ++i)
        out[parts[static_cast<std::size_t>(i)]] = byPath ? shades[i] : colorOfPhase(names[i], palette);
    return out;
}

} // namespace

std::vector<StackedBar> barsOf(const Results& results, std::span<const int> cells,
                               const TimeDivision& division, const QPalette& palette) {
    std::vector<std::vector<PartTime>> divided;
    std::vector<StackedBar> out;
    for (const int index : cells) {
        const CellResult* cell = results.find(index);
        if (!cell || cell->phases.empty()) continue;
        divided.push_back(divide(division, cell->phases, division.by_plan ? facts_of(*cell) : OpFacts()));
        out.push_back({.id = index, .name = titleAmong(results, cell->cell), .parts = {}});
    }
    const std::vector<std::string> parts = allParts(divided, division.by_path);
    const std::map<std::string, QColor> colors = colorsOfParts(parts, division.by_path, palette);
    for (std::size_t bar = 0; bar < out.size(); ++bar)
        for (const std::string& part : parts)
            if (const auto found = std::ranges::find(divided[bar], part, &PartTime::part);
                found != divided[bar].end())
                out[bar].parts.push_back({.id = QString::fromStdString(part),
                                          .name = partLabel(division, part),
                                          .color = colors.at(part),
                                          .seconds = found->seconds});
    return out;
}

} // namespace stepscope
