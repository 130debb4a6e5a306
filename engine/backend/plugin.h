#pragma once

#include "backend/backend.h"
#include "generated/plugin_fingerprint.h"

#include <cstdint>

namespace stepscope {

/// The border between the program and a backend library, which the library exports under the C name
/// `stepscope_plugin`. Both must have been built from the same declarations of what crosses it.
struct Plugin {
    /// Stays the first member whatever else changes: it is read before the rest is known to be as declared
    /// here.
    std::uint64_t fingerprint = plugin_fingerprint;
    /// Why this machine cannot use the library ("no CUDA driver is installed"), or nullptr. Cheap, never
    /// throws.
    const char* (*probe)() = nullptr;
    /// Called once, after a clean probe; may throw BackendError.
    Backend* (*create)() = nullptr;
};

inline constexpr const char* plugin_symbol = "stepscope_plugin";

} // namespace stepscope

#define STEPSCOPE_PLUGIN_EXPORT extern "C" __attribute__((visibility("default")))
