// Opening, saving, exporting, dropping; sessions of runs that did not end.
#include "patience.h"
#include "records/json/record_json.h"
#include "scripted_sweep.h"
#include "sessions/session_file.h"
#include "system/files.h"
#include "tables/formats.h"
#include "tables/table.h"
#include "ui/messages/message_bar.h"
#include "ui/views/live/live_view.h"
#include "ui/views/results/results_view.h"
#include "ui/workload/workload_panel.h"
#include "window_fixture.h"
#include "workload/presets.h"
#include "workload/sweep_json.h"

#include <QAction>
#include <QDropEvent>
#include <QImage>
#include <QMimeData>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTest>

#include <fstream>

using namespace stepscope;
using namespace stepscope::testing;

class TestFiles : public QObject {
    Q_OBJECT
private slots:
    void everyExportIsWrittenAndReadsBack() {
        WindowFixture fixture(scripted_registry());
        runOnce(fixture);
        const std::string base = fixture.path(QStringLiteral("out")).toStdString();
        for (const Format& format : formats())
            fixture->exportTo(QString::fromStdString(base + std::string(format.extensions.front())));
        for (const char* extension : {"PNG", "svg"}) // in letters of any case
            fixture->exportTo(fixture.path(QStringLiteral("out.%1").arg(QLatin1String(extension))));
        QVERIFY(fixture.waitForEnd());
        const std::size_t cells = fixture->controller().results().cells().size();
        for (const Format& format : formats()) {
            const std::string path = base + std::string(format.extensions.front());
            QVERIFY2(std::filesystem::file_size(path) > 100, path.c_str());
            if (format.read) QCOMPARE(read_results(path).cells().size(), cells);
        }
        QVERIFY(!QImage(fixture.path(QStringLiteral("out.PNG"))).isNull());
        QVERIFY(std::filesystem::file_size(base + ".svg") > 2000);
    }

    void theExportMenuHasEveryFormat() {
        WindowFixture fixture(scripted_registry());
        QStringList offered;
        for (const WindowActions::Export& each : fixture->actions().exports)
            if (!each.chart) offered.push_back(each.extension);
        QStringList known;
        for (const Format& format : formats())
            if (&format != &session_format()) // which File › Save session writes
                known.push_back(QString::fromStdString(std::string(format.id())));
        QCOMPARE(offered, known);
    }

    void anExportThatCannotBeWrittenIsReported() {
        WindowFixture fixture(scripted_registry());
        runOnce(fixture);
        QSignalSpy failed(fixture.operator->(), &MainWindow::exportFailed);
        fixture->exportTo(QStringLiteral("/nonexistent/place/out.md"));
        QTRY_COMPARE_WITH_TIMEOUT(failed.count(), 1, patience);
        QVERIFY(!fixture->messageBar()->isHidden());
        QVERIFY(fixture->messageBar()->text().contains(QStringLiteral("/nonexistent/place/out.md")));
    }

    void openingASessionShowsWhatWasMeasured() {
        WindowFixture fixture(scripted_registry());
        runOnce(fixture);
        const std::string before = to_json(fixture->controller().results());
        const SweepSpec sweep = *fixture->workload()->sweep();
        const QString session = QString::fromStdString(fixture->controller().source().string());
        fixture.restart();
        QVERIFY(fixture->controller().results().cells().empty());
        open(fixture, session);
        QCOMPARE(to_json(fixture->controller().results()), before);
        QVERIFY(fixture->workload()->sweep() == sweep);
        QVERIFY(fixture.live()->cell() >= 0);
        QVERIFY(QSettings().value(QStringLiteral("recentFiles")).toStringList().contains(session));
    }

    void openingTheSeedTableShowsItsStatistics() {
        WindowFixture fixture(scripted_registry());
        open(fixture, QStringLiteral(TEST_DATA "/benchmark_results.md"));
        QCOMPARE(fixture->controller().results().cells().size(), std::size_t{120});
        QCOMPARE(fixture.results()->model().rowCount(), 120);
        QCOMPARE(fixture.live()->cell(), -1); // a table has no steps
    }

