#pragma once

#include "workload/model_shape.h"

#include <set>
#include <string>

namespace stepscope {

/// Sizes that a table does not say, by the name of a preset, and the remark that marks them.
class PresetSizes {
public:
    /// Fills d_model, d_ff, layers and heads as far as they are not known, if the name is a preset's, in
    /// letters of any case, and no size that is known differs from it. The part of them that was filled.
    double fill(ModelShape& model);
    /// Which were filled; empty: none.
    std::string remark() const;

private:
    std::set<std::string> names_;
};

} // namespace stepscope
