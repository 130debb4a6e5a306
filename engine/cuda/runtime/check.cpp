#include "cuda/runtime/check.h"

#include <fmt/format.h>

#include <string_view>

namespace stepscope::cuda {

namespace {

/// The part of a path from "engine/" on.
std::string_view short_path(std::string_view path) {
    const auto at = path.rfind("engine/");
    return at == std::string_view::npos ? path : path.substr(at);
}

std::string describe(std::string_view code, std::string_view text, const CallSite& site) {
    std::string_view call = site.call;
    call = call.substr(0, call.find('('));
    return fmt::format("{}: {} ({}), at {}:{}", call, text, code, short_path(site.file), site.line);
}

[[noreturn]] void fail_allocation(const std::string& message) {
    std::size_t free = 0, total = 0;
    if (cudaMemGetInfo(&free, &total) != cudaSuccess) cudaGetLastError();
    throw OutOfMemory(0, static_cast<std::int64_t>(free), message);
}

} // namespace

bool is_sticky(cudaError_t code) {
    switch (code) {
    case cudaErrorIllegalAddress:
    case cudaErrorLaunchTimeout:
    case cudaErrorAssert:
    case cudaErrorHardwareStackError:
    case cudaErrorIllegalInstruction:
    case cudaErrorMisalignedAddress:
    case cudaErrorInvalidAddressSpace:
    case cudaErrorInvalidPc:
    case cudaErrorLaunchFailure:
    case cudaErrorECCUncorrectable:
    case cudaErrorNvlinkUncorrectable:
    case cudaErrorContextIsDestroyed:
    case cudaErrorUnknown:
        return true;
    default:
        return false;
    }
}

void fail(cudaError_t code, const CallSite& site) {
    cudaGetLastError(); // a sticky error stays, any other is cleared for the next cell
    const std::string message = describe(cudaGetErrorName(code), cudaGetErrorString(code), site);
    if (code == cudaErrorMemoryAllocation) fail_allocation(message);
    if (is_sticky(code)) throw DeviceLost(message);
    if (code == cudaErrorNoKernelImageForDevice)
        throw BackendError(message + ": build for this device, by CMAKE_CUDA_ARCHITECTURES");
    throw BackendError(message);
}

void fail(cublasStatus_t code, const CallSite& site) {
    // cuBLASLt reports a lost device as a status of its own; the runtime knows better.
    if (const cudaError_t cause = cudaPeekAtLastError(); is_sticky(cause)) fail(cause, site);
    const std::string message = describe(cublasLtGetStatusName(code), cublasLtGetStatusString(code), site);
    if (code == CUBLAS_STATUS_ALLOC_FAILED) fail_allocation(message);
    throw BackendError(message);
}

void ignore(cudaError_t code) noexcept {
    if (code != cudaSuccess) cudaGetLastError();
}

} // namespace stepscope::cuda
