// The report: one page of HTML with all there is to tell of a run.
#include "patience.h"
#include "scripted_sweep.h"
#include "support/runs/sample_run.h"
#include "system/files/files.h"
#include "tables/origin/origin.h"
#include "tables/table.h"
#include "ui/report/report_page.h"
#include "ui/report/report_parts.h"
#include "ui/text/words.h"
#include "ui/workload/workload_panel.h"
#include "window_fixture.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>
#include <QXmlStreamReader>

using namespace stepscope;
using namespace stepscope::testing;

namespace {

/// What stands in a page, as far as it is well-formed.
struct Page {
    QStringList headings, elements, attributes, texts;
    int charts = 0;
    QList<int> rows; ///< of each table
    QString problem;
};

Page read(const QByteArray& html) {
    Page out;
    QXmlStreamReader xml(html);
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isCharacters() && !xml.isWhitespace()) out.texts.push_back(xml.text().toString());
        if (!xml.isStartElement()) continue;
        const QString name = xml.name().toString();
        out.elements.push_back(name);
        for (const QXmlStreamAttribute& each : xml.attributes())
            out.attributes.push_back(each.name().toString() + QLatin1Char('=') + each.value().toString());
        if (name == QLatin1String("svg")) ++out.charts;
        if (name == QLatin1String("table")) out.rows.push_back(0);
        if (name == QLatin1String("tr")) ++out.rows.back();
        if (name == QLatin1String("h2")) out.headings.push_back(xml.readElementText());
    }
    if (xml.hasError()) out.problem = xml.errorString();
    return out;
}

QByteArray written(WindowFixture& fixture, const QString& name) {
    const QString path = fixture.path(name);
    fixture->exportTo(path);
    if (!fixture.waitForEnd()) return {};
    return QByteArray::fromStdString(read_file(path.toStdString()));
}

/// Two models that run, forward and forward+backward.
void measure(WindowFixture& fixture) {
    fixture->workload()->setSweep(scripted_sweep({"ok", "oom"}, 5, 1));
    fixture->run();
    QVERIFY(fixture.waitForEnd());
}

QString told(const char* heading) {
    return Words::tr(heading);
}

} // namespace

class TestReportPage : public QObject {
    Q_OBJECT
private slots:
    void tellsOfARunInOneFile() {
        WindowFixture fixture(scripted_registry());
        measure(fixture);
        for (const Theme theme : {Theme::Light, Theme::Dark}) {
            fixture->chooseTheme(theme);
            const QByteArray html = written(fixture, QStringLiteral("run-%1.html").arg(int(theme)));
            const Page page = read(html);
            QVERIFY2(page.problem.isEmpty(), qPrintable(page.problem));
            QCOMPARE(page.charts, static_cast<int>(fixture->views()->viewsWithChart().size()));
            QVERIFY(page.charts >= 3);
            for (const char* const heading : {"Summary", "Charts", "Results", "How it was measured"})
                QVERIFY2(page.headings.contains(told(heading)), heading);
            QVERIFY(!page.headings.contains(told("Compared with the baseline")));
            // A row a cell, below the headings.
            QVERIFY(page.rows.contains(1 + static_cast<int>(fixture->controller().results().cells().size())));
            QVERIFY(find_origin(std::string_view(html.constData(), static_cast<std::size_t>(html.size()))));
            for (const char* const foreign : {"script", "link", "img", "iframe", "image"})
                QVERIFY2(!page.elements.contains(QLatin1String(foreign)), foreign);
            QVERIFY(page.attributes.filter(QStringLiteral("href=")).isEmpty());
            QVERIFY(page.attributes.filter(QStringLiteral("src=")).isEmpty());
            QVERIFY(page.attributes.filter(QRegularExpression(QStringLiteral("^on[a-z]+="))).isEmpty());
        }
    }

    void tellsOfTheBaseline() {
        WindowFixture fixture(scripted_registry());
        measure(fixture);
        fixture->selection().takeShownAsBaseline();
        const Page page = read(written(fixture, QStringLiteral("compared.HTML")));
        QVERIFY2(page.problem.isEmpty(), qPrintable(page.problem));
        QVERIFY(page.headings.contains(told("Compared with the baseline")));
    }

    /// Every chapter, of a run with all there can be, and with names that are no friends of HTML.
    void takesNamesAsText() {
        SweepSpec sweep = sample_sweep();
        const QString evil = QStringLiteral("<script>alert(1)</script>--><b>&amp;\u202e\u0001%1%2");
        std::vector<Record> records = sample_run();
        for (Record& record : records)
            if (auto* run = std::get_if<RunStarted>(&record)) {
                run->sweep.name = evil.toStdString();
                run->environment["device"] = evil.toStdString();
            }
        const auto results = std::make_shared<const Results>(as_results(records));
        const QByteArray html =
            reportPage({.name = evil,
                        .results = results,
                        .charts = {{evil, evil, "<svg width=\"1\" viewBox=\"0 0 1 1\"/>"}},
                        .baseline = results,
                        .baselineName = evil});
        const Page page = read(html);
        QVERIFY2(page.problem.isEmpty(), qPrintable(page.problem));
        QVERIFY(!page.elements.contains(QStringLiteral("script")));
        QVERIFY(!page.elements.contains(QStringLiteral("b")));
        QVERIFY(!html.contains("\u202e"));
        for (const ReportPart& part : reportParts())
            QVERIFY2(page.headings.contains(told(part.heading)), part.heading);
    }

    /// As another's table is: no run, few figures.
    void tellsWhatThereIs() {
        const Results table = from_markdown(read_file(SEED_TABLE));
        const Page page = read(reportPage({.name = QStringLiteral("seed"),
                                           .results = std::make_shared<const Results>(table),
                                           .charts = {}}));
        QVERIFY2(page.problem.isEmpty(), qPrintable(page.problem));
        QVERIFY(page.headings.contains(told("Results")));
        QVERIFY(!page.headings.contains(told("How it was measured")));
        const Page empty = read(reportPage(
            {.name = QStringLiteral("none"), .results = std::make_shared<const Results>(), .charts = {}}));
        QVERIFY2(empty.problem.isEmpty(), qPrintable(empty.problem));
        WindowFixture fixture(scripted_registry());
        QSignalSpy failed(&fixture.window(), &MainWindow::exportFailed);
        fixture->exportTo(fixture.path(QStringLiteral("none.html")));
        QCOMPARE(failed.size(), 1);
    }
};

QTEST_MAIN(TestReportPage)
#include "test_report_page.moc"
