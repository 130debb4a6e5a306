#include "ui/views/results/result_columns.h"

#include "records/figures.h"
#include "records/run_name.h"
#include "ui/text/engine_sentences.h"
#include "ui/text/labels/axis_labels.h"
#include "ui/text/labels/figure_labels.h"
#include "ui/text/plain_text.h"
#include "ui/text/words.h"
#include "workload/axes.h"

#include <cmath>

namespace stepscope {

namespace {

ResultColumn numberColumn() {
    return {.id = QStringLiteral("number"),
            .label = Words::tr("#"),
            .shortLabel = {},
            .explanation = Words::tr("The cell's number in the sweep"),
            .kind = ResultColumn::Kind::Number,
            .isNumeric = true,
            .isShown = true,
            .needsDifference = false,
            .text = [](const CellResult& cell) { return QString::number(cell_number(cell.cell.index)); },
            .sortKey = [](const CellResult& cell) { return QVariant(cell.cell.index); },
            .remark = [](const CellResult&) { return QString(); }};
}

/// Among the cells of several runs, which one a cell is of.
ResultColumn runColumn() {
    const auto text = [](const CellResult& cell) { return shownText(run_name_of(cell)); };
    return {.id = QStringLiteral("run"),
            .label = Words::tr("Run"),
            .shortLabel = {},
            .explanation = Words::tr("The run that the cell is of, where several are shown together"),
            .kind = ResultColumn::Kind::Run,
            .isNumeric = false,
            .isShown = true,
            .needsDifference = true,
            .text = text,
            .sortKey =
                [text](const CellResult& cell) {
                    const QString name = text(cell);
                    return name.isEmpty() ? QVariant() : QVariant(name);
                },
            .remark = [](const CellResult&) { return QString(); }};
}

ResultColumn columnOf(const Axis& axis) {
    return {.id = QString::fromUtf8(axis.name),
            .label = columnLabelOf(axis),
            .shortLabel = shortColumnLabelOf(axis),
            .explanation = explanationOf(axis),
            .kind = ResultColumn::Kind::Axis,
            .isNumeric = axis.kind == AxisKind::Number,
            .isShown = true,
            // What a step computes at first sight is always told: model, sequence length, mode.
            .needsDifference = axis.place == TablePlace::Heading || !axis.of_plan,
            .text = [&axis](const CellResult& cell) { return shortValueLabelOf(axis, cell.cell); },
            .sortKey =
                [&axis](const CellResult& cell) {
                    if (!isTold(axis, cell.cell)) return QVariant();
                    const AxisValue value = axis.value(cell.cell);
                    const auto* const number = std::get_if<std::int64_t>(&value);
                    return number ? QVariant(static_cast<qlonglong>(*number))
                                  : QVariant(shortValueLabelOf(axis, cell.cell));
                },
            .remark =
                [&axis](const CellResult& cell) {
                    const QString whole = valueLabelOf(axis, cell.cell);
                    return whole != shortValueLabelOf(axis, cell.cell) ? whole : QString();
                }};
}

ResultColumn statusColumn(const UnderwayOf& underway) {
    const auto text = [underway](const CellResult& cell) { return labelOf(state_of(cell), underway(cell)); };
    return {.id = QStringLiteral("status"),
            .label = Words::tr("Status"),
            .shortLabel = {},
            .explanation = Words::tr("Whether the cell ran, and how it ended"),
            .kind = ResultColumn::Kind::Status,
            .isNumeric = false,
            .isShown = true,
            .needsDifference = false,
            .text = text,
            .sortKey = [text](const CellResult& cell) { return QVariant(text(cell)); },
            .remark =
                [](const CellResult& cell) {
                    QStringList lines = {toldText(cell.reason), doubtsText(cell)};
                    lines.removeAll(QString());
                    return lines.join(QLatin1Char('\n'));
                }};
}

ResultColumn columnOf(const Figure& figure) {
    return {.id = QString::fromUtf8(figure.id),
            .label = columnLabelOf(figure),
            .shortLabel = {},
            .explanation = definitionOf(figure),
            .kind = ResultColumn::Kind::Figure,
            .isNumeric = true,
            .isShown = figure.prominence != Prominence::OnDemand,
            .needsDifference = false,
            .text = [&figure](const CellResult& cell) { return columnText(figure, figure.value(cell)); },
            .sortKey =
                [&figure](const CellResult& cell) {
                    const std::optional<double> value = figure.value(cell);
                    return value && std::isfinite(*value) ? QVariant(*value) : QVariant();
                },
            .remark = [](const CellResult& cell) { return doubtsText(cell); }};
}

} // namespace

std::vector<ResultColumn> resultColumns(const UnderwayOf& underway) {
    std::vector<ResultColumn> columns = {numberColumn(), runColumn()};
    for (const Axis& axis : axes())
        columns.push_back(columnOf(axis));
    // What a step took stands where it is seen first.
    const auto isFirst = [](const Figure& figure) {
        return figure.running && figure.prominence == Prominence::Main;
    };
    for (const Figure& figure : figures())
        if (isFirst(figure)) columns.push_back(columnOf(figure));
    columns.push_back(statusColumn(underway));
    for (const Figure& figure : figures())
        if (!isFirst(figure)) columns.push_back(columnOf(figure));
    return columns;
}

} // namespace stepscope
