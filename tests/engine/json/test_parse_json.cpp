#include "json/field_error.h"
#include "json/json_form.h"
#include "json/reading/parse_json.h"
#include "json/reading/written_number.h"

#include <QtTest>

#include <nlohmann/json.hpp>

#include <cmath>
#include <cstdint>

using namespace stepscope;
using nlohmann::json;

namespace {

QString error_of(const std::string& text) {
    try {
        parse_json(text);
        return {};
    } catch (const FieldError& error) {
        return error.what();
    }
}

std::string nested(int depth) {
    std::string out;
    for (int i = 0; i < depth; ++i)
        out += i % 2 == 0 ? "[" : "{\"a\":";
    if (depth % 2 == 0) out += "1";
    for (int i = depth; i-- > 0;)
        out += i % 2 == 0 ? "]" : "}";
    return out;
}

} // namespace

class TestParseJson : public QObject {
    Q_OBJECT

private slots:
    void what_is_json_is_read_as_by_its_library_data() {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("object") << QByteArray(
            R"({"a": [1, -2, 2.5, true, null, "é\n"], "b": {"c": {}}, "d": []})");
        QTest::newRow("number") << QByteArray("18446744073709551615");
        QTest::newRow("20 digits and more") << QByteArray("123456789012345678901234567890");
        QTest::newRow("list of lists") << QByteArray("[[1],[2,[3]],[],{}]");
        QTest::newRow("same name in two objects") << QByteArray(R"([{"a":1},{"a":{"a":2}}])");
        QTest::newRow("white space") << QByteArray(" \r\n\t{ } \n");
        QTest::newRow("as deep as may be") << QByteArray::fromStdString(nested(deepest_json));
    }

    void what_is_json_is_read_as_by_its_library() {
        QFETCH(QByteArray, text);
        QCOMPARE(parse_json(text.toStdString()).dump(), json::parse(text.toStdString()).dump());
        QCOMPARE(parse_json("\xEF\xBB\xBF" + text.toStdString()).dump(),
                 json::parse(text.toStdString()).dump());
    }

    void a_number_is_found_as_it_was_written() {
        const std::string text =
            "\xEF\xBB\xBF"
            R"({"a": [1, 12345678901234567890123, {"b c": 4.50}], "a[1]": 1e3, "b": -0.0})";
        QCOMPARE(number_as_written(text, "a[1]"), std::string("12345678901234567890123"));
        QCOMPARE(number_as_written(text, "a[2].b c"), std::string("4.50"));
        QCOMPARE(number_as_written(text, "b"), std::string("-0.0"));
        for (const char* const none : {"", "a", "a[0]", "a[3]", "a[2].b", "c"})
            QVERIFY(number_as_written(text, none).empty());
        QCOMPARE(number_as_written("123456789012345678901", ""), std::string("123456789012345678901"));
    }

    /// No whole number is -0, and no sentence says that 0 stands there.
    void zero_below_zero_keeps_its_sign() {
        QVERIFY(std::signbit(parse_json("-0").get<double>()));
        QVERIFY(parse_json("-0").get<double>() == 0);
        QVERIFY(parse_json("0").is_number_unsigned());
        for (const char* const text : {"-0", "-0.0"})
            try {
                read_json<std::int64_t>(parse_json(text));
                QFAIL("was taken");
            } catch (const ValueError& error) {
                QCOMPARE(QByteArray(error.what()), QByteArray("must be 0 without a sign, not -0"));
            }
    }

    void no_depth_overflows_a_stack() {
        for (const int depth : {deepest_json + 1, 1'000, 50'000, 2'000'000}) {
            QVERIFY(error_of(nested(depth)).contains("nested too deep: no more than 64"));
            QVERIFY(error_of(std::string(static_cast<std::size_t>(depth), '[')).contains("nested too deep"));
        }
    }

    void what_is_wrong_is_said_data() {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("error");
        const auto row = [](const char* name, const char* text, const char* error) {
            QTest::newRow(name) << QByteArray(text) << QString::fromUtf8(error);
        };
        row("nothing", "", "this is not JSON: it is empty");
        row("white space", " \n", "this is not JSON: it is empty");
        row("mark alone", "\xEF\xBB\xBF", "this is not JSON: it is empty");
        row("UTF-16", "\xFF\xFE{", "this is UTF-16; save it as UTF-8");
        row("ends in an object", "{\"a\":", "it ends before its last text, list or object does");
        row("ends in a text", "[\"a", "it ends before its last text, list or object does");
        row("comma before a bracket", "{\n \"é\": [1, 2,]}", "line 2, column 13: a comma stands before ]");
        row("comma before a brace", "{\"a\": 1,\n}", "line 2, column 1: a comma stands before }");
        row("NaN of Python", "{\"a\": NaN}", "line 1, column 7: JSON has no NaN; write \"nan\" in quotes");
        row("infinity of Python", "[-Infinity]",
            "line 1, column 2: JSON has no infinity; write \"-inf\" in quotes");
        row("true of Python", "[True]", "line 1, column 2: write true");
        row("single quotes", "{'a': 1}", "line 1, column 2: texts stand in double quotes");
        row("zeros in front", "[010]", "line 1, column 2: a number must not begin with zeros");
        row("one zero in front", "[01]", "line 1, column 2: a number must not begin with zeros");
        row("unknown word", "[1, tru]", "line 1, column 5: tru cannot stand there");
        row("something behind", "{} x", "line 1, column 4: x cannot stand there");
        row("table", "# Results", "line 1, column 1: # cannot stand there");
        row("number beyond all", "[1e999]", "[0]: 1e999 is too large for a number");
        row("number beyond all below 0", R"({"a": [{"x": 1}, {"b": {"c": [7, -1e400]}}]})",
            "a[1].b.c[1]: -1e400 is too large for a number");
        row("number beyond all of a name", R"({"seq": [1], "steps": 1e400})",
            "steps: 1e400 is too large for a number");
        row("nothing but a number beyond all", "1e999", "1e999 is too large for a number");
        row("end of line in a text", "[\"a\nb\"]", "within quotes there cannot be an end of line");
        row("not UTF-8", "[\"a\xff\"]", "within quotes");
        row("name twice", R"({"a": [{"x": 1}, {"b": {"c": 1, "c": 2}}]})", "a[1].b.c: stands twice");
        row("name twice at the top", R"({"steps": 1, "steps": 7})",
            "steps: stands twice; remove one of the two");
    }

