#include "cuda/context.h"

#include "cuda/launch/fusion.h"
#include "cuda/launch/needs.h"
#include "cuda/runtime/nvml.h"
#include "cuda/tuning/algorithm_search.h"
#include "cuda/tuning/fused_search.h"

#include <cuda_profiler_api.h>

#include <algorithm>
#include <utility>

namespace stepscope::cuda {

CudaContext::CudaContext(int device, std::string pci_bus_id, const DeviceTraits& traits, TuningCache& cache)
    : context_(device), pci_bus_id_(std::move(pci_bus_id)), traits_(traits), cache_(cache) {}

CudaContext::~CudaContext() {
    try {
        const DriverContext::Use use(context_);
        stream_.reset();
    } catch (const BackendError&) { // the context is lost, and with it all that was in it
        static_cast<void>(stream_.release());
    }
}

MemoryInfo CudaContext::memory() const {
    const DriverContext::Use use(context_);
    std::size_t free = 0, total = 0;
    STEPSCOPE_CHECK(cudaMemGetInfo(&free, &total));
    return {static_cast<std::int64_t>(total), static_cast<std::int64_t>(free)};
}

Telemetry CudaContext::telemetry() const {
    return Nvml::instance().telemetry(pci_bus_id_);
}

// In this context: without a current one the runtime would make one of its own, for nothing.
void CudaContext::start_profiler() noexcept {
    try {
        const DriverContext::Use use(context_);
        STEPSCOPE_CHECK_NOEXCEPT(cudaProfilerStart());
    } catch (const BackendError&) { // a lost context has nothing to show
    }
}
void CudaContext::stop_profiler() noexcept {
    try {
        const DriverContext::Use use(context_);
        STEPSCOPE_CHECK_NOEXCEPT(cudaProfilerStop());
    } catch (const BackendError&) {
    }
}

std::unique_ptr<Executable> CudaContext::prepare(const StepPlan& plan,
                                                 std::optional<std::int64_t> limit_bytes) {
    require_supported(plan, traits_);
    if (!stream_) {
        const DriverContext::Use use(context_);
        stream_ = make_stream();
    }
    auto executable =
        std::make_unique<CudaExecutable>(context_, stream_.get(), plan, traits_, cache_, limit_bytes);
    tune_for(plan);
    return executable;
}

void CudaContext::tune_for(const StepPlan& plan) {
    const auto unknown = [&](const MatMulProblem& p) { return !cache_.find(p.key()); };
    const auto undecided = [&](const FusedProblem& p) { return !cache_.find_fused(p.key()); };
    const std::vector<MatMulProblem> products = matmul_problems(plan);
    std::vector<FusedProblem> fused;
    if (traits_.fusion == Fusion::Measured) fused = fused_problems(plan, traits_);
    if (std::ranges::none_of(products, unknown) && std::ranges::none_of(fused, undecided)) return;
    try {
        const DriverContext scratch(context_.device());
        const DriverContext::Use use(scratch);
        search_algorithms(products, cache_);
        search_fused(fused, traits_.device.multiprocessors, cache_);
    } catch (const OutOfMemory&) { // beside the arena: what stays unknown runs by the heuristic
    }
}

} // namespace stepscope::cuda
