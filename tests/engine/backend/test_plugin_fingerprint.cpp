#include "generated/plugin_fingerprint.h"
#include "program.h"

#include <QTemporaryDir>
#include <QtTest>

#include <filesystem>
#include <fstream>

using namespace stepscope;
using namespace stepscope::testing;

namespace {

namespace fs = std::filesystem;

constexpr const char* generator = ENGINE_SOURCES "/backend/fingerprint.cmake";

/// A copy of the engine's headers, of which the build computes the fingerprint.
class Headers {
public:
    Headers() {
        fs::create_directory(root());
        for (const char* room : {"backend", "device", "plan", "workload", "system"})
            fs::copy(fs::path(ENGINE_SOURCES) / room, root() / room, fs::copy_options::recursive);
    }

    void append(const std::string& header, const std::string& text) const {
        std::ofstream(root() / header, std::ios::app) << text;
    }

    void write(const std::string& header, const std::string& text) const {
        std::ofstream(root() / header) << text;
    }

    /// The header that the build would generate; empty where it could not.
    QByteArray fingerprint() const {
        const QString output = directory_.filePath("generated.h");
        const ProgramEnd end =
            run_program(CMAKE_PROGRAM, {"-D", "ENGINE=" + QString::fromStdString(root().string()), "-D",
                                        "OUTPUT=" + output, "-P", generator});
        QFile file(output);
        if (end.status != 0 || !file.open(QIODevice::ReadOnly)) return {};
        return file.readAll();
    }

private:
    fs::path root() const { return fs::path(directory_.path().toStdString()) / "an engine"; }

    QTemporaryDir directory_;
};

} // namespace

class TestPluginFingerprint : public QObject {
    Q_OBJECT

private slots:
    /// Wherever the sources lie: two builds of the same ones go together.
    void depends_on_contents_alone() {
        const QByteArray text =
            "0x" + QByteArray::number(quint64{plugin_fingerprint}, 16).rightJustified(16, '0');
        const QByteArray header = Headers().fingerprint();
        QVERIFY2(header.contains(text), header);
    }

    void changes_with_what_crosses_the_border_data() {
        QTest::addColumn<QString>("header");
        for (const char* header :
             {"backend/plugin.h", "backend/backend.h", "device/device_rates.h", "device/errors.h",
              "device/telemetry.h", "plan/step_plan.h", "plan/op.h", "plan/tensor.h",
              "workload/model_shape.h", "workload/step_options.h", "workload/choice.h"})
            QTest::newRow(header) << header;
    }

    void changes_with_what_crosses_the_border() {
        QFETCH(QString, header);
        const Headers headers;
        const QByteArray before = headers.fingerprint();
        headers.append(header.toStdString(), "// and more\n");
        const QByteArray after = headers.fingerprint();
        QVERIFY(!before.isEmpty() && !after.isEmpty());
        QVERIFY(after != before);
    }

    void follows_a_header_that_is_new() {
        const Headers headers;
        headers.append("plan/op.h", "#include \"plan/new.h\"\n");
        headers.write("plan/new.h", "struct New { int a; };\n");
        const QByteArray before = headers.fingerprint();
        headers.write("plan/new.h", "struct New { long a; };\n");
        const QByteArray after = headers.fingerprint();
        QVERIFY(!before.isEmpty() && !after.isEmpty());
        QVERIFY(after != before);
    }

    void leaves_out_what_stays_on_one_side() {
        const Headers headers;
        const QByteArray before = headers.fingerprint();
        headers.append("workload/json/sweep_json.h", "// and more\n");
        headers.append("backend/registry.cpp", "// and more\n");
        QVERIFY(!before.isEmpty());
        QCOMPARE(headers.fingerprint(), before);
    }
};

QTEST_GUILESS_MAIN(TestPluginFingerprint)
#include "test_plugin_fingerprint.moc"
