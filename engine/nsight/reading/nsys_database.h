#pragma once

#include "device/step_trace.h"

#include <filesystem>
#include <stop_token>
#include <string>
#include <string_view>
#include <vector>

namespace stepscope {

/// What a report of Nsight Systems says of the device and of the threads that used it.
struct NsysContent {
    /// Times count from the first of Stepscope's steps, else from the first event that is no range.
    /// `TraceEvent::op`: the payload of the range "op" in the domain "stepscope" that a launch was in; -1: in
    /// none. What it recorded as whole graphs are kernels without a shape.
    StepTrace trace;
    std::string version;              ///< of the program that wrote it; empty: it does not say
    std::vector<std::string> missing; ///< sentences: what it lacks, and how to have it recorded
};

/// Of the file that `nsys export` makes of a report.
inline constexpr std::string_view nsys_database_extension = ".sqlite";

/// Whose program a report is of: what is asked of it, and what it can lack.
enum class ReportOf {
    Stepscope, ///< ops by its ranges of NVTX, and its steps
    Anyone     ///< one stretch of time, with the program's ranges of NVTX as events of its threads
};

/// A report as `nsys export --type sqlite` writes it, by any version since 2022: tables and columns are
/// looked up before they are read, under all names that versions gave them. Names of hosts, users and paths
/// are not read. Throws NsightError where it is no such file, is damaged, has no event of a device or more
/// than is of a few steps, and once `stop` is requested.
NsysContent read_nsys_database(const std::filesystem::path& path, const std::stop_token& stop = {},
                               ReportOf of = ReportOf::Stepscope);

} // namespace stepscope
