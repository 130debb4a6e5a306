#pragma once

#include "sessions/listing/session_index.h"

#include <QString>
#include <QVariant>

#include <span>

namespace stepscope {

/// A column of the list of sessions, which knows how it reads one.
struct SessionColumn {
    const char* id;                  ///< for the code
    const char *label, *explanation; ///< in English: `sessionText` translates them
    bool isNumeric;
    QString (*text)(const ListedSession& session);
    QVariant (*sortKey)(const ListedSession& session); ///< a number, a time or text; invalid: there is none
};

std::span<const SessionColumn> sessionColumns();
/// Where the column of an id stands, which the code knows; throws std::logic_error for any other.
int sessionColumnOf(const char* id);

QString sessionText(const char* english);

/// All that is to be said of a session's state: what is wrong with its file, how many cells failed.
QString sessionRemarks(const ListedSession& session);

} // namespace stepscope
