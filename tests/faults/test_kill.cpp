#include "program.h"
#include "sessions/log/session_file.h"
#include "sessions/resume.h"
#include "support/runs/markdown_parts.h"
#include "tables/table.h"

#include <QElapsedTimer>
#include <QRegularExpression>
#include <QtTest>

#include <algorithm>
#include <random>

using namespace stepscope;
using namespace stepscope::testing;

namespace {

struct Acknowledged {
    int cell = 0; ///< its index
    int step = 0;
};

/// The steps that the program said it has, from its lines "cell 1 step 3: 1.2 ms"; a half line says nothing.
std::vector<Acknowledged> steps_in(const QByteArray& text) {
    std::vector<Acknowledged> out;
    static const QRegularExpression line("^cell (\\d+) step (\\d+)[^\\n]*\\n",
                                         QRegularExpression::MultilineOption);
    for (auto match = line.globalMatch(QString::fromUtf8(text)); match.hasNext();) {
        const auto found = match.next();
        out.push_back({found.captured(1).toInt() - 1, found.captured(2).toInt()});
    }
    return out;
}

std::size_t count_steps(const Results& results) {
    std::size_t out = 0;
    for (const CellResult& cell : results.cells())
        out += cell.steps.size();
    return out;
}

} // namespace

/// kill -9 at a random moment of a real sweep on the CPU.
class TestKill : public QObject {
    Q_OBJECT

private:
    QTemporaryDir directory_;
    std::mt19937 random_{20'260'102};

    /// Milliseconds that a run takes: moments are drawn from it, on slow machines and fast.
    unsigned whole_run_ = 0;

    enum class Part { Whole, Rest };

    QByteArray run_and_kill(const QStringList& arguments, Part part) {
        const auto moment = static_cast<int>(random_() % whole_run_);
        QElapsedTimer clock;
        clock.start();
        Program program(STEPSCOPE_CLI, arguments);
        program.process().waitForStarted();
        // A machine that is less busy than it was gets through before: the next moments come earlier.
        if (program.process().waitForFinished(moment) && part == Part::Whole)
            whole_run_ = std::min(whole_run_, static_cast<unsigned>(clock.elapsed()) + 1);
        program.process().kill();
        return program.wait().err;
    }

private slots:
    void a_killed_sweep_loses_no_step_and_is_resumed() {
        const QStringList workload = {"--models", "nano", "--seq",   "8,16,24", "--batch",  "1",
                                      "--warmup", "0,2",  "--steps", "20",      "--device", "cpu"};
        constexpr int cells = 12;
        QElapsedTimer clock;
        clock.start();
        QCOMPARE(
            run_program(STEPSCOPE_CLI, QStringList{"run", "--verbose", "--no-session"} + workload).status, 0);
        whole_run_ = static_cast<unsigned>(clock.elapsed()) + 1;
        constexpr int trials = 50;
        int cut_short = 0;
        std::size_t steps_seen = 0;
        for (int trial = 0; trial < trials; ++trial) {
            const QString session = directory_.filePath(QString("%1.stepscope").arg(trial));
            const QStringList run = QStringList{"run", "--verbose", "--session", session} + workload;
            const QByteArray said = run_and_kill(run, Part::Whole);

            // Killed before there was a session: nothing was promised.
            if (!QFile::exists(session)) {
                QVERIFY(steps_in(said).empty());
                ++cut_short;
                continue;
            }
            const SessionContent content = read_session(session.toStdString());
            QCOMPARE(content.report.bad_lines, std::size_t{0});
            const Results killed = content.results();
            for (const Acknowledged& step : steps_in(said)) {
                const CellResult* const cell = killed.find(step.cell);
                QVERIFY(cell != nullptr && static_cast<std::size_t>(step.step) < cell->steps.size());
            }
            // A step is told after it was written: at most the one in flight is in the file alone.
            QVERIFY(count_steps(killed) <= steps_in(said).size() + 1);
            steps_seen += steps_in(said).size();
            cut_short += !killed.ended();

            const QStringList resume = QStringList{"run", "--verbose", "--resume", "--session", session} +
                                       (killed.run() ? QStringList{} : workload);
            if (trial % 3 == 0) run_and_kill(resume, Part::Rest); // and once more
            const QString markdown = directory_.filePath(QString("%1.md").arg(trial));
            const ProgramEnd end = run_program(STEPSCOPE_CLI, resume + QStringList{"--out", markdown});
            QVERIFY2(end.status == 0, end.err);

            const Results results = read_session(session.toStdString()).results();
            QCOMPARE(results.cells().size(), std::size_t{cells});
            for (const CellResult& cell : results.cells()) {
                // Killed twice at the very same step of it (most often before its first), it is not tried a
                // third time.
                if (trial % 3 == 0 && cell.reason == deadly_cell_reason) continue;
                QCOMPARE(cell.status, std::optional(Status::Ok));
                QCOMPARE(cell.steps.size(), std::size_t{20});
                const Statistics again = statistics_of(host_times(cell), cell.cell.warmup);
                QCOMPARE(again.mean, cell.statistics.mean);
                // What was finished before the kill was not measured again.
                const CellResult* const before = killed.find(cell.cell.index);
                if (before != nullptr && Results::is_final(*before))
                    QCOMPARE(cell.statistics.total, before->statistics.total);
            }
            QCOMPARE(without_notes(to_markdown(read_results(markdown.toStdString()))),
                     without_notes(to_markdown(results)));
        }
        // Most moments were within the run, and much was kept.
        QVERIFY(cut_short > trials / 10);
        QVERIFY(steps_seen > 100);
    }
};

QTEST_GUILESS_MAIN(TestKill)
#include "test_kill.moc"
