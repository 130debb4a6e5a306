#pragma once

#include <QString>

namespace stepscope {

/// A file that is to go where a person can fetch it back from.
struct TrashEnd {
    QString inTrash; ///< where it lies now; empty: it stays where it was, and `problem` says why
    QString problem;
};

/// Moves a file to the desktop's trash (FreeDesktop.org Trash specification 1.0), or leaves it where it is.
TrashEnd moveToTrash(const QString& path);

/// The trash forgets where a file was, which is in it no more.
void forgetInTrash(const QString& inTrash);

} // namespace stepscope
