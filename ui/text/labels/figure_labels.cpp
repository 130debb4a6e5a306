#include "ui/text/labels/figure_labels.h"

#include "tables/digits.h"
#include "ui/text/format.h"

#include <QCoreApplication>
#include <QLocale>

#include <array>
#include <cmath>

namespace stepscope {

namespace {

constexpr QChar no_break_space(0x00A0);
/// Counts below are written out.
constexpr double long_count = 1e5;

QString inUnit(double value, FigureKind kind, int digits) {
    const TableUnit unit = table_unit_of(kind);
    return formatSignificant(value / unit.size, digits) + no_break_space + QString::fromUtf8(unit.name);
}

} // namespace

PlotUnit plotUnitFor(FigureKind kind, double typical) {
    const bool binary = kind == FigureKind::Bytes;
    const bool plain = kind == FigureKind::TokenRate || kind == FigureKind::Count; // no unit of their own
    if (kind == FigureKind::Time) {
        const TimeUnit unit = timeUnitFor(typical);
        return {1 / unit.perSecond, unit.name};
    }
    if (kind == FigureKind::Share || kind == FigureKind::Ratio)
        return {table_unit_of(kind).size, QString::fromUtf8(table_unit_of(kind).name)};
    constexpr std::array prefixes = {"", "k", "M", "G", "T", "P", "E"};
    const double step = binary ? 1024 : 1000;
    PlotUnit out;
    std::size_t power = 0;
    while (power + 1 < prefixes.size() && typical >= out.size * step * (plain ? 1e4 : 1)) {
        out.size *= step;
        ++power;
    }
    const char* base = binary                              ? "B"
                       : kind == FigureKind::ByteRate      ? "B/s"
                       : kind == FigureKind::Operations    ? "FLOP"
                       : kind == FigureKind::OperationRate ? "FLOP/s"
                                                           : "";
    const QString prefix = binary && power == 1 ? QStringLiteral("K") : QLatin1String(prefixes[power]);
    out.name = prefix + QLatin1String(binary && power > 0 ? "i" : "") + QLatin1String(base);
    return out;
}

QString formatIn(const PlotUnit& unit, double value) {
    const QString number = formatSignificant(value / unit.size, 4);
    return std::isfinite(value) && !unit.name.isEmpty() ? number + no_break_space + unit.name : number;
}

QString axisTitle(const Figure& figure, const PlotUnit& unit) {
    return unit.name.isEmpty() ? labelOf(figure) : QStringLiteral("%1 (%2)").arg(labelOf(figure), unit.name);
}

QString labelOf(const Figure& figure) {
    return QCoreApplication::translate("figures", figure.label);
}

QString columnLabelOf(const Figure& figure) {
    const std::string_view unit = table_unit_of(figure.kind).name;
    if (unit.empty()) return labelOf(figure);
    return QStringLiteral("%1 (%2)").arg(labelOf(figure), QString::fromUtf8(unit));
}

QString definitionOf(const Figure& figure) {
    return QCoreApplication::translate("figures", figure.definition);
}

QString columnText(const Figure& figure, const std::optional<double>& value) {
    if (!value || !std::isfinite(*value)) return QStringLiteral("–");
    const TableUnit unit = table_unit_of(figure.kind);
    const double shown = *value / unit.size;
    if (!is_written_out(shown)) return QLocale().toString(shown, 'g', 4);
    return QLocale().toString(shown, 'f', table_decimals(figure.kind, *value));
}

QString formatFigure(const Figure& figure, double value) {
    if (!std::isfinite(value)) return QStringLiteral("–");
    switch (figure.kind) {
    case FigureKind::Time:
        return formatSeconds(value);
    case FigureKind::Bytes:
        return formatBytes(static_cast<std::int64_t>(value));
    case FigureKind::Operations:
        return formatFlops(value, false);
    case FigureKind::OperationRate:
        return formatFlops(value, true);
    case FigureKind::Share:
    case FigureKind::ByteRate:
        return inUnit(value, figure.kind, 3);
    case FigureKind::Ratio:
        return QLocale().toString(value, 'f', 2);
    case FigureKind::TokenRate:
        return QLocale().toString(value, 'f', 0);
    case FigureKind::Count:
        return value < long_count ? QLocale().toString(value, 'f', 0)
                                  : formatParameters(static_cast<std::int64_t>(value));
    }
    return {};
}

} // namespace stepscope
