// What the engine says, in the language of the window: found again by what stands between its figures.
#include "backend/find_device.h"
#include "backend/registry.h"
#include "device/errors.h"
#include "nsight/errors.h"
#include "nsight/tools/tools.h"
#include "patience.h"
#include "scripted_sweep.h"
#include "system/files/files.h"
#include "ui/inspector/inspector.h"
#include "ui/text/engine_sentences.h"
#include "ui/text/plain_text.h"
#include "window_fixture.h"
#include "workload/validate.h"

#include <QDirIterator>
#include <QFile>
#include <QLabel>
#include <QRegularExpression>
#include <QTest>
#include <QTranslator>

#include <algorithm>
#include <functional>

using namespace stepscope;
using namespace stepscope::testing;

namespace {

/// A language of the engine's sentences: in brackets, up to the first figure, then all figures in reverse.
class Brackets : public QTranslator {
public:
    bool isEmpty() const override { return false; }
    QString translate(const char* context, const char* source, const char* /*disambiguation*/,
                      int /*n*/) const override {
        if (std::string_view(context) != engine_context) return {};
        const QString text = QString::fromUtf8(source);
        QStringList parts;
        for (int place = 9; place >= 1; --place)
            if (const QString mark = QLatin1Char('%') + QString::number(place); text.contains(mark))
                parts.push_back(mark);
        return QLatin1Char('[') + text.section(QStringLiteral("%1"), 0, 0) + QLatin1Char('|') +
               parts.join(QLatin1Char(' ')) + QLatin1Char(']');
    }
};

QString told(std::string_view english) {
    return toldText(english);
}

/// What is thrown, as the window tells it.
QString toldOf(const std::function<void()>& what) {
    try {
        what();
    } catch (const WorkloadError& error) {
        return told(error.problem());
    } catch (const std::exception& error) {
        return told(error.what());
    }
    return QStringLiteral("nothing was thrown");
}

/// All that the engine's sources write, adjacent literals as one text.
QString sourcesOfTheEngine() {
    static const QRegularExpression between(QStringLiteral("\"\\s*\\n\\s*\""));
    QString out;
    QDirIterator files(QStringLiteral(SOURCES "/engine"), {QStringLiteral("*.cpp"), QStringLiteral("*.h")},
                       QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (!file.open(QIODevice::ReadOnly)) continue;
        out += QString::fromUtf8(file.readAll());
    }
    out.replace(between, QString());
    out.replace(QStringLiteral("step{}"), QStringLiteral("steps"));
    out.replace(QStringLiteral("\\u00B1"), QStringLiteral("±"));
    out.replace(QStringLiteral("\\\""), QStringLiteral("\""));
    return out.replace(QStringLiteral("\\\\"), QStringLiteral("\\"));
}

} // namespace

class TestEngineSentences : public QObject {
    Q_OBJECT
private slots:
    void init() { QVERIFY(QCoreApplication::installTranslator(&brackets_)); }
    void cleanup() { QCoreApplication::removeTranslator(&brackets_); }

