#include "backend/plugin.h"

#include "cuda/backend.h"
#include "cuda/probe.h"

STEPSCOPE_PLUGIN_EXPORT const stepscope::Plugin stepscope_plugin = {
    stepscope::plugin_fingerprint,
    stepscope::cuda::probe,
    []() -> stepscope::Backend* { return new stepscope::cuda::CudaBackend; },
};
