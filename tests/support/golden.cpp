#include "support/golden.h"

#include <nlohmann/json.hpp>

#include <fstream>

namespace stepscope::testing {

std::vector<GoldenStep> golden_steps() {
    std::vector<GoldenStep> steps;
    for (const auto& entry : nlohmann::json::parse(std::ifstream(TEST_DATA "/golden.json"))) {
        const auto& config = entry.at("config");
        GoldenStep step;
        step.model = {"golden",
                      config.at("d_model"),
                      config.at("d_ff"),
                      config.at("n_layers"),
                      config.at("num_heads"),
                      config.at("vocab")};
        step.options.batch = config.at("batch");
        step.options.seq = config.at("seq");
        step.options.seed = config.at("seed").get<std::uint64_t>();
        step.reference = {.loss = entry.at("loss"),
                          .logits_norm = entry.at("logits_norm"),
                          .first_logits = entry.at("first_logits"),
                          .grad_norms = entry.at("grad_norms"),
                          .first_grads = entry.at("first_grads")};
        steps.push_back(std::move(step));
    }
    return steps;
}

} // namespace stepscope::testing
