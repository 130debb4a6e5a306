#include "ui/files/file_commands.h"

#include "system/files/files.h"
#include "tables/mapping/import_document.h"
#include "tables/table.h"
#include "ui/files/mapping/mapping_store.h"
#include "ui/text/engine_sentences.h"
#include "ui/text/lists.h"
#include "ui/text/words.h"
#include "workload/axes.h"

#include <QFileInfo>

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <utility>

namespace stepscope {

namespace {

std::filesystem::path toPath(const QString& path) {
    return {path.toStdString()};
}

/// What is told of results that a mapping made of a table without a question.
std::string saidBefore(const ColumnMapping& mapping, const std::filesystem::path& file) {
    std::string constants;
    const auto add = [&constants](std::string_view name, const std::string& value) {
        constants += (constants.empty() ? "" : ", ") + std::string(name) + " " + value;
    };
    for (const Axis& axis : axes())
        if (is_known(axis, mapping.constants)) add(axis.name, text_of(axis, mapping.constants));
    for (const ModelSize& size : model_sizes)
        if (const std::int64_t value = mapping.constants.model.*(size.member); value > 0)
            add(size.name, std::to_string(value));
    return "the columns are read as somebody said of a table with the same names (" + file.string() + ")" +
           (constants.empty() ? std::string() : "; no column says, but it does: " + constants);
}

} // namespace

FileCommands::FileCommands(QObject* parent) : QObject(parent) {}

void FileCommands::setOpening(const QString& name) {
    opening_ = name;
    emit openingChanged(name);
}

void FileCommands::read(const QString& name, std::function<Document(const std::stop_token&)> work,
                        std::function<void(const std::shared_ptr<Document>&)> taken) {
    setOpening(name);
    reader_.start([work = std::move(work)](
                      const std::stop_token& stop) { return std::make_shared<Document>(work(stop)); },
                  [this, taken = std::move(taken)](const std::shared_ptr<Document>& document) {
                      setOpening({});
                      taken(document);
                  },
                  [this](const QString& reason) {
                      setOpening({});
                      emit failed(reason);
                  });
}

void FileCommands::open(const QString& path) {
    read(
        QFileInfo(path).fileName(),
        [path](const std::stop_token& stop) { return readDocument(toPath(path), stop); },
        [this](const std::shared_ptr<Document>& document) { take(document, false); });
}

void FileCommands::openTogether(const QStringList& paths, const QStringList& names) {
    std::vector<NamedFile> files;
    files.reserve(static_cast<std::size_t>(paths.size()));
    for (qsizetype i = 0; i < paths.size(); ++i)
        files.push_back({toPath(paths[i]), names.value(i).toStdString()});
    read(
        listOf(names), [files](const std::stop_token& stop) { return readTogether(files, stop); },
        [this](const std::shared_ptr<Document>& document) { emit opened(document); });
}

void FileCommands::openBaseline(const QString& path) {
    baselineReader_.start(
        [path](const std::stop_token& stop) {
            return std::make_shared<Document>(readDocument(toPath(path), stop));
        },
        [this](const std::shared_ptr<Document>& document) { take(document, true); },
        [this](const QString& reason) { emit failed(reason); });
}

void FileCommands::take(const std::shared_ptr<Document>& document, bool asBaseline) {
    if (document->tables.empty()) return deliver(document, asBaseline);
    if (attended_) {
        emit mappingWanted(document, asBaseline);
        return;
    }
    if (document->results) return deliver(document, asBaseline);
    for (const RawTable& table : document->tables)
        if (const std::optional<ColumnMapping> before = rememberedMapping(table))
            if (ImportedTable imported = import_table(table, *before);
                imported.lacks.empty() && !imported.results.cells().empty()) {
                document->results = std::move(imported.results);
                // Nobody was asked, and what was said of another table may not hold of this one.
                document->results->apply(
                    Message{Severity::Warning, saidBefore(*before, fileOfMapping(table)), {}});
                return deliver(document, asBaseline);
            }
    if (ImportedDocument guessed = import_guessed(document->tables); guessed.is_whole()) {
        document->results = std::move(guessed.read.results);
        document->results->apply(Message{
            Severity::Warning, "the columns are read by their names: nobody was asked what they hold", {}});
        return deliver(document, asBaseline);
    }
    emit failed(
        Words::tr("%1 could not be opened. %2")
            .arg(QString::fromStdString(document->path.filename().string()), toldText(document->refusal)));
}

void FileCommands::deliver(const std::shared_ptr<Document>& document, bool asBaseline) {
    document->tables.clear();
    if (asBaseline)
        emit baselineOpened(document);
    else
        emit opened(document);
}

void FileCommands::writeResults(const Results& results, const QString& path, Replace replace) {
    enqueue(path, [copy = std::make_shared<const Results>(results), path, replace] {
        stepscope::write_results(*copy, toPath(path), replace);
    });
}

void FileCommands::writeBytes(const QByteArray& content, const QString& path, Replace replace) {
    writeMade([content] { return content; }, path, replace);
}

void FileCommands::writeMade(std::function<QByteArray()> make, const QString& path, Replace replace) {
    enqueue(path, [make = std::move(make), path, replace] {
        const QByteArray content = make();
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
