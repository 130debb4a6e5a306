// What a person types to see some of the cells: words and conditions, and which cells they let pass.
#include "records/figures.h"
#include "records/filter/cell_filter.h"
#include "workload/axes.h"

#include <QTest>

using namespace stepscope;

namespace {

CellResult cell_of(int index, const std::string& model, std::int64_t seq, Mode mode) {
    CellResult out;
    out.cell.index = index;
    out.cell.model = {model, 16, 32, 1, 2, 50};
    out.cell.options.seq = seq;
    out.cell.options.batch = 2;
    out.cell.options.mode = mode;
    out.cell.device = "cuda:0";
    return out;
}

/// 1: small 32 fwd, 4.0004 ms, 3 MiB; 2: small 64 fwd + bwd, 12 ms; 3: my model 128 train, out of memory;
/// 4: small-2 64 fwd, not run yet.
std::vector<CellResult> sample() {
    std::vector<CellResult> cells = {
        cell_of(0, "small", 32, Mode::Forward), cell_of(1, "small", 64, Mode::ForwardBackward),
        cell_of(2, "my model", 128, Mode::Train), cell_of(3, "small-2", 64, Mode::Forward)};
    const auto measure = [](CellResult& cell, double mean) {
        cell.status = Status::Ok;
        cell.statistics.count = 10;
        cell.statistics.mean = mean;
    };
    measure(cells[0], 0.0040004);
    measure(cells[1], 0.012);
    cells[0].arena_bytes = 3 << 20;
    cells[0].noise["foreign"] = 0.25;
    cells[2].status = Status::Oom;
    cells[2].needed_bytes = std::int64_t{5} << 30;
    return cells;
}

} // namespace

class TestCellFilter : public QObject {
    Q_OBJECT
private slots:
    void cellsThatPass_data() {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("passing"); // by number
        const auto row = [](const char* typed, const char* passing) {
            QTest::newRow(typed) << QString::fromUtf8(typed) << QString::fromUtf8(passing);
        };
        row("", "1 2 3 4");
        row("   ", "1 2 3 4");
        // Words.
        row("small", "1 2 4");
        row("SMALL fused", "1 2 4");
        row("small bwd", "2");
        row("cuda:0", "1 2 3 4");
        row("\"my model\"", "3");
        row("model my", "3");
        row("memory", "3");
        row("nonsense", "");
        // Axes.
        row("seq>=64", "2 3 4");
        row("seq >= 64", "2 3 4");
        row("seq>64", "3");
        row("seq<64", "1");
        row("seq<=64", "1 2 4");
        row("seq=64", "2 4");
        row("seq==64", "2 4");
        row("seq:64", "2 4");
        row("seq:6", "");
        row("seq!=64", "1 3");
        row("seq:32,128", "1 3");
        row("seq!=32,128", "2 4");
        row("cell!=1..2,4", "3");
        row("seq!=32..64", "3");
        row("seq:33..128", "2 3 4");
        row("Sequence-length>=64 model:small", "2 4");
        row("batch:2", "1 2 3 4");
        row("warm-up:0", "1 2 3 4");
        row("model:small", "1 2 4");
        row("model=small", "1 2");
        row("model!=small", "3 4");
        row("model:\"my model\"", "3");
        row("model:my,small-2", "3 4");
        // A choice by its whole name is that one alone.
        row("mode:fwd", "1 4");
        row("mode:forward", "1 4");
        row("mode:fwd+bwd", "2");
        row("mode:\"fwd + bwd\"", "2");
        row("mode:bwd", "2");
        row("mode:back", "2");
        row("mode:fwd,train", "1 3 4");
        row("mode!=train", "1 2 4");
        row("mode>fwd", "");
        row("dev:cuda", "1 2 3 4");
        row("device=cpu", "");
        // Status and number.
        row("status:ok", "1 2");
        row("status:oom", "3");
        row("STATUS:OOM", "3");
        row("status:\"out of memory\"", "3");
        row("status!=ok", "3 4");
        row("status:waiting", "4");
        row("status:noisy", "1"); // a quarter of the processors' time went to others
        row("status:doubt", "1");
        row("status:\"in doubt\"", "1");
        row("cell:2", "2");
        row("#>2", "3 4");
        // Figures, in the unit of the column or the one that is given; without a value none passes.
        row("mean<5", "1");
        row("mean<5ms", "1");
        row("mean<0.005s", "1");
        row("mean>5000us", "2");
        row("mean>5000µs", "2");
        row("mean:4.000", "1");
        row("mean:4.001", "");
        row("mean:4", "1");
        row("mean!=4", "2");
        row("mean>=4.0004", "1 2");
        row("mean_s>5", "2");
        row("mean:3..5", "1");
        row("memory:3", "1");
        row("memory>=5GiB", "3");
        row("needed>5GB", "3");
        row("memory>4furlongs", "");
        row("foreign>20", "1");
        row("foreign>20%", "1");
        row("tokens/s>10k", "1 2");
        row("tokens/s>12k", "1");
        row("mean>abc", "");
        row("mean>nan", "");
        // All terms hold.
        row("small seq>=64 status:ok", "2");
        // Not finished yet.
        row("seq>=", "1 2 3 4");
        row("mode: small", "1 2 4");
        row("seq>= 64", "2 3 4");
        row("\"", "1 2 3 4");
        row("sea>=64", "");
    }
    void cellsThatPass() {
        QFETCH(QString, typed);
        QFETCH(QString, passing);
        const CellFilter filter(typed.toStdString());
        QStringList numbers;
        for (const CellResult& cell : sample())
            if (filter.accepts(cell)) numbers.push_back(QString::number(cell_number(cell.cell.index)));
        QCOMPARE(numbers.join(QLatin1Char(' ')), passing);
    }

