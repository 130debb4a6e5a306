#include "nsight/profile_table.h"
#include "records/traces/profile_figures.h"

#include <QtTest>

#include <cmath>
#include <string>
#include <vector>

using namespace stepscope;

namespace {

ProfiledKernel launch(const char* name, int op, double seconds) {
    ProfiledKernel out;
    out.name = name;
    out.op = op;
    out.seconds = seconds;
    return out;
}

bool is_near(std::optional<double> value, double expected) {
    return value && std::abs(*value - expected) < 1e-9;
}

} // namespace

class TestProfileTable : public QObject {
    Q_OBJECT
private:
    /// Two layers whose ops 0 and 1 are of one phase; op 2 takes two kernels.
    Profile profile() const {
        Profile out;
        out.steps = "5";
        for (int layer = 0; layer < 2; ++layer)
            out.ops.push_back({.op = {.path = "forward/ffn/w1", .layer = layer, .op = "matmul"},
                               .flops = 600,
                               .bytes = 100});
        out.ops.push_back(
            {.op = {.path = "forward/loss", .layer = -1, .op = "cross_entropy"}, .flops = 0, .bytes = 50});
        return out;
    }

private slots:
    void launches_of_a_kernel_in_a_phase_are_a_row() {
        Profile given = profile();
        given.kernels = {launch("void gemm<float>(float*)", 0, 3e-3),
                         launch("void gemm<float>(float*)", 1, 1e-3), launch("void softmax(int)", 2, 5e-3),
                         launch("void mean(int)", 2, 0.5e-3), launch("void unknown(int)", -1, 0.5e-3)};
        given.kernels[0].tensor_share = 0.5;
        given.kernels[1].tensor_share = 0.9;
        given.kernels[0].dram_bytes = 120;
        given.kernels[1].dram_bytes = 90;
        given.kernels[0].l2_bytes = 500;
        given.kernels[1].l2_bytes = 40;
        const std::vector<ProfileRow> rows = profile_table(given);
        QCOMPARE(rows.size(), std::size_t{4});
        QCOMPARE(rows[0].kernel, std::string("softmax"));
        QVERIFY(is_near(rows[0].share, 0.5));
        QVERIFY(!rows[0].planned_bytes); // the plan's bytes are of both kernels
        QVERIFY(!rows[0].tensor_share);
        QVERIFY(!rows[0].dram_bytes && !rows[0].l2_bytes);
        QCOMPARE(rows[1].path, std::string("forward/ffn/w1"));
        QCOMPARE(rows[1].calls, 2);
        QVERIFY(is_near(rows[1].seconds, 4e-3));
        QVERIFY(is_near(rows[1].tensor_share, 0.6)); // (3 * 0.5 + 1 * 0.9) / 4
        QVERIFY(is_near(rows[1].dram_bytes, 210));
        QVERIFY(is_near(rows[1].l2_bytes, 540));
        QVERIFY(is_near(rows[1].planned_bytes, 200));
        QVERIFY(is_near(rows[1].planned_flops, 1200));
        QVERIFY(!rows[0].planned_flops);
        QCOMPARE(rows[3].path.empty() || rows[2].path.empty(), true);
    }

    void a_part_of_the_step_has_what_its_launches_told_in_one() {
        Profile given = profile();
        given.steps = "5-6";
        given.kernels = {launch("gemm", 0, 3e-3), launch("gemm", 1, 1e-3),    launch("gemm", 0, 3e-3),
                         launch("gemm", 1, 1e-3), launch("softmax", 2, 5e-3), launch("unknown", -1, 1e-3)};
        for (ProfiledKernel& kernel : given.kernels)
            kernel.dram_bytes = 100;
        for (ProfiledKernel& kernel : given.kernels)
            kernel.l2_bytes = 700;
        given.kernels[0].sm_share = 0.5;
        given.kernels[1].sm_share = 0.9;
        const auto phase = profile_part(given, "forward/ffn", "");
        QVERIFY(phase.has_value());
        QCOMPARE(phase->calls, 2);
        QVERIFY(is_near(phase->seconds, 4e-3));
        QVERIFY(is_near(phase->dram_bytes, 200));
        QVERIFY(is_near(phase->l2_bytes, 1400));
        QVERIFY(is_near(phase->sm_share, 0.6));
        QVERIFY(is_near(profile_part(given, "forward/ffn/w1", "matmul")->dram_bytes, 200));
        QVERIFY(!profile_part(given, "forward/ffn/w1", "norm"));
        QVERIFY(!profile_part(given, "forward/ff", ""));                // half a name
        QVERIFY(is_near(profile_part(given, "", "")->dram_bytes, 250)); // of ops, all of them
        QVERIFY(!profile_part(given, "backward", ""));
    }

    void bytes_of_the_plan_are_of_all_steps() {
        Profile given = profile();
        given.steps = "5-7";
        given.kernels = {launch("k", 0, 1e-3), launch("k", 0, 1e-3), launch("k", 0, 1e-3)};
        QVERIFY(is_near(profile_table(given).at(0).planned_bytes, 300));
        QVERIFY(is_near(profile_table(given).at(0).planned_flops, 1800));
    }

    /// A session says any range of steps.
    void steps_without_end_are_counted() {
        Profile given = profile();
        given.steps = "0-2147483647";
        given.kernels = {launch("k", 0, 1e-3)};
        given.kernels[0].dram_bytes = 100;
        QCOMPARE(profile_table(given).at(0).planned_flops.value(), 600 * 0x1p31);
        QCOMPARE(profile_part(given, "", "")->dram_bytes.value(), 100 / 0x1p31);
        given.ops[0].bytes = 1e17;
        QVERIFY(profile_table(given).at(0).planned_bytes.value() <= most_profile_bytes);
    }

    void the_advice_that_saves_most_time_is_told() {
        Profile given = profile();
        given.kernels = {launch("k", 0, 1e-3), launch("k", 1, 4e-3), launch("k", 1, 1e-3)};
        given.kernels[0].advice = Advice{"half of little", 0.5};
        given.kernels[1].advice = Advice{"a third of much", 0.33};
        given.kernels[2].advice = Advice{"nobody knows how much", {}};
        QCOMPARE(profile_table(given).at(0).advice.value().text, std::string("a third of much"));
    }

    void figures_that_no_launch_has_are_none() {
        Profile given = profile();
        given.kernels = {launch("k", 0, 1e-3)};
        given.kernels[0].seconds = {};
        const ProfileRow row = profile_table(given).at(0);
        QCOMPARE(row.seconds, 0.0);
        QCOMPARE(row.share, 0.0);
        QVERIFY(!row.sm_share);
        QVERIFY(profile_table(profile()).empty());
    }
};

QTEST_GUILESS_MAIN(TestProfileTable)
#include "test_profile_table.moc"
