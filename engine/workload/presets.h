#pragma once

#include "workload/sweep.h"

#include <string>
#include <string_view>
#include <vector>

namespace stepscope {

struct SweepPreset {
    std::string name;        ///< "quick", "seed"
    std::string description; ///< one English sentence
    SweepSpec sweep;         ///< on the CPU

    SweepSpec on(const std::string& device) const;
};

/// The models that have a name: tiny sizes for a laptop, the seed table's five, the newer course's two.
const std::vector<ModelShape>& model_presets();

/// Sweeps that have a name: `quick` runs in seconds on a CPU, `seed` is the table that started the project.
const std::vector<SweepPreset>& sweep_presets();

/// By their names, in capitals or small letters. Both throw WorkloadError, listing the names there are.
ModelShape find_model(std::string_view name);
SweepSpec find_sweep(std::string_view name, const std::string& device = "cpu");

} // namespace stepscope
