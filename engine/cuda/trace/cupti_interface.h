#pragma once

#include <cstddef>
#include <cstdint>

/// The parts of CUPTI's interface in use (CUPTI API reference, from CUDA 12.0 on), for toolkits do not always
/// bring its headers. Newer versions append to the records; what stands here is the beginning of all of them.
namespace stepscope::cuda::cupti {

using Result = int;
inline constexpr Result success = 0;
inline constexpr Result end_of_buffer = 12;         ///< CUPTI_ERROR_MAX_LIMIT_REACHED
inline constexpr Result no_privileges = 35;         ///< CUPTI_ERROR_INSUFFICIENT_PRIVILEGES
inline constexpr Result other_subscriber = 39;      ///< CUPTI_ERROR_MULTIPLE_SUBSCRIBERS_NOT_SUPPORTED
inline constexpr Result no_virtual_privileges = 40; ///< the same of virtual devices

/// Of CUDA 12.0; until 12.9 the API counted, from 13.0 on its version is that of CUDA, 130001.
inline constexpr std::uint32_t oldest_version = 18;
inline constexpr std::uint32_t first_cuda_version = 130'000;

/// Kinds of records.
inline constexpr std::uint32_t kind_memcpy = 1, kind_memset = 2, kind_driver = 4, kind_runtime = 5,
                               kind_kernel = 10, kind_external_correlation = 39;
inline constexpr std::uint32_t correlation_custom = 3;
inline constexpr std::uint32_t flush_forced = 1;

inline constexpr int domain_driver = 1, domain_runtime = 2, domain_resource = 3;
inline constexpr std::uint32_t resource_graph_node_cloned = 20;

struct [[gnu::packed, gnu::aligned(8)]] Record {
    std::uint32_t kind;
};

struct [[gnu::packed, gnu::aligned(8)]] KernelRecord {
    std::uint32_t kind;
    std::uint8_t cache_config, shared_memory_config;
    std::uint16_t registers;
    std::uint32_t partitioned_requested, partitioned_executed;
    std::uint64_t start, end, completed;
    std::uint32_t device, context, stream;
    std::int32_t grid_x, grid_y, grid_z, block_x, block_y, block_z;
    std::int32_t static_shared, dynamic_shared;
    std::uint32_t local_memory_per_thread, local_memory_total, correlation;
    std::int64_t grid_id;
    const char* name;
    void* reserved;
    std::uint64_t queued, submitted;
    std::uint8_t launch_type, carveout_is_requested, carveout_requested, padding;
    std::uint32_t shared_memory_executed;
    std::uint64_t graph_node;
};

struct [[gnu::packed, gnu::aligned(8)]] MemcpyRecord {
    std::uint32_t kind;
    std::uint8_t copy_kind, source_kind, destination_kind, flags;
    std::uint64_t bytes, start, end;
    std::uint32_t device, context, stream, correlation, runtime_correlation, padding;
    void* reserved;
    std::uint64_t graph_node;
};

struct [[gnu::packed, gnu::aligned(8)]] MemsetRecord {
    std::uint32_t kind, value;
    std::uint64_t bytes, start, end;
    std::uint32_t device, context, stream, correlation;
    std::uint16_t flags, memory_kind;
    std::uint32_t padding;
    void* reserved;
    std::uint64_t graph_node;
};

/// A call of the runtime or of the driver.
struct [[gnu::packed, gnu::aligned(8)]] ApiRecord {
    std::uint32_t kind, callback;
    std::uint64_t start, end;
    std::uint32_t process, thread, correlation, returned;
};

struct [[gnu::packed, gnu::aligned(8)]] ExternalCorrelationRecord {
    std::uint32_t kind, external_kind;
    std::uint64_t external;
    std::uint32_t correlation, reserved;
};

/// Of the callback about a graph's node.
struct GraphData {
    void *graph, *original_graph, *node, *original_node;
    std::uint32_t node_type;
    void *dependency, *graph_exec;
};
struct ResourceData {
    void* context;
    void* handle;
    void* descriptor; ///< GraphData of what is about graphs
};

using Subscriber = struct SubscriberHandle*;
using Callback = void (*)(void* user, int domain, std::uint32_t id, const void* data);
using BufferRequested = void (*)(std::uint8_t** buffer, std::size_t* size, std::size_t* most_records);
using BufferCompleted = void (*)(void* context, std::uint32_t stream, std::uint8_t* buffer, std::size_t size,
                                 std::size_t valid);

} // namespace stepscope::cuda::cupti
