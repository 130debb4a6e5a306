#include "ui/text/labels/run_labels.h"

#include "plan/tensor.h"
#include "records/run_name.h"
#include "ui/text/labels/axis_labels.h"
#include "ui/text/plain_text.h"
#include "ui/text/words.h"

#include <QCoreApplication>
#include <QStringList>

namespace stepscope {

namespace {

QString withRun(const Results& results, const Cell& cell, QString title) {
    if (const CellResult* const result = results.find(cell.index); result && result->cell == cell)
        if (const std::string_view run = run_name_of(*result); !run.empty())
            title += QStringLiteral(" · ") + shownText(run);
    return title;
}

} // namespace

QString titleOf(const Results& results, const Cell& cell) {
    return withRun(results, cell, titleOf(cell, results.varying()));
}

QString titleAmong(const Results& results, const Cell& cell) {
    return withRun(results, cell, titleAmong(cell, results.varying()));
}

QString labelOf(Isolation value) {
    switch (value) {
    case Isolation::Thread:
        return Words::tr("In this program");
    case Isolation::Process:
        return Words::tr("A process per cell");
    }
    return {};
}

QString explanationOf(Isolation value) {
    switch (value) {
    case Isolation::Thread:
        return Words::tr("Cells run on the engine thread of this program");
    case Isolation::Process:
        return Words::tr("Each cell runs in a process of its own, for drivers that an error leaves unusable");
    }
    return {};
}

QString labelOf(Underway underway) {
    switch (underway) {
    case Underway::Running:
        return Words::tr("Running");
    case Underway::Paused:
        return Words::tr("Paused");
    case Underway::Unfinished:
        return Words::tr("Unfinished");
    }
    return {};
}

QString labelOf(CellState state, Underway underway) {
    switch (state) {
    case CellState::Waiting:
        return Words::tr("Waiting");
    case CellState::Running:
        return labelOf(underway);
    case CellState::Ok:
        return Words::tr("OK");
    case CellState::Oom:
        return Words::tr("Out of memory");
    case CellState::Failed:
        return Words::tr("Failed");
    case CellState::Cancelled:
        return Words::tr("Cancelled");
    case CellState::Skipped:
        return Words::tr("Skipped");
    }
    return {};
}

QString labelOf(Severity severity) {
    switch (severity) {
    case Severity::Info:
        return Words::tr("Info");
    case Severity::Warning:
        return Words::tr("Warning");
    case Severity::Error:
        return Words::tr("Error");
    }
    return {};
}

QString doubtsText(const CellResult& cell) {
    QStringList lines;
    for (const Doubt& doubt : doubts_of(cell)) {
        const DoubtRow& row = row_of(doubt.kind);
        const auto translated = [](const char* english) {
            return QCoreApplication::translate("trust", english);
        };
        //: a kind of doubt, and what it is
        lines.push_back(Words::tr("%1: %2").arg(
            translated(row.label), translated(row.sentence)
                                       .arg(QString::fromStdString(percent_of(doubt)))
                                       .replace(QStringLiteral(" %"), QStringLiteral("\u00A0%"))));
    }
    return lines.join(QLatin1Char('\n'));
}

QString labelOf(Bound bound) {
    switch (bound) {
    case Bound::Compute:
        return Words::tr("compute");
    case Bound::Memory:
        return Words::tr("memory");
    }
    return {};
}

QString roleLabel(const std::string& role) {
    if (role == name_of(Role::Input)) return Words::tr("Input");
    if (role == name_of(Role::Parameter)) return Words::tr("Parameters");
    if (role == name_of(Role::Gradient)) return Words::tr("Gradients");
    if (role == name_of(Role::OptimizerState)) return Words::tr("Optimizer state");
    if (role == name_of(Role::Activation)) return Words::tr("Activations");
    if (role == name_of(Role::Workspace)) return Words::tr("Workspace");
    return shownText(role);
}

} // namespace stepscope
