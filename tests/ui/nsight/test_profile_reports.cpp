// Reports of Nsight in the window: what is done with one, and what stands of it in the views.
#include "nsight/tools/tools.h"
#include "patience.h"
#include "profile_fixture.h"
#include "support/runs/sample_profile.h"
#include "ui/controller/run_controller.h"
#include "ui/controller/selection.h"
#include "ui/nsight/profile_labels.h"
#include "ui/nsight/profile_panel.h"
#include "ui/plot/timeline/timeline_plot.h"
#include "ui/text/format.h"
#include "ui/views/timeline/timeline_view.h"

#include <QAbstractItemModelTester>
#include <QFile>
#include <QMessageBox>
#include <QPointer>
#include <QTest>
#include <QToolButton>
#include <QTreeView>

#include <filesystem>
#include <fstream>

using namespace stepscope;
using namespace stepscope::testing;

namespace fs = std::filesystem;

class TestProfileReports : public ProfileTest {
    Q_OBJECT
public:
    TestProfileReports() : ProfileTest(STAND_IN, TEST_DATA "/nsight") {}

private:
    /// Of the inspector, whose rows come a moment after what they are of.
    void clickReport(const QString& beginning) {
        QTRY_VERIFY2_WITH_TIMEOUT(reportButton(beginning) && reportButton(beginning)->isEnabled(),
                                  qPrintable(beginning), patience);
        QTest::mouseClick(reportButton(beginning), Qt::LeftButton);
    }

private slots:
    void init() { begin(); }
    void cleanup() { end(); }

    void aReportIsOpenedShownAndDeleted() {
        makeTool("ncu");
        const QByteArray data = fixture_->path(QStringLiteral("data")).toUtf8(); // where the trash is
        qputenv("XDG_DATA_HOME", data);
        std::ofstream(file("night.cell-3.ncu-rep")) << "report";
        fixture_->window().selection().choose(1);
        fixture_->window().selection().choose(2);
        QTRY_VERIFY_WITH_TIMEOUT(reportButton(QStringLiteral("Open in Nsight Compute: night.cell-3.ncu-rep")),
                                 patience);
        if (find_viewer(ProfilerTool::Ncu)) QSKIP("Nsight Compute is on this machine");
        QVERIFY(!reportButton(QStringLiteral("Open in "))->isEnabled());
        QVERIFY2(
            reportButton(QStringLiteral("Open in "))->toolTip().contains(QStringLiteral("ncu-ui is not on")),
            qPrintable(reportButton(QStringLiteral("Open in "))->toolTip()));

        std::ofstream(file("tools") / "ncu-ui")
            << "#!/bin/sh\necho \"$1\" > '" << file("opened").string() << "'\n";
        fs::permissions(file("tools") / "ncu-ui", fs::perms::owner_all);
        fixture_->window().selection().choose(1);
        fixture_->window().selection().choose(2); // looked for again
        QTRY_VERIFY_WITH_TIMEOUT(reportButton(QStringLiteral("Open in ")) &&
                                     reportButton(QStringLiteral("Open in "))->isEnabled(),
                                 patience);
        clickReport(QStringLiteral("Open in "));
        QTRY_COMPARE_WITH_TIMEOUT(contentOf(file("opened")), file("night.cell-3.ncu-rep").string() + "\n",
                                  patience);

        const QPointer<QToolButton> opened = reportButton(QStringLiteral("Open in "));
        emit fixture_->window().controller().cellsChanged(2, 2); // more of the cell, and the same reports
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QVERIFY(opened && opened->isVisible());

        clickReport(QStringLiteral("Show here: "));
        QTRY_VERIFY_WITH_TIMEOUT(panel()->isVisible(), patience);
        QCOMPARE(panel()->model().rowCount(), 2);

        const auto question = [this] { return fixture_->window().findChild<QMessageBox*>(); };
        clickReport(QStringLiteral("Delete: "));
        QTRY_VERIFY_WITH_TIMEOUT(question() && question()->isVisible(), patience);
        QTest::keyClick(question(), Qt::Key_Escape); // no
        QTRY_VERIFY_WITH_TIMEOUT(!question(), patience);
        QVERIFY(fs::exists(file("night.cell-3.ncu-rep")));
        clickReport(QStringLiteral("Delete: "));
        QTRY_VERIFY_WITH_TIMEOUT(question() && question()->isVisible(), patience);
        for (QAbstractButton* each : question()->buttons())
            if (question()->buttonRole(each) == QMessageBox::AcceptRole)
                each->click(); // wherever it lies by now
        QTRY_VERIFY_WITH_TIMEOUT(!fs::exists(file("night.cell-3.ncu-rep")) || question(),
                                 patience); // or there is no trash here
        const bool gone = !fs::exists(file("night.cell-3.ncu-rep"));
        if (gone) {
            QTRY_VERIFY_WITH_TIMEOUT(reportButton(QStringLiteral("Delete: ")) &&
                                         !reportButton(QStringLiteral("Delete: "))->isEnabled(),
                                     patience);
            QVERIFY(reportButton(QStringLiteral("Show here: "))->isEnabled()); // it is in the session
            QVERIFY(
                QFile::exists(QString::fromUtf8(data) + QStringLiteral("/Trash/files/night.cell-3.ncu-rep")));
        }
        qunsetenv("XDG_DATA_HOME");
        if (!gone) QSKIP("there is no trash here");
    }

