#include "cpu/ops/op_runner.h"

#include "cpu/types.h"

#include <fmt/format.h>

#include <cmath>
#include <cstring>
#include <span>

namespace stepscope::cpu {

namespace {

/// Elements of a task of work that has no rows.
constexpr std::int64_t elements_per_task = 16'384;

} // namespace

template <typename T>
T* OpRunner::data(TensorId id) const {
    const Tensor& tensor = plan_.tensor(id);
    if (tensor.dtype != dtype_of<T>)
        throw BackendError(
            fmt::format("CPU backend: tensor {} is not of the type its op computes in", tensor.name));
    return reinterpret_cast<T*>(arena_ + tensor.offset);
}

template <typename T>
T* OpRunner::optional_data(TensorId id) const {
    return id == no_tensor ? nullptr : data<T>(id);
}

void* OpRunner::workspace(const Op& op) const {
    return op.workspace == no_tensor ? nullptr : arena_ + plan_.tensor(op.workspace).offset;
}

template <typename Task>
void OpRunner::for_ranges(std::int64_t count, std::int64_t per_task, const Task& task) {
    pool_.run(pieces(count, per_task), [&](std::int64_t item, int) {
        task(Range{item * per_task, std::min(count, (item + 1) * per_task)});
    });
}

template <typename Task>
void OpRunner::for_each_with_scratch(const Op& op, std::int64_t count, std::int64_t bytes, const Task& task) {
    auto* const scratch = static_cast<std::byte*>(workspace(op));
    const std::int64_t stride = worker_stride(bytes);
    pool_.run(count, [&](std::int64_t item, int worker) {
        task(Range{item, item + 1}, scratch + worker * stride);
    });
}

void OpRunner::run(const Op& op) {
    const auto typed = [&](const auto& body) { with_float_type(plan_.tensor(op.inputs.at(0)).dtype, body); };
    switch (op.kind) {
    case OpKind::Cast:
        return cast(op);
    case OpKind::Embedding:
        return embedding(op);
    case OpKind::EmbeddingBackward:
        return embedding_backward(op);
    case OpKind::MatMul:
        return matmul(op);
    case OpKind::Mean:
        return mean(op);
    case OpKind::AdvanceStep:
        *data<std::int32_t>(op.outputs.at(0)) += 1;
        return;
    case OpKind::RmsNorm:
    case OpKind::AddRmsNorm:
        return typed([&]<typename T>(Tag<T>) { rms_norm<T>(op); });
    case OpKind::RmsNormBackward:
        return typed([&]<typename T>(Tag<T>) { rms_norm_backward<T>(op); });
    case OpKind::Rope:
        return typed([&]<typename T>(Tag<T>) { rope<T>(op); });
    case OpKind::CausalSoftmax:
    case OpKind::CausalSoftmaxBackward:
        return typed([&]<typename T>(Tag<T>) { softmax<T>(op); });
    case OpKind::FusedAttention:
    case OpKind::FusedAttentionBackward:
        return typed([&]<typename T>(Tag<T>) { attention<T>(op); });
    case OpKind::SwiGlu:
    case OpKind::SwiGluBackward:
        return typed([&]<typename T>(Tag<T>) { swiglu<T>(op); });
    case OpKind::CrossEntropy:
        return typed([&]<typename T>(Tag<T>) { cross_entropy<T>(op); });
    case OpKind::AdamW:
        return typed([&]<typename T>(Tag<T>) { adamw<T>(op); });
    }
    throw BackendError(fmt::format("CPU backend: unknown op {}", static_cast<int>(op.kind)));
}

void OpRunner::cast(const Op& op) {
    const Tensor& from = plan_.tensor(op.inputs.at(0));
    const Tensor& to = plan_.tensor(op.outputs.at(0));
    const KernelTable& kernels = machine_.kernels;
    const auto convert = [&]<typename From, typename To>(void (*kernel)(const From*, To*, Range)) {
        const From* source = data<From>(op.inputs[0]);
        To* target = data<To>(op.outputs[0]);
        for_ranges(from.elements(), elements_per_task, [&](Range r) { kernel(source, target, r); });
    };
    if (from.dtype == DType::F32 && to.dtype == DType::BF16) return convert(kernels.f32_to_bf16);
    if (from.dtype == DType::BF16 && to.dtype == DType::F32) return convert(kernels.bf16_to_f32);
    if (from.dtype == DType::F64 && to.dtype == DType::F32) return convert(kernels.f64_to_f32);
    if (from.dtype == DType::F64 && to.dtype == DType::BF16) return convert(kernels.f64_to_bf16);
    if (from.dtype == DType::F32 && to.dtype == DType::F64) return convert(kernels.f32_to_f64);
    if (from.dtype == DType::BF16 && to.dtype == DType::F64) return convert(kernels.bf16_to_f64);
    throw BackendError(fmt::format("CPU backend: no cast from {} to {}", from.name, to.name));
}

void OpRunner::embedding(const Op& op) {
    const Tensor& weight = plan_.tensor(op.inputs.at(1)); // (V,C)
    const Tensor& x = plan_.tensor(op.outputs.at(0));     // (N,C)
    if (weight.dtype != x.dtype)
        throw BackendError("CPU backend: an embedding's weight and output differ in type");
    const auto* tokens = data<std::int32_t>(op.inputs[0]); // (N)
    const std::byte* table = arena_ + weight.offset;
    std::byte* out = arena_ + x.offset;
    const std::int64_t row_bytes = weight.shape.at(1) * size_of(weight.dtype);
    for_ranges(x.shape.at(0), rows_per_task(2 * row_bytes), [&](Range rows) {
        for (std::int64_t row = rows.begin; row < rows.end; ++row)
            std::memcpy(out + row * row_bytes, table + tokens[row] * row_bytes,
                        static_cast<std::size_t>(row_bytes));
    });
}

void OpRunner::embedding_backward(const Op& op) {
    const std::int64_t rows = plan_.tensor(op.inputs.at(0)).elements(); // N
    const Tensor& dweight = plan_.tensor(op.outputs.at(0));             // (V,C)
    const std::int64_t vocab = dweight.shape.at(0);
    const std::int64_t c = dweight.shape.at(1);
    const auto* tokens = data<std::int32_t>(op.inputs[0]);
    const std::span first(static_cast<std::int32_t*>(workspace(op)), static_cast<std::size_t>(vocab));
    const std::span next(first.data() + vocab, static_cast<std::size_t>(rows));
    std::fill(first.begin(), first.end(), -1);
    for (std::int64_t row = rows - 1; row >= 0; --row) { // from the back: lists then run in order
        std::int32_t& head = first[static_cast<std::size_t>(tokens[row])];
        next[static_cast<std::size_t>(row)] = head;
        head = static_cast<std::int32_t>(row);
    }
    const auto add_up =
        [&]<typename T, typename G>(void (*kernel)(const EmbeddingBackwardArgs<T, G>&, Range)) {
            const EmbeddingBackwardArgs<T, G> args{.dx = data<T>(op.inputs.at(1)),
                                                   .dweight = data<G>(op.outputs[0]),
                                                   .first = first.data(),
                                                   .next = next.data(),
                                                   .c = c};
            for_ranges(vocab, rows_per_task(c * size_of(dweight.dtype)), [&](Range r) { kernel(args, r); });
        };
    const DType type = plan_.tensor(op.inputs.at(1)).dtype;
    const KernelTable& kernels = machine_.kernels;
    if (type == DType::F64) return add_up(kernels.embedding_backward_f64);
    if (type == DType::F32) return add_up(kernels.embedding_backward_f32);
    if (dweight.dtype == DType::F32) return add_up(kernels.embedding_backward_mixed);
    return add_up(kernels.embedding_backward_bf16);
}

void OpRunner::matmul(const Op& op) {
    const auto& attrs = op.get<MatMulAttrs>();
    const DType type = plan_.tensor(op.inputs.at(0)).dtype;
    if (const auto product = dense_product(plan_, op)) {
        const auto at = [&](TensorId id, const MatrixView& view) {
            const Tensor& tensor = plan_.tensor(id);
            return arena_ + tensor.offset + view.offset * size_of(tensor.dtype);
        };
        return products_.run(*product, at(op.inputs[0], attrs.a), at(op.inputs.at(1), attrs.b),
                             at(op.outputs.at(0), attrs.c), workspace(op));
    }
    with_float_type(type, [&]<typename T>(Tag<T>) {
        const auto& kernels = kernels_of<T>(machine_.kernels);
        GemmArgs<T, T> args = gemm_args<T>(machine_.kernels, attrs);
        args.a = data<T>(op.inputs[0]) + attrs.a.offset;
        args.b = data<T>(op.inputs.at(1)) + attrs.b.offset;
        args.c = data<T>(op.outputs.at(0)) + attrs.c.offset;
        for_each_with_scratch(op, tiles_of(args, attrs), kernels.gemm_scratch(args),
                              [&](Range tile, void* scratch) { kernels.gemm(args, tile, scratch); });
    });
}

/// A short sum, in order on one thread.
void OpRunner::mean(const Op& op) {
    const std::int64_t rows = plan_.tensor(op.inputs.at(0)).elements();
    with_float_type(plan_.tensor(op.inputs[0]).dtype, [&]<typename T>(Tag<T>) {
        if constexpr (!std::is_same_v<T, Bf16>) {
            T sum = 0;
            for (const T loss : std::span(data<T>(op.inputs[0]), static_cast<std::size_t>(rows)))
                sum += loss;
            *data<T>(op.outputs.at(0)) = sum / static_cast<T>(rows);
        } else {
            throw BackendError("CPU backend: losses are kept in fp32 or fp64");
        }
    });
}

template <typename T>
void OpRunner::rms_norm(const Op& op) {
    using A = Arithmetic<T>;
    const bool add = op.kind == OpKind::AddRmsNorm;
    const std::size_t first_output = add ? 1 : 0; // before it stands `sum`
    const std::int64_t rows = plan_.tensor(op.outputs.at(first_output + 1)).elements();
    const std::int64_t c = plan_.tensor(op.inputs.at(0)).elements() / rows;
    const RmsNormArgs<T> args{.x = data<T>(op.inputs[0]),
                              .delta = add ? data<T>(op.inputs.at(1)) : nullptr,
                              .weight = data<A>(op.inputs.at(add ? 2 : 1)),
                              .sum = add ? data<T>(op.outputs[0]) : nullptr,
                              .y = data<T>(op.outputs[first_output]),
                              .rstd = data<A>(op.outputs[first_output + 1]),
                              .c = c,
                              .epsilon = op.get<NormAttrs>().epsilon};
    const std::int64_t row_bytes = c * static_cast<std::int64_t>(sizeof(T)) * (add ? 4 : 2);
    for_ranges(rows, rows_per_task(row_bytes),
               [&](Range r) { kernels_of<T>(machine_.kernels).rms_norm(args, r); });
}

template <typename T>
void OpRunner::rms_norm_backward(const Op& op) {
    using A = Arithmetic<T>;
    const auto& kernels = kernels_of<T>(machine_.kernels);
    const std::int64_t rows = plan_.tensor(op.inputs.at(3)).elements();
    const std::int64_t c = plan_.tensor(op.inputs.at(2)).elements();
    const RmsNormBackwardArgs<T> shared{.dy = data<T>(op.inputs[0]),
                                        .x = data<T>(op.inputs[1]),
                                        .weight = data<A>(op.inputs[2]),
                                        .rstd = data<A>(op.inputs[3]),
                                        .dresidual = optional_data<T>(op.inputs.at(4)),
                                        .dx = data<T>(op.outputs.at(0)),
                                        .dweight_partial = nullptr,
                                        .c = c};
    auto* const partials = static_cast<A*>(workspace(op)); // (tasks, C)
    const std::int64_t per_task = norm_backward_rows_per_task(rows);
    for_ranges(rows, per_task, [&](Range r) {
        RmsNormBackwardArgs<T> args = shared;
        args.dweight_partial = partials + r.begin / per_task * c;
        kernels.rms_norm_backward(args, r);
    });
    A* const dweight = data<A>(op.outputs.at(1));
    constexpr std::int64_t columns_per_task = 512;
    for_ranges(c, columns_per_task,
               [&](Range r) { kernels.sum_rows(partials, dweight, pieces(rows, per_task), c, r); });
}

template <typename T>
void OpRunner::rope(const Op& op) {
    const auto& attrs = op.get<RopeAttrs>();
    auto* const inverse_period = static_cast<double*>(workspace(op)); // (D/2)
    for (std::int64_t i = 0; i < attrs.head_dim / 2; ++i) {
        const double exponent = static_cast<double>(2 * i) / static_cast<double>(attrs.head_dim);
        inverse_period[i] = std::pow(attrs.theta, -exponent) * (attrs.inverse ? -1.0 : 1.0);
    }
    const RopeArgs<T> args{.qkv = data<T>(op.outputs.at(0)),
                           .inverse_period = inverse_period,
                           .batch = attrs.batch,
                           .seq = attrs.seq,
                           .heads = attrs.heads,
                           .head_dim = attrs.head_dim};
    const std::int64_t bytes =
        attrs.batch * 2 * attrs.heads * attrs.head_dim * static_cast<std::int64_t>(sizeof(T));
    for_ranges(attrs.seq, rows_per_task(bytes),
               [&](Range r) { kernels_of<T>(machine_.kernels).rope(args, r); });
}

template <typename T>
void OpRunner::softmax(const Op& op) {
    const auto& attrs = op.get<AttentionAttrs>();
    const auto& kernels = kernels_of<T>(machine_.kernels);
    const std::int64_t rows = attrs.batch * attrs.heads * attrs.seq;
    const std::int64_t row_bytes = attrs.seq * static_cast<std::int64_t>(sizeof(T));
    if (op.kind == OpKind::CausalSoftmax) {
        const SoftmaxArgs<T> args{
            .scores = data<T>(op.outputs.at(0)), .seq = attrs.seq, .scale = attrs.scale};
        for_ranges(rows, rows_per_task(row_bytes), [&](Range r) { kernels.causal_softmax(args, r); });
    } else {
        const SoftmaxBackwardArgs<T> args{.probs = data<T>(op.inputs.at(0)),
                                          .dprobs = data<T>(op.outputs.at(0)),
                                          .seq = attrs.seq,
                                          .scale = attrs.scale};
        for_ranges(rows, rows_per_task(2 * row_bytes),
                   [&](Range r) { kernels.causal_softmax_backward(args, r); });
    }
}

template <typename T>
void OpRunner::attention(const Op& op) {
    const auto& attrs = op.get<AttentionAttrs>();
    const auto& kernels = kernels_of<T>(machine_.kernels);
    const std::int64_t heads = attrs.batch * attrs.heads;
    AttentionArgs<T> args = attention_args<T>(attrs);
    args.qkv = data<T>(op.inputs.at(0));
    if (op.kind == OpKind::FusedAttention) {
        args.o = data<T>(op.outputs.at(0));
        args.lse = data<Arithmetic<T>>(op.outputs.at(1));
        for_each_with_scratch(op, heads, kernels.attention_scratch(args),
                              [&](Range head, void* scratch) { kernels.attention(args, head, scratch); });
    } else {
        args.o = data<T>(op.inputs.at(1));
        args.lse = data<Arithmetic<T>>(op.inputs.at(2));
        args.d_o = data<T>(op.inputs.at(3));
        args.dqkv = data<T>(op.outputs.at(0));
        for_each_with_scratch(
            op, heads, kernels.attention_backward_scratch(args),
            [&](Range head, void* scratch) { kernels.attention_backward(args, head, scratch); });
    }
}

template <typename T>
void OpRunner::swiglu(const Op& op) {
    const auto& kernels = kernels_of<T>(machine_.kernels);
    const Tensor& h = plan_.tensor(op.inputs.at(0)); // (N,2F)
    const std::int64_t rows = h.shape.at(0);
    const std::int64_t f = h.shape.at(1) / 2;
    const std::int64_t row_bytes = 3 * f * static_cast<std::int64_t>(sizeof(T));
    if (op.kind == OpKind::SwiGlu) {
        const SwiGluArgs<T> args{.h = data<T>(op.inputs[0]), .g = data<T>(op.outputs.at(0)), .f = f};
        for_ranges(rows, rows_per_task(row_bytes), [&](Range r) { kernels.swiglu(args, r); });
    } else {
        const SwiGluBackwardArgs<T> args{
            .h = data<T>(op.outputs.at(0)), .dg = data<T>(op.outputs.at(1)), .f = f};
        for_ranges(rows, rows_per_task(row_bytes), [&](Range r) { kernels.swiglu_backward(args, r); });
    }
}

template <typename T>
void OpRunner::cross_entropy(const Op& op) {
    const Tensor& logits = plan_.tensor(op.inputs.at(0)); // (N,V)
    const CrossEntropyArgs<T> args{.logits = data<T>(op.inputs[0]),
                                   .targets = data<std::int32_t>(op.inputs.at(1)),
                                   .row_loss = data<Arithmetic<T>>(op.outputs.at(0)),
                                   .rows = logits.shape.at(0),
                                   .vocab = logits.shape.at(1),
                                   .gradient = op.get<CrossEntropyAttrs>().gradient};
    const std::int64_t row_bytes = args.vocab * static_cast<std::int64_t>(sizeof(T));
    for_ranges(args.rows, rows_per_task(row_bytes),
               [&](Range r) { kernels_of<T>(machine_.kernels).cross_entropy(args, r); });
}

template <typename T>
void OpRunner::adamw(const Op& op) {
    using A = Arithmetic<T>;
    const auto& attrs = op.get<AdamWAttrs>();
    const auto step = static_cast<double>(*data<std::int32_t>(op.outputs.at(3)));
    const AdamWArgs<T> args{.gradient = data<T>(op.inputs.at(0)),
                            .parameter = data<T>(op.outputs.at(0)),
                            .m = data<A>(op.outputs.at(1)),
                            .v = data<A>(op.outputs.at(2)),
                            .learning_rate = attrs.learning_rate,
                            .beta1 = attrs.beta1,
                            .beta2 = attrs.beta2,
                            .epsilon = attrs.epsilon,
                            .weight_decay = attrs.weight_decay,
                            .correction1 = 1.0 - std::pow(attrs.beta1, step),
                            .correction2 = 1.0 - std::pow(attrs.beta2, step)};
    for_ranges(plan_.tensor(op.inputs[0]).elements(), elements_per_task,
               [&](Range r) { kernels_of<T>(machine_.kernels).adamw(args, r); });
}

} // namespace stepscope::cpu
