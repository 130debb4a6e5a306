#include "ui/views/memory/owners_model.h"

#include "ui/text/format.h"
#include "ui/text/labels/run_labels.h"
#include "ui/text/plain_text.h"
#include "ui/theme/colors/role_colors.h"

#include <QApplication>
#include <QLocale>
#include <QPalette>

namespace stepscope {

void OwnersModel::setOwners(std::vector<MemoryOwner> owners) {
    beginResetModel();
    owners_ = std::move(owners);
    all_ = 0;
    for (const MemoryOwner& owner : owners_)
        all_ += owner.bytes;
    endResetModel();
}

int OwnersModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(owners_.size());
}

int OwnersModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QString OwnersModel::text(const MemoryOwner& owner, int column) const {
    switch (column) {
    case Name:
        return shownText(owner.name);
    case Kind:
        return roleLabel(name_of(owner.role));
    case Bytes:
        return formatBytes(owner.bytes);
    case Share:
        return QLocale().toString(static_cast<double>(owner.bytes) / static_cast<double>(all_) * 100, 'f',
                                  1) +
               QStringLiteral("\u00A0%");
    case Count:
        return QLocale().toString(owner.count);
    default:
        return {};
    }
}

QVariant OwnersModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const MemoryOwner& owner = owners_[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return text(owner, index.column());
    case SortRole:
        if (index.column() == Name) return QString::fromStdString(owner.name);
        if (index.column() == Kind) return static_cast<int>(owner.role);
        if (index.column() == Count) return owner.count;
        return static_cast<qlonglong>(owner.bytes);
    case Qt::DecorationRole:
        return index.column() == Kind ? QVariant(colorOfRole(name_of(owner.role), QApplication::palette()))
                                      : QVariant();
    case Qt::TextAlignmentRole:
        return static_cast<int>(
            Qt::AlignVCenter |
            (index.column() == Name || index.column() == Kind ? Qt::AlignLeft : Qt::AlignRight));
    case Qt::ToolTipRole:
        return QStringLiteral("%1\n%2").arg(
            shownText(owner.name),
            tr("%1 bytes").arg(QLocale().toString(static_cast<qlonglong>(owner.bytes))));
    default:
        return {};
    }
}

QVariant OwnersModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation == Qt::Vertical) return {};
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>(Qt::AlignVCenter |
                                (section == Name || section == Kind ? Qt::AlignLeft : Qt::AlignRight));
    if (role != Qt::DisplayRole) return {};
    switch (section) {
    case Name:
        return tr("Tensor");
    case Kind:
        return tr("Role");
    case Bytes:
        return tr("Bytes");
    case Share:
        return tr("Share");
    case Count:
        return tr("Tensors");
    default:
        return {};
    }
}

} // namespace stepscope
