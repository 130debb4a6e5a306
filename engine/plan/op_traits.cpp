#include "plan/op_traits.h"

#include <fmt/format.h>

#include <algorithm>
#include <stdexcept>
#include <string_view>

namespace stepscope {

namespace {

// Elements touched

std::int64_t rows_looked_up(const StepPlan& plan, const Op& op) {
    return plan.tensor(op.outputs[0]).elements();
}
std::int64_t queries_and_keys(const StepPlan& plan, const Op& op) {
    return plan.tensor(op.outputs[0]).elements() * 2 / 3;
}
std::int64_t view_a(const StepPlan&, const Op& op) {
    const auto& t = op.get<MatMulAttrs>();
    return t.m * t.k * t.outer * t.inner;
}
std::int64_t view_b(const StepPlan&, const Op& op) {
    const auto& t = op.get<MatMulAttrs>();
    return t.k * t.n * t.outer * t.inner;
}
std::int64_t view_c(const StepPlan&, const Op& op) {
    const auto& t = op.get<MatMulAttrs>();
    return t.m * t.n * t.outer * t.inner;
}

// FLOPs

template <std::size_t input, int flops>
double per_element_of_input(const StepPlan& plan, const Op& op) {
    return static_cast<double>(plan.tensor(op.inputs[input]).elements()) * flops;
}
template <int flops>
double per_element_of_output(const StepPlan& plan, const Op& op) {
    return static_cast<double>(plan.tensor(op.outputs[0]).elements()) * flops;
}
/// Three operations a value that turns.
double rotation_flops(const StepPlan& plan, const Op& op) {
    return static_cast<double>(queries_and_keys(plan, op)) * 3;
}
double product_flops(const StepPlan&, const Op& op) {
    const auto& t = op.get<MatMulAttrs>();
    return 2.0 * static_cast<double>(t.m) * static_cast<double>(t.n) * static_cast<double>(t.k) *
           static_cast<double>(t.outer * t.inner);
}
double needed_product_flops(const StepPlan& plan, const Op& op) {
    return product_flops(plan, op) * (op.get<MatMulAttrs>().causal ? 0.5 : 1.0);
}
/// Of `products` over the causal half of (S,S), for each head of each sequence: 2*S*S*D each, of which the
/// half.
template <int products>
double causal_flops(const StepPlan&, const Op& op) {
    const auto& t = op.get<AttentionAttrs>();
    const auto s = static_cast<double>(t.seq);
    return products * static_cast<double>(t.batch * t.heads) * s * s * static_cast<double>(t.head_dim);
}

const char* purpose_of_product(const StepPlan& plan, const Op& op) {
    if (op.pass != Pass::Backward || op.recomputed()) return "";
    return plan.tensor(op.outputs[0]).role == Role::Gradient ? "_weight_gradient" : "_input_gradient";
}

template <typename Attrs>
constexpr std::size_t attrs_of = OpAttrs(Attrs{}).index();

constexpr OpTraits table[] = {
    {.kind = OpKind::Cast, .name = "cast", .inputs = {{.name = "src"}}, .outputs = {{.name = "dst"}}},
    {.kind = OpKind::Embedding,
     .name = "embedding",
     .inputs = {{.name = "tokens"}, {.name = "weight", .touched = rows_looked_up}},
     .outputs = {{.name = "x"}}},
    {.kind = OpKind::RmsNorm,
     .name = "rms_norm",
     .inputs = {{.name = "x"}, {.name = "weight"}},
     .outputs = {{.name = "y"}, {.name = "rstd"}},
     .attrs = attrs_of<NormAttrs>,
     .flops = per_element_of_input<0, 4>},
    {.kind = OpKind::AddRmsNorm,
     .name = "add_rms_norm",
     .inputs = {{.name = "x"}, {.name = "delta"}, {.name = "weight"}},
     .outputs = {{.name = "sum", .may_be = {"x"}}, {.name = "y"}, {.name = "rstd"}},
     .attrs = attrs_of<NormAttrs>,
     .flops = per_element_of_input<0, 5>},
    {.kind = OpKind::MatMul,
     .group = OpGroup::Product,
     .name = "matmul",
     .inputs = {{.name = "a", .touched = view_a}, {.name = "b", .touched = view_b}},
     .outputs = {{.name = "c", .touched = view_c}},
     .attrs = attrs_of<MatMulAttrs>,
     .flops = product_flops,
     .model_flops = needed_product_flops,
     .purpose = purpose_of_product},
    {.kind = OpKind::Rope,
     .name = "rope",
     .inputs = {{.name = "qkv", .touched = queries_and_keys}},
     .outputs = {{.name = "qkv", .touched = queries_and_keys}},
     .attrs = attrs_of<RopeAttrs>,
     .flops = rotation_flops},
    {.kind = OpKind::CausalSoftmax,
     .name = "causal_softmax",
     .inputs = {{.name = "scores"}},
     .outputs = {{.name = "scores"}},
     .attrs = attrs_of<AttentionAttrs>,
     .flops = per_element_of_output<5>},
    {.kind = OpKind::CausalSoftmaxBackward,
     .name = "causal_softmax_backward",
     .inputs = {{.name = "probs"}, {.name = "dprobs"}},
     .outputs = {{.name = "dprobs"}},
     .attrs = attrs_of<AttentionAttrs>,
     .flops = per_element_of_output<4>},
    {.kind = OpKind::FusedAttention,
     .group = OpGroup::FusedAttention,
     .name = "fused_attention",
     .inputs = {{.name = "qkv"}},
     .outputs = {{.name = "o"}, {.name = "lse"}},
     .attrs = attrs_of<AttentionAttrs>,
     .flops = causal_flops<2>,
     .model_flops = causal_flops<2>},
    {.kind = OpKind::FusedAttentionBackward,
     .group = OpGroup::FusedAttention,
     .name = "fused_attention_backward",
     .inputs = {{.name = "qkv"}, {.name = "o"}, {.name = "lse"}, {.name = "do"}},
     .outputs = {{.name = "dqkv"}},
     .attrs = attrs_of<AttentionAttrs>,
     .flops = causal_flops<5>,
     .model_flops = causal_flops<4>}, // without the scores, which it computes again
    {.kind = OpKind::SwiGlu,
     .name = "swiglu",
     .inputs = {{.name = "h"}},
     .outputs = {{.name = "g"}},
     .flops = per_element_of_output<5>},
    {.kind = OpKind::SwiGluBackward,
     .name = "swiglu_backward",
     .inputs = {{.name = "h"}, {.name = "dg"}},
     .outputs = {{.name = "h"}, {.name = "dg"}},
     .flops = per_element_of_input<1, 11>},
    {.kind = OpKind::CrossEntropy,
     .name = "cross_entropy",
     .inputs = {{.name = "logits"}, {.name = "targets"}},
     .outputs = {{.name = "row_loss"}, {.name = "logits", .optional = true}},
     .attrs = attrs_of<CrossEntropyAttrs>,
     .flops = per_element_of_input<0, 5>},
    {.kind = OpKind::Mean,
     .name = "mean",
     .inputs = {{.name = "row_loss"}},
     .outputs = {{.name = "loss"}},
     .flops = per_element_of_input<0, 1>},
    {.kind = OpKind::RmsNormBackward,
     .name = "rms_norm_backward",
     .inputs = {{.name = "dy"},
                {.name = "x"},
                {.name = "weight"},
                {.name = "rstd"},
                {.name = "dresidual", .optional = true}},
     .outputs = {{.name = "dx", .may_be = {"dresidual", "dy"}}, {.name = "dweight"}},
     .attrs = attrs_of<NormAttrs>,
     .flops = per_element_of_input<0, 9>},
    {.kind = OpKind::EmbeddingBackward,
     .name = "embedding_backward",
     .inputs = {{.name = "tokens"}, {.name = "dx"}},
     .outputs = {{.name = "dweight"}},
     .flops = per_element_of_input<1, 1>},
    {.kind = OpKind::AdamW,
     .name = "adamw",
     .inputs = {{.name = "gradient"}},
     .outputs = {{.name = "parameter"}, {.name = "m"}, {.name = "v"}, {.name = "step_count"}},
     .attrs = attrs_of<AdamWAttrs>,
     .flops = per_element_of_input<0, 14>},
    {.kind = OpKind::AdvanceStep,
     .name = "advance_step",
     .inputs = {{.name = "step_count"}},
     .outputs = {{.name = "step_count"}}},
};

/// Whether a value of an enumeration is one of its enumerators: compilers print any other as a cast of a
/// number.
template <auto value>
constexpr bool is_enumerator() {
    return std::string_view(__PRETTY_FUNCTION__).find("= (") == std::string_view::npos;
}

constexpr bool rows_follow_the_enumeration() {
    for (std::size_t i = 0; i < std::size(table); ++i)
        if (table[i].kind != static_cast<OpKind>(i)) return false;
    return true;
}
static_assert(rows_follow_the_enumeration());
static_assert(is_enumerator<static_cast<OpKind>(std::size(table) - 1)>());
static_assert(!is_enumerator<static_cast<OpKind>(std::size(table))>(), "the last kinds of op have no row");

bool same(const char* a, const char* b) {
    return a != nullptr && std::string_view(a) == b;
}

/// Throws what is wrong with one op.
class OpCheck {
public:
    OpCheck(const StepPlan& plan, const Op& op) : plan_(plan), op_(op), traits_(traits_of(op.kind)) {}

