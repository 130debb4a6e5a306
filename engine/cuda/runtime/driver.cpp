#include "cuda/runtime/driver.h"

#include "cuda/runtime/check.h"
#include "device/errors.h"

#include <fmt/format.h>

#include <dlfcn.h>

namespace stepscope::cuda {

namespace {

/// The few functions of the driver that the runtime does not offer.
struct Driver {
    CUresult (*init)(unsigned) = nullptr;
    CUresult (*device_get)(CUdevice*, int) = nullptr;
    CUresult (*context_create)(CUcontext*, unsigned, CUdevice) = nullptr;
    CUresult (*context_destroy)(CUcontext) = nullptr;
    CUresult (*context_push)(CUcontext) = nullptr;
    CUresult (*context_pop)(CUcontext*) = nullptr;
    CUresult (*error_name)(CUresult, const char**) = nullptr;

    Driver() {
        void* library =
            dlopen("libcuda.so.1", RTLD_NOW | RTLD_LOCAL); // never closed: the runtime holds it too
        if (!library) throw BackendError(fmt::format("the CUDA driver cannot be loaded: {}", dlerror()));
        find(library, "cuInit", init);
        find(library, "cuDeviceGet", device_get);
        find(library, "cuCtxCreate_v2", context_create);
        find(library, "cuCtxDestroy_v2", context_destroy);
        find(library, "cuCtxPushCurrent_v2", context_push);
        find(library, "cuCtxPopCurrent_v2", context_pop);
        find(library, "cuGetErrorName", error_name);
    }

    void check(CUresult code, const char* call) const {
        if (code == CUDA_SUCCESS) return;
        const char* name = nullptr;
        error_name(code, &name);
        if (is_sticky(static_cast<cudaError_t>(code))) // both count errors alike
            throw DeviceLost(
                fmt::format("{}: {}: an earlier error took this process's access to the device; start the "
                            "program again, or run with isolation process",
                            call, name ? name : "unknown error"));
        const std::string message =
            fmt::format("{}: error {} ({})", call, static_cast<int>(code), name ? name : "unknown");
        if (code == CUDA_ERROR_OUT_OF_MEMORY) throw OutOfMemory(0, 0, message);
        throw BackendError(message);
    }

private:
    template <typename Function>
    static void find(void* library, const char* name, Function& function) {
        function = reinterpret_cast<Function>(dlsym(library, name));
        if (!function)
            throw BackendError(fmt::format("the CUDA driver has no function {}: update the driver", name));
    }
};

const Driver& driver() {
    static const Driver functions;
    return functions;
}

} // namespace

std::string version_text(int version) {
    return fmt::format("{}.{}", version / 1000, version % 1000 / 10);
}

DriverContext::DriverContext(int device) : device_(device) {
    const Driver& d = driver();
    d.check(d.init(0), "cuInit");
    CUdevice handle = 0;
    d.check(d.device_get(&handle, device), "cuDeviceGet");
    d.check(d.context_create(&context_, CU_CTX_SCHED_AUTO, handle), "cuCtxCreate");
    CUcontext created = nullptr;
    d.context_pop(&created); // creation leaves it current
}

DriverContext::~DriverContext() {
    driver().context_destroy(context_);
    STEPSCOPE_CHECK_NOEXCEPT(cudaGetLastError());
}

DriverContext::Use::Use(const DriverContext& context) {
    const Driver& d = driver();
    d.check(d.context_push(context.context_), "cuCtxPushCurrent");
}

DriverContext::Use::~Use() {
    CUcontext popped = nullptr;
    driver().context_pop(&popped);
}

} // namespace stepscope::cuda
