#include "op_reference.h"

#include <QtTest>

using namespace stepscope;

namespace {

struct Product {
    const char* name;
    MatMulAttrs attrs;
    std::int64_t a, b, c; ///< elements of each tensor
};

/// (m,k) * (k,n), either operand stored the other way round, with room to spare in every leading dimension.
Product dense(const char* name, std::int64_t m, std::int64_t n, std::int64_t k, bool a_transposed,
              bool b_transposed, std::int64_t spare = 0) {
    MatMulAttrs t{.m = m, .n = n, .k = k, .a = {}, .b = {}, .c = {}};
    t.a = {.offset = spare, .ld = (a_transposed ? m : k) + spare, .transposed = a_transposed};
    t.b = {.offset = 2 * spare, .ld = (b_transposed ? k : n) + spare, .transposed = b_transposed};
    t.c = {.offset = spare, .ld = n + spare};
    return {name, t, t.a.offset + t.a.ld * (a_transposed ? k : m),
            t.b.offset + t.b.ld * (b_transposed ? n : k), t.c.offset + t.c.ld * m};
}

/// Per-head products over packed (B,S,3,H,D), as materialized attention has them.
Product scores(const char* name, std::int64_t batch, std::int64_t seq, std::int64_t heads, std::int64_t dim) {
    const std::int64_t width = heads * dim;
    const MatrixView q{.ld = 3 * width, .outer_stride = seq * 3 * width, .inner_stride = dim};
    MatMulAttrs t{.m = seq, .n = seq, .k = dim, .outer = batch, .inner = heads, .a = q, .b = q, .c = {}};
    t.b.offset = width;
    t.b.transposed = true;
    t.c = {.ld = seq, .outer_stride = heads * seq * seq, .inner_stride = seq * seq};
    const std::int64_t packed = batch * seq * 3 * width;
    return {name, t, packed, packed, batch * heads * seq * seq};
}
Product transposed_values(const char* name, std::int64_t batch, std::int64_t seq, std::int64_t heads,
                          std::int64_t dim) {
    const std::int64_t width = heads * dim;
    MatMulAttrs t{.m = seq, .n = dim, .k = seq, .outer = batch, .inner = heads, .a = {}, .b = {}, .c = {}};
    t.a = {.ld = seq, .outer_stride = heads * seq * seq, .inner_stride = seq * seq, .transposed = true};
    t.b = {.ld = width, .outer_stride = seq * width, .inner_stride = dim};
    t.c = {.offset = 2 * width, .ld = 3 * width, .outer_stride = seq * 3 * width, .inner_stride = dim};
    return {name, t, batch * heads * seq * seq, batch * seq * width, batch * seq * 3 * width};
}

std::vector<Product> products() {
    return {dense("single element", 1, 1, 1, false, false),
            dense("row", 1, 37, 19, false, true),
            dense("column", 41, 1, 23, true, false),
            dense("one row of a model's product", 1, 700, 300, false, true),
            dense("outer product", 301, 203, 1, true, false),
            dense("NN", 33, 47, 65, false, false),
            dense("NT", 64, 96, 128, false, true),
            dense("TN", 51, 77, 129, true, false),
            dense("TT", 13, 29, 31, true, true),
            dense("deep", 17, 35, 1031, false, true),
            dense("wide", 9, 1027, 40, false, false),
            dense("tall", 517, 21, 33, true, false),
            dense("views within larger tensors", 45, 39, 27, false, true, 5),
            scores("scores of packed heads", 2, 37, 3, 10),
            scores("scores of one head", 1, 19, 1, 7),
            transposed_values("transposed probabilities", 2, 45, 3, 5),
            transposed_values("more than one tile", 1, 301, 2, 33)};
}

} // namespace

class TestCpuProducts : public QObject {
    Q_OBJECT

private slots:
    void against_loops_data() {
        QTest::addColumn<int>("product");
        QTest::addColumn<int>("precision");
        const auto all = products();
        for (std::size_t i = 0; i < all.size(); ++i)
            for (const Precision precision : device_.precisions())
                QTest::addRow("%s, %s", all[i].name, name_of(precision).data())
                    << static_cast<int>(i) << static_cast<int>(precision);
    }

    void against_loops() {
        QFETCH(int, product);
        QFETCH(int, precision);
        const Product p = products().at(static_cast<std::size_t>(product));
        const OpTypes types = types_of(static_cast<Precision>(precision));
        const OpResult result = device_.run(case_of(p, types.store, types.store), types.precision);
        compare(p, result, types.precision);
    }

    /// Gradients of `mixed`: bf16 operands, fp32 result, so nothing is rounded to bf16 on the way.
    void bf16_operands_fp32_result() {
        if (device_.precisions().back() != Precision::Bf16) QSKIP("this processor has no bf16");
        for (const Product& p : products()) {
            if (p.attrs.outer * p.attrs.inner != 1) continue;
            const OpResult result = device_.run(case_of(p, DType::BF16, DType::F32), Precision::Mixed);
            compare(p, result, Precision::Fp32);
        }
    }

    void same_bits_twice() {
        for (const Product& p : products())
            for (const Precision precision : device_.precisions()) {
                const DType type = types_of(precision).store;
                const OpResult first = device_.run(case_of(p, type, type), precision);
                const OpResult second = device_.run(case_of(p, type, type), precision);
                QVERIFY2(first.after[2] == second.after[2], p.name);
            }
    }

private:
    /// The result begins as other numbers, not as NaN: what a product leaves alone is compared too.
    static OpCase case_of(const Product& p, DType type, DType result) {
        return {.kind = OpKind::MatMul,
                .attrs = p.attrs,
                .operands = {{{p.a}, type, noise("a", p.a)},
                             {{p.b}, type, noise("b", p.b)},
                             {{p.c}, result, noise("c", p.c)}},
                .inputs = {0, 1},
                .outputs = {2}};
    }

    static void compare(const Product& p, const OpResult& result, Precision precision) {
        const Values expected =
            reference::matmul(result.before[0], result.before[1], result.before[2], p.attrs);
        const double error = distance(result.after[2], expected);
        QVERIFY2(error < tolerance_of(precision), qPrintable(QString("%1: %2").arg(p.name).arg(error)));
    }

    CpuDevice device_;
};

QTEST_GUILESS_MAIN(TestCpuProducts)
#include "test_cpu_products.moc"
