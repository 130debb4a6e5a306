#include "records/breakdown/breakdown_report.h"
#include "support/runs/sample_run.h"
#include "tables/csv/csv_text.h"
#include "tables/reports/breakdown_table.h"

#include <QtTest>

#include <nlohmann/json.hpp>

#include <cmath>
#include <limits>
#include <map>
#include <set>

using namespace stepscope;
using namespace stepscope::testing;

namespace {

/// Two layers. Times are powers of two, so that sums are exact: 16 seconds in all.
std::vector<PhaseTime> two_layers() {
    std::vector<PhaseTime> out = {{"forward/embedding", -1, 1, 0, 100, "embedding", 1}};
    for (int layer = 0; layer < 2; ++layer) {
        out.push_back(
            {"forward/attention/norm", layer, 0.5, 10, 400, layer == 0 ? "rms_norm" : "add_rms_norm", 1});
        out.push_back({"forward/ffn/w1w3", layer, 2, 4000, 200, "matmul", 1});
        out.push_back({"forward/ffn/swiglu", layer, 0, 50, 300, "swiglu", 1});
    }
    for (int layer = 1; layer >= 0; --layer) {
        out.push_back({"backward/ffn/w1w3", layer, 2, 4000, 200, "matmul_input_gradient", 1});
        out.push_back({"backward/ffn/w1w3", layer, 3, 4000, 200, "matmul_weight_gradient", 2});
    }
    return out;
}

CellResult cell_with(std::vector<PhaseTime> phases, std::optional<DeviceRates> peaks = {}) {
    CellResult out;
    out.cell = expand(sample_sweep()).at(2);
    out.phases = std::move(phases);
    out.peaks = peaks;
    return out;
}

/// Of the phase, or with `op` of one op beside others in it.
const BreakdownRow& row_of(const BreakdownReport& report, const std::string& path,
                           const std::string& op = {}) {
    for (const BreakdownRow& row : report.rows)
        if (row.path == path && (op.empty() ? !row.name.empty() : row.op == op)) return row;
    throw std::out_of_range(path + " " + op);
}

} // namespace

class TestBreakdownReport : public QObject {
    Q_OBJECT

private slots:
    void rows_form_a_tree_in_order_of_execution() {
        const BreakdownReport report = report_of(cell_with(two_layers()));
        QStringList rows;
        for (const BreakdownRow& row : report.rows)
            rows.push_back(QString("%1:%2:%3").arg(row.depth).arg(row.name.c_str(), row.op.c_str()));
        QCOMPARE(rows, QStringList({"0:step:", "1:forward:", "2:embedding:embedding",
                                    "2:attention:", "3:norm:", "4::rms_norm", "4::add_rms_norm",
                                    "2:ffn:", "3:w1w3:matmul", "3:swiglu:swiglu", "1:backward:", "2:ffn:",
                                    "3:w1w3:", "4::matmul_input_gradient", "4::matmul_weight_gradient"}));
        for (std::size_t i = 1; i < report.rows.size(); ++i) {
            const auto parent = static_cast<std::size_t>(report.rows[i].parent);
            QVERIFY(parent < i);
            QCOMPARE(report.rows[parent].depth, report.rows[i].depth - 1);
        }
        QCOMPARE(report.rows[0].parent, -1);
    }

    void layers_are_summed() {
        const BreakdownReport report = report_of(cell_with(two_layers()));
        const BreakdownRow& product = row_of(report, "forward/ffn/w1w3");
        QCOMPARE(product.calls, 2);
        QCOMPARE(product.seconds, 4.0);
        QCOMPARE(product.flops, 8000.0);
        QCOMPARE(product.bytes, 400.0);
        QCOMPARE(product.share, 0.25);
        QCOMPARE(product.flops_per_second.value(), 2000.0);
        QCOMPARE(product.bytes_per_second.value(), 100.0);
        const BreakdownRow& gradient = row_of(report, "backward/ffn/w1w3", "matmul_weight_gradient");
        QCOMPARE(gradient.calls, 4);
        QCOMPARE(gradient.seconds, 6.0);
        QCOMPARE(gradient.share, 0.375);
    }

