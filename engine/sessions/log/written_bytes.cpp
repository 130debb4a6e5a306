#include "sessions/log/written_bytes.h"

#include "system/files/checksum.h"

#include <algorithm>
#include <cerrno>
#include <unistd.h>

namespace stepscope {

namespace {

/// Bytes.
constexpr std::int64_t block_size = 1 << 14;

constexpr std::int64_t read_at_once = 1 << 18;

/// A look takes about as long as the system's call that brings a line to the disk.
constexpr std::size_t blocks_at_once = 4;

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
    WrittenBytes out;
    while (out.size_ < size) {
        // What has been cut meanwhile has the checksum of nothing, and is missed at the first look.
        const std::int64_t left = std::min(read_at_once, size - out.size_);
        out.add(bytes_at(fd, out.size_, left).value_or(std::string(static_cast<std::size_t>(left), '\0')));
    }
    return out;
}

void WrittenBytes::add(std::string_view text) {
    while (!text.empty()) {
        const std::int64_t in_block = size_ % block_size;
        if (in_block == 0) sums_.push_back(0);
        const std::string_view part = text.substr(0, static_cast<std::size_t>(block_size - in_block));
        sums_.back() = crc32(part, sums_.back());
        size_ += static_cast<std::int64_t>(part.size());
        text.remove_prefix(part.size());
    }
}

std::optional<bool> WrittenBytes::stands_in(int fd, std::size_t block) const {
    const std::int64_t begin = static_cast<std::int64_t>(block) * block_size;
    const auto bytes = bytes_at(fd, begin, std::min(block_size, size_ - begin));
    return bytes ? std::optional(crc32(*bytes) == sums_[block]) : std::nullopt;
}

std::optional<bool> WrittenBytes::stand_in(int fd) const {
    for (std::size_t block = 0; block < sums_.size(); ++block)
        if (const auto stands = stands_in(fd, block); stands != true) return stands;
    return true;
}

std::optional<bool> WrittenBytes::next_stand_in(int fd) {
    if (sums_.empty()) return true;
    for (const std::size_t end : {std::size_t{0}, sums_.size() - 1})
        if (const auto stands = stands_in(fd, end); stands != true) return stands;
    for (std::size_t i = 0; i < std::min(blocks_at_once, sums_.size()); ++i) {
        next_ = (next_ + 1) % sums_.size();
        if (const auto stands = stands_in(fd, next_); stands != true) return stands;
    }
    return true;
}

} // namespace stepscope
