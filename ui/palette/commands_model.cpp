#include "ui/palette/commands_model.h"

#include <QFontMetrics>
#include <QGuiApplication>
#include <QPalette>

#include <utility>

namespace stepscope {

namespace {

constexpr int around_words = 9;

} // namespace

void CommandsModel::setCommands(std::vector<Command> commands) {
    beginResetModel();
    commands_ = std::move(commands);
    endResetModel();
}

QAction* CommandsModel::actionAt(const QModelIndex& index) const {
    if (!index.isValid()) return nullptr;
    QAction* const action = commands_[static_cast<std::size_t>(index.row())].action;
    return action && action->isEnabled() ? action : nullptr;
}

int CommandsModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(commands_.size());
}

int CommandsModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant CommandsModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) return {};
    const Command& command = commands_[static_cast<std::size_t>(index.row())];
    if (role == Qt::TextAlignmentRole && index.column() == Keys)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role == Qt::ForegroundRole && index.column() == Place && actionAt(index))
        return QGuiApplication::palette().brush(QPalette::PlaceholderText);
    if (role == Qt::SizeHintRole && index.column() == Name)
        return QSize(0, QFontMetrics(QGuiApplication::font()).height() + around_words);
    if (role != Qt::DisplayRole) return {};
    switch (index.column()) {
    case Name:
        return command.name;
    case Place:
        return command.place;
    default:
        return command.keys;
    }
}

Qt::ItemFlags CommandsModel::flags(const QModelIndex& index) const {
    if (!index.isValid()) return Qt::NoItemFlags;
    const Qt::ItemFlags all = Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    return actionAt(index) ? all | Qt::ItemIsEnabled : all;
}

} // namespace stepscope
