#pragma once

#include "cuda/trace/cupti_interface.h"

#include <string>
#include <vector>

namespace stepscope::cuda {

/// NVIDIA's CUDA Profiling Tools Interface, found at run time: nothing links it.
class Cupti {
public:
    /// Where the library may be, in the order in which it is looked for: what STEPSCOPE_CUPTI names alone, or
    /// by the version of the toolkit that this was built with, where ld.so and the toolkits have it.
    static std::vector<std::string> places();

    /// Throws BackendError, with what to do, where none of the places has a library, or one that is too old.
    explicit Cupti(const std::vector<std::string>& places);

    /// "CUPTI 13.0"
    std::string name() const;

    /// Throws BackendError, which names the call, unless it went well.
    void check(cupti::Result result, const char* call) const;

    cupti::Result (*get_version)(std::uint32_t*) = nullptr;
    cupti::Result (*subscribe)(cupti::Subscriber*, cupti::Callback, void* user) = nullptr;
    cupti::Result (*unsubscribe)(cupti::Subscriber) = nullptr;
    cupti::Result (*enable_callback)(std::uint32_t enable, cupti::Subscriber, int domain,
                                     std::uint32_t id) = nullptr;
    cupti::Result (*graph_node_id)(void* node, std::uint64_t* id) = nullptr;
    cupti::Result (*register_callbacks)(cupti::BufferRequested, cupti::BufferCompleted) = nullptr;
    cupti::Result (*enable)(std::uint32_t kind) = nullptr;
    cupti::Result (*disable)(std::uint32_t kind) = nullptr;
    cupti::Result (*flush_all)(std::uint32_t flag) = nullptr;
    cupti::Result (*next_record)(std::uint8_t* buffer, std::size_t valid, cupti::Record**) = nullptr;
    cupti::Result (*dropped_records)(void* context, std::uint32_t stream, std::size_t*) = nullptr;
    cupti::Result (*push_correlation)(std::uint32_t kind, std::uint64_t id) = nullptr;
    cupti::Result (*pop_correlation)(std::uint32_t kind, std::uint64_t* last) = nullptr;
    cupti::Result (*timestamp)(std::uint64_t*) = nullptr;
    cupti::Result (*callback_name)(int domain, std::uint32_t id, const char**) = nullptr;
    cupti::Result (*result_text)(cupti::Result, const char**) = nullptr;

private:
    std::uint32_t version_ = 0;
};

} // namespace stepscope::cuda
