#pragma once

#include "workload/sweep.h"

#include <CLI/CLI.hpp>

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace stepscope::cli {

/// The workload as it stands on a command line; what is not given stays empty.
struct SweepOptions {
    std::optional<std::string> file;
    std::optional<std::string> preset;
    std::vector<std::string> models;
    std::vector<std::int64_t> seqs, batches;
    std::vector<int> warmups;
    std::vector<std::string> modes, precisions, attentions, recomputes, launches, devices;
    std::optional<int> steps;
    std::optional<std::string> memory_limit, isolation;
    bool keep_warm = false;
    std::optional<std::uint64_t> seed;

    friend bool operator==(const SweepOptions&, const SweepOptions&) = default;
    bool given() const { return !(*this == SweepOptions{}); }
};

/// Adds the options `run` and `plan` share; `options` must outlive `app`.
void add_sweep_options(CLI::App& app, SweepOptions& options);

/// A file or preset with the options put over it. Throws WorkloadError, or UsageError where nothing says what
/// to run.
SweepSpec build_sweep(const SweepOptions& options);

/// One name of a choice. Throws WorkloadError listing the allowed ones.
template <typename Enum>
Enum parse_choice(const std::string& name);

extern template Mode parse_choice<Mode>(const std::string&);
extern template Precision parse_choice<Precision>(const std::string&);
extern template Attention parse_choice<Attention>(const std::string&);
extern template Recompute parse_choice<Recompute>(const std::string&);
extern template Launch parse_choice<Launch>(const std::string&);
extern template Isolation parse_choice<Isolation>(const std::string&);

} // namespace stepscope::cli
