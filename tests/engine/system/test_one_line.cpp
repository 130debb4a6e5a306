#include "system/text/one_line.h"

#include <QtTest>

using namespace stepscope;

class TestOneLine : public QObject {
    Q_OBJECT

private slots:
    void texts_become_one_line_data() {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("line");
        QTest::newRow("empty") << QByteArray() << QByteArray();
        QTest::newRow("two lines") << QByteArray("a\nb") << QByteArray("a\\nb");
        QTest::newRow("direction") << QByteArray("a\u202eb") << QByteArray("a\\u202eb");
        QTest::newRow("ten characters") << QByteArray("äöüß測👍äöüß") << QByteArray("äöüß測👍äöüß");
        QTest::newRow("eleven characters") << QByteArray("äöüß測👍äöüßx") << QByteArray("äöüß測👍ä...");
        QTest::newRow("written out") << QByteArray("abcdef\x01gh") << QByteArray("abcdef...");
        QTest::newRow("written out, to its end") << QByteArray("a\x01gh") << QByteArray("a\\u0001gh");
        QTest::newRow("only looks so") << QByteArray("abc\\users\\new") << QByteArray("abc\\use...");
        QTest::newRow("as long as a file") << QByteArray("👍").repeated(1'000'000) << QByteArray("👍👍👍👍👍👍👍...");
        QTest::newRow("not UTF-8") << QByteArray("\xff").repeated(100) << QByteArray("\\xff...");
    }

    void texts_become_one_line() {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, line);
        QCOMPARE(QByteArray::fromStdString(one_line(text.toStdString(), 10)), line);
    }
};

QTEST_APPLESS_MAIN(TestOneLine)
#include "test_one_line.moc"
