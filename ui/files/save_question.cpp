#include "ui/files/save_question.h"

#include "sessions/log/session_file.h"
#include "tables/formats.h"
#include "ui/plot/drawing.h"
#include "ui/text/plain_text.h"
#include "ui/text/words.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QPushButton>

namespace stepscope {

namespace {

/// "results" and "results.v2" get the extension; "results.csv" says what it is to be.
QString withExtension(const QString& path, const QString& extension) {
    const QString ending = QLatin1Char('.') + extension;
    if (path.endsWith(ending, Qt::CaseInsensitive) || find_format(path.toStdString()) ||
        drawingFormatOf(path))
        return path;
    return path + ending;
}

bool mayReplace(const QString& path, QWidget* window) {
    const QFileInfo file(path);
    QMessageBox box(
        QMessageBox::Warning, Words::tr("Replace the file?"),
        Words::tr("%1 exists already in %2. What it holds will be lost.")
            .arg(shownText(file.fileName()), shownText(QDir::toNativeSeparators(file.absolutePath()))),
        QMessageBox::Cancel, window);
    const QPushButton* replace = box.addButton(Words::tr("&Replace"), QMessageBox::DestructiveRole);
    box.setDefaultButton(QMessageBox::Cancel);
    box.exec();
    return box.clickedButton() == replace;
}

void sayItIsInUse(const QString& path, QWidget* window) {
    QMessageBox box(QMessageBox::Warning, Words::tr("A run is writing this file"),
                    Words::tr("%1 is the session that a run is writing. Choose another name.")
                        .arg(shownText(QFileInfo(path).fileName())),
                    QMessageBox::Ok, window);
    box.exec();
}

} // namespace

std::optional<QString> askWhereToWrite(const SaveQuestion& question, QWidget* window) {
    QString path = question.suggestion;
    while (true) {
        // Qt's own question comes too early: for the name without its extension.
        path = QFileDialog::getSaveFileName(window, question.title, path, question.filter, nullptr,
                                            QFileDialog::DontConfirmOverwrite);
        if (path.isEmpty()) return std::nullopt;
        path = withExtension(path, question.extension);
        if (!QFileInfo::exists(path)) return path;
        if (is_being_written(path.toStdString()))
            sayItIsInUse(path, window);
        else if (mayReplace(path, window))
            return path;
    }
}

} // namespace stepscope
