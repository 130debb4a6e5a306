#pragma once

#include "system/files/files.h"
#include "ui/controller/waiting/background.h"
#include "ui/files/documents.h"

#include <QObject>
#include <QString>
#include <QStringList>

#include <deque>
#include <functional>
#include <memory>
#include <stop_token>

namespace stepscope {

/// Reads and writes files off the GUI thread, in the order in which it was asked to. Never writes onto a
/// session that a run is writing.
class FileCommands : public QObject {
    Q_OBJECT
public:
    explicit FileCommands(QObject* parent = nullptr);

    void open(const QString& path);
    /// Reads several, whose cells are to stand in one table; `names`: of each, for people.
    void openTogether(const QStringList& paths, const QStringList& names);
    /// Reads what is to be held against what is on show.
    void openBaseline(const QString& path);
    /// By extension: .md, .csv, .json, .stepscope. The results are a copy: a run may go on meanwhile.
    void writeResults(const Results& results, const QString& path, Replace replace = Replace::No);
    void writeBytes(const QByteArray& content, const QString& path, Replace replace = Replace::No);
    /// What `make` returns, which is called off the GUI thread, once it is its turn.
    void writeMade(std::function<QByteArray()> make, const QString& path, Replace replace = Replace::No);
    void copySession(const std::filesystem::path& from, const QString& to, Replace replace = Replace::No);
    void writeSweep(const SweepSpec& sweep, const QString& path, Replace replace = Replace::No);

    /// Whether somebody is there to say what the columns of a table hold; else such a table `failed`, unless
    /// it was said before.
    void setAttended(bool attended) { attended_ = attended; }
    /// As if it had just been read: of a document whose tables somebody has told the meaning of.
    void deliver(const std::shared_ptr<Document>& document, bool asBaseline);

    /// What is now read to be put on show, for people; empty: nothing is.
    const QString& opening() const { return opening_; }
    bool busy() const { return writer_.busy() || !writes_.empty(); }

signals:
    /// As `opening`.
    void openingChanged(const QString& name);
    /// Whoever takes the document may empty it: its results can be most of what the program holds.
    void opened(const std::shared_ptr<stepscope::Document>& document);
    void baselineOpened(const std::shared_ptr<stepscope::Document>& document); ///< as `opened`
    /// Somebody has to say what the columns of its tables hold; then `deliver` it.
    void mappingWanted(const std::shared_ptr<stepscope::Document>& document, bool asBaseline);
    void written(const QString& path);
    void failed(const QString& reason);
    void writesFinished(); ///< nothing is left to write

private:
    struct Write {
        QString path;
        std::function<void()> run;
    };
    void read(const QString& name, std::function<Document(const std::stop_token&)> work,
              std::function<void(const std::shared_ptr<Document>&)> taken);
    void take(const std::shared_ptr<Document>& document, bool asBaseline);
    void setOpening(const QString& name);
    void enqueue(const QString& path, std::function<void()> run);
    void writeNext();

    std::deque<Write> writes_;
    QString opening_;
    bool attended_ = true;
    Background reader_{this}, baselineReader_{this}, writer_{this};
};

} // namespace stepscope
