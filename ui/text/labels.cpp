#include "ui/text/labels.h"

#include "plan/tensor.h"
#include "ui/text/plain_text.h"

#include <QCoreApplication>
#include <QStringList>

namespace stepscope {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Labels)
};

} // namespace

QString labelOf(Isolation value) {
    switch (value) {
    case Isolation::Thread:
        return Text::tr("In this program");
    case Isolation::Process:
        return Text::tr("A process per cell");
    }
    return {};
}

QString explanationOf(Isolation value) {
    switch (value) {
    case Isolation::Thread:
        return Text::tr("Cells run on the engine thread of this program");
    case Isolation::Process:
        return Text::tr("Each cell runs in a process of its own, for drivers that an error leaves unusable");
    }
    return {};
}

QString labelOf(CellState state) {
    switch (state) {
    case CellState::Waiting:
        return Text::tr("Waiting");
    case CellState::Running:
        return Text::tr("Running");
    case CellState::Ok:
        return Text::tr("OK");
    case CellState::Oom:
        return Text::tr("Out of memory");
    case CellState::Failed:
        return Text::tr("Failed");
    case CellState::Cancelled:
        return Text::tr("Cancelled");
    case CellState::Skipped:
        return Text::tr("Skipped");
    }
    return {};
}

QString labelOf(Severity severity) {
    switch (severity) {
    case Severity::Info:
        return Text::tr("Info");
    case Severity::Warning:
        return Text::tr("Warning");
    case Severity::Error:
        return Text::tr("Error");
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
        lines.push_back(Text::tr("%1: %2").arg(
            translated(row.label), translated(row.sentence)
                                       .arg(QString::fromStdString(percent_of(doubt)))
                                       .replace(QStringLiteral(" %"), QStringLiteral("\u00A0%"))));
    }
    return lines.join(QLatin1Char('\n'));
}

QString labelOf(Bound bound) {
    switch (bound) {
    case Bound::Compute:
        return Text::tr("compute");
    case Bound::Memory:
        return Text::tr("memory");
    }
    return {};
}

QString roleLabel(const std::string& role) {
    if (role == name_of(Role::Input)) return Text::tr("Input");
    if (role == name_of(Role::Parameter)) return Text::tr("Parameters");
    if (role == name_of(Role::Gradient)) return Text::tr("Gradients");
    if (role == name_of(Role::OptimizerState)) return Text::tr("Optimizer state");
    if (role == name_of(Role::Activation)) return Text::tr("Activations");
    if (role == name_of(Role::Workspace)) return Text::tr("Workspace");
    return shownText(role);
}

} // namespace stepscope
