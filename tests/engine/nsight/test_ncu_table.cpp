#include "nsight/errors.h"
#include "nsight/reading/kernel_name.h"
#include "nsight/reading/ncu_table.h"

#include <QtTest>

#include <cmath>
#include <fstream>
#include <iterator>
#include <string>
#include <vector>

using namespace stepscope;

namespace {

/// What a tool printed on a device: of a step of five kernels in two layers.
std::string recorded(const std::string& name) {
    std::ifstream file(TEST_DATA "/nsight/" + name);
    return {std::istreambuf_iterator<char>(file), {}};
}

bool is_near(std::optional<double> value, double expected) {
    return value && std::abs(*value - expected) <= 1e-9 * std::abs(expected);
}

std::string error_of(const std::string& text) {
    try {
        read_ncu_table(text);
    } catch (const NsightError& error) {
        return error.what();
    }
    return {};
}

} // namespace

class TestNcuTable : public QObject {
    Q_OBJECT
private slots:
    void kernels_have_their_figures_and_ranges() {
        const std::vector<NcuKernel> kernels = read_ncu_table(recorded("ncu-2025.3-raw.csv"));
        QCOMPARE(kernels.size(), std::size_t{5});
        const NcuKernel& product = kernels[1];
        QCOMPARE(product.id, 1);
        QCOMPARE(product.kernel.name, std::string("nvjet_sm90_tst_256x128_64x4_1x2_h_bz_coopA_NNT"));
        QCOMPARE(product.kernel.grid, (std::array<std::int64_t, 3>{2, 66, 1}));
        QCOMPARE(product.kernel.block, (std::array<std::int64_t, 3>{384, 1, 1}));
        QVERIFY(product.kernel.seconds && *product.kernel.seconds > 150e-6 &&
                *product.kernel.seconds < 165e-6);
        QVERIFY(product.kernel.tensor_share && *product.kernel.tensor_share > 0.85 &&
                *product.kernel.tensor_share < 1);
        QVERIFY(product.kernel.dram_bytes && *product.kernel.dram_bytes > 150e6 &&
                *product.kernel.dram_bytes < 250e6);
        QVERIFY(product.kernel.l2_bytes && *product.kernel.l2_bytes > 0.9e9 &&
                *product.kernel.l2_bytes < 1.2e9);
        QVERIFY(product.kernel.occupancy && *product.kernel.occupancy > 0.1 &&
                *product.kernel.occupancy < 0.2);
        QCOMPARE(product.kernel.passes.value(), 10);
        const std::vector<OpenRange> ranges = {{"stepscope", "step", 5},
                                               {"stepscope", "forward", {}},
                                               {"stepscope", "layer", 0},
                                               {"stepscope", "mlp", {}},
                                               {"stepscope", "op", 2}};
        QVERIFY(product.ranges == ranges);
        QCOMPARE(kernels[4].ranges.back().name, std::string("optimizer"));
    }

    void kernels_of_graphs_have_no_ranges() {
        const std::vector<NcuKernel> kernels = read_ncu_table(recorded("ncu-2025.3-raw-graph.csv"));
        QCOMPARE(kernels.size(), std::size_t{5});
        QVERIFY(kernels[0].ranges.empty());
        QVERIFY(kernels[0].kernel.seconds.has_value());
        QVERIFY(!kernels[0].kernel.dram_bytes.has_value()); // nobody asked for it
    }

