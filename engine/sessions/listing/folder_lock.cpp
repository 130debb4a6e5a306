#include "sessions/listing/folder_lock.h"

#include "sessions/errors.h"

#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <thread>

namespace stepscope {

FileDescriptor lock_of(const std::filesystem::path& folder, std::chrono::milliseconds patience) {
    const std::filesystem::path path = folder / ".notes.lock";
    FileDescriptor file = open_file(path, O_RDWR | O_CREAT | O_NOFOLLOW, 0666);
    if (!file.valid()) throw SessionError(path.string() + ": cannot be written: " + explain_errno(errno));
    constexpr std::chrono::milliseconds pause(10);
    const auto end = std::chrono::steady_clock::now() + patience;
    while (::flock(file.get(), LOCK_EX | LOCK_NB) != 0) {
        if (errno == EINTR) continue;
        if (errno == EWOULDBLOCK) { // a change takes a moment; whoever holds it for longer may do so for ever
            if (std::chrono::steady_clock::now() >= end)
                throw SessionError(
                    path.string() +
                    ": another program holds it, and nothing was changed; end that, and try again");
            std::this_thread::sleep_for(pause);
            continue;
        }
        // Some network file systems have no locks; being alone is then up to the person.
        if (errno == ENOLCK || errno == ENOTSUP) break;
        throw SessionError(path.string() + ": cannot be locked: " + explain_errno(errno));
    }
    return file;
}

} // namespace stepscope
