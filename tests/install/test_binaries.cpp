#include "program.h"

#include <QDirIterator>
#include <QFile>
#include <QtTest>

using namespace stepscope::testing;

namespace {

/// What of a library search path a loader would look up in the directory that a program is started from.
QStringList unsafe_elements(const QString& search_path) {
    QStringList out;
    for (const QString& element : search_path.split(':'))
        if (!element.startsWith('/') && element != "$ORIGIN" && !element.startsWith("$ORIGIN/"))
            out += element.isEmpty() ? QStringLiteral("(empty)") : element;
    return out;
}

/// Such elements of all search paths in a dynamic section, and libraries needed by a relative path, as
/// `readelf
/// --dynamic` tells them: "(RUNPATH) Library runpath: [/opt/lib:]", "(NEEDED) Shared library: [libm.so.6]".
QStringList unsafe_entries(const QString& dynamic_section) {
    static const QRegularExpression entry(R"(\((RPATH|RUNPATH|NEEDED)\)[^\[]*\[([^\]]*)\])");
    QStringList out;
    for (auto found = entry.globalMatch(dynamic_section); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        const QString value = match.captured(2);
        if (match.captured(1) != "NEEDED")
            out += unsafe_elements(value);
        else if (value.contains('/') && !value.startsWith('/'))
            out += value;
    }
    return out;
}

bool is_elf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && file.read(4) == "\x7f"
                                                             "ELF";
}

} // namespace

/// No code comes from the directory that a program happens to be started in.
class TestBinaries : public QObject {
    Q_OBJECT

private slots:
    void what_is_looked_for() {
        const auto section = [](const char* tag, const char* value) {
            return QStringLiteral(" 0x1d (%1) Something: [%2]\n").arg(tag, value);
        };
        QCOMPARE(unsafe_entries(section("RUNPATH", "/usr/local/cuda/lib:")), QStringList{"(empty)"});
        QCOMPARE(unsafe_entries(section("RPATH", ":/a")), QStringList{"(empty)"});
        QCOMPARE(unsafe_entries(section("RUNPATH", "/a::/b")), QStringList{"(empty)"});
        QCOMPARE(unsafe_entries(section("RPATH", "")), QStringList{"(empty)"});
        QCOMPARE(unsafe_entries(section("RUNPATH", "/a:.:lib:$ORIGINAL")),
                 (QStringList{".", "lib", "$ORIGINAL"}));
        QCOMPARE(unsafe_entries(section("RUNPATH", "/a:$ORIGIN:$ORIGIN/../lib")), QStringList());
        QCOMPARE(unsafe_entries(section("NEEDED", "libm.so.6") + section("NEEDED", "lib/libx.so")),
                 QStringList{"lib/libx.so"});
    }

    void no_binary_loads_from_the_current_directory() {
        int read = 0;
        for (QDirIterator all(QStringLiteral(BUILD "/bin"), QDir::Files); all.hasNext();) {
            const QString path = all.next();
            if (!is_elf(path)) continue;
            const ProgramEnd end =
                run_program(QStringLiteral(READELF), {"--dynamic", "--wide", path}, {{"LC_ALL", "C"}});
            QCOMPARE(end.status, 0);
            QVERIFY2(end.out.contains("(NEEDED)"), qPrintable(path));
            const QStringList unsafe = unsafe_entries(QString::fromUtf8(end.out));
            QVERIFY2(unsafe.isEmpty(), qPrintable(path + ": " + unsafe.join(", ")));
            ++read;
        }
        QVERIFY(read >= 3); // this test, a program and a backend at least
    }
};

QTEST_GUILESS_MAIN(TestBinaries)
#include "test_binaries.moc"
