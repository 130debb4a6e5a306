#pragma once

#include "device/errors.h"

#include <cublasLt.h>
#include <cuda_runtime_api.h>

namespace stepscope::cuda {

/// A call that failed, for messages: its text and where it stands.
struct CallSite {
    const char* call;
    const char* file;
    int line;
};

/// Clears the error where that is possible, then throws: OutOfMemory for an allocation the driver or cuBLASLt
/// refused (with what the device has free and `needed` unknown, 0), DeviceLost for an error that stays with
/// the context, else BackendError. The message names call, code and place.
[[noreturn]] void fail(cudaError_t code, const CallSite& site);
[[noreturn]] void fail(cublasStatus_t code, const CallSite& site);

/// Whether every later call in the context answers the same error.
bool is_sticky(cudaError_t code);

inline void check(cudaError_t code, const CallSite& site) {
    if (code != cudaSuccess) fail(code, site);
}
inline void check(cublasStatus_t code, const CallSite& site) {
    if (code != CUBLAS_STATUS_SUCCESS) fail(code, site);
}

/// For destructors: a failure is dropped and its error state cleared.
void ignore(cudaError_t code) noexcept;

} // namespace stepscope::cuda

/// Runs a CUDA runtime or cuBLASLt call and throws when it fails.
#define STEPSCOPE_CHECK(call) ::stepscope::cuda::check((call), {#call, __FILE__, __LINE__})
/// Its twin for destructors.
#define STEPSCOPE_CHECK_NOEXCEPT(call) ::stepscope::cuda::ignore(call)
