#include "cuda/trace/activity_buffers.h"

#include "device/errors.h"

#include <array>
#include <atomic>
#include <cstdlib>
#include <utility>

namespace stepscope::cuda {

namespace {

/// About 20,000 kernels.
constexpr std::size_t buffer_bytes = std::size_t{4} << 20;
constexpr std::size_t alignment = 64;

/// What CUPTI's callbacks are for: they have no argument that could say so.
std::atomic<ActivityBuffers*>& current() {
    static std::atomic<ActivityBuffers*> buffers = nullptr;
    return buffers;
}

/// Where not even the reserve is left. Too small for a record: CUPTI counts what it drops.
std::uint8_t* last_resort() {
    alignas(alignment) static std::array<std::uint8_t, alignment> bytes;
    return bytes.data();
}

} // namespace

void ActivityBuffers::Free::operator()(std::uint8_t* buffer) const noexcept {
    std::free(buffer);
}

ActivityBuffers::Buffer ActivityBuffers::allocate() noexcept {
    return Buffer(static_cast<std::uint8_t*>(std::aligned_alloc(alignment, buffer_bytes)));
}

ActivityBuffers::ActivityBuffers(const Cupti& cupti) : cupti_(cupti), reserve_(allocate()) {
    ActivityBuffers* none = nullptr;
    if (!current().compare_exchange_strong(none, this))
        throw BackendError("this process traces already, and CUPTI serves one at a time");
    if (const cupti::Result result = cupti.register_callbacks(&requested, &completed);
        result != cupti::success) {
        current() = nullptr;
        cupti.check(result, "cuptiActivityRegisterCallbacks");
    }
}

ActivityBuffers::~ActivityBuffers() {
    current() = nullptr;
}

void ActivityBuffers::requested(std::uint8_t** buffer, std::size_t* size, std::size_t* most_records) {
    *most_records = 0; // as many as there is room for
    Buffer fresh = allocate();
    if (ActivityBuffers* const self = current(); !fresh && self) {
        const std::scoped_lock lock(self->mutex_);
        fresh = std::move(self->reserve_);
    }
    *size = fresh ? buffer_bytes : alignment;
    *buffer = fresh ? fresh.release() : last_resort();
}

void ActivityBuffers::completed(void*, std::uint32_t, std::uint8_t* buffer, std::size_t, std::size_t valid) {
    if (buffer == last_resort()) return;
    Buffer owned(buffer);
    ActivityBuffers* const self = current();
    if (!self || valid == 0) return;
    const std::scoped_lock lock(self->mutex_);
    self->filled_.push_back({std::move(owned), valid});
}

void ActivityBuffers::flush() const {
    cupti_.check(cupti_.flush_all(cupti::flush_forced), "cuptiActivityFlushAll");
}

void ActivityBuffers::clear() {
    static_cast<void>(take_dropped());
    const std::scoped_lock lock(mutex_);
    filled_.clear();
}

std::vector<const cupti::Record*> ActivityBuffers::records() const {
    std::vector<const cupti::Record*> out;
    for (const Filled& filled : filled_) {
        cupti::Record* record = nullptr;
        for (;;) {
            const cupti::Result result = cupti_.next_record(filled.buffer.get(), filled.valid, &record);
            if (result == cupti::end_of_buffer) break;
            cupti_.check(result, "cuptiActivityGetNextRecord");
            out.push_back(record);
        }
    }
    return out;
}

std::int64_t ActivityBuffers::take_dropped() const {
    std::size_t dropped = 0;
    cupti_.check(cupti_.dropped_records(nullptr, 0, &dropped), "cuptiActivityGetNumDroppedRecords");
    return static_cast<std::int64_t>(dropped);
}

} // namespace stepscope::cuda
