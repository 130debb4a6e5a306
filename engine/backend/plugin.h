#pragma once

#include "backend/backend.h"

#include <cstdint>

namespace stepscope {

/// The border between the program and a backend library. Raise the version with every change of a type that
/// crosses it: backend/, plan/ or workload/.
inline constexpr std::uint32_t plugin_version = 1;

/// What a library exports under the C name `stepscope_plugin`.
struct Plugin {
    std::uint32_t version = plugin_version;
    /// Why this machine cannot use the library ("no CUDA driver is installed"), or nullptr. Cheap, never
    /// throws.
    const char* (*probe)() = nullptr;
    /// Called once, after a clean probe; may throw BackendError.
    Backend* (*create)() = nullptr;
};

inline constexpr const char* plugin_symbol = "stepscope_plugin";

} // namespace stepscope

#define STEPSCOPE_PLUGIN_EXPORT extern "C" __attribute__((visibility("default")))
