// Reports of other programs, as NVIDIA's tools export them, in the window.
#include "engine/nsight/nsys_report.h"
#include "patience.h"
#include "scripted_sweep.h"
#include "support/runs/sample_timeline.h"
#include "system/files/files.h"
#include "timeline/export/timeline_formats.h"
#include "timeline/timeline_statistics.h"
#include "ui/controller/run_controller.h"
#include "ui/controller/selection.h"
#include "ui/files/documents.h"
#include "ui/files/recent_files.h"
#include "ui/nsight/profile_labels.h"
#include "ui/plot/timeline/timeline_plot.h"
#include "ui/views/timeline/table/kernel_panel.h"
#include "ui/views/timeline/timeline_search.h"
#include "ui/views/timeline/timeline_view.h"
#include "ui/views/timeline/timeline_words.h"
#include "ui/views/views.h"
#include "ui/workload/workload_panel.h"
#include "window_fixture.h"

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

#include <algorithm>
#include <filesystem>
#include <memory>
#include <stdexcept>
#include <stop_token>
#include <string>
#include <vector>

using namespace stepscope;
using namespace stepscope::testing;

namespace {

TimelineView* timelineOf(WindowFixture& fixture) {
    return qobject_cast<TimelineView*>(fixture->views()->view(QStringLiteral("timeline")));
}

/// "theirs.sqlite" in the fixture's folder: two kernels of one name and a copy.
QString nsysReport(const WindowFixture& fixture) {
    const QString path = fixture.path(QStringLiteral("theirs.sqlite"));
    make_database(path.toStdString(), sample_report);
    return path;
}

QString ncuReport() {
    return QStringLiteral(TEST_DATA "/nsight/ncu-2025.3-raw.csv");
}

QString visibleWords(const QWidget* view) {
    QStringList out;
    for (const auto* label : view->findChildren<QLabel*>())
        if (label->isVisible()) out.push_back(label->text());
    return out.join(QLatin1Char('\n'));
}

/// What the window says of a file that it did not take.
QString refusal(WindowFixture& fixture, const QString& path, bool asBaseline = false) {
    QSignalSpy failed(fixture.operator->(), &MainWindow::exportFailed);
    if (asBaseline)
        fixture->selection().wantBaseline(path);
    else
        fixture->openFile(path);
    return failed.wait(patience) ? failed.front().front().toString() : QStringLiteral("taken");
}

QStringList actionsOf(QMenu* menu) {
    QStringList out;
    for (const QAction* action : menu->actions())
        out.push_back(action->text());
    menu->deleteLater();
    return out;
}

void runOnce(WindowFixture& fixture) {
    fixture->workload()->setSweep(scripted_sweep({"ok"}, 5, 1));
    fixture->run();
    QVERIFY(fixture.waitForEnd());
    QCOMPARE(fixture->controller().results().cells().size(), std::size_t{2});
}

bool offersProfile(const QStringList& actions) {
    return std::ranges::any_of(actions,
                               [](const QString& text) { return text.contains(QStringLiteral("Nsight")); });
}

} // namespace

class TestReports : public QObject {
    Q_OBJECT
private slots:
    /// As a window that is closed meanwhile asks for.
    void aStopEndsTheReading() {
        WindowFixture fixture(scripted_registry());
        const std::filesystem::path path = nsysReport(fixture).toStdString();
        std::stop_source stop;
        QVERIFY(readDocument(path, stop.get_token()).report != nullptr);
        stop.request_stop();
        QVERIFY_THROWS_EXCEPTION(std::runtime_error, readDocument(path, stop.get_token()));
    }

    void init() { QLocale::setDefault(QLocale::c()); }

    void aDatabaseOfNsightSystemsOpensInTimeline() {
        WindowFixture fixture(scripted_registry());
        QVERIFY(fixture.open(nsysReport(fixture)));
        TimelineView* view = timelineOf(fixture);
        QCOMPARE(fixture->views()->currentWidget(), view);
        QVERIFY(!view->isEmpty());
        QVERIFY(fixture->windowTitle().contains(QStringLiteral("theirs")));
        const QString told = visibleWords(view);
        QVERIFY2(told.contains(QStringLiteral("theirs.sqlite")), qPrintable(told));
        QVERIFY2(view->headline().contains(QStringLiteral("Nsight Systems")), qPrintable(view->headline()));
        QVERIFY2(view->headline().contains(QStringLiteral("busy")), qPrintable(view->headline()));
        // Of operations, which nobody told, nothing is said.
        QVERIFY2(!view->headline().contains(QStringLiteral("attention")), qPrintable(view->headline()));
        QVERIFY(!view->colorBox()->isVisible());
        QVERIFY(view->plot()->map().picture().steps.empty());
        const auto& legend = view->plot()->map().picture().legend; // each kernel has a colour of its own
        QVERIFY(std::ranges::find(legend, QStringLiteral("gemm"), &TimelinePicture::Entry::name) !=
                legend.end());

        // What can be asked of a cell's timeline can be asked of it.
        QCOMPARE(view->kernels()->kernels().rowCount(), 2);
        view->search()->field()->setText(QStringLiteral("gemm"));
        QCOMPARE(countOf(view->marks()), 2);
        view->search()->field()->clear();
        view->plot()->setRange(TimeRange{2000, 2600});
        QVERIFY2(view->details().contains(QStringLiteral("busy")), qPrintable(view->details()));
        QVERIFY2(!view->details().contains(QStringLiteral("attention")), qPrintable(view->details()));
        QVERIFY(view->hasChart());
        QCOMPARE(view->chart().title, QStringLiteral("Timeline of theirs.sqlite"));
        QVERIFY(!offersProfile(actionsOf(view->makeMenu())));
        QVERIFY(!offersProfile(actionsOf(view->makeRowMenu(KernelGrouping::Name, "gemm"))));
    }

