#pragma once

#include "backend/registry.h"

#include <cstdint>
#include <span>
#include <string>
#include <vector>

namespace stepscope {

using Values = std::vector<double>;

/// An operand of an op under test.
struct Operand {
    std::vector<std::int64_t> shape;
    DType dtype;
    Values values; ///< empty: an output, which the test fills with NaN before the op runs
};

/// One op with its operands; `inputs` and `outputs` index them, -1 for no tensor.
struct OpCase {
    OpKind kind;
    OpAttrs attrs;
    std::vector<Operand> operands;
    std::vector<int> inputs;
    std::vector<int> outputs;
};

/// All operands as stored, before the op (rounded to their types) and after.
struct OpResult {
    std::vector<Values> before;
    std::vector<Values> after;
};

/// The types of a precision's tensors.
struct OpTypes {
    Precision precision;
    DType store;
    DType stat;
};
constexpr OpTypes types_of(Precision precision) {
    const bool half = precision == Precision::Bf16 || precision == Precision::Mixed;
    if (precision == Precision::Fp64) return {precision, DType::F64, DType::F64};
    return {precision, half ? DType::BF16 : DType::F32, DType::F32};
}

/// The CPU backend, loaded as programs load it. Throws where it cannot be.
class CpuDevice {
public:
    CpuDevice();
    Backend& backend() const { return *backend_; }
    /// fp64, fp32, and bf16 where the processor has it.
    std::vector<Precision> precisions() const;
    /// Runs the op in a plan of its own.
    OpResult run(const OpCase& op_case, Precision precision) const;

private:
    BackendRegistry registry_;
    Backend* backend_;
    std::unique_ptr<Context> context_;
};

/// Reproducible values in [-1, 1), different for each name.
Values noise(const std::string& name, std::int64_t count);
/// Integers in [0, limit).
Values integers(const std::string& name, std::int64_t count, std::int64_t limit);

/// |a - b| / |b| by Euclidean norm; infinite for a NaN or different sizes.
double distance(std::span<const double> a, std::span<const double> b);
/// Sum of products.
double dot(std::span<const double> a, std::span<const double> b);

/// What results in a precision may differ from float64's, as a relative norm.
constexpr double tolerance_of(Precision precision) {
    switch (precision) {
    case Precision::Fp64:
        return 1e-13;
    case Precision::Fp32:
        return 2e-6;
    default:
        return 8e-3; // half a unit in the last of bf16's 8 places, and sums of such
    }
}

} // namespace stepscope
