#pragma once

#include "cuda/runtime/check.h"

#include <cstddef>
#include <memory>
#include <type_traits>

namespace stepscope::cuda {

/// Move-only owners of the runtime's handles.

struct StreamDelete {
    void operator()(cudaStream_t s) const noexcept { STEPSCOPE_CHECK_NOEXCEPT(cudaStreamDestroy(s)); }
};
struct EventDelete {
    void operator()(cudaEvent_t e) const noexcept { STEPSCOPE_CHECK_NOEXCEPT(cudaEventDestroy(e)); }
};
struct GraphDelete {
    void operator()(cudaGraph_t g) const noexcept { STEPSCOPE_CHECK_NOEXCEPT(cudaGraphDestroy(g)); }
};
struct GraphExecDelete {
    void operator()(cudaGraphExec_t g) const noexcept { STEPSCOPE_CHECK_NOEXCEPT(cudaGraphExecDestroy(g)); }
};
struct DeviceMemoryDelete {
    void operator()(std::byte* p) const noexcept { STEPSCOPE_CHECK_NOEXCEPT(cudaFree(p)); }
};
struct HostMemoryDelete {
    void operator()(std::byte* p) const noexcept { STEPSCOPE_CHECK_NOEXCEPT(cudaFreeHost(p)); }
};
struct LtHandleDelete {
    void operator()(cublasLtHandle_t h) const noexcept { cublasLtDestroy(h); }
};
struct LtDescDelete {
    void operator()(cublasLtMatmulDesc_t d) const noexcept { cublasLtMatmulDescDestroy(d); }
};
struct LtLayoutDelete {
    void operator()(cublasLtMatrixLayout_t l) const noexcept { cublasLtMatrixLayoutDestroy(l); }
};
struct LtPreferenceDelete {
    void operator()(cublasLtMatmulPreference_t p) const noexcept { cublasLtMatmulPreferenceDestroy(p); }
};

template <typename Handle, typename Delete>
using Owner = std::unique_ptr<std::remove_pointer_t<Handle>, Delete>;

using Stream = Owner<cudaStream_t, StreamDelete>;
using Event = Owner<cudaEvent_t, EventDelete>;
using Graph = Owner<cudaGraph_t, GraphDelete>;
using GraphExec = Owner<cudaGraphExec_t, GraphExecDelete>;
using DeviceMemory = std::unique_ptr<std::byte, DeviceMemoryDelete>;
using HostMemory = std::unique_ptr<std::byte, HostMemoryDelete>;
using LtHandle = Owner<cublasLtHandle_t, LtHandleDelete>;
using LtDesc = Owner<cublasLtMatmulDesc_t, LtDescDelete>;
using LtLayout = Owner<cublasLtMatrixLayout_t, LtLayoutDelete>;
using LtPreference = Owner<cublasLtMatmulPreference_t, LtPreferenceDelete>;

inline Stream make_stream() {
    cudaStream_t stream = nullptr;
    STEPSCOPE_CHECK(cudaStreamCreateWithFlags(&stream, cudaStreamNonBlocking));
    return Stream(stream);
}

inline Event make_event(unsigned flags = cudaEventDefault) {
    cudaEvent_t event = nullptr;
    STEPSCOPE_CHECK(cudaEventCreateWithFlags(&event, flags));
    return Event(event);
}

inline DeviceMemory make_device_memory(std::size_t bytes) {
    void* memory = nullptr;
    STEPSCOPE_CHECK(cudaMalloc(&memory, bytes));
    return DeviceMemory(static_cast<std::byte*>(memory));
}

/// Of the host, at one address for it and the device.
inline HostMemory make_host_memory(std::size_t bytes) {
    void* memory = nullptr;
    STEPSCOPE_CHECK(cudaHostAlloc(&memory, bytes, cudaHostAllocMapped));
    return HostMemory(static_cast<std::byte*>(memory));
}

inline LtHandle make_lt_handle() {
    cublasLtHandle_t handle = nullptr;
    STEPSCOPE_CHECK(cublasLtCreate(&handle));
    return LtHandle(handle);
}

/// Seconds between two recorded events that the device has passed.
inline double seconds_between(const Event& start, const Event& stop) {
    float milliseconds = 0;
    STEPSCOPE_CHECK(cudaEventElapsedTime(&milliseconds, start.get(), stop.get()));
    return static_cast<double>(milliseconds) * 1e-3;
}

} // namespace stepscope::cuda
