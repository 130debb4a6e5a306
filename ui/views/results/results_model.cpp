#include "ui/views/results/results_model.h"

#include "ui/text/axis_labels.h"
#include "ui/text/format.h"
#include "ui/text/labels.h"

#include <QLocale>

#include <algorithm>
#include <cmath>
#include <limits>

namespace stepscope {

namespace {

constexpr double nan = std::numeric_limits<double>::quiet_NaN();

bool isNumeric(int column) {
    switch (column) {
    case ResultsModel::Number:
    case ResultsModel::Seq:
    case ResultsModel::Batch:
    case ResultsModel::Warmup:
        return true;
    default:
        return column >= ResultsModel::Mean;
    }
}

/// Statistics are of value only where a step was measured.
double figure(const CellResult& cell, int column) {
    if (!cell.status || cell.statistics.count == 0) return nan;
    switch (column) {
    case ResultsModel::Mean:
        return cell.statistics.mean;
    case ResultsModel::StdDev:
        return cell.statistics.stddev;
    case ResultsModel::Median:
        return cell.statistics.median;
    case ResultsModel::Min:
        return cell.statistics.min;
    case ResultsModel::Max:
        return cell.statistics.max;
    default:
        return nan;
    }
}

QString fixed(double value, int digits) {
    return std::isfinite(value) ? QLocale().toString(value, 'f', digits) : QStringLiteral("–");
}

} // namespace

double tokensPerSecond(const CellResult& cell) {
    const double mean = figure(cell, ResultsModel::Mean);
    const auto tokens = static_cast<double>(cell.cell.options.batch * cell.cell.options.seq);
    return mean > 0 && tokens > 0 ? tokens / mean : nan;
}

double achievedFlops(const CellResult& cell) {
    const double mean = figure(cell, ResultsModel::Mean);
    return mean > 0 && cell.prediction && cell.prediction->model_flops > 0
               ? cell.prediction->model_flops / mean
               : nan;
}

std::int64_t memoryBytes(const CellResult& cell) {
    if (cell.arena_bytes > 0) return cell.arena_bytes;
    if (cell.needed_bytes) return *cell.needed_bytes;
    return cell.prediction ? cell.prediction->peak_bytes : 0;
}

ResultsModel::ResultsModel(const Results& results, QObject* parent)
    : QAbstractTableModel(parent), results_(&results), rows_(static_cast<int>(results.cells().size())) {}

void ResultsModel::reset() {
    beginResetModel();
    rows_ = static_cast<int>(results_->cells().size());
    endResetModel();
}

void ResultsModel::refresh(int first, int last) {
    if (static_cast<int>(results_->cells().size()) != rows_) {
        reset();
        return;
    }
    first = std::max(first, 0);
    last = std::min(last, rows_ - 1);
    if (first <= last) emit dataChanged(index(first, 0), index(last, ColumnCount - 1));
}

int ResultsModel::rowOf(int cell) const {
    const auto& cells = results_->cells();
    const auto found =
        std::lower_bound(cells.begin(), cells.end(), cell,
                         [](const CellResult& each, int number) { return each.cell.index < number; });
    return found != cells.end() && found->cell.index == cell ? static_cast<int>(found - cells.begin()) : -1;
}

bool ResultsModel::isConstant(Column column) const {
    const auto& cells = results_->cells();
    return std::all_of(cells.begin(), cells.end(), [&](const CellResult& cell) {
        return sortKey(cell, column) == sortKey(cells.front(), column);
    });
}

int ResultsModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : rows_;
}

int ResultsModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QString ResultsModel::text(const CellResult& cell, int column) const {
    const StepOptions& options = cell.cell.options;
    const auto count = [](std::int64_t value) {
        return value > 0 ? QString::number(value) : QStringLiteral("–"); // 0: a Markdown table does not say
    };
    switch (column) {
    case Number:
        return QString::number(cell.cell.index + 1);
    case Model:
        return QString::fromStdString(cell.cell.model.name);
    case Seq:
        return count(options.seq);
    case Batch:
        return count(options.batch);
    case Warmup:
        return QString::number(cell.cell.warmup);
    case Mode:
        return shortValueLabelOf(axis_named("mode"), cell.cell);
    case Precision:
        return valueLabelOf(axis_named("precision"), cell.cell);
    case Attention:
        return valueLabelOf(axis_named("attention"), cell.cell);
    case Recompute:
        return valueLabelOf(axis_named("recompute"), cell.cell);
    case Launch:
        return valueLabelOf(axis_named("launch"), cell.cell);
    case Device:
        return QString::fromStdString(cell.cell.device);
    case Status:
        return labelOf(state_of(cell));
    case Mean:
    case StdDev:
    case Median:
    case Min:
    case Max:
        return fixed(figure(cell, column) * 1e3, 3);
    case Tokens:
        return fixed(tokensPerSecond(cell), 0);
    case Flops:
        return fixed(achievedFlops(cell) / 1e9, 1);
    case Memory:
        return memoryBytes(cell) > 0 ? fixed(static_cast<double>(memoryBytes(cell)) / 1048576.0, 1)
                                     : QStringLiteral("–");
    default:
        return {};
    }
}

