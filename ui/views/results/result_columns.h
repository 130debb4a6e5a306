#pragma once

#include "ui/text/labels/run_labels.h"

#include <QString>
#include <QVariant>

#include <functional>
#include <vector>

namespace stepscope {

/// A column of the table of results, which knows how it reads a cell.
struct ResultColumn {
    enum class Kind { Number, Run, Axis, Status, Figure };

    QString id;                ///< "number", "run", "status", or the name of an axis or of a figure
    QString label, shortLabel; ///< the short one stands where the other has no room; empty: there is none
    QString explanation;
    Kind kind;
    bool isNumeric;
    bool isShown;         ///< unasked
    bool needsDifference; ///< is left out where it says the same in every row
    std::function<QString(const CellResult&)> text;
    std::function<QVariant(const CellResult&)> sortKey; ///< a number or text; invalid: the cell has no value
    std::function<QString(const CellResult&)>
        remark; ///< on the entry: what its text leaves out; may be empty
};

/// What goes on with a cell that has begun and not ended.
using UnderwayOf = std::function<Underway(const CellResult&)>;

/// The cell's number, every axis, every figure and among them the status; in the language of the window.
std::vector<ResultColumn> resultColumns(const UnderwayOf& underway);

} // namespace stepscope
