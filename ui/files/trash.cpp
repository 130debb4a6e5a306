#include "ui/files/trash.h"

#include "ui/text/plain_text.h"
#include "ui/text/words.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

namespace stepscope {

namespace {

/// Makes the folder that the trash is in where a desktop has not done so yet: without it Qt moves files into
/// the program's own folder. Empty, or why there can be no trash.
QString problemOfTrash() {
    const QString data = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation);
    const QFileInfo made(data);
    if (!data.isEmpty() && QDir().mkpath(data) && made.isDir() && made.isWritable()) return {};
    return Words::tr("%1 cannot be written to.").arg(shownText(QDir::toNativeSeparators(data)));
}

/// Whether a file that was moved is where the specification has the trash: in "files" of a folder that is
/// called after it.
bool isInTrash(const QString& file) {
    QDir folder = QFileInfo(file).dir();
    const bool files = QDir::isAbsolutePath(file) && folder.dirName() == QLatin1String("files");
    return files && folder.cdUp() && folder.absolutePath().contains(QLatin1String("Trash"));
}

} // namespace

TrashEnd moveToTrash(const QString& path) {
    if (const QString problem = problemOfTrash(); !problem.isEmpty()) return {{}, problem};
    QFile file(path);
    if (!file.moveToTrash()) return {{}, file.errorString()};
    if (isInTrash(file.fileName())) return {file.fileName(), {}};
    forgetInTrash(file.fileName());
    file.rename(path);
    return {{}, file.errorString()};
}

/// The trash keeps a note of where a file was beside its files.
void forgetInTrash(const QString& inTrash) {
    const QFileInfo file(inTrash);
    QDir trash = file.absoluteDir();
    if (trash.dirName() != QLatin1String("files") || !trash.cdUp()) return;
    QFile::remove(trash.filePath(QStringLiteral("info/%1.trashinfo").arg(file.fileName())));
}

} // namespace stepscope