    void aTableOfNsightComputeSaysThatItKnowsNoMoments() {
        WindowFixture fixture(scripted_registry());
        QVERIFY(fixture.open(ncuReport()));
        TimelineView* view = timelineOf(fixture);
        QCOMPARE(fixture->views()->currentWidget(), view);
        QVERIFY2(view->headline().contains(QStringLiteral("by themselves, told by Nsight Compute")),
                 qPrintable(view->headline()));
        QVERIFY2(view->headline().contains(QStringLiteral("each kernel ran alone")),
                 qPrintable(view->headline()));
        QVERIFY2(!view->headline().contains(QStringLiteral("busy")), qPrintable(view->headline()));
        QVERIFY(view->kernels()->kernels().rowCount() > 0);
    }

    void everyFormatIsWrittenOfIt() {
        WindowFixture fixture(scripted_registry());
        QVERIFY(fixture.open(nsysReport(fixture)));
        TimelineView* view = timelineOf(fixture);
        QObject::disconnect(view, &View::writeWanted, nullptr, nullptr); // no dialogs
        std::vector<QByteArray> written;
        connect(view, &View::writeWanted, this,
                [&](const QByteArray& content) { written.push_back(content); });
        const std::unique_ptr<QMenu> menu(view->makeMenu());
        QMenu* exports = menu->findChild<QMenu*>();
        QVERIFY(exports);
        for (QAction* action : exports->actions())
            action->trigger();
        QCOMPARE(written.size(), timeline_formats().size());
        for (const QByteArray& content : written)
            QVERIFY(content.contains("stepscope::gemm<float>(float*)"));
        QVERIFY(written.front().contains("theirs.sqlite"));
    }

