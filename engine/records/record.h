#pragma once

#include "device/device_rates.h"
#include "records/statistics/statistics.h"
#include "records/step_sample.h"
#include "records/traces/profile.h"
#include "records/traces/timeline.h"
#include "workload/sweep.h"

#include <cstdint>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace stepscope {

enum class Status { Ok, Oom, Failed, Cancelled, Skipped };

template <>
struct ChoiceNames<Status> {
    static constexpr std::string_view field = "status";
    static constexpr std::array values = {std::pair{Status::Ok, std::string_view{"OK"}},
                                          std::pair{Status::Oom, std::string_view{"OOM"}},
                                          std::pair{Status::Failed, std::string_view{"FAILED"}},
                                          std::pair{Status::Cancelled, std::string_view{"CANCELLED"}},
                                          std::pair{Status::Skipped, std::string_view{"SKIPPED"}}};
};

enum class Severity { Info, Warning, Error };

template <>
struct ChoiceNames<Severity> {
    static constexpr std::string_view field = "severity";
    static constexpr std::array values = {std::pair{Severity::Info, std::string_view{"info"}},
                                          std::pair{Severity::Warning, std::string_view{"warning"}},
                                          std::pair{Severity::Error, std::string_view{"error"}}};
};

enum class Outcome { Completed, Stopped, Failed };

template <>
struct ChoiceNames<Outcome> {
    static constexpr std::string_view field = "outcome";
    static constexpr std::array values = {std::pair{Outcome::Completed, std::string_view{"completed"}},
                                          std::pair{Outcome::Stopped, std::string_view{"stopped"}},
                                          std::pair{Outcome::Failed, std::string_view{"failed"}}};
};

/// What the plan says about a cell before it runs.
struct Prediction {
    std::int64_t parameters = 0;
    double flops = 0;       ///< of the plan's ops, one step
    double model_flops = 0; ///< see plan/model_counts.h: the numerator of MFU
    double bytes = 0;       ///< moved by the plan's ops, one step
    std::int64_t peak_bytes = 0;
    std::map<std::string, std::int64_t> bytes_by_role; ///< at the peak
    std::optional<double> step_seconds;

    friend bool operator==(const Prediction&, const Prediction&) = default;
};

/// Facts of where a run took place: "program", "host", "cpu", "device.cuda:0", "os", ...
using Environment = std::map<std::string, std::string>;

/// The first record of a run; another one in the same session marks where it was resumed.
struct RunStarted {
    SweepSpec sweep;
    std::string started_at; ///< ISO 8601 with offset
    Environment environment;
    bool resumed = false;
    std::vector<int> again = {}; ///< cells that a resumed run measures once more although they were done
};

/// A second one for the same cell (after a resume) makes the earlier steps void.
struct CellStarted {
    Cell cell;
    Prediction prediction;
};

struct StepDone {
    int cell = 0;
    int step = 0; ///< from 0, warm-up steps first
    bool warmup = false;
    StepSample sample;
};

/// The backward pass timed by itself, as other programs' tables tell it. NaN: not known.
struct BackwardTime {
    double mean = Statistics::unknown, stddev = Statistics::unknown; ///< seconds of the measured steps
};

/// How a cell ended beside its status, in its record as among the results.
struct CellOutcome {
    std::string reason;           ///< for everything but OK
    Statistics statistics;        ///< of the steps that were done, whatever the status
    std::int64_t arena_bytes = 0; ///< allocated
    std::optional<std::int64_t> needed_bytes, available_bytes; ///< of an OOM
    std::map<std::string, double> noise; ///< CPU share others took while it ran: "foreign", "steal", in 0..1
    std::optional<BackwardTime> backward = {}; ///< only in what was read from a table
};

struct CellDone : CellOutcome {
    int cell = 0;
    Status status = Status::Ok;
};

/// The ops of one kind in one phase of one layer.
struct PhaseTime {
    std::string path; ///< "forward/attention/qkv"
    int layer = -1;
    double seconds = 0; ///< exactly 0: the device ran them within the op before
    double flops = 0;
    double bytes = 0;
    std::string op = {}; ///< "rms_norm", "matmul_weight_gradient"; empty: an older log does not say
    int calls = 0;       ///< how many ops; 0: an older log does not say
};

/// One instrumented step of a cell, op by op; never mixed into step times.
struct Breakdown {
    int cell = 0;
    std::vector<PhaseTime> phases;         ///< in order of execution, by each one's first op
    std::optional<DeviceRates> peaks = {}; ///< none: could not be measured, or an older log
};

struct Message {
    Severity severity = Severity::Info;
    std::string text;
    std::optional<int> cell;
};

struct RunEnded {
    Outcome outcome = Outcome::Completed;
    std::string ended_at;
};

/// Whatever happens in a run. The only thing that crosses a border: thread, disk, process.
using Record = std::variant<RunStarted, CellStarted, StepDone, CellDone, Breakdown, Timeline, Profile,
                            Message, RunEnded>;

/// Called on the engine thread, between steps; must not block.
using RecordSink = std::function<void(const Record&)>;

} // namespace stepscope
