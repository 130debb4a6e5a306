#include "sessions/log/written_bytes.h"

#include <algorithm>
#include <cerrno>
#include <optional>
#include <unistd.h>

namespace stepscope {

namespace {

/// Bytes that are kept of each end: numbers and checksums of lines among them, which no other text has.
constexpr std::size_t kept = 256;

} // namespace

std::optional<std::string> bytes_at(int fd, std::int64_t offset, std::int64_t size) {
    std::string out(static_cast<std::size_t>(size), '\0');
    std::size_t filled = 0;
    while (filled < out.size()) {
        const ssize_t got = ::pread(fd, out.data() + filled, out.size() - filled,
                                    static_cast<off_t>(offset + static_cast<std::int64_t>(filled)));
        if (got < 0 && errno == EINTR) continue;
        if (got <= 0) return std::nullopt;
        filled += static_cast<std::size_t>(got);
    }
    return out;
}

WrittenBytes WrittenBytes::of(int fd, std::int64_t size) {
    const std::int64_t end = std::min(size, static_cast<std::int64_t>(kept));
    WrittenBytes out;
    out.size_ = size;
    out.first_ = bytes_at(fd, 0, end).value_or(std::string());
    out.last_ = bytes_at(fd, size - end, end).value_or(std::string());
    return out;
}

void WrittenBytes::add(std::string_view text) {
    first_ += text.substr(0, kept - first_.size());
    last_ += text.substr(text.size() - std::min(text.size(), kept));
    last_.erase(0, last_.size() - std::min(last_.size(), kept));
    size_ += static_cast<std::int64_t>(text.size());
}

std::optional<bool> WrittenBytes::stand_in(int fd) const {
    const std::int64_t behind = size_ - static_cast<std::int64_t>(last_.size());
    const auto first = bytes_at(fd, 0, static_cast<std::int64_t>(first_.size()));
    const auto last = bytes_at(fd, behind, static_cast<std::int64_t>(last_.size()));
    if (!first || !last) return std::nullopt;
    return first == first_ && last == last_;
}

} // namespace stepscope
