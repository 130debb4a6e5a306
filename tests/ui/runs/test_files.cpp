// Opening, saving, exporting, dropping; sessions of runs that did not end.
#include "patience.h"
#include "records/json/record_json.h"
#include "scripted_sweep.h"
#include "sessions/log/session_file.h"
#include "support/named_cuda.h"
#include "support/runs/session_records.h"
#include "system/files/files.h"
#include "tables/formats.h"
#include "tables/table.h"
#include "ui/files/chart_dialog.h"
#include "ui/messages/message_bar.h"
#include "ui/report/report_page.h"
#include "ui/views/live/live_view.h"
#include "ui/views/results/results_view.h"
#include "ui/views/views.h"
#include "ui/workload/models/models_editor.h"
#include "ui/workload/workload_panel.h"
#include "window_fixture.h"
#include "workload/json/sweep_json.h"
#include "workload/presets.h"

#include <QAction>
#include <QApplication>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

#include <fstream>
#include <unistd.h>

using namespace stepscope;
using namespace stepscope::testing;

class TestFiles : public QObject {
    Q_OBJECT
private slots:
    void whatNamesNoDeviceIsForTheGpuThatIsHere() {
        auto backends = std::make_shared<BackendRegistry>();
        backends->add(std::make_unique<NamedCuda>(std::int64_t{1} << 36));
        WindowFixture fixture(backends);
        const std::vector<std::string> gpu = {"cuda:0"};
        QVERIFY(fixture->workload()->sweep()); // of the first start
        QCOMPARE(fixture->workload()->sweep()->devices, gpu);
        QVERIFY(!fixture->workload()->isHandMade());
        for (QAction* action : fixture->workload()->findChildren<QAction*>())
            if (action->text().startsWith(QStringLiteral("seed"))) action->trigger();
        QCOMPARE(fixture->workload()->sweep()->models.size(), std::size_t{5});
        QCOMPARE(fixture->workload()->sweep()->devices, gpu);
        QVERIFY(!fixture->workload()->isHandMade());
        const QString path = fixture.path(QStringLiteral("sweep.json"));
        std::ofstream(path.toStdString()) << R"({"models": "nano", "seq": 48})";
        QVERIFY(fixture.open(path));
        QCOMPARE(fixture->workload()->sweep()->seqs, std::vector<std::int64_t>{48});
        QCOMPARE(fixture->workload()->sweep()->devices, gpu);
    }

    void everyExportIsWrittenAndReadsBack() {
        WindowFixture fixture(scripted_registry());
        runOnce(fixture);
        const std::string base = fixture.path(QStringLiteral("out")).toStdString();
        for (const Format& format : formats())
            if (can(format, FormatUse::Write))
                fixture->exportTo(QString::fromStdString(base + std::string(format.extensions.front())));
        for (const char* extension : {"PNG", "svg"}) // in letters of any case
            fixture->exportTo(fixture.path(QStringLiteral("out.%1").arg(QLatin1String(extension))));
        QVERIFY(fixture.waitForEnd());
        const std::size_t cells = fixture->controller().results().cells().size();
        for (const Format& format : formats()) {
            if (!can(format, FormatUse::Write)) continue;
            const std::string path = base + std::string(format.extensions.front());
            QVERIFY2(std::filesystem::file_size(path) > 100, path.c_str());
            if (format.read) QCOMPARE(read_results(path).cells().size(), cells);
        }
        QVERIFY(!QImage(fixture.path(QStringLiteral("out.PNG"))).isNull());
        QVERIFY(std::filesystem::file_size(base + ".svg") > 2000);
    }

    /// Dropped on a window that was left at another sweep.
    void everyExportBringsItsSweepBack() {
        WindowFixture fixture(scripted_registry());
        runOnce(fixture);
        const SweepSpec ran = fixture->controller().results().run()->sweep;
        QStringList paths;
        for (const WindowActions::Export& each : fixture->actions().exports)
            paths.push_back(fixture.path(QStringLiteral("out.") + each.extension));
        for (const QString& path : paths)
            fixture->exportTo(path);
        QVERIFY(fixture.waitForEnd());
        for (const QString& path : paths) {
            SweepSpec other = ran;
            other.seqs = {8};
            fixture->workload()->setSweep(other);
            QVERIFY2(fixture.drop({path}), qPrintable(path));
            QVERIFY2(QTest::qWaitFor(
                         [&] {
                             const std::optional<SweepSpec> now = fixture->workload()->sweep();
                             return now && now->seqs == ran.seqs;
                         },
                         patience),
                     qPrintable(path));
            SweepSpec now = *fixture->workload()->sweep();
            now.name = ran.name; // which a CSV does not tell
            QVERIFY2(now == ran, qPrintable(path));
        }
        QImage chart(fixture.path(QStringLiteral("out.png")));
        QVERIFY(!chart.isNull());
        QVERIFY(chart.text(QStringLiteral("Stepscope")).startsWith(QStringLiteral("stepscope-origin ")));
    }

