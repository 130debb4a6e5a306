#include "timeline/kernel_labels.h"

#include <QtTest>

#include <set>
#include <string>
#include <vector>

using namespace stepscope;

/// How kernels of one short name are told apart in a column.
class TestKernelLabels : public QObject {
    Q_OBJECT

private slots:
    void a_short_name_of_its_own_stays() {
        QCOMPARE(kernel_labels(std::vector<KernelName>{{"void a::norm<float>(float*)", "norm"},
                                                       {"void a::swiglu<float>(float*)", "swiglu"}}),
                 (std::vector<std::string>{"norm", "swiglu"}));
        QVERIFY(kernel_labels({}).empty());
    }

    void arguments_of_the_template_that_differ_are_told() {
        QCOMPARE(kernel_labels(std::vector<KernelName>{
                     {"void s::(anonymous namespace)::norm<float, (int)4, true>(s::Args<float>)", "norm"},
                     {"void s::(anonymous namespace)::norm<float, (int)8, true>(s::Args<float>)", "norm"},
                     {"void s::copy(float*)", "copy"}}),
                 (std::vector<std::string>{"norm<…, 4, …>", "norm<…, 8, …>", "copy"}));
        QCOMPARE(kernel_labels(std::vector<KernelName>{{"void gemm<cutlass::half_t, 2>(float*)", "gemm"},
                                                       {"void gemm<float, 3>(float*)", "gemm"}}),
                 (std::vector<std::string>{"gemm<half_t, 2>", "gemm<float, 3>"}));
    }

    /// Names of libraries are hundreds of letters long and differ in a few.
    void of_long_arguments_the_difference_is_told() {
        const auto product = [](const std::string& tile) {
            return KernelName{"void cutlass::Kernel2<cutlass_80_tensorop_bf16_s16816gemm_relu_bf16_" + tile +
                                  "_32x3_nn_align8>(T1::Params)",
                              "Kernel2"};
        };
        const std::vector<std::string> labels =
            kernel_labels(std::vector<KernelName>{product("256x128"), product("128x64")});
        for (const std::string& label : labels)
            QVERIFY2(label.size() <= 60, label.c_str());
        QCOMPARE(labels, (std::vector<std::string>{"Kernel2<…256x128…>", "Kernel2<…128x64…>"}));
        const auto nested = [](const std::string& type) {
            return KernelName{"void f<g::Universal<g::Shape<1, 2>, g::Collective<g::Very::Long::Name, " +
                                  type + ", g::Another>>>(int)",
                              "f"};
        };
        QCOMPARE(kernel_labels(std::vector<KernelName>{nested("half"), nested("float")}),
                 (std::vector<std::string>{"f<…half…>", "f<…float…>"}));
    }

    void parameters_tell_apart_what_has_no_template() {
        QCOMPARE(kernel_labels(
                     std::vector<KernelName>{{"fill(float*, int)", "fill"}, {"fill(half*, int)", "fill"}}),
                 (std::vector<std::string>{"fill(float*, …)", "fill(half*, …)"}));
    }

    void what_cannot_be_told_apart_by_words_has_a_number() {
        QCOMPARE(kernel_labels(std::vector<KernelName>{{"a 1", "k"}, {"a 2", "k"}, {"b", "k #2"}}),
                 (std::vector<std::string>{"k #1", "k #3", "k #2"}));
    }

    /// Whatever a driver tells: names cut short, brackets that are never closed, operators.
    void no_two_are_alike_and_nothing_breaks() {
        const std::vector<KernelName> odd = {{"k<", "k"},
                                             {"k<a", "k"},
                                             {"k<a>", "k"},
                                             {"k<a, b>", "k"},
                                             {"k<>()", "k"},
                                             {"void k<(a->b), 3>(x)", "k"},
                                             {"k>>(", "k"},
                                             {"", ""},
                                             {"x", ""},
                                             {"operator()", "operator()"},
                                             {"Ünïcode<ä>", "Ünïcode"},
                                             {"Ünïcode<ö>", "Ünïcode"}};
        const std::vector<std::string> labels = kernel_labels(odd);
        QCOMPARE(std::set<std::string>(labels.begin(), labels.end()).size(), odd.size());
    }

    /// Bytes that are alike may be halves of letters that are not, and the room for an argument end in one.
    void no_letter_is_cut_in_the_middle_data() {
        QTest::addColumn<QString>("one");
        QTest::addColumn<QString>("other");
        const QString alike(30, QChar('_'));
        QTest::newRow("first bytes alike") << alike + "ä" + alike << alike + "ö" + alike;
        QTest::newRow("last bytes alike") << alike + "\u00E4" + alike << alike + "\u0124" + alike;
        for (const int begin : {0, 1, 2})
            QTest::addRow("cut behind %d letters", begin) << QString(begin, 'x') + QString(40, QChar(0x6A21))
                                                          << QString("y") + QString(40, QChar(0x578B));
    }
    void no_letter_is_cut_in_the_middle() {
        QFETCH(QString, one);
        QFETCH(QString, other);
        std::vector<KernelName> names;
        for (const QString& each : {one, other})
            names.push_back({"k<" + each.toStdString() + ">", "k"});
        for (const std::string& label : kernel_labels(names)) {
            QVERIFY2(!QString::fromStdString(label).contains(QChar::ReplacementCharacter), label.c_str());
            QVERIFY2(label.size() < 40, label.c_str());
        }
    }

    /// Of a file that somebody else wrote.
    void many_that_are_alike_have_numbers_at_once() {
        constexpr std::size_t count = 300'000;
        std::vector<KernelName> alike;
        alike.reserve(count);
        for (std::size_t i = 0; i < count; ++i)
            alike.push_back({"x" + std::to_string(i), "k"});
        QCOMPARE(kernel_labels(alike).back(), "k #" + std::to_string(count));
    }

    void no_name_is_too_long() {
        const std::string letters(20'000'000, 'a');
        QCOMPARE(kernel_labels(std::vector<KernelName>{{letters, letters.substr(letters.size() / 2)},
                                                       {letters + "b", letters.substr(letters.size() / 2)}})
                     .size(),
                 std::size_t{2});
    }
};

QTEST_APPLESS_MAIN(TestKernelLabels)
#include "test_kernel_labels.moc"