    void subtotals_are_the_sums_of_their_parts() {
        const BreakdownReport report = report_of(cell_with(two_layers()));
        QCOMPARE(row_of(report, "").seconds, 16.0);
        QCOMPARE(row_of(report, "").share, 1.0);
        QCOMPARE(row_of(report, "").calls, 13);
        QCOMPARE(row_of(report, "forward").seconds, 6.0);
        QCOMPARE(row_of(report, "backward").seconds, 10.0);
        QCOMPARE(row_of(report, "backward/ffn/w1w3").share, 0.625);
        QCOMPARE(row_of(report, "forward/attention/norm").seconds, 1.0);
        QCOMPARE(row_of(report, "backward").flops_per_second.value(), 1600.0);
        std::vector<double> seconds(report.rows.size()), shares(report.rows.size());
        for (const BreakdownRow& row : report.rows) {
            if (row.parent < 0) continue;
            seconds[static_cast<std::size_t>(row.parent)] += row.seconds;
            shares[static_cast<std::size_t>(row.parent)] += row.share;
        }
        for (std::size_t i = 0; i < report.rows.size(); ++i) {
            const bool has_parts = std::ranges::any_of(
                report.rows, [&](const BreakdownRow& row) { return row.parent == static_cast<int>(i); });
            if (!has_parts) continue;
            QCOMPARE(seconds[i], report.rows[i].seconds);
            QCOMPARE(shares[i], report.rows[i].share);
        }
    }

    void the_larger_utilisation_says_what_binds() {
        const BreakdownReport report = report_of(cell_with(two_layers(), DeviceRates{4000, 1000}));
        const BreakdownRow& product = row_of(report, "forward/ffn/w1w3"); // 2000 FLOP/s, 100 bytes/s
        QCOMPARE(product.flops_of_peak.value(), 0.5);
        QCOMPARE(product.bytes_of_peak.value(), 0.1);
        QCOMPARE(product.of_peak().value(), 0.5);
        QCOMPARE(product.bound().value(), Bound::Compute);
        const BreakdownRow& norm = row_of(report, "forward/attention/norm"); // 20 FLOP/s, 800 bytes/s
        QCOMPARE(norm.of_peak().value(), 0.8);
        QCOMPARE(norm.bound().value(), Bound::Memory);
    }

    void what_is_wasted_is_added_up_from_the_ops() {
        const BreakdownReport report = report_of(cell_with(two_layers(), DeviceRates{4000, 1000}));
        QCOMPARE(row_of(report, "forward/ffn/w1w3").wasted_seconds.value(), 2.0); // half of 4 s
        QVERIFY(std::abs(row_of(report, "forward/attention/norm").wasted_seconds.value() - 0.2) < 1e-12);
        double all = 0;
        for (std::size_t i = 0; i < report.rows.size(); ++i) {
            const bool has_parts = std::ranges::any_of(
                report.rows, [&](const BreakdownRow& row) { return row.parent == static_cast<int>(i); });
            if (!has_parts) all += report.rows[i].wasted_seconds.value_or(0);
        }
        QVERIFY(std::abs(report.rows[0].wasted_seconds.value() - all) < 1e-12);
        QVERIFY(!row_of(report, "forward/ffn/swiglu").wasted_seconds); // within another
        // What is above its peak wastes nothing, and gives nothing back to others.
        const BreakdownReport fast = report_of(
            cell_with({{"forward/a", 0, 1, 200, 1, "matmul", 1}, {"forward/b", 0, 1, 50, 1, "matmul", 1}},
                      DeviceRates{100, 100}));
        QCOMPARE(row_of(fast, "forward/a").wasted_seconds.value(), 0.0);
        QCOMPARE(row_of(fast, "forward").wasted_seconds.value(), 0.5);
        for (const BreakdownRow& row : report_of(cell_with(two_layers())).rows)
            QVERIFY(!row.wasted_seconds);
    }

