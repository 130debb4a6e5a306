#pragma once

#include "ui/palette/commands.h"

#include <QAbstractTableModel>

#include <vector>

namespace stepscope {

/// Commands in rows, those that cannot be given now greyed.
class CommandsModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Name, Place, Keys, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setCommands(std::vector<Command> commands);
    /// Null: it cannot be given.
    QAction* actionAt(const QModelIndex& index) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    std::vector<Command> commands_;
};

} // namespace stepscope