    void run() const {
        count("inputs", op_.inputs, traits_.inputs);
        count("outputs", op_.outputs, traits_.outputs);
        if (op_.attrs.index() != traits_.attrs) fail("does not carry the attributes of its kind");
        for (std::size_t i = 0; i < op_.outputs.size(); ++i)
            check_place(traits_.outputs[i], op_.outputs[i]);
    }

private:
    [[noreturn]] void fail(const std::string& problem) const {
        throw std::invalid_argument(fmt::format("op {} {}", traits_.name, problem));
    }

    /// As many tensors as operands, of which only optional ones may be missing.
    void count(const char* side, const std::vector<TensorId>& ids, const OperandList& operands) const {
        if (ids.size() > operands.size())
            fail(fmt::format("has {} {}, and takes {} at most", ids.size(), side, operands.size()));
        for (std::size_t i = 0; i < operands.size(); ++i) {
            const bool given = i < ids.size() && ids[i] != no_tensor;
            if (!given && !operands[i].optional)
                fail(fmt::format("lacks {} among its {}", operands[i].name, side));
            if (given && (ids[i] < 0 || ids[i] >= static_cast<TensorId>(plan_.tensors.size())))
                fail(fmt::format("has as {} a tensor that the plan does not have", operands[i].name));
        }
    }

