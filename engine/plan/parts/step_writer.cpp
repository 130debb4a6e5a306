#include "plan/parts/step_writer.h"

#include <fmt/format.h>

namespace stepscope::parts {

namespace {

ElementTypes types_of(Precision precision) {
    switch (precision) {
    case Precision::Fp64:
        return {DType::F64, DType::F64, DType::F64, DType::F64, DType::F64};
    case Precision::Fp32:
    case Precision::Tf32:
        return {DType::F32, DType::F32, DType::F32, DType::F32, DType::F32};
    case Precision::Bf16:
        return {DType::BF16, DType::F32, DType::BF16, DType::BF16, DType::F32};
    case Precision::Mixed:
        return {DType::BF16, DType::F32, DType::F32, DType::F32, DType::F32};
    }
    return {};
}

Sizes sizes_of(const ModelShape& model, const StepOptions& options) {
    return {.batch = options.batch,
            .seq = options.seq,
            .rows = options.batch * options.seq,
            .width = model.d_model,
            .inner = model.d_ff,
            .heads = model.heads,
            .head_dim = model.head_dim(),
            .vocab = model.vocab,
            .layers = model.layers};
}

} // namespace

StepWriter::StepWriter(const ModelShape& model, const StepOptions& options, bool in_place)
    : writer_(model, options), options_(options), sizes_(sizes_of(model, options)),
      types_(types_of(options.precision)), in_place_(in_place) {}

std::string StepWriter::layer_prefix() const {
    return fmt::format("layers.{}.", layer_);
}

TensorId StepWriter::activation(const std::string& name, std::vector<std::int64_t> shape) {
    return writer_.add_tensor(name, std::move(shape), types_.store, Role::Activation, layer_);
}

TensorId StepWriter::statistic(const std::string& name, std::vector<std::int64_t> shape) {
    return writer_.add_tensor(name, std::move(shape), types_.stat, Role::Activation, layer_);
}

TensorId StepWriter::persistent(const std::string& name, std::vector<std::int64_t> shape, DType type,
                                Role role) {
    return writer_.add_tensor(name, std::move(shape), type, role, layer_, true);
}

TensorId StepWriter::kept(const std::string& name, std::vector<std::int64_t> shape, DType type, Role role) {
    const TensorId id = writer_.add_tensor(name, std::move(shape), type, role, layer_);
    writer_.plan().tensors[static_cast<std::size_t>(id)].kept = true;
    return id;
}

Weight StepWriter::weight(const std::string& name, const std::vector<std::int64_t>& shape) {
    const bool norm = shape.size() == 1;
    const DType master_type = norm ? types_.stat : types_.master;
    Weight w;
    w.master = persistent(name, shape, master_type, Role::Parameter);
    w.value = w.master;
    if (!norm && types_.store != types_.master) {
        w.value = persistent(name + ".cast", shape, types_.store, Role::Parameter);
        casts_.emplace_back(w.master, w.value);
    }
    if (has_backward())
        w.gradient = kept(name + ".grad", shape, norm ? types_.stat : types_.gradient, Role::Gradient);
    weights_.push_back(w);
    return w;
}

void StepWriter::parameter(const std::string& name, Init init, std::int64_t out, std::int64_t in,
                           const Weight& w, std::int64_t first_element) {
    writer_.plan().parameters.push_back({name, init, out, in, w.master, w.gradient, first_element});
}

Op& StepWriter::op(const std::string& phase, OpKind kind, std::vector<TensorId> inputs,
                   std::vector<TensorId> outputs, OpAttrs attrs) {
    Op& op = writer_.add_op(kind, std::move(inputs), std::move(outputs), attrs);
    op.pass = pass_;
    op.layer = layer_;
    op.phase = recomputing_ ? "recompute/" + phase : phase;
    return op;
}

void StepWriter::cast_weights() {
    for (const auto& [master, value] : casts_) {
        layer_ = writer_.plan().tensor(master).layer;
        op("cast", OpKind::Cast, {master}, {value});
    }
    layer_ = -1;
}

void StepWriter::linear(const std::string& phase, TensorId x, TensorId w, TensorId y, std::int64_t in,
                        std::int64_t out) {
    op(phase, OpKind::MatMul, {x, w}, {y},
       MatMulAttrs{.m = sizes_.rows,
                   .n = out,
                   .k = in,
                   .a = {.ld = in},
                   .b = {.ld = in, .transposed = true},
                   .c = {.ld = out}});
}

void StepWriter::linear_input_gradient(const std::string& phase, TensorId dy, TensorId w, TensorId dx,
                                       std::int64_t in, std::int64_t out) {
    op(phase, OpKind::MatMul, {dy, w}, {dx},
       MatMulAttrs{.m = sizes_.rows, .n = in, .k = out, .a = {.ld = out}, .b = {.ld = in}, .c = {.ld = in}});
}

void StepWriter::linear_weight_gradient(const std::string& phase, TensorId dy, TensorId x, TensorId dw,
                                        std::int64_t in, std::int64_t out) {
    op(phase, OpKind::MatMul, {dy, x}, {dw},
       MatMulAttrs{.m = out,
                   .n = in,
                   .k = sizes_.rows,
                   .a = {.ld = out, .transposed = true},
                   .b = {.ld = in},
                   .c = {.ld = in}});
}

} // namespace stepscope::parts
