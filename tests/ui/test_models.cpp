// The item models, watched by Qt's own tester.
#include "records/statistics.h"
#include "scripted_sweep.h"
#include "ui/messages/messages_model.h"
#include "ui/views/results/results_filter.h"
#include "ui/views/results/results_model.h"
#include "ui/workload/shapes_model.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace stepscope;
using stepscope::testing::scripted_sweep;

namespace {

constexpr auto fatal = QAbstractItemModelTester::FailureReportingMode::QtTest;

/// Three cells: OK with 4 steps, OOM, not yet run.
Results sampleResults() {
    SweepSpec sweep = scripted_sweep({"alpha", "beta", "gamma"}, 4, 1);
    sweep.modes = {Mode::Forward};
    Results results;
    results.apply(RunStarted{sweep, "2026-01-01T00:00:00Z", {}, false});
    const std::vector<Cell> cells = expand(sweep);
    Prediction prediction;
    prediction.model_flops = 2e9;
    prediction.peak_bytes = 3 << 20;
    results.apply(CellStarted{cells[0], prediction});
    const std::vector<double> times = {0.5, 0.010, 0.020, 0.030};
    for (int i = 0; i < 4; ++i)
        results.apply(StepDone{0, i, i < 1, times[static_cast<std::size_t>(i)], {}, {}});
    CellDone ok;
    ok.cell = 0;
    ok.statistics = statistics_of(times, 1);
    ok.arena_bytes = 3 << 20;
    results.apply(ok);
    results.apply(CellStarted{cells[1], prediction});
    CellDone oom;
    oom.cell = 1;
    oom.status = Status::Oom;
    oom.reason = "too large";
    oom.statistics = statistics_of({}, 0);
    oom.needed_bytes = 5 << 20;
    results.apply(oom);
    return results;
}

} // namespace