    /// Names that end as they are to end; the dialog knows no other.
    void aNameKeepsItsEnding() {
        WindowFixture fixture(scripted_registry());
        runOnce(fixture);
        for (const WindowActions::Export& each : fixture->actions().exports) {
            if (each.chart) continue;
            const QString name = QStringLiteral("named.") + each.extension;
            QTimer typing;
            connect(&typing, &QTimer::timeout, &typing, [&] {
                auto* dialog = qobject_cast<QFileDialog*>(QApplication::activeModalWidget());
                if (!dialog) return;
                typing.stop();
                dialog->findChild<QLineEdit*>(QStringLiteral("fileNameEdit"))->setText(fixture.path(name));
                dialog->findChild<QDialogButtonBox*>(QStringLiteral("buttonBox"))
                    ->button(QDialogButtonBox::Save)
                    ->click();
            });
            typing.start(20);
            each.action->trigger();
            QVERIFY(fixture.waitForEnd());
            QVERIFY2(QFileInfo::exists(fixture.path(name)), qPrintable(name));
            QVERIFY2(!QFileInfo::exists(fixture.path(name + QLatin1Char('.') + each.extension)),
                     qPrintable(name));
        }
    }

    /// Which is of the one who made it, and not of those who get it.
    void noChartNamesTheMachine() {
        WindowFixture fixture(scripted_registry());
        runOnce(fixture);
        char host[256] = {};
        QCOMPARE(gethostname(host, sizeof host - 1), 0);
        const Environment& place = fixture->controller().results().run()->environment;
        QCOMPARE(place.at("host"), std::string(host));
        fixture->exportTo(fixture.path(QStringLiteral("out.svg")));
        fixture->exportTo(fixture.path(QStringLiteral("out.html")));
        QVERIFY(fixture.waitForEnd());
        for (const char* const name : {"out.svg", "out.html"})
            for (const char* const told : {"\nhost:", ">host<", "\"host\""})
                QVERIFY2(read_file(fixture.path(QLatin1String(name)).toStdString()).find(told) ==
                             std::string::npos,
                         name);
    }

    void aPictureOfSomebodyElseIsNoSweep() {
        WindowFixture fixture(scripted_registry());
        const QString path = fixture.path(QStringLiteral("photo.png"));
        QImage(8, 8, QImage::Format_RGB32).save(path);
        QSignalSpy failed(&fixture.window(), &MainWindow::exportFailed);
        QVERIFY(fixture.drop({path}));
        QVERIFY(QTest::qWaitFor([&] { return failed.size() == 1; }, patience));
        QVERIFY(failed.front().front().toString().contains(QStringLiteral("photo.png")));
    }

    void theExportMenuHasEveryFormat() {
        WindowFixture fixture(scripted_registry());
        QStringList offered;
        for (const WindowActions::Export& each : fixture->actions().exports)
            if (!each.chart) offered.push_back(each.extension);
        QStringList known;
        for (const Format& format : formats())
            if (can(format, FormatUse::Write) &&
                &format != &session_format()) // which File › Save session writes
                known.push_back(QString::fromStdString(std::string(format.id())));
        known.push_back(reportPageExtension());
        QCOMPARE(offered, known);
    }