    /// A report has no results that a table could be of.
    void whatIsExportedOfItIsItsTimeline() {
        WindowFixture fixture(scripted_registry());
        QVERIFY(fixture.open(nsysReport(fixture)));
        const QString trace = fixture.path(QStringLiteral("out.json"));
        fixture->exportTo(trace);
        QVERIFY(fixture.waitForEnd());
        const std::string written = read_file(trace.toStdString());
        QVERIFY(written.find("traceEvents") != std::string::npos);
        QVERIFY(written.find("theirs.sqlite") != std::string::npos);
        QVERIFY(written.find("\"name\":\"device 0\"") != std::string::npos); // as the command line writes it
        const QString table = fixture.path(QStringLiteral("out.md"));
        QSignalSpy failed(fixture.operator->(), &MainWindow::exportFailed);
        fixture->exportTo(table);
        QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, patience);
        const QString said = failed.front().front().toString();
        QVERIFY2(said.contains(QStringLiteral("has no results")), qPrintable(said));
        QVERIFY(!std::filesystem::exists(table.toStdString()));
    }

    /// What the program called its time, above what the device did in it.
    void rangesOfTheProgramAreTheFirstLane() {
        WindowFixture fixture(scripted_registry());
        QVERIFY(fixture.open(nsysReport(fixture)));
        const TimelinePicture& picture = timelineOf(fixture)->plot()->map().picture();
        QVERIFY(!picture.rows.empty());
        QCOMPARE(picture.rows.front().lane, QStringLiteral("NVTX"));
        QVERIFY(std::ranges::find(picture.legend, QStringLiteral("Range (NVTX)"),
                                  &TimelinePicture::Entry::name) != picture.legend.end());
    }

    /// Nothing is said of products and attention where no work is known to be of an op.
    void sharesOfOpsAreSaidWhereOpsAreKnown() {
        Timeline timeline = sample_timeline();
        const TimelineSummary summary = TimelineStatistics(timeline).summary();
        QVERIFY(sharesOf(timeline.trace, summary).contains(QStringLiteral("matrix products")));
        for (TraceEvent& event : timeline.trace.events)
            event.op = -1;
        const QString shares = sharesOf(timeline.trace, summary);
        QVERIFY2(shares.contains(QStringLiteral("busy")), qPrintable(shares));
        QVERIFY2(!shares.contains(QStringLiteral("matrix products")), qPrintable(shares));
    }

    void whatWasMeasuredOfALaunchIsSaid() {
        ProfiledKernel kernel;
        kernel.seconds = 1e-3;
        kernel.sm_share = 0.315;
        const QString told = measuredText(kernel);
        QVERIFY2(told.contains(QStringLiteral("SM 31.5 %")), qPrintable(told));
        QVERIFY2(!told.contains(QStringLiteral("tensor")), qPrintable(told));
    }

    void viewsThatNeedCellsSayWhyTheyAreEmpty() {
        WindowFixture fixture(scripted_registry());
        QVERIFY(fixture.open(nsysReport(fixture)));
        for (const ViewRow& row : viewTable()) {
            if (row.needs == RunNeed::Timeline || row.needs == RunNeed::Session) continue;
            fixture.show(row.name);
            const View* view = fixture->views()->view(QLatin1String(row.name));
            QVERIFY2(view->isEmpty(), row.name);
            const QString words = visibleWords(view);
            QVERIFY2(words.contains(QStringLiteral("theirs.sqlite has no cells")), qPrintable(words));
            QVERIFY2(view->findChildren<QPushButton*>().isEmpty() ||
                         std::ranges::none_of(view->findChildren<QPushButton*>(), &QPushButton::isVisible),
                     row.name);
        }
        runOnce(fixture); // whose cells they have again, and their own words
        for (const ViewRow& row : viewTable())
            QVERIFY2(!visibleWords(fixture->views()->view(QLatin1String(row.name)))
                          .contains(QStringLiteral("has no cells")),
                     row.name);
        QVERIFY(!fixture->controller().report());
        QVERIFY(timelineOf(fixture)->isEmpty());
    }

    void aReportIsHeldAgainstNothing() {
        WindowFixture fixture(scripted_registry());
        runOnce(fixture);
        const std::size_t cells = fixture->controller().results().cells().size();
        const QString report = nsysReport(fixture);
        const QString refused = refusal(fixture, report, true);
        QVERIFY2(refused.contains(QStringLiteral("no step times")), qPrintable(refused));
        QVERIFY(!fixture->selection().baseline());
        QCOMPARE(fixture->controller().results().cells().size(), cells); // which stay on show
        QVERIFY(fixture.open(report));
        QVERIFY(fixture->controller().results().cells().empty());
        QVERIFY(!fixture->actions().takeBaseline->isEnabled());
        QVERIFY(!fixture->actions().saveSession->isEnabled());
        QVERIFY(!fixture->actions().profile->isEnabled());
    }

    void anotherReportOrSessionTakesItsPlace() {
        WindowFixture fixture(scripted_registry());
        QVERIFY(fixture.open(nsysReport(fixture)));
        TimelineView* view = timelineOf(fixture);
        const int kernels = view->kernels()->kernels().rowCount();
        QVERIFY(fixture.open(ncuReport()));
        QVERIFY(view->headline().contains(QStringLiteral("Nsight Compute")));
        QVERIFY(view->kernels()->kernels().rowCount() != kernels);
        QVERIFY(visibleWords(view).contains(QStringLiteral("ncu-2025.3-raw.csv")));
        runOnce(fixture);
        QVERIFY(view->isEmpty());
        QVERIFY(!fixture->controller().results().cells().empty());
    }

    void itIsDroppedAndIsOpenedAgainFromTheMenu() {
        WindowFixture fixture(scripted_registry());
        const QString report = nsysReport(fixture);
        QSignalSpy opened(&fixture->files(), &FileCommands::opened);
        QVERIFY(fixture.drop({report}));
        QVERIFY(opened.wait(patience));
        QVERIFY(!timelineOf(fixture)->isEmpty());

        fixture.restart();
        QVERIFY(timelineOf(fixture)->isEmpty());
        QAction* recent = nullptr;
        for (const RecentFiles* menu : fixture->findChildren<RecentFiles*>())
            for (QAction* action : menu->actions())
                if (!recent && action->text().contains(QStringLiteral("theirs"))) recent = action;
        QVERIFY(recent != nullptr);
        QSignalSpy again(&fixture->files(), &FileCommands::opened);
        recent->trigger();
        QVERIFY(again.wait(patience));
        QVERIFY(!timelineOf(fixture)->isEmpty());
    }

    void whatTheToolsKeepThemselvesIsExportedFirst() {
        WindowFixture fixture(scripted_registry());
        for (const char* name : {"theirs.nsys-rep", "theirs.ncu-rep"}) {
            const QString path = fixture.path(QLatin1String(name));
            write_file_safely(path.toStdString(), "not for others", Replace::No);
            const QString refused = refusal(fixture, path);
            QVERIFY2(refused.contains(QStringLiteral("export it first")), qPrintable(refused));
        }
        const QString broken = fixture.path(QStringLiteral("broken.sqlite"));
        write_file_safely(broken.toStdString(), "no database", Replace::No);
        const QString refused = refusal(fixture, broken);
        QVERIFY2(refused.contains(QStringLiteral("broken.sqlite could not be opened")), qPrintable(refused));
        QVERIFY(timelineOf(fixture)->isEmpty());
    }
};

QTEST_MAIN(TestReports)
#include "test_reports.moc"
