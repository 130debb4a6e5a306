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
};

QTEST_APPLESS_MAIN(TestKernelLabels)
#include "test_kernel_labels.moc"
