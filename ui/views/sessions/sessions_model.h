#pragma once

#include "sessions/listing/session_index.h"

#include <QAbstractTableModel>

#include <filesystem>
#include <vector>

namespace stepscope {

/// A row for each session of the folder, a column for each of session_columns.h. A name and a note can be
/// edited: what a person types is asked for, and stands there once it has been kept and listed anew.
class SessionsModel : public QAbstractTableModel {
    Q_OBJECT
public:
    /// What to sort by; invalid: there is no value.
    static constexpr int SortRole = Qt::UserRole + 1;
    /// bool: the session stands first.
    static constexpr int PinnedRole = Qt::UserRole + 2;
    /// QString: all that is said of the session, to look for words in.
    static constexpr int WordsRole = Qt::UserRole + 3;

    using QAbstractTableModel::QAbstractTableModel;

    /// Rows of sessions that are still there stay where they are.
    void show(std::vector<ListedSession> sessions);
    /// Which session is on show in the window, and which one it is held against; empty: none.
    void setOnShow(const std::filesystem::path& shown, const std::filesystem::path& baseline);

    const std::vector<ListedSession>& sessions() const { return sessions_; }
    const ListedSession& at(int row) const { return sessions_.at(static_cast<std::size_t>(row)); }
    int rowOf(const std::filesystem::path& path) const; ///< -1: it is not there

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;

signals:
    void nameWanted(const std::filesystem::path& session, const std::string& name);
    void noteWanted(const std::filesystem::path& session, const std::string& note);

private:
    QString toolTipOf(const ListedSession& session, int column) const;
    QVariant iconOf(const ListedSession& session, int column) const;

    std::vector<ListedSession> sessions_;
    std::filesystem::path shown_, baseline_;
};

} // namespace stepscope
