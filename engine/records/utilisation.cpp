#include "records/utilisation.h"

namespace stepscope {

namespace {

/// Numbers of what the published formulas take; each is 0 where it is not known.
struct Counts {
    double parameters, embedding, attention; ///< `attention`: L C T
    double tokens;
    double passes; ///< of the three that training has: one forward, two backward
};

std::optional<Counts> counts_of(const CellResult& result) {
    const ModelShape& model = result.cell.model;
    const StepOptions& options = result.cell.options;
    if (!result.prediction) return std::nullopt;
    const Counts out{
        .parameters = static_cast<double>(result.prediction->parameters),
        .embedding = static_cast<double>(model.vocab) * static_cast<double>(model.d_model),
        .attention = static_cast<double>(model.layers) * static_cast<double>(model.d_model) *
                     static_cast<double>(options.seq),
        .tokens = static_cast<double>(options.batch) * static_cast<double>(options.seq),
        .passes = options.mode == Mode::Forward ? 1.0 : 3.0,
    };
    const bool known = out.parameters > 0 && out.embedding > 0 && out.attention > 0 && out.tokens > 0;
    return known ? std::optional(out) : std::nullopt;
}

} // namespace

std::optional<Peak> peak_of(const CellResult& cell) {
    if (cell.given_peak_flops && *cell.given_peak_flops > 0)
        return Peak{*cell.given_peak_flops, PeakSource::Given};
    if (cell.peaks && cell.peaks->flops > 0) return Peak{cell.peaks->flops, PeakSource::Measured};
    return std::nullopt;
}

std::optional<double> palm_flops(const CellResult& cell) {
    const auto n = counts_of(cell);
    if (!n) return std::nullopt;
    return n->passes * n->tokens * (2 * n->parameters + 4 * n->attention);
}

std::optional<double> torchtitan_flops(const CellResult& cell) {
    const auto n = counts_of(cell);
    if (!n) return std::nullopt;
    return n->passes * n->tokens * (2 * (n->parameters - n->embedding) + 4 * n->attention);
}

std::optional<double> six_n_flops(const CellResult& cell) {
    const auto n = counts_of(cell);
    if (!n) return std::nullopt;
    return n->passes * n->tokens * 2 * n->parameters;
}

} // namespace stepscope
