// What a large session costs: a step written beside the step itself, and the whole opened again, on one
// processor and on all, and resumed, as shares of what a person waits for.
//   bench_open_session [cells] [steps of each]

#include "sessions/log/session_writer.h"
#include "sessions/resume.h"
#include "workload/presets.h"

#include <fmt/format.h>

#include <algorithm>
#include <chrono>
#include <cstdlib>
#include <filesystem>
#include <numeric>
#include <sched.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>
#include <vector>

namespace {

using namespace stepscope;
namespace fs = std::filesystem;

/// What a person waits for, in seconds and megabytes.
constexpr double opening_aim = 2;
constexpr double resume_aim = 1;
constexpr double memory_aim = 300;

/// This thread, and those that it starts, on one processor as long as this lives.
class OneProcessor {
public:
    OneProcessor() {
        cpu_set_t one;
        CPU_ZERO(&one);
        CPU_SET(static_cast<std::size_t>(std::max(::sched_getcpu(), 0)), &one);
        if (::sched_getaffinity(0, sizeof before_, &before_) != 0 ||
            ::sched_setaffinity(0, sizeof one, &one) != 0)
            std::abort();
    }
    OneProcessor(const OneProcessor&) = delete;
    OneProcessor& operator=(const OneProcessor&) = delete;
    ~OneProcessor() { ::sched_setaffinity(0, sizeof before_, &before_); }

private:
    cpu_set_t before_{};
};

/// Processor time of this process and of the children it waited for: what a busy machine does not change.
double processor_seconds() {
    double out = 0;
    for (const int who : {RUSAGE_SELF, RUSAGE_CHILDREN}) {
        rusage usage{};
        getrusage(who, &usage);
        for (const timeval& time : {usage.ru_utime, usage.ru_stime})
            out += static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) / 1e6;
    }
    return out;
}

struct Seconds {
    double wall, processor;
};

Seconds seconds_of(const auto& work) {
    const auto start = std::chrono::steady_clock::now();
    const double before = processor_seconds();
    work();
    return {std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count(),
            processor_seconds() - before};
}

/// Of this process, at most so far.
double peak_megabytes() {
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return static_cast<double>(usage.ru_maxrss) * 1024 / 1e6;
}

SweepSpec sweep_of(int cells, int steps) {
    SweepSpec sweep;
    sweep.models = {find_model("nano")};
    sweep.modes = {Mode::Forward};
    sweep.warmups = {0};
    sweep.steps = steps;
    const int batches = cells >= 100 ? 100 : 1;
    sweep.batches.resize(static_cast<std::size_t>(batches));
    std::iota(sweep.batches.begin(), sweep.batches.end(), 1);
    sweep.seqs.resize(static_cast<std::size_t>(std::max(1, cells / batches)));
    std::iota(sweep.seqs.begin(), sweep.seqs.end(), 1);
    return sweep;
}

/// As a run does it: every record to the file, then to the results.
void write_run(const SweepSpec& sweep, const fs::path& path) {
    SessionWriter writer = SessionWriter::create(path);
    Results results;
    const auto tell = [&](const Record& record) {
        writer.write(record);
        results.apply(record);
    };
    tell(RunStarted{sweep, "2026-01-01T00:00:00+00:00", {{"host", "bench"}}, false});
    for (const Cell& cell : expand(sweep)) {
        Prediction prediction;
        prediction.bytes_by_role = {{"activation", 1}, {"gradient", 2}, {"parameter", 3}, {"workspace", 4}};
        tell(CellStarted{cell, prediction});
        std::vector<double> times;
        for (int i = 0; i < cell.steps; ++i) {
            times.push_back(1e-3 / (i + 3));
            tell(StepDone{cell.index,
                          i,
                          false,
                          times.back(),
                          1e-3 / (i + 7),
                          {1980, 1893.75, 650.5, 61, "", 81'000'000'000}});
        }
        CellDone done;
        done.cell = cell.index;
        done.statistics = statistics_of(times, 0);
        tell(done);
    }
    tell(RunEnded{Outcome::Completed, "2026-01-01T00:00:00+00:00"});
}

/// In a process of its own, whose memory is not this one's.
Seconds seconds_to_write(const SweepSpec& sweep, const fs::path& path) {
    return seconds_of([&] {
        const pid_t child = ::fork();
        if (child == 0) {
            write_run(sweep, path);
            std::_Exit(0);
        }
        int status = 0;
        if (child < 0 || ::waitpid(child, &status, 0) != child || status != 0) std::abort();
    });
}

} // namespace

int main(int argc, char** argv) {
    const int cells = argc > 1 ? std::max(1, std::atoi(argv[1])) : 10'000;
    const int steps = argc > 2 ? std::max(1, std::atoi(argv[2])) : 100;
    const SweepSpec sweep = sweep_of(cells, steps);
    const fs::path path = fs::temp_directory_path() / fmt::format("stepscope-bench-{}.stepscope", ::getpid());

    const Seconds written = seconds_to_write(sweep, path);
    const double count = static_cast<double>(cell_count(sweep)) * steps;
    fmt::print("{} cells of {} steps: {:.1f} MB\n", cell_count(sweep), steps,
               static_cast<double>(fs::file_size(path)) / 1e6);
    fmt::print("write   {:6.2f} µs a step, {:6.2f} of them on a processor\n", written.wall / count * 1e6,
               written.processor / count * 1e6);

    const double before = peak_megabytes();
    const auto read = [&] {
        std::size_t read_steps = 0;
        const SessionContent content = read_session(path);
        for (const CellResult& cell : content.results().cells())
            read_steps += cell.steps.size();
        if (read_steps != static_cast<std::size_t>(count) || !findings_of(content.report).empty())
            std::abort();
    };
    const Seconds opened = seconds_of(read);
    const double memory = peak_megabytes() - before;
    const Seconds alone = seconds_of([&] {
        const OneProcessor one;
        read();
    });
    const auto print = [](const char* what, const Seconds& took, double aim) {
        fmt::print("{:<8}{:6.2f} s, {:6.2f} on processors, {:.2f} of {:.0f} s", what, took.wall,
                   took.processor, took.wall / aim, aim);
    };
    print("open", opened, opening_aim);
    fmt::print("; {:.0f} MB, {:.2f} of {:.0f}; {:.2f} of one processor's time\n", memory, memory / memory_aim,
               memory_aim, opened.wall / alone.wall);
    const Seconds resumed = seconds_of([&] {
        const ResumedSession session = SessionWriter::resume(path);
        if (finished_cells(sweep, session.content.results()).size() !=
            static_cast<std::size_t>(cell_count(sweep)))
            std::abort();
    });
    print("resume", resumed, resume_aim);
    fmt::print("\n");
    fs::remove(path);
    return 0;
}
