#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>

namespace stepscope::cpu {

/// The one block of memory a plan runs in. Its pages are zero and come from the system on first touch, so a
/// cold step pays for them; they go back to the system at once when the arena ends.
class Arena {
public:
    /// Throws OutOfMemory where `bytes` exceeds `limit_bytes`, what the machine has available, or what the
    /// system gives. Limits of the process leave so many bytes to libraries as are `to_come`.
    Arena(std::int64_t bytes, std::optional<std::int64_t> limit_bytes, std::int64_t to_come);
    Arena(const Arena&) = delete;
    Arena& operator=(const Arena&) = delete;
    ~Arena();

    std::byte* data() const { return data_; } ///< aligned to 2 MiB
    std::int64_t bytes() const { return bytes_; }

private:
    std::byte* data_ = nullptr;
    std::int64_t bytes_ = 0;
};

} // namespace stepscope::cpu
