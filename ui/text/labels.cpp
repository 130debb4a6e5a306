#include "ui/text/labels.h"

#include "plan/tensor.h"

#include <QCoreApplication>

namespace stepscope {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Labels)
};

} // namespace

QString labelOf(Mode value) {
    switch (value) {
    case Mode::Forward:
        return Text::tr("Forward");
    case Mode::ForwardBackward:
        return Text::tr("Forward + backward");
    case Mode::Train:
        return Text::tr("Train");
    }
    return {};
}

QString shortLabelOf(Mode value) {
    switch (value) {
    case Mode::Forward:
        return Text::tr("fwd");
    case Mode::ForwardBackward:
        return Text::tr("fwd + bwd");
    case Mode::Train:
        return Text::tr("train");
    }
    return {};
}

QString explanationOf(Mode value) {
    switch (value) {
    case Mode::Forward:
        return Text::tr("The forward pass and the loss");
    case Mode::ForwardBackward:
        return Text::tr("Forward pass, loss and all gradients");
    case Mode::Train:
        return Text::tr("Forward, backward and an AdamW update of the weights");
    }
    return {};
}

QString labelOf(Precision value) {
    switch (value) {
    case Precision::Fp64:
        return QStringLiteral("fp64");
    case Precision::Fp32:
        return QStringLiteral("fp32");
    case Precision::Tf32:
        return QStringLiteral("tf32");
    case Precision::Bf16:
        return QStringLiteral("bf16");
    case Precision::Mixed:
        return Text::tr("mixed");
    }
    return {};
}

QString explanationOf(Precision value) {
    switch (value) {
    case Precision::Fp64:
        return Text::tr("64-bit floats: the reference, slow");
    case Precision::Fp32:
        return Text::tr("32-bit floats throughout");
    case Precision::Tf32:
        return Text::tr("32-bit floats, products rounded to TF32 on tensor cores (GPU only)");
    case Precision::Bf16:
        return Text::tr("bfloat16 weights and activations, sums and norms in 32 bits");
    case Precision::Mixed:
        return Text::tr("bfloat16 computation from 32-bit master weights");
    }
    return {};
}

QString labelOf(Attention value) {
    switch (value) {
    case Attention::Materialized:
        return Text::tr("Materialized");
    case Attention::Fused:
        return Text::tr("Fused");
    }
    return {};
}

QString explanationOf(Attention value) {
    switch (value) {
    case Attention::Materialized:
        return Text::tr(
            "Stores the whole matrix of attention scores: memory grows with the sequence length squared");
    case Attention::Fused:
        return Text::tr("Never stores the attention scores; needs less memory");
    }
    return {};
}

QString labelOf(Recompute value) {
    switch (value) {
    case Recompute::None:
        return Text::tr("None");
    case Recompute::Layer:
        return Text::tr("Per layer");
    }
    return {};
}

QString explanationOf(Recompute value) {
    switch (value) {
    case Recompute::None:
        return Text::tr("Keeps every activation for the backward pass");
    case Recompute::Layer:
        return Text::tr("Keeps only each layer's input and repeats its forward pass: less memory, more time");
    }
    return {};
}

QString labelOf(Launch value) {
    switch (value) {
    case Launch::Graph:
        return Text::tr("Graph");
    case Launch::Eager:
        return Text::tr("Eager");
    }
    return {};
}

QString explanationOf(Launch value) {
    switch (value) {
    case Launch::Graph:
        return Text::tr("Records the step once and replays it, where the device can");
    case Launch::Eager:
        return Text::tr("Launches the step operation by operation");
    }
    return {};
}

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
    return QString::fromStdString(role);
}

} // namespace stepscope
