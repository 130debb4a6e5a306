#pragma once

#include <cstdint>
#include <string>

namespace stepscope {

/// Sizes of one pre-norm decoder-only transformer (Stanford CS336's reference model). In a cell read from a
/// table, a size that it does not say is 0 and a name empty.
struct ModelShape {
    std::string name = "custom";
    std::int64_t d_model = 0;
    std::int64_t d_ff = 0; ///< inner size of the SwiGLU block
    std::int64_t layers = 0;
    std::int64_t heads = 0;
    std::int64_t vocab = 10'000;

    std::int64_t head_dim() const { return heads > 0 ? d_model / heads : 0; }

    friend bool operator==(const ModelShape&, const ModelShape&) = default;
};

} // namespace stepscope
