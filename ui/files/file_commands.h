#pragma once

#include "system/files.h"
#include "ui/controller/background.h"
#include "ui/files/documents.h"

#include <QObject>
#include <QString>

#include <deque>
#include <memory>

namespace stepscope {

/// Reads and writes files off the GUI thread, in the order in which it was asked to. Never writes onto a
/// session that a run is writing.
class FileCommands : public QObject {
    Q_OBJECT
public:
    explicit FileCommands(QObject* parent = nullptr);

    void open(const QString& path);
    /// By extension: .md, .csv, .json, .stepscope. The results are a copy: a run may go on meanwhile.
    void writeResults(const Results& results, const QString& path, Replace replace = Replace::No);
    void writeBytes(const QByteArray& content, const QString& path, Replace replace = Replace::No);
    void copySession(const std::filesystem::path& from, const QString& to, Replace replace = Replace::No);
    void writeSweep(const SweepSpec& sweep, const QString& path, Replace replace = Replace::No);

    bool busy() const { return writer_.busy() || !writes_.empty(); }

signals:
    /// Whoever takes the document may empty it: its results can be most of what the program holds.
    void opened(const std::shared_ptr<stepscope::Document>& document);
    void written(const QString& path);
    void failed(const QString& reason);
    void writesFinished(); ///< nothing is left to write

private:
    struct Write {
        QString path;
        std::function<void()> run;
    };
    void enqueue(const QString& path, std::function<void()> run);
    void writeNext();

    std::deque<Write> writes_;
    Background reader_, writer_;
};

} // namespace stepscope
