#include "program.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace stepscope::testing;

namespace {

/// Sources as a build finds them, in a directory of their own.
class Sources {
public:
    QString path(const QString& name) const { return directory_.filePath(name); }

    void write(const QString& name, const QByteArray& text) const {
        QDir(directory_.path()).mkpath(QFileInfo(name).path());
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
            qFatal("cannot write %s", qPrintable(file.fileName()));
    }

    QByteArray git(const QStringList& arguments) const {
        const ProgramEnd end = run_program(
            "git",
            QStringList{"-C", directory_.path(), "-c", "user.name=a", "-c", "user.email=a@b"} + arguments,
            {{"GIT_CONFIG_GLOBAL", "/dev/null"}});
        if (end.status != 0) qFatal("git: %s", end.err.constData());
        return end.out.trimmed();
    }

    /// What the build would compile for the sources in `folder`.
    QByteArray generated(const QString& folder = {}) const {
        const QString output = output_.filePath("version.cpp");
        const ProgramEnd end =
            run_program(CMAKE_PROGRAM, {"-D", "VERSION=1.2.3", "-D", "SOURCE=" + path(folder), "-D",
                                        "OUTPUT=" + output, "-P", VERSION_SCRIPT});
        QFile file(output);
        return end.status == 0 && file.open(QIODevice::ReadOnly) ? file.readAll() : end.err;
    }

    QDateTime written() const { return QFileInfo(output_.filePath("version.cpp")).lastModified(); }

private:
    QTemporaryDir directory_;
    QTemporaryDir output_;
};

} // namespace

/// What a build says of the commit it was made from.
class TestVersion : public QObject {
    Q_OBJECT

private slots:
    void without_a_repository_it_is_unknown() {
        const Sources sources;
        QVERIFY2(sources.generated().contains("\"1.2.3 (commit unknown)\""), sources.generated());
    }

    void it_names_the_commit_and_whether_files_were_changed() {
        if (QStandardPaths::findExecutable("git").isEmpty()) QSKIP("git is not installed");
        const Sources sources;
        sources.git({"init", "--quiet"});
        QVERIFY(sources.generated().contains("(commit unknown)")); // there is none yet
        sources.write("a.txt", "one\n");
        sources.git({"add", "a.txt"});
        sources.git({"commit", "--quiet", "-m", "one"});
        sources.git({"tag", "-a", "-m", "one", "v1.2.3"});
        const QByteArray commit = sources.git({"rev-parse", "--short=12", "HEAD"});
        QVERIFY2(sources.generated().contains("\"1.2.3 (commit " + commit + ")\""), sources.generated());

        const QDateTime written = sources.written();
        sources.write("not tracked.txt", "two\n");
        sources.generated();
        QCOMPARE(sources.written(), written); // nothing is compiled again

        sources.write("a.txt", "two\n");
        QVERIFY2(sources.generated().contains("(commit " + commit + "-dirty)"), sources.generated());
    }

    void the_repository_of_something_else_is_not_its_own() {
        if (QStandardPaths::findExecutable("git").isEmpty()) QSKIP("git is not installed");
        const Sources sources;
        sources.git({"init", "--quiet"});
        sources.write("release/a.txt", "one\n");
        sources.git({"add", "release/a.txt"});
        sources.git({"commit", "--quiet", "-m", "one"});
        QVERIFY2(sources.generated("release").contains("(commit unknown)"), sources.generated("release"));
    }
};

QTEST_GUILESS_MAIN(TestVersion)
#include "test_version.moc"
