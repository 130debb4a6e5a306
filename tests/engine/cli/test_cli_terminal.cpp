#include "command_line.h"
#include "records/json/record_json.h"
#include "sessions/log/session_writer.h"
#include "support/folder_test.h"
#include "support/runs/sample_run.h"
#include "support/terminal.h"
#include "system/text/shown_text.h"
#include "tables/table.h"
#include "workload/json/sweep_json.h"

#include <QtTest>

#include <nlohmann/json.hpp>

#include <algorithm>
#include <exception>
#include <string>
#include <utility>

using namespace stepscope;
using namespace stepscope::testing;
using nlohmann::json;

namespace {

/// A title for the window, colour, a bell, C1, a change of direction, what cannot be seen, another line.
const std::string obeyed = "\x1b]0;x\x07\x1b[31m\u009b7m\u202e\u200b\nforged";

/// Of these, what a model may be called.
const std::string unseen = "\u202e\u200b";

/// What to put behind the text at `path` of a record; empty: nothing, for it says which cell is meant.
std::string behind(const std::string& path) {
    const bool is_of_model = path.ends_with("/name") && path.find("/model") != std::string::npos;
    const bool is_of_cell = path.starts_with("/cell/") || path.starts_with("/sweep/");
    if (is_of_model) return unseen;
    return is_of_cell && path != "/sweep/name" ? std::string() : obeyed;
}

/// A record each of whose texts that may be any ends in what a terminal would obey: so do those of fields
/// that are yet to come.
Record hostile(const Record& record) {
    json now = record_to_json(record);
    const json texts = now.flatten();
    for (const auto& [path, value] : texts.items()) {
        if (!value.is_string()) continue;
        json more = now;
        more[json::json_pointer(path)] = value.get<std::string>() + behind(path);
        try {
            static_cast<void>(record_from_json(more));
            now = std::move(more);
        } catch (const std::exception&) {
            continue; // a name of a choice
        }
    }
    return record_from_json(now);
}

} // namespace

/// What a terminal is told of files that somebody else wrote.
class TestCliTerminal : public FolderTest {
    Q_OBJECT

private:
    QString session_, other_;

    void write_session(const QString& name) {
        SessionWriter writer = SessionWriter::create(name.toStdString());
        for (const Record& record : sample_run())
            writer.write(hostile(record));
        Profile kernels = sample_profile(3);
        kernels.tool = ProfilerTool::Ncu;
        kernels.trace.reset();
        writer.write(hostile(kernels));
    }

    /// On a terminal, both streams.
    static QByteArray shown(const QStringList& arguments) {
        const Terminal terminal(100);
        Program program("/bin/sh",
                        QStringList{"-c", "exec \"$0\" \"$@\" >" + terminal.name() + " 2>&1", STEPSCOPE_CLI} +
                            arguments);
        QByteArray out;
        QElapsedTimer clock;
        clock.start();
        bool over = false;
        while (!over && clock.elapsed() < patience) {
            over = program.process().waitForFinished(2);
            out += terminal.shown().toUtf8();
        }
        return out;
    }

private slots:
    void init() {
        FolderTest::init();
        session_ = path(QStringLiteral("night\x1b[31m\u202e.stepscope"));
        other_ = path(QStringLiteral("day\u009b.stepscope"));
        write_session(session_);
        write_session(other_);
    }

    void a_line_is_no_longer_than_a_person_reads_data() {
        QTest::addColumn<QStringList>("arguments");
        const auto row = [](const QStringList& arguments) {
            QTest::addRow("%s", qPrintable(arguments.join(' '))) << arguments;
        };
        row({"LONG"});
        row({"WORDS"});
        row({"--LONG"});
        row({"plan", "--LONG"});
        row({"plan", "--LONG=1"});
        row({"plan", "LONG"});
        row({"plan", "--models", "LONG"});
        row({"plan", "--preset", "LONG"});
        for (const char* const option : {"--device", "--seq", "--modes", "--isolation", "--memory-limit"}) {
            row({"plan", "--models", "nano", option, "LONG"});
            row({"plan", "--models", "nano", option, "WORDS"});
        }
        row({"plan", "DEVICE"});
        row({"plan", "MODEL"});
        row({"check", "--seed", "LONG"});
        row({"run", "--models", "nano", "--session", "LONG"});
        row({"run", "--models", "nano", "--out", "LONG.md"});
        row({"run", "--models", "nano", "--watchdog", "LONG"});
        row({"timeline", "LONG"});
        row({"timeline", "SESSION", "--cell", "LONG"});
        row({"timeline", "SESSION", "--cell", "3", "--by", "LONG"});
        row({"compare", "LONG", "WORDS"});
        row({"compare", "SESSION", "OTHER", "--across", "LONG"});
        row({"convert", "LONG", "-"});
        row({"convert", "SESSION", "LONG"});
        row({"convert", "SESSION", "-", "--to", "LONG"});
        row({"convert", "ESCAPES", "-", "--to", "json"});
        row({"import", "LONG"});
        row({"sessions", "--folder", "LONG"});
    }

