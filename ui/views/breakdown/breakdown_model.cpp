#include "ui/views/breakdown/breakdown_model.h"

#include "tables/digits.h"
#include "ui/nsight/profile_labels.h"
#include "ui/text/format.h"
#include "ui/text/labels/run_labels.h"
#include "ui/text/plain_text.h"

#include <QLocale>

#include <algorithm>
#include <cmath>
#include <utility>

namespace stepscope {

namespace {

constexpr double tera = 1e12;
constexpr double giga = 1e9;

QString dash() {
    return QStringLiteral("–");
}

QString percent(double fraction, int digits) {
    return QLocale().toString(fraction * 100, 'f', digits) + QStringLiteral("\u00A0%");
}

QString milliseconds(double seconds) {
    return QLocale().toString(seconds * 1e3, 'f', table_decimals(FigureKind::Time, seconds));
}

QString inMultiplesOf(const std::optional<double>& value, double unit) {
    return value ? formatSignificant(*value / unit, 3) : dash();
}

} // namespace

BreakdownModel::BreakdownModel(QObject* parent) : QAbstractItemModel(parent), children_(1) {}

void BreakdownModel::setReport(BreakdownReport report, std::vector<std::optional<ProfileRow>> measured) {
    beginResetModel();
    report_ = std::move(report);
    measured_ = std::move(measured);
    const std::size_t rows = report_.rows.size();
    children_.assign(rows + 1, {});
    place_.assign(rows, 0);
    for (std::size_t i = 0; i < rows; ++i) {
        const int parent = report_.rows[i].parent;
        std::vector<int>& siblings = children_[parent < 0 ? rows : static_cast<std::size_t>(parent)];
        place_[i] = static_cast<int>(siblings.size());
        siblings.push_back(static_cast<int>(i));
    }
    endResetModel();
}

const BreakdownRow& BreakdownModel::rowAt(const QModelIndex& index) const {
    return report_.rows.at(static_cast<std::size_t>(index.internalId()));
}

const std::vector<int>& BreakdownModel::childrenOf(const QModelIndex& parent) const {
    return parent.isValid() ? children_[static_cast<std::size_t>(parent.internalId())] : children_.back();
}

QModelIndex BreakdownModel::index(int row, int column, const QModelIndex& parent) const {
    if (!hasIndex(row, column, parent)) return {};
    return createIndex(row, column, static_cast<quintptr>(childrenOf(parent)[static_cast<std::size_t>(row)]));
}

QModelIndex BreakdownModel::parent(const QModelIndex& index) const {
    if (!index.isValid()) return {};
    const int parent = rowAt(index).parent;
    if (parent < 0) return {};
    return createIndex(place_[static_cast<std::size_t>(parent)], 0, static_cast<quintptr>(parent));
}

QModelIndex BreakdownModel::indexOf(int position) const {
    return createIndex(place_.at(static_cast<std::size_t>(position)), 0, static_cast<quintptr>(position));
}

int BreakdownModel::rowCount(const QModelIndex& parent) const {
    return parent.column() > 0 ? 0 : static_cast<int>(childrenOf(parent).size());
}

int BreakdownModel::columnCount(const QModelIndex&) const {
    return ColumnCount;
}

const ProfileRow* BreakdownModel::measuredOf(const BreakdownRow& row) const {
    const auto place = static_cast<std::size_t>(&row - report_.rows.data());
    return place < measured_.size() && measured_[place] ? &*measured_[place] : nullptr;
}

std::optional<double> BreakdownModel::ofPlan(const BreakdownRow& row) const {
    const ProfileRow* const part = measuredOf(row);
    if (!part || !part->dram_bytes || !(row.bytes > 0)) return std::nullopt;
    return *part->dram_bytes / row.bytes;
}

QString BreakdownModel::text(const BreakdownRow& row, int column) const {
    switch (column) {
    case Phase: {
        // Phases and ops keep the engine's names, which files, ranges and other tools show as well.
        if (row.path.empty() && row.depth == 0) return tr("Whole step");
        const QString op = shownText(row.op);
        if (row.name.empty()) return op.isEmpty() ? dash() : op;
        const QString name = shownText(row.name);
        return op.isEmpty() || op == name ? name : QStringLiteral("%1 · %2").arg(name, op);
    }
    case Time:
        return row.is_fused() ? tr("fused") : milliseconds(row.seconds);
    case Share:
        return row.is_fused() ? dash() : percent(row.share, 1);
    case Flops:
        return inMultiplesOf(row.flops_per_second, tera);
    case Bytes:
        return inMultiplesOf(row.bytes_per_second, giga);
    case OfPeak: {
        const std::optional<double> share = row.of_peak();
        return share ? percent(*share, 0) : dash();
    }
    case BoundBy: {
        if (row.is_fused()) return tr("fused into %1").arg(shownText(row.fused_into));
        const std::optional<Bound> bound = row.bound();
        if (!bound) return dash();
        //: what limits an operation, where it is faster than the limit as it was measured
        return row.is_over_peak() ? tr("%1, above its peak").arg(labelOf(*bound)) : labelOf(*bound);
    }
    case Wasted:
        return row.wasted_seconds ? milliseconds(*row.wasted_seconds) : dash();
    case Calls:
        return row.calls > 0 ? QLocale().toString(static_cast<qlonglong>(row.calls)) : dash();
    case Dram: {
        const ProfileRow* const part = measuredOf(row);
        return part && part->dram_bytes ? formatBytes(std::llround(*part->dram_bytes)) : dash();
    }
    case OfPlan: {
        const std::optional<double> times = ofPlan(row);
        return times ? tr("%1 ×").arg(QLocale().toString(*times, 'f', 2)) : dash();
    }
    default:
        return {};
    }
}

QVariant BreakdownModel::sortKey(int position, int column) const {
    const BreakdownRow& row = report_.rows[static_cast<std::size_t>(position)];
    switch (column) {
    case Phase:
        return position;
    case Time:
    case Share:
        return row.seconds;
    case Flops:
        return row.flops_per_second.value_or(-1);
    case Bytes:
        return row.bytes_per_second.value_or(-1);
    case OfPeak:
        return row.of_peak().value_or(-1);
    case BoundBy:
        return row.bound() ? static_cast<int>(*row.bound()) : -1;
    case Wasted:
        return row.wasted_seconds.value_or(-1);
    case Calls:
        return static_cast<qlonglong>(row.calls);
    case Dram: {
        const ProfileRow* const part = measuredOf(row);
        return part ? part->dram_bytes.value_or(-1) : -1;
    }
    case OfPlan:
        return ofPlan(row).value_or(-1);
    default:
        return {};
    }
}

QString BreakdownModel::explanation(const BreakdownRow& row) const {
    QString out = shownText(row.path);
    if (!row.op.empty()) out += QStringLiteral(" · ") + shownText(row.op);
    if (row.is_fused())
        out += QLatin1Char('\n') +
               tr("The device ran this within %1, whose time holds both.").arg(shownText(row.fused_into));
    if (row.flops_of_peak && row.bytes_of_peak)
        out += QLatin1Char('\n') + tr("%1 of the peak FLOP/s, %2 of the peak GB/s")
                                       .arg(percent(*row.flops_of_peak, 1), percent(*row.bytes_of_peak, 1));
    if (row.fact) {
        out += QLatin1Char('\n') + tr("By plan: %1 bit").arg(row.fact->bits);
        if (row.fact->tensor_cores == TensorCores::Used) out += tr(", on tensor cores");
        if (row.fact->tensor_cores == TensorCores::Could)
            out += tr(", not on tensor cores, where tf32, bf16 or mixed would be");
    }
    if (row.is_over_peak())
        out += QLatin1Char('\n') + (row.bound() == Bound::Compute
                                        ? tr("Faster than the measured peak: the peak was measured too low.")
                                        : tr("Faster than a large copy: its operands stay in a cache, or the "
                                             "peak was measured too low."));
    if (const ProfileRow* const part = measuredOf(row)) out += QLatin1Char('\n') + measuredText(*part);
    return out;
}

QVariant BreakdownModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const BreakdownRow& row = rowAt(index);
    switch (role) {
    case Qt::DisplayRole:
        return text(row, index.column());
    case SortRole:
        return sortKey(static_cast<int>(index.internalId()), index.column());
    case BarRole:
        if (index.column() == Share && !row.is_fused()) return std::clamp(row.share, 0.0, 1.0);
        if (index.column() == OfPeak && row.of_peak()) return std::clamp(*row.of_peak(), 0.0, 1.0);
        return {};
    case PhaseRole:
        return QString::fromStdString(row.path).section(QLatin1Char('/'), 0, 0);
    case BoundRole:
        return row.bound() ? QVariant(static_cast<int>(*row.bound())) : QVariant();
    case Qt::TextAlignmentRole:
        return static_cast<int>(
            Qt::AlignVCenter |
            (index.column() == Phase || index.column() == BoundBy ? Qt::AlignLeft : Qt::AlignRight));
    case Qt::ToolTipRole: {
        const QString out = explanation(row);
        return out.isEmpty() ? QVariant() : out;
    }
    default:
        return {};
    }
}

