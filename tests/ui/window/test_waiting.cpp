// What a window still waits for, and who waits for it: pictures are taken of what is there.
#include "compare_fixture.h"
#include "patience.h"
#include "scripted_sweep.h"
#include "support/runs/quiet_run.h"
#include "tables/table.h"
#include "ui/controller/waiting/background.h"
#include "ui/controller/waiting/waiting.h"
#include "ui/controller/waiting/when_settled.h"
#include "ui/views/sessions/sessions_view.h"
#include "ui/widgets/empty_state.h"
#include "ui/workload/workload_panel.h"

#include <QLabel>
#include <QTableView>
#include <QTest>

#include <atomic>
#include <chrono>
#include <optional>
#include <thread>

using namespace stepscope;
using namespace stepscope::testing;

class TestWaiting : public QObject {
    Q_OBJECT

private:
    static bool comesToRest(WindowFixture& fixture) {
        return QTest::qWaitFor([&] { return !fixture->isWaiting(); }, patience);
    }

private slots:
    /// Whatever a part of the window does in the background is seen from above it, without a word of the
    /// part's.
    void workBelowAPartIsFound() {
        WindowFixture fixture(scripted_registry());
        QVERIFY(comesToRest(fixture));
        QWidget part(fixture.operator->());
        QObject deep(&part);
        Background work(&deep);
        std::atomic<bool> ends = false;
        work.start(
            [&ends](const std::stop_token&) {
                while (!ends)
                    std::this_thread::sleep_for(std::chrono::milliseconds(2));
                return 1;
            },
            [](int) {}, [](const QString&) {});
        QVERIFY(isWaiting(part));
        QVERIFY(fixture->isWaiting());
        QVERIFY(!isWaiting(*fixture.live()));
        ends = true;
        QVERIFY(QTest::qWaitFor([&] { return !isWaiting(part); }, patience));
        Delay delay(&deep);
        delay.start(10);
        QVERIFY(isWaiting(part));
        QVERIFY(QTest::qWaitFor([&] { return !isWaiting(part); }, patience));
    }

    void aViewWaitsUntilItsDataIsThere() {
        WindowFixture fixture(scripted_registry());
        fixture->workload()->setSweep(scripted_sweep({"ok"}, 3, 1));
        QVERIFY(fixture->isWaiting()); // for what is predicted of it
        QVERIFY(comesToRest(fixture));
        QVERIFY(fixture->workload()->summaryText().contains(QStringLiteral("Peak memory")));
        fixture->run();
        QVERIFY(fixture.waitForEnd());
        QVERIFY(comesToRest(fixture));

        fixture.show("sessions");
        QVERIFY(fixture->isWaiting());
        QVERIFY(comesToRest(fixture));
        const auto* sessions =
            qobject_cast<const SessionsView*>(fixture->views()->view(QStringLiteral("sessions")));
        QCOMPARE(sessions->table()->model()->rowCount(), 1);

        fixture->controller().show(run_of(small_sweep(), 2), {});
        fixture->selection().setBaseline(baselineOf(run_of(small_sweep(), 1)));
        fixture.show("compare");
        QVERIFY(fixture->isWaiting());
        QVERIFY(comesToRest(fixture));
        QVERIFY(fixture.compare()->comparer().compared());
    }

    /// While a file is read, no view says that there is nothing, or what to do about it.
    void viewsSayThatAFileIsBeingOpened() {
        WindowFixture fixture(scripted_registry());
        QVERIFY(comesToRest(fixture));
        const QString file = fixture.path(QStringLiteral("night.stepscope"));
        write_results(run_of(small_sweep(), 2), file.toStdString(), Replace::No);
        const auto tells = [&fixture](const char* view) {
            const auto* empty = fixture->views()->view(QLatin1String(view))->findChild<EmptyState*>();
            QStringList out;
            for (const QLabel* label : empty->findChildren<QLabel*>())
                out.push_back(label->text());
            return out.join(QLatin1Char(' '));
        };
        const auto saysSo = [&tells](const char* view) {
            return tells(view).contains(QStringLiteral("night.stepscope is being opened"));
        };
        const auto views = {"live",    "results",  "breakdown", "timeline", "compare",
                            "scaling", "heat_map", "memory",    "roofline"};
        fixture->openFile(file);
        for (const char* view : views)
            QVERIFY2(saysSo(view), qPrintable(tells(view)));
        QVERIFY(!saysSo("sessions"));
        QTRY_COMPARE_WITH_TIMEOUT(fixture->controller().results().cells().size(),
                                  run_of(small_sweep(), 2).cells().size(), patience);
        for (const char* view : views)
            QVERIFY2(!saysSo(view), view);

        fixture->openFile(fixture.path(QStringLiteral("night.stepscope/nowhere")));
        QVERIFY2(tells("timeline").contains(QStringLiteral("nowhere is being opened")),
                 qPrintable(tells("timeline")));
        QTRY_VERIFY_WITH_TIMEOUT(!tells("timeline").contains(QStringLiteral("is being opened")), patience);
    }

    void whoWaitsIsCalledWhenAllIsThere() {
        bool waits = true;
        std::optional<bool> called;
        WhenSettled settled([&] { return waits; }, {.least = std::chrono::milliseconds(20),
                                                    .most = std::chrono::milliseconds(patience),
                                                    .between = std::chrono::milliseconds(5)});
        settled.call([&](bool all) { called = all; });
        QTest::qWait(300);
        QVERIFY(!called);
        waits = false;
        QTRY_VERIFY_WITH_TIMEOUT(called.has_value(), patience);
        QVERIFY(*called);
    }

    void whoWaitsForWhatDoesNotComeIsCalledAndTold() {
        std::optional<bool> called;
        WhenSettled settled([] { return true; }, {.least = std::chrono::milliseconds(5),
                                                  .most = std::chrono::milliseconds(60),
                                                  .between = std::chrono::milliseconds(5)});
        settled.call([&](bool all) { called = all; });
        QTRY_VERIFY_WITH_TIMEOUT(called.has_value(), patience);
        QVERIFY(!*called);
    }
};

QTEST_MAIN(TestWaiting)
#include "test_waiting.moc"
