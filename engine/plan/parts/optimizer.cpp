#include "plan/parts/optimizer.h"

namespace stepscope::parts {

void write_optimizer(StepWriter& writer) {
    writer.enter_pass(Pass::Optimizer);
    const TensorId count = writer.persistent("step_count", {1}, DType::I32, Role::OptimizerState);
    writer.op("count", OpKind::AdvanceStep, {count}, {count});
    for (const Weight& w : writer.weights()) {
        const Tensor master = writer.plan().tensor(w.master);
        writer.enter_layer(master.layer);
        const DType state = writer.types().state;
        const TensorId m = writer.persistent(master.name + ".m", master.shape, state, Role::OptimizerState);
        const TensorId v = writer.persistent(master.name + ".v", master.shape, state, Role::OptimizerState);
        writer.op("adamw", OpKind::AdamW, {w.gradient}, {w.master, m, v, count}, AdamWAttrs{});
    }
    writer.leave_layers();
}

} // namespace stepscope::parts
