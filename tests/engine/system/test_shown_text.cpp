// What is not to be seen in a name is written out; everything else is shown as it is.
#include "system/text/shown_text.h"

#include <QTest>

using namespace stepscope;

class TestShownText : public QObject {
    Q_OBJECT
private slots:
    void whatIsHiddenIsWrittenOut_data() {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("shown");
        const auto row = [](const char* name, const QByteArray& text, const QByteArray& shown) {
            QTest::newRow(name) << text << shown;
        };
        row("bell", "a\ab", R"(a\u0007b)");
        row("nul", QByteArray("a\0b", 3), R"(a\u0000b)");
        row("delete", "\x7f", R"(\u007f)");
        row("escape", "\x1b[31mred", R"(\u001b[31mred)");
        row("c1", "\xc2\x9b", R"(\u009b)");
        row("lines", "a\r\n\tb", R"(a\r\n\tb)");
        row("line separator", "a\xe2\x80\xa8", R"(a\u2028)");
        row("override",
            "\xe2\x80\xae"
            "evil"
            "\xe2\x80\xac",
            R"(\u202eevil\u202c)");
        row("isolate", "\xe2\x81\xa6x\xe2\x81\xa9", R"(\u2066x\u2069)");
        row("mark", "\xe2\x80\x8fx", R"(\u200fx)");
        row("arabic mark", "\xd8\x9c", R"(\u061c)");
        row("zero width space", "a\xe2\x80\x8b", R"(a\u200b)");
        row("byte order mark",
            "\xef\xbb\xbf"
            "a",
            R"(\ufeffa)");
        row("tag", "\xf3\xa0\x81\x81", R"(\U000e0041)");
        row("not utf-8", "a\xff\xc0\x80", R"(a\xff\xc0\x80)");
        row("cut", "a\xe2\x80", R"(a\xe2\x80)");
        row("surrogate", "\xed\xa0\x80", R"(\xed\xa0\x80)");
        row("too long a form", "\xe0\x80\xaf", R"(\xe0\x80\xaf)");
    }
    void whatIsHiddenIsWrittenOut() {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, shown);
        QCOMPARE(QByteArray::fromStdString(shown_text(text.toStdString())), shown);
    }

    void theRestStays_data() {
        QTest::addColumn<QByteArray>("text");
        for (const char* text : {"", "gpt2-small", "<b>bold</b>", R"(back\slash)", "Größe µ · – ±", "模型",
                                 "שלום", "e\xcc\x81", "\U0001F468\u200D\U0001F469\u200D\U0001F467", "नमस्ते"})
            QTest::newRow(text) << QByteArray(text);
    }
    void theRestStays() {
        QFETCH(QByteArray, text);
        QCOMPARE(QByteArray::fromStdString(shown_text(text.toStdString())), text);
        QCOMPARE(QByteArray::fromStdString(shown_text(text.toStdString(), Lines::Several)), text);
    }

    void messagesKeepTheirLines() {
        QCOMPARE(QByteArray::fromStdString(shown_text("a\n\tb\x1b\xe2\x80\xae", Lines::Several)),
                 QByteArray("a\n\tb\\u001b\\u202e"));
    }
};

QTEST_APPLESS_MAIN(TestShownText)
#include "test_shown_text.moc"
