#include "program.h"
#include "tables/table.h"

#include <QDir>
#include <QDirIterator>
#include <QTemporaryDir>
#include <QtTest>

using namespace stepscope;
using namespace stepscope::testing;

/// The programs as `cmake --install` leaves them, moved elsewhere since, as a package's files are.
class TestInstall : public QObject {
    Q_OBJECT

private:
    QTemporaryDir directory_;

    QString installed(const QString& name) const { return directory_.filePath("prefix/" + name); }
    QString path(const QString& name) const { return directory_.filePath(name); }

    ProgramEnd start(const QString& program, const QStringList& arguments) const {
        Program::Environment environment = {{"QT_QPA_PLATFORM", "offscreen"}};
        for (const char* name :
             {"HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME"})
            environment.append({name, path("home")});
        return run_program(installed(BINARIES "/" + program), arguments, environment);
    }

private slots:
    void initTestCase() {
        const ProgramEnd end = run_program(CMAKE_PROGRAM, {"--install", BUILD, "--prefix", path("first")});
        QVERIFY2(end.status == 0, end.err);
        QVERIFY(QDir().rename(path("first"), path("prefix")));
        QVERIFY(QDir().mkdir(path("home")));
    }

    void every_file_is_in_its_place_and_no_other() {
        QStringList expected = {BINARIES "/stepscope-cli", BACKENDS "/libstepscope_cpu.so",
                                MANUALS "/man1/stepscope-cli.1", DOCUMENTS "/copyright"};
#ifdef WITH_CUDA
        expected << BACKENDS "/libstepscope_cuda.so";
#endif
#ifdef WITH_WINDOW
        expected << BINARIES "/stepscope" << MANUALS "/man1/stepscope.1"
                 << SHARED_DATA "/applications/org.stepscope.Stepscope.desktop"
                 << SHARED_DATA "/icons/hicolor/scalable/apps/org.stepscope.Stepscope.svg"
                 << SHARED_DATA "/metainfo/org.stepscope.Stepscope.metainfo.xml"
                 << SHARED_DATA "/mime/packages/org.stepscope.Stepscope.mime.xml";
#endif
        QStringList found;
        for (QDirIterator files(path("prefix"), QDir::Files, QDirIterator::Subdirectories); files.hasNext();)
            found << QDir(path("prefix")).relativeFilePath(files.next());
        expected.sort();
        found.sort();
        QCOMPARE(found, expected);
    }

    void the_command_line_measures_a_sweep() {
        const ProgramEnd end =
            start("stepscope-cli",
                  {"run", "--models", "nano", "--seq", "8", "--batch", "1", "--steps", "3", "--warmup", "1",
                   "--device", "cpu", "--session", path("cli.stepscope"), "--out", path("cli.md")});
        QVERIFY2(end.status == 0, end.err);
        const Results results = read_results(path("cli.md").toStdString());
        QCOMPARE(results.cells().size(), std::size_t{2});
        for (const CellResult& cell : results.cells())
            QCOMPARE(cell.status, std::optional(Status::Ok));
    }

    void the_window_measures_draws_and_speaks() {
#ifdef WITH_WINDOW
        QFile sweep(path("sweep.json"));
        QVERIFY(sweep.open(QIODevice::WriteOnly));
        sweep.write(
            R"({"name": "nano", "models": ["nano"], "seq": [8], "batch": [1], "warmup": [1], "steps": 3,
                        "device": ["cpu"]})");
        sweep.close();
        const ProgramEnd end =
            start("stepscope",
                  {sweep.fileName(), "--run", "--quit-when-done", "--language", "de", "--export",
                   path("window.md"), "--export", path("window.svg"), "--screenshot", path("window.png")});
        QVERIFY2(end.status == 0, end.err);
        QCOMPARE(read_results(path("window.md").toStdString()).cells().size(), std::size_t{2});
        QFile chart(path("window.svg"));
        QVERIFY(chart.open(QIODevice::ReadOnly));
        const QByteArray drawn = chart.readAll();
        QVERIFY(drawn.contains(">Schritt<")); // the title of an axis: translations are in the program
        QVERIFY(QFileInfo(path("window.png")).size() > 10'000);
#else
        QSKIP("built without the window");
#endif
    }

    /// Last: it breaks what the others need.
    void the_backends_are_those_of_the_same_place() {
        QVERIFY(QFile::remove(installed(BACKENDS "/libstepscope_cpu.so")));
        const ProgramEnd end = start("stepscope-cli", {"devices"});
        QVERIFY2(end.out.contains("the CPU backend is not installed"), end.out);
    }
};

QTEST_GUILESS_MAIN(TestInstall)
#include "test_install.moc"