    void aReportOfNsightSystemsIsShownAsATimeline() {
        WindowFixture& fixture = *fixture_;
        fixture->selection().choose(0);
        QTRY_VERIFY_WITH_TIMEOUT(reportButton(QStringLiteral("Show here: night.cell-1.nsys-rep")), patience);
        QVERIFY(!reportButton(QStringLiteral("Delete: "))->isEnabled()); // there is no file
        clickReport(QStringLiteral("Show here: "));
        auto* view = qobject_cast<TimelineView*>(fixture->views()->currentWidget());
        QVERIFY(view);
        QVERIFY2(view->headline().contains(QStringLiteral("Nsight Systems 2025.3")),
                 qPrintable(view->headline()));
        QVERIFY2(view->headline().contains(QStringLiteral("From the report night.cell-1.nsys-rep")),
                 qPrintable(view->headline()));
        QVERIFY(view->backButton()->isVisible());
        QTest::mouseClick(view->backButton(), Qt::LeftButton);
        QVERIFY(!view->backButton()->isVisible());
        QVERIFY2(!view->headline().contains(QStringLiteral("From the report")), qPrintable(view->headline()));
        clickReport(QStringLiteral("Show here: "));
        fixture->selection().choose(1); // which has its own
        QVERIFY2(!view->headline().contains(QStringLiteral("From the report")), qPrintable(view->headline()));
        QVERIFY(!view->backButton()->isVisible());
    }