QVariant ResultsModel::sortKey(const CellResult& cell, int column) const {
    // Cells without a figure stand together at the low end.
    const auto orLow = [](double value) { return std::isfinite(value) ? value : -1.0; };
    switch (column) {
    case Number:
        return cell.cell.index;
    case Seq:
        return static_cast<qlonglong>(cell.cell.options.seq);
    case Batch:
        return static_cast<qlonglong>(cell.cell.options.batch);
    case Warmup:
        return cell.cell.warmup;
    case Mean:
    case StdDev:
    case Median:
    case Min:
    case Max:
        return orLow(figure(cell, column));
    case Tokens:
        return orLow(tokensPerSecond(cell));
    case Flops:
        return orLow(achievedFlops(cell));
    case Memory:
        return static_cast<qlonglong>(memoryBytes(cell));
    default:
        return text(cell, column);
    }
}

QVariant ResultsModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) ||
        index.row() >= static_cast<int>(results_->cells().size()))
        return {};
    const CellResult& cell = cellAt(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(cell, index.column());
    case SortRole:
        return sortKey(cell, index.column());
    case CellRole:
        return cell.cell.index;
    case StateRole:
        return static_cast<int>(state_of(cell));
    case Qt::TextAlignmentRole:
        return static_cast<int>(Qt::AlignVCenter |
                                (isNumeric(index.column()) ? Qt::AlignRight : Qt::AlignLeft));
    case Qt::ToolTipRole:
        if (index.column() == Mode) return valueLabelOf(axis_named("mode"), cell.cell);
        return index.column() == Status && !cell.reason.empty() ? QString::fromStdString(cell.reason)
                                                                : QVariant();
    default:
        return {};
    }
}

QVariant ResultsModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation == Qt::Vertical) return {};
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>(Qt::AlignVCenter | (isNumeric(section) ? Qt::AlignRight : Qt::AlignLeft));
    if (role == Qt::DisplayRole) switch (section) {
        case Number:
            return tr("#");
        case Model:
            return tr("Model");
        case Seq:
            return tr("Seq");
        case Batch:
            return tr("Batch");
        case Warmup:
            return tr("Warm-up");
        case Mode:
            return tr("Mode");
        case Precision:
            return tr("Precision");
        case Attention:
            return tr("Attention");
        case Recompute:
            return tr("Recompute");
        case Launch:
            return tr("Launch");
        case Device:
            return tr("Device");
        case Status:
            return tr("Status");
        case Mean:
            return tr("Mean (ms)");
        case StdDev:
            return tr("Std (ms)");
        case Median:
            return tr("Median (ms)");
        case Min:
            return tr("Min (ms)");
        case Max:
            return tr("Max (ms)");
        case Tokens:
            return tr("Tokens/s");
        case Flops:
            return tr("GFLOP/s");
        case Memory:
            return tr("Memory (MiB)");
        default:
            return {};
        }
    if (role == Qt::ToolTipRole) switch (section) {
        case Number:
            return tr("Position in the sweep");
        case Seq:
            return tr("Tokens in each sequence");
        case Batch:
            return tr("Sequences in a step");
        case Warmup:
            return tr("Steps before the measured ones");
        case Mean:
            return tr("Mean time of the measured steps, warm-up left out");
        case StdDev:
            return tr("Sample standard deviation of the measured steps (n − 1)");
        case Median:
            return tr("Median of the measured steps");
        case Tokens:
            return tr("Tokens of a step divided by its mean time");
        case Flops:
            return tr("The model's floating-point operations of a step divided by its mean time");
        case Memory:
            return tr("Memory that the cell took, or would have needed");
        default:
            return {};
        }
    return {};
}

} // namespace stepscope
