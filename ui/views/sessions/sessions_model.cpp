#include "ui/views/sessions/sessions_model.h"

#include "ui/text/plain_text.h"
#include "ui/theme/icons.h"
#include "ui/views/sessions/session_columns.h"

#include <QDir>
#include <QFont>

#include <algorithm>
#include <map>

namespace stepscope {

namespace {

/// The icon of a state, in its colour; each has a shape of its own.
QIcon sessionIcon(SessionState state) {
    switch (state) {
    case SessionState::Complete:
        return themedIcon(QStringLiteral("same"), IconTone::Success);
    case SessionState::Unfinished:
        return themedIcon(QStringLiteral("pause"), IconTone::Warning);
    case SessionState::Running:
        return themedIcon(QStringLiteral("run"), IconTone::Accent);
    case SessionState::Damaged:
        break;
    }
    return themedIcon(QStringLiteral("error"), IconTone::Danger);
}

bool isEditable(int column) {
    return column == sessionColumnOf("name") || column == sessionColumnOf("note");
}

} // namespace

void SessionsModel::show(std::vector<ListedSession> sessions) {
    std::map<std::filesystem::path, ListedSession*> fresh;
    for (ListedSession& each : sessions)
        fresh.emplace(each.summary.path, &each);
    for (int row = rowCount() - 1; row >= 0; --row) {
        if (fresh.contains(at(row).summary.path)) continue;
        beginRemoveRows({}, row, row);
        sessions_.erase(sessions_.begin() + row);
        endRemoveRows();
    }
    for (ListedSession& mine : sessions_) {
        const auto found = fresh.find(mine.summary.path);
        mine = std::move(*found->second);
        fresh.erase(found);
    }
    if (!sessions_.empty()) emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    if (fresh.empty()) return;
    beginInsertRows({}, rowCount(), rowCount() + static_cast<int>(fresh.size()) - 1);
    sessions_.reserve(sessions_.size() + fresh.size());
    for (const auto& [path, session] : fresh)
        sessions_.push_back(std::move(*session));
    endInsertRows();
}

void SessionsModel::setOnShow(const std::filesystem::path& shown, const std::filesystem::path& baseline) {
    if (shown_ == shown && baseline_ == baseline) return;
    shown_ = shown;
    baseline_ = baseline;
    if (!sessions_.empty()) emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

int SessionsModel::rowOf(const std::filesystem::path& path) const {
    const auto found = std::ranges::find_if(
        sessions_, [&path](const ListedSession& each) { return each.summary.path == path; });
    return found != sessions_.end() ? static_cast<int>(found - sessions_.begin()) : -1;
}

int SessionsModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(sessions_.size());
}

int SessionsModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(sessionColumns().size());
}

QVariant SessionsModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const ListedSession& session = at(index.row());
    const SessionColumn& column = sessionColumns()[static_cast<std::size_t>(index.column())];
    switch (role) {
    case Qt::DisplayRole:
        return column.text(session);
    case Qt::EditRole: // as it was typed, whatever of it can be seen
        if (index.column() == sessionColumnOf("name")) return QString::fromStdString(session.name());
        if (index.column() == sessionColumnOf("note")) return QString::fromStdString(session.note.note);
        return column.text(session);
    case Qt::DecorationRole:
        return iconOf(session, index.column());
    case Qt::ToolTipRole:
        return toolTipOf(session, index.column());
    case Qt::TextAlignmentRole:
        return int(column.isNumeric ? Qt::AlignRight : Qt::AlignLeft) | int(Qt::AlignVCenter);
    case Qt::FontRole: {
        QFont font;
        font.setBold(!shown_.empty() && session.summary.path == shown_ && index.column() == 0);
        return font;
    }
    case SortRole:
        return column.sortKey(session);
    case PinnedRole:
        return session.note.pinned;
    case WordsRole: {
        QStringList words = {shownText(session.summary.sweep),
                             shownText(session.summary.path.filename().string())};
        for (const SessionColumn& each : sessionColumns())
            words.push_back(each.text(session));
        for (const std::string& device : session.summary.devices)
            words.push_back(shownText(device));
        return words.join(QLatin1Char('\n'));
    }
    default:
        return {};
    }
}

QVariant SessionsModel::iconOf(const ListedSession& session, int column) const {
    if (column == sessionColumnOf("name") && session.note.pinned)
        return themedIcon(QStringLiteral("pin"), IconTone::Accent);
    if (column == sessionColumnOf("state")) return sessionIcon(session.summary.state);
    return {};
}

QString SessionsModel::toolTipOf(const ListedSession& session, int column) const {
    QStringList lines;
    if (column == sessionColumnOf("state")) lines.push_back(sessionRemarks(session));
    if (column == sessionColumnOf("note")) lines.push_back(shownLines(session.note.note));
    if (column == sessionColumnOf("name")) {
        lines.push_back(shownText(session.name()));
        lines.push_back(
            shownText(QDir::toNativeSeparators(QString::fromStdString(session.summary.path.string()))));
        if (!shown_.empty() && session.summary.path == shown_) lines.push_back(tr("It is on show."));
        if (!baseline_.empty() && session.summary.path == baseline_)
            lines.push_back(tr("What is on show is held against it."));
    }
    lines.removeAll(QString());
    return lines.join(QLatin1Char('\n'));
}

QVariant SessionsModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount()) return {};
    const SessionColumn& column = sessionColumns()[static_cast<std::size_t>(section)];
    switch (role) {
    case Qt::DisplayRole:
        return sessionText(column.label);
    case Qt::ToolTipRole:
        return sessionText(column.explanation);
    case Qt::TextAlignmentRole:
        return int(column.isNumeric ? Qt::AlignRight : Qt::AlignLeft) | int(Qt::AlignVCenter);
    default:
        return {};
    }
}

Qt::ItemFlags SessionsModel::flags(const QModelIndex& index) const {
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.isValid() && isEditable(index.column()) ? flags | Qt::ItemIsEditable : flags;
}

bool SessionsModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    if (role != Qt::EditRole || !checkIndex(index, CheckIndexOption::IndexIsValid)) return false;
    const ListedSession& session = at(index.row());
    const std::string text = value.toString().toStdString();
    if (index.column() == sessionColumnOf("name")) {
        if (text == session.name()) return false; // nothing was said
        emit nameWanted(session.summary.path, text);
        return true;
    }
    if (index.column() != sessionColumnOf("note") || text == session.note.note) return false;
    emit noteWanted(session.summary.path, text);
    return true;
}

} // namespace stepscope
