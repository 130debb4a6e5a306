#include "system/characters/characters.h"
#include "system/text/shown_message.h"

#include <QtTest>

using namespace stepscope;

class TestShownMessage : public QObject {
    Q_OBJECT

private slots:
    void a_short_message_is_shown_whole() {
        QCOMPARE(shown_message(""), std::string());
        QCOMPARE(shown_message("a\tb\x1b\nc"), std::string("a\\tb\\u001b\\nc"));
        QCOMPARE(shown_message("a\tb\x1b\nc\n", Lines::Several), std::string("a\tb\\u001b\nc\n"));
        const std::string full = std::string(longest_message_line, 'x');
        QCOMPARE(shown_message(full), full);
    }

    void a_long_line_is_its_beginning_and_its_end_data() {
        QTest::addColumn<QByteArray>("value");
        QTest::newRow("letters") << QByteArray("x").repeated(100'000);
        QTest::newRow("just too long") << QByteArray("x").repeated(static_cast<int>(longest_message_line));
        QTest::newRow("words") << QByteArray("word ").repeated(100'000);
        QTest::newRow("of four bytes") << QByteArray("👍").repeated(100'000);
        // Each is six characters once it is written out.
        QTest::newRow("escapes") << QByteArray("\x1b").repeated(40'000);
        QTest::newRow("no UTF-8") << QByteArray("\xff").repeated(40'000);
    }

    void a_long_line_is_its_beginning_and_its_end() {
        QFETCH(QByteArray, value);
        const std::string begin = "models: there is no \"";
        const std::string end = "\"; there are nano and tiny";
        const std::string shown = shown_message(begin + value.toStdString() + end);
        QVERIFY(characters_in(shown) <= longest_message_line);
        QVERIFY(characters_in(shown) + 2 * std::string_view("\\u001b").size() > longest_message_line);
        QVERIFY(shown.find("\\ …") == std::string::npos && shown.find("… 1b") == std::string::npos);
        QVERIFY(shown.starts_with(begin) && shown.ends_with(end));
        QVERIFY(shown.find(" … ") != std::string::npos);
        QCOMPARE(shown_text(shown), shown); // no character was parted
        // Each line by itself.
        QCOMPARE(shown_message("first\n" + begin + value.toStdString() + end + "\nlast", Lines::Several),
                 "first\n" + shown + "\nlast");
    }

    /// Each character is shown as six, and a cut may fall behind any of them.
    void no_cut_parts_what_a_character_is_written_out_as() {
        for (std::size_t before = 0; before < 12; ++before) {
            const std::string begin(before, 'x');
            std::string shown = shown_message(begin + std::string(10'000, '\x1b') + "end");
            QVERIFY(shown.starts_with(begin + "\\u001b") && shown.ends_with("\\u001bend"));
            for (std::size_t at = 0; (at = shown.find("\\u001b", at)) != std::string::npos;)
                shown.erase(at, 6);
            QCOMPARE(QByteArray::fromStdString(shown), QByteArray::fromStdString(begin + " … end"));
        }
    }

    void lines_behind_the_first_hang() {
        QCOMPARE(with_hanging_lines("a.json: no\nerror: forged\n"),
                 std::string("a.json: no\n  error: forged\n"));
        QCOMPARE(with_hanging_lines("go on with:\n  this\n\nor that"),
                 std::string("go on with:\n  this\n\n  or that"));
        QCOMPARE(with_hanging_lines(""), std::string());
    }
};

QTEST_APPLESS_MAIN(TestShownMessage)
#include "test_shown_message.moc"
