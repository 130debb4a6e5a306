#include "ui/text/figure_labels.h"

#include "tables/digits.h"
#include "ui/text/format.h"

#include <QCoreApplication>
#include <QLocale>

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
    return QLocale().toString(*value / unit.size, 'f', table_decimals(figure.kind, *value));
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
