#include "ui/files/file_commands.h"

#include "system/files.h"
#include "tables/table.h"

#include <memory>

namespace stepscope {

namespace {

std::filesystem::path toPath(const QString& path) {
    return {path.toStdString()};
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
    enqueue(path, [copy = std::make_shared<const Results>(results), path, replace] {
        stepscope::write_results(*copy, toPath(path), replace);
    });
}

void FileCommands::writeBytes(const QByteArray& content, const QString& path, Replace replace) {
    enqueue(path, [content, path, replace] {
        write_file_safely(toPath(path),
                          std::string_view(content.constData(), static_cast<std::size_t>(content.size())),
                          replace);
    });
}

void FileCommands::copySession(const std::filesystem::path& from, const QString& to, Replace replace) {
    enqueue(to, [from, to, replace] { stepscope::copySession(from, toPath(to), replace); });
}

void FileCommands::writeSweep(const SweepSpec& sweep, const QString& path, Replace replace) {
    enqueue(path, [sweep, path, replace] { stepscope::writeSweep(sweep, toPath(path), replace); });
}

void FileCommands::enqueue(const QString& path, std::function<void()> run) {
    writes_.push_back({path, std::move(run)});
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