    /// Units have other names by version, and other sizes by what they are of; commas group.
    void any_layout_is_read_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<double>("seconds");
        QTest::addColumn<double>("bytes");
        const QString head =
            QStringLiteral("\"ID\",\"Kernel Name\",\"gpu__time_duration.sum\",\"dram__bytes.sum\"\n");
        QTest::newRow("long names") << head +
                                           "\"\",\"\",\"usecond\",\"Gbyte\"\n\"0\",\"k\",\"1,234.5\",\"2\"\n"
                                    << 1234.5e-6 << 2e9;
        QTest::newRow("base units") << head + "\"\",\"\",\"ns\",\"byte\"\n\"0\",\"k\",\"1234500\",\"2,000\"\n"
                                    << 1234.5e-6 << 2000.0;
        QTest::newRow("remarks before, text behind")
            << "==PROF== Connected to process 1\nprogram says \"hello\"\n" + head +
                   "\"\",\"\",\"ms\",\"Kbyte\"\n\"0\",\"k\",\"1.2345\",\"2\"\n==PROF== Disconnected\n"
            << 1234.5e-6 << 2000.0;
        QTest::newRow("no number") << head + "\"\",\"\",\"ms\",\"Kbyte\"\n\"0\",\"k\",\"1.2345\",\"n/a\"\n"
                                   << 1234.5e-6 << -1.0;
        QTest::newRow("not finite") << head + "\"\",\"\",\"ms\",\"Kbyte\"\n\"0\",\"k\",\"1.2345\",\"inf\"\n"
                                    << 1234.5e-6 << -1.0;
        QTest::newRow("a unit nobody knows")
            << head + "\"\",\"\",\"ms\",\"furlong\"\n\"0\",\"k\",\"1.2345\",\"2\"\n"
            << 1234.5e-6 << -1.0;
        QTest::newRow("a short line") << head + "\"\",\"\",\"ms\",\"Kbyte\"\n\"0\",\"k\",\"1.2345\"\n"
                                      << 1234.5e-6 << -1.0;
        QTest::newRow("carriage returns")
            << head.trimmed() + "\r\n\"\",\"\",\"ms\",\"Kbyte\"\r\n\"0\",\"k\",\"1.2345\",\"2\"\r\n"
            << 1234.5e-6 << 2000.0;
    }
    void any_layout_is_read() {
        QFETCH(QString, text);
        QFETCH(double, seconds);
        QFETCH(double, bytes);
        const std::vector<NcuKernel> kernels = read_ncu_table(text.toStdString());
        QCOMPARE(kernels.size(), std::size_t{1});
        QCOMPARE(kernels[0].kernel.name, std::string("k"));
        QVERIFY(is_near(kernels[0].kernel.seconds, seconds));
        QCOMPARE(kernels[0].kernel.dram_bytes.has_value(), bytes >= 0);
        if (bytes >= 0) QVERIFY(is_near(kernels[0].kernel.dram_bytes, bytes));
    }

    /// A tool writes numbers as its locale does, and a spreadsheet separates fields as its own.
    void numbers_of_any_locale_are_read_data() {
        QTest::addColumn<QString>("lines");
        QTest::addColumn<double>("seconds");
        QTest::addColumn<double>("bytes");
        const auto row = [](const char* name, const char* lines, double seconds, double bytes) {
            QTest::newRow(name) << QString::fromUtf8(lines) << seconds << bytes;
        };
        row("comma before decimals", R"("0","k","0,5","1234,25")", 0.5e-6, 1234.25);
        row("six decimals", R"("0","k","51,232000","2")", 51.232e-6, 2);
        row("points between thousands", R"("0","k","1.234,5","12.345.678")", 1234.5e-6, 12345678);
        row("another number tells", R"("0","k","2.345","1.234"
"1","k","0,5","1")",
            2345e-6, 1234);
        row("commas between thousands", R"("0","k","1,234.5","12,345")", 1234.5e-6, 12345);
        row("nothing tells", R"("0","k","12,345","1.234")", 12345e-6, 1.234);
        row("narrow spaces", "\"0\",\"k\",\"1\u202F234,5\",\"12\u00A0345\"", 1234.5e-6, 12345);
        row("apostrophes", R"("0","k","1'234.5","2")", 1234.5e-6, 2);
        row("no groups of three", R"("0","k","1.5","1,23,456.5")", 1.5e-6, -1);
        row("a group too short", R"("0","k","1.5","1,23")", 1.5e-6, -1);
        row("two points", R"("0","k","1.5","1.5.5")", 1.5e-6, -1);
        row("below nothing", R"("0","k","1.5","-1")", 1.5e-6, -1);
        row("beyond all devices", R"("0","k","1.5","1e300")", 1.5e-6, -1);
    }
    void numbers_of_any_locale_are_read() {
        QFETCH(QString, lines);
        QFETCH(double, seconds);
        QFETCH(double, bytes);
        const std::string text = "\"ID\",\"Kernel Name\",\"gpu__time_duration.sum\",\"dram__bytes.sum\"\n"
                                 "\"\",\"\",\"us\",\"byte\"\n" +
                                 lines.toStdString() + "\n";
        const std::vector<NcuKernel> kernels = read_ncu_table(text);
        QVERIFY2(is_near(kernels.at(0).kernel.seconds, seconds),
                 std::to_string(kernels.at(0).kernel.seconds.value_or(-1)).c_str());
        QCOMPARE(kernels[0].kernel.dram_bytes.has_value(), bytes >= 0);
        if (bytes >= 0)
            QVERIFY2(is_near(kernels[0].kernel.dram_bytes, bytes),
                     std::to_string(*kernels[0].kernel.dram_bytes).c_str());
    }

    void advice_of_any_locale_is_read() {
        const auto advice = read_ncu_advice("\"ID\",\"Kernel Name\",\"Rule Type\",\"Rule "
                                            "Description\",\"Estimated Speedup Type\",\"Estimated "
                                            "Speedup\"\n\"0\",\"k\",\"OPT\",\"first\",\"global\",\"12,50\"\n"
                                            "\"0\",\"k\",\"OPT\",\"more\",\"global\",\"47,5\"\n\"0\",\"k\","
                                            "\"OPT\",\"none\",\"global\",\"1e99\"\n");
        QCOMPARE(advice.at(0).text, std::string("more"));
        QVERIFY(is_near(advice.at(0).gain, 0.475));
    }

    /// What the program printed, on the same stream, may look like any part of a table.
    void tables_are_found_among_other_lines_data() {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("behind");
        QTest::newRow("begins with ID") << "ID,hello from the program\n"
                                        << "";
        QTest::newRow("begins with ID in quotes") << "\"ID\",\"Process ID\" is what follows\n"
                                                  << "";
        QTest::newRow("quotes before") << "x \"ID\",\"Process ID\", y\nsays \"hello\n\"\n"
                                       << "";
        QTest::newRow("byte order mark") << QString(QChar(0xFEFF)) << "";
        QTest::newRow("quotes behind") << ""
                                       << "the program says \"goodbye\", and more\n";
        QTest::newRow("a quote that never ends, behind") << ""
                                                         << "==PROF== \"goodbye, and more\n";
    }
    void tables_are_found_among_other_lines() {
        QFETCH(QString, before);
        QFETCH(QString, behind);
        const QString table =
            QStringLiteral("\"ID\",\"Process ID\",\"Kernel Name\",\"gpu__time_duration.sum\"\n"
                           "\"\",\"\",\"\",\"us\"\n\"0\",\"1\",\"first\nsecond\",\"1.5\"\n");
        for (const bool carriage_returns : {false, true}) {
            QString text = before + table + behind;
            if (carriage_returns) text.replace('\n', QStringLiteral("\r\n"));
            const std::string bytes = text.toStdString();
            QVERIFY(holds_ncu_table(bytes));
            const std::vector<NcuKernel> kernels = read_ncu_table(bytes);
            QCOMPARE(kernels.size(), std::size_t{1});
            QVERIFY(is_near(kernels[0].kernel.seconds, 1.5e-6));
        }
        QVERIFY(!holds_ncu_table((before + behind).toStdString()));
    }

    void a_table_of_semicolons_is_read() {
        const std::string text = "ID;Process ID;Kernel Name;gpu__time_duration.sum;dram__bytes.sum\n"
                                 ";;;us;byte\n0;1;k;1.234,5;0,5\n";
        QVERIFY(holds_ncu_table(text));
        QVERIFY(is_near(read_ncu_table(text).at(0).kernel.seconds, 1234.5e-6));
    }

    /// What a record of a profile could not be read back with.
    void what_no_launch_has_is_unknown() {
        const std::string head = "\"ID\",\"Kernel Name\",\"Grid Size\",\"Block "
                                 "Size\",\"profiler__replayer_passes\",\"dram__bytes.sum\"\n"
                                 "\"\",\"\",\"\",\"\",\"\",\"Tbyte\"\n";
        const std::string line = "\"0\",\"k\",\"(9223372036854775807, 2, 1)\",\"(99999999999999999999, 1, "
                                 "1)\",\"-3\",\"900\"\n";
        const std::vector<NcuKernel> kernels = read_ncu_table(head + line);
        QCOMPARE(kernels.at(0).kernel.grid, (std::array<std::int64_t, 3>{1, 1, 1}));
        QCOMPARE(kernels.at(0).kernel.block, (std::array<std::int64_t, 3>{1, 1, 1}));
        QVERIFY(!kernels.at(0).kernel.passes);
        std::string many = head;
        for (int i = 0; i < 1200; ++i)
            many += line;
        const std::string error = error_of(many);
        QVERIFY2(error.find("10^18 bytes") != std::string::npos, error.c_str());
    }

    void long_names_are_cut() {
        std::string text = "\"ID\",\"Kernel Name\"\n\"\",\"\"\n\"0\",\"";
        text.append(100'000, 'n').append("\"\n");
        const std::vector<NcuKernel> kernels = read_ncu_table(text);
        QVERIFY(kernels.at(0).kernel.name.size() <= most_name);
        QVERIFY(was_cut(kernels[0].kernel.name));
        QVERIFY(!was_cut("norm…"));
        QCOMPARE(read_ncu_table("\"ID\",\"Kernel Name\"\n\"\",\"\"\n\"0\",\"\"\n").at(0).kernel.name,
                 std::string(nameless_kernel));
    }

    /// Where the tensor pipe's cycles are not counted, its instructions are.
    void older_devices_have_another_figure_of_tensor_cores() {
        const std::string text =
            "\"ID\",\"Kernel "
            "Name\",\"sm__inst_executed_pipe_tensor.avg.pct_of_peak_sustained_elapsed\",\"sm__"
            "pipe_tensor_cycles_active.avg.pct_of_peak_sustained_elapsed\"\n\"\",\"\",\"%\",\"%\"\n"
            "\"0\",\"k\",\"40\",\"\"\n\"1\",\"k\",\"40\",\"60\"\n";
        const std::vector<NcuKernel> kernels = read_ncu_table(text);
        QVERIFY(is_near(kernels.at(0).kernel.tensor_share, 0.4));
        QVERIFY(is_near(kernels.at(1).kernel.tensor_share, 0.6));
    }

    void ranges_of_others_are_told_apart_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("count");
        QTest::addColumn<QString>("last");
        QTest::newRow("none") << QString() << 0 << QString();
        QTest::newRow("one") << "12 \"a:b:none:none:none:none:ASCII:b\" " << 1 << "a/b";
        QTest::newRow("default domain")
            << "12 \"<default domain>:b:none:none:none:none:ASCII:b\"" << 1 << "<default domain>/b";
        QTest::newRow("payload of another type") << "12 \"a:op:Double:5:none:none:ASCII:op\"" << 1 << "a/op";
        QTest::newRow("a quote that never ends")
            << "12 \"a:b:none:none:none:none:ASCII:b\" \"c:d" << 1 << "a/b";
        QTest::newRow("no colon") << "12 \"abc\" \"a:b:none\"" << 1 << "a/b";
    }
    void ranges_of_others_are_told_apart() {
        QFETCH(QString, text);
        QFETCH(int, count);
        QFETCH(QString, last);
        const std::vector<OpenRange> ranges = ranges_of(text.toStdString());
        QCOMPARE(static_cast<int>(ranges.size()), count);
        if (count == 0) return;
        QCOMPARE(QString::fromStdString(ranges.back().domain + "/" + ranges.back().name), last);
        QVERIFY(!ranges.back().payload);
    }

    void what_is_no_table_is_refused_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("said");
        QTest::newRow("nothing") << QString() << "ncu --import REPORT --csv --page raw";
        QTest::newRow("remarks alone") << "==WARNING== No kernels were profiled.\n"
                                       << "no line begins with \"ID\"";
        QTest::newRow("no kernels") << "\"ID\",\"Kernel Name\"\n\"\",\"\"\n"
                                    << "no kernel";
        QTest::newRow("headings alone") << "\"ID\",\"Kernel Name\"\n"
                                        << "no kernel";
        QTest::newRow("another page") << "\"ID\",\"Section\"\n\"\",\"\"\n\"0\",\"x\"\n"
                                      << "Kernel Name";
        QTest::newRow("damaged") << "\"ID\",\"Kernel Name\"\n\"\",\"\"\n\"0\",\"k\n"
                                 << "damaged";
    }
    void what_is_no_table_is_refused() {
        QFETCH(QString, text);
        QFETCH(QString, said);
        const std::string error = error_of(text.toStdString());
        QVERIFY2(QString::fromStdString(error).contains(said), error.c_str());
    }

    void the_advice_that_promises_most_is_taken() {
        const std::map<std::int64_t, Advice> advice = read_ncu_advice(recorded("ncu-2025.3-details.csv"));
        QCOMPARE(advice.size(), std::size_t{5});
        // Of the ones for the first kernel: 96 % of a part of it, 18, 47 and 30 % of all of it.
        QVERIFY2(advice.at(0).text.starts_with("On average, each warp of this workload spends"),
                 advice.at(0).text.c_str());
        QVERIFY(is_near(advice.at(0).gain, 0.4723));
    }

    void a_version_without_rules_gives_no_advice() {
        QVERIFY(read_ncu_advice("\"ID\",\"Metric Name\"\n\"0\",\"x\"\n").empty());
    }
};

QTEST_GUILESS_MAIN(TestNcuTable)
#include "test_ncu_table.moc"
