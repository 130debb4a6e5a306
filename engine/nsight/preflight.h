#pragma once

#include "nsight/profile_request.h"
#include "nsight/tools/counter_access.h"

#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace stepscope {

/// What can be known of a profile before it is taken.
struct Preflight {
    std::size_t kernels = 0;            ///< about, that will be profiled
    std::optional<int> passes;          ///< over each kernel; of Nsight Compute
    double seconds = 0;                 ///< about
    double report_bytes = 0;            ///< about
    std::vector<std::string> warnings;  ///< sentences: what may go wrong, and what helps
    std::optional<std::string> refusal; ///< why it cannot be taken here; with what helps
};

struct CellResult;

/// What bears on it.
struct ProfileFacts {
    std::optional<double> step_seconds;              ///< as measured, or predicted
    std::optional<std::size_t> kernels_of_step;      ///< as a timeline told
    std::optional<std::int64_t> device_memory_bytes; ///< all of the device's
    std::shared_ptr<const Timeline> timeline = {};   ///< of the cell; null: it has none
    /// Where the driver says who may read counters.
    std::filesystem::path driver_parameters = usual_driver_parameters;
    bool is_administrator = false;
};

/// What is known of the cell and of this account; null: nothing is of the cell.
ProfileFacts profile_facts_of(const CellResult* result);

/// `plan`: of the cell that runs. Estimates of Nsight Compute are from measurements on an H200 with version
/// 2025.3.
Preflight preflight(const ProfileRequest& request, const StepPlan& plan, const ProfileFacts& facts);

} // namespace stepscope
