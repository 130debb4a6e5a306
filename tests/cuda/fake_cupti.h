#pragma once

#include <cstddef>
#include <cstdint>

/// What a test has the stand-in for CUPTI do; exported by it under these names.
extern "C" {
struct FakeCupti {
    std::uint32_t version = 130'001;
    int subscribe_result = 0, enable_result = 0;
    std::size_t dropped = 0; ///< given once, then 0
    int subscribers = 0;     ///< at present
    int enabled = 0;         ///< kinds of records, at present
    std::uint64_t last_pushed = 0;
    std::uint64_t time = 1000;
};
using FakeCuptiState = FakeCupti*();
using FakeCuptiAdd = void(const void* record, std::size_t size); ///< comes with the next flush
using FakeCuptiClone = void(void* original, void* node);         ///< as a graph that is made ready does
}
