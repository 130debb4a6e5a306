#pragma once

#include "workload/choice.h"

#include <cstdint>
#include <optional>

namespace stepscope {

/// What one step does: `Train` is forward, backward and an AdamW update.
enum class Mode { Forward, ForwardBackward, Train };

/// Arithmetic of a step. `Bf16`: bf16 weights and activations, fp32 accumulation, norms and statistics;
/// `Mixed`: as Bf16, from fp32 master weights cast at the start of every step, with fp32 gradients.
enum class Precision { Fp64, Fp32, Tf32, Bf16, Mixed };

/// `Materialized` stores the (seq x seq) scores; `Fused` never does.
enum class Attention { Materialized, Fused };

/// `Layer` keeps only each layer's input and repeats its forward pass in the backward pass.
enum class Recompute { None, Layer };

/// `Graph` replays a step recorded once (where the backend can), `Eager` launches op by op.
enum class Launch { Graph, Eager };

template <>
struct ChoiceNames<Mode> {
    static constexpr std::string_view field = "mode";
    static constexpr std::array values = {
        std::pair{Mode::Forward, std::string_view{"forward"}},
        std::pair{Mode::ForwardBackward, std::string_view{"forward+backward"}},
        std::pair{Mode::Train, std::string_view{"train"}}};
};

template <>
struct ChoiceNames<Precision> {
    static constexpr std::string_view field = "precision";
    static constexpr std::array values = {std::pair{Precision::Fp64, std::string_view{"fp64"}},
                                          std::pair{Precision::Fp32, std::string_view{"fp32"}},
                                          std::pair{Precision::Tf32, std::string_view{"tf32"}},
                                          std::pair{Precision::Bf16, std::string_view{"bf16"}},
                                          std::pair{Precision::Mixed, std::string_view{"mixed"}}};
};

template <>
struct ChoiceNames<Attention> {
    static constexpr std::string_view field = "attention";
    static constexpr std::array values = {
        std::pair{Attention::Materialized, std::string_view{"materialized"}},
        std::pair{Attention::Fused, std::string_view{"fused"}}};
};

template <>
struct ChoiceNames<Recompute> {
    static constexpr std::string_view field = "recompute";
    static constexpr std::array values = {std::pair{Recompute::None, std::string_view{"none"}},
                                          std::pair{Recompute::Layer, std::string_view{"layer"}}};
};

template <>
struct ChoiceNames<Launch> {
    static constexpr std::string_view field = "launch";
    static constexpr std::array values = {std::pair{Launch::Graph, std::string_view{"graph"}},
                                          std::pair{Launch::Eager, std::string_view{"eager"}}};
};

/// Everything besides the model that decides what a step computes and how.
struct StepOptions {
    std::int64_t batch = 4;
    std::int64_t seq = 128; ///< tokens in each sequence
    Mode mode = Mode::ForwardBackward;
    Precision precision = Precision::Fp32;
    Attention attention = Attention::Fused;
    Recompute recompute = Recompute::None;
    Launch launch = Launch::Graph;
    std::optional<std::uint64_t> seed = 0; ///< of weights and tokens; none: a table does not say

    friend bool operator==(const StepOptions&, const StepOptions&) = default;
};

} // namespace stepscope
