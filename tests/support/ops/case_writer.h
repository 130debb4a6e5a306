#pragma once

#include "plan/plan_writer.h"
#include "plan/values.h"

#include <cstdint>
#include <functional>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace stepscope::testing {

using Values = std::vector<double>;

/// Element types of a plan of single ops, as the plan builder chooses them for a precision.
struct CaseTypes {
    DType store, stat, gradient, master;
};
CaseTypes case_types(Precision precision);

/// Draws value i of a tensor.
using Draw = std::function<double(const ValueStream& random, std::uint64_t i)>;
/// Nearly so: the sum of four uniform values.
Draw normal(double deviation);
/// In [low, high).
Draw uniform(double low, double high);
/// In [0, bound).
Draw integer(std::int64_t bound);
Draw always(double value);

/// A small plan with what its tensors hold before it runs.
struct WrittenCase {
    StepPlan plan;
    /// Of every operand: inputs as they were drawn, outputs poisoned (NaN, -1 among integers), and between
    /// operands sentinels, so that a kernel that writes beyond its own is seen.
    std::map<TensorId, Values> before;
};

/// Writes a plan of a few ops whose tensors persist, but for those passed on.
class CaseWriter {
public:
    /// Draws depend on `name` and the place among the tensors alone, whatever the precision.
    explicit CaseWriter(Precision precision, std::string_view name = "case");

    TensorId input(std::vector<std::int64_t> shape, DType type, const Draw& draw = normal(1.0));
    TensorId given(std::vector<std::int64_t> shape, DType type, Values values);
    TensorId output(std::vector<std::int64_t> shape, DType type);
    /// What ops pass on and nobody else reads: it may never be written where they run as one.
    TensorId passed(std::vector<std::int64_t> shape, DType type);
    void op(OpKind kind, std::vector<TensorId> inputs, std::vector<TensorId> outputs, OpAttrs attrs = {});

    WrittenCase finish(const BackendNeeds& needs) &&;

    const CaseTypes types;

private:
    TensorId operand(std::vector<std::int64_t> shape, DType type);
    void add_sentinel();

    std::string name_;
    PlanWriter writer_;
    std::map<TensorId, Values> before_;
};

/// A copy of the values, each moved by `step` times that of the direction.
Values moved(Values values, double step, const Values& direction);

/// `count` reproducible values drawn for a name.
Values drawn(std::string_view name, std::int64_t count, const Draw& draw = uniform(-1, 1));

} // namespace stepscope::testing
