// What a table asks for beyond what stands in it: each of these inputs is small, and a reader without limits
// would take gigabytes, minutes or all of its stack for it.
#include "records/figures.h"
#include "tables/csv/csv_columns.h"
#include "tables/errors.h"
#include "tables/formats.h"
#include "tables/limits.h"
#include "tables/mapping/columns/mapping_json.h"
#include "tables/mapping/guess/guess.h"
#include "tables/mapping/import_table.h"
#include "tables/mapping/long_table.h"
#include "tables/reading/raw_table.h"
#include "tables/table.h"
#include "workload/axes.h"

#include <QtTest>

#include <algorithm>
#include <array>
#include <cmath>
#include <functional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

using namespace stepscope;

namespace {

std::string times(std::size_t count, std::string_view text) {
    std::string out;
    out.reserve(count * text.size());
    for (std::size_t i = 0; i < count; ++i)
        out += text;
    return out;
}

std::string tabular(const std::string& rows) {
    return "\\begin{tabular}{lrr}\nModel & seq & fwd (ms) \\\\ \\midrule\n" + rows + "\\end{tabular}\n";
}

/// The only table of a text.
RawTable latex(const std::string& text) {
    std::vector<RawTable> tables = tables_of_latex(text);
    if (tables.size() != 1) throw std::logic_error(std::to_string(tables.size()) + " tables");
    return std::move(tables.front());
}

RawTable csv(const std::string& text) {
    return tables_of_csv(text).front();
}

ImportedTable guessed(const RawTable& table) {
    return import_table(table, guess_mapping(table).mapping);
}

QString problem_of(const std::function<void()>& reads) {
    try {
        reads();
    } catch (const TableError& error) {
        return QString::fromStdString(error.what());
    }
    return {};
}

/// With the quotes that JSON has: moc loses its way in raw strings.
std::string map_of(const std::string& columns, const std::string& rest = {}) {
    std::string out =
        "{'format': 'stepscope mapping', 'version': 1, 'columns': [" + columns + "]" + rest + "}";
    std::replace(out.begin(), out.end(), '\'', '"');
    return out;
}

std::size_t steps_in(const Results& results) {
    std::size_t out = 0;
    for (const CellResult& cell : results.cells())
        out += cell.steps.size();
    return out;
}

} // namespace

class TestTableLimits : public QObject {
    Q_OBJECT

private slots:
    void commands_of_latex_may_stand_in_each_other_as_deep_as_they_want() {
        constexpr std::size_t deep = 300'000;
        const RawTable numbers = latex(
            tabular("small & 128 & " + times(deep, "\\SI{") + "3.1" + times(deep, "}{\\ms}") + "\\\\\n"));
        QVERIFY(numbers.text.rows.front().at(2).text.starts_with("3.1 ms"));
        const RawTable captions = latex(times(deep, "\\caption{") + "said" + times(deep, "}") +
                                        tabular("small & 128 & 3.1 \\\\\n"));
        QCOMPARE(captions.above, std::string("said\n"));
        QCOMPARE(latex(times(deep, "\\begin{") + times(deep, "}") + tabular("small & 128 & 3.1 \\\\\n"))
                     .text.rows.size(),
                 std::size_t{1});
        const RawTable spans = latex(tabular("small & 128 & " + times(deep, "\\multicolumn{1}{l}{") + "3.1" +
                                             times(deep, "}") + "\\\\\n"));
        QCOMPARE(spans.text.rows.front().size(), std::size_t{3});
    }

