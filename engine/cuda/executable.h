#pragma once

#include "backend/backend.h"
#include "cuda/clock_counter.h"
#include "cuda/launch/op_launcher.h"
#include "cuda/runtime/driver.h"
#include "cuda/trace/captured_nodes.h"

#include <memory>
#include <vector>

namespace stepscope::cuda {

class CudaExecutable final : public Executable {
public:
    /// Allocates the arena in `context`; that, its stream, the plan and the cache outlive the executable.
    CudaExecutable(const DriverContext& context, cudaStream_t stream, const StepPlan& plan,
                   const DeviceTraits& traits, const TuningCache& cache,
                   std::optional<std::int64_t> limit_bytes);
    ~CudaExecutable() override;

    void initialize() override;
    StepTime step(OpObserver* observer) override;
    std::vector<double> time_ops() override;
    StepTrace trace(int first, int last, const std::stop_token& stop) override;
    std::optional<double> counted_clock_mhz() override;
    void upload(TensorId tensor, std::span<const double> values) override;
    std::vector<double> download(TensorId tensor) override;
    std::int64_t allocated_bytes() const override { return plan_.arena_bytes; }

private:
    StepTime run_step(OpObserver* observer);
    void build();
    void launch_ops(OpObserver* observer);
    /// `nodes`, where there are any, follow it.
    void capture(CapturedNodes* nodes = nullptr);

    const DriverContext& context_;
    cudaStream_t stream_;
    const StepPlan& plan_;
    DeviceTraits traits_;
    const TuningCache& cache_;
    /// What it has on the device, which its context takes along when it is lost.
    struct Held {
        DeviceMemory arena;                   ///< first to come, last to go
        std::unique_ptr<OpLauncher> launcher; ///< this and what follows: made by the first step
        Event start, stop;
        GraphExec graph;
        std::unique_ptr<ClockCounter> clock; ///< made by the first count
    };
    std::unique_ptr<Held> held_;
    bool stepped_ = false; ///< whether every kernel has been loaded, as its first launch does
};

} // namespace stepscope::cuda
