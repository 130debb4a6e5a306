#include <QProcess>
#include <QtTest>

/// What the program says on machines whose driver cannot be used, by a driver made for the purpose.
class TestCudaProbe : public QObject {
    Q_OBJECT

private slots:
    void message_data() {
        QTest::addColumn<QString>("init");
        QTest::addColumn<QString>("version");
        QTest::addColumn<QString>("part");
        QTest::newRow("no device") << "100"
                                   << "13000"
                                   << "finds no device";
        QTest::newRow("busy") << "46"
                              << "13000"
                              << "busy or unavailable";
        QTest::newRow("no memory") << "2"
                                   << "13000"
                                   << "ran out of memory";
        QTest::newRow("not ready") << "802"
                                   << "13000"
                                   << "not ready";
        QTest::newRow("mismatch") << "803"
                                  << "13000"
                                  << "different versions";
        QTest::newRow("compatibility") << "804"
                                       << "13000"
                                       << "forward compatibility";
        QTest::newRow("unknown") << "999"
                                 << "13000"
                                 << "cannot start";
        QTest::newRow("old") << "0"
                             << "11000"
                             << "update the driver";
    }
    void message() {
        QFETCH(QString, init);
        QFETCH(QString, version);
        QFETCH(QString, part);
        const QString said = probe(FAKE_DRIVER_DIRECTORY, init, version);
        QVERIFY2(said.contains(part), qPrintable(said));
        QVERIFY2(!said.contains('\n'), qPrintable(said));
    }

private:
    static QString probe(const QString& libraries, const QString& init, const QString& version) {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert("LD_LIBRARY_PATH", libraries + ":" + environment.value("LD_LIBRARY_PATH"));
        environment.insert("FAKE_CUDA_INIT", init);
        environment.insert("FAKE_CUDA_VERSION", version);
        QProcess process;
        process.setProcessEnvironment(environment);
        process.start(PRINT_PROBE, {});
        if (!process.waitForFinished(30'000)) return "did not end";
        if (process.exitStatus() != QProcess::NormalExit) return "crashed";
        return QString::fromUtf8(process.readAllStandardOutput()).trimmed();
    }
};

QTEST_GUILESS_MAIN(TestCudaProbe)
#include "test_cuda_probe.moc"