    void whatWasMeasuredStandsInBreakdownAndTimeline() {
        WindowFixture& fixture = *fixture_;
        fixture->selection().choose(1); // which has no report
        fixture.show("breakdown");
        QTreeView* tree = fixture.breakdown()->tree();
        QVERIFY(tree->isColumnHidden(BreakdownModel::Dram) && tree->isColumnHidden(BreakdownModel::OfPlan));
        fixture->selection().choose(2);
        const BreakdownModel& model = fixture.breakdown()->model();
        QVERIFY(!tree->isColumnHidden(BreakdownModel::Dram) && !tree->isColumnHidden(BreakdownModel::OfPlan));
        const auto& rows = model.report().rows;
        const auto text = [&](const std::string& path, int column, int role = Qt::DisplayRole) {
            for (std::size_t i = 0; i < rows.size(); ++i)
                if (rows[i].path == path && rows[i].op == (path.ends_with("qkv") ? "matmul" : ""))
                    return model.indexOf(static_cast<int>(i)).siblingAtColumn(column).data(role).toString();
            return QString();
        };
        // Two steps moved 1.2 MB; the breakdown's own has 0.1 MB of the plan.
        QCOMPARE(text("forward/attention/qkv", BreakdownModel::Dram), formatBytes(600'000));
        QCOMPARE(text("forward/attention/qkv", BreakdownModel::OfPlan), QStringLiteral("6.00 ×"));
        const QString told = text("forward/attention/qkv", BreakdownModel::Phase, Qt::ToolTipRole);
        QVERIFY2(told.contains(QStringLiteral("By Nsight: kernels ")) &&
                     told.contains(QStringLiteral("tensor 90.5 %, achieved occupancy 14.6 %")) &&
                     told.contains(QStringLiteral("Its advice: use fewer registers")),
                 qPrintable(told));
        QCOMPARE(text("forward", BreakdownModel::Dram), QStringLiteral("–")); // the report has a part of it
        const QAbstractItemModelTester tester(tree->model(),
                                              QAbstractItemModelTester::FailureReportingMode::QtTest);

        fixture.show("timeline");
        auto* timeline = qobject_cast<TimelineView*>(fixture->views()->view(QStringLiteral("timeline")));
        timeline->plot()->choose(1);
        const QString read = timeline->plot()->reading().join(QLatin1Char('\n'));
        QVERIFY2(read.contains(QStringLiteral("By Nsight: kernels ")), qPrintable(read));
        fixture->selection().choose(1);
        timeline->plot()->choose(1);
        QVERIFY(!timeline->plot()->reading().join(QLatin1Char('\n')).contains(QStringLiteral("By Nsight")));
    }

    void theTableHasWhatTheToolTold() {
        ProfileModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        Profile profile = sample_profile();
        profile.ops[0].bytes = 0.6e6;
        profile.steps = "5";
        model.setRows(profile_table(profile));
        QCOMPARE(model.rowCount(), 2);
        const auto text = [&model](int row, int column) {
            return model.index(row, column).data().toString();
        };
        QCOMPARE(text(0, ProfileModel::Phase), QStringLiteral("forward/attention/qkv"));
        QCOMPARE(text(0, ProfileModel::Kernel), QStringLiteral("gemm"));
        QCOMPARE(text(0, ProfileModel::Time), QStringLiteral("157.20"));
        QCOMPARE(text(0, ProfileModel::Tensor), QStringLiteral("90.5 %"));
        QCOMPARE(text(0, ProfileModel::Occupancy), QStringLiteral("14.6 %"));
        QCOMPARE(text(0, ProfileModel::OfPlanned), QStringLiteral("2.00 ×"));
        QCOMPARE(text(0, ProfileModel::L2), formatBytes(5'000'000));
        QCOMPARE(text(1, ProfileModel::L2), QStringLiteral("–"));
        QVERIFY(measuredText(model.rows().front()).contains(QStringLiteral("L2 ") + formatBytes(5'000'000)));
        QCOMPARE(text(1, ProfileModel::Phase), QStringLiteral("(no operation)"));
        QCOMPARE(text(1, ProfileModel::Sm), QStringLiteral("–"));
        QVERIFY(!model.index(1, ProfileModel::Sm).data(ProfileModel::SortRole).isValid());
        QVERIFY(model.index(0, 0)
                    .data(Qt::ToolTipRole)
                    .toString()
                    .contains(QStringLiteral("Advice (up to 25.0 % of its time): use fewer registers")));
        for (int column = 0; column < ProfileModel::ColumnCount; ++column) {
            QVERIFY(!model.headerData(column, Qt::Horizontal).toString().isEmpty());
            QVERIFY(!model.headerData(column, Qt::Horizontal, Qt::ToolTipRole).toString().isEmpty());
        }
        model.setRows({});
        QCOMPARE(model.rowCount(), 0);
    }
};

QTEST_MAIN(TestProfileReports)
#include "test_profile_reports.moc"
