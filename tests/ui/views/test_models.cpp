// The item models, watched by Qt's own tester.
#include "records/figures.h"
#include "records/statistics/statistics.h"
#include "scripted_sweep.h"
#include "ui/messages/messages_model.h"
#include "ui/views/results/results_filter.h"
#include "ui/views/results/results_model.h"
#include "ui/widgets/tables/sorted_rows.h"
#include "ui/workload/models/shapes_model.h"
#include "workload/axes.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTest>

#include <map>

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

/// Counts how often the value to sort by is asked for, by row.
class CountingModel : public QStandardItemModel {
public:
    using QStandardItemModel::QStandardItemModel;
    mutable std::map<int, int> asked;

    QVariant data(const QModelIndex& index, int role) const override {
        if (role == Qt::UserRole) ++asked[index.row()];
        return QStandardItemModel::data(index, role);
    }
};

} // namespace

class TestModels : public QObject {
    Q_OBJECT
private slots:
    void shapesAddDuplicateEditRemove() {
        ShapesModel model;
        const QAbstractItemModelTester tester(&model, fatal);
        QSignalSpy edited(&model, &ShapesModel::edited);
        model.add({"small", 768, 3072, 12, 12, 10'000});
        QCOMPARE(model.duplicate({0}), 1);
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
        const auto column = [&](const char* id) { return model.columnOf(QLatin1String(id)); };
        const auto text = [&](int row, int place) { return model.index(row, place).data().toString(); };
        QLocale::setDefault(QLocale::c());
        QCOMPARE(text(0, column("mean")), QStringLiteral("20.000"));
        QCOMPARE(text(0, column("stddev")), QStringLiteral("10.000"));
        QCOMPARE(text(0, column("max")), QStringLiteral("30.000"));
        QCOMPARE(text(0, column("tokens_per_second")), QStringLiteral("800"));
        QCOMPARE(text(0, column("achieved_flops")), QStringLiteral("100.0"));
        QCOMPARE(text(0, column("memory")), QStringLiteral("3.0"));
        QCOMPARE(text(1, column("memory")), QStringLiteral("5.0"));
        QCOMPARE(text(1, column("mean")), QStringLiteral("–"));
        QCOMPARE(text(0, column("status")), QStringLiteral("OK"));
        QCOMPARE(text(1, column("status")), QStringLiteral("Out of memory"));
        QCOMPARE(text(2, column("status")), QStringLiteral("Waiting"));
        QCOMPARE(model.index(1, column("status")).data(Qt::ToolTipRole).toString(),
                 QStringLiteral("too large"));
        QVERIFY(model.headerData(column("mean"), Qt::Horizontal).toString().contains(QStringLiteral("(ms)")));
        QVERIFY(model.index(0, column("mean")).data(Qt::TextAlignmentRole).toInt() & Qt::AlignRight);
        const std::vector<int> constant = model.constantColumns();
        const auto isConstant = [&](const char* id) {
            return std::find(constant.begin(), constant.end(), column(id)) != constant.end();
        };
        QVERIFY(isConstant("batch"));
        QVERIFY(!isConstant("model"));
    }

    void resultsHaveAColumnForEachAxisAndFigure() {
        const Results results = sampleResults();
        const ResultsModel model(results);
        QCOMPARE(static_cast<std::size_t>(model.columnCount()), 3 + axes().size() + figures().size());
        for (const Axis& axis : axes())
            QVERIFY(!model
                         .columns()[static_cast<std::size_t>(
                             model.columnOf(QString::fromStdString(std::string(axis.name))))]
                         .label.contains(QLatin1Char('&')));
        for (const Figure& figure : figures()) {
            const int column = model.columnOf(QString::fromStdString(std::string(figure.id)));
            QVERIFY(!model.headerData(column, Qt::Horizontal, Qt::ToolTipRole).toString().isEmpty());
            // An entry is there exactly where the figure has a value.
            for (int row = 0; row < model.rowCount(); ++row)
                QCOMPARE(model.index(row, column).data().toString() == QStringLiteral("–"),
                         !figure.value(model.cellAt(row)).has_value());
        }
        QVERIFY_THROWS_EXCEPTION(std::logic_error, model.columnOf(QStringLiteral("colour")));
    }

    void resultsFollowOneMergedChange() {
        Results results = sampleResults();
        ResultsModel model(results, [](const CellResult&) { return Underway::Running; });
        const QAbstractItemModelTester tester(&model, fatal);
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        const auto column = [&](const char* id) { return model.columnOf(QLatin1String(id)); };
        results.apply(CellStarted{results.cells()[2].cell, {}});
        model.refresh(2, 2);
        QCOMPARE(changed.count(), 1);
        QCOMPARE(model.index(2, column("status")).data().toString(), QStringLiteral("Running"));
        results = Results();
        model.refresh(0, 2);
        QCOMPARE(model.rowCount(), 0);
    }

    void filterTakesEveryWordAndSortsByNumber() {
        const Results results = sampleResults();
        ResultsModel model(results);
        ResultsFilter filter;
        const auto column = [&](const char* id) { return model.columnOf(QLatin1String(id)); };
        filter.setSourceModel(&model);
        const QAbstractItemModelTester tester(&filter, fatal);
        filter.setFilter(CellFilter("  beta  MEMORY "));
        QCOMPARE(filter.rowCount(), 1);
        QCOMPARE(filter.index(0, column("model")).data().toString(), QStringLiteral("beta"));
        filter.setFilter(CellFilter("beta OK"));
        QCOMPARE(filter.rowCount(), 0);
        filter.setFilter({});
        filter.sort(column("mean"), Qt::DescendingOrder);
        QCOMPARE(filter.index(0, column("model")).data().toString(), QStringLiteral("alpha"));
        filter.sort(column("model"), Qt::DescendingOrder);
        QCOMPARE(filter.index(0, column("model")).data().toString(), QStringLiteral("gamma"));
    }

    void missingValuesStandLastBothWays() {
        const Results results = sampleResults(); // the second and the third cell have no mean
        ResultsModel model(results);
        ResultsFilter filter;
        filter.setSourceModel(&model);
        const int mean = model.columnOf(QStringLiteral("mean"));
        const auto numbers = [&] {
            QList<int> out;
            for (int row = 0; row < filter.rowCount(); ++row)
                out.push_back(filter.index(row, 0).data(ResultsModel::CellRole).toInt());
            return out;
        };
        filter.sort(mean, Qt::AscendingOrder);
        QCOMPARE(numbers(), (QList<int>{0, 1, 2}));
        filter.sort(mean, Qt::DescendingOrder);
        QCOMPARE(numbers(), (QList<int>{0, 1, 2})); // equal ones in the order of the sweep
        filter.sort(model.columnOf(QStringLiteral("needed")), Qt::AscendingOrder);
        QCOMPARE(numbers(), (QList<int>{1, 0, 2}));
        filter.sort(0, Qt::DescendingOrder);
        QCOMPARE(numbers(), (QList<int>{2, 1, 0}));
    }

    void whatIsSortedByIsAskedForOnceARow() {
        CountingModel model(100, 2);
        for (int row = 0; row < 100; ++row) {
            if (row % 10 > 0) model.setData(model.index(row, 0), row * 37 % 101, Qt::UserRole);
            model.setData(model.index(row, 1), QString::number(row), Qt::UserRole);
        }
        SortedRows rows;
        const QAbstractItemModelTester tester(&rows, fatal);
        rows.setSortRole(Qt::UserRole);
        rows.setSourceModel(&model);
        const auto isSorted = [&](int column) {
            const bool upwards = rows.sortOrder() == Qt::AscendingOrder;
            for (int row = 1; row < rows.rowCount(); ++row) {
                const QVariant before = rows.index(row - 1, column).data(Qt::UserRole);
                const QVariant value = rows.index(row, column).data(Qt::UserRole);
                if (!value.isValid()) continue; // those without one stand last
                const QPartialOrdering order = QVariant::compare(before, value);
                if (!before.isValid() ||
                    order == (upwards ? QPartialOrdering::Greater : QPartialOrdering::Less))
                    return false;
            }
            return true;
        };
        for (const int column : {0, 1})
            for (const Qt::SortOrder order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
                model.asked.clear();
                rows.sort(column, order);
                for (const auto& [row, count] : model.asked)
                    QVERIFY2(count <= 1, qPrintable(QString::number(count)));
                QVERIFY(isSorted(column));
            }
        // What has changed is asked for again, and so is what comes and goes.
        rows.sort(0, Qt::AscendingOrder);
        model.setData(model.index(99, 0), -1, Qt::UserRole);
        QCOMPARE(rows.mapToSource(rows.index(0, 0)).row(), 99);
        model.removeRow(0);
        model.insertRow(3, new QStandardItem);
        model.setData(model.index(3, 0), -2, Qt::UserRole);
        QCOMPARE(rows.mapToSource(rows.index(0, 0)).row(), 3);
        QVERIFY(isSorted(0));
        model.clear();
        QCOMPARE(rows.rowCount(), 0);
    }

    void wordsAreLookedForInShownColumns() {
        const Results results = sampleResults();
        ResultsModel model(results);
        ResultsFilter filter;
        filter.setSourceModel(&model);
        const int mean = model.columnOf(QStringLiteral("mean"));
        filter.setShown({mean});
        QLocale::setDefault(QLocale::c());
        filter.setFilter(CellFilter("20.000"));
        QCOMPARE(filter.rowCount(), 1);
        filter.setShown({});
        filter.setFilter(filter.filter()); // with which the rows follow
        QCOMPARE(filter.rowCount(), 0);
        filter.setFilter(CellFilter("mean:20")); // a condition names its column
        QCOMPARE(filter.rowCount(), 1);
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
