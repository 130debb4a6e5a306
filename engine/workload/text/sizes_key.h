#pragma once

#include "workload/model_shape.h"

#include <string>

namespace stepscope {

/// All sizes of a model, to tell models of one name apart: " 512 2048 ...".
inline std::string sizes_key(const ModelShape& model) {
    std::string out;
    for (const ModelSize& size : model_sizes)
        out += ' ' + std::to_string(model.*size.member);
    return out;
}

} // namespace stepscope
