// The program itself, as a script starts it, on the real CPU backend.
#include "patience.h"
#include "sessions/log/session_file.h"
#include "tables/formats.h"
#include "tables/table.h"
#include "ui/views/views.h"
#include "workload/presets.h"

#include <QDir>
#include <QFile>
#include <QImage>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <sys/stat.h>

using namespace stepscope;

class TestProgram : public QObject {
    Q_OBJECT
private slots:
    void helpAndVersionNeedNoDisplay() {
        Outcome help = start({QStringLiteral("--help")}, QStringLiteral("xcb"));
        QCOMPARE(help.status, 0);
        for (const char* option : {"--run", "--screenshot", "--export", "--quit-when-done", "--preset",
                                   "--size", "--theme", "--language", "--view", "--screenshots"})
            QVERIFY2(help.output.contains(QLatin1String(option)), option);
        for (const ViewRow& view : viewTable())
            QVERIFY2(help.output.contains(QLatin1String(view.name)), view.name);
        for (const SweepPreset& preset : sweep_presets())
            QVERIFY2(help.output.contains(QString::fromStdString(preset.name)), preset.name.c_str());
        // What the file to open may end in: what is read by itself, and what is once its columns are known.
        const QString said = help.output.simplified();
        const qsizetype begin = said.indexOf(QStringLiteral("a file that ends in"));
        const QString opens = said.mid(begin, said.indexOf(QStringLiteral("Or a report"), begin) - begin);
        for (const Format& format : formats())
            QCOMPARE(opens.contains(QString::fromLatin1(format.extensions.front())),
                     can(format, FormatUse::Read) || can(format, FormatUse::Map));
        const Outcome version = start({QStringLiteral("--version")}, QStringLiteral("xcb"));
        QCOMPARE(version.status, 0);
        QVERIFY2(version.output.contains(QStringLiteral("(commit ")), qPrintable(version.output));
    }

