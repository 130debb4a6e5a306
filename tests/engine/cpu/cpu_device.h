#pragma once

#include "backend/registry.h"
#include "support/ops/case_writer.h"

#include <map>
#include <memory>
#include <span>
#include <vector>

namespace stepscope::testing {

/// All operands as stored, before the ops (rounded to their types) and after.
struct CaseResult {
    std::map<TensorId, Values> before;
    std::map<TensorId, Values> after;
};

/// The CPU backend, loaded as programs load it. Throws where it cannot be.
class CpuDevice {
public:
    CpuDevice();
    Backend& backend() const { return *backend_; }
    /// fp64, fp32, and bf16 and mixed where the processor has them.
    std::vector<Precision> precisions() const;
    /// Throws std::logic_error when a tensor that no op writes does not keep its values.
    CaseResult run(const WrittenCase& written) const;
    CaseResult run(CaseWriter writer) const;

private:
    BackendRegistry registry_;
    Backend* backend_;
    std::unique_ptr<Context> context_;
};

/// |a - b| / |b| by Euclidean norm; infinite for a NaN or different sizes.
double relative_distance(std::span<const double> a, std::span<const double> b);
/// Sum of products.
double dot(std::span<const double> a, std::span<const double> b);

/// What results of a type may differ by from float64's rounded to it, as a relative distance.
constexpr double tolerance_of(DType type) {
    switch (type) {
    case DType::F64:
        return 1e-13;
    case DType::F32:
        return 2e-6;
    case DType::BF16:
        return 8e-3; // half a unit in the last of bf16's 8 places, and sums of such
    case DType::I32:
        return 0;
    }
    return 0;
}

} // namespace stepscope::testing
