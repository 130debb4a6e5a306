#include "ui/files/mapping/mapping_labels.h"

#include "tables/reading/written_values.h"
#include "ui/text/labels/axis_labels.h"
#include "ui/text/labels/run_labels.h"
#include "ui/text/plain_text.h"

#include <QCoreApplication>

namespace stepscope {

namespace {

/// The context of its sentences in translations.
struct MappingWords {
    Q_DECLARE_TR_FUNCTIONS(MappingWords)
};

QString axisLabel(const std::string& name) {
    for (const Axis& axis : axes())
        if (axis.name == name) return labelOf(axis);
    return shownText(name);
}

} // namespace

QString labelOf(const ColumnKind& kind) {
    return QCoreApplication::translate(kind.context, kind.label);
}

QString labelOf(const Part& part) {
    if (part.backward) return MappingWords::tr("Backward alone");
    for (const AxisChoice& choice : axis_named("mode").choices)
        if (part.mode != unsaid<Mode> && choice.name == name_of(part.mode)) return labelOf(choice);
    return MappingWords::tr("Not said");
}

QString labelOfValue(const ColumnKind& kind, std::string_view value) {
    if (const auto* const axis = std::get_if<AxisColumn>(&kind.meaning))
        if (const AxisChoice* const choice = choice_named(*axis->axis, value)) return labelOf(*choice);
    if (std::holds_alternative<StatusColumn>(kind.meaning)) {
        CellResult cell;
        cell.status = status_as_written(value);
        return labelOf(state_of(cell), Underway::Unfinished);
    }
    return truth_as_written(value).value_or(false) ? MappingWords::tr("Yes") : MappingWords::tr("No");
}

QString sentenceOf(const Lack& lack) {
    const QString name = shownText(lack.name);
    switch (lack.kind) {
    case LackKind::NoColumn:
        return MappingWords::tr("The table has no column “%1”.").arg(name);
    case LackKind::Model:
        return MappingWords::tr(
            "Nothing says the model: choose its column, or write it under “So in all rows”.");
    case LackKind::Sequence:
        return MappingWords::tr(
            "Nothing says the sequence length: choose its column, or write it under “So in all rows”.");
    case LackKind::Time:
        return MappingWords::tr("No column holds the time of a step: choose Mean above the one that does.");
    case LackKind::Unit:
        return MappingWords::tr("The unit of “%1” is not known: choose it above the column.").arg(name);
    case LackKind::Batch:
        return MappingWords::tr("“%1” is a time only where the batch is known: choose its column, or write "
                                "it under “So in all rows”.")
            .arg(name);
    case LackKind::Twice:
        if (lack.differ)
            return MappingWords::tr("“%1” is of the same quantity as “%2”, and their values differ: choose "
                                    "something else above one of them.")
                .arg(name, shownText(lack.before));
        return MappingWords::tr("“%1” holds the same as “%2”: choose something else above one of them.")
            .arg(name, shownText(lack.before));
    case LackKind::NoneAcross:
        return MappingWords::tr("No column is for a value of %1: choose above one what it holds.")
            .arg(axisLabel(lack.name));
    }
    return {};
}

QString sentenceOf(const Assumption& assumption) {
    const QString column = shownText(assumption.column);
    const QString value = shownText(assumption.value);
    switch (assumption.kind) {
    case AssumptionKind::UnitByValues:
        return MappingWords::tr("“%1” says no unit; its numbers look like %2.").arg(column, value);
    case AssumptionKind::UnitByText:
        return MappingWords::tr("“%1” says no unit; the text above the table speaks of %2.")
            .arg(column, value);
    case AssumptionKind::Constant:
        return MappingWords::tr("%1: the text above the table says %2.")
            .arg(axisLabel(assumption.column), value);
    case AssumptionKind::Contents:
        return MappingWords::tr("“%1” is taken for the model by what stands in it.").arg(column);
    case AssumptionKind::Runs:
        return MappingWords::tr(
                   "Several rows tell the same cell and are taken for its runs, though “%1” differs.")
            .arg(column);
    }
    return {};
}

} // namespace stepscope
