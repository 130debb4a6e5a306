#include "plan/step_plan.h"
#include "workload/validate.h"

#include <fmt/format.h>

#include <cmath>
#include <string>
#include <utility>

namespace stepscope {

namespace {

struct Types {
    DType store;    ///< activations and the weights that products read
    DType stat;     ///< norm weights, row statistics, losses
    DType master;   ///< weights as the optimizer sees them
    DType gradient; ///< of everything but norm weights
    DType state;    ///< AdamW's moments
};

Types types_of(Precision precision) {
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

/// A weight's tensors; `value` is what ops read, `master` what the optimizer updates (the same but in
/// `mixed`).
struct Weight {
    TensorId value = no_tensor;
    TensorId master = no_tensor;
    TensorId gradient = no_tensor;
};

struct LayerWeights {
    Weight ln1, qkv, output, ln2, w13, w2;
};

/// What a layer's backward reads of its forward.
struct LayerActivations {
    TensorId x = no_tensor;     ///< (N,C) residual stream at the layer's entry
    TensorId rstd1 = no_tensor; ///< (N)
    TensorId y1 = no_tensor;    ///< (N,C) normed
    TensorId qkv = no_tensor;   ///< (B,S,3,H,D) rotated
    TensorId probs = no_tensor; ///< (B,H,S,S), materialized attention
    TensorId lse = no_tensor;   ///< (B,H,S), fused attention
    TensorId o = no_tensor;     ///< (B,S,H,D)
    TensorId x_mid = no_tensor; ///< (N,C) residual stream after attention
    TensorId rstd2 = no_tensor; ///< (N)
    TensorId y2 = no_tensor;    ///< (N,C) normed
    TensorId h = no_tensor;     ///< (N,2F) w1 x beside w3 x
};

/// Emits one step, forward and its mirror, op by op. Shapes as in plan/op.h: N rows, C = d_model, F = d_ff.
class StepBuilder {
public:
    StepBuilder(const ModelShape& model, const StepOptions& options)
        : writer_(model, options), types_(types_of(options.precision)), options_(options),
          rows_(options.batch * options.seq), c_(model.d_model), f_(model.d_ff), v_(model.vocab),
          heads_(model.heads), d_(model.head_dim()), layers_(static_cast<int>(model.layers)) {}

    StepPlan build(const WorkspaceQuery& workspace) {
        in_place_ = workspace.late_gradient_ops == 0;
        add_inputs_and_weights();
        cast_weights();
        const TensorId x_last = forward();
        if (has_backward()) backward(x_last);
        if (options_.mode == Mode::Train) optimizer();
        return std::move(writer_).finish(workspace);
    }

private:
    bool has_backward() const { return options_.mode != Mode::Forward; }

    // Tensors

    TensorId activation(const std::string& name, std::vector<std::int64_t> shape) {
        return writer_.add_tensor(name, std::move(shape), types_.store, Role::Activation, layer_);
    }
    TensorId statistic(const std::string& name, std::vector<std::int64_t> shape) {
        return writer_.add_tensor(name, std::move(shape), types_.stat, Role::Activation, layer_);
    }
    TensorId persistent(const std::string& name, std::vector<std::int64_t> shape, DType type, Role role) {
        return writer_.add_tensor(name, std::move(shape), type, role, layer_, true);
    }

    /// Takes no memory before the op that first writes it: gradients move into what activations leave.
    TensorId kept(const std::string& name, std::vector<std::int64_t> shape, DType type, Role role) {
        const TensorId id = writer_.add_tensor(name, std::move(shape), type, role, layer_);
        writer_.plan().tensors[static_cast<std::size_t>(id)].kept = true;
        return id;
    }

    /// A weight matrix (or norm vector) with its gradient, and its cast copy in `mixed`.
    Weight weight(const std::string& name, const std::vector<std::int64_t>& shape) {
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

    void parameter(const std::string& name, Init init, std::int64_t out, std::int64_t in, const Weight& w,
                   std::int64_t first_element = 0) {
        writer_.plan().parameters.push_back({name, init, out, in, w.master, w.gradient, first_element});
    }

    void add_inputs_and_weights() {
        StepPlan& plan = writer_.plan();
        plan.tokens = persistent("tokens", {options_.batch, options_.seq}, DType::I32, Role::Input);
        plan.targets = persistent("targets", {options_.batch, options_.seq}, DType::I32, Role::Input);
        plan.loss = kept("loss", {1}, types_.stat, Role::Activation);

        embedding_ = weight("token_embeddings", {v_, c_});
        parameter("token_embeddings.weight", Init::Embedding, v_, c_, embedding_);
        layer_weights_.reserve(static_cast<std::size_t>(layers_));
        for (layer_ = 0; layer_ < layers_; ++layer_) {
            const std::string prefix = fmt::format("layers.{}.", layer_);
            LayerWeights w;
            w.ln1 = weight(prefix + "ln1", {c_});
            w.qkv = weight(prefix + "attn.qkv_proj", {3 * c_, c_});
            w.output = weight(prefix + "attn.output_proj", {c_, c_});
            w.ln2 = weight(prefix + "ln2", {c_});
            w.w13 = weight(prefix + "ffn.w1w3", {2 * f_, c_});
            w.w2 = weight(prefix + "ffn.w2", {c_, f_});
            parameter(prefix + "attn.q_proj.weight", Init::Linear, c_, c_, w.qkv, 0);
            parameter(prefix + "attn.k_proj.weight", Init::Linear, c_, c_, w.qkv, c_ * c_);
            parameter(prefix + "attn.v_proj.weight", Init::Linear, c_, c_, w.qkv, 2 * c_ * c_);
            parameter(prefix + "attn.output_proj.weight", Init::Linear, c_, c_, w.output);
            parameter(prefix + "ffn.w1.weight", Init::Linear, f_, c_, w.w13, 0);
            parameter(prefix + "ffn.w2.weight", Init::Linear, c_, f_, w.w2);
            parameter(prefix + "ffn.w3.weight", Init::Linear, f_, c_, w.w13, f_ * c_);
            parameter(prefix + "ln1.weight", Init::Ones, c_, 1, w.ln1);
            parameter(prefix + "ln2.weight", Init::Ones, c_, 1, w.ln2);
            layer_weights_.push_back(w);
        }
        layer_ = -1;
        ln_final_ = weight("ln_final", {c_});
        head_ = weight("lm_head", {v_, c_});
        parameter("ln_final.weight", Init::Ones, c_, 1, ln_final_);
        parameter("lm_head.weight", Init::Linear, v_, c_, head_);
    }

    // Ops

    Op& op(const std::string& phase, OpKind kind, std::vector<TensorId> inputs, std::vector<TensorId> outputs,
           OpAttrs attrs = {}) {
        Op& op = writer_.add_op(kind, std::move(inputs), std::move(outputs), attrs);
        op.pass = pass_;
        op.layer = layer_;
        op.phase = recomputing_ ? "recompute/" + phase : phase;
        return op;
    }

    /// y (N,out) = x (N,in) * w^T, w (out,in)
    void linear(const std::string& phase, TensorId x, TensorId w, TensorId y, std::int64_t in,
                std::int64_t out) {
        op(phase, OpKind::MatMul, {x, w}, {y},
           MatMulAttrs{.m = rows_,
                       .n = out,
                       .k = in,
                       .a = {.ld = in},
                       .b = {.ld = in, .transposed = true},
                       .c = {.ld = out}});
    }
    /// dx (N,in) = dy (N,out) * w
    void linear_input_gradient(const std::string& phase, TensorId dy, TensorId w, TensorId dx,
                               std::int64_t in, std::int64_t out) {
        op(phase, OpKind::MatMul, {dy, w}, {dx},
           MatMulAttrs{.m = rows_, .n = in, .k = out, .a = {.ld = out}, .b = {.ld = in}, .c = {.ld = in}});
    }
    /// dw (out,in) = dy^T * x
    void linear_weight_gradient(const std::string& phase, TensorId dy, TensorId x, TensorId dw,
                                std::int64_t in, std::int64_t out) {
        op(phase, OpKind::MatMul, {dy, x}, {dw},
           MatMulAttrs{.m = out,
                       .n = in,
                       .k = rows_,
                       .a = {.ld = out, .transposed = true},
                       .b = {.ld = in},
                       .c = {.ld = in}});
    }

    RopeAttrs rope(bool inverse) const {
        return {.batch = options_.batch,
                .seq = options_.seq,
                .heads = heads_,
                .head_dim = d_,
                .inverse = inverse};
    }
    AttentionAttrs attention() const {
        return {.batch = options_.batch,
                .seq = options_.seq,
                .heads = heads_,
                .head_dim = d_,
                .scale = 1.0 / std::sqrt(static_cast<double>(d_))};
    }

    // Views of (B,S,3,H,D), (B,S,H,D) and (B,H,S,S), batched over (B,H).
    MatrixView packed(int which, bool transposed = false) const {
        return {.offset = which * c_,
                .ld = 3 * c_,
                .outer_stride = options_.seq * 3 * c_,
                .inner_stride = d_,
                .transposed = transposed};
    }
    MatrixView merged() const { return {.ld = c_, .outer_stride = options_.seq * c_, .inner_stride = d_}; }
    MatrixView square(bool transposed = false) const {
        const std::int64_t s = options_.seq;
        return {.ld = s, .outer_stride = heads_ * s * s, .inner_stride = s * s, .transposed = transposed};
    }
    void heads_product(const std::string& phase, std::pair<TensorId, MatrixView> a,
                       std::pair<TensorId, MatrixView> b, std::pair<TensorId, MatrixView> c, std::int64_t n,
                       std::int64_t k) {
        op(phase, OpKind::MatMul, {a.first, b.first}, {c.first},
           MatMulAttrs{.m = options_.seq,
                       .n = n,
                       .k = k,
                       .outer = options_.batch,
                       .inner = heads_,
                       .a = a.second,
                       .b = b.second,
                       .c = c.second});
    }

    void cast_weights() {
        for (const auto& [from, to] : casts_) {
            layer_ = writer_.plan().tensor(from).layer;
            op("cast", OpKind::Cast, {from}, {to});
        }
        layer_ = -1;
    }

    /// From the normed input `act.y1` to the layer's last product; returns what the residual stream is to
    /// gain, or no_tensor when `recompute` stops at what the backward needs. `act.x`, `act.y1` and
    /// `act.rstd1` are given.
    TensorId layer_forward(LayerActivations& act, const LayerWeights& w, bool recompute) {
        const std::int64_t b = options_.batch;
        const std::int64_t s = options_.seq;
        const std::string prefix = fmt::format("layers.{}.", layer_);

        act.qkv = activation(prefix + "qkv", {b, s, 3, heads_, d_});
        linear("attention/qkv", act.y1, w.qkv.value, act.qkv, c_, 3 * c_);
        op("attention/rope", OpKind::Rope, {act.qkv}, {act.qkv}, rope(false));

        act.o = activation(prefix + "o", {b, s, heads_, d_});
        if (options_.attention == Attention::Fused) {
            act.lse = statistic(prefix + "lse", {b, heads_, s});
            op("attention/core", OpKind::FusedAttention, {act.qkv}, {act.o, act.lse}, attention());
        } else {
            act.probs = activation(prefix + "probs", {b, heads_, s, s});
            heads_product("attention/scores", {act.qkv, packed(0)}, {act.qkv, packed(1, true)},
                          {act.probs, square()}, s, d_);
            op("attention/softmax", OpKind::CausalSoftmax, {act.probs}, {act.probs}, attention());
            heads_product("attention/values", {act.probs, square()}, {act.qkv, packed(2)}, {act.o, merged()},
                          d_, s);
        }
        const TensorId delta1 = activation(prefix + "attn", {rows_, c_});
        linear("attention/output", act.o, w.output.value, delta1, c_, c_);

        act.x_mid = activation(prefix + "x_mid", {rows_, c_});
        act.y2 = activation(prefix + "y2", {rows_, c_});
        act.rstd2 = statistic(prefix + "rstd2", {rows_});
        op("ffn/norm", OpKind::AddRmsNorm, {act.x, delta1, w.ln2.value}, {act.x_mid, act.y2, act.rstd2},
           NormAttrs{});
        act.h = activation(prefix + "h", {rows_, 2 * f_});
        linear("ffn/w1w3", act.y2, w.w13.value, act.h, c_, 2 * f_);
        if (recompute) return no_tensor;

        const TensorId g = activation(prefix + "g", {rows_, f_});
        op("ffn/swiglu", OpKind::SwiGlu, {act.h}, {g});
        const TensorId delta2 = activation(prefix + "ffn", {rows_, c_});
        linear("ffn/w2", g, w.w2.value, delta2, f_, c_);
        return delta2;
    }

    /// Returns the residual stream after the last layer.
    TensorId forward() {
        StepPlan& plan = writer_.plan();
        TensorId x = activation("layers.0.x", {rows_, c_});
        op("embedding", OpKind::Embedding, {plan.tokens, embedding_.value}, {x});

        TensorId delta = no_tensor;
        for (layer_ = 0; layer_ < layers_; ++layer_) {
            const LayerWeights& w = layer_weights_[static_cast<std::size_t>(layer_)];
            LayerActivations act;
            const std::string prefix = fmt::format("layers.{}.", layer_);
            act.y1 = activation(prefix + "y1", {rows_, c_});
            act.rstd1 = statistic(prefix + "rstd1", {rows_});
            x = norm_input("attention/norm", prefix + "x", x, delta, w.ln1, act.y1, act.rstd1);
            act.x = x;
            delta = layer_forward(act, w, false);
            x = act.x_mid;
            activations_.push_back(act);
        }
        layer_ = -1;

        y_final_ = activation("y_final", {rows_, c_});
        rstd_final_ = statistic("rstd_final", {rows_});
        x = norm_input("head/norm", "x_final", x, delta, ln_final_, y_final_, rstd_final_);
        plan.logits = has_backward() ? activation("logits", {rows_, v_})
                                     : kept("logits", {rows_, v_}, types_.store, Role::Activation);
        linear("head/logits", y_final_, head_.value, plan.logits, c_, v_);
        const TensorId row_loss = statistic("row_loss", {rows_});
        std::vector<TensorId> outputs = {row_loss};
        if (has_backward()) outputs.push_back(plan.logits);
        op("head/loss", OpKind::CrossEntropy, {plan.logits, plan.targets}, outputs,
           CrossEntropyAttrs{has_backward()});
        op("head/loss", OpKind::Mean, {row_loss}, {plan.loss});
        return x;
    }

    /// Normalises x + delta (x alone where there is no delta) and returns the tensor of that sum.
    TensorId norm_input(const std::string& phase, const std::string& name, TensorId x, TensorId delta,
                        const Weight& w, TensorId y, TensorId rstd) {
        if (delta == no_tensor) {
            op(phase, OpKind::RmsNorm, {x, w.value}, {y, rstd}, NormAttrs{});
            return x;
        }
        const TensorId sum = activation(name, {rows_, c_});
        op(phase, OpKind::AddRmsNorm, {x, delta, w.value}, {sum, y, rstd}, NormAttrs{});
        return sum;
    }

    void recompute_layer(LayerActivations& act, const LayerWeights& w) {
        recomputing_ = true;
        const std::string prefix = fmt::format("layers.{}.again.", layer_);
        act.y1 = activation(prefix + "y1", {rows_, c_});
        act.rstd1 = statistic(prefix + "rstd1", {rows_});
        op("attention/norm", OpKind::RmsNorm, {act.x, w.ln1.value}, {act.y1, act.rstd1}, NormAttrs{});
        layer_forward(act, w, true);
        recomputing_ = false;
    }

    void backward(TensorId x_last) {
        pass_ = Pass::Backward;
        const StepPlan& plan = writer_.plan();
        // The gradient of the residual stream: one tensor from here to the embedding, updated in place, or a
        // new one after each norm, so that weight gradients may read the old one late.
        TensorId dx = activation("dx", {rows_, c_});
        linear_input_gradient("head/logits", plan.logits, head_.value, dx, c_, v_);
        linear_weight_gradient("head/logits", plan.logits, y_final_, head_.gradient, c_, v_);
        dx = norm_backward("head/norm", dx, x_last, ln_final_, rstd_final_, no_tensor);

        for (layer_ = layers_ - 1; layer_ >= 0; --layer_) {
            LayerActivations& act = activations_[static_cast<std::size_t>(layer_)];
            const LayerWeights& w = layer_weights_[static_cast<std::size_t>(layer_)];
            if (options_.recompute == Recompute::Layer) recompute_layer(act, w);
            dx = ffn_backward(act, w, dx);
            dx = attention_backward(act, w, dx);
        }
        layer_ = -1;
        op("embedding", OpKind::EmbeddingBackward, {plan.tokens, dx}, {embedding_.gradient});
        pass_ = Pass::Forward;
    }

    /// Returns the gradient of the residual stream below the norm: dresidual (if any) and what comes through
    /// the norm.
    TensorId norm_backward(const std::string& phase, TensorId dy, TensorId x, const Weight& w, TensorId rstd,
                           TensorId dresidual) {
        const TensorId old = dresidual == no_tensor ? dy : dresidual;
        const TensorId dx = in_place_ ? old : activation("dx", {rows_, c_});
        op(phase, OpKind::RmsNormBackward, {dy, x, w.value, rstd, dresidual}, {dx, w.gradient}, NormAttrs{});
        return dx;
    }

    /// These return the gradient of the residual stream at the block's entry; dx is the one at its exit.
    TensorId ffn_backward(const LayerActivations& act, const LayerWeights& w, TensorId dx) {
        const std::string prefix = fmt::format("layers.{}.", layer_);
        // h becomes dh, and dg becomes g, which the forward need not keep.
        const TensorId g = activation(prefix + "dg", {rows_, f_});
        linear_input_gradient("ffn/w2", dx, w.w2.value, g, f_, c_);
        op("ffn/swiglu", OpKind::SwiGluBackward, {act.h, g}, {act.h, g});
        linear_weight_gradient("ffn/w2", dx, g, w.w2.gradient, f_, c_);
        const TensorId dy2 = activation(prefix + "dy2", {rows_, c_});
        linear_input_gradient("ffn/w1w3", act.h, w.w13.value, dy2, c_, 2 * f_);
        linear_weight_gradient("ffn/w1w3", act.h, act.y2, w.w13.gradient, c_, 2 * f_);
        return norm_backward("ffn/norm", dy2, act.x_mid, w.ln2, act.rstd2, dx);
    }

    TensorId attention_backward(const LayerActivations& act, const LayerWeights& w, TensorId dx) {
        const std::int64_t b = options_.batch;
        const std::int64_t s = options_.seq;
        const std::string prefix = fmt::format("layers.{}.", layer_);
        const TensorId d_o = activation(prefix + "do", {b, s, heads_, d_});
        linear_input_gradient("attention/output", dx, w.output.value, d_o, c_, c_);
        linear_weight_gradient("attention/output", dx, act.o, w.output.gradient, c_, c_);

        const TensorId dqkv = activation(prefix + "dqkv", {b, s, 3, heads_, d_});
        if (options_.attention == Attention::Fused) {
            op("attention/core", OpKind::FusedAttentionBackward, {act.qkv, act.o, act.lse, d_o}, {dqkv},
               attention());
        } else {
            const TensorId dprobs = activation(prefix + "dprobs", {b, heads_, s, s});
            heads_product("attention/values", {d_o, merged()}, {act.qkv, packed(2, true)}, {dprobs, square()},
                          s, d_);
            heads_product("attention/values", {act.probs, square(true)}, {d_o, merged()}, {dqkv, packed(2)},
                          d_, s);
            op("attention/softmax", OpKind::CausalSoftmaxBackward, {act.probs, dprobs}, {dprobs},
               attention());
            heads_product("attention/scores", {dprobs, square()}, {act.qkv, packed(1)}, {dqkv, packed(0)}, d_,
                          s);
            heads_product("attention/scores", {dprobs, square(true)}, {act.qkv, packed(0)}, {dqkv, packed(1)},
                          d_, s);
        }
        op("attention/rope", OpKind::Rope, {dqkv}, {dqkv}, rope(true));
        const TensorId dy1 = activation(prefix + "dy1", {rows_, c_});
        linear_input_gradient("attention/qkv", dqkv, w.qkv.value, dy1, c_, 3 * c_);
        linear_weight_gradient("attention/qkv", dqkv, act.y1, w.qkv.gradient, c_, 3 * c_);
        return norm_backward("attention/norm", dy1, act.x, w.ln1, act.rstd1, dx);
    }

    void optimizer() {
        pass_ = Pass::Optimizer;
        const TensorId count = persistent("step_count", {1}, DType::I32, Role::OptimizerState);
        op("count", OpKind::AdvanceStep, {count}, {count});
        for (const Weight& w : weights_) {
            const Tensor master = writer_.plan().tensor(w.master);
            layer_ = master.layer;
            const TensorId m =
                persistent(master.name + ".m", master.shape, types_.state, Role::OptimizerState);
            const TensorId v =
                persistent(master.name + ".v", master.shape, types_.state, Role::OptimizerState);
            op("adamw", OpKind::AdamW, {w.gradient}, {w.master, m, v, count}, AdamWAttrs{});
        }
        layer_ = -1;
    }

    PlanWriter writer_;
    Types types_;
    StepOptions options_;
    std::int64_t rows_, c_, f_, v_, heads_, d_;
    int layers_;

    int layer_ = -1; ///< of the tensors and ops being added
    Pass pass_ = Pass::Forward;
    bool recomputing_ = false;
    bool in_place_ = true;

    Weight embedding_, ln_final_, head_;
    std::vector<LayerWeights> layer_weights_;
    std::vector<Weight> weights_; ///< all, in order
    std::vector<std::pair<TensorId, TensorId>> casts_;
    std::vector<LayerActivations> activations_;
    TensorId y_final_ = no_tensor, rstd_final_ = no_tensor;
};

} // namespace

StepPlan build_step_plan(const ModelShape& model, const StepOptions& options,
                         const WorkspaceQuery& workspace) {
    validate(model);
    validate(options, model);
    return StepBuilder(model, options).build(workspace);
}

} // namespace stepscope
