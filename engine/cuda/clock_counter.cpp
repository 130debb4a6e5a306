#include "cuda/clock_counter.h"

#include <algorithm>
#include <new>
#include <utility>

namespace stepscope::cuda {

namespace {

/// Of multiprocessors; beyond their count, too, for they need not be numbered without gaps.
constexpr std::size_t capacity = 1024;

/// The timer goes on by up to about a microsecond at once.
constexpr std::uint64_t least_nanoseconds = 50'000;

} // namespace

std::optional<double> clock_mhz_between(std::span<const ClockReading> first,
                                        std::span<const ClockReading> second) {
    std::vector<double> rates;
    rates.reserve(first.size());
    for (std::size_t i = 0; i < std::min(first.size(), second.size()); ++i) {
        const ClockReading& from = first[i];
        const ClockReading& to = second[i];
        const bool both = from.nanoseconds > 0 && to.nanoseconds > 0 && to.cycles > from.cycles;
        if (both && to.nanoseconds >= from.nanoseconds + least_nanoseconds)
            rates.push_back(1e3 * static_cast<double>(to.cycles - from.cycles) /
                            static_cast<double>(to.nanoseconds - from.nanoseconds));
    }
    if (rates.empty()) return std::nullopt;
    const auto middle = rates.begin() + static_cast<std::ptrdiff_t>(rates.size() / 2);
    std::ranges::nth_element(rates, middle);
    return *middle;
}

ClockCounter::ClockCounter(cudaStream_t stream, int multiprocessors)
    : stream_(stream), multiprocessors_(multiprocessors),
      memory_(make_host_memory(capacity * sizeof(ClockReading))) {}

std::optional<double> ClockCounter::mhz_since_last() {
    auto* const readings = reinterpret_cast<ClockReading*>(memory_.get());
    std::uninitialized_fill_n(readings, capacity, ClockReading{});
    launch_read_clocks(stream_, readings, static_cast<int>(capacity), multiprocessors_);
    STEPSCOPE_CHECK(cudaStreamSynchronize(stream_));
    std::vector<ClockReading> now(readings, readings + capacity);
    const std::optional<double> out = clock_mhz_between(last_, now);
    last_ = std::move(now);
    return out;
}

} // namespace stepscope::cuda
