#pragma once

#include "records/figures.h"

#include <QString>

namespace stepscope::testing {

/// What is known under a name of a cell: a figure's id, an axis, a size; "?" where nothing is.
inline QString known(const CellResult& result, const QString& name) {
    if (name == "status") return result.status ? QString::fromLatin1(name_of(*result.status).data()) : "?";
    if (name == "d_model") return QString::number(result.cell.model.d_model);
    if (name == "steps") return QString::number(result.steps.size());
    for (const Axis& axis : axes())
        if (name == QString::fromLatin1(axis.name.data())) {
            const std::string text = text_of(axis, result.cell);
            return text.empty() ? "?" : QString::fromStdString(text);
        }
    const auto value = figure(name.toStdString()).value(result);
    return value ? QString::number(*value, 'g', 6) : "?";
}

} // namespace stepscope::testing