    /// What a person exports is what is in front; where that has no chart, the dialog says whose it is.
    void theDialogSaysWhoseChartItExports() {
        WindowFixture fixture(scripted_registry());
        runOnce(fixture);
        const auto asked = [&](const char* view) {
            fixture.show(view);
            QStringList texts;
            QTimer::singleShot(0, [&texts] {
                for (QWidget* each : QApplication::topLevelWidgets()) {
                    auto* dialog = qobject_cast<ChartDialog*>(each);
                    if (!dialog || !dialog->isVisible()) continue;
                    texts.push_back(dialog->windowTitle());
                    for (const QLabel* label : dialog->findChildren<QLabel*>())
                        texts.push_back(label->text());
                    dialog->reject();
                }
            });
            for (const WindowActions::Export& each : fixture->actions().exports)
                if (each.chart) {
                    each.action->trigger();
                    break;
                }
            return texts;
        };
        for (const char* view : {"live", "scaling", "heat_map", "memory"}) {
            const QStringList texts = asked(view);
            QVERIFY2(!texts.isEmpty() &&
                         texts.front().contains(viewText(findView(QLatin1String(view))->label)),
                     view);
            QVERIFY2(!texts.join(QLatin1Char(' ')).contains(QStringLiteral("in front")), view);
        }
        for (const char* view : {"results", "compare", "sessions"}) {
            const QStringList texts = asked(view);
            QVERIFY2(!texts.isEmpty() && texts.front().contains(QStringLiteral("Live")), view);
            const QString front = viewText(findView(QLatin1String(view))->label);
            QVERIFY2(
                texts.contains(front + QStringLiteral(", which is in front, has no chart now: this is the "
                                                      "chart of Live.")),
                qPrintable(texts.join(QLatin1Char('\n'))));
        }
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

    void nothingIsReplacedUnasked() {
        WindowFixture fixture(scripted_registry());
        runOnce(fixture);
        const QString file = fixture.path(QStringLiteral("mine.md"));
        std::ofstream(file.toStdString()) << "mine\n";
        QSignalSpy failed(fixture.operator->(), &MainWindow::exportFailed);
        fixture->exportTo(file);
        QTRY_COMPARE_WITH_TIMEOUT(failed.count(), 1, patience);
        QCOMPARE(read_file(file.toStdString()), std::string("mine\n"));
        QVERIFY(fixture->messageBar()->text().contains(QStringLiteral("already")));
        fixture->exportTo(file, Replace::Yes);
        QVERIFY(fixture.waitForEnd());
        QCOMPARE(read_results(file.toStdString()).cells().size(), std::size_t{4});
    }

    void aSessionThatARunWritesIsNeverReplaced() {
        WindowFixture fixture(scripted_registry());
        fixture->workload()->setSweep(scripted_sweep({"ok"}, 100'000, 0));
        fixture->run();
        QTRY_VERIFY_WITH_TIMEOUT(fixture->controller().currentCell() >= 0, patience);
        const std::filesystem::path session = fixture->controller().source();
        QSignalSpy failed(fixture.operator->(), &MainWindow::exportFailed);
        fixture->exportTo(QString::fromStdString(session.string()), Replace::Yes);
        QTRY_COMPARE_WITH_TIMEOUT(failed.count(), 1, patience);
        fixture->controller().stop();
        QVERIFY(fixture.waitForEnd());
        QVERIFY(read_session(session).results().ended().has_value()); // the run's own records, to the last
    }

    void theDialogAsksBeforeAFileIsReplaced() {
        WindowFixture fixture(scripted_registry());
        runOnce(fixture);
        const QString file = fixture.path(QStringLiteral("table.md"));
        std::ofstream(file.toStdString()) << "mine\n";
        // Typed without the extension, under which nothing stands; then the name is taken after all.
        const auto answer = [&](const QString& button) {
            QStringList questions;
            typeInto(fixture.path(QStringLiteral("table")), button, questions);
            fixture->actions().exports.front().action->trigger();
            fixture.waitForEnd();
            return questions;
        };
        QVERIFY2(answer(QStringLiteral("Cancel")).join(QString()).contains(QStringLiteral("table.md")),
                 "the question names the file that would be lost");
        QCOMPARE(read_file(file.toStdString()), std::string("mine\n"));
        QCOMPARE(answer(QStringLiteral("Replace")).size(), 1);
        QCOMPARE(read_results(file.toStdString()).cells().size(), std::size_t{4});
        QVERIFY2(fixture->messageBar()->text().contains(QStringLiteral("table.md was written")),
                 qPrintable(fixture->messageBar()->text()));
        QCOMPARE(fixture->messageBar()->findChildren<QPushButton*>().back()->text(),
                 QStringLiteral("Open the folder"));
    }

    void anOfferOfWhatIsNoLongerOnShowGoes() {
        WindowFixture fixture(scripted_registry());
        const auto runOf = [&](const char* model) {
            fixture->workload()->setSweep(scripted_sweep({model}, 3, 0));
            fixture->run();
            fixture.waitForEnd();
            return QString::fromStdString(fixture->controller().source().string());
        };
        const QString first = runOf("one");
        const QString second = runOf("two");
        ShapesModel& models = fixture->workload()->modelsEditor()->model();
        models.setData(models.index(0, ShapesModel::Layers), 3);
        open(fixture, first);
        QVERIFY(fixture->messageBar()->text().contains(QFileInfo(first).fileName()));
        open(fixture, second);
        QVERIFY2(!fixture->messageBar()->text().contains(QFileInfo(first).fileName()),
                 qPrintable(fixture->messageBar()->text()));
        QTest::mouseClick(fixture->messageBar()->findChildren<QPushButton*>().back(), Qt::LeftButton);
        QCOMPARE(fixture->workload()->sweep()->models[0].name, std::string("two"));
        open(fixture, first); // which is what stands on the left when it was made so by hand
        QVERIFY(fixture->messageBar()->isHidden());
        models.setData(models.index(0, ShapesModel::Layers), 5);
        open(fixture, second);
        QVERIFY(!fixture->messageBar()->isHidden());
        fixture->run(); // whose results take the place of those that were opened
        QVERIFY(fixture.waitForEnd());
        QVERIFY2(fixture->messageBar()->isHidden(), qPrintable(fixture->messageBar()->text()));
    }

    void openingKeepsTheSweepMadeByHand() {
        WindowFixture fixture(scripted_registry());
        runOnce(fixture);
        const SweepSpec ran = *fixture->workload()->sweep();
        const QString session = QString::fromStdString(fixture->controller().source().string());
        ShapesModel& models = fixture->workload()->modelsEditor()->model();
        models.setData(models.index(0, ShapesModel::Layers), 3);
        const SweepSpec mine = *fixture->workload()->sweep();
        QVERIFY(fixture->workload()->isHandMade());
        open(fixture, session);
        QVERIFY(fixture->workload()->sweep() == mine);
        QVERIFY(!fixture->messageBar()->isHidden());
        QTest::mouseClick(fixture->messageBar()->findChildren<QPushButton*>().back(), Qt::LeftButton);
        QVERIFY(fixture->workload()->sweep() == ran);
        fixture->actions().undo->trigger();
        QVERIFY(fixture->workload()->sweep() == mine);
        // A sweep's file is opened for its sweep; what was there can be had back.
        const QString file = fixture.path(QStringLiteral("other.json"));
        fixture->files().writeSweep(scripted_sweep({"x"}, 7, 1), file);
        QVERIFY(fixture.waitForEnd());
        open(fixture, file);
        QVERIFY(fixture->workload()->sweep() == scripted_sweep({"x"}, 7, 1));
        QVERIFY(fixture->actions().undo->text().contains(QStringLiteral("other.json")));
        fixture->actions().undo->trigger();
        QVERIFY(fixture->workload()->sweep() == mine);
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
        QCOMPARE(fixture.live()->cell(), 0); // a table has no steps, but a mean and a deviation
        QVERIFY(fixture.live()->trace().seconds().empty());
    }

    void droppingASweepLoadsIt() {
        WindowFixture fixture(scripted_registry());
        const SweepSpec sweep = scripted_sweep({"x", "y"}, 7, 1);
        const QString file = fixture.path(QStringLiteral("sweep.json"));
        fixture->files().writeSweep(sweep, file);
        QVERIFY(fixture.waitForEnd());
        QSignalSpy opened(&fixture->files(), &FileCommands::opened);
        QVERIFY(fixture.drop({file}));
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
        std::vector<Record> records = records_in(session);
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

    void whoLooksAtAnUnfinishedRunFirstCanGoOnWithIt() {
        WindowFixture fixture(scripted_registry());
        runOnce(fixture);
        const std::filesystem::path session = fixture->controller().source();
        std::string content;
        for (const Record& record : records_in(session)) {
            content += record_line(record);
            if (std::holds_alternative<CellDone>(record)) break;
        }
        write_file_safely(session, content);
        fixture.restart();
        fixture->offerUnfinished();
        QTRY_VERIFY_WITH_TIMEOUT(!fixture->messageBar()->isHidden(), patience);
        const auto click = [&](const char* text) {
            for (QPushButton* button : fixture->messageBar()->findChildren<QPushButton*>())
                if (button->text() == QLatin1String(text)) return QTest::mouseClick(button, Qt::LeftButton);
            QFAIL(text);
        };
        click("Show it");
        QTRY_VERIFY_WITH_TIMEOUT(fixture->controller().source() == session, patience);
        QVERIFY(!fixture->messageBar()->isHidden());
        QVERIFY2(fixture->messageBar()->text().contains(QStringLiteral("did not finish: 1 of 4")),
                 qPrintable(fixture->messageBar()->text()));
        click("Run what is left");
        QVERIFY(fixture->messageBar()->isHidden());
        QTRY_VERIFY_WITH_TIMEOUT(fixture->controller().results().ended().has_value(), patience);
        QVERIFY(fixture.waitForEnd());
        QVERIFY(fixture->messageBar()->isHidden());
    }

    void theWorkloadIsRememberedOrQuick() {
        WindowFixture fixture(scripted_registry());
        QVERIFY(fixture->workload()->sweep() == find_sweep("quick", "scripted")); // the device there is
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
        QTRY_VERIFY2_WITH_TIMEOUT(!fixture->messageBar()->isHidden(),
                                  "a file that cannot be opened is told of during a run, too", patience);
        fixture->controller().stop();
        QVERIFY(fixture.waitForEnd());
    }

    /// Qt keeps what stands at the side of its dialog.
    void theDialogToOpenNamesTheRunsOnce() {
        WindowFixture fixture(scripted_registry());
        const QUrl runs = QUrl::fromLocalFile(fixture.path(QStringLiteral("sessions")));
        const auto namesInDialog = [&] {
            qsizetype count = -1;
            QTimer::singleShot(0, fixture.operator->(), [&] {
                auto* dialog = fixture->findChild<QFileDialog*>();
                if (dialog == nullptr) return;
                count = dialog->sidebarUrls().count(runs);
                dialog->reject();
            });
            fixture->actions().open->trigger();
            return count;
        };
        QCOMPARE(namesInDialog(), 0); // a place that is not there is none to go to
        runOnce(fixture);
        QCOMPARE(namesInDialog(), 1);
        QCOMPARE(namesInDialog(), 1);
    }

private:
    /// Two models that run, forward and forward+backward.
    static void runOnce(WindowFixture& fixture) {
        fixture->workload()->setSweep(scripted_sweep({"ok", "oom"}, 5, 1));
        fixture->run();
        QVERIFY(fixture.waitForEnd());
        QCOMPARE(fixture->controller().results().cells().size(), std::size_t{4});
    }
    /// Types a name into the dialog for files that opens next, and answers the question that follows with a
    /// button; a "Cancel" is followed by the end of the dialog.
    static void typeInto(const QString& name, const QString& button, QStringList& questions) {
        auto* timer = new QTimer(qApp);
        auto typed = std::make_shared<bool>(false);
        QObject::connect(timer, &QTimer::timeout, timer, [=, &questions] {
            QWidget* front = QApplication::activeModalWidget();
            if (auto* box = qobject_cast<QMessageBox*>(front)) {
                questions.push_back(box->text());
                for (QAbstractButton* each : box->buttons())
                    if (each->text().remove(QLatin1Char('&')) == button) each->click();
                if (button != QStringLiteral("Cancel")) timer->deleteLater();
            } else if (auto* dialog = qobject_cast<QFileDialog*>(front)) {
                if (*typed) {
                    timer->deleteLater();
                    return dialog->reject();
                }
                *typed = true;
                dialog->findChild<QLineEdit*>(QStringLiteral("fileNameEdit"))->setText(name);
                dialog->findChild<QDialogButtonBox*>(QStringLiteral("buttonBox"))
                    ->button(QDialogButtonBox::Save)
                    ->click();
            }
        });
        timer->start(20);
    }
    static void open(WindowFixture& fixture, const QString& path) {
        QSignalSpy opened(&fixture->files(), &FileCommands::opened);
        fixture->openFile(path);
        QVERIFY(opened.wait(patience));
    }
};

QTEST_MAIN(TestFiles)
#include "test_files.moc"
