#include "cuda/launch/op_launcher.h"

#include "cuda/launch/fusion.h"
#include "cuda/launch/op_shapes.h"

#include <fmt/format.h>

namespace stepscope::cuda {

OpLauncher::OpLauncher(const StepPlan& plan, std::byte* arena, const DeviceTraits& traits,
                       const TuningCache& cache)
    : plan_(plan), arena_(arena), traits_(traits), lt_(make_lt_handle()),
      ways_(plan.ops.size(), OpWay::Kernel), details_(plan.ops.size(), 0) {
    choose_ways(cache);
    make_rotation();
}

void OpLauncher::choose_ways(const TuningCache& cache) {
    for (std::size_t i = 0; i < plan_.ops.size(); ++i) {
        if (ways_[i] == OpWay::Absorbed) continue;
        if (const auto fusion = product_fusion(plan_, i, traits_);
            fusion && is_fused(fusion->problem, traits_, cache)) {
            ways_[i] = OpWay::Fused;
            ways_[i + 1] = OpWay::Absorbed;
            details_[i] = fused_.size();
            fused_.emplace_back(fusion->problem,
                                FusedOperands{at(fusion->a), at(fusion->b), at(fusion->h), at(fusion->g)},
                                traits_.device.multiprocessors);
        } else if (attention_turns_back(plan_, i, traits_)) {
            ways_[i] = OpWay::TurningBack;
            ways_[i + 1] = OpWay::Absorbed;
        } else if (plan_.ops[i].kind == OpKind::MatMul) {
            add_product(i, cache);
        }
    }
}

void OpLauncher::add_product(std::size_t op, const TuningCache& cache) {
    const MatMulLoop loop = matmul_loop(plan_, plan_.ops[op]);
    const std::string key = loop.problem.key();
    const auto [found, added] = known_matmuls_.try_emplace(key, matmuls_.size());
    if (added) matmuls_.emplace_back(lt_.get(), loop.problem, cache.find(key));
    ways_[op] = OpWay::Product;
    details_[op] = products_.size();
    products_.push_back({found->second, loop});
}

void OpLauncher::make_rotation() {
    const RopeAttrs* const attrs = rotation_of(plan_);
    if (!attrs) return;
    if (!rotation())
        throw BackendError("the plan has no room for rotations: it was built for another backend");
    launch_rotation_table(nullptr, rotation(), attrs->seq, attrs->head_dim, attrs->theta);
    STEPSCOPE_CHECK(cudaStreamSynchronize(nullptr));
}

std::byte* OpLauncher::at(TensorId tensor) const {
    return tensor == no_tensor ? nullptr : arena_ + plan_.tensor(tensor).offset;
}

void OpLauncher::launch_product(const Op& op, const Product& product, cudaStream_t stream) const {
    const MatMulLoop& loop = product.loop;
    const std::int64_t in_size = size_of(loop.problem.input), out_size = size_of(loop.problem.output);
    for (std::int64_t turn = 0; turn < loop.turns; ++turn)
        matmuls_[product.matmul].launch(at(op.inputs[0]) + (loop.offset_a + turn * loop.stride_a) * in_size,
                                        at(op.inputs[1]) + (loop.offset_b + turn * loop.stride_b) * in_size,
                                        at(op.outputs[0]) + (loop.offset_c + turn * loop.stride_c) * out_size,
                                        at(op.workspace), stream);
}

void OpLauncher::launch_attention(const Op& op, const float2* rotation, cudaStream_t stream) const {
    const AttentionShape shape = attention_shape(op);
    const AttentionPrecision precision = attention_precision(plan_, op);
    if (op.kind == OpKind::FusedAttention)
        launch_attention_forward(shape, precision, traits_.device, at(op.inputs[0]), at(op.outputs[0]),
                                 at<float>(op.outputs[1]), stream);
    else
        launch_attention_backward(shape, precision, traits_.device, at(op.inputs[0]), at(op.inputs[1]),
                                  at<float>(op.inputs[2]), at(op.inputs[3]), at(op.outputs[0]), rotation,
                                  at(op.workspace), stream);
}

std::vector<ByteRange> OpLauncher::bytes_of(std::size_t index) const {
    const Op& op = plan_.ops[index];
    std::vector<ByteRange> bytes;
    const auto add = [&](TensorId id, bool written) {
        if (id == no_tensor) return;
        const Tensor& t = plan_.tensor(id);
        bytes.push_back({t.offset, t.offset + t.bytes(), written});
    };
    for (const TensorId id : op.inputs)
        add(id, false);
    for (const TensorId id : op.outputs)
        add(id, true);
    if (ways_[index] == OpWay::Fused) return bytes; // without scratch
    add(op.workspace, true);
    // A product has room for any algorithm, and its own may touch none of it.
    if (ways_[index] == OpWay::Product && op.workspace != no_tensor)
        bytes.back().end = bytes.back().begin +
                           static_cast<std::int64_t>(matmuls_[product_of(index).matmul].workspace_used());
    return bytes;
}

std::vector<OpLauncher::Piece> OpLauncher::pieces() const {
    std::vector<Piece> all;
    for (std::size_t i = 0; i < plan_.ops.size(); ++i) {
        if (absorbed(i)) {
            auto& bytes = all.back().placeable.bytes;
            const std::vector<ByteRange> own = bytes_of(i);
            bytes.insert(bytes.end(), own.begin(), own.end());
            continue;
        }
        const Op& op = plan_.ops[i];
        const bool makes_gradient =
            op.kind == OpKind::MatMul && plan_.tensor(op.outputs[0]).role == Role::Gradient;
        all.push_back({i, 0, {bytes_of(i), op.kind == OpKind::Mean || makes_gradient}});
        if (op.kind == OpKind::RmsNormBackward) {
            const Tensor& sums = plan_.tensor(op.workspace);
            const Tensor& dweight = plan_.tensor(op.outputs[1]);
            all.push_back({i,
                           1,
                           {{{sums.offset, sums.offset + sums.bytes(), false},
                             {dweight.offset, dweight.offset + dweight.bytes(), true}},
                            true}});
        }
    }
    return all;
}

void OpLauncher::launch(const Piece& piece, cudaStream_t stream) const {
    const Op& op = plan_.ops[piece.op];
    if (op.kind == OpKind::RmsNormBackward)
        launch_norm_backward(op, stream, {.rows = piece.part == 0, .columns = piece.part == 1});
    else
        launch_whole(piece.op, stream);
}

void OpLauncher::launch(std::size_t op, cudaStream_t stream) const {
    if (absorbed(op)) return;
    launch_whole(op, stream);
}

void OpLauncher::launch_norm_backward(const Op& op, cudaStream_t stream, NormBackwardParts parts) const {
    const Tensor& x = plan_.tensor(op.inputs[1]);
    launch_rms_norm_backward(stream, parts, x.dtype, type(op.outputs[1]), at(op.inputs[0]), at(op.inputs[1]),
                             at<float>(op.inputs[2]), at<float>(op.inputs[3]), at(op.inputs[4]),
                             at(op.outputs[0]), at(op.outputs[1]), at<float>(op.workspace),
                             other_dimensions(x), last_dimension(x));
}

void OpLauncher::launch_whole(std::size_t index, cudaStream_t stream) const {
    const Op& op = plan_.ops[index];
    const auto in = [&](std::size_t i) { return at(op.inputs[i]); };
    const auto out = [&](std::size_t i) { return at(op.outputs[i]); };
    const auto in_tensor = [&](std::size_t i) -> const Tensor& { return plan_.tensor(op.inputs[i]); };
    const auto out_tensor = [&](std::size_t i) -> const Tensor& { return plan_.tensor(op.outputs[i]); };

    switch (op.kind) {
    case OpKind::Cast:
        return launch_cast(stream, in_tensor(0).dtype, out_tensor(0).dtype, in(0), out(0),
                           in_tensor(0).elements());
    case OpKind::Embedding:
        return launch_embedding(stream, type(op.outputs[0]), at<std::int32_t>(op.inputs[0]), in(1), out(0),
                                in_tensor(0).elements(), last_dimension(in_tensor(1)));
    case OpKind::RmsNorm:
        return launch_rms_norm(stream, in_tensor(0).dtype, in(0), nullptr, at<float>(op.inputs[1]), nullptr,
                               out(0), at<float>(op.outputs[1]), other_dimensions(in_tensor(0)),
                               last_dimension(in_tensor(0)), op.get<NormAttrs>().epsilon);
    case OpKind::AddRmsNorm:
        return launch_rms_norm(stream, in_tensor(0).dtype, in(0), in(1), at<float>(op.inputs[2]), out(0),
                               out(1), at<float>(op.outputs[2]), other_dimensions(in_tensor(0)),
                               last_dimension(in_tensor(0)), op.get<NormAttrs>().epsilon);
    case OpKind::MatMul:
        if (ways_[index] == OpWay::Fused) return fused_[details_[index]].launch(stream);
        return launch_product(op, product_of(index), stream);
    case OpKind::Rope: {
        const auto& a = op.get<RopeAttrs>();
        return launch_rope(stream, type(op.outputs[0]), out(0), rotation(), a.batch, a.seq, a.heads,
                           a.head_dim, a.inverse);
    }
    case OpKind::CausalSoftmax: {
        const auto& a = op.get<AttentionAttrs>();
        return launch_causal_softmax(stream, type(op.outputs[0]), out(0), a.batch * a.heads * a.seq, a.seq,
                                     a.scale);
    }
    case OpKind::CausalSoftmaxBackward: {
        const auto& a = op.get<AttentionAttrs>();
        return launch_causal_softmax_backward(stream, type(op.outputs[0]), in(0), out(0),
                                              a.batch * a.heads * a.seq, a.seq, a.scale);
    }
    case OpKind::FusedAttention:
    case OpKind::FusedAttentionBackward:
        return launch_attention(op, ways_[index] == OpWay::TurningBack ? rotation() : nullptr, stream);
    case OpKind::SwiGlu:
        return launch_swiglu(stream, type(op.outputs[0]), in(0), out(0), other_dimensions(out_tensor(0)),
                             last_dimension(out_tensor(0)));
    case OpKind::SwiGluBackward:
        return launch_swiglu_backward(stream, type(op.outputs[0]), out(0), out(1),
                                      other_dimensions(out_tensor(1)), last_dimension(out_tensor(1)));
    case OpKind::CrossEntropy:
        return launch_cross_entropy(stream, in_tensor(0).dtype, in(0), at<std::int32_t>(op.inputs[1]),
                                    at<float>(op.outputs[0]), other_dimensions(in_tensor(0)),
                                    last_dimension(in_tensor(0)), op.get<CrossEntropyAttrs>().gradient);
    case OpKind::Mean:
        return launch_mean(stream, at<float>(op.inputs[0]), at<float>(op.outputs[0]),
                           in_tensor(0).elements());
    case OpKind::RmsNormBackward:
        return launch_norm_backward(op, stream, {});
    case OpKind::EmbeddingBackward:
        return launch_embedding_backward(
            stream, in_tensor(1).dtype, out_tensor(0).dtype, at<std::int32_t>(op.inputs[0]), in(1), out(0),
            in_tensor(0).elements(), last_dimension(out_tensor(0)), out_tensor(0).shape.front());
    case OpKind::AdamW: {
        const auto& a = op.get<AdamWAttrs>();
        return launch_adamw(stream, in_tensor(0).dtype, out_tensor(0).dtype, in(0), out(0),
                            at<float>(op.outputs[1]), at<float>(op.outputs[2]),
                            at<std::int32_t>(op.outputs[3]), in_tensor(0).elements(),
                            {a.learning_rate, a.beta1, a.beta2, a.epsilon, a.weight_decay});
    }
    case OpKind::AdvanceStep:
        return launch_advance_step(stream, at<std::int32_t>(op.outputs[0]));
    }
    throw BackendError(fmt::format("the CUDA backend does not know the op {}", name_of(op.kind)));
}

} // namespace stepscope::cuda
