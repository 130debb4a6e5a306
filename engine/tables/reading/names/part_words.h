#pragma once

#include "workload/step_options.h"

#include <string>
#include <vector>

namespace stepscope {

/// What the numbers of a column are of: a kind of step, or the backward pass by itself.
struct Part {
    Mode mode = unsaid<Mode>; ///< unsaid: the column does not say
    bool backward = false;

    friend bool operator==(const Part&, const Part&) = default;
};

/// What the words of a name say of the kind of step.
enum class PartSaid {
    Nothing,
    Whole,   ///< a kind of step, or the backward pass
    Fraction ///< a part of a step that is no cell: the optimizer alone, the forward pass of training
};

/// Takes the words that name a kind of step out of a column's.
PartSaid take_part(std::vector<std::string>& words, Part& part);

} // namespace stepscope
