#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace stepscope {

/// `size` bytes of a file from `offset` on; none: it has not as many, or they cannot be read.
std::optional<std::string> bytes_at(int fd, std::int64_t offset, std::int64_t size);

/// How much a program has written to a file, and how that begins and ends: by it the program sees whether its
/// text still stands there.
class WrittenBytes {
public:
    WrittenBytes() = default;
    /// Of a file whose first `size` bytes are known to be ours.
    static WrittenBytes of(int fd, std::int64_t size);

    /// What was written behind it.
    void add(std::string_view text);

    std::int64_t size() const { return size_; }
    /// Whether the file begins and ends (as far as we have written) as it did; none: it has less than that,
    /// or cannot be read.
    std::optional<bool> stand_in(int fd) const;

private:
    std::int64_t size_ = 0;
    std::string first_;
    std::string last_;
};

} // namespace stepscope
