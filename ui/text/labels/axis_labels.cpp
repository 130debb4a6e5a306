#include "ui/text/labels/axis_labels.h"

#include "ui/text/ampersands.h"
#include "ui/text/plain_text.h"
#include "workload/text/short_name.h"

#include <QCoreApplication>
#include <QStringList>

#include <string>
#include <vector>

namespace stepscope {

namespace {

/// As text; a model by its sizes where it has no name. Empty: not known.
std::string toldValue(const Axis& axis, const Cell& cell) {
    return axis.kind == AxisKind::Model ? title_of(cell, {}) : text_of(axis, cell);
}

QString valueText(const Axis& axis, const Cell& cell, const char* AxisChoice::*words) {
    const std::string text = toldValue(axis, cell);
    if (const AxisChoice* choice = choice_named(axis, text))
        return QCoreApplication::translate("axes", choice->*words);
    return text.empty() ? QStringLiteral("–") : shownText(short_name(text));
}

} // namespace

namespace {

/// Empty: not known.
QString titlePart(const Axis& axis, const Cell& cell) {
    if (!isTold(axis, cell)) return {};
    const std::string prefix(axis.title_prefix);
    return (prefix.empty() ? QString() : QCoreApplication::translate("axes", prefix.c_str())) +
           valueLabelOf(axis, cell);
}

} // namespace

QString titleAmong(const Cell& cell, std::span<const Axis* const> varying) {
    QStringList parts;
    for (const Axis* const axis : varying)
        if (const QString part = titlePart(*axis, cell); !part.isEmpty()) parts.push_back(part);
    return parts.isEmpty() ? titlePart(axis_named("model"), cell) : parts.join(QStringLiteral(" · "));
}

QString titleOf(const Cell& cell, std::span<const Axis* const> varying) {
    std::vector<const Axis*> told = {&axis_named("model")};
    for (const Axis* const axis : varying)
        if (axis != told.front()) told.push_back(axis);
    return titleAmong(cell, told);
}

QString labelOf(const Axis& axis) {
    return QCoreApplication::translate("axes", axis.label);
}

QString columnLabelOf(const Axis& axis) {
    return withoutMnemonic(captionOf(axis));
}

QString shortColumnLabelOf(const Axis& axis) {
    QString label =
        axis.title_prefix.empty()
            ? QString()
            : QCoreApplication::translate("axes", std::string(axis.title_prefix).c_str()).trimmed();
    if (label.isEmpty() || label.size() >= columnLabelOf(axis).size()) return columnLabelOf(axis);
    label[0] = label[0].toUpper();
    return label;
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

bool isTold(const Axis& axis, const Cell& cell) {
    return !toldValue(axis, cell).empty();
}

QString valueLabelOf(const Axis& axis, const Cell& cell) {
    return valueText(axis, cell, &AxisChoice::label);
}

QString shortValueLabelOf(const Axis& axis, const Cell& cell) {
    return valueText(axis, cell, &AxisChoice::short_label);
}

} // namespace stepscope
