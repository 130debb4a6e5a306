#pragma once

#include "cuda/algorithm_cache.h"
#include "cuda/attention.h"
#include "cuda/kernels.h"
#include "cuda/matmul.h"
#include "cuda/schedule.h"
#include "plan/step_plan.h"

#include <memory>
#include <optional>
#include <vector>

namespace stepscope::cuda {

/// What launching depends on besides the plan; read once per device.
struct DeviceTraits {
    AttentionDevice attention;
    bool programmatic_launch = false; ///< compute capability 9.0 or later
    bool branches = true;             ///< weight gradients of a graph beside what else the backward does
};
DeviceTraits device_traits(int device);

/// Scratch that launches need, and room in time for what a graph runs beside the rest.
WorkspaceQuery workspace_needs(const DeviceTraits& traits);

/// Throws BackendError when the backend cannot run the plan's precision or one of its ops.
void require_supported(const StepPlan& plan, const DeviceTraits& traits);

/// The distinct products of a plan.
std::vector<MatMulProblem> matmul_problems(const StepPlan& plan);

/// A plan's ops as launches on an arena. Building it makes what the launches need: cuBLASLt's handle and
/// descriptors.
class OpLauncher {
public:
    OpLauncher(const StepPlan& plan, std::byte* arena, const DeviceTraits& traits,
               const AlgorithmCache& cache);

    /// Enqueues one op of the plan, by its index.
    void launch(std::size_t op, cudaStream_t stream) const;

    /// An op, or a part of one that may run apart from the rest.
    struct Piece {
        std::size_t op = 0;
        int part = 0;
        Placeable placeable;
    };
    /// The whole plan in order.
    std::vector<Piece> pieces() const;
    /// `follows_kernel`: the stream holds nothing between the last kernel and this one, so that they may
    /// overlap as LaunchSite::programmatic says.
    void launch(const Piece& piece, cudaStream_t stream, bool follows_kernel) const;

private:
    struct Product {
        std::size_t matmul; ///< index into matmuls_
        MatMulLoop loop;
    };

    const Product& product_of(std::size_t op) const {
        return products_[static_cast<std::size_t>(product_index_[op])];
    }
    std::byte* at(TensorId tensor) const;
    template <typename T>
    T* at(TensorId tensor) const {
        return reinterpret_cast<T*>(at(tensor));
    }
    DType type(TensorId tensor) const { return plan_.tensor(tensor).dtype; }
    void launch_whole(std::size_t op, const LaunchSite& site) const;
    void launch_norm_backward(const Op& op, const LaunchSite& site, NormBackwardParts parts) const;
    void launch_product(const Op& op, const Product& product, cudaStream_t stream) const;
    void launch_attention(const Op& op, cudaStream_t stream) const;

    const StepPlan& plan_;
    std::byte* arena_;
    DeviceTraits traits_;
    LtHandle lt_;
    std::vector<MatMul> matmuls_;
    std::vector<Product> products_;
    std::vector<int> product_index_; ///< of each op, -1 where it is no product
};

} // namespace stepscope::cuda
