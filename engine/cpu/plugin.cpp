#include "backend/plugin.h"

#include "cpu/cpu_backend.h"

#include <memory>

namespace stepscope::cpu {

namespace {

/// Any x86-64 will do.
const char* probe() {
    return nullptr;
}

Backend* create() {
    return std::make_unique<CpuBackend>().release();
}

} // namespace

} // namespace stepscope::cpu

STEPSCOPE_PLUGIN_EXPORT const stepscope::Plugin stepscope_plugin;
const stepscope::Plugin stepscope_plugin{stepscope::plugin_fingerprint, stepscope::cpu::probe,
                                         stepscope::cpu::create};
