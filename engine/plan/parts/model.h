#pragma once

#include "plan/parts/layer.h"
#include "plan/parts/step_writer.h"
#include "plan/parts/vocabulary.h"

#include <vector>

namespace stepscope::parts {

/// The parts of a model in order: embedding, layers, head.
class Model {
public:
    /// Declares all weights and parameters.
    explicit Model(StepWriter& writer);
    void forward(StepWriter& writer);
    void backward(StepWriter& writer);

private:
    Embedding embedding_;
    std::vector<Layer> layers_;
    Head head_;
};

/// All tensors and ops of a step, in order.
void write_step(StepWriter& writer);

} // namespace stepscope::parts
