#include "json/reading/parse_json.h"
#include "sessions/errors.h"
#include "system/errors.h"
#include "system/files/files.h"
#include "tables/table.h"
#include "workload/error.h"
#include "workload/json/sweep_json.h"

#include <QtTest>

#include <nlohmann/json.hpp>

#include <fcntl.h>
#include <fstream>
#include <map>
#include <sys/stat.h>
#include <unistd.h>

using namespace stepscope;

namespace fs = std::filesystem;

namespace {

/// What comes of each file of tests/data/cases that holds JSON: part of the error, or "" where it is read.
const std::map<std::string, const char*>& outcomes() {
    static const std::map<std::string, const char*> table = {
        {"hostile/deepobj1000.json", "this is nested too deep"},
        {"hostile/jsweep1000.json", "this is nested too deep"},
        {"hostile/sdeep1000.stepscope", "is not a Stepscope session"},
        {"hostile/dup.json", "steps: stands twice; remove one of the two"},
        {"hostile/dupt.json", "cells: stands twice; remove one of the two"},
        {"hostile/name-backslash.json", "models[0].name: must not hold"},
        {"hostile/name-cr.json", "models[0].name: must not hold"},
        {"hostile/name-newline.json", "models[0].name: must not hold"},
        {"hostile/name-pipe.json", "models[0].name: must not hold"},
        {"hostile/name-quote.json", "models[0].name: must not hold"},
        {"import/25_not_divisible.json", "models[0].heads: 12 heads do not divide d_model 1000"},
        {"import/26_odd_head.json", "models[0].heads: 15 heads of d_model 105 have the odd size 7"},
        {"import/51_python_nan.json", "line 1, column 21: JSON has no NaN"},
        {"import/52_sweep_student_keys.json", "models[0]: layers and heads are missing"},
        {"import/53_trailing_comma.json", "line 4, column 19: a comma stands before ]"},
    };
    return table;
}

/// By the reader that a person's choice of the file leads to.
void read_whatever_it_is(const fs::path& path) {
    if (path.extension() == ".stepscope") {
        read_results(path);
        return;
    }
    const std::string text = read_file(path);
    const nlohmann::json document = parse_json(text);
    if (document.is_array() || document.contains("cells"))
        from_json(text);
    else
        parse_sweep(text);
}

QString error_of(const auto& work) {
    try {
        work();
        return {};
    } catch (const std::exception& error) {
        return error.what();
    }
}

void see_a_sentence(const QString& error, const char* part) {
    QVERIFY2(error.contains(part), qPrintable(error));
    QVERIFY2(!error.contains("json.exception") && !error.contains('\n') && error.size() < 400,
             qPrintable(error));
}

} // namespace

/// Files that were made to break their readers, and those that people write by mistake.
class TestHostileJson : public QObject {
    Q_OBJECT

private:
    QTemporaryDir directory_;
    fs::path path(const char* name) const { return directory_.filePath(name).toStdString(); }

private slots:
    void every_case_comes_out_as_is_said_here_data() {
        QTest::addColumn<QString>("file");
        const fs::path root = TEST_DATA "/cases";
        for (const char* folder : {"hostile", "import"})
            for (const auto& entry : fs::directory_iterator(root / folder))
                if (const auto extension = entry.path().extension();
                    extension == ".json" || extension == ".stepscope") {
                    const QString name = QString::fromStdString(fs::relative(entry.path(), root).string());
                    QTest::newRow(qPrintable(name)) << name;
                }
    }

    void every_case_comes_out_as_is_said_here() {
        QFETCH(QString, file);
        const QString error =
            error_of([&] { read_whatever_it_is(fs::path(TEST_DATA "/cases") / file.toStdString()); });
        const auto expected = outcomes().find(file.toStdString());
        if (expected == outcomes().end())
            QVERIFY2(error.isEmpty(), qPrintable(error));
        else
            see_a_sentence(error, expected->second);
    }

    void no_case_has_gone() {
        for (const auto& [file, error] : outcomes())
            QVERIFY2(fs::exists(fs::path(TEST_DATA "/cases") / file), file.c_str());
    }

