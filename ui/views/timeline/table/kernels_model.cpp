#include "ui/views/timeline/table/kernels_model.h"

#include "ui/text/plain_text.h"

#include <QLocale>

#include <algorithm>
#include <utility>

namespace stepscope {

namespace {

QString microseconds(double ns) {
    return QLocale().toString(ns / 1e3, 'f', 2);
}

} // namespace

void KernelsModel::setRows(std::vector<KernelRow> rows, KernelGrouping grouping, bool ops) {
    beginResetModel();
    rows_ = std::move(rows);
    grouping_ = grouping;
    ops_ = ops;
    endResetModel();
}

int KernelsModel::rowOf(const std::string& name) const {
    const auto found = std::ranges::find(rows_, name, &KernelRow::name);
    return found == rows_.end() ? -1 : static_cast<int>(found - rows_.begin());
}

int KernelsModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(rows_.size());
}

int KernelsModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QString KernelsModel::text(const KernelRow& row, int column) const {
    switch (column) {
    case Name:
        if (row.name.empty())
            return grouping_ == KernelGrouping::Layer ? tr("outside of layers") : tr("of no operation");
        if (grouping_ == KernelGrouping::Layer) return tr("Layer %1").arg(shownText(row.name));
        return shownText(row.label);
    case Calls:
        return QLocale().toString(static_cast<qlonglong>(row.calls));
    case Total:
        return microseconds(static_cast<double>(row.total_ns));
    case Mean:
        return microseconds(row.mean_ns());
    case Least:
        return microseconds(static_cast<double>(row.min_ns));
    case Most:
        return microseconds(static_cast<double>(row.max_ns));
    case Share:
        return QLocale().toString(row.share * 100, 'f', 1) + QStringLiteral("\u00A0%");
    default:
        return {};
    }
}

QVariant KernelsModel::sortKey(int row, int column) const {
    const KernelRow& sorted = rows_[static_cast<std::size_t>(row)];
    switch (column) {
    case Name:
        if (grouping_ == KernelGrouping::Layer) return row;
        return QString::fromStdString(sorted.label);
    case Calls:
        return static_cast<qlonglong>(sorted.calls);
    case Mean:
        return sorted.mean_ns();
    case Least:
        return static_cast<qlonglong>(sorted.min_ns);
    case Most:
        return static_cast<qlonglong>(sorted.max_ns);
    default:
        return static_cast<qlonglong>(sorted.total_ns);
    }
}

QVariant KernelsModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const KernelRow& row = rows_[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return text(row, index.column());
    case SortRole:
        return sortKey(index.row(), index.column());
    case Qt::TextAlignmentRole:
        return static_cast<int>(Qt::AlignVCenter | (index.column() == Name ? Qt::AlignLeft : Qt::AlignRight));
    case Qt::ToolTipRole:
        return grouping_ == KernelGrouping::Layer || row.name.empty() ? text(row, Name) : shownText(row.name);
    default:
        return {};
    }
}

QVariant KernelsModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation == Qt::Vertical) return {};
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>(Qt::AlignVCenter | (section == Name ? Qt::AlignLeft : Qt::AlignRight));
    if (role == Qt::DisplayRole) switch (section) {
        case Name:
            return grouping_ == KernelGrouping::Name    ? (ops_ ? tr("Operation") : tr("Kernel"))
                   : grouping_ == KernelGrouping::Phase ? tr("Phase")
                                                        : tr("Layer");
        case Calls:
            return tr("Calls");
        case Total:
            return tr("Total (µs)");
        case Mean:
            return tr("Mean (µs)");
        case Least:
            return tr("Min (µs)");
        case Most:
            return tr("Max (µs)");
        case Share:
            return tr("Share");
        default:
            return {};
        }
    if (role == Qt::ToolTipRole) switch (section) {
        case Name:
            return tr("Kernels, copies and fills of the device; on the CPU the operations. The tooltip of "
                      "a row has the whole name");
        case Calls:
            return tr("How many there are in all traced steps");
        case Total:
            return tr("Their time in all traced steps");
        case Mean:
            return tr("Total divided by calls");
        case Least:
            return tr("The shortest of them");
        case Most:
            return tr("The longest of them");
        case Share:
            return tr("Share of the time of all rows; where two streams run at once, both count");
        default:
            return {};
        }
    return {};
}

} // namespace stepscope
