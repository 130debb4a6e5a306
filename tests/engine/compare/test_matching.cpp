// Which cells of two sides are the same question, where rows leave values unsaid in many ways: as many are
// found as by holding each against each, whichever way they are looked for.
#include "compare/matching/match_cells.h"
#include "workload/axes.h"
#include "workload/presets.h"

#include <QtTest>

#include <map>
#include <random>

using namespace stepscope;

namespace {

Results table_of(const std::vector<Cell>& cells) {
    Results out;
    for (std::size_t i = 0; i < cells.size(); ++i) {
        CellResult result;
        result.cell = cells[i];
        result.cell.index = static_cast<int>(i);
        out.add(result);
    }
    return out;
}

/// Two sides as a definition of who fits whom has them: each value that both say is the same; names of models
/// count where one of them does not say all sizes.
class Definition {
public:
    Definition(const std::vector<Cell>& baseline, const std::vector<Cell>& current)
        : baseline_(said(baseline)), current_(said(current)), baseline_taken_(baseline.size()),
          current_taken_(current.size()) {
        pair_up(true);
        pair_up(false);
    }

    std::map<std::size_t, std::size_t> pairs; ///< baseline's by current's
    std::vector<std::size_t> fitting;         ///< by cell of the current side, of those without a partner

private:
    struct Said {
        std::string name;
        std::vector<std::string> sizes, others;
        bool operator==(const Said&) const = default;
    };
    static std::vector<Said> said(const std::vector<Cell>& cells) {
        std::vector<Said> out;
        for (const Cell& cell : cells) {
            Said& each = out.emplace_back();
            each.name = cell.model.name;
            for (const ModelSize& size : model_sizes)
                each.sizes.push_back(cell.model.*(size.member) > 0 ? std::to_string(cell.model.*(size.member))
                                                                   : "");
            for (const Axis& axis : axes())
                if (axis.kind != AxisKind::Model) each.others.push_back(text_of(axis, cell));
        }
        return out;
    }
    static bool agree(const std::string& a, const std::string& b) { return a.empty() || b.empty() || a == b; }
    static bool agree(const std::vector<std::string>& a, const std::vector<std::string>& b) {
        return std::equal(a.begin(), a.end(), b.begin(),
                          [](const auto& one, const auto& other) { return agree(one, other); });
    }
    static bool whole(const Said& said) { return std::ranges::none_of(said.sizes, &std::string::empty); }
    static bool fits(const Said& a, const Said& b) {
        return agree(a.sizes, b.sizes) && agree(a.others, b.others) &&
               ((whole(a) && whole(b)) || agree(a.name, b.name));
    }

    void pair_up(bool equal) {
        std::vector<std::vector<std::size_t>> of_current(current_.size()), of_baseline(baseline_.size());
        for (std::size_t k = 0; k < current_.size(); ++k)
            for (std::size_t i = 0; i < baseline_.size(); ++i)
                if (!current_taken_[k] && !baseline_taken_[i] &&
                    (equal ? current_[k] == baseline_[i] : fits(current_[k], baseline_[i]))) {
                    of_current[k].push_back(i);
                    of_baseline[i].push_back(k);
                }
        fitting.clear();
        for (std::size_t k = 0; k < current_.size(); ++k) {
            if (!current_taken_[k]) fitting.push_back(of_current[k].size());
            if (of_current[k].size() != 1 || of_baseline[of_current[k].front()].size() != 1) continue;
            pairs[k] = of_current[k].front();
            current_taken_[k] = baseline_taken_[of_current[k].front()] = true;
            fitting.pop_back();
        }
    }

    std::vector<Said> baseline_, current_;
    std::vector<bool> baseline_taken_, current_taken_;
};

void set_value(Cell& cell, const Axis& axis, std::int64_t number) {
    switch (axis.kind) {
    case AxisKind::Model:
        cell.model = find_model(number % 2 == 0 ? "nano" : "tiny");
        cell.model.name = std::to_string(number % 3);
        break;
    case AxisKind::Number:
        axis.set_value(cell, axis.minimum + number);
        break;
    case AxisKind::Choice:
        axis.set_value(
            cell, std::string(axis.choices[static_cast<std::size_t>(number) % axis.choices.size()].name));
        break;
    case AxisKind::Device:
        axis.set_value(cell, "cuda:" + std::to_string(number));
        break;
    }
}

/// Rows that say of each axis and size one of `values` values, or, with a chance of `silence`, nothing.
std::vector<Cell> random_cells(std::size_t count, int values, double silence, std::mt19937& random) {
    std::vector<Cell> out;
    std::bernoulli_distribution silent(silence);
    for (std::size_t i = 0; i < count; ++i) {
        Cell cell = unknown_cell();
        for (const Axis& axis : axes()) {
            const std::int64_t number = std::uniform_int_distribution<std::int64_t>(0, values - 1)(random);
            if (!silent(random)) set_value(cell, axis, number);
        }
        for (const ModelSize& size : model_sizes)
            if (silent(random)) cell.model.*(size.member) = 0;
        out.push_back(cell);
    }
    return out;
}

} // namespace

