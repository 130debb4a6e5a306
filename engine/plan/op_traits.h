#pragma once

#include "plan/step_plan.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <span>
#include <string>
#include <string_view>

namespace stepscope {

/// One operand of a kind of op, under the name its OpKind gives it. An output with the name of an input is
/// that input's tensor, changed in place.
struct OperandTraits {
    const char* name = nullptr;
    bool optional = false; ///< may be missing: no_tensor among inputs, left off at the end of outputs
    /// Of an output: inputs whose tensor it may be, beside one of its own.
    std::array<const char*, 2> may_be = {};
    /// Elements the op touches; null: the whole tensor.
    std::int64_t (*touched)(const StepPlan&, const Op&) = nullptr;
};

/// Operands in order; a list that constants can hold.
class OperandList {
public:
    constexpr OperandList(std::initializer_list<OperandTraits> operands) {
        for (const OperandTraits& operand : operands)
            operands_.at(size_++) = operand;
    }
    constexpr const OperandTraits* begin() const { return operands_.data(); }
    constexpr const OperandTraits* end() const { return operands_.data() + size_; }
    constexpr std::size_t size() const { return size_; }
    constexpr const OperandTraits& operator[](std::size_t i) const { return operands_.at(i); }

private:
    std::array<OperandTraits, 5> operands_ = {};
    std::size_t size_ = 0;
};

/// What people divide a step's time by: matrix products, fused attention, which is products and softmax in
/// one, and all else.
enum class OpGroup { Else, Product, FusedAttention };

/// What is known of a kind of op: a row of the table that names, costs, breakdowns, checks and tests read.
struct OpTraits {
    OpKind kind;
    OpGroup group = OpGroup::Else;
    const char* name; ///< in files and on screens: "rms_norm"
    OperandList inputs, outputs;
    std::size_t attrs = 0; ///< the alternative of OpAttrs that the op carries
    /// All arithmetic of an op; null: it has none.
    double (*flops)(const StepPlan&, const Op&) = nullptr;
    /// The part of it that a model needs whatever way it runs (plan/model_counts.h); null: none.
    double (*model_flops)(const StepPlan&, const Op&) = nullptr;
    /// Ending of the name, where a breakdown tells apart what ops of this kind are for; null: it does not.
    const char* (*purpose)(const StepPlan&, const Op&) = nullptr;
};

/// One row for each kind, in the order of the enumeration.
std::span<const OpTraits> op_table();

/// Throws std::logic_error for a value that is no kind.
const OpTraits& traits_of(OpKind kind);

/// The name of the op's kind with its purpose: "swiglu", "matmul_weight_gradient".
std::string name_with_purpose(const StepPlan& plan, const Op& op);

/// The row of an op of which there is nothing but that name, as in a log; of a purpose that is not known
/// here, too, as another version may have it. Null: it is the name of no kind.
const OpTraits* find_traits(std::string_view name_with_purpose);

/// Throws std::invalid_argument, naming op and operand, unless the op has the operands and attributes of its
/// row: as many, all tensors of the plan, and in place exactly where the row says so.
void require_well_formed(const StepPlan& plan, const Op& op);

} // namespace stepscope