    void everyAxisAndFigureIsAField() {
        CellResult cell = sample().front();
        for (const Axis& axis : axes()) {
            const CellFilter filter(std::string(axis.name) + "=" + text_of(axis, cell.cell));
            QCOMPARE(filter.terms().front().field, std::string(axis.name));
            QVERIFY2(filter.accepts(cell), std::string(axis.name).c_str());
        }
        for (const Figure& figure : figures()) {
            const CellFilter filter(std::string(figure.id) + ">=0");
            QCOMPARE(filter.terms().front().field, std::string(figure.id));
            QCOMPARE(filter.accepts(cell), number_of(figure.id, cell).has_value());
        }
    }

    void otherNamesAndWordsCount() {
        const FilterNames names = {{"Sequenzlänge", "seq"}, {"Modus", "mode"}};
        const std::vector<CellResult> cells = sample();
        QVERIFY(CellFilter("sequenzlänge:32", names).accepts(cells[0]));
        QVERIFY(!CellFilter("sequenzlänge:32", names).accepts(cells[1]));
        const auto shows = [](const CellResult& cell, std::string_view field, std::string_view word) {
            return word == "vor" && (field.empty() || field == "mode") &&
                   cell.cell.options.mode == Mode::Forward;
        };
        for (const char* typed : {"modus:vor", "vor"}) {
            const CellFilter filter(typed, names);
            QVERIFY(filter.accepts(cells[0], shows));
            QVERIFY(!filter.accepts(cells[1], shows));
        }
    }

    void whyNothingPasses() {
        const std::vector<CellResult> cells = sample();
        QVERIFY(!CellFilter("small seq>=64").hopeless(cells));
        const CellFilter large("small seq>=256");
        QVERIFY(large.hopeless(cells));
        QCOMPARE(large.hopeless(cells)->text, std::string("seq>=256"));
        QCOMPARE(large.hopeless(cells)->field, std::string("seq"));
        QVERIFY(!CellFilter("seq:32 mode:train").hopeless(cells)); // each lets some pass, both none
        const CellFilter unknown("sea>=64");
        QVERIFY(unknown.hopeless(cells)->is_word());
        QCOMPARE(unknown.hopeless(cells)->unknown, std::string("sea"));
        QVERIFY(CellFilter("cuda:0").terms().front().unknown.empty());
    }

    void aConditionThatIsWrittenIsRead() {
        for (const std::string name :
             {"small", "my model", "a,b", "12\" wheels", "\"", "a:b", "x>=1", "größer"}) {
            CellResult cell = sample().front();
            cell.cell.model.name = name;
            const std::vector<std::string> values = {"else where", name};
            const std::string is = condition("model", Relation::Is, values);
            QVERIFY2(CellFilter(is).accepts(cell), is.c_str());
            QVERIFY2(!CellFilter(is).accepts(sample()[3]), is.c_str());
            const std::string not_it = condition("model", Relation::IsNot, values);
            QVERIFY2(!CellFilter(not_it).accepts(cell), not_it.c_str());
            QVERIFY2(CellFilter(not_it).accepts(sample()[3]), not_it.c_str());
            QVERIFY(CellFilter(with_condition("fused", is)).accepts(cell));
        }
        QCOMPARE(condition("seq", Relation::IsNot, std::vector<std::string>{"64", "128"}),
                 std::string("seq!=64,128"));
        QCOMPARE(cell_condition(Relation::Is, std::vector<int>{8, 2, 3, 4}), std::string("cell=3..5,9"));
    }

    void aConditionIsAddedToWhateverIsTyped() {
        QCOMPARE(with_condition("", "seq=64"), std::string("seq=64"));
        QCOMPARE(with_condition("small  ", "seq=64"), std::string("small seq=64"));
        const CellFilter open(with_condition("model:\"my model", "seq=128")); // the quotes are not closed yet
        QVERIFY(open.accepts(sample()[2]));
        QVERIFY(!open.accepts(sample()[0]));
        QCOMPARE(open.terms().size(), std::size_t{2});
    }

    void anyTextIsAFilter() {
        const CellResult cell = sample().front();
        for (const char* typed :
             {":", "=", ">=", "<<>>", "seq>=64>=32", "a=b=c", "\"\"\"", "mean:..", "seq:..64", "mean:1e999",
              "seq:,,,", "\xff\xfe", "seq:99999999999999999999", ",", "!=", "mean!", "a\"b c\"d"}) {
            const CellFilter filter(typed);
            (void)filter.accepts(cell);
            (void)filter.hopeless({cell});
        }
        QVERIFY(CellFilter().empty());
    }
};

QTEST_APPLESS_MAIN(TestCellFilter)
#include "test_cell_filter.moc"
