// How close a step on the GPU comes to its floor: the step's matrix products alone, each layer with its own
// weights and by the algorithms the step uses, as one CUDA graph, plus its attention kernels alone as
// another. Everything of a cell is measured in one process, in turns; what is printed are medians. Usage:
// bench_cuda_step --help
#include "cuda/executable.h"
#include "cuda/launch/fusion.h"
#include "cuda/launch/needs.h"
#include "cuda/probe.h"
#include "cuda/runtime/stream_capture.h"
#include "cuda/tuning/algorithm_search.h"
#include "cuda/tuning/fused_search.h"
#include "plan/build.h"
#include "plan/op_traits.h"
#include "workload/presets.h"
#include "workload/validate.h"

#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include <algorithm>
#include <cstdio>
#include <functional>
#include <map>
#include <memory>
#include <string>
#include <vector>

using namespace stepscope;
using namespace stepscope::cuda;

namespace {

double median(std::vector<double> values) {
    std::ranges::sort(values);
    return values[values.size() / 2];
}

bool is_attention(const Op& op) {
    return op.kind == OpKind::FusedAttention || op.kind == OpKind::FusedAttentionBackward;
}

/// The chosen ops of a plan in one graph, on an arena of random numbers.
class PartOfStep {
public:
    PartOfStep(const StepPlan& plan, const DeviceTraits& traits, const TuningCache& cache,
               const std::function<bool(const Op&)>& chosen)
        : stream_(make_stream()), arena_(make_device_memory(static_cast<std::size_t>(plan.arena_bytes))),
          words_(plan.arena_bytes / 4), launcher_(plan, arena_.get(), traits, cache), start_(make_event()),
          stop_(make_event()) {
        const auto launch = [&] {
            for (std::size_t i = 0; i < plan.ops.size(); ++i)
                if (chosen(plan.ops[i])) launcher_.launch(i, stream_.get());
        };
        launch(); // loads the kernels
        StreamCapture capture(stream_.get());
        launch();
        graph_ = capture.end();
    }

    double seconds() {
        launch_fill_operands(stream_.get(), arena_.get(), words_);
        STEPSCOPE_CHECK(cudaEventRecord(start_.get(), stream_.get()));
        STEPSCOPE_CHECK(cudaGraphLaunch(graph_.get(), stream_.get()));
        STEPSCOPE_CHECK(cudaEventRecord(stop_.get(), stream_.get()));
        STEPSCOPE_CHECK(cudaEventSynchronize(stop_.get()));
        return seconds_between(start_, stop_);
    }

private:
    Stream stream_;
    DeviceMemory arena_;
    std::int64_t words_;
    OpLauncher launcher_;
    Event start_, stop_;
    GraphExec graph_;
};

struct Settings {
    int rounds = 20;
    bool phases = false;
    bool variants = false;
};

class Bench {
public:
    explicit Bench(const Settings& settings)
        : settings_(settings), traits_(device_traits(0)), use_(context_), stream_(make_stream()),
          cache_(fmt::format("bench {}", cublasLtGetVersion())) {}

    void measure(const ModelShape& model, const StepOptions& options) {
        const StepPlan plan = build_step_plan(model, options, launch_needs(traits_));
        search_algorithms(matmul_problems(plan), cache_);
        search_fused(fused_problems(plan, traits_), traits_.device.multiprocessors, cache_);

        std::vector<Way> ways(settings_.variants ? 4 : 1, Way{"step", traits_});
        if (settings_.variants) {
            ways[1].name = "no fusion";
            ways[1].traits.fusion = Fusion::Never;
            ways[2].name = "no branches";
            ways[2].traits.branches = false;
            ways[3].name = "neither";
            ways[3].traits.fusion = Fusion::Never;
            ways[3].traits.branches = false;
        }
        const std::string title = fmt::format("{} {} {} {}{}", model.name, options.seq, name_of(options.mode),
                                              name_of(options.precision),
                                              options.attention == Attention::Fused ? "" : " materialized");
        std::vector<std::unique_ptr<CudaExecutable>> executables;
        for (const Way& way : ways) {
            executables.push_back(std::make_unique<CudaExecutable>(context_, stream_.get(), plan, way.traits,
                                                                   cache_, std::nullopt));
            executables.back()->initialize();
            for (int i = 0; i < 5; ++i)
                executables.back()->step(nullptr);
        }
        std::vector<std::vector<double>> steps(ways.size());
        for (int i = 0; i < settings_.rounds; ++i)
            for (std::size_t way = 0; way < ways.size(); ++way)
                steps[way].push_back(*executables[way]->step(nullptr).device_seconds);
        std::vector<double> step_times;
        for (const auto& seconds : steps)
            step_times.push_back(median(seconds));
        if (settings_.phases) print_phases(plan, *executables.front());
        executables.clear();
        const auto part = [&](const std::function<bool(const Op&)>& chosen) {
            DeviceTraits apart = traits_;
            apart.fusion = Fusion::Never;
            PartOfStep some(plan, apart, cache_, chosen);
            std::vector<double> seconds;
            seconds.reserve(static_cast<std::size_t>(settings_.rounds));
            for (int i = 0; i < settings_.rounds; ++i)
                seconds.push_back(some.seconds());
            return median(seconds);
        };
        const double products = part([](const Op& op) { return op.kind == OpKind::MatMul; });
        const bool fused = std::ranges::any_of(plan.ops, is_attention);
        const double attention = fused ? part(is_attention) : 0.0;
        fmt::print("{:40} {:9.3f} {:9.3f} {:9.3f} {:9.3f} {:6.3f} {:8.2f}", title, step_times[0] * 1e3,
                   (products + attention) * 1e3, products * 1e3, attention * 1e3,
                   step_times[0] / (products + attention), static_cast<double>(plan.arena_bytes) / (1 << 30));
        for (std::size_t i = 1; i < ways.size(); ++i)
            fmt::print("   {} {:.3f}", ways[i].name, step_times[i] * 1e3);
        fmt::print("\n");
        std::fflush(stdout);
    }

