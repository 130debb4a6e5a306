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
        QCOMPARE(characters_in(shown), longest_message_line);
        QVERIFY(shown.starts_with(begin) && shown.ends_with(end));
        QVERIFY(shown.find(" … ") != std::string::npos);
        QCOMPARE(shown_text(shown), shown); // no character was parted
        // Each line by itself.
        QCOMPARE(shown_message("first\n" + begin + value.toStdString() + end + "\nlast", Lines::Several),
                 "first\n" + shown + "\nlast");
    }
};

QTEST_APPLESS_MAIN(TestShownMessage)
#include "test_shown_message.moc"
