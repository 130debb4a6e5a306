#include "ui/files/file_commands.h"

#include "sessions/session_file.h"
#include "system/files.h"
#include "tables/table.h"

#include <memory>
#include <stdexcept>

namespace stepscope {

namespace {

std::filesystem::path toPath(const QString& path) {
    return {path.toStdString()};
}

/// Throws std::runtime_error where writing would lose what nobody gave up.
void refuseLoss(const QString& path, Replace replace) {
    if (!std::filesystem::exists(toPath(path))) return;
    if (is_being_written(toPath(path)))
        throw std::runtime_error(
            FileCommands::tr("%1 was not written: a run is writing it. Choose another name.")
                .arg(path)
                .toStdString());
    if (replace == Replace::No)
        throw std::runtime_error(
            FileCommands::tr("%1 was not written: there is such a file already, and nobody has said that it "
                             "may be replaced. Choose another name.")
                .arg(path)
                .toStdString());
}

} // namespace

FileCommands::FileCommands(QObject* parent) : QObject(parent) {}

void FileCommands::open(const QString& path) {
    reader_.start(
        [path](const std::stop_token&) { return std::make_shared<Document>(readDocument(toPath(path))); },
        [this](const std::shared_ptr<Document>& document) { emit opened(document); },
        [this](const QString& reason) { emit failed(reason); });
}

void FileCommands::writeResults(const Results& results, const QString& path, Replace replace) {
    enqueue(path, replace, [copy = std::make_shared<const Results>(results), path] {
        stepscope::write_results(*copy, toPath(path));
    });
}

void FileCommands::writeBytes(const QByteArray& content, const QString& path, Replace replace) {
    enqueue(path, replace, [content, path] {
        write_file_safely(toPath(path),
                          std::string_view(content.constData(), static_cast<std::size_t>(content.size())));
    });
}

void FileCommands::copySession(const std::filesystem::path& from, const QString& to, Replace replace) {
    enqueue(to, replace, [from, to] { stepscope::copySession(from, toPath(to)); });
}

void FileCommands::writeSweep(const SweepSpec& sweep, const QString& path, Replace replace) {
    enqueue(path, replace, [sweep, path] { stepscope::writeSweep(sweep, toPath(path)); });
}

void FileCommands::enqueue(const QString& path, Replace replace, std::function<void()> run) {
    writes_.push_back({path, [path, replace, run = std::move(run)] {
                           refuseLoss(path, replace);
                           run();
                       }});
    if (!writer_.busy()) writeNext();
}

void FileCommands::writeNext() {
    if (writes_.empty()) {
        emit writesFinished();
        return;
    }
    Write write = std::move(writes_.front());
    writes_.pop_front();
    writer_.start(
        [run = write.run](const std::stop_token&) {
            run();
            return true;
        },
        [this, path = write.path](bool) {
            emit written(path);
            writeNext();
        },
        [this](const QString& reason) {
            emit failed(reason);
            writeNext();
        });
}

} // namespace stepscope
