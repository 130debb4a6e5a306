// How close a step on the CPU comes to its matrix products alone. Step and products run in turn, round by
// round, in one process; what is printed are medians and ratios. Usage: bench_cpu_step --help
#include "backend/registry.h"
#include "plan/build.h"
#include "reference/onednn_floor.h"
#include "workload/presets.h"
#include "workload/validate.h"

#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <map>
#include <unistd.h>

using namespace stepscope;

namespace {

double median(std::vector<double> values) {
    std::sort(values.begin(), values.end());
    const std::size_t half = values.size() / 2;
    return values.size() % 2 == 1 ? values[half] : (values[half - 1] + values[half]) / 2;
}

double least(const std::vector<double>& values) {
    return *std::min_element(values.begin(), values.end());
}

/// What one of the two took, round by round. Time on the processors is what tells on a machine with other
/// work to do, where a product that loses a core loses more than an element-wise loop does.
struct Series {
    std::vector<double> wall;
    std::vector<double> processor; ///< of all threads

    template <typename Work>
    void add(const Work& work) {
        const auto begin = std::chrono::steady_clock::now();
        const std::clock_t processor_begin = std::clock();
        work();
        processor.push_back(static_cast<double>(std::clock() - processor_begin) / CLOCKS_PER_SEC);
        wall.push_back(std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count());
    }
};

double milliseconds(double seconds) {
    return seconds * 1e3;
}

template <typename Enum>
Enum choice(const std::string& name) {
    const auto found = find_choice<Enum>(name);
    if (!found)
        throw WorkloadError(std::string(ChoiceNames<Enum>::field), "choose one of " + allowed_names<Enum>());
    return *found;
}

void measure(Backend& backend, const ModelShape& model, const StepOptions& options, int rounds,
             bool verbose) {
    const StepPlan plan = build_step_plan(model, options, backend.plan_needs("cpu"));
    const auto context = backend.open("cpu");
    const auto executable = context->prepare(plan);
    executable->initialize();
    OneDnnFloor floor(plan);
    if (verbose)
        for (const std::string& line : floor.report())
            fmt::print("  {}\n", line);

    executable->step();
    floor.run();
    Series steps;
    Series products;
    std::vector<std::vector<double>> ops(plan.ops.size());
    for (int round = 0; round < rounds; ++round) {
        products.add([&] { floor.run(); });
        steps.add([&] { executable->step(); });
        const auto seconds = executable->time_ops();
        for (std::size_t i = 0; i < ops.size(); ++i)
            ops[i].push_back(seconds[i]);
    }

    std::map<std::string, double> by_kind;
    double sum = 0;
    for (std::size_t i = 0; i < ops.size(); ++i) {
        by_kind[name_of(plan.ops[i].kind)] += median(ops[i]);
        sum += median(ops[i]);
    }
    fmt::print("{} seq {} batch {} {} {} {}\n", model.name, options.seq, options.batch, name_of(options.mode),
               name_of(options.precision), name_of(options.attention));
    fmt::print("  step {:.2f} ms, products alone {:.2f} ms ({:.0f} GFLOP/s): ratio {:.3f}; least {:.3f}; of "
               "processor "
               "time {:.3f}\n",
               milliseconds(median(steps.wall)), milliseconds(median(products.wall)),
               floor.flops() / median(products.wall) * 1e-9, median(steps.wall) / median(products.wall),
               least(steps.wall) / least(products.wall),
               median(steps.processor) / median(products.processor));
    for (const auto& [kind, seconds] : by_kind)
        fmt::print("  {:26} {:9.3f} ms  {:5.1f} %\n", kind, milliseconds(seconds), 100 * seconds / sum);
}

} // namespace

int main(int argc, char** argv) try {
    // oneDNN is linked here, so its OpenMP has read the environment before main: begin again with the setting
    // that the registry makes for programs that load oneDNN later.
    if (std::getenv("GOMP_SPINCOUNT") == nullptr && std::getenv("OMP_WAIT_POLICY") == nullptr) {
        setenv("GOMP_SPINCOUNT", "1000", 0);
        execv("/proc/self/exe", argv);
    }
    CLI::App app{"Step time against the time of the step's matrix products alone, on the CPU"};
    std::string model = "small";
    std::string precision = "fp32";
    std::string attention = "fused";
    StepOptions options{.batch = 4, .seq = 128};
    int rounds = 9;
    bool verbose = false;
    app.add_option("--model", model, "A preset's name");
    app.add_option("--seq", options.seq, "Tokens in each sequence");
    app.add_option("--batch", options.batch, "Sequences");
    app.add_option("--precision", precision, allowed_names<Precision>());
    app.add_option("--attention", attention, allowed_names<Attention>());
    app.add_option("--rounds", rounds, "How often each is measured")->check(CLI::Range(1, 1000));
    app.add_flag("--verbose", verbose, "Also print each product's rate in both of oneDNN's forms");
    CLI11_PARSE(app, argc, argv);

    const BackendRegistry backends = BackendRegistry::load();
    options.precision = choice<Precision>(precision);
    options.attention = choice<Attention>(attention);
    for (const Mode mode : {Mode::Forward, Mode::ForwardBackward}) {
        options.mode = mode;
        measure(backends.find("cpu"), find_model(model), options, rounds, verbose);
    }
    return 0;
} catch (const std::exception& error) {
    std::fprintf(stderr, "%s\n", error.what());
    return 1;
}
