#include "system/characters/decimal_point.h"
#include "system/characters/text_width.h"

#include <QtTest>

#include <clocale>

using namespace stepscope;

class TestTextWidth : public QObject {
    Q_OBJECT

private slots:
    void what_stands_right_of_the_integers_is_counted_data() {
        QTest::addColumn<QByteArray>("number");
        QTest::addColumn<QByteArray>("point");
        QTest::addColumn<int>("size");
        const auto row = [](const char* name, const char* number, const char* point, int size) {
            QTest::newRow(name) << QByteArray(number) << QByteArray(point) << size;
        };
        row("decimals", "12.0042", ".", 5);
        row("none", "41", ".", 0);
        row("nothing", "", ".", 0);
        row("a unit", "41%", ".", 1);
        row("decimals and a unit", "4.5%", ".", 3);
        row("no number", "-", ".", 1);
        row("in German", "1.234,5", ",", 2);
        row("thousands in German", "1.234", ",", 0);
        row("in Persian", "\u06F1\u06F2\u066B\u06F5", "\u066B", 2);
        row("an integer in Persian", "\u06F1\u06F2", "\u066B", 0);
    }

    void what_stands_right_of_the_integers_is_counted() {
        QFETCH(QByteArray, number);
        QFETCH(QByteArray, point);
        QTEST(static_cast<int>(behind_integer(number.toStdString(), point.toStdString())), "size");
    }

    void widths_are_those_of_a_terminal_data() {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("width");
        const auto row = [](const char* name, const char* text, int width) {
            QTest::newRow(name) << QByteArray(text) << width;
        };
        row("none", "", 0);
        row("ascii", "tiny", 4);
        row("accents", "gr\u00F6\u00DFe", 5);
        row("combining", "e\u0301te\u0301", 3);
        row("CJK", "\u6A21\u578B", 4);
        row("emoji", "\U0001F525", 2);
        row("joined emoji", "\U0001F469\u200D\U0001F52C", 2);
        row("sign", "\u00B1", 1);
        row("not UTF-8", "a\xFF", 2);
        row("cut short", "a\xE6\xA8", 3);
    }

    void widths_are_those_of_a_terminal() {
        QFETCH(QByteArray, text);
        QFETCH(int, width);
        QCOMPARE(static_cast<int>(display_width(text.toStdString())), width);
    }

    void the_locale_of_the_program_does_not_matter() {
        const QByteArray before = std::setlocale(LC_ALL, nullptr);
        std::setlocale(LC_ALL, "C");
        QCOMPARE(display_width("\u6A21\u578B"), std::size_t{4});
        QCOMPARE(QByteArray(std::setlocale(LC_ALL, nullptr)), QByteArray("C"));
        std::setlocale(LC_ALL, before.constData());
    }

    void texts_are_cut_at_whole_characters() {
        QCOMPARE(shortened("tiny", 4), std::string("tiny"));
        QCOMPARE(shortened("tiny", 3), std::string("ti\u2026"));
        QCOMPARE(shortened("tiny", 0), std::string());
        const std::string name = "\u6A21\u578B\u6A21\u578B";
        QCOMPARE(shortened(name, 8), name);
        QCOMPARE(shortened(name, 7), std::string("\u6A21\u578B\u6A21\u2026"));
        QCOMPARE(shortened(name, 6), std::string("\u6A21\u578B\u2026")); // half a letter does not fit
        for (std::size_t width = 0; width < 10; ++width)
            QVERIFY(display_width(shortened(name, width)) <= width);
    }

    /// A name of a megabyte in one of many lines is no reason for a megabyte of blanks in each.
    void one_long_entry_widens_no_other() {
        ColumnWidth width;
        width.add("abc");
        width.add("\u6A21\u578B\u6A21");
        QCOMPARE(width.fill("abc"), std::string(3, ' '));
        const std::string widest(widest_padded, 'w');
        const std::string wider(widest_padded + 1, 'w');
        width.add(wider);
        QCOMPARE(width.columns(), std::size_t{6});
        QVERIFY(width.fill(wider).empty());
        width.add(widest);
        QCOMPARE(width.fill("").size(), widest_padded);
    }
};

QTEST_APPLESS_MAIN(TestTextWidth)
#include "test_text_width.moc"
