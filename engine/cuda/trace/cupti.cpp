#include "cuda/trace/cupti.h"

#include "device/errors.h"

#include <cuda_runtime_api.h>
#include <fmt/format.h>

#include <cstdlib>
#include <dlfcn.h>

namespace stepscope::cuda {

namespace {

constexpr int toolkit_major = CUDART_VERSION / 1000;

template <typename Function>
void find(void* library, const std::string& path, const char* name, Function& function) {
    function = reinterpret_cast<Function>(dlsym(library, name));
    if (!function)
        throw BackendError(fmt::format(
            "{} has no function {}: it is too old; install the CUPTI of CUDA 12.0 or newer", path, name));
}

} // namespace

std::vector<std::string> Cupti::places() {
    if (const char* const given = std::getenv("STEPSCOPE_CUPTI")) return {given};
    const std::string file = fmt::format("libcupti.so.{}", toolkit_major);
    std::vector<std::string> out = {file};
    const auto add = [&](const std::string& toolkit) {
        for (const char* const folder : {"/lib64/", "/extras/CUPTI/lib64/", "/lib/"})
            out.push_back(fmt::format("{}{}{}", toolkit, folder, file));
    };
    for (const char* const name : {"CUDA_HOME", "CUDA_PATH"})
        if (const char* const toolkit = std::getenv(name)) add(toolkit);
    add("/usr/local/cuda");
    add(fmt::format("/usr/local/cuda-{}", toolkit_major));
    out.emplace_back("libcupti.so");
    return out;
}

Cupti::Cupti(const std::vector<std::string>& places) {
    // Never closed: the driver calls into it until the process ends.
    void* library = nullptr;
    std::string path;
    for (const std::string& place : places) {
        path = place;
        library = dlopen(place.c_str(), RTLD_NOW | RTLD_LOCAL);
        if (library) break;
    }
    if (!library)
        throw BackendError(fmt::format(
            "CUPTI, which tells of kernels, was not found ({}): install the CUDA toolkit's package "
            "of it (cuda-cupti), or name the library in STEPSCOPE_CUPTI",
            places.front()));
    find(library, path, "cuptiGetVersion", get_version);
    find(library, path, "cuptiGetResultString", result_text);
    check(get_version(&version_), "cuptiGetVersion");
    if (version_ < cupti::oldest_version)
        throw BackendError(fmt::format(
            "{} is too old (its interface has version {}): install the CUPTI of CUDA 12.0 or newer", path,
            version_));
    find(library, path, "cuptiSubscribe", subscribe);
    find(library, path, "cuptiUnsubscribe", unsubscribe);
    find(library, path, "cuptiEnableCallback", enable_callback);
    find(library, path, "cuptiGetGraphNodeId", graph_node_id);
    find(library, path, "cuptiActivityRegisterCallbacks", register_callbacks);
    find(library, path, "cuptiActivityEnable", enable);
    find(library, path, "cuptiActivityDisable", disable);
    find(library, path, "cuptiActivityFlushAll", flush_all);
    find(library, path, "cuptiActivityGetNextRecord", next_record);
    find(library, path, "cuptiActivityGetNumDroppedRecords", dropped_records);
    find(library, path, "cuptiActivityPushExternalCorrelationId", push_correlation);
    find(library, path, "cuptiActivityPopExternalCorrelationId", pop_correlation);
    find(library, path, "cuptiGetTimestamp", timestamp);
    find(library, path, "cuptiGetCallbackName", callback_name);
}

std::string Cupti::name() const {
    if (version_ < cupti::first_cuda_version)
        return fmt::format("CUPTI, version {} of its interface", version_);
    return fmt::format("CUPTI {}.{}", version_ / 10'000, version_ % 10'000 / 100);
}

void Cupti::check(cupti::Result result, const char* call) const {
    if (result == cupti::success) return;
    if (result == cupti::other_subscriber)
        throw BackendError("another profiler traces this process already (nsys, ncu, compute-sanitizer, or a "
                           "library that was loaded into it), and CUPTI serves one: run without it");
    if (result == cupti::no_privileges || result == cupti::no_virtual_privileges)
        throw BackendError("CUPTI may not be used on this machine by this user: see NVIDIA's page on "
                           "ERR_NVGPUCTRPERM for how an administrator allows it");
    const char* text = nullptr;
    if (result_text(result, &text) != cupti::success || !text) text = "an error without a name";
    throw BackendError(fmt::format("{}: {} ({})", call, text, result));
}

} // namespace stepscope::cuda
