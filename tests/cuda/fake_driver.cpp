// A driver that knows one thing: how to fail. Enough of libcuda.so.1 for the runtime to ask it for devices.
// FAKE_CUDA_INIT is what cuInit answers, FAKE_CUDA_VERSION the driver's version.
#include <cstdlib>
#include <cstring>

namespace {

int number(const char* name, int otherwise) {
    const char* value = std::getenv(name);
    return value ? std::atoi(value) : otherwise;
}

int refuse(...) {
    return number("FAKE_CUDA_INIT", 100);
}

} // namespace

#define EXPORT extern "C" __attribute__((visibility("default")))

EXPORT int cuInit(unsigned) {
    return number("FAKE_CUDA_INIT", 100);
}
EXPORT int cuDriverGetVersion(int* version) {
    *version = number("FAKE_CUDA_VERSION", 13000);
    return 0;
}
EXPORT int cuDeviceGetCount(int* count) {
    *count = 0;
    return number("FAKE_CUDA_INIT", 100);
}
EXPORT int cuGetExportTable(const void**, const void*) {
    return 500; // has none
}
EXPORT int cuGetProcAddress(const char* name, void** function, int version, unsigned long flags);
EXPORT int cuGetProcAddress_v2(const char* name, void** function, int version, unsigned long, int* status) {
    if (status) *status = 0; // found
    const auto is = [name](const char* other) { return std::strcmp(name, other) == 0; };
    if (is("cuInit"))
        *function = reinterpret_cast<void*>(&cuInit);
    else if (is("cuDriverGetVersion"))
        *function = reinterpret_cast<void*>(&cuDriverGetVersion);
    else if (is("cuDeviceGetCount"))
        *function = reinterpret_cast<void*>(&cuDeviceGetCount);
    else if (is("cuGetExportTable"))
        *function = reinterpret_cast<void*>(&cuGetExportTable);
    else if (is("cuGetProcAddress")) // its second form came with version 12
        *function = version < 12000 ? reinterpret_cast<void*>(&cuGetProcAddress)
                                    : reinterpret_cast<void*>(&cuGetProcAddress_v2);
    else
        *function = reinterpret_cast<void*>(&refuse);
    return 0;
}
EXPORT int cuGetProcAddress(const char* name, void** function, int version, unsigned long flags) {
    return cuGetProcAddress_v2(name, function, version, flags, nullptr);
}
