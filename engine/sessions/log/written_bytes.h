#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace stepscope {

/// `size` bytes of a file from `offset` on; none: it has not as many, or they cannot be read.
std::optional<std::string> bytes_at(int fd, std::int64_t offset, std::int64_t size);

/// How much a program has written to a file, and a checksum of each block of it: by these the program sees
/// whether its text still stands there. A file of 300 MB has 75 kB of them, and is looked at as a whole in a
/// tenth of a second.
class WrittenBytes {
public:
    WrittenBytes() = default;
    /// Of a file whose first `size` bytes are known to be ours.
    static WrittenBytes of(int fd, std::int64_t size);

    /// What was written behind it.
    void add(std::string_view text);

    std::int64_t size() const { return size_; }
    /// Whether all of it stands in the file as it was written; none: the file has less than that, or cannot
    /// be read.
    std::optional<bool> stand_in(int fd) const;
    /// The same of its beginning, its end and a few blocks between, others at each call: a call takes as long
    /// however much was written, and all have had their turn after some.
    std::optional<bool> next_stand_in(int fd);

private:
    std::optional<bool> stands_in(int fd, std::size_t block) const;

    std::int64_t size_ = 0;
    std::vector<std::uint32_t> sums_; ///< of each block, the last one as far as it goes
    std::size_t next_ = 0;            ///< the block whose turn it is
};

} // namespace stepscope