    static void print_header() {
        fmt::print("{:40} {:>9} {:>9} {:>9} {:>9} {:>6} {:>8}\n", "cell", "step ms", "floor ms", "products",
                   "attention", "ratio", "GiB");
    }

private:
    /// A way to run the step, for comparison.
    struct Way {
        std::string name;
        DeviceTraits traits;
    };

    void print_phases(const StepPlan& plan, CudaExecutable& executable) {
        std::vector<std::vector<double>> samples(plan.ops.size());
        for (int round = 0; round < 5; ++round) {
            const std::vector<double> seconds = executable.time_ops();
            for (std::size_t i = 0; i < seconds.size(); ++i)
                samples[i].push_back(seconds[i]);
        }
        std::map<std::string, std::pair<int, double>> phases; // by path and kind
        for (std::size_t i = 0; i < plan.ops.size(); ++i) {
            const Op& op = plan.ops[i];
            auto& [count, seconds] = phases[fmt::format("{} {}", op.path(), name_with_purpose(plan, op))];
            ++count;
            seconds += median(samples[i]);
        }
        for (const auto& [name, phase] : phases)
            fmt::print("    {:62} {:4} x {:8.2f} us = {:9.1f} us\n", name, phase.first,
                       phase.second / phase.first * 1e6, phase.second * 1e6);
    }

    Settings settings_;
    DeviceTraits traits_;
    DriverContext context_{0};
    DriverContext::Use use_;
    Stream stream_; // of every way's steps
    TuningCache cache_;
};

template <typename Enum>
Enum choice(const std::string& name) {
    const auto found = find_choice<Enum>(name);
    if (!found)
        throw WorkloadError(std::string(ChoiceNames<Enum>::field), "choose one of " + allowed_names<Enum>());
    return *found;
}

} // namespace

int main(int argc, char** argv) try {
    CLI::App app("Steps on the GPU against their matrix products and attention alone");
    std::vector<std::string> cells = {"small:128", "small:1024", "medium:512",
                                      "large:512", "2.7B:128",   "2.7B:1024"};
    std::vector<std::string> modes = {"forward", "forward+backward"}, precisions = {"bf16"};
    std::string attention = "fused", recompute = "none";
    std::int64_t batch = 4;
    Settings settings;
    app.add_option("--cells", cells, "model:seq ...")->capture_default_str();
    app.add_option("--modes", modes, "forward, forward+backward, train");
    app.add_option("--precision", precisions, "fp32, tf32, bf16, mixed");
    app.add_option("--attention", attention, "fused, materialized");
    app.add_option("--recompute", recompute, "none, layer");
    app.add_option("--batch", batch, "Sequences in a batch");
    app.add_option("--rounds", settings.rounds, "Measured steps");
    app.add_flag("--phases", settings.phases, "Time of each phase");
    app.add_flag("--variants", settings.variants, "The step without what makes it faster, one by one");
    CLI11_PARSE(app, argc, argv);
    if (const char* problem = probe()) {
        fmt::print("nothing measured: {}\n", problem);
        return 0;
    }
    Bench bench(settings);
    Bench::print_header();
    for (const std::string& precision : precisions)
        for (const std::string& cell : cells)
            for (const std::string& mode : modes) {
                const auto colon = cell.find(':');
                StepOptions options;
                options.batch = batch;
                options.seq = std::stoll(cell.substr(colon + 1));
                options.mode = choice<Mode>(mode);
                options.precision = choice<Precision>(precision);
                options.attention = choice<Attention>(attention);
                options.recompute = choice<Recompute>(recompute);
                bench.measure(find_model(cell.substr(0, colon)), options);
            }
    return 0;
} catch (const std::exception& error) {
    std::fprintf(stderr, "%s\n", error.what());
    return 1;
}
