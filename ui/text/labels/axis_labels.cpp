#include "ui/text/labels/axis_labels.h"

#include "ui/text/plain_text.h"

#include <QCoreApplication>

namespace stepscope {

namespace {

QString valueText(const Axis& axis, const Cell& cell, const char* AxisChoice::*words) {
    const std::string text = text_of(axis, cell);
    if (const AxisChoice* choice = choice_named(axis, text))
        return QCoreApplication::translate("axes", choice->*words);
    return text.empty() ? QStringLiteral("–") : shownText(text);
}

} // namespace

QString labelOf(const Axis& axis) {
    return QCoreApplication::translate("axes", axis.label);
}

QString columnLabelOf(const Axis& axis) {
    return captionOf(axis).remove(QLatin1Char('&'));
}

QString captionOf(const Axis& axis) {
    return QCoreApplication::translate("axes", axis.column);
}

QString explanationOf(const Axis& axis) {
    return QCoreApplication::translate("axes", axis.explanation);
}

QString labelOf(const AxisChoice& choice) {
    return QCoreApplication::translate("axes", choice.label);
}

QString explanationOf(const AxisChoice& choice) {
    return QCoreApplication::translate("axes", choice.explanation);
}

QString valueLabelOf(const Axis& axis, const Cell& cell) {
    return valueText(axis, cell, &AxisChoice::label);
}

QString shortValueLabelOf(const Axis& axis, const Cell& cell) {
    return valueText(axis, cell, &AxisChoice::short_label);
}

} // namespace stepscope