    void numbers_that_cannot_be_data() {
        QTest::addColumn<QByteArray>("field");
        QTest::addColumn<QString>("error");
        QTest::newRow("20 digits") << QByteArray("\"steps\": 12345678901234567890123")
                                   << QStringLiteral(
                                          "steps: must be from 1 to 1000000, not 12345678901234567890123");
        // The range of the field, not of what it is kept in, and the digits as they were written.
        QTest::newRow("an axis, 23 digits")
            << QByteArray("\"seq\": [64, 12345678901234567890123]")
            << QStringLiteral("seq[1]: must be from 1 to 2147483647, not 12345678901234567890123");
        QTest::newRow("an axis, 20 digits")
            << QByteArray("\"seq\": 12345678901234567890")
            << QStringLiteral("seq: must be from 1 to 2147483647, not 12345678901234567890");
        QTest::newRow("warm-up, 23 digits")
            << QByteArray("\"warmup\": -12345678901234567890123")
            << QStringLiteral("warmup: must be from 0 to 999999, not -12345678901234567890123");
        QTest::newRow("memory, 23 digits")
            << QByteArray("\"memory_limit\": 12345678901234567890123")
            << QStringLiteral(
                   "memory_limit: must be from 1 to 9223372036854775807, not 12345678901234567890123");
        QTest::newRow("negative seed")
            << QByteArray("\"seed\": -1")
            << QStringLiteral("seed: must be from 0 to 18446744073709551615, not -1");
        QTest::newRow("seed too large")
            << QByteArray("\"seed\": 18446744073709551616")
            << QStringLiteral("seed: must be from 0 to 18446744073709551615, not 18446744073709551616");
        QTest::newRow("fraction") << QByteArray("\"steps\": 4.5")
                                  << QStringLiteral("steps: must be a whole number, not 4.5");
        QTest::newRow("zeros in front")
            << QByteArray("\"steps\": 010") << QStringLiteral("a number must not begin with zeros");
        QTest::newRow("choice of many lines") << QByteArray(R"("mode": "a\nb)") + QByteArray(1000, 'x') + "\""
                                              << QStringLiteral("mode: \"a\\nbxxxxxx");
    }

    void numbers_that_cannot_be() {
        QFETCH(QByteArray, field);
        QFETCH(QString, error);
        const std::string text = (R"({"models": ["nano"], )" + field + "}").toStdString();
        see_a_sentence(error_of([&] { parse_sweep(text); }), qPrintable(error));
    }

    void a_size_that_cannot_be_is_told_by_its_own_range() {
        const std::string text =
            R"({"models": ["nano", {"d_model": 12345678901234567890123, "d_ff": 8, "layers": 1, "heads": 1}]})";
        see_a_sentence(error_of([&] { parse_sweep(text); }),
                       "models[1].d_model: must be from 1 to 2147483647, not 12345678901234567890123");
    }

    void the_largest_seed_is_one() {
        QCOMPARE(parse_sweep(R"({"models": ["nano"], "seed": 18446744073709551615})").seed,
                 ~std::uint64_t{0});
    }

    void what_is_no_file_is_refused_at_once_data() {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("error");
        for (const QString extension : {".json", ".stepscope", ".md", ".csv"}) {
            const auto row = [&](const char* what, const char* error) {
                QTest::newRow(qPrintable(what + extension)) << what + extension << QString::fromUtf8(error);
            };
            row("none", "there is no such");
            row("directory", "is a directory");
            row("pipe", "is a device, a pipe or a socket");
            row("device", "is a device, a pipe or a socket");
            row("large", extension == ".stepscope" ? "is not a Stepscope session" : "is too large: 3.0 GiB");
        }
    }

    void what_is_no_file_is_refused_at_once() {
        QFETCH(QString, name);
        QFETCH(QString, error);
        const fs::path file = path(qPrintable(name));
        if (name.startsWith("directory")) fs::create_directory(file);
        if (name.startsWith("pipe")) QCOMPARE(mkfifo(file.c_str(), 0600), 0);
        if (name.startsWith("device")) fs::create_symlink("/dev/zero", file);
        if (name.startsWith("large")) {
            std::ofstream(file).put(' ');
            fs::resize_file(file, std::uintmax_t{3} << 30); // sparse
        }
        const QString said = error_of([&] { read_results(file); });
        see_a_sentence(said, qPrintable(error));
        QVERIFY(said.startsWith(QString::fromStdString(file.string())));
        fs::remove_all(file);
    }

    void what_may_not_be_read_is_said() {
        if (::geteuid() == 0) QSKIP("the administrator may read everything");
        const fs::path file = path("locked.json");
        std::ofstream(file) << "{}";
        QCOMPARE(::chmod(file.c_str(), 0), 0);
        see_a_sentence(error_of([&] { read_results(file); }), "you have no permission");
    }
};

QTEST_APPLESS_MAIN(TestHostileJson)
#include "test_hostile_json.moc"