    /// A sentence that the engine words anew is looked for here, not found missing by a person.
    void everySentenceStandsInTheEngine() {
        const QString engine = sourcesOfTheEngine();
        QVERIFY(engine.size() > 100'000);
        static const QRegularExpression place(QStringLiteral("%[1-9]"));
        QStringList missing;
        for (const char* sentence : engineSentences())
            for (const QString& clause : QString::fromUtf8(sentence).split(place, Qt::SkipEmptyParts)) {
                // What is put together from several texts: each of them.
                for (const QString& piece : clause.split(
                         QRegularExpression(QStringLiteral("[;:]\\s|\\s\\(|\\),?\\s|\\sand\\s(?=ended)")))) {
                    const QString text = piece.trimmed();
                    if (text.size() > 6 && !engine.contains(text)) missing.push_back(text);
                }
            }
        QVERIFY2(missing.isEmpty(), qPrintable(missing.join(QStringLiteral("\n"))));
    }

    void errorsOfTheEngineAreFound() {
        ModelShape model;
        model.name = "m";
        model.d_model = 64;
        model.d_ff = 256;
        model.layers = 2;
        model.heads = 5;
        model.vocab = 100;
        QCOMPARE(toldOf([&] { validate(model); }), QStringLiteral("[|64 64 5]"));
        model.heads = 64; // of 1 number each
        QCOMPARE(toldOf([&] { validate(model); }), QStringLiteral("[|1 64 64]"));
        QCOMPARE(toldOf([&] { throw OutOfMemory(2 << 20, 1 << 20, "memory limit"); }),
                 QStringLiteral("[memory limit: |1.00 MiB 2.00 MiB]"));
        QCOMPARE(toldOf([&] { throw OutOfMemory(2 << 20, 1 << 20, "cudaMalloc"); }),
                 QStringLiteral("[|1.00 MiB 2.00 MiB cudaMalloc]"));
        ToolPlaces nowhere;
        nowhere.tools = "/nowhere";
        const QString tool = toldOf([&] { find_tool(ProfilerTool::Ncu, nowhere); });
        QVERIFY2(tool.startsWith(QStringLiteral("[Nsight Compute (ncu) is not in PATH")) &&
                     tool.contains(QStringLiteral("|[it comes with the CUDA toolkit")) &&
                     tool.endsWith(QStringLiteral("/nowhere]")),
                 qPrintable(tool));
        const QString file = toldOf([&] { read_file("/nowhere/there.json"); });
        QCOMPARE(file, QStringLiteral("[|/nowhere/there.json]"));
    }

    /// A reason within an error: both.
    void whatASentenceTellsOfIsLookedUpToo() {
        QCOMPARE(
            told("device \"cuda\" is not there; devices of this machine: cpu (CUDA backend: all CUDA "
                 "devices are busy or unavailable: another program may hold them exclusively)"),
            QStringLiteral("[device \"|[all CUDA devices are busy or unavailable: another program may hold "
                           "them exclusively|] CUDA cpu cuda]"));
        QCOMPARE(
            told("no timeline: it needs the command-line program beside this one, and it was not "
                 "found; install stepscope-cli"),
            QStringLiteral("[no timeline: |[it needs the command-line program beside this one, and it was "
                           "not found; install stepscope-cli|]]"));
    }

    /// All that is wrong with a row of a table, a sentence a line.
    void ofSeveralLinesEachIsFound() {
        QCOMPARE(told("the row tells no measurement\nnothing known\nand 3 more like these"),
                 QStringLiteral("[the row tells no measurement|]\nnothing known\n[and |3]"));
        QCOMPARE(told("character 7: time must be a number of seconds or nan, not \"soon\""),
                 QStringLiteral("[character |[|soon time] 7]"));
        QCOMPARE(told("line 4 is left out: the row tells no measurement"),
                 QStringLiteral("[|[the row tells no measurement|] [line |4]]"));
    }

    void allElseStaysAsItIs() {
        for (const char* text : {"", "cudaMalloc: no such thing", "memory limit:", "is empty", "%1 %2",
                                 "12 needed", "stopped after of steps", "line "})
            QCOMPARE(told(text), QString::fromUtf8(text));
        // What is filled in is no sentence, whatever it looks like.
        QCOMPARE(told("stopped after %2 of %1 steps"), QStringLiteral("[stopped after |%1 %2]"));
        // A file may say anything in place of a sentence.
        const std::string endless = "stopped after " + std::string(100'000, 'x') + " of 2 steps";
        QCOMPARE(told(endless), shownLines(endless));
    }

    void inTheWindowACellSaysWhyInItsLanguage() {
        SweepSpec sweep = scripted_sweep({"a"}, 4, 1);
        sweep.modes = {Mode::Forward};
        Results results;
        results.apply(RunStarted{sweep, "2026-01-01T00:00:00Z", {}, false});
        results.apply(CellStarted{expand(sweep).front(), {}});
        CellDone done;
        done.cell = 0;
        done.status = Status::Oom;
        done.reason = "memory limit: 2.00 GiB needed, 1.00 GiB available";
        results.apply(done);
        WindowFixture fixture(scripted_registry());
        fixture->controller().show(std::move(results), {});
        fixture->selection().choose(0);
        fixture->actions().showInspector->setChecked(true);
        const auto tells = [&] {
            const QList<QLabel*> labels = fixture->findChildren<QLabel*>();
            return std::ranges::any_of(labels, [](const QLabel* label) {
                return label->text() == QStringLiteral("[memory limit: |1.00 GiB 2.00 GiB]");
            });
        };
        QTRY_VERIFY_WITH_TIMEOUT(tells(), patience);
    }

private:
    Brackets brackets_;
};

QTEST_MAIN(TestEngineSentences)
#include "test_engine_sentences.moc"