    void droppingASweepLoadsIt() {
        WindowFixture fixture(scripted_registry());
        const SweepSpec sweep = scripted_sweep({"x", "y"}, 7, 1);
        const QString file = fixture.path(QStringLiteral("sweep.json"));
        fixture->files().writeSweep(sweep, file);
        QVERIFY(fixture.waitForEnd());
        QMimeData mime;
        mime.setUrls({QUrl::fromLocalFile(file)});
        QSignalSpy opened(&fixture->files(), &FileCommands::opened);
        QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(fixture.operator->(), &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop(QPointF(5, 5), Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(fixture.operator->(), &drop);
        QVERIFY(opened.wait(patience));
        QVERIFY(fixture->workload()->sweep() == sweep);
    }

    void aFileThatIsNoneIsRefusedAndWhatIsShownStays() {
        WindowFixture fixture(scripted_registry());
        runOnce(fixture);
        const std::size_t cells = fixture->controller().results().cells().size();
        const QString file = fixture.path(QStringLiteral("broken.stepscope"));
        std::ofstream(file.toStdString()) << "this is not a session\n";
        QSignalSpy failed(&fixture->files(), &FileCommands::failed);
        fixture->openFile(file);
        QVERIFY(failed.wait(patience));
        QVERIFY(!fixture->messageBar()->isHidden());
        QCOMPARE(fixture->controller().results().cells().size(), cells);
    }

    void aKilledRunIsOfferedAndResumed() {
        WindowFixture fixture(scripted_registry());
        runOnce(fixture);
        const std::filesystem::path session = fixture->controller().source();
        // As a kill leaves it: the first cell done, the second torn.
        std::vector<Record> records = read_session(session).records;
        std::string content;
        bool firstDone = false;
        for (const Record& record : records) {
            content += record_line(record);
            if (std::holds_alternative<CellDone>(record)) {
                firstDone = true;
                break;
            }
        }
        QVERIFY(firstDone);
        write_file_safely(session, content + "deadbeef {\"rec");

        fixture.restart();
        fixture->offerUnfinished();
        QTRY_VERIFY_WITH_TIMEOUT(!fixture->messageBar()->isHidden(), patience);
        QVERIFY2(fixture->messageBar()->text().contains(QStringLiteral("1 of 4")),
                 qPrintable(fixture->messageBar()->text()));
        const auto buttons = fixture->messageBar()->findChildren<QPushButton*>();
        QVERIFY(!buttons.isEmpty());
        QTest::mouseClick(buttons.front(), Qt::LeftButton);
        QVERIFY(fixture->messageBar()->isHidden());
        QTRY_VERIFY_WITH_TIMEOUT(fixture->controller().results().ended().has_value(), patience);
        QVERIFY(fixture.waitForEnd());
        for (const CellResult& cell : fixture->controller().results().cells())
            QVERIFY(Results::is_final(cell));
        QCOMPARE(to_json(read_session(session).results()), to_json(fixture->controller().results()));
    }

    void theWorkloadIsRememberedOrQuick() {
        WindowFixture fixture(scripted_registry());
        QVERIFY(fixture->workload()->sweep() == find_sweep("quick"));
        const SweepSpec sweep = scripted_sweep({"mine"}, 7, 2);
        fixture->workload()->setSweep(sweep);
        fixture->close();
        fixture.restart();
        QVERIFY(fixture->workload()->sweep() == sweep);
    }

    void aFinishedRunIsNotOffered() {
        WindowFixture fixture(scripted_registry());
        runOnce(fixture);
        fixture.restart();
        fixture->offerUnfinished();
        QTest::qWait(300);
        QVERIFY(fixture->messageBar()->isHidden());
    }

    void runningKeepsTheSessionFromTheFirstSecond() {
        WindowFixture fixture(scripted_registry());
        fixture->workload()->setSweep(scripted_sweep({"ok"}, 100'000, 0));
        fixture->run();
        QTRY_VERIFY_WITH_TIMEOUT(fixture->controller().currentCell() >= 0, patience);
        const std::filesystem::path session = fixture->controller().source();
        QVERIFY(read_session(session).results().run().has_value());
        fixture->openFile(fixture.path(QStringLiteral("other.md")));
        QVERIFY2(!fixture->messageBar()->isHidden(), "opening a file during a run must say why it does not");
        fixture->controller().stop();
        QVERIFY(fixture.waitForEnd());
    }

private:
    /// Two models that run, forward and forward+backward.
    static void runOnce(WindowFixture& fixture) {
        fixture->workload()->setSweep(scripted_sweep({"ok", "oom"}, 5, 1));
        fixture->run();
        QVERIFY(fixture.waitForEnd());
        QCOMPARE(fixture->controller().results().cells().size(), std::size_t{4});
    }
    static void open(WindowFixture& fixture, const QString& path) {
        QSignalSpy opened(&fixture->files(), &FileCommands::opened);
        fixture->openFile(path);
        QVERIFY(opened.wait(patience));
    }
};

QTEST_MAIN(TestFiles)
#include "test_files.moc"
