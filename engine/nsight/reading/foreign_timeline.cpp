#include "nsight/reading/foreign_timeline.h"

#include "device/trace_places.h"
#include "nsight/errors.h"
#include "nsight/reading/kernel_name.h"
#include "nsight/reading/ncu_table.h"
#include "nsight/reading/nsys_database.h"
#include "nsight/tools/tools.h"
#include "records/json/trace_fields.h"
#include "system/characters/encoding.h"
#include "system/characters/small_letters.h"
#include "system/files/files.h"
#include "system/text/shell_text.h"
#include "system/text/symbol_name.h"
#include "tables/extensions.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <fstream>
#include <string>
#include <string_view>
#include <system_error>
#include <utility>

namespace stepscope {

namespace {

ForeignTimeline of_database(const std::filesystem::path& path, const std::stop_token& stop) {
    NsysContent content = read_nsys_database(path, stop, ReportOf::Anyone);
    for (TraceEvent& event : content.trace.events)
        event.op = -1; // of a plan that nobody has here
    return {.timeline = {.cell = 0, .trace = std::move(content.trace), .ops = {}},
            .says_when = true,
            .kernels = {},
            .remarks = std::move(content.missing)};
}

/// Named as those of Nsight Systems are.
std::string lane_of(const NcuKernel& kernel) {
    if (!kernel.stream) return "one by one";
    const std::string stream = "stream " + std::to_string(*kernel.stream);
    const std::int64_t device = kernel.device.value_or(0);
    return device == 0 ? stream : "device " + std::to_string(device) + ", " + stream;
}

ForeignTimeline of_table(std::string_view text, const std::stop_token& stop) {
    constexpr std::int64_t longest_ns = std::int64_t{1} << 53;
    ForeignTimeline out;
    bool names_cut = false;
    StepTrace& trace = out.timeline.trace;
    trace.origin = "Nsight Compute";
    TracePlaces places(trace);
    std::int64_t at = 0;
    for (NcuKernel& each : read_ncu_table(text, stop)) {
        const ProfiledKernel& kernel = each.kernel;
        if (!kernel.seconds) {
            ++trace.faulty;
            continue;
        }
        const int kind = places.of_kind({.activity = Activity::Kernel,
                                         .name = kernel.name,
                                         .short_name = short_symbol(kernel.name),
                                         .shape = each.shape,
                                         .bytes = 0});
        const auto duration = static_cast<std::int64_t>(std::llround(*kernel.seconds * 1e9));
        trace.events.push_back({.start_ns = at,
                                .duration_ns = duration,
                                .kind = kind,
                                .lane = places.of_lane(lane_of(each)),
                                .op = -1,
                                .node = 0,
                                .correlation = 0});
        at += duration; // both are of a few days
        if (at > longest_ns) throw NsightError("its kernels take more than 100 days together: it is damaged");
        names_cut = names_cut || was_cut(kernel.name);
        out.kernels.push_back(std::move(each.kernel));
    }
    if (trace.events.empty())
        throw NsightError("no kernel has a time: the report lacks gpu__time_duration, which each of Nsight "
                          "Compute's sets has");
    trace.periods = {{.step = 0, .begin_ns = 0, .end_ns = at}};
    try {
        require_whole(trace);
    } catch (const FieldError& error) {
        throw NsightError(std::string("the table of Nsight Compute is damaged: ") + error.what());
    }
    out.says_when = false;
    if (names_cut) out.remarks.emplace_back(names_were_cut);
    out.remarks.emplace_back(
        "each kernel ran alone, so they stand one behind another: there is nothing to learn of gaps");
    return out;
}

constexpr std::string_view database_begins("SQLite format 3\0", 16);

/// Whatever it is called. A file that cannot be read, or a pipe, begins with nothing.
bool begins_as_database(const std::filesystem::path& path) {
    std::error_code error;
    if (!std::filesystem::is_regular_file(path, error)) return false;
    std::array<char, database_begins.size()> begin{};
    std::ifstream file(path, std::ios::binary);
    file.read(begin.data(), begin.size());
    return file && std::string_view(begin.data(), begin.size()) == database_begins;
}

} // namespace

std::optional<ForeignTimeline> read_foreign_timeline(const std::filesystem::path& path,
                                                     const std::stop_token& stop) {
    const std::string extension = in_small_letters(path.extension().string());
    const std::string name = shell_quoted(path.string());
    constexpr std::string_view older_nsys_extension = ".qdrep";
    if (extension == row_of(ProfilerTool::Nsys).extension || extension == older_nsys_extension)
        throw NsightError(path.string() +
                          ": is a report as Nsight Systems keeps it; export it first, with `nsys export "
                          "--type sqlite " +
                          name + "`, and open the .sqlite file");
    if (extension == row_of(ProfilerTool::Ncu).extension)
        throw NsightError(path.string() +
                          ": is a report as Nsight Compute keeps it; export it first, with `ncu --import " +
                          name + " --csv --page raw > report.csv`");
    if (extension == nsys_database_extension || begins_as_database(path)) return of_database(path, stop);
    if (extension != csv_extension) return std::nullopt;
    try {
        return foreign_timeline_in(read_file(path), stop);
    } catch (const NsightError& error) {
        throw NsightError(path.string() + ": " + error.what());
    }
}

std::optional<ForeignTimeline> foreign_timeline_in(std::string_view text, const std::stop_token& stop) {
    if (text.starts_with(database_begins))
        throw NsightError("a database is read from a file: keep it in one that ends in " +
                          std::string(nsys_database_extension) + ", and name that");
    std::string decoded;
    try {
        if (is_wide(text)) text = decoded = as_utf8(text); // as a PowerShell redirects
    } catch (const EncodingError&) {
        return std::nullopt;
    }
    if (!holds_ncu_table(text)) return std::nullopt;
    return of_table(text, stop);
}

} // namespace stepscope