class TestMatching : public QObject {
    Q_OBJECT

private slots:
    void as_many_fit_as_by_holding_each_against_each_data() {
        QTest::addColumn<int>("count");
        QTest::addColumn<int>("values");
        QTest::addColumn<double>("silence");
        // Few say much, many say little; more than one word of a set, and just as many as it has places.
        for (const int count : {1, 63, 64, 65, 300})
            for (const int values : {1, 2, 20})
                for (const double silence : {0.02, 0.3, 0.9})
                    QTest::addRow("%d of %d, %g", count, values, silence) << count << values << silence;
    }

    void as_many_fit_as_by_holding_each_against_each() {
        QFETCH(int, count);
        QFETCH(int, values);
        QFETCH(double, silence);
        std::mt19937 random(static_cast<unsigned>(count));
        const auto many = static_cast<std::size_t>(count);
        std::vector<Cell> baseline = random_cells(many, values, silence, random);
        std::vector<Cell> current = random_cells(many, values, silence, random);
        // Some say the same on both sides, some say less there.
        for (std::size_t i = 0; i < many; i += 3) {
            current[i] = baseline[many - 1 - i];
            if (i % 2 == 0) set_value(current[i], axes()[i % axes().size()], 0);
        }
        check(baseline, current);
    }

    /// Where few ways are left unsaid and cells are many, they are joined by what they say.
    void few_ways_of_many_cells() {
        std::vector<Cell> baseline, current;
        for (std::int64_t i = 0; i < 4000; ++i) {
            Cell cell = unknown_cell();
            cell.options.seq = 1 + i;
            cell.options.mode = i % 2 == 0 ? Mode::Forward : Mode::Train;
            baseline.push_back(cell);
            cell.options.seq = 1 + i % 3990;
            axis_named("mode").set_value(cell, unknown_value(axis_named("mode")));
            current.push_back(cell);
        }
        check(baseline, current);
    }

    void rows_that_each_leave_others_unsaid() {
        std::vector<Cell> cells;
        for (int ways = 0; ways < 1 << 11; ++ways) {
            Cell cell = unknown_cell();
            set_value(cell, axis_named("seq"), ways);
            int bit = 0;
            for (const Axis& axis : axes())
                if (axis.name != "seq" && (ways >> bit++ & 1) != 0) set_value(cell, axis, 1);
            cells.push_back(cell);
        }
        const CellMatches matches = match_cells(table_of(cells), table_of(cells));
        QCOMPARE(matches.pairs.size(), cells.size());
        for (Cell& cell : cells)
            axis_named("seq").set_value(cell, unknown_value(axis_named("seq")));
        check({cells.begin(), cells.begin() + 500}, {cells.begin() + 400, cells.begin() + 900});
    }

private:
    static void check(const std::vector<Cell>& baseline, const std::vector<Cell>& current) {
        const CellMatches found = match_cells(table_of(baseline), table_of(current));
        const Definition expected(baseline, current);
        QCOMPARE(found.pairs.size(), expected.pairs.size());
        for (const CellMatch& pair : found.pairs) {
            QVERIFY(expected.pairs.contains(pair.current));
            QCOMPARE(pair.baseline, expected.pairs.at(pair.current));
        }
        QCOMPARE(found.current.size(), expected.fitting.size());
        for (std::size_t k = 0; k < expected.fitting.size(); ++k) {
            QCOMPARE(found.current[k].fitting, expected.fitting[k] > 1 ? expected.fitting[k] : 0);
            QCOMPARE(found.current[k].sharing > 1, expected.fitting[k] == 1);
        }
    }
};

QTEST_APPLESS_MAIN(TestMatching)
#include "test_matching.moc"
