// How results were made, as exported files carry it.
#include "support/runs/markdown_parts.h"
#include "support/runs/sample_run.h"
#include "tables/columns/column_sets.h"
#include "tables/formats.h"
#include "tables/origin/origin.h"
#include "tables/table.h"
#include "workload/text/sweep_command.h"

#include <QtTest>

#include <algorithm>
#include <string>

using namespace stepscope;
using namespace stepscope::testing;

namespace {

/// Of a run whose name has all that a comment could end by.
Results awkward() {
    SweepSpec sweep = sample_sweep();
    sweep.name = "a --> b & </desc> --- \"ü\" \\ ]]>";
    sweep.memory_limit_bytes = std::int64_t{1} << 33;
    sweep.peak_flops = {{Precision::Fp32, 1.0 / 3.0 * 1e13}};
    return as_results({RunStarted{
        sweep, "2026-01-02T03:04:05+01:00", {{"host", "my-own-machine"}, {"cpu", "A < B"}}, false}});
}

} // namespace

class TestOrigin : public QObject {
    Q_OBJECT
private slots:
    void stands_in_a_comment_of_any_format() {
        const std::string text = origin_text(awkward());
        QVERIFY(std::ranges::all_of(text, [](char c) { return c >= ' ' && c <= '~'; }));
        for (const char* const end : {"<", ">", "&"})
            QVERIFY2(text.find(end) == std::string::npos, end);
        const std::optional<Origin> found = find_origin("before " + text + "behind");
        QVERIFY(found);
        QVERIFY(found->sweep == awkward().run()->sweep);
        QCOMPARE(found->started_at, awkward().run()->started_at);
        QCOMPARE(found->place.at("cpu"), std::string("A < B"));
        QVERIFY(found->command);
    }

    void names_no_host() { QVERIFY(origin_text(awkward()).find("my-own-machine") == std::string::npos); }

    /// As text; sessions and JSON tell it as results do.
    void comes_back_from_every_format() {
        const Results results = as_results(sample_run());
        for (const Format& format : formats()) {
            if (!can(format, FormatUse::Write)) continue;
            const std::string text = format.write(results);
            const std::optional<SweepSpec> sweep = sweep_behind(
                can(format, FormatUse::Read) ? format.read(text) : Results(), find_origins(text));
            QVERIFY2(sweep, format.name);
            SweepSpec wanted = results.run()->sweep;
            if (sweep->name != wanted.name) wanted.name = sweep->name; // which no cell tells
            QVERIFY2(*sweep == wanted, format.name);
        }
        for (const char* const format : {"md", "tex"}) {
            const std::string text =
                format_named(format)->write_columns(columns_named("model,mean", results), results);
            QVERIFY2(find_origin(text), format);
        }
    }

    void a_table_of_others_has_none() {
        const Results results = from_markdown(without_origin(to_markdown(as_results(sample_run()))));
        QVERIFY(origin_text(results).empty());
        QVERIFY(!sweep_of_cells(results)); // Markdown says no seed
        QVERIFY(to_markdown(results).find("<!--") == std::string::npos);
    }

    /// Of a table that was read, as a person converts one that somebody sent.
    void goes_on_from_file_to_file() {
        const Results results = as_results(sample_run());
        const Results read = from_markdown(to_markdown(results));
        QVERIFY(!read.run());
        for (const char* const format : {"md", "tex"})
            QCOMPARE(origin_text(*find_origin(format_named(format)->write(read))), origin_text(results));
        QVERIFY(origin_of(read)->sweep == results.run()->sweep);
    }

    void several_that_differ_are_none() {
        SweepSpec other = sample_sweep();
        other.seqs = {32};
        const std::string one = origin_text(awkward());
        const std::string two =
            origin_text(as_results({RunStarted{other, "2026-01-02T03:04:05+01:00", {}, false}}));
        QVERIFY(find_origin(one + "\n" + one));
        QVERIFY(!find_origin(one + "\n" + two));
        QCOMPARE(find_origins(one + "\n" + two).all.size(), std::size_t{2});
    }

    /// As a file can be made to have them: many marks, each of which claims a large part of it.
    void what_claims_too_much_is_not_all_looked_at() {
        std::string many;
        for (int i = 0; i < 200'000; ++i)
            many += "stepscope-origin 4000000 [\"a\",\"b\",";
        const FoundOrigins found = find_origins(many);
        QVERIFY(found.all.empty() && found.any_damaged);
    }

    void cells_that_are_no_product_are_no_sweep() {
        const Results whole = from_csv(to_csv(as_results(sample_run())));
        QVERIFY(sweep_of_cells(whole));
        Results part;
        for (const CellResult& cell : whole.cells())
            if (cell.cell.index != 1) part.add(cell);
        QVERIFY(!sweep_of_cells(part));
        QVERIFY(!sweep_of_cells({}));
    }

    void what_is_damaged_is_passed_over() {
        const std::string text = origin_text(awkward());
        for (std::size_t length = 0; length < text.size(); ++length)
            QVERIFY(!find_origin(std::string_view(text).substr(0, length)));
        for (const char* const bad :
             {"stepscope-origin", "stepscope-origin ", "stepscope-origin 2 {}", "stepscope-origin -1 {}",
              "stepscope-origin 99999999999999999999 {}", "stepscope-origin 18446744073709551615 {}",
              "stepscope-origin 4 null", "stepscope-origin 0 ", "stepscope-origin 2{}"}) {
            QVERIFY2(!find_origin(bad), bad);
            QVERIFY2(find_origin(bad + text), bad); // a whole one behind it
        }
        std::string many;
        for (int i = 0; i < 100'000; ++i)
            many += "stepscope-origin 9 [[[[[[[[[";
        QVERIFY(!find_origin(many));
        QVERIFY(find_origins(text.substr(0, text.size() / 2)).all.empty());
    }

    void models_that_no_option_names_have_no_command() {
        SweepSpec sweep = sample_sweep();
        QVERIFY(command_of(sweep));
        sweep.models.push_back({"own", 64, 256, 2, 4, 100});
        QVERIFY(!command_of(sweep));
        sweep.models = {{"nano", 64, 256, 3, 4, 100}}; // of a preset's name, and not the preset
        QVERIFY(!command_of(sweep));
    }
};

QTEST_APPLESS_MAIN(TestOrigin)
#include "test_origin.moc"
