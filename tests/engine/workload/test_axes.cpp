// The table of axes, and what iterates it: titles, texts, expansion.
#include "json/field_error.h"
#include "system/characters/text_width.h"
#include "workload/axes.h"
#include "workload/error.h"
#include "workload/json/sweep_fields.h"
#include "workload/json/sweep_json.h"
#include "workload/presets.h"
#include "workload/text/short_name.h"
#include "workload/validate.h"

#include <QtTest>

#include <nlohmann/json.hpp>

#include <algorithm>
#include <set>

using namespace stepscope;

namespace {

/// Two values of each axis, in its order.
SweepSpec sweep_of_everything() {
    SweepSpec sweep;
    sweep.models = {find_model("nano"), find_model("tiny")};
    sweep.seqs = {16, 32};
    sweep.batches = {1, 2};
    sweep.warmups = {0, 3};
    sweep.modes = {Mode::Forward, Mode::Train};
    sweep.precisions = {Precision::Fp32, Precision::Bf16};
    sweep.attentions = {Attention::Fused, Attention::Materialized};
    sweep.recomputes = {Recompute::None, Recompute::Layer};
    sweep.launches = {Launch::Graph, Launch::Eager};
    sweep.devices = {"cpu", "cuda:1"};
    return sweep;
}

std::vector<std::string> titles_of(const SweepSpec& sweep) {
    std::vector<std::string> out;
    for (const Cell& cell : expand(sweep))
        out.push_back(title_of(cell, varying_axes(sweep)));
    return out;
}

/// The row of recompute as of the first version, or of a later one.
const Axis& recompute(bool later) {
    static const Axis first = axis_named("recompute");
    static const Axis second = [] {
        Axis out = axis_named("recompute");
        out.later = true;
        return out;
    }();
    return later ? second : first;
}

template <typename Holder>
nlohmann::json written(const Holder& holder, const Axis& axis) {
    ObjectWriter fields;
    list_axis(fields, holder, axis);
    return fields.take();
}

template <typename Holder>
Holder read(const nlohmann::json& object, const Axis& axis) {
    Holder out;
    const JsonPath path;
    ObjectReader fields(object, path);
    list_axis(fields, out, axis);
    fields.refuse_missing();
    return out;
}

} // namespace

class TestAxes : public QObject {
    Q_OBJECT

private slots:
    void what_nobody_says_of_a_cell_stays_unknown() {
        const Cell nothing = unknown_cell();
        const nlohmann::json json = cell_to_json(nothing);
        QVERIFY(cell_from_json(json) == nothing);
        QVERIFY(json.at("seed").is_null() && json.at("steps").is_null());
        QVERIFY(json.at("model").at("vocab").is_null());
        QCOMPARE(full_title_of(nothing), std::string());
        QVERIFY_THROWS_EXCEPTION(WorkloadError, validate(nothing));
        for (const Axis& axis : axes()) {
            QVERIFY2(!is_known(axis, nothing), axis.name.data());
            QVERIFY2(axis.kind == AxisKind::Model || json.at(axis.name).is_null(), axis.name.data());
            Cell one = nothing;
            axis.set_value(one, axis.values(sweep_of_everything()).back());
            QVERIFY2(cell_from_json(cell_to_json(one)) == one, axis.name.data());
            for (const Axis& other : axes())
                QCOMPARE(is_known(other, one), &other == &axis);
            QVERIFY2(!full_title_of(one).empty() && full_title_of(one).find(" · ") == std::string::npos,
                     full_title_of(one).c_str());
        }
    }

