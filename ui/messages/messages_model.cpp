#include "ui/messages/messages_model.h"

#include "ui/text/engine_sentences.h"
#include "ui/text/labels/run_labels.h"
#include "ui/theme/icons.h"

#include <QLocale>

#include <algorithm>

namespace stepscope {

void MessagesModel::add(const std::vector<Message>& messages) {
    if (messages.empty()) return;
    // Of more messages at once than there is room for, only the newest are taken in.
    const auto kept = static_cast<int>(std::min(messages.size(), static_cast<std::size_t>(capacity)));
    const int overflow = static_cast<int>(entries_.size()) + kept - capacity;
    if (overflow > 0) {
        beginRemoveRows({}, 0, overflow - 1);
        entries_.erase(entries_.begin(), entries_.begin() + overflow);
        endRemoveRows();
    }
    const int first = static_cast<int>(entries_.size());
    const QDateTime now = QDateTime::currentDateTime();
    beginInsertRows({}, first, first + kept - 1);
    for (auto message = messages.end() - kept; message != messages.end(); ++message)
        entries_.push_back({now, *message});
    endInsertRows();
}

void MessagesModel::clear() {
    beginResetModel();
    entries_.clear();
    endResetModel();
}

int MessagesModel::worst() const {
    int worst = -1;
    for (const Entry& entry : entries_)
        worst = std::max(worst, static_cast<int>(entry.message.severity));
    return worst;
}

int MessagesModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(entries_.size());
}

int MessagesModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant MessagesModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const Entry& entry = entries_[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        switch (index.column()) {
        case Time:
            return QLocale().toString(entry.time.time(), QStringLiteral("HH:mm:ss"));
        case Kind:
            return labelOf(entry.message.severity);
        case Text:
            return toldText(entry.message.text);
        default:
            return {};
        }
    case Qt::DecorationRole:
        if (index.column() != Kind) return {};
        return severityIcon(entry.message.severity);
    case Qt::ToolTipRole:
        return index.column() == Text ? toldText(entry.message.text) : QVariant();
    case SeverityRole:
        return static_cast<int>(entry.message.severity);
    case CellRole:
        return entry.message.cell.value_or(-1);
    default:
        return {};
    }
}

QVariant MessagesModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation == Qt::Vertical || role != Qt::DisplayRole) return {};
    switch (section) {
    case Time:
        return tr("Time");
    case Kind:
        return tr("Kind");
    case Text:
        return tr("Message");
    default:
        return {};
    }
}

} // namespace stepscope