    void a_line_is_no_longer_than_a_person_reads() {
        QFETCH(QStringList, arguments);
        const QString letters = QString("x").repeated(100'000);
        SweepSpec sweep = sample_sweep();
        sweep.devices = {letters.toStdString()};
        write(path("device.json"), QByteArray::fromStdString(sweep_to_json(sweep).dump()));
        sweep.devices = {"cpu"};
        sweep.models.front().name = letters.toStdString();
        write(path("model.json"), QByteArray::fromStdString(sweep_to_json(sweep).dump()));
        write(path("escapes.md"), "| Config | Seq Len | Avg/Step(s) FWD |\n|-|-|-|\n| small | 128 | " +
                                      QByteArray("\x1b").repeated(40'000) + " |\n");
        for (QString& each : arguments)
            for (const auto& [name, meant] : {std::pair<QString, QString>{"SESSION", session_},
                                              {"OTHER", other_},
                                              {"DEVICE", path("device.json")},
                                              {"MODEL", path("model.json")},
                                              {"ESCAPES", path("escapes.md")},
                                              {"LONG", letters},
                                              {"WORDS", QString("word ").repeated(20'000)}})
                each.replace(name, meant);
        const ProgramEnd end = cli(arguments);
        QVERIFY(!end.err.isEmpty() || !end.out.isEmpty());
        const auto longest = [](const QByteArray& text) {
            qsizetype out = 0;
            for (const QByteArray& line : text.split('\n'))
                out = std::max(out, QString::fromUtf8(line).size());
            return out;
        };
        QVERIFY2(longest(end.err) <= 1'000, end.err.left(2'000));
        QVERIFY2(longest(end.out) <= 2'500, end.out.left(3'000)); // a row of a table has more than one entry
    }

    void nothing_that_it_would_obey_data() {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<bool>("isData"); // for programs, exactly, where no terminal is
        const auto row = [](const QStringList& arguments, bool isData = false) {
            QTest::addRow("%s", qPrintable(arguments.join(' '))) << arguments << isData;
        };
        for (const char* const by : {"name", "phase", "layer"})
            row({"timeline", "SESSION", "--cell", "3", "--by", by});
        row({"timeline", "SESSION", "--cell", "99"});
        row({"timeline", "REPORT"});
        row({"timeline", "REPORT", "--json"}, true);
        row({"timeline", "SESSION", "--cell", "3", "--json"}, true);
        row({"profile", "SESSION", "--cell", "3", "--show"});
        row({"profile", "SESSION", "--cell", "3", "--show", "--json"}, true);
        row({"profile", "SESSION", "--cell", "4", "--show"});
        row({"profile", "--models", "nano", "--seq", "16", "--modes", "forward", "--batch", "1", "--device",
             "cuda:99", "--dry-run", "--kernel", "HOSTILE", "--tool-option", "HOSTILE"});
        row({"breakdown", "SESSION"});
        row({"compare", "SESSION", "OTHER"});
        row({"compare", "SESSION", "OTHER", "--why"});
        row({"compare", "SESSION", "OTHER", "--json"}, true);
        row({"compare", "SESSION", "SESSION", "--across", "mode"});
        row({"convert", "SESSION", "HOSTILE"});
        for (const char* const format : {"md", "csv", "tsv", "json", "tex"})
            row({"convert", "SESSION", "-", "--to", format}, true);
        for (const char* const format : {"md", "csv", "json"})
            row({"breakdown", "SESSION", "--format", format}, true);
        row({"sessions", "--folder", "FOLDER"});
        row({"sessions", "--folder", "FOLDER", "--json"}, true);
        row({"sessions", "--folder", "HOSTILE"});
        row({"plan", "SWEEP"});
        row({"plan", "SWEEP", "--json"}, true);
        row({"plan", "DEVICES"});
        row({"import", "TABLE"});
        row({"run", "SESSION"});
        row({"HOSTILE"});
    }

    void nothing_that_it_would_obey() {
        QFETCH(QStringList, arguments);
        QFETCH(bool, isData);
        SweepSpec sweep = sample_sweep();
        for (ModelShape& model : sweep.models)
            model.name += unseen;
        write(path("sweep.json"), QByteArray::fromStdString(sweep_to_json(sweep).dump()));
        sweep.devices = {"cpu" + std::string(obeyed)};
        write(path("devices.json"), QByteArray::fromStdString(sweep_to_json(sweep).dump()));
        const QByteArray hostile = QByteArray::fromStdString(obeyed).replace('\n', ' ');
        write(path("table.csv"), "Model,Context,colour" + hostile + ",mean (ms)\nsmall" + hostile +
                                     ",128,red" + hostile + ",1.5\nsmall,x" + hostile + ",2,3\n");
        QByteArray report = bytes_of(TEST_DATA "/nsight/ncu-2025.3-raw.csv");
        QVERIFY(report.contains("scale"));
        write(path("report.csv"), report.replace("scale", "scale" + hostile));
        for (QString& each : arguments)
            for (const auto& [name, meant] : {std::pair<QString, QString>{"SESSION", session_},
                                              {"OTHER", other_},
                                              {"REPORT", path("report.csv")},
                                              {"SWEEP", path("sweep.json")},
                                              {"DEVICES", path("devices.json")},
                                              {"TABLE", path("table.csv")},
                                              {"FOLDER", path("")},
                                              {"HOSTILE", QString::fromUtf8(hostile)}})
                if (each == name) each = meant;
        const QByteArray on_terminal = shown(arguments);
        const ProgramEnd piped = cli(arguments);
        for (const QByteArray& told : {on_terminal, isData ? piped.err : piped.out + piped.err}) {
            const std::string text = told.toStdString();
            QCOMPARE(QByteArray::fromStdString(shown_text(text, Lines::Several)), told);
        }
        // There was something to be written out, and no line of a table or heading was forged.
        QVERIFY2(on_terminal.contains("1b]0;x") || on_terminal.contains("1b[31m") ||
                     on_terminal.contains("\\033[31m") || on_terminal.contains("202e") ||
                     on_terminal.contains("&#27;"),
                 on_terminal);
        if (!isData && arguments.front() != "HOSTILE")
            QVERIFY2(!on_terminal.contains("\nforged"), on_terminal);
    }

    /// A line that a script, or a person, would take for another message of the program.
    void no_line_of_standard_error_is_forged_data() {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("message of a table") << QStringList{"convert", "told.json", "-", "--to", "csv"};
        QTest::newRow("name of a file")
            << QStringList{"convert", "none\nerror: forged.md", "-", "--to", "csv"};
        QTest::newRow("device") << QStringList{"run", "device.json"};
        QTest::newRow("argument") << QStringList{"plan", "x\nerror: forged"};
        QTest::newRow("session") << QStringList{"convert", "a\nerror: forged.stepscope", "-", "--to", "csv"};
    }

    void no_line_of_standard_error_is_forged() {
        QFETCH(QStringList, arguments);
        const std::string forged = "x\nerror: forged";
        Results table;
        const SessionContent session = read_session(session_.toStdString());
        for (const CellResult& cell : session.results().cells())
            table.add(cell);
        table.apply(Message{Severity::Warning, forged, std::nullopt});
        write(path("told.json"), QByteArray::fromStdString(to_json(table)));
        SweepSpec sweep = sample_sweep();
        sweep.devices = {"cpu" + forged};
        write(path("device.json"), QByteArray::fromStdString(sweep_to_json(sweep).dump()));
        write(path("a\nerror: forged.stepscope"), bytes_of(session_) + "00000000 {}\n");
        for (QString& each : arguments)
            if (each.contains('.')) each = path(each);
        const ProgramEnd end = cli(arguments);
        QVERIFY2(end.err.contains("forged"), end.err);
        QVERIFY2(!end.err.contains("\nerror: forged"), end.err);
    }
};

QTEST_GUILESS_MAIN(TestCliTerminal)
#include "test_cli_terminal.moc"
