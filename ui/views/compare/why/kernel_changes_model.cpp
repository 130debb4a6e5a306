#include "ui/views/compare/why/kernel_changes_model.h"

#include "ui/text/plain_text.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QCoreApplication>
#include <QLocale>

#include <cmath>
#include <utility>

namespace stepscope {

namespace {

QString dash() {
    return QStringLiteral("–");
}

QString microseconds(double seconds) {
    return QLocale().toString(seconds * 1e6, 'f', 2);
}

QString callsText(const std::optional<KernelTime>& time) {
    return time ? QLocale().toString(time->calls, 'g', 10) : dash();
}

QVariant key(const std::optional<KernelTime>& time, double KernelTime::*member) {
    return time ? QVariant((*time).*member) : QVariant();
}

} // namespace

QString signedMicroseconds(double seconds) {
    QString size = microseconds(std::abs(seconds));
    if (QLocale().toDouble(size) == 0) return size;
    return (seconds < 0 ? QChar(0x2212) : QLatin1Char('+')) + size;
}

void KernelChangesModel::setChanges(KernelChanges changes) {
    beginResetModel();
    changes_ = std::move(changes);
    endResetModel();
}

int KernelChangesModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(changes_.kernels.size());
}

int KernelChangesModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QString KernelChangesModel::text(const KernelChange& kernel, int column) const {
    switch (column) {
    case Name:
        return shownText(kernel.label);
    case Fate:
        return QCoreApplication::translate("compare", row_of(kernel.fate).label);
    case Change:
        return signedMicroseconds(kernel.difference());
    case Before:
        return kernel.baseline ? microseconds(kernel.baseline->seconds) : dash();
    case Now:
        return kernel.current ? microseconds(kernel.current->seconds) : dash();
    case CallsBefore:
        return callsText(kernel.baseline);
    case CallsNow:
        return callsText(kernel.current);
    default:
        return {};
    }
}

QVariant KernelChangesModel::sortKey(const KernelChange& kernel, int row, int column) const {
    switch (column) {
    case Name:
        return QString::fromStdString(kernel.label);
    case Fate:
        return row; // those that changed first, by how much
    case Change:
        return kernel.difference();
    case Before:
        return key(kernel.baseline, &KernelTime::seconds);
    case Now:
        return key(kernel.current, &KernelTime::seconds);
    case CallsBefore:
        return key(kernel.baseline, &KernelTime::calls);
    default:
        return key(kernel.current, &KernelTime::calls);
    }
}

QVariant KernelChangesModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const KernelChange& kernel = changes_.kernels[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return text(kernel, index.column());
    case SortRole:
        return sortKey(kernel, index.row(), index.column());
    case Qt::TextAlignmentRole:
        return static_cast<int>(Qt::AlignVCenter | (index.column() <= Fate ? Qt::AlignLeft : Qt::AlignRight));
    case Qt::ForegroundRole: {
        if (index.column() != Fate && index.column() != Change) return {};
        const Colors colors = colorsOf(QApplication::palette());
        if (kernel.fate == KernelFate::Same) return colors.muted;
        return kernel.difference() > 0 ? colors.danger : colors.success;
    }
    case Qt::ToolTipRole:
        return shownText(kernel.name);
    default:
        return {};
    }
}

QVariant KernelChangesModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation == Qt::Vertical) return {};
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>(Qt::AlignVCenter | (section <= Fate ? Qt::AlignLeft : Qt::AlignRight));
    if (role == Qt::DisplayRole) switch (section) {
        case Name:
            return tr("Kernel");
        case Fate:
            //: what became of a kernel: added, gone, slower, faster, same
            return tr("It is");
        case Change:
            return tr("Change (µs)");
        case Before:
            return tr("Baseline (µs)");
        case Now:
            return tr("Current (µs)");
        case CallsBefore:
            return tr("Calls before");
        case CallsNow:
            return tr("Calls now");
        default:
            return {};
        }
    if (role == Qt::ToolTipRole && section == Fate)
        return tr("Same: within %1 % of the kernel's time, or a thousandth of all kernels'; a traced step is "
                  "one of many, whose times differ")
            .arg(same_kernel_share * 100);
    if (role == Qt::ToolTipRole && section >= Change) return tr("Of a traced step");
    return {};
}

} // namespace stepscope