    void time_divides_as_people_ask() {
        const std::vector<PhaseTime> phases = {
            {"forward/attention/qkv", 0, 4, 0, 0, "matmul", 1},
            {"forward/attention/scores", 0, 2, 0, 0, "matmul", 1},
            {"forward/attention/softmax", 0, 3, 0, 0, "causal_softmax", 1},
            {"forward/attention/core", 0, 1, 0, 0, "fused_attention", 1},
            {"backward/recompute/attention/values", 0, 5, 0, 0, "matmul", 1},
            {"backward/recompute/ffn/norm", 0, 1, 0, 0, "rms_norm", 1},
            {"optimizer/adamw", -1, 4, 0, 0, "adamw", 1},
            {"optimizer/adamw", -1, 0, 0, 0, "adamw", 1}};
        const auto seconds = [&](const char* division) {
            std::map<std::string, double> out;
            for (const PartTime& part : divide(time_division(division), phases))
                out[part.part] = part.seconds;
            return out;
        };
        using Parts = std::map<std::string, double>;
        QCOMPARE(seconds("passes"), (Parts{{"forward", 10}, {"backward", 6}, {"optimizer", 4}}));
        QCOMPARE(seconds("phases"),
                 (Parts{{"forward/attention", 10}, {"backward/recompute", 6}, {"optimizer/adamw", 4}}));
        QCOMPARE(seconds("products"), (Parts{{"products", 11}, {"fused_attention", 1}, {"else", 8}}));
        QCOMPARE(seconds("attention"),
                 (Parts{{"attention_products", 7}, {"softmax", 3}, {"fused_attention", 1}}));
        QCOMPARE(seconds("recompute"), (Parts{{"once", 14}, {"again", 6}}));
        QCOMPARE(divide(time_division("attention"), phases)[1].share, 3.0 / 11);
        QCOMPARE(label_of(time_division("products"), "else"), std::string_view("everything else"));
        QCOMPARE(label_of(time_division("passes"), "forward"), std::string_view("forward"));
        QVERIFY_THROWS_EXCEPTION(std::logic_error, time_division("colour"));
        std::set<std::string_view> ids;
        for (const TimeDivision& each : time_divisions()) {
            QVERIFY(ids.insert(each.id).second && std::string_view(each.definition).size() > 10);
            QVERIFY(divide(each, {}).empty());
        }
        // A log that does not name its ops says nothing of what they do.
        const std::vector<PhaseTime> old = {{"forward/attention/scores", 0, 2, 0, 0}};
        QVERIFY(divide(time_division("products"), old).empty());
        QCOMPARE(divide(time_division("passes"), old).size(), std::size_t{1});
    }

    void without_peaks_there_are_rates_and_no_utilisation() {
        const BreakdownReport report = report_of(cell_with(two_layers()));
        for (const BreakdownRow& row : report.rows) {
            QVERIFY(!row.flops_of_peak && !row.bytes_of_peak && !row.of_peak() && !row.bound());
            QCOMPARE(row.flops_per_second.has_value(), !row.is_fused());
        }
        const BreakdownReport useless = report_of(cell_with(two_layers(), DeviceRates{0, 1000}));
        QVERIFY(!row_of(useless, "forward/ffn/w1w3").flops_of_peak);
        QVERIFY(!row_of(useless, "forward/ffn/w1w3").of_peak());
    }

    void an_op_without_a_time_ran_within_the_one_before() {
        const BreakdownReport report = report_of(cell_with(two_layers(), DeviceRates{4000, 1000}));
        const BreakdownRow& fused = row_of(report, "forward/ffn/swiglu");
        QVERIFY(fused.is_fused());
        QCOMPARE(fused.fused_into, std::string("forward/ffn/w1w3"));
        QVERIFY(!fused.flops_per_second && !fused.bytes_per_second && !fused.of_peak() && !fused.bound());
        QCOMPARE(fused.share, 0.0);
        QCOMPARE(fused.calls, 2);
        // Its arithmetic was done in the pair's time; its traffic is what fusing them saved.
        QCOMPARE(row_of(report, "forward/ffn").flops, 8100.0);
        QCOMPARE(row_of(report, "forward/ffn").bytes, 400.0);
        for (const BreakdownRow& row : report.rows)
            QCOMPARE(row.is_fused(), row.path == "forward/ffn/swiglu");
    }

    void an_op_fused_in_some_layers_has_the_time_of_the_others() {
        std::vector<PhaseTime> phases = two_layers();
        for (PhaseTime& phase : phases)
            if (phase.op == "swiglu" && phase.layer == 1) phase.seconds = 0.5;
        const BreakdownRow row = row_of(report_of(cell_with(phases)), "forward/ffn/swiglu");
        QVERIFY(!row.is_fused());
        QCOMPARE(row.seconds, 0.5);
        QCOMPARE(row.bytes_per_second.value(), 600.0);
    }

    void an_op_without_a_time_and_nothing_before_it_is_no_fusion() {
        const BreakdownReport report =
            report_of(cell_with({{"forward/embedding", -1, 0, 5, 5, "embedding", 1}}, DeviceRates{1, 1}));
        for (const BreakdownRow& row : report.rows) {
            QVERIFY(!row.is_fused());
            QVERIFY(!row.flops_per_second && !row.of_peak());
            QCOMPARE(row.share, 0.0);
        }
    }

