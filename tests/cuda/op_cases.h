#pragma once

#include "plan/plan_writer.h"

#include <functional>
#include <map>
#include <random>
#include <string>
#include <vector>

namespace stepscope::test {

/// Element types of a plan of single ops, as the plan builder chooses them for a precision.
struct Types {
    DType store, stat, gradient, master;
};

/// Writes a small plan whose tensors persist, but for those passed on: inputs with a way to draw them,
/// outputs to be poisoned.
class CaseWriter {
public:
    using Draw = std::function<double(std::mt19937_64&)>;

    CaseWriter(const Types& t, StepOptions options) : types(t), writer(ModelShape{}, options) {}

    TensorId input(std::vector<std::int64_t> shape, DType type, Draw draw = normal(1.0)) {
        const TensorId id = tensor(std::move(shape), type);
        draws[id] = std::move(draw);
        return id;
    }
    TensorId output(std::vector<std::int64_t> shape, DType type) { return tensor(std::move(shape), type); }
    /// What ops pass on and nobody else reads: it may never be written where they run as one.
    TensorId passed(std::vector<std::int64_t> shape, DType type) {
        return writer.add_tensor("tensor", std::move(shape), type, Role::Activation);
    }
    void op(OpKind kind, std::vector<TensorId> inputs, std::vector<TensorId> outputs, OpAttrs attrs = {}) {
        writer.add_op(kind, std::move(inputs), std::move(outputs), attrs);
    }

    static Draw normal(double deviation) {
        return
            [deviation](std::mt19937_64& random) { return std::normal_distribution(0.0, deviation)(random); };
    }
    static Draw integer(int bound) {
        return [bound](std::mt19937_64& random) {
            return static_cast<double>(std::uniform_int_distribution(0, bound - 1)(random));
        };
    }
    static Draw positive() {
        return [](std::mt19937_64& random) { return std::uniform_real_distribution(0.1, 2.0)(random); };
    }
    static Draw always(double value) {
        return [value](std::mt19937_64&) { return value; };
    }

    Types types;
    PlanWriter writer;
    std::map<TensorId, Draw> draws;

private:
    TensorId tensor(std::vector<std::int64_t> shape, DType type) {
        return writer.add_tensor("tensor", std::move(shape), type, Role::Activation, -1, true);
    }
};

/// One op kind (with the ops that make its inputs consistent) at one shape.
struct OpCase {
    std::string name;
    std::function<void(CaseWriter&)> write;
    double bf16_tolerance = 6e-3; ///< a few roundings to 8 bits, worst at the smallest shapes
    double fp32_tolerance = 1e-5;
    double tf32_tolerance = 2e-3; ///< where products are involved; elsewhere tf32 is fp32
};

const std::vector<OpCase>& op_cases();

} // namespace stepscope::test
