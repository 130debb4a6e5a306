#include "cuda_test.h"
#include "run/trace/trace_cell.h"
#include "timeline/timeline_statistics.h"
#include "workload/presets.h"

#include <QProcess>
#include <QtTest>

#include <algorithm>
#include <cstdio>
#include <set>

using namespace stepscope;

namespace {

/// A cell as a child of this program traces it: CUPTI serves a process once.
constexpr const char* child_option = "--trace-one";

Cell cell_of(int number) {
    SweepSpec sweep;
    sweep.models = {find_model("tiny")};
    sweep.seqs = {128};
    sweep.devices = {"cuda:0"};
    sweep.warmups = {2};
    sweep.steps = 4;
    sweep.modes = {Mode::Forward, Mode::ForwardBackward, Mode::Train};
    sweep.precisions = {Precision::Fp32, Precision::Tf32, Precision::Bf16, Precision::Mixed};
    sweep.attentions = {Attention::Materialized, Attention::Fused};
    sweep.launches = {Launch::Graph, Launch::Eager};
    return expand(sweep).at(static_cast<std::size_t>(number));
}
constexpr int cells = 3 * 4 * 2 * 2;

/// What is wrong with a timeline; empty: nothing.
std::string fault_of(const Cell& cell, const Timeline& timeline) {
    const StepTrace& trace = timeline.trace;
    const TimelineSummary summary = TimelineStatistics(timeline).summary();
    std::int64_t work = 0;
    std::set<int> ops;
    for (const TraceEvent& event : trace.events) {
        const TracedKind& kind = trace.kinds.at(static_cast<std::size_t>(event.kind));
        if (!is_work(kind.activity)) continue;
        ++work;
        if (event.op < 0) return "has no op: " + kind.name;
        ops.insert(event.op);
        if (kind.activity == Activity::Kernel && (!kind.shape || !kind.shape->occupancy))
            return "has no occupancy: " + kind.name;
        if (event.start_ns < trace.periods.front().begin_ns || event.end_ns() > trace.periods.back().end_ns)
            return "is outside of the step: " + kind.name;
    }
    if (trace.dropped != 0) return std::to_string(trace.dropped) + " were dropped";
    if (trace.faulty != 0) return std::to_string(trace.faulty) + " had no times";
    if (ops.empty()) return "no kernels";
    if (cell.options.launch == Launch::Graph) {
        if (!trace.graph_nodes) return "the graph's nodes were not counted";
        if (work != *trace.graph_nodes)
            return std::to_string(work) + " records of " + std::to_string(*trace.graph_nodes) + " nodes";
    }
    // An op that runs within another has no kernel; more than every third one does not.
    if (3 * ops.size() < 2 * timeline.ops.size())
        return std::to_string(ops.size()) + " of " + std::to_string(timeline.ops.size()) +
               " ops have kernels";
    if (summary.work.products_ns <= 0) return "no products";
    return {};
}

int trace_one(int number) {
    const Cell cell = cell_of(number);
    try {
        const BackendRegistry backends = BackendRegistry::load_for({cell.device});
        const Timeline timeline = trace_cell(cell, std::nullopt, std::nullopt, backends, {});
        const std::string fault = fault_of(cell, timeline);
        const TimelineSummary summary = TimelineStatistics(timeline).summary();
        std::printf("%s%lld kernels of %zu ops, %.1f us, busy %.1f %%\n",
                    fault.empty() ? "" : (fault + "; ").c_str(), static_cast<long long>(summary.work.kernels),
                    timeline.ops.size(), static_cast<double>(summary.total_ns) * 1e-3,
                    100.0 * static_cast<double>(summary.work.busy_ns) /
                        static_cast<double>(std::max<std::int64_t>(1, summary.total_ns)));
        return fault.empty() ? 0 : 1;
    } catch (const std::exception& error) {
        std::printf("%s\n", error.what());
        return 1;
    }
}

} // namespace

/// Timelines of a real device, by CUPTI. Every cell in a process of its own.
class TestCudaTimeline : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() {
        const BackendRegistry backends = BackendRegistry::load_for({"cuda:0"});
        if (const std::string problem = test::cuda_problem(backends); !problem.empty())
            QSKIP(problem.c_str());
    }

    void every_kernel_is_told_with_its_op_data() {
        QTest::addColumn<int>("number");
        for (int number = 0; number < cells; ++number) {
            const Cell cell = cell_of(number);
            QTest::addRow("%s %s %s %s", std::string(name_of(cell.options.mode)).c_str(),
                          std::string(name_of(cell.options.precision)).c_str(),
                          std::string(name_of(cell.options.attention)).c_str(),
                          std::string(name_of(cell.options.launch)).c_str())
                << number;
        }
    }
    void every_kernel_is_told_with_its_op() {
        QFETCH(int, number);
        QProcess child;
        child.start(QCoreApplication::applicationFilePath(), {child_option, QString::number(number)});
        QVERIFY(child.waitForFinished(-1));
        const QByteArray said = child.readAllStandardOutput() + child.readAllStandardError();
        QVERIFY2(child.exitStatus() == QProcess::NormalExit && child.exitCode() == 0, said.constData());
        qInfo("%s", said.trimmed().constData());
    }
};

int main(int argc, char** argv) {
    if (argc == 3 && std::string_view(argv[1]) == child_option) return trace_one(std::atoi(argv[2]));
    QCoreApplication app(argc, argv);
    TestCudaTimeline test;
    return QTest::qExec(&test, argc, argv);
}

#include "test_cuda_timeline.moc"
