#pragma once

#include "workload/axes.h"

#include <CLI/CLI.hpp>

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace stepscope::cli {

/// The workload as it stands on a command line; what is not given stays empty.
struct SweepOptions {
    std::optional<std::string> file;
    std::optional<std::string> preset;
    std::map<std::string, std::vector<std::string>> axes; ///< by the axis's name; texts as they were given
    std::map<std::string, std::optional<std::int64_t>> sizes; ///< of one model, by their names in model_sizes
    std::optional<int> steps;
    std::optional<std::string> memory_limit, isolation, peak_flops;
    bool keep_warm = false;
    std::optional<std::uint64_t> seed;

    friend bool operator==(const SweepOptions&, const SweepOptions&) = default;
    /// Whether anything was asked for; an axis that was not named has no texts, a size no value.
    bool given() const;
};

/// Adds the options `run` and `plan` share; `options` must outlive `app`.
void add_sweep_options(CLI::App& app, SweepOptions& options);

/// "The arithmetic of a step: fp64, fp32, ...": for --help.
std::string help_of(const Axis& axis);

/// A value as people type it: names in capitals or small letters, and those that tables show ("fwd"). Throws
/// WorkloadError for `field`.
AxisValue typed_value(const Axis& axis, const std::string& text, const std::string& field);

/// A file or preset with the options put over it; `base` where neither is named. Throws WorkloadError, or
/// UsageError where nothing says what to run.
SweepSpec build_sweep(const SweepOptions& options, const std::optional<SweepSpec>& base = {});

} // namespace stepscope::cli
