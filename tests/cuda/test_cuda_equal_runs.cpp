#include "compare/decide_now.h"
#include "compare/report/comparison_text.h"
#include "compare/within_run.h"
#include "cuda_test.h"
#include "run/runner.h"
#include "tables/table.h"
#include "workload/axes.h"
#include "workload/presets.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>

#include <cstdio>

using namespace stepscope;

namespace {

/// A run as a child of this program takes it: what differs from start to start is in it.
constexpr const char* child_option = "--take-run";

SweepSpec sweep() {
    SweepSpec out;
    out.models = {find_model("tiny"), find_model("small")};
    out.seqs = {256, 1024};
    out.devices = {"cuda:0"};
    out.modes = {Mode::Forward, Mode::Train};
    out.precisions = {Precision::Bf16};
    out.launches = {Launch::Graph, Launch::Eager};
    out.warmups = {10};
    out.steps = 40;
    return out;
}

/// Of the larger model: what a small one's eager steps take is the host's time, at any length.
Results of_length(const Results& results, std::int64_t seq) {
    return cells_that(results, [seq](const CellResult& cell) {
        return cell.cell.options.seq == seq && cell.cell.model.name == "small";
    });
}

int take_run(const char* path) {
    try {
        const BackendRegistry backends = BackendRegistry::load_for({"cuda:0"});
        PauseGate gate;
        Results results;
        run_sweep(
            sweep(), backends, [&](const Record& record) { results.apply(record); }, {}, gate);
        write_results(results, path);
        return 0;
    } catch (const std::exception& error) {
        std::printf("%s\n", error.what());
        return 1;
    }
}

std::string told(const Comparison& found, const ComparedCell& cell, const Results& current) {
    return title_of(current.cells()[cell.cells.current].cell, shown_axes(found, current, current)) + ": " +
           verdict_text(cell) + ", " + (cell.ratio ? ratio_text(*cell.ratio) : "no ratio") + " (" +
           (cell.ratio_interval ? interval_text(*cell.ratio_interval) : "no interval") + ")";
}

} // namespace

/// The control of Compare on a real device: the same cells measured twice are not called different, neither
/// by the rule for stored steps nor in turns, and cells that differ are.
class TestCudaEqualRuns : public QObject {
    Q_OBJECT

private:
    const BackendRegistry backends_ = BackendRegistry::load_for({"cuda:0"});
    QTemporaryDir folder_;
    Results first_, second_;

    QString path_of(const QString& name) const { return folder_.filePath(name); }

    /// Takes a run into that file; what was wrong, empty: nothing.
    QByteArray run(const QString& name) const {
        QProcess child;
        child.start(QCoreApplication::applicationFilePath(), {child_option, path_of(name)});
        const bool ended = child.waitForFinished(-1);
        const QByteArray said = child.readAllStandardOutput() + child.readAllStandardError();
        return ended && child.exitStatus() == QProcess::NormalExit && child.exitCode() == 0
                   ? QByteArray()
                   : "the run ended: " + said + child.errorString().toUtf8();
    }

    Comparison in_turns(const Results& baseline, const Results& current,
                        std::vector<const Axis*> across = {}) const {
        return decided_now(compare(baseline, current, figure("mean"), {}, std::move(across)), baseline,
                           current, backends_, {}, {}, [](const DecisionProgress&) {});
    }

    /// Every cell is asked; all are told. What Compare doubts by itself, as others used the machine, it may
    /// call different as long as that does not stand.
    static void none_is_called_different(const Comparison& found, const Results& baseline,
                                         const Results& current) {
        QCOMPARE(found.cells.size(), expand(sweep()).size());
        std::string all;
        int different = 0;
        for (const ComparedCell& cell : found.cells) {
            QVERIFY2(cell.steps.has_value(), english(cell.why, ", ").c_str());
            const bool doubted = !cell.stands && is_in_doubt(found, cell, baseline, current);
            different += is_claim(cell.verdict) && !doubted ? 1 : 0;
            all += told(found, cell, current) + (doubted ? ", in doubt\n" : "\n");
        }
        qInfo("%s", all.c_str());
        QVERIFY2(different == 0, all.c_str());
    }

    /// Of cells of which each takes several times the other's work.
    static void all_are_called_slower(const Comparison& found, const Results& current) {
        QCOMPARE(found.cells.size(), expand(sweep()).size() / 4);
        for (const ComparedCell& cell : found.cells)
            QVERIFY2(cell.verdict == Verdict::Slower, told(found, cell, current).c_str());
    }

private slots:
    void initTestCase() {
        if (const std::string problem = test::cuda_problem(backends_); !problem.empty())
            QSKIP(("no CUDA device: " + problem).c_str());
        // What is measured once, of a device that has not been used yet, is measured in a run of its own.
        for (const char* const name : {"tuned.stepscope", "first.stepscope", "second.stepscope"}) {
            const QByteArray problem = run(name);
            QVERIFY2(problem.isEmpty(), problem.constData());
        }
        first_ = read_results(path_of("first.stepscope").toStdString());
        second_ = read_results(path_of("second.stepscope").toStdString());
        for (const Results* const results : {&first_, &second_}) {
            QCOMPARE(results->cells().size(), expand(sweep()).size());
            for (const CellResult& cell : results->cells())
                QVERIFY2(cell.status == Status::Ok, cell.reason.c_str());
        }
    }

    void equal_cells_by_stored_steps() {
        none_is_called_different(compare(first_, second_, figure("mean"), {}), first_, second_);
    }

    void equal_cells_in_turns() {
        const Comparison found = in_turns(first_, second_);
        for (const ComparedCell& cell : found.cells)
            QVERIFY(cell.steps && cell.steps->rounds > 0);
        none_is_called_different(found, first_, second_);
    }

    void longer_sequences_by_stored_steps() {
        const Results longer = of_length(second_, 1024);
        all_are_called_slower(
            compare(of_length(first_, 256), longer, figure("mean"), {}, {&axis_named("seq")}), longer);
    }

    void longer_sequences_in_turns() {
        const Results longer = of_length(second_, 1024);
        all_are_called_slower(in_turns(of_length(first_, 256), longer, {&axis_named("seq")}), longer);
    }
};

int main(int argc, char** argv) {
    if (argc == 3 && std::string_view(argv[1]) == child_option) return take_run(argv[2]);
    const QCoreApplication app(argc, argv);
    TestCudaEqualRuns test;
    return QTest::qExec(&test, argc, argv);
}

#include "test_cuda_equal_runs.moc"