    void what_latex_never_closes_is_looked_for_once() {
        constexpr std::size_t many = 100'000;
        const std::string table = tabular("small & 128 & 3.1 \\\\\n");
        QCOMPARE(tables_of_latex(times(many, "\\begin{tabular}[x\\end{tabular}\n") + table)
                     .back()
                     .text.rows.size(),
                 std::size_t{1});
        QCOMPARE(latex(times(many, "\\caption ") + table).text.rows.size(), std::size_t{1});
        QCOMPARE(latex(times(many, "\\caption{") + table).text.rows.size(), std::size_t{1});
        QCOMPARE(latex(times(many, "\\begin{") + table).text.rows.size(), std::size_t{1});
        QCOMPARE(latex(tabular("small & 128 & 3.1 \\\\\n" + times(many, "          ") + times(many, "\\x ") +
                               "& 1 & 2 \\\\\n"))
                     .text.rows.size(),
                 std::size_t{2});
        QCOMPARE(latex(tabular(times(many, "\\cmidrule(lr") + "small & 128 & 3.1 \\\\\n")).text.header.size(),
                 std::size_t{3});
    }

    void groups_of_latex_end_where_they_did() {
        const RawTable table =
            latex("\\caption{Steps of {\\bf small} \\{fast\\}}\\caption[short]{More}\n" +
                  tabular("\\multirow{2}{*}{\\textbf{small}} & \\multicolumn{2}{c}{\\textit{OOM}} \\\\\n"
                          " & 128 & \\SI[detect-all]{3.1}{\\milli\\second} \\\\\\cmidrule(lr){2-3}\n"));
        QCOMPARE(table.above, std::string("Steps of small {fast}\nMore\n"));
        const auto& rows = table.text.rows;
        QCOMPARE(rows.size(), std::size_t{2});
        QCOMPARE(rows[0].size(), std::size_t{3});
        QCOMPARE(rows[0][2].text, std::string("OOM"));
        QCOMPARE(rows[1][0].text, std::string("small"));
        QCOMPARE(rows[1][2].text, std::string("3.1 ms"));
    }

    void entries_that_do_not_stand_in_the_file_are_counted() {
        const auto told = [](std::size_t most) {
            return QString("it asks for more than %1 entries that do not stand in it").arg(most);
        };
        const QString spans = told(table_limits::entries_of_spans);
        const std::string wide = times(10, "\\multicolumn{1000}{c}{x} & ") + "\\\\\n";
        QVERIFY(problem_of([&] { latex(tabular(times(100, wide))); }).contains(spans));
        // What is repeated is a name or a status.
        const std::string row = "\\multicolumn{1000}{c}{" + times(1'000'000, "x") + "}\\\\\n";
        const RawTable prose = latex(tabular(row));
        QCOMPARE(prose.text.rows.front().size(), std::size_t{1000});
        QVERIFY(prose.text.rows.front().back().text.empty());
        const std::string tall = times(1000, "\\multirow{1000}{*}{" + times(200, "x") + "} & ") + "\\\\\n";
        QVERIFY(problem_of([&] {
                    latex(tabular(tall + times(999, "1" + times(999, "& ") + "\\\\\n")));
                }).contains(spans));
        // Labels of many kinds, each of which makes a column of each kind of number, for each value across.
        constexpr std::array statistics = {"mean", "median", "min", "max", "std"};
        constexpr std::array kinds = {"mean", "median", "min", "max", "stddev"};
        ColumnMapping mapping;
        mapping.across = &axis_named("seq");
        const auto add = [&mapping](std::string name, const char* kind, const ColumnUnit* unit,
                                    std::string at) {
            mapping.columns.push_back({std::move(name), column_kind_named(kind), unit, {}, std::move(at)});
        };
        std::string labels = "run,batch";
        add("run", "label", nullptr, {});
        add("batch", "batch", nullptr, {});
        for (std::size_t i = 1; i <= 900; ++i) {
            labels += ",c" + std::to_string(i);
            add("c" + std::to_string(i), kinds[i % kinds.size()], column_unit_named("ms"), std::to_string(i));
        }
        for (std::size_t i = 1; i <= 200; ++i)
            labels += std::string("\nsmall ") + (i % 2 == 0 ? "fwd " : "fwd+bwd ") +
                      statistics[i % statistics.size()] + "," + std::to_string(i) + times(900, ",1");
        const RawTable table = csv(labels);
        QVERIFY(problem_of([&] { import_table(table, mapping); }).contains(told(table_limits::made_entries)));
    }

