#pragma once

#include "records/record.h"

#include <QAbstractTableModel>
#include <QDateTime>

#include <deque>

namespace stepscope {

/// All that the program had to say, newest last; bounded, so that a long run cannot fill the memory with it.
class MessagesModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Time, Kind, Text, ColumnCount };
    static constexpr int SeverityRole = Qt::UserRole + 1; ///< int: Severity
    static constexpr int CellRole = Qt::UserRole + 2;     ///< int: the cell it is about; -1 for none
    static constexpr int capacity = 10'000;

    explicit MessagesModel(QObject* parent = nullptr) : QAbstractTableModel(parent) {}

    void add(const std::vector<Message>& messages);
    void clear();
    int worst() const; ///< Severity of the gravest message; -1 when there is none

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    struct Entry {
        QDateTime time;
        Message message;
    };
    std::deque<Entry> entries_;
};

} // namespace stepscope
