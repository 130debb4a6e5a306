#include "sessions/file_lines.h"

#include "sessions/errors.h"
#include "sessions/session_lines.h"
#include "system/posix_file.h"

#include <cerrno>
#include <memory>
#include <unistd.h>

namespace stepscope {

SessionReport read_lines(int fd, const std::filesystem::path& path, const RecordSink& sink) {
    constexpr std::size_t block_size = std::size_t{1} << 20;
    const auto block = std::make_unique<char[]>(block_size);
    SessionLineReader reader(sink);
    off_t offset = 0;
    while (!reader.is_hopeless()) {
        const ssize_t got = ::pread(fd, block.get(), block_size, offset);
        if (got < 0 && errno == EINTR) continue;
        if (got < 0) throw SessionError(path.string() + ": cannot be read: " + explain_errno(errno));
        if (got == 0) break;
        reader.take({block.get(), static_cast<std::size_t>(got)});
        offset += got;
    }
    try {
        return reader.report();
    } catch (const SessionError& error) {
        throw SessionError(path.string() + ": " + error.what());
    }
}

} // namespace stepscope
