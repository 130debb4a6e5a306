#pragma once

#include "ui/widgets/tables/sorted_rows.h"

#include <QStringList>

namespace stepscope {

/// Sorts sessions, the pinned ones first whichever way, and shows those that have all of a search's words.
class SessionsFilter : public SortedRows {
    Q_OBJECT
public:
    explicit SessionsFilter(QObject* parent = nullptr);

    void setSearch(const QString& typed);

protected:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override;
    bool lessThan(const QModelIndex& left, const QModelIndex& right) const override;

private:
    QStringList words_;
};

} // namespace stepscope
