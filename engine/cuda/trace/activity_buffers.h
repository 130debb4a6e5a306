#pragma once

#include "cuda/trace/cupti.h"

#include <cstddef>
#include <cstdint>
#include <memory>
#include <mutex>
#include <vector>

namespace stepscope::cuda {

/// The buffers that CUPTI fills with records. One of them in a process at a time: CUPTI's callbacks have room
/// for nothing that would tell two apart.
class ActivityBuffers {
public:
    /// Registers with CUPTI, which outlives it. Throws BackendError.
    explicit ActivityBuffers(const Cupti& cupti);
    ~ActivityBuffers();
    ActivityBuffers(const ActivityBuffers&) = delete;
    ActivityBuffers& operator=(const ActivityBuffers&) = delete;

    /// Has CUPTI hand over what it has: all, once the device has been waited for. No lock of ours is held
    /// meanwhile, for it calls back from threads of its own.
    void flush() const;
    /// Forgets what was handed over so far, and what was lost.
    void clear();

    /// All records that were handed over, in no order; valid until the next clear().
    std::vector<const cupti::Record*> records() const;
    /// How many were lost since the last call, or clear().
    std::int64_t take_dropped() const;

private:
    struct Free {
        void operator()(std::uint8_t* buffer) const noexcept;
    };
    using Buffer = std::unique_ptr<std::uint8_t, Free>;
    struct Filled {
        Buffer buffer;
        std::size_t valid = 0; ///< bytes
    };
    static Buffer allocate() noexcept;
    static void requested(std::uint8_t** buffer, std::size_t* size, std::size_t* most_records);
    static void completed(void* context, std::uint32_t stream, std::uint8_t* buffer, std::size_t size,
                          std::size_t valid);

    const Cupti& cupti_;
    std::mutex mutex_; ///< of what follows
    Buffer reserve_;   ///< for when memory has run out: CUPTI is never given none
    std::vector<Filled> filled_;
};

} // namespace stepscope::cuda
