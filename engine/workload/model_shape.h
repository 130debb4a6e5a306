#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>

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

/// An alias, because nvcc writes a member of this type anew, in a way that warns.
using ModelSizeMember = std::int64_t ModelShape::*;

/// A size as the command line asks for it.
struct ModelSize {
    std::string_view name;   ///< "d_model": its field in a sweep file
    std::string_view option; ///< "--d-model"
    ModelSizeMember member;
    const char* explanation;
    bool defaulted = false; ///< what says nothing of it means what a ModelShape has
};

inline constexpr std::array<ModelSize, 5> model_sizes = {
    ModelSize{"d_model", "--d-model", &ModelShape::d_model, "Width"},
    ModelSize{"d_ff", "--d-ff", &ModelShape::d_ff, "Inner width of the SwiGLU block"},
    ModelSize{"layers", "--layers", &ModelShape::layers, "Layers"},
    ModelSize{"heads", "--heads", &ModelShape::heads, "Attention heads"},
    ModelSize{"vocab", "--vocab", &ModelShape::vocab, "Vocabulary", true}};

} // namespace stepscope