    void badArgumentsAreRefusedWithStatusTwo_data() {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("word");
        QTest::newRow("option") << QStringList{"--nonsense"} << "nonsense";
        QTest::newRow("preset") << QStringList{"--preset", "enormous"} << "quick";
        QTest::newRow("size") << QStringList{"--size", "wide"} << "1280x800";
        QTest::newRow("theme") << QStringList{"--theme", "pink"} << "light";
        for (const ViewRow& view : viewTable())
            QTest::addRow("view, told of %s", view.name)
                << QStringList{"--view", "nonsense"} << QString::fromLatin1(view.name);
        QTest::newRow("export") << QStringList{"--export", "a.docx"} << ".svg";
        QTest::newRow("files") << QStringList{"a.md", "b.md"} << "one file";
        const QString letters = QStringLiteral("x").repeated(100'000);
        QTest::newRow("a long option") << QStringList{"--" + letters} << "xxx";
        QTest::newRow("a long preset") << QStringList{"--preset", letters} << "quick";
        QTest::newRow("a long export") << QStringList{"--export", letters} << ".svg";
    }
    void badArgumentsAreRefusedWithStatusTwo() {
        QFETCH(QStringList, arguments);
        QFETCH(QString, word);
        const Outcome outcome = start(arguments);
        QCOMPARE(outcome.status, 2);
        QVERIFY2(outcome.output.contains(word), qPrintable(outcome.output));
        for (const QString& line : outcome.output.split(QLatin1Char('\n')))
            QVERIFY2(line.size() < 1'100, qPrintable(line.left(2'000)));
    }

    void aScriptedRunExportsAndTakesAPicture() {
        const QString sweep = path("sweep.json");
        QFile file(sweep);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(
            R"({"name": "nano", "models": ["nano"], "seq": [16], "batch": [1], "warmup": [1], "steps": 3})");
        file.close();
        const Outcome outcome = start({sweep, "--run", "--quit-when-done", "--size", "1000x640", "--theme",
                                       "dark", "--export", path("t.md"), "--export", path("t.csv"),
                                       "--export", path("c.svg"), "--screenshot", path("w.png")});
        QVERIFY2(outcome.status == 0, qPrintable(outcome.output));
        const Results table = read_results(path("t.md").toStdString());
        QCOMPARE(table.cells().size(), std::size_t{2});
        for (const CellResult& cell : table.cells())
            QCOMPARE(cell.status, Status::Ok);
        QCOMPARE(read_results(path("t.csv").toStdString()).cells()[0].steps.size(), std::size_t{3});
        QVERIFY(QFile::exists(path("c.svg")));
        QCOMPARE(QImage(path("w.png")).size(), QSize(1000, 640));
    }

    void everyViewIsShownByNameAndPictured() {
        const QString sweep = path("views.json");
        QFile file(sweep);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(
            R"({"name": "views", "models": ["nano"], "seq": [16], "batch": [1], "warmup": [1], "steps": 3})");
        file.close();
        const QString session = path("views.stepscope");
        const Outcome all = start({sweep, "--run", "--quit-when-done", "--size", "1000x640", "--export",
                                   session, "--screenshots", directory_.path()});
        QVERIFY2(all.status == 0, qPrintable(all.output));
        QVERIFY2(!read_results(session.toStdString()).cells()[0].phases.empty(),
                 "a run for pictures of all views takes what they need");
        std::vector<QImage> together;
        std::vector<QImage> alone;
        for (const ViewRow& view : viewTable()) {
            for (const char* theme : {"light", "dark"}) {
                together.push_back(QImage(directory_.filePath(
                    QStringLiteral("%1-%2.png").arg(QLatin1String(view.name), QLatin1String(theme)))));
                QCOMPARE(together.back().size(), QSize(1000, 640));
            }
            const QString one = directory_.filePath(QStringLiteral("one.png"));
            const Outcome outcome =
                start({session, "--baseline", session, "--view", QLatin1String(view.name), "--quit-when-done",
                       "--size", "1000x640", "--theme", "dark", "--screenshot", one});
            QVERIFY2(outcome.status == 0, qPrintable(outcome.output));
            alone.emplace_back(one);
            QCOMPARE(alone.back().size(), QSize(1000, 640));
        }
        for (const std::vector<QImage>& pictures : {together, alone})
            for (std::size_t i = 0; i < pictures.size(); ++i)
                for (std::size_t j = 0; j < i; ++j)
                    QVERIFY2(pictures[i] != pictures[j],
                             qPrintable(QStringLiteral("pictures %1 and %2 look the same").arg(j).arg(i)));
    }

    void aSignalEndsTheRunInOrder_data() {
        QTest::addColumn<int>("signal");
        QTest::addColumn<bool>("ends");
        QTest::newRow("SIGTERM") << SIGTERM << true;
        QTest::newRow("SIGHUP") << SIGHUP << true;
        QTest::newRow("SIGUSR1") << SIGUSR1 << false;
    }
    void aSignalEndsTheRunInOrder() {
        QFETCH(int, signal);
        QFETCH(bool, ends);
        const QString sweep = path("long.json");
        QFile file(sweep);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(R"({"name": "long", "models": ["nano"], "seq": [16], "batch": [1], "warmup": [0],
                       "mode": ["forward"], "steps": 100000})");
        file.close();
        QTemporaryDir state;
        QProcess process;
        process.setProcessEnvironment(environment(state.path()));
        process.start(QStringLiteral(STEPSCOPE_PROGRAM), {sweep, QStringLiteral("--run")});
        const auto session = [&] {
            const QDir folder(state.filePath(QStringLiteral("stepscope/sessions")));
            const QStringList names = folder.entryList({QStringLiteral("*.stepscope")});
            return names.isEmpty() ? std::filesystem::path()
                                   : std::filesystem::path(folder.filePath(names[0]).toStdString());
        };
        const auto steps = [&] {
            if (session().empty()) return std::size_t{0};
            const Results results = read_session(session()).results();
            return results.cells().empty() ? 0 : results.cells()[0].steps.size();
        };
        QTRY_VERIFY_WITH_TIMEOUT(steps() > 0, stepscope::testing::patience);
        QCOMPARE(::kill(static_cast<pid_t>(process.processId()), signal), 0);
        QTRY_VERIFY_WITH_TIMEOUT(read_session(session()).results().ended().has_value(),
                                 stepscope::testing::patience);
        QCOMPARE(read_session(session()).results().ended()->outcome, stepscope::Outcome::Stopped);
        if (!ends) { // a warning: the window is still there
            QVERIFY(!process.waitForFinished(500));
            ::kill(static_cast<pid_t>(process.processId()), SIGTERM);
        }
        QTRY_COMPARE_WITH_TIMEOUT(process.state(), QProcess::NotRunning, stepscope::testing::patience);
        QCOMPARE(process.exitStatus(), QProcess::NormalExit);
        QCOMPARE(process.exitCode(), 128 + (ends ? signal : SIGTERM));
    }

    void aScriptWhoseRunWasStoppedHasTheStatusOfThat() {
        const QString sweep = path("stopped.json");
        QFile file(sweep);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(R"({"name": "long", "models": ["nano"], "seq": [16], "batch": [1], "warmup": [0],
                       "mode": ["forward"], "steps": 1000000})");
        file.close();
        QTemporaryDir state;
        QProcess process;
        process.setProcessEnvironment(environment(state.path()));
        process.start(QStringLiteral(STEPSCOPE_PROGRAM),
                      {sweep, QStringLiteral("--run"), QStringLiteral("--quit-when-done"),
                       QStringLiteral("--export"), path("stopped.csv")});
        const QDir sessions(state.filePath(QStringLiteral("stepscope/sessions")));
        QTRY_VERIFY_WITH_TIMEOUT(!sessions.entryList({QStringLiteral("*.stepscope")}).isEmpty(),
                                 stepscope::testing::patience);
        QTest::qWait(300);
        QCOMPARE(::kill(static_cast<pid_t>(process.processId()), SIGUSR1), 0);
        QVERIFY(process.waitForFinished(stepscope::testing::patience));
        QCOMPARE(process.exitCode(), 130);
        QVERIFY(QFile::exists(path("stopped.csv")));
    }

    void aChartIsOfACellWithStepsOrSaysWhyThereIsNone() {
        const auto chartOf = [&](const char* models) {
            QFile file(path("fits.json"));
            if (!file.open(QIODevice::WriteOnly)) return QString();
            file.write(QByteArray(R"({"name": "fits", "seq": [16], "batch": [1], "warmup": [0], "steps": 2,
                                      "mode": ["forward"], "memory_limit": "64MiB", "models": )") +
                       models + "}");
            file.close();
            const Outcome outcome = start(
                {file.fileName(), "--run", "--quit-when-done", "--force", "--export", path("fits.svg")});
            QFile svg(path("fits.svg"));
            return outcome.status == 0 && svg.open(QIODevice::ReadOnly) ? QString::fromUtf8(svg.readAll())
                                                                        : outcome.output;
        };
        const QString some = chartOf(R"(["nano", "2.7B"])");
        QVERIFY2(some.contains(QStringLiteral("nano")) && some.contains(QStringLiteral("Measured step")),
                 qPrintable(some));
        QVERIFY(!some.contains(QStringLiteral("Out of memory")));
        const QString none = chartOf(R"(["2.7B"])");
        QVERIFY2(none.contains(QStringLiteral("Out of memory: this cell needs")), qPrintable(none));
    }

    void anExportThatCannotBeIsRefusedBeforeAnythingRuns() {
        const QTemporaryDir state;
        const auto refused = [&](const QString& target) {
            return start({"--preset", "quick", "--run", "--quit-when-done", "--export", target},
                         QStringLiteral("offscreen"), state.path());
        };
        QFile mine(path("mine.md"));
        QVERIFY(mine.open(QIODevice::WriteOnly));
        mine.close();
        Outcome outcome = refused(mine.fileName());
        QCOMPARE(outcome.status, 2);
        QVERIFY2(outcome.output.contains(QStringLiteral("--force")), qPrintable(outcome.output));
        outcome = refused(path("no such directory/a.md"));
        QCOMPARE(outcome.status, 2);
        QVERIFY(QDir().mkpath(path("folder.md")));
        QCOMPARE(refused(path("folder.md")).status, 2);
        QVERIFY(!QDir(state.filePath(QStringLiteral("stepscope"))).exists()); // no session
    }

    void whatCannotBeReadOrWrittenIsStatusOne() {
        QCOMPARE(start({path("missing.stepscope"), "--quit-when-done"}).status, 1);
        QCOMPARE(start({"--baseline", path("missing.stepscope"), "--quit-when-done"}).status, 1);
        const Outcome outcome =
            start({"--preset", "quick", "--quit-when-done", "--screenshot", "/nonexistent/w.png"});
        QCOMPARE(outcome.status, 1);
        QVERIFY(outcome.output.contains(QStringLiteral("/nonexistent/w.png")));
    }

    /// Of a pipe Qt would read for ever, without a window and deaf to signals.
    void whatIsNoFileOfSettingsIsSaidAndLeftAlone_data() {
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("isFolder");
        for (const char* name : {"stepscope/stepscope.conf", "stepscope.conf",
                                 "stepscope/stepscope.conf.lock", "stepscope.conf.lock"})
            for (const bool isFolder : {false, true})
                QTest::addRow("%s, a %s", name, isFolder ? "folder" : "pipe")
                    << QString::fromLatin1(name) << isFolder;
    }
    void whatIsNoFileOfSettingsIsSaidAndLeftAlone() {
        QFETCH(QString, name);
        QFETCH(bool, isFolder);
        const QTemporaryDir home;
        QVERIFY(QDir(home.path()).mkpath(QStringLiteral("stepscope")));
        const QString path = home.filePath(name);
        const QByteArray local = QFile::encodeName(path);
        QCOMPARE(isFolder ? ::mkdir(local.constData(), 0700) : ::mkfifo(local.constData(), 0600), 0);
        const Outcome outcome = start({"--preset", "quick", "--theme", "dark", "--quit-when-done"},
                                      QStringLiteral("offscreen"), home.path());
        QVERIFY2(outcome.status == 0, qPrintable(outcome.output));
        QVERIFY2(outcome.output.contains(path), qPrintable(outcome.output));
        QCOMPARE(outcome.output.contains(QStringLiteral("is a folder")), isFolder);
        QCOMPARE(outcome.output.contains(QStringLiteral("is a pipe, a device or a socket")), !isFolder);
        QVERIFY2(outcome.output.contains(
                     QStringLiteral("where a file of settings belongs. Remove it, and start again.")),
                 qPrintable(outcome.output));
        QVERIFY(QFileInfo::exists(path) && !QFileInfo(path).isFile());
        const QStringList files = QDir(home.filePath(QStringLiteral("stepscope"))).entryList(QDir::Files);
        QVERIFY2(!files.contains(QStringLiteral("stepscope.conf")), qPrintable(files.join(QLatin1Char(' '))));
    }

    /// Qt reads it whole before the window is there.
    void settingsThatAreTooLargeAreNotRead() {
        const QTemporaryDir home;
        QVERIFY(QDir(home.path()).mkpath(QStringLiteral("stepscope")));
        const QString path = home.filePath(QStringLiteral("stepscope/stepscope.conf"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.resize(qint64{3} << 30)); // sparse
        const Outcome outcome =
            start({"--preset", "quick", "--quit-when-done"}, QStringLiteral("offscreen"), home.path());
        QVERIFY2(outcome.status == 0, qPrintable(outcome.output));
        QVERIFY2(outcome.output.contains(path) && outcome.output.contains(QStringLiteral("is larger than")),
                 qPrintable(outcome.output));
        QCOMPARE(QFileInfo(path).size(), qint64{3} << 30);
    }

    void whereNothingIsInTheWaySettingsAreKept() {
        const QTemporaryDir home;
        const Outcome outcome =
            start({"--preset", "quick", "--quit-when-done"}, QStringLiteral("offscreen"), home.path());
        QVERIFY2(outcome.status == 0 && !outcome.output.contains(QStringLiteral("settings")),
                 qPrintable(outcome.output));
        QVERIFY(QFileInfo(home.filePath(QStringLiteral("stepscope/stepscope.conf"))).isFile());
    }

    void aRunThatCannotBeKeptIsStatusOneAndALine() {
        const Outcome outcome = start({"--preset", "quick", "--run", "--quit-when-done"},
                                      QStringLiteral("offscreen"), "/dev/null/none");
        QCOMPARE(outcome.status, 1);
        QVERIFY2(outcome.output.contains(QStringLiteral("/dev/null/none")), qPrintable(outcome.output));
    }

private:
    struct Outcome {
        int status = -1;
        QString output;
    };
    Outcome start(const QStringList& arguments, const QString& platform = QStringLiteral("offscreen"),
                  const QString& home = {}) {
        QProcess process;
        QProcessEnvironment its = environment(home.isEmpty() ? directory_.path() : home);
        its.insert(QStringLiteral("QT_QPA_PLATFORM"), platform);
        process.setProcessEnvironment(its);
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.start(QStringLiteral(STEPSCOPE_PROGRAM), arguments);
        if (!process.waitForFinished(stepscope::testing::patience)) {
            process.kill();
            process.waitForFinished();
            return {-1, QStringLiteral("did not end: ") + QString::fromUtf8(process.readAll())};
        }
        return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
                QString::fromUtf8(process.readAll())};
    }
    static QProcessEnvironment environment(const QString& home) {
        QProcessEnvironment out = QProcessEnvironment::systemEnvironment();
        out.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
        out.insert(QStringLiteral("LANGUAGE"), QStringLiteral("en"));
        for (const char* name : {"HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME"})
            out.insert(QLatin1String(name), home);
        out.remove(QStringLiteral("DISPLAY"));
        return out;
    }
    QString path(const char* name) const { return directory_.filePath(QLatin1String(name)); }

    QTemporaryDir directory_;
};

QTEST_GUILESS_MAIN(TestProgram)
#include "test_program.moc"
