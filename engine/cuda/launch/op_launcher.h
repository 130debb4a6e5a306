#pragma once

#include "cuda/kernels/kernels.h"
#include "cuda/launch/device_traits.h"
#include "cuda/launch/schedule.h"
#include "cuda/products/fused_product.h"
#include "cuda/products/matmul.h"
#include "cuda/tuning/tuning_cache.h"
#include "plan/step_plan.h"

#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace stepscope::cuda {

/// A plan's ops as launches on an arena. Building it makes what the launches need: cuBLASLt's handle and
/// descriptors, and in the arena the table of rotations.
class OpLauncher {
public:
    OpLauncher(const StepPlan& plan, std::byte* arena, const DeviceTraits& traits, const TuningCache& cache);

    /// Enqueues one op of the plan, by its index, and the next with it where that is absorbed.
    void launch(std::size_t op, cudaStream_t stream) const;
    /// Whether the launch of the op before does this one too.
    bool absorbed(std::size_t op) const { return ways_[op] == OpWay::Absorbed; }

    /// An op, or a part of one that may run apart from the rest.
    struct Piece {
        std::size_t op = 0;
        int part = 0;
        Placeable placeable;
    };
    /// The whole plan in order.
    std::vector<Piece> pieces() const;
    void launch(const Piece& piece, cudaStream_t stream) const;

private:
    /// How an op is launched.
    enum class OpWay {
        Kernel,      ///< by its own
        Product,     ///< by cuBLASLt; detail_: index into products_
        Fused,       ///< with the next op; detail_: index into fused_
        TurningBack, ///< an attention backward, with the Rope after it
        Absorbed     ///< with the op before
    };
    struct Product {
        std::size_t matmul; ///< index into matmuls_
        MatMulLoop loop;
    };

    void choose_ways(const TuningCache& cache);
    void add_product(std::size_t op, const TuningCache& cache);
    void make_rotation();
    /// (S, D/2), in the plan's constants; null where the plan does not rotate.
    float2* rotation() const { return at<float2>(plan_.provisions.constants); }
    const Product& product_of(std::size_t op) const { return products_[details_[op]]; }
    /// What an op's launch touches.
    std::vector<ByteRange> bytes_of(std::size_t op) const;
    std::byte* at(TensorId tensor) const;
    template <typename T>
    T* at(TensorId tensor) const {
        return reinterpret_cast<T*>(at(tensor));
    }
    DType type(TensorId tensor) const { return plan_.tensor(tensor).dtype; }
    void launch_whole(std::size_t op, cudaStream_t stream) const;
    void launch_norm_backward(const Op& op, cudaStream_t stream, NormBackwardParts parts) const;
    void launch_product(const Op& op, const Product& product, cudaStream_t stream) const;
    void launch_attention(const Op& op, const float2* rotation, cudaStream_t stream) const;

    const StepPlan& plan_;
    std::byte* arena_;
    DeviceTraits traits_;
    LtHandle lt_;
    std::vector<MatMul> matmuls_;
    std::vector<Product> products_;
    std::map<std::string, std::size_t> known_matmuls_; ///< by key
    std::vector<FusedProduct> fused_;
    std::vector<OpWay> ways_;          ///< of each op
    std::vector<std::size_t> details_; ///< of each op
};

} // namespace stepscope::cuda
