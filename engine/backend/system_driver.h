#pragma once

namespace stepscope {

/// What a system must have before a backend's library can be of any use. A library brings others along
/// (cuBLASLt takes 150 MB of memory), so this is looked for first.
struct SystemDriver {
    const char* library = nullptr; ///< as the loader finds it; nullptr: none is needed
    const char* absent = nullptr;  ///< what is said where it is not there
};

inline constexpr SystemDriver cuda_driver = {
    "libcuda.so.1", "no CUDA driver is installed (libcuda.so.1 was not found): install the NVIDIA driver"};

} // namespace stepscope
