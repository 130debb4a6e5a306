#pragma once

#include "device/step_trace.h"
#include "records/traces/profile.h"

#include <cstdint>
#include <map>
#include <optional>
#include <stop_token>
#include <string>
#include <string_view>
#include <vector>

namespace stepscope {

/// A range of NVTX that was open when a kernel was launched.
struct OpenRange {
    std::string domain, name;
    std::optional<std::int64_t> payload;

    friend bool operator==(const OpenRange&, const OpenRange&) = default;
};

/// "2207  "stepscope:step:Int64:5:none:none:REGISTERED:step"  "stepscope:forward:none:...": the outermost
/// first.
std::vector<OpenRange> ranges_of(std::string_view text);

/// A kernel of a report of Nsight Compute, with all that the report says of where it was launched.
struct NcuKernel {
    std::int64_t id = 0; ///< by which the pages of the report know it
    ProfiledKernel kernel;
    KernelShape shape;                          ///< of the launch; what is not told stays so
    std::optional<std::int64_t> device, stream; ///< that it ran on
    std::vector<OpenRange> ranges;
};

/// Whether a text has a table of Nsight Compute in it, with whatever else was printed before and behind.
bool holds_ncu_table(std::string_view text);

/// What `ncu --import REPORT --csv --page raw` prints, of any version and in any locale: a line that begins
/// with "ID", a second one of units, and a line a kernel; what stands before and behind is passed over.
/// Columns that are missing, or hold no number that can be, leave their figure unknown; names that are too
/// long are cut (`cut_name`). Throws NsightError where there is no such table, it is another page of the
/// report, no kernel is in it, or kernels that a `Profile` cannot have, and once `stop` is requested.
std::vector<NcuKernel> read_ncu_table(std::string_view text, const std::stop_token& stop = {});

/// The best advice for each kernel in what `ncu --import REPORT --csv --page details` prints, by `id`; that
/// which the tool thinks would save most, else its first. Empty where a version has no such columns.
std::map<std::int64_t, Advice> read_ncu_advice(std::string_view text);

} // namespace stepscope
