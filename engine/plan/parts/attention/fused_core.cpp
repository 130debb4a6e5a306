#include "plan/parts/attention/attention_core.h"

namespace stepscope::parts {

namespace {

/// One op each way, which never stores the scores.
class FusedCore final : public AttentionCore {
public:
    void forward(StepWriter& writer, TensorId qkv, TensorId o) override {
        const Sizes& s = writer.sizes();
        lse_ = writer.statistic(writer.layer_prefix() + "lse", {s.batch, s.heads, s.seq});
        writer.op("attention/core", OpKind::FusedAttention, {qkv}, {o, lse_}, attention_attrs(s));
    }

    void backward(StepWriter& writer, TensorId qkv, TensorId o, TensorId d_o, TensorId dqkv) override {
        writer.op("attention/core", OpKind::FusedAttentionBackward, {qkv, o, lse_, d_o}, {dqkv},
                  attention_attrs(writer.sizes()));
    }

private:
    TensorId lse_ = no_tensor; ///< (B,H,S)
};

} // namespace

std::unique_ptr<AttentionCore> make_fused_core() {
    return std::make_unique<FusedCore>();
}

} // namespace stepscope::parts
