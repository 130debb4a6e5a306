#include "system/text/symbol_name.h"

#include <QtTest>

using namespace stepscope;

class TestSymbolName : public QObject {
    Q_OBJECT

private slots:
    void symbols_are_told_as_their_source_has_them() {
        QCOMPARE(demangled("_ZN9stepscope4normIfLi4EEEvPT_i"),
                 std::string("void stepscope::norm<float, 4>(float*, int)"));
        QCOMPARE(demangled("nvjet_tst_128x256_64x4_2x1_v_bz_TNT"),
                 std::string("nvjet_tst_128x256_64x4_2x1_v_bz_TNT"));
        QCOMPARE(demangled("f"), std::string("f")); // which is float among types
        QCOMPARE(demangled(""), std::string());
        QCOMPARE(demangled("_ZN9steps"), std::string("_ZN9steps")); // cut off
    }

    void a_short_name_is_the_last_data() {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("last");
        QTest::newRow("template") << "void stepscope::norm<float, 4>(float*, int)"
                                  << "norm";
        QTest::newRow("plain") << "nvjet_tst_128x256"
                               << "nvjet_tst_128x256";
        QTest::newRow("without a name of its own") << "void (anonymous namespace)::f<int>(int)"
                                                   << "f";
        QTest::newRow("within a template")
            << "void at::native::kernel<at::Add<float>, 4>(int, at::Add<float>)"
            << "kernel";
        QTest::newRow("pointer to function") << "void run<int (*)(int)>(int (*)(int))"
                                             << "run";
        QTest::newRow("const") << "a::B<int>::apply(int) const"
                               << "apply";
        QTest::newRow("nothing") << ""
                                 << "";
        QTest::newRow("brackets alone") << "(a)<b>"
                                        << "(a)<b>";
        QTest::newRow("cut off") << "void norm<float, (int"
                                 << "void norm<float, (int";
        QTest::newRow("words") << "a kernel without a name"
                               << "a kernel without a name";
        QTest::newRow("scopes alone") << "stepscope::norm"
                                      << "norm";
        QTest::newRow("copy") << "Memcpy"
                              << "Memcpy";
    }
    void a_short_name_is_the_last() {
        QFETCH(QString, name);
        QFETCH(QString, last);
        QCOMPARE(QString::fromStdString(short_symbol(name.toStdString())), last);
    }
};

QTEST_APPLESS_MAIN(TestSymbolName)
#include "test_symbol_name.moc"
