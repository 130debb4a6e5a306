#include "sessions/log/file_lines.h"

#include "sessions/errors.h"
#include "system/characters/encoding.h"
#include "system/files/posix_file.h"
#include "system/processes/processors.h"

#include <algorithm>
#include <cerrno>
#include <memory>
#include <string>
#include <unistd.h>

namespace stepscope {

namespace {

constexpr std::size_t most_wide_bytes = std::size_t{1} << 30;

/// More than these wait for the one thread that joins what they have read.
constexpr int most_threads = 8;

/// A part of a file, in memory of its own.
struct FileBlock {
    std::shared_ptr<const char[]> bytes;
    std::size_t size = 0; ///< 0 at the end of the file

    std::string_view text() const { return {bytes.get(), size}; }
};

/// An open file from its beginning, in pieces.
class FileBlocks {
public:
    static constexpr std::size_t block_size = std::size_t{1} << 18;

    explicit FileBlocks(int fd) : fd_(fd) {}

    /// Throws SessionError.
    FileBlock next() {
        const auto bytes = std::make_shared_for_overwrite<char[]>(block_size);
        for (;;) {
            const ssize_t got = ::pread(fd_, bytes.get(), block_size, offset_);
            if (got < 0 && errno == EINTR) continue;
            if (got < 0) throw SessionError("cannot be read: " + explain_errno(errno));
            offset_ += got;
            return {bytes, static_cast<std::size_t>(got)};
        }
    }

private:
    int fd_;
    off_t offset_ = 0;
};

SessionReport read_blocks(FileBlocks&& blocks, const ReadRecordSink& sink, Bulk bulk,
                          const BytesSink& bytes) {
    FileBlock block = blocks.next();
    if (is_wide(block.text())) {
        std::string all; // its characters do not end where blocks do
        for (; block.size > 0; block = blocks.next()) {
            all += block.text();
            if (all.size() > most_wide_bytes)
                throw SessionError("is UTF-16 or UTF-32, and too large to be read so; save it as UTF-8");
        }
        return parse_wide_lines(all, sink);
    }
    const bool is_one_block = block.size < FileBlocks::block_size;
    SessionLineReader reader(sink, bulk, is_one_block ? 1 : std::min(usable_threads(), most_threads));
    for (; block.size > 0 && !reader.is_hopeless(); block = blocks.next()) {
        reader.take(block.text(), block.bytes);
        if (bytes) bytes(block.text());
    }
    return reader.report();
}

} // namespace

SessionReport parse_wide_lines(std::string_view bytes, const ReadRecordSink& sink) {
    SessionLineReader reader(sink);
    try {
        reader.take(as_utf8(bytes));
    } catch (const EncodingError& error) {
        throw SessionError(error.what());
    }
    SessionReport report = reader.report();
    report.was_wide = true;
    return report;
}

SessionReport read_lines(int fd, const std::filesystem::path& path, const ReadRecordSink& sink, Bulk bulk,
                         const BytesSink& bytes) {
    try {
        return read_blocks(FileBlocks(fd), sink, bulk, bytes);
    } catch (const SessionError& error) {
        throw SessionError(path.string() + ": " + error.what());
    }
}

} // namespace stepscope
