#pragma once

#include <QHash>
#include <QString>
#include <QStringList>

#include <optional>

namespace stepscope {

/// What a person has changed about the columns of a table: which are shown, in which order, how wide. Kept in
/// the settings by the columns' ids, so that it outlives versions with other columns; what was not changed is
/// left to the table.
class ColumnArrangement {
public:
    /// Under a name of the settings, as it was left.
    explicit ColumnArrangement(const QString& name);

    std::optional<bool> isShown(const QString& id) const;
    std::optional<int> width(const QString& id) const; ///< pixels
    /// All of `ids`, which stand in the table's own order: those that were moved where they were moved to,
    /// the others behind what they stand behind in the table's order.
    QStringList ordered(const QStringList& ids) const;

    void setShown(const QString& id, bool shown);
    void setWidth(const QString& id, int width);
    void setOrder(const QStringList& ids);
    void forget();

private:
    void remember() const;

    QString name_;
    QHash<QString, bool> shown_;
    QHash<QString, int> widths_;
    QStringList order_; // empty: the table's own
};

} // namespace stepscope
