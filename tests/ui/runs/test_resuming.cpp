// Going on with a session: read anew, asked for where it was measured elsewhere, and never measured twice.
#include "patience.h"
#include "records/json/record_json.h"
#include "scripted_sweep.h"
#include "sessions/log/session_lines.h"
#include "sessions/log/session_writer.h"
#include "system/files/files.h"
#include "ui/messages/message_bar.h"
#include "window_fixture.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <nlohmann/json.hpp>

#include <fstream>

using namespace stepscope;
using namespace stepscope::testing;

class TestResuming : public QObject {
    Q_OBJECT
private slots:
    void whatAnotherProgramFinishedMeanwhileIsNotMeasuredAgain() {
        const auto script = script_by_name();
        WindowFixture fixture(scripted_registry(script));
        const std::filesystem::path path = sessionWithOneCellDone(fixture, {});
        QVERIFY(fixture.open(QString::fromStdString(path.string())));
        const std::vector<Cell> cells = expand(sweep());
        { // while the window shows what the session said before
            SessionWriter other = SessionWriter::append(path);
            finish(other, cells[1]);
        }
        fixture->actions().resume->trigger();
        QVERIFY(fixture->controller().isActive());
        QVERIFY(fixture.waitForEnd());
        QCOMPARE(script->executables_made.load(), static_cast<int>(cells.size()) - 2);
        for (const CellResult& cell : fixture->controller().results().cells())
            QCOMPARE(cell.status, Status::Ok);
    }

    void aSessionOfAnotherMachineGoesOnHereOnlyIfToldTo() {
        const auto script = script_by_name();
        WindowFixture fixture(scripted_registry(script));
        const std::filesystem::path path = sessionWithOneCellDone(fixture, {{"host", "<b>elsewhere</b>"}});
        QVERIFY(fixture.open(QString::fromStdString(path.string())));
        const std::string before = read_file(path);
        QSignalSpy doubted(&fixture->controller(), &RunController::resumeDoubted);
        fixture->actions().resume->trigger();
        QTRY_COMPARE_WITH_TIMEOUT(doubted.count(), 1, patience);
        QVERIFY(!fixture->controller().isActive());
        QCOMPARE(read_file(path), before);
        QVERIFY(!is_being_written(path)); // nobody waits for the person
        QVERIFY2(fixture->messageBar()->text().contains(QStringLiteral("<b>elsewhere</b>")),
                 qPrintable(fixture->messageBar()->text()));
        QCOMPARE(script->executables_made.load(), 0);

        pressOnBar(fixture, QStringLiteral("Go on here"));
        QVERIFY(fixture->controller().isActive());
        QVERIFY(fixture.waitForEnd());
        const std::vector<CellResult>& cells = fixture->controller().results().cells();
        QCOMPARE(cells[0].environment->at("host"), std::string("<b>elsewhere</b>"));
        QVERIFY(cells[1].status == Status::Ok && cells[1].environment->at("host") != "<b>elsewhere</b>");
    }

    void aSessionOfANewerVersionIsSaidAndKept() {
        WindowFixture fixture(scripted_registry());
        const std::filesystem::path path = sessionWithOneCellDone(fixture, {});
        std::string text = read_file(path);
        const std::size_t end = text.find('\n') + 1;
        nlohmann::json header = nlohmann::json::parse(text.substr(9, end - 9));
        header["version"] = session_version + 1;
        text = checked_line(header) + text.substr(end);
        std::ofstream(path, std::ios::trunc) << text;
        QVERIFY(fixture.open(QString::fromStdString(path.string())));
        QSignalSpy doubted(&fixture->controller(), &RunController::resumeDoubted);
        fixture->actions().resume->trigger();
        QTRY_COMPARE_WITH_TIMEOUT(doubted.count(), 1, patience);
        QVERIFY2(fixture->messageBar()->text().contains(QStringLiteral("newer version")),
                 qPrintable(fixture->messageBar()->text()));
        QCOMPARE(read_file(path), text);
        pressOnBar(fixture, QStringLiteral("Go on here"));
        QVERIFY(fixture.waitForEnd());
        QVERIFY(read_file(path).starts_with(text));
    }

    void aSessionThatIsBeingWrittenIsLeftAlone() {
        WindowFixture fixture(scripted_registry());
        const std::filesystem::path path = sessionWithOneCellDone(fixture, {});
        QVERIFY(fixture.open(QString::fromStdString(path.string())));
        const SessionWriter other = SessionWriter::append(path);
        QSignalSpy failed(&fixture->controller(), &RunController::failed);
        fixture->actions().resume->trigger();
        QTRY_COMPARE_WITH_TIMEOUT(failed.count(), 1, patience);
        QVERIFY2(failed.front().front().toString().contains(QStringLiteral("is in use")),
                 qPrintable(failed.front().front().toString()));
        QVERIFY(!fixture->controller().isActive());
    }

private:
    static SweepSpec sweep() { return scripted_sweep({"a", "b"}, 4, 1); }

    /// As another program would do it.
    static void finish(SessionWriter& writer, const Cell& cell) {
        writer.write(CellStarted{cell, {}});
        std::vector<double> times;
        for (int step = 0; step < cell.steps; ++step) {
            times.push_back(0.001 * (step + 1));
            writer.write(StepDone{cell.index, step, step < cell.warmup, times.back(), {}, {}});
        }
        CellDone done;
        done.cell = cell.index;
        done.statistics = statistics_of(times, cell.warmup);
        writer.write(done);
    }

    static std::filesystem::path sessionWithOneCellDone(const WindowFixture& fixture,
                                                        const Environment& environment) {
        const std::filesystem::path path = fixture.path(QStringLiteral("s.stepscope")).toStdString();
        SessionWriter writer = SessionWriter::create(path);
        writer.write(RunStarted{sweep(), "2026-01-01T00:00:00+00:00", environment, false});
        finish(writer, expand(sweep())[0]);
        return path;
    }

    static void pressOnBar(WindowFixture& fixture, const QString& text) {
        for (auto* button : fixture->messageBar()->findChildren<QPushButton*>())
            if (button->text() == text && button->isVisible())
                return QTest::mouseClick(button, Qt::LeftButton);
        QFAIL(qPrintable(text));
    }
};

QTEST_MAIN(TestResuming)
#include "test_resuming.moc"