    /// A name comes back whole; people are shown so much of it, at whole characters.
    void long_names_are_kept_and_shown_in_part() {
        const Axis& model = axis_named("model");
        const std::vector<const Axis*> varying = {&model};
        Cell cell;
        cell.model = find_model("nano");
        for (const std::string_view letter : {"x", "\u00E4", "\u6A21"}) {
            for (std::size_t i = 0; i < 40'000; ++i)
                cell.model.name += letter;
            QCOMPARE(text_of(model, cell), cell.model.name);
            QCOMPARE(cell_from_json(cell_to_json(cell)).model.name, cell.model.name);
            const std::string title = title_of(cell, varying);
            const std::size_t width = display_width(title);
            QVERIFY2(width <= longest_shown_name && width + 2 > longest_shown_name,
                     std::to_string(width).c_str());
            QVERIFY(title.ends_with("\u2026") && title.starts_with("nano"));
        }
        cell.model.name = std::string(longest_shown_name, 'y');
        QCOMPARE(title_of(cell, varying), cell.model.name);
    }

    void negative_numbers_of_a_cell_are_refused() {
        const nlohmann::json good = cell_to_json(expand(sweep_of_everything()).front());
        for (const char* place : {"/seq", "/batch", "/warmup", "/steps", "/index", "/model/d_model",
                                  "/model/vocab", "/model/layers"}) {
            nlohmann::json bad = good;
            bad[nlohmann::json::json_pointer(place)] = -5;
            QVERIFY_THROWS_EXCEPTION(WorkloadError, cell_from_json(bad));
        }
    }

    void a_model_without_a_name_is_told_by_its_sizes() {
        Cell cell = unknown_cell();
        cell.model.d_model = 768;
        cell.model.layers = 12;
        QCOMPARE(full_title_of(cell), std::string("d_model 768, 12 layers"));
    }

    void rows_are_told_apart() {
        std::set<std::string_view> names;
        std::set<std::string_view> options;
        std::set<std::string_view> keys;
        std::set<std::string_view> columns;
        std::set<int> nesting;
        for (const Axis& axis : axes()) {
            names.insert(axis.name);
            options.insert(axis.option);
            keys.insert(axis.sweep_key);
            columns.insert(axis.csv_column);
            nesting.insert(axis.nesting);
            QVERIFY(axis.option.starts_with("--"));
            QVERIFY(*axis.label != 0 && *axis.column != 0 && *axis.explanation != 0);
            QCOMPARE(axis.choices.empty(), axis.kind != AxisKind::Choice);
        }
        for (const std::size_t count :
             {names.size(), options.size(), keys.size(), columns.size(), nesting.size()})
            QCOMPARE(count, axes().size());
        QCOMPARE(*nesting.begin(), 0);
        QCOMPARE(*nesting.rbegin(), static_cast<int>(axes().size()) - 1);
    }

    void what_keeps_the_step_is_a_choice_of_how_it_is_computed() {
        std::set<std::string_view> keep;
        for (const Axis& axis : axes())
            if (axis.keeps_step) {
                QVERIFY2(axis.kind == AxisKind::Choice && axis.of_plan, axis.name.data());
                keep.insert(axis.name);
            }
        QVERIFY(!keep.contains("mode") && !keep.contains("model")); // other passes, another model
        QVERIFY(keep.contains("precision") && keep.contains("attention") && keep.contains("recompute"));
    }

    void every_choice_can_be_set_data() {
        QTest::addColumn<QString>("name");
        for (const Axis& axis : axes())
            if (axis.kind == AxisKind::Choice)
                QTest::newRow(std::string(axis.name).c_str())
                    << QString::fromStdString(std::string(axis.name));
    }
    void every_choice_can_be_set() {
        QFETCH(QString, name);
        const Axis& axis = axis_named(name.toStdString());
        for (const AxisChoice& choice : axis.choices) {
            Cell cell;
            axis.set_value(cell, value_from_text(axis, choice.name, "x"));
            QCOMPARE(text_of(axis, cell), std::string(choice.name));
            QVERIFY(*choice.label != 0 && *choice.short_label != 0 && *choice.explanation != 0);
        }
    }

    void choices_are_all_values_of_their_enumerations() {
        QCOMPARE(choice_names(axis_named("mode")), allowed_names<Mode>());
        QCOMPARE(choice_names(axis_named("precision")), allowed_names<Precision>());
        QCOMPARE(choice_names(axis_named("attention")), allowed_names<Attention>());
        QCOMPARE(choice_names(axis_named("recompute")), allowed_names<Recompute>());
        QCOMPARE(choice_names(axis_named("launch")), allowed_names<Launch>());
    }

    void expansion_is_the_product_in_order_of_nesting() {
        const SweepSpec sweep = sweep_of_everything();
        const std::vector<Cell> cells = expand(sweep);
        QCOMPARE(cells.size(), std::size_t{1} << axes().size());
        for (std::size_t i = 0; i < cells.size(); ++i) {
            QCOMPARE(cells[i].index, static_cast<int>(i));
            for (const Axis& axis : axes()) {
                // The axis that varies fastest is the last bit of a cell's number.
                const std::size_t bit =
                    (i >> (axes().size() - 1 - static_cast<std::size_t>(axis.nesting))) & 1U;
                QVERIFY(axis.value(cells[i]) == axis.values(sweep)[bit]);
            }
        }
    }

    void files_keep_every_axis() {
        const SweepSpec sweep = sweep_of_everything();
        QVERIFY(parse_sweep(sweep_to_json(sweep).dump()) == sweep);
        for (const Cell& cell : expand(sweep))
            QVERIFY(cell_from_json(cell_to_json(cell)) == cell);
        for (const Axis& axis : axes()) {
            QVERIFY(sweep_to_json(sweep).contains(axis.sweep_key));
            nlohmann::json cell = cell_to_json(expand(sweep).front());
            cell.erase(std::string(axis.name));
            QVERIFY_THROWS_EXCEPTION(WorkloadError, cell_from_json(cell));
        }
    }

    /// The same row, were it of a later version than the file.
    void files_from_before_an_axis_mean_its_default() {
        const nlohmann::json before = nlohmann::json::object();
        QVERIFY_THROWS_EXCEPTION(FieldError, read<Cell>(before, recompute(false)));
        const Axis& later = recompute(true);
        Cell cell;
        QVERIFY(read<Cell>(before, later) == cell);
        QVERIFY(written(cell, later) == before);
        cell.options.recompute = Recompute::Layer;
        QVERIFY(written(cell, later) == (nlohmann::json{{"recompute", "layer"}}));
        QVERIFY(read<Cell>(written(cell, later), later) == cell);
        later.set_value(cell, unknown_value(later)); // not known is not the default
        QVERIFY(written(cell, later).at("recompute").is_null());
        QVERIFY(read<Cell>(written(cell, later), later) == cell);

        SweepSpec sweep;
        QVERIFY(read<SweepSpec>(before, later) == sweep);
        QVERIFY(written(sweep, later) == before);
        sweep.recomputes = {Recompute::None, Recompute::Layer};
        QVERIFY(read<SweepSpec>(written(sweep, later), later) == sweep);
    }

    void titles_name_what_varies_and_nothing_else() {
        SweepSpec sweep;
        sweep.models = {find_model("tiny")};
        sweep.modes = {Mode::Forward};
        QCOMPARE(titles_of(sweep), std::vector<std::string>{"tiny"});
        sweep.batches = {1, 2};
        QCOMPARE(titles_of(sweep), (std::vector<std::string>{"batch 1", "batch 2"}));
        sweep.models.push_back(find_model("mini"));
        sweep.modes.push_back(Mode::ForwardBackward);
        QCOMPARE(titles_of(sweep).front(), std::string("tiny · batch 1 · fwd"));
        QCOMPARE(titles_of(sweep).back(), std::string("mini · batch 2 · fwd + bwd"));
    }

    void titles_tell_all_cells_apart() {
        const std::vector<std::string> titles = titles_of(sweep_of_everything());
        QCOMPARE(std::set<std::string>(titles.begin(), titles.end()).size(), titles.size());
        QCOMPARE(titles.front(),
                 std::string("nano · seq 16 · batch 1 · warm-up 0 · fwd · fp32 · fused · recompute "
                             "none · graph · cpu"));
    }

    void cells_without_a_sweep_vary_where_they_differ() {
        std::vector<Cell> cells(2);
        cells[1].warmup = 7;
        QCOMPARE(varying_axes(cells), std::vector<const Axis*>{&axis_named("warmup")});
        QVERIFY(varying_axes(std::vector<Cell>{}).empty());
    }

    void unknown_numbers_have_no_text() {
        Cell cell;
        cell.options.batch = 0;
        QCOMPARE(text_of(axis_named("batch"), cell), std::string());
        cell.warmup = 0; // none, and known to be
        QCOMPARE(text_of(axis_named("warmup"), cell), std::string("0"));
    }

    void texts_that_are_no_value_are_refused_data() {
        QTest::addColumn<QString>("axis");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("said");
        QTest::newRow("word") << "seq"
                              << "long"
                              << "whole number from 1 to 2147483647";
        QTest::newRow("fraction") << "batch"
                                  << "1.5"
                                  << "whole number";
        QTest::newRow("rest") << "warmup"
                              << "3x"
                              << "whole number from 0 to 999999";
        QTest::newRow("choice") << "precision"
                                << "fp8"
                                << "fp64, fp32, tf32, bf16, mixed";
        QTest::newRow("model") << "model"
                               << "gigantic"
                               << "tiny";
        QTest::newRow("device") << "device"
                                << ""
                                << "name a device";
    }
    void texts_that_are_no_value_are_refused() {
        QFETCH(QString, axis);
        QFETCH(QString, text);
        QFETCH(QString, said);
        try {
            value_from_text(axis_named(axis.toStdString()), text.toStdString(), "here");
            QFAIL("was taken");
        } catch (const WorkloadError& error) {
            QCOMPARE(error.field(), std::string("here"));
            QCOMPARE(std::string(error.what()), "here: " + error.problem());
            QVERIFY2(QString::fromStdString(error.problem()).contains(said), error.what());
        }
    }
};

QTEST_GUILESS_MAIN(TestAxes)
#include "test_axes.moc"
