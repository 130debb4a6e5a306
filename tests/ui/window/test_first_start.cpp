// The welcome of a first start: where it stands, what its buttons do, and that it goes.
#include "patience.h"
#include "scripted_sweep.h"
#include "ui/help/welcome.h"
#include "ui/widgets/empty_state.h"
#include "ui/workload/workload_panel.h"
#include "window_fixture.h"

#include <QFile>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QTest>
#include <QUndoStack>

using namespace stepscope;
using namespace stepscope::testing;

namespace {

QPointer<Welcome> welcomeOf(WindowFixture& fixture) {
    return fixture->findChild<Welcome*>();
}

bool isInSight(const QWidget& in, const QString& text) {
    const auto labels = in.findChildren<QLabel*>();
    return std::any_of(labels.begin(), labels.end(),
                       [&](const QLabel* label) { return label->isVisible() && label->text() == text; });
}

} // namespace

class TestFirstStart : public QObject {
    Q_OBJECT
private:
    QTemporaryDir cache_;

private slots:
    void initTestCase() { qputenv("XDG_CACHE_HOME", cache_.path().toUtf8()); }

    void itStandsInWhicheverViewIsInFront() {
        WindowFixture fixture(scripted_registry());
        const QPointer<Welcome> welcome = welcomeOf(fixture);
        QVERIFY(welcome);
        QVERIFY(welcome->isVisible());
        QVERIFY(fixture.live()->isAncestorOf(welcome));
        QVERIFY(fixture.live()->isEmpty());
        QVERIFY(!isInSight(*fixture.live(), QStringLiteral("No step has been timed yet"))); // said once
        for (const char* view : {"results", "scaling", "memory", "sessions"}) {
            fixture.show(view);
            QVERIFY2(fixture->views()->view(QLatin1String(view))->isAncestorOf(welcome), view);
            QVERIFY2(welcome->isVisible(), view);
        }
        for (const char* view :
             {"timeline", "breakdown", "compare"}) { // which say what they need, and ask for it
            fixture.show(view);
            QVERIFY2(!welcome->isVisible(), view);
        }
        fixture.show("live");
        QVERIFY(welcome->isVisible());
        QTRY_VERIFY_WITH_TIMEOUT(
            std::abs(welcome->geometry().center().y() - welcome->parentWidget()->rect().center().y()) < 40,
            patience);
        QVERIFY(fixture.live()->isAncestorOf(welcome));
        QCOMPARE(fixture->findChildren<Welcome*>().size(), 1);
    }

    void theQuickSweepIsOneClickAway() {
        WindowFixture fixture(scripted_registry());
        SweepSpec other = scripted_sweep({"a"}, 9, 2);
        fixture->workload()->setSweep(other);
        const QPointer<Welcome> welcome = welcomeOf(fixture);
        welcome->quickButton()->setFocus();
        QTest::keyClick(welcome->quickButton(), Qt::Key_Space);
        QVERIFY(fixture.waitForEnd());
        QCOMPARE(fixture->controller().results().cells().size(), std::size_t(12));
        QTRY_VERIFY_WITH_TIMEOUT(!welcome, patience);
        QVERIFY(!fixture.live()->isEmpty());
        fixture->workload()->history()->undo(); // the workload that was there is not lost
        QCOMPARE(fixture->workload()->sweep()->steps, 9);
        fixture.restart();
        QVERIFY(!welcomeOf(fixture)); // there is a run by now
        QVERIFY(isInSight(*fixture.live(), QStringLiteral("No step has been timed yet")));
    }

    void theSampleIsOpened() {
        WindowFixture fixture(scripted_registry());
        const QPointer<Welcome> welcome = welcomeOf(fixture);
        QTest::mouseClick(welcome->sampleButton(), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(fixture->controller().results().cells().size(), std::size_t(120), patience);
        QTRY_VERIFY_WITH_TIMEOUT(!welcome, patience);
        fixture.show("results");
        QVERIFY(!fixture.results()->isEmpty());
        QFile sample(QString::fromStdString(fixture->controller().source().string()));
        QFile seed(QStringLiteral(SEED_TABLE));
        QVERIFY(sample.open(QIODevice::ReadOnly) && seed.open(QIODevice::ReadOnly));
        QCOMPARE(sample.readAll(), seed.readAll());
    }

    void theSampleBecomesTheBaseline() {
        WindowFixture fixture(scripted_registry());
        const QPointer<Welcome> welcome = welcomeOf(fixture);
        QTest::mouseClick(welcome->baselineButton(), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(fixture->selection().baseline().has_value(), patience);
        QCOMPARE(fixture->selection().baseline()->results->cells().size(), std::size_t(120));
        QVERIFY(welcome && welcome->isVisible()); // nothing is on show yet
        QVERIFY(isInSight(*welcome, QStringLiteral("What you run is held against the sample table.")));
        // Of which cells are in the table.
        const std::optional<SweepSpec> sweep = fixture->workload()->sweep();
        QVERIFY(sweep);
        QCOMPARE(sweep->models.front().name, std::string("small"));
        QCOMPARE(expand(*sweep).size(), std::size_t(6));
        fixture->selection().setBaseline({});
        QVERIFY(welcome->baselineButton()->isEnabled());
    }

    void aSampleThatWasChangedIsWrittenAnew() {
        const QString path = cache_.filePath(QStringLiteral("stepscope/samples/benchmark_results.md"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("nothing") > 0);
        file.close();
        theSampleIsOpened();
    }

    void aPlaceThatCannotBeWrittenIsTold() {
        QFile inTheWay(cache_.filePath(QStringLiteral("file")));
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        qputenv("XDG_CACHE_HOME", inTheWay.fileName().toUtf8());
        WindowFixture fixture(scripted_registry());
        QTest::mouseClick(welcomeOf(fixture)->sampleButton(), Qt::LeftButton);
        qputenv("XDG_CACHE_HOME", cache_.path().toUtf8());
        QCOMPARE(fixture->messages().worst(), static_cast<int>(Severity::Error));
        QVERIFY(welcomeOf(fixture)->isVisible());
    }

    void whatIsBeingOpenedIsSaidInItsPlace() {
        WindowFixture fixture(scripted_registry());
        fixture->views()->setOpening(QStringLiteral("night.stepscope"));
        QVERIFY(!welcomeOf(fixture)->isVisible());
        QVERIFY(isInSight(*fixture.live(), QStringLiteral("night.stepscope is being opened")));
        fixture->views()->setOpening({});
        QVERIFY(welcomeOf(fixture)->isVisible());
    }
};

QTEST_MAIN(TestFirstStart)
#include "test_first_start.moc"