    void fields_that_a_record_has_not_are_counted() {
        const auto object = [](int first, int last) {
            std::string out = "{\"model\":\"small\"";
            for (int i = first; i < last; ++i)
                out += ",\"f" + std::to_string(i) + "\":1";
            return out + "}";
        };
        const std::string sparse = "[" + object(0, 998) + times(200'000, ",{\"f997\":1}") + "]";
        QVERIFY(problem_of([&] { tables_of_json(sparse); }).contains("entries that do not stand in it"));
        std::string some = "[" + object(0, 100);
        for (int row = 0; row < 1000; ++row)
            some += "," + object(row % 90, row % 90 + 10);
        QCOMPARE(tables_of_json(some + "]").front().text.rows.size(), std::size_t{1001});
        const std::string name = times(1'000'000, "x");
        QVERIFY(problem_of([&] {
                    tables_of_json("[{\"" + name + "\":" + object(0, 900) + "}]");
                }).contains("is a name of more than 1000 characters"));
        // The first has each field that is known, the others one of them.
        std::string whole = "[{\"model\": \"small\"";
        for (const Axis& axis : axes())
            if (axis.name != "model") whole += ", \"" + std::string(axis.name) + "\": 1";
        for (const Figure& each : figures())
            if (each.is_stored() && each.kind == FigureKind::Time &&
                each.id.find("backward") == std::string_view::npos)
                for (const char* const part : {"fwd ", "fwd+bwd ", "train "})
                    whole += ", \"" + (part + std::string(each.id)) + " (ms)\": 1";
        const std::string records = whole + "}" + times(200'000, ",{\"seq\":1}") + "]";
        QVERIFY2(problem_of([&] { from_json(records); }).contains("entries that do not stand in it"),
                 qPrintable(problem_of([&] { from_json(records); })));
    }

    void steps_that_no_row_tells_are_counted() {
        // Each cell twice: its rows are runs, behind warm-up steps that they say.
        std::string rows = "model,seq,warmup,fwd (ms)\n";
        for (int i = 1; i <= 400; ++i)
            rows += times(2, "small," + std::to_string(i) + ",999999,3.5\n");
        const ImportedTable runs = guessed(csv(rows));
        QCOMPARE(runs.results.cells().size(), std::size_t{400});
        QVERIFY(steps_in(runs.results) <= table_limits::made_steps + 800);
        for (const CellResult& cell : runs.results.cells()) {
            QCOMPARE(cell.statistics.mean, 0.0035);
            QCOMPARE(cell.statistics.count, 2);
        }
        QVERIFY(std::any_of(
            runs.results.messages().begin(), runs.results.messages().end(), [](const Message& each) {
                return each.text.find("warm-up steps of 399 cells are too many") != std::string::npos;
            }));
        // Lists of the measured steps alone.
        std::string lists = "model,seq,warmup,steps,times (ms)\n";
        for (int i = 1; i <= 400; ++i)
            lists += "small," + std::to_string(i) + ",999998,1000000,\"[3.5, 3.6]\"\n";
        QVERIFY(problem_of([&] {
                    from_csv(lists);
                }).contains("it asks for more than 1000000 steps that do not stand in it"));
        // Stepscope's own table, of which rows were left out.
        std::string own = std::string(csv_cell_columns().front().name) + ",step\n";
        for (int i = 0; i < 400; ++i)
            own += std::to_string(i) + ",999999\n";
        QVERIFY2(problem_of([&] {
                     from_csv(own);
                 }).contains("it asks for more than 1000000 steps that do not stand in it"),
                 qPrintable(problem_of([&] { from_csv(own); })));
    }

    void labels_say_something_at_their_ends_alone() {
        for (const char* const piece : {" fwd-x", " (fwd)", " - fwd_", "/std", " forward+backward"}) {
            const std::string prose = "small" + times(100'000, piece) + " end";
            QCOMPARE(label_of(prose).model, prose);
            QVERIFY(!guess_mapping(csv("name,seq,ms\n" + prose + ",128,3\n")).mapping.columns.empty());
        }
        QCOMPARE(label_of("small model - of 12 heads / 768 wide: mean_time").figure, &figure("mean"));
        QCOMPARE(label_of("forward+backward - small").part.mode, Mode::ForwardBackward);
        QCOMPARE(label_of("forward+backward - small").model, std::string("small"));
        QCOMPARE(label_of("small/fwd/std").figure, &figure("stddev"));
        QCOMPARE(label_of("small/fwd/std").part.mode, Mode::Forward);
        QCOMPARE(label_of(" -fwd").model, std::string("-fwd"));
    }

    void a_table_may_be_as_wide_as_it_wants() {
        constexpr int wide = 20'000;
        std::string text = "model";
        for (int i = 1; i <= wide; ++i)
            text += ",seq" + std::to_string(i);
        text += "\nsmall" + times(wide, ",3.1 ms") + "\nmedium" + times(wide, ",soon") + "\n";
        RawTable table = csv(text);
        const ColumnMapping mapping = guess_mapping(csv(text.substr(0, text.rfind("medium")))).mapping;
        const ImportedTable imported = import_table(table, mapping);
        QCOMPARE(imported.results.cells().size(), static_cast<std::size_t>(wide));
        // What is wrong with a row in each of its columns is told of the first of them.
        QCOMPARE(imported.unplaced.size(), std::size_t{1});
        const std::string& reason = imported.unplaced.front().reason;
        QCOMPARE(std::count(reason.begin(), reason.end(), '\n'),
                 static_cast<std::ptrdiff_t>(table_limits::problems_of_row));
        QVERIFY2(reason.ends_with("and 19980 more like these"), reason.c_str());
    }

    void of_what_stands_in_a_file_messages_quote_a_little() {
        const std::string prose = times(1'000'000, "x");
        const auto is_short = [](std::string_view said) { return !said.empty() && said.size() < 3000; };
        const ImportedTable imported =
            guessed(csv("model,seq,fwd (ms)," + prose + "\nsmall," + prose + ",3,1\n" + prose +
                        ",128,3,1\nsmall,256," + prose + ",1\nsmall,512,3,1\n"));
        QCOMPARE(imported.results.cells().size(), std::size_t{1});
        QCOMPARE(imported.unplaced.size(), std::size_t{3});
        for (const UnplacedRow& row : imported.unplaced)
            QVERIFY(is_short(row.text) && is_short(row.reason));
        for (const Message& message : imported.results.messages())
            QVERIFY(is_short(message.text));
        QVERIFY2(QString::fromStdString(imported.unplaced[1].reason)
                     .contains("the model's name has 1000000 characters; leave 1000 or fewer"),
                 imported.unplaced[1].reason.c_str());
        const std::string umlauts = times(200, "\u00FC");
        QCOMPARE(from_csv("model,seq,fwd (ms)\n" + umlauts + ",128,3\n").cells().front().cell.model.name,
                 umlauts);
        QVERIFY(is_short(problem_of([&] { from_csv("model,seq," + prose + "\n1,2,3\n"); }).toStdString()));
        QVERIFY(is_short(text_of(Lack{LackKind::Twice, prose, prose})));
        QVERIFY(is_short(text_of(Assumption{AssumptionKind::Contents, prose, prose})));
    }

    void columns_of_equal_names_are_told_apart() {
        std::string text = "seq,a,a (2),a" + times(50'000, ",a") + "\n";
        const std::vector<std::string> names = names_of(csv(text + "1\n").text);
        QCOMPARE(std::set<std::string>(names.begin(), names.end()).size(), names.size());
        QCOMPARE(names[1], std::string("a"));
        QCOMPARE(names[2], std::string("a (2)"));
        QCOMPARE(names[3], std::string("a (3)"));
    }

    void times_are_such_as_steps_take_whatever_their_unit() {
        int tried = 0;
        for (const ColumnUnit& unit : column_units()) {
            if (!fits(unit, ColumnQuantity::Mean)) continue;
            for (const char* const written : {"1e308", "1e300", "1e-300", "1e-320", "5e-324"}) {
                const ColumnMapping mapping = parse_mapping(
                    map_of("{'name': 'm', 'holds': 'model'}, {'name': 'x', 'holds': 'mean', 'unit': '" +
                               std::string(unit.name) + "\"}",
                           ", 'constants': {'seq': 128, 'batch': 4}"));
                const ImportedTable imported =
                    import_table(csv("m,x\nsmall," + std::string(written) + "\nmedium,7\n"), mapping);
                QCOMPARE(imported.lacks.size(), std::size_t{0});
                QCOMPARE(imported.results.cells().size(), std::size_t{1});
                QCOMPARE(imported.results.cells().front().cell.model.name, std::string("medium"));
                QVERIFY(QString::fromStdString(imported.unplaced.front().reason)
                            .contains("see whether its unit is right") ||
                        std::string_view(written) == "5e-324" || std::string_view(written) == "1e-320");
                ++tried;
            }
        }
        QVERIFY(tried >= 50);
        const auto refused = [](const char* entry) {
            return problem_of([entry] {
                       from_csv(std::string("model,seq,mean (s),times (s)\nsmall,128,") + entry + "\n");
                   })
                .contains("see whether its unit is right");
        };
        QVERIFY(refused("1e13,"));
        QVERIFY(refused("1 \u00B1 1e13,"));
        QVERIFY(refused("1e308 min \u00B1 1e308 min,"));
        QVERIFY(refused(",\"[1, 1e308]\""));
        QVERIFY(refused(",\"[1, 1e-13]\""));
        QVERIFY(!refused("1 \u00B1 1e-300,")); // a spread may be as small as it wants
        QVERIFY(!refused("1e9,\"[1e9, 1e-9]\""));
        std::string own = to_csv(from_csv("model,seq,fwd (ms)\nsmall,128,3\n"));
        const std::size_t mean = own.find("0.003");
        QVERIFY(mean != std::string::npos);
        QVERIFY(problem_of([&] { from_csv(own.replace(mean, 5, "inf")); }).contains("is not a number"));
    }

    void a_mapping_says_once_what_a_column_holds() {
        const std::string model = "{'name': 'model', 'holds': 'model'}, ";
        QVERIFY(problem_of([&] {
                    parse_mapping(map_of(model + "{'name': 'fwd', 'holds': 'mean', 'unit': 'ms'}, {'name': "
                                                 "'fwd', 'holds': 'mean', 'unit': 's', 'of': 'train'}"));
                }).contains("columns[2].name: is that of columns[1], too"));
        const auto at = [&](const char* axis, const char* value) {
            return problem_of([&] {
                parse_mapping(
                    map_of(model + "{'name': 'fwd', 'holds': 'mean', 'unit': 'ms', 'at': '" + value + "\"}",
                           std::string(", 'across': '") + axis + "\""));
            });
        };
        QVERIFY(at("warmup", "abc").contains("columns[1].at: is no value of warmup: \"abc\""));
        QVERIFY(at("warmup", "-1").contains("is no value of warmup"));
        QVERIFY(at("seq", "99999999999999").contains("is no value of seq"));
        QVERIFY(at("precision", "bf17").contains("is no value of precision"));
        QVERIFY(at("precision", "bfloat16").isEmpty());
        QVERIFY(at("seq", "128").isEmpty());
        for (const char* const lines : {"-1", "0", "6", "1.5", "\"2\"", "1e300"})
            QVERIFY(problem_of([&] {
                        parse_mapping(map_of("{'name': 'model', 'holds': 'model'}",
                                             std::string(", 'header_lines': ") + lines));
                    }).contains("header_lines: must be a whole number from 1 to 5"));
    }
};

QTEST_APPLESS_MAIN(TestTableLimits)
#include "test_table_limits.moc"