    void older_logs_have_rows_without_ops() {
        const BreakdownReport report =
            report_of(cell_with({{"forward/attention/qkv", 1, 0.25, 1e9, 3e6}, {"forward", -1, 0.75, 0, 0}}));
        QCOMPARE(report.rows.size(), std::size_t{5});
        QCOMPARE(report.rows[0].calls, 0);
        QCOMPARE(row_of(report, "forward/attention/qkv").share, 0.25);
        QVERIFY(row_of(report, "forward/attention/qkv").op.empty());
        QCOMPARE(report.rows[4].share, 0.75); // what stands in the phase itself
        QCOMPARE(report.rows[4].path, std::string("forward"));
    }

    void no_breakdown_has_no_rows() { QVERIFY(report_of(cell_with({})).rows.empty()); }

    void what_no_backend_writes_does_no_harm() {
        const double nan = std::numeric_limits<double>::quiet_NaN();
        const double inf = std::numeric_limits<double>::infinity();
        for (const double seconds : {nan, inf, -inf, -1.0, 0.0}) {
            const BreakdownReport report =
                report_of(cell_with({{"a//b/", 0, seconds, nan, inf, "x", 2'147'483'647},
                                     {"", 0, 1, 1, 1, "x", 2'147'483'647},
                                     {std::string(100'000, '/'), 0, 1, 1, 1, "", -1}},
                                    DeviceRates{nan, -1}));
            for (const BreakdownRow& row : report.rows)
                QVERIFY(row.depth < 12);
            QVERIFY(!breakdown_markdown({&report, 1}).empty());
            QVERIFY(!breakdown_csv({&report, 1}).empty());
            QVERIFY(!breakdown_json({&report, 1}).dump().empty());
        }
    }

    void tables_say_what_the_report_says() {
        std::vector<PhaseTime> phases = two_layers();
        for (PhaseTime& phase : phases) {
            phase.flops *= 1e9;
            phase.bytes *= 1e8;
        }
        const std::vector<BreakdownReport> reports = {report_of(cell_with(phases, DeviceRates{4e12, 1e11}))};
        const auto cells = breakdown_cells(reports[0]);
        QCOMPARE(cells.size(), reports[0].rows.size() + 1);
        QCOMPARE(cells.at(9), (std::vector<std::string>{"      w1w3", "matmul", "2", "4000.000", "25.0 %",
                                                        "2.00", "10.0", "50 %", "2000.000", "compute"}));
        QCOMPARE(cells.at(10), (std::vector<std::string>{"      swiglu", "swiglu", "2", "", "", "", "", "",
                                                         "", "fused into forward/ffn/w1w3"}));
        const std::string title = breakdown_title(reports[0]);
        QVERIFY(title.starts_with("cell 3: "));
        QVERIFY2(title.ends_with("4.00 TFLOP/s and 100 GB/s"), title.c_str());
        const std::string markdown = breakdown_markdown(reports);
        QVERIFY(markdown.starts_with("## cell 3: "));
        QVERIFY(markdown.find("\n\nPasses: forward 37.5 %, backward 62.5 %\n") != std::string::npos);
        QVERIFY(markdown.find("\n\nMatrix products: matrix products 87.5 %, everything else 12.5 %\n") !=
                std::string::npos);
        QCOMPARE(QByteArray::fromStdString(markdown).count('\n'), 2 + 2 + 15 + 2 * 2);

        const std::string text = breakdown_csv(reports);
        CsvReader csv(text);
        std::vector<std::vector<CsvField>> rows;
        while (auto row = csv.next())
            rows.push_back(std::move(*row));
        QCOMPARE(rows.size(), std::size_t{1 + 15});
        QCOMPARE(rows[0][6].text, std::string("seconds"));
        QCOMPARE(rows[9][2].text, std::string("forward/ffn/w1w3"));
        QCOMPARE(rows[9][6].text, std::string("4"));
        QCOMPARE(rows[10][15].text, std::string("forward/ffn/w1w3"));
        QVERIFY(rows[10][10].text.empty()); // no rate

        const nlohmann::json json = breakdown_json(reports);
        QCOMPARE(json[0]["rows"].size(), std::size_t{15});
        QCOMPARE(json[0]["rows"][8]["flops_per_second"].get<double>(), 2e12);
        QVERIFY(!json[0]["rows"][9].contains("flops_per_second"));
        QCOMPARE(json[0]["peaks"]["flops"].get<double>(), 4e12);
        QCOMPARE(json[0]["rows"][8]["wasted_seconds"].get<double>(), 2.0);
        QCOMPARE(json[0]["divided"][1]["division"].get<std::string>(), std::string("passes"));
        QCOMPARE(json[0]["divided"][1]["parts"][1]["share"].get<double>(), 0.625);
    }
};

QTEST_APPLESS_MAIN(TestBreakdownReport)
#include "test_breakdown_report.moc"
