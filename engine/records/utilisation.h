#pragma once

#include "records/results.h"

#include <optional>

namespace stepscope {

/// Whence the peak is that utilisation is of.
enum class PeakSource { Given, Measured };

struct Peak {
    double flops; ///< FLOP/s
    PeakSource source;
};

/// What a person gave, else what a breakdown measured; none: neither, and nothing is guessed.
std::optional<Peak> peak_of(const CellResult& cell);

/// FLOPs of a step as others count them, from N parameters, L layers of width C = H Q and tokens of sequences
/// of length T, where the exact count (plan/model_counts.h) knows every product. They are published for
/// training (forward and backward, the optimizer not counted); a step in mode forward has a third of them.
/// None where the cell does not say its sizes or N.

/// tokens (6 N + 12 L C T): Chowdhery et al., PaLM, appendix B. N with embeddings, attention not halved.
std::optional<double> palm_flops(const CellResult& cell);
/// tokens (6 (N - embedding) + 12 L C T): torchtitan, models/utils.py; embedding and head are not tied here.
std::optional<double> torchtitan_flops(const CellResult& cell);
/// tokens 6 N: Kaplan et al., "Scaling Laws for Neural Language Models", section 2.1.
std::optional<double> six_n_flops(const CellResult& cell);

} // namespace stepscope
