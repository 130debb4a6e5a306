#include "nsight/profile_session.h"

#include "nsight/errors.h"
#include "nsight/node_order.h"
#include "nsight/reading/ncu_table.h"
#include "nsight/reading/nsys_database.h"
#include "nsight/tools/command_line.h"
#include "nsight/tools/counter_access.h"
#include "plan/build.h"
#include "plan/counts/cost.h"
#include "plan/op_traits.h"
#include "run/host/environment.h"
#include "system/text/one_line.h"
#include "system/text/shell_text.h"
#include "workload/json/sweep_json.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <chrono>
#include <system_error>
#include <utility>

namespace stepscope {

namespace fs = std::filesystem;

namespace {

/// A tool compiles, runs warm-up steps and writes its report without a word; longer than this it hangs.
constexpr std::chrono::minutes most_silence(30);

/// What tools print where they cannot, and what that means to a person.
struct KnownProblem {
    std::string_view said;
    std::string_view means;
};
constexpr std::array known_problems = {
    KnownProblem{"ERR_NVGPUCTRPERM", counters_refused},
    KnownProblem{"No kernels were profiled",
                 "no kernel matched: look at the phase and the pattern for kernels"},
    KnownProblem{
        "Profiling failed because a driver resource was unavailable",
        "another profiler, or the monitoring of the device, has its counters: stop that (such as `dcgmi "
        "profile --pause`) and try again"},
    KnownProblem{"No space left on device",
                 "the disk is full: free some space, or write the report elsewhere"},
    KnownProblem{"no CUDA activities", "the tool saw no kernel: its version may be older than the driver"}};

/// "ended with status 1 (==ERROR== ...)"
std::string end_of(const ToolEnd& end) {
    // Its own words, else the last of the program's.
    const auto error = std::ranges::find_if(end.lines, [](const std::string& line) {
        return line.starts_with("==ERROR==") || line.starts_with("stepscope-cli: ") ||
               line.find("rror: ") != std::string::npos;
    });
    const std::string said = error != end.lines.end() ? *error : end.lines.empty() ? "" : end.lines.back();
    return fmt::format("ended with status {}{}", end.status, said.empty() ? "" : " (" + said + ")");
}

/// A tool may make a folder, or a pipe, of what is to be read.
bool is_file(const fs::path& path) {
    std::error_code error;
    return fs::is_regular_file(path, error);
}

/// The sentence for what a tool said before it ended without a report.
std::string reason_of(const ProfileJob& job, const ToolEnd& end) {
    const std::string title(job.tool.tool->title);
    for (const KnownProblem& problem : known_problems)
        if (std::ranges::any_of(end.lines, [&problem](const std::string& line) {
                return line.find(problem.said) != std::string::npos;
            }))
            return title + " wrote no report: " + std::string(problem.means);
    if (!end.problem.empty()) return title + " wrote no report: " + end.problem;
    return fmt::format("{} wrote no report and {}", title, end_of(end));
}

/// The op that the innermost range of one names.
int op_of(const std::vector<OpenRange>& ranges, std::size_t ops) {
    const auto range = std::find_if(ranges.rbegin(), ranges.rend(), [](const OpenRange& each) {
        return each.domain == "stepscope" && each.name == "op" && each.payload;
    });
    const bool known = range != ranges.rend() && *range->payload >= 0 && std::cmp_less(*range->payload, ops);
    return known ? static_cast<int>(*range->payload) : -1;
}

void read_ncu(const ProfileJob& job, const fs::path& report, const std::stop_token& stop, Profile& out) {
    const auto page = [&](const char* name) {
        return output_of({job.tool.program.string(), "--import", report.string(), "--csv", "--page", name},
                         stop);
    };
    std::vector<NcuKernel> kernels = read_ncu_table(page("raw"), stop);
    std::map<std::int64_t, Advice> advice;
    try {
        advice = read_ncu_advice(page("details"));
    } catch (const NsightError&) {
        if (stop.stop_requested()) throw;
        // Figures without advice are worth having.
    }
    out.kernels.reserve(kernels.size());
    for (NcuKernel& each : kernels) {
        each.kernel.op = op_of(each.ranges, out.ops.size());
        if (const auto found = advice.find(each.id); found != advice.end())
            each.kernel.advice = found->second;
        out.kernels.push_back(std::move(each.kernel));
    }
}

/// The tool records whole steps. Throws NsightError where nothing of the phase ran.
void keep_phase(const std::string& phase, const std::vector<ProfiledOp>& ops, StepTrace& trace,
                std::vector<std::string>& remarks) {
    if (std::ranges::all_of(trace.events, [](const TraceEvent& event) { return event.op < 0; })) {
        remarks.push_back(
            "all of the step, for no event tells its op: the phase cannot be told from the rest");
        return;
    }
    std::erase_if(trace.events, [&](const TraceEvent& event) {
        return event.op < 0 || !is_within(ops[static_cast<std::size_t>(event.op)].op.path, phase);
    });
    if (trace.events.empty()) throw NsightError("it tells nothing of the phase " + phase);
    // From its first piece on to its last, so that the rest of a step is no gap in it.
    auto event = trace.events.begin();
    for (auto step = trace.periods.begin(); step != trace.periods.end(); ++step) {
        const bool last = std::next(step) == trace.periods.end();
        std::optional<std::int64_t> begin;
        std::int64_t end = step->begin_ns;
        for (; event != trace.events.end() && (last || event->start_ns < step->end_ns); ++event) {
            begin = std::min(begin.value_or(event->start_ns), event->start_ns);
            end = std::max(end, event->end_ns());
        }
        // They may not overlap, and what one launched may run in the next.
        step->begin_ns = std::max(step->begin_ns, begin.value_or(step->begin_ns));
        step->end_ns = std::max(step->begin_ns, last ? end : std::min(end, std::next(step)->begin_ns));
    }
}

void read_nsys(const ProfileJob& job, const fs::path& report, const std::stop_token& stop, Profile& out) {
    const fs::path database = fs::path(report).replace_extension(nsys_database_extension);
    if (!is_file(database))
        output_of({job.tool.program.string(), "export", "--type", "sqlite", "--output", database.string(),
                   report.string()},
                  stop);
    if (!is_file(database)) throw NsightError("the tool exported no " + database.filename().string());
    NsysContent content = read_nsys_database(database, stop);
    for (TraceEvent& event : content.trace.events)
        if (std::cmp_greater_equal(event.op, out.ops.size())) event.op = -1;
    out.remarks = std::move(content.missing);
    if (job.cell.options.launch == Launch::Graph) {
        const bool same_ops =
            job.timeline && std::ranges::equal(job.timeline->ops, out.ops, {}, {}, &ProfiledOp::op);
        std::string why = take_ops_by_node_order(content.trace, same_ops ? job.timeline.get() : nullptr);
        if (!why.empty()) out.remarks.push_back(std::move(why));
    }
    if (!job.request.phase.empty()) keep_phase(job.request.phase, out.ops, content.trace, out.remarks);
    out.trace = std::move(content.trace);
}

std::vector<ProfiledOp> ops_of(const StepPlan& plan) {
    std::vector<ProfiledOp> out;
    out.reserve(plan.ops.size());
    for (const Op& op : plan.ops) {
        const Cost cost = cost_of(plan, op);
        out.push_back({.op = {.path = op.path(), .layer = op.layer, .op = name_with_purpose(plan, op)},
                       .flops = cost.flops,
                       .bytes = cost.bytes});
    }
    return out;
}

} // namespace

void require_profiled_device(const Cell& cell) {
    if (!cell.device.starts_with("cuda"))
        throw NsightError(
            "the cell runs on " + one_line(cell.device) +
            ", and Nsight profiles NVIDIA's devices: for what a step does there, see its breakdown and "
            "its timeline");
}

ProfileJob make_profile_job(const Cell& cell, const ProfileRequest& request, const FoundTool& tool,
                            const BackendNeeds& needs, const fs::path& report, const fs::path& program,
                            std::optional<std::int64_t> memory_limit_bytes) {
    require_profiled_device(cell);
    ProfileJob out{.cell = cell,
                   .eagerly = false,
                   .request = request,
                   .tool = tool,
                   .plan = {},
                   .report = report,
                   .command = {}};
    if (needs_eager(request) && cell.options.launch != Launch::Eager) {
        out.cell.options.launch = Launch::Eager;
        out.eagerly = true;
    }
    out.plan = build_step_plan(out.cell.model, out.cell.options, needs);
    check_request(request, out.plan);
    std::vector<std::string> child = {program.string(), "profile-cell",
                                      "--cell",         cell_to_json(out.cell).dump(),
                                      "--steps",        text_of(request.steps)};
    if (memory_limit_bytes)
        child.insert(child.end(), {"--memory-limit", std::to_string(*memory_limit_bytes)});
    out.command = profiler_command(tool, request, report, child);
    return out;
}

fs::path report_beside(const fs::path& session, int cell, ProfilerTool tool) {
    const std::string stem = session.stem().string() + ".cell-" + std::to_string(cell_number(cell));
    const std::string extension(row_of(tool).extension);
    const auto is_free = [](const fs::path& path) {
        std::error_code error;
        return !fs::exists(fs::symlink_status(path, error)) &&
               !fs::exists(
                   fs::symlink_status(fs::path(path).replace_extension(nsys_database_extension), error));
    };
    fs::path out = session.parent_path() / (stem + extension);
    for (int number = 2; !is_free(out); ++number)
        out = session.parent_path() / fmt::format("{}-{}{}", stem, number, extension);
    return out;
}

std::optional<fs::path> report_of(const fs::path& session, const Profile& profile) {
    // A session may come from anywhere, and a person deletes what it names.
    const fs::path name = profile.report;
    const fs::path extension = name.extension();
    const bool is_report = std::ranges::any_of(
        nsight_tools(), [&](const NsightTool& tool) { return extension == tool.extension; });
    if (session.empty() || name.empty() || name != name.filename() || !is_report) return std::nullopt;
    fs::path out = session.parent_path() / name;
    std::error_code error;
    if (fs::symlink_status(out, error).type() != fs::file_type::regular) return std::nullopt;
    return out;
}

TakenProfile take_profile(const ProfileJob& job, const LineListener& listener, const std::stop_token& stop) {
    const std::string title(job.tool.tool->title);
    const ToolEnd end = run_tool(job.command, listener, stop, most_silence);
    const bool written = is_file(job.report);
    if (end.stopped)
        throw NsightError(written ? "stopped; what the tool had recorded by then is in " + job.report.string()
                                  : std::string("stopped; the tool wrote no report"));
    if (!written) throw NsightError(reason_of(job, end));
    if (!end.problem.empty())
        throw NsightError(title + ": " + end.problem + "; its report " + job.report.string() +
                          " may not be whole");
    TakenProfile out{.profile = read_profile(job, job.report, stop), .doubt = {}};
    if (end.status != 0)
        out.doubt = fmt::format("{} {}: its report {} may not be whole", title, end_of(end),
                                job.report.filename().string());
    return out;
}

Profile read_profile(const ProfileJob& job, const fs::path& report, const std::stop_token& stop) {
    Profile out;
    out.cell = job.cell.index;
    out.tool = job.request.tool;
    out.version = job.tool.version;
    out.report = report.filename().string();
    out.command = shell_line(job.command);
    out.steps = text_of(job.request.steps);
    out.phase = job.request.phase;
    out.eagerly = job.eagerly;
    out.taken_at = iso_time_now();
    out.ops = ops_of(job.plan);
    try {
        if (job.request.tool == ProfilerTool::Ncu)
            read_ncu(job, report, stop, out);
        else
            read_nsys(job, report, stop, out);
    } catch (const NsightError& error) {
        throw NsightError(report.string() + " was written, and could not be read back: " + error.what());
    }
    return out;
}

} // namespace stepscope