QVariant BreakdownModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation == Qt::Vertical) return {};
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>(Qt::AlignVCenter |
                                (section == Phase || section == BoundBy ? Qt::AlignLeft : Qt::AlignRight));
    if (role == Qt::DisplayRole) switch (section) {
        case Phase:
            return tr("Phase");
        case Time:
            return tr("Time (ms)");
        case Share:
            return tr("Share");
        case Flops:
            return tr("TFLOP/s");
        case Bytes:
            return tr("GB/s");
        case OfPeak:
            return tr("Of peak");
        case BoundBy:
            return tr("Bound by");
        case Wasted:
            return tr("Wasted (ms)");
        case Calls:
            return tr("Calls");
        case Dram:
            return tr("DRAM");
        case OfPlan:
            return tr("DRAM / plan");
        default:
            return {};
        }
    if (role == Qt::ToolTipRole) switch (section) {
        case Phase:
            return tr(
                "A phase of the step and the kind of its operations, all layers summed; sort by this column "
                "for the order of execution");
        case Time:
            return tr("Time in one instrumented step, operation by operation");
        case Share:
            return tr("Share of the time of all operations");
        case Flops:
            return tr("Floating-point operations divided by time");
        case Bytes:
            return tr("Bytes that the operations must read and write, divided by time");
        case OfPeak:
            return tr(
                "The larger of two shares: FLOP/s of a large matrix product, GB/s of a large copy, both "
                "measured on this device");
        case BoundBy:
            return tr("Which of the two limits the operation is closer to");
        case Wasted:
            return tr("Time of each operation beyond what its limit asks for, added up: time × (1 - share of "
                      "peak). Sort by it to see where there is most to gain");
        case Calls:
            return tr("How many operations the row sums");
        case Dram:
            return tr(
                "Bytes that the device's memory moved in a step, as Nsight Compute measured them, of the "
                "kernels that its report has");
        case OfPlan:
            return tr(
                "Measured over planned bytes: below 1 caches spare memory, far above 1 something is moved "
                "again and again");
        default:
            return {};
        }
    return {};
}

} // namespace stepscope