    void check_place(const OperandTraits& output, TensorId id) const {
        for (std::size_t i = 0; i < op_.inputs.size(); ++i) {
            const char* const input = traits_.inputs[i].name;
            const bool shared = op_.inputs[i] == id;
            if (same(input, output.name)) {
                if (!shared)
                    fail(fmt::format("changes {} in place: one tensor among inputs and outputs", input));
                return;
            }
            if (shared &&
                std::ranges::none_of(output.may_be, [&](const char* one) { return same(one, input); }))
                fail(fmt::format("would write {} over its input {}", output.name, input));
        }
    }

    const StepPlan& plan_;
    const Op& op_;
    const OpTraits& traits_;
};

} // namespace

std::span<const OpTraits> op_table() {
    return table;
}

const OpTraits& traits_of(OpKind kind) {
    const auto row = static_cast<std::size_t>(kind);
    if (row >= std::size(table)) throw std::logic_error(fmt::format("{} is no kind of op", row));
    return table[row];
}

const char* name_of(OpKind kind) {
    return traits_of(kind).name;
}

std::string name_with_purpose(const StepPlan& plan, const Op& op) {
    const OpTraits& traits = traits_of(op.kind);
    return std::string(traits.name) + (traits.purpose != nullptr ? traits.purpose(plan, op) : "");
}

const OpTraits* find_traits(std::string_view name_with_purpose) {
    const OpTraits* found = nullptr;
    std::size_t longest = 0; // of two kinds, one may have the other's name with more behind it
    for (const OpTraits& traits : table) {
        const std::string_view name = traits.name;
        if (name.size() <= longest || !name_with_purpose.starts_with(name)) continue;
        if (name_with_purpose.size() > name.size() && name_with_purpose[name.size()] != '_') continue;
        found = &traits;
        longest = name.size();
    }
    return found;
}

void require_well_formed(const StepPlan& plan, const Op& op) {
    OpCheck(plan, op).run();
}

} // namespace stepscope