class TestModels : public QObject {
    Q_OBJECT
private slots:
    void shapesAddDuplicateEditRemove() {
        ShapesModel model;
        const QAbstractItemModelTester tester(&model, fatal);
        QSignalSpy edited(&model, &ShapesModel::edited);
        model.add({"small", 768, 3072, 12, 12, 10'000});
        QCOMPARE(model.duplicate(0), 1);
        QCOMPARE(model.shapes()[1].name, std::string("small 2"));
        QVERIFY(model.setData(model.index(1, ShapesModel::Layers), 24));
        QCOMPARE(model.shapes()[1].layers, std::int64_t{24});
        QCOMPARE(edited.count(), 3);
        QVERIFY(!model.setData(model.index(1, ShapesModel::Layers), QStringLiteral("many")));
        QVERIFY(!model.setData(model.index(1, ShapesModel::Parameters), 1));
        QCOMPARE(edited.count(), 3);
        QVERIFY(!model.flags(model.index(0, ShapesModel::Parameters)).testFlag(Qt::ItemIsEditable));
        QVERIFY(model.removeRows(0, 1));
        QCOMPARE(model.rowCount(), 1);
        QVERIFY(!model.removeRows(0, 2));
        model.setShapes({{"a", 1, 2, 3, 4, 5}, {"b", 1, 2, 3, 4, 5}});
        QCOMPARE(model.rowCount(), 2);
    }

    void shapesMarkProblemsByFieldName() {
        ShapesModel model;
        const QAbstractItemModelTester tester(&model, fatal);
        model.add({"a", 64, 128, 1, 3, 10});
        QCOMPARE(ShapesModel::columnOf(QStringLiteral("heads")), int{ShapesModel::Heads});
        QCOMPARE(ShapesModel::columnOf(QStringLiteral("nonsense")), -1);
        model.setProblems({{{0, ShapesModel::Heads}, QStringLiteral("3 does not divide 64")}});
        QVERIFY(model.index(0, ShapesModel::Heads).data(ShapesModel::ProblemRole).toBool());
        QVERIFY(!model.index(0, ShapesModel::Layers).data(ShapesModel::ProblemRole).toBool());
        QCOMPARE(model.index(0, ShapesModel::Heads).data(Qt::ToolTipRole).toString(),
                 QStringLiteral("3 does not divide 64"));
    }

    void resultsShowFiguresWithUnitsInTheHeader() {
        const Results results = sampleResults();
        ResultsModel model(results);
        const QAbstractItemModelTester tester(&model, fatal);
        QCOMPARE(model.rowCount(), 3);
        const auto text = [&](int row, int column) { return model.index(row, column).data().toString(); };
        QLocale::setDefault(QLocale::c());
        QCOMPARE(text(0, ResultsModel::Mean), QStringLiteral("20.000"));
        QCOMPARE(text(0, ResultsModel::StdDev), QStringLiteral("10.000"));
        QCOMPARE(text(0, ResultsModel::Max), QStringLiteral("30.000"));
        QCOMPARE(text(0, ResultsModel::Tokens), QStringLiteral("800"));
        QCOMPARE(text(0, ResultsModel::Flops), QStringLiteral("100.0"));
        QCOMPARE(text(0, ResultsModel::Memory), QStringLiteral("3.0"));
        QCOMPARE(text(1, ResultsModel::Memory), QStringLiteral("5.0"));
        QCOMPARE(text(1, ResultsModel::Mean), QStringLiteral("–"));
        QCOMPARE(text(0, ResultsModel::Status), QStringLiteral("OK"));
        QCOMPARE(text(1, ResultsModel::Status), QStringLiteral("Out of memory"));
        QCOMPARE(text(2, ResultsModel::Status), QStringLiteral("Waiting"));
        QCOMPARE(model.index(1, ResultsModel::Status).data(Qt::ToolTipRole).toString(),
                 QStringLiteral("too large"));
        QVERIFY(
            model.headerData(ResultsModel::Mean, Qt::Horizontal).toString().contains(QStringLiteral("(ms)")));
        QVERIFY(model.index(0, ResultsModel::Mean).data(Qt::TextAlignmentRole).toInt() & Qt::AlignRight);
        QVERIFY(model.isConstant(ResultsModel::Batch));
        QVERIFY(!model.isConstant(ResultsModel::Model));
    }

    void resultsFollowOneMergedChange() {
        Results results = sampleResults();
        ResultsModel model(results);
        const QAbstractItemModelTester tester(&model, fatal);
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        results.apply(CellStarted{results.cells()[2].cell, {}});
        model.refresh(2, 2);
        QCOMPARE(changed.count(), 1);
        QCOMPARE(model.index(2, ResultsModel::Status).data().toString(), QStringLiteral("Running"));
        results = Results();
        model.refresh(0, 2);
        QCOMPARE(model.rowCount(), 0);
    }

    void filterTakesEveryWordAndSortsByNumber() {
        const Results results = sampleResults();
        ResultsModel model(results);
        ResultsFilter filter;
        filter.setSourceModel(&model);
        const QAbstractItemModelTester tester(&filter, fatal);
        filter.setWords(QStringLiteral("  beta  MEMORY "));
        QCOMPARE(filter.rowCount(), 1);
        QCOMPARE(filter.index(0, ResultsModel::Model).data().toString(), QStringLiteral("beta"));
        filter.setWords(QStringLiteral("beta OK"));
        QCOMPARE(filter.rowCount(), 0);
        filter.setWords({});
        filter.sort(ResultsModel::Mean, Qt::DescendingOrder);
        QCOMPARE(filter.index(0, ResultsModel::Model).data().toString(), QStringLiteral("alpha"));
        filter.sort(ResultsModel::Model, Qt::DescendingOrder);
        QCOMPARE(filter.index(0, ResultsModel::Model).data().toString(), QStringLiteral("gamma"));
    }

    void messagesAreBoundedAndNewestLast() {
        MessagesModel model;
        const QAbstractItemModelTester tester(&model, fatal);
        model.add({{Severity::Info, "first", std::nullopt}, {Severity::Warning, "second", 3}});
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.worst(), static_cast<int>(Severity::Warning));
        QCOMPARE(model.index(1, 0).data(MessagesModel::CellRole).toInt(), 3);
        QCOMPARE(model.index(1, MessagesModel::Text).data().toString(), QStringLiteral("second"));
        std::vector<Message> flood;
        flood.reserve(MessagesModel::capacity + 5);
        for (int i = 0; i < MessagesModel::capacity + 5; ++i)
            flood.push_back({Severity::Info, std::to_string(i), std::nullopt});
        model.add(flood);
        QCOMPARE(model.rowCount(), MessagesModel::capacity);
        QCOMPARE(model.index(model.rowCount() - 1, MessagesModel::Text).data().toString(),
                 QString::number(MessagesModel::capacity + 4));
        model.add({{Severity::Error, "last", std::nullopt}});
        QCOMPARE(model.rowCount(), MessagesModel::capacity);
        QCOMPARE(model.index(model.rowCount() - 1, MessagesModel::Text).data().toString(),
                 QStringLiteral("last"));
        model.clear();
        QCOMPARE(model.rowCount(), 0);
    }
};

QTEST_MAIN(TestModels)
#include "test_models.moc"
