#pragma once

#include <QSortFilterProxyModel>
#include <QStringList>

namespace stepscope {

/// Rows in which every typed word occurs in some column; sorted by number where there are numbers.
class ResultsFilter : public QSortFilterProxyModel {
    Q_OBJECT
public:
    explicit ResultsFilter(QObject* parent = nullptr);

    void setWords(const QString& typed);

protected:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override;
    bool lessThan(const QModelIndex& left, const QModelIndex& right) const override;

private:
    QStringList words_;
};

} // namespace stepscope