    void what_is_wrong_is_said() {
        QFETCH(QByteArray, text);
        QFETCH(QString, error);
        const QString said = error_of(text.toStdString());
        QVERIFY2(said.contains(error), qPrintable(said));
        QVERIFY2(!said.contains("json.exception") && !said.contains('\n'), qPrintable(said));
    }

    void numbers_of_others_that_are_none_are_null_data() {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("same"); ///< as JSON has it
        const auto row = [](const char* text, const char* same) {
            QTest::newRow(text) << QByteArray(text) << QByteArray(same);
        };
        row("NaN", "null");
        row("[NaN,-Infinity, Infinity ,NaN]", "[null,null,null,null]");
        row(R"({"a": NaN, "b": {"c": -nan}, "d": [inf, -inf, +Infinity, nan]})",
            R"({"a": null, "b": {"c": null}, "d": [null, null, null, null]})");
        const QByteArray quoted = "\"NaN\": \"a NaN, \\\"NaN\\\", \\\\\", \"c\": [\"Infinity\", \"NaN\\\\\"]";
        QTest::newRow("words in texts") << "{" + quoted + ", \"b\": NaN}"
                                        << "{" + quoted + ", \"b\": null}";
        row("[1.5, null, true]", "[1.5, null, true]");
    }

    void numbers_of_others_that_are_none_are_null() {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, same);
        QCOMPARE(parse_json_of_others(text.toStdString()).dump(), json::parse(same.toStdString()).dump());
        QCOMPARE(error_of(text.toStdString()).isEmpty(), text == same);
    }

    void what_is_wrong_behind_them_is_where_it_stands_data() {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("error");
        const auto row = [](const char* text, const char* error) {
            QTest::newRow(text) << QByteArray(text) << QString::fromUtf8(error);
        };
        row("[NaN, NaN, tru]", "line 1, column 12: tru cannot");
        row("[-Infinity, -Infinity, tru]", "line 1, column 24: tru cannot");
        row("[NaN,\n \"é\", Infinity, ]", "line 2, column 17: a comma stands before ]");
        row("{NaN: 1}", "line 1, column 2: JSON has no NaN");
        row("[-Infinity NaN, 1]", "line 1, column 12: JSON has no NaN");
        row("[NaNs]", "line 1, column 2: NaNs cannot");
        row("[-Infinity, -Infinity", "it ends before its last");
        row("[NaN, NaN, NaN, \"a", "it ends before its last");
        row("[NaN, \"a\nb\"]", "line 1, column 9: within quotes");
    }

    void what_is_wrong_behind_them_is_where_it_stands() {
        QFETCH(QByteArray, text);
        QFETCH(QString, error);
        try {
            parse_json_of_others(text.toStdString());
            QFAIL("was read");
        } catch (const FieldError& said) {
            QVERIFY2(QString(said.what()).contains(error), said.what());
        }
    }

    void nothing_hides_behind_a_zero_byte() {
        for (const std::string& text : {std::string("{}\0{garbage", 12), std::string("[1\0]", 5),
                                        std::string("[\"a\0\"]", 6), std::string("\0", 1)}) {
            const QString said = error_of(text);
            QVERIFY2(said.contains("a zero byte cannot stand there"), qPrintable(said));
        }
    }

    void errors_stay_short() {
        for (const std::string& text :
             {"[" + std::string(100'000, 'x') + "]", "[1e" + std::string(100'000, '9') + "]",
              "{\"" + std::string(100'000, 'x') + "\":1,\"" + std::string(100'000, 'x') + "\":2}"}) {
            const QString said = error_of(text);
            QVERIFY2(!said.isEmpty() && said.size() < 200, qPrintable(said.left(400)));
        }
    }

    /// Whatever stands where: an error with a sentence, or a value; never an end of the program.
    void every_cut_and_every_byte_is_taken() {
        const std::string text = R"({"a":[1,-2.5e3,"\u00e9\n",null,true,{"b":[]}],"c":"é"})";
        for (std::size_t cut = 0; cut < text.size(); ++cut)
            QVERIFY(!error_of(text.substr(0, cut)).isEmpty());
        for (std::size_t at = 0; at < text.size(); ++at)
            for (int byte = 0; byte < 256; ++byte) {
                std::string changed = text;
                changed[at] = static_cast<char>(byte);
                const bool valid = json::accept(changed);
                const QString said = error_of(changed);
                QVERIFY2(said.isEmpty() == valid || said.contains("twice"), changed.c_str());
                const auto of_others = [&changed] {
                    try {
                        return QString::fromStdString(parse_json_of_others(changed).dump());
                    } catch (const FieldError& error) {
                        return QString(error.what());
                    }
                };
                QCOMPARE(of_others(), valid && said.isEmpty()
                                          ? QString::fromStdString(json::parse(changed).dump())
                                          : said);
            }
    }
};

QTEST_APPLESS_MAIN(TestParseJson)
#include "test_parse_json.moc"
