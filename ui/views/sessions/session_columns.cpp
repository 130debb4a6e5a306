#include "ui/views/sessions/session_columns.h"

#include "records/environment/device_name.h"
#include "ui/text/engine_sentences.h"
#include "ui/text/format.h"
#include "ui/text/labels/session_labels.h"
#include "ui/text/lists.h"
#include "ui/text/plain_text.h"
#include "ui/text/words.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QLocale>

#include <chrono>
#include <cstring>
#include <stdexcept>

namespace stepscope {

namespace {

QDateTime startOf(const ListedSession& session) {
    const QDateTime told =
        QDateTime::fromString(QString::fromStdString(session.summary.started_at), Qt::ISODate);
    if (told.isValid()) return told.toLocalTime();
    const auto written = std::chrono::file_clock::to_sys(session.summary.modified).time_since_epoch();
    return QDateTime::fromSecsSinceEpoch(std::chrono::duration_cast<std::chrono::seconds>(written).count());
}

/// As the place of measurement calls its devices; where it does not say, as the sweep does.
QString devicesOf(const ListedSession& session) {
    QStringList names;
    for (const std::string& id : session.summary.devices) {
        names.push_back(shownText(device_name_in(session.summary.environment, id).value_or(id)));
    }
    return listOf(names);
}

QString cellsOf(const ListedSession& session) {
    const SessionSummary& summary = session.summary;
    if (summary.cells == 0) return QStringLiteral("–");
    const QLocale locale;
    //: how many cells are done, of how many
    return Words::tr("%1 of %2").arg(locale.toString(summary.done), locale.toString(summary.cells));
}

/// Of a session that lies elsewhere, as a person writes it.
QString folderOf(const ListedSession& session) {
    if (!session.is_elsewhere) return {};
    QString folder = QString::fromStdString(session.summary.path.parent_path().string());
    const QString home = QDir::homePath();
    if (folder == home || folder.startsWith(home + QLatin1Char('/')))
        folder.replace(0, home.size(), QLatin1Char('~'));
    return shownText(QDir::toNativeSeparators(folder));
}

QString stateOf(const ListedSession& session) {
    return QCoreApplication::translate("sessions", label_of(session.summary.state));
}

constexpr SessionColumn columns[] = {
    {.id = "name",
     .label = QT_TRANSLATE_NOOP("SessionColumns", "Name"),
     .explanation = QT_TRANSLATE_NOOP("SessionColumns",
                                      "As you call it (F2), else as its sweep is called; pinned sessions "
                                      "stand first"),
     .isNumeric = false,
     .text = [](const ListedSession& session) { return shownText(session.name()); },
     .sortKey = [](const ListedSession& session) { return QVariant(shownText(session.name()).toLower()); }},
    {.id = "started",
     .label = QT_TRANSLATE_NOOP("SessionColumns", "Started"),
     .explanation = QT_TRANSLATE_NOOP("SessionColumns", "When the run began, by the clock of this place"),
     .isNumeric = false,
     .text =
         [](const ListedSession& session) {
             return QLocale().toString(startOf(session), QLocale::ShortFormat);
         },
     .sortKey = [](const ListedSession& session) { return QVariant(startOf(session)); }},
    {.id = "state",
     .label = QT_TRANSLATE_NOOP("SessionColumns", "State"),
     .explanation = QT_TRANSLATE_NOOP("SessionColumns",
                                      "Complete, unfinished (it can be resumed), running now, or damaged"),
     .isNumeric = false,
     .text = stateOf,
     .sortKey =
         [](const ListedSession& session) { return QVariant(static_cast<int>(session.summary.state)); }},
    {.id = "cells",
     .label = QT_TRANSLATE_NOOP("SessionColumns", "Cells"),
     .explanation = QT_TRANSLATE_NOOP("SessionColumns", "How many cells are done, of how many"),
     .isNumeric = true,
     .text = cellsOf,
     .sortKey =
         [](const ListedSession& session) {
             return QVariant(static_cast<qlonglong>(session.summary.cells));
         }},
    {.id = "note",
     .label = QT_TRANSLATE_NOOP("SessionColumns", "Note"),
     .explanation = QT_TRANSLATE_NOOP("SessionColumns", "What you wrote about it (Shift+F2)"),
     .isNumeric = false,
     .text = [](const ListedSession& session) { return shownText(session.note.note); },
     .sortKey = [](const ListedSession& session) { return QVariant(shownText(session.note.note)); }},
    {.id = "device",
     .label = QT_TRANSLATE_NOOP("SessionColumns", "Device"),
     .explanation = QT_TRANSLATE_NOOP("SessionColumns", "What the run was measured on"),
     .isNumeric = false,
     .text = devicesOf,
     .sortKey = [](const ListedSession& session) { return QVariant(devicesOf(session)); }},
    {.id = "folder",
     .label = QT_TRANSLATE_NOOP("SessionColumns", "Folder"),
     .explanation = QT_TRANSLATE_NOOP("SessionColumns",
                                      "Where a session lies that is not kept among the others: one that was "
                                      "named with --session, opened or saved"),
     .isNumeric = false,
     .text = folderOf,
     .sortKey = [](const ListedSession& session) { return QVariant(folderOf(session)); }},
    {.id = "size",
     .label = QT_TRANSLATE_NOOP("SessionColumns", "Size"),
     .explanation = QT_TRANSLATE_NOOP("SessionColumns", "Of its file"),
     .isNumeric = true,
     .text =
         [](const ListedSession& session) {
             return formatBytes(static_cast<std::int64_t>(session.summary.bytes));
         },
     .sortKey =
         [](const ListedSession& session) {
             return QVariant(static_cast<qulonglong>(session.summary.bytes));
         }},
};

} // namespace

std::span<const SessionColumn> sessionColumns() {
    return columns;
}

int sessionColumnOf(const char* id) {
    int position = 0;
    for (const SessionColumn& column : columns) {
        if (std::strcmp(column.id, id) == 0) return position;
        ++position;
    }
    throw std::logic_error(std::string("no column of sessions is called ") + id);
}

QString sessionText(const char* english) {
    return QCoreApplication::translate("SessionColumns", english);
}

QString sessionRemarks(const ListedSession& session) {
    QStringList lines;
    if (!session.summary.problem.empty()) lines.push_back(toldText(session.summary.problem));
    for (const Message& damage : damageOf(session.summary.report))
        lines.push_back(shownText(damage.text));
    if (session.summary.failed > 0)
        lines.push_back(Words::tr("%n cell(s) failed.", nullptr, static_cast<int>(session.summary.failed)));
    return lines.join(QLatin1Char('\n'));
}

} // namespace stepscope
