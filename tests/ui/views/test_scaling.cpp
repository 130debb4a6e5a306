// Scaling: a line for each model, a chart for each kind of step, what lies under the lines and in their
// colours.
#include "pivot_fixture.h"
#include "scripted_sweep.h"
#include "ui/plot/drawing.h"
#include "ui/plot/scaling/scaling_chart.h"
#include "ui/theme/colors/inks.h"
#include "ui/theme/colors/line_colors.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QImage>
#include <QLocale>
#include <QPainter>
#include <QTest>

#include <cmath>

using namespace stepscope;
using namespace stepscope::testing;

class TestScaling : public QObject {
    Q_OBJECT

private slots:
    void init() { QLocale::setDefault(QLocale::c()); }

    void aLineForEachModelAndAChartForEachMode() {
        WindowFixture fixture(scripted_registry());
        runSweep(fixture);
        const ScalingPicture& picture = scalingChart(fixture).picture();
        QCOMPARE(picture.names, (std::vector<QString>{"first", "second", "oom"}));
        QCOMPARE(picture.panels.size(), std::size_t{2});
        QCOMPARE(picture.xValues, (std::vector<double>{16, 32, 64}));
        QVERIFY(picture.xTitle.contains(QStringLiteral("Sequence length")));
        QVERIFY(picture.yTitle.contains(QStringLiteral("Mean (ms)")));
        const ScalingLine& line = picture.panels[0].lines[0];
        QCOMPARE(line.spots.size(), std::size_t{3});
        std::vector<PlotPoint> means; // of the first model, forward
        for (const int cell : {0, 2, 4})
            means.push_back({static_cast<double>(16 << (cell / 2)),
                             fixture->controller().results().find(cell)->statistics.mean});
        QVERIFY(line.law && line.law->count == 3);
        QCOMPARE(line.law->exponent, power_law_of(means)->exponent);
        for (const ScalingSpot& spot : picture.panels[0].lines[2].spots) {
            QCOMPARE(spot.kind, ScalingSpot::Kind::OutOfMemory);
            QVERIFY(std::isnan(spot.y));
        }
        QVERIFY(!picture.panels[0].lines[2].law);
        for (std::size_t place = 0; place < scaling(fixture)->pivot().places.size(); ++place)
            QVERIFY(scalingChart(fixture).has(static_cast<int>(place)));
    }

    /// A table may give sizes alone: they stand wherever a name does.
    void modelsWithoutANameAreToldByTheirSizes() {
        WindowFixture fixture(scripted_registry());
        Results results;
        for (const std::int64_t layers : {2, 4})
            for (const std::int64_t seq : {16, 32}) {
                CellResult cell;
                cell.cell = expand(scripted_sweep({"a"}, 4, 1)).front();
                cell.cell.index = static_cast<int>(results.cells().size());
                cell.cell.model.name.clear();
                cell.cell.model.d_model = 64;
                cell.cell.model.layers = layers;
                cell.cell.options.seq = seq;
                cell.started = true;
                cell.status = Status::Ok;
                cell.statistics.mean = 0.001 * static_cast<double>(layers * seq);
                results.add(std::move(cell));
            }
        fixture->controller().show(std::move(results), {});
        const QString two = QStringLiteral("d_model 64, 2 layers");
        const QString four = QStringLiteral("d_model 64, 4 layers");
        show(fixture, "scaling");
        QCOMPARE(scalingChart(fixture).picture().names, (std::vector<QString>{two, four}));
        show(fixture, "heat_map");
        QStringList rows;
        for (const QString& row : heatChart(fixture).picture().rows)
            rows.push_back(row);
        QCOMPARE(rows, (QStringList{two, four}));
        fixture.show("results");
        const QAbstractItemModel* table = fixture.results()->table()->model();
        QStringList cells;
        for (int row = 0; row < table->rowCount(); ++row)
            for (int column = 0; column < table->columnCount(); ++column)
                if (const QString text = table->index(row, column).data().toString();
                    text == two || text == four)
                    cells.push_back(text);
        QCOMPARE(cells.size(), 4);
    }

    void aBaselineLiesUnderItsLines() {
        WindowFixture fixture(scripted_registry());
        runSweep(fixture);
        show(fixture, "scaling");
        QVERIFY(scalingChart(fixture).picture().panels[0].lines[0].baseline.empty());
        fixture->selection().takeShownAsBaseline();
        Results twice;
        for (CellResult cell : fixture->controller().results().cells()) {
            cell.statistics.mean *= 2;
            twice.add(cell);
        }
        fixture->controller().show(twice, {});
        const ScalingPicture& picture = scalingChart(fixture).picture();
        const ScalingLine& line = picture.panels[0].lines[0];
        QCOMPARE(line.baseline.size(), std::size_t{3});
        for (std::size_t i = 0; i < 3; ++i) {
            QCOMPARE(line.baseline[i].x, line.spots[i].x);
            QCOMPARE(line.baseline[i].y * 2, line.spots[i].y);
        }
        QVERIFY(picture.panels[0].lines[2].baseline.empty()); // it was out of memory, too
        const QByteArray svg = drawingFormatOf(QStringLiteral("a.svg"))
                                   ->write(fixture->views()->view(QStringLiteral("scaling"))->chart());
        QVERIFY(svg.contains("Baseline: "));
        QVERIFY(scaling(fixture)->reading(0).join(QString()).contains(QStringLiteral("Baseline: ")));
        QVERIFY(!svg.contains("(none of these cells)"));
        // One that has other cells is not passed over in silence.
        Results others;
        for (CellResult cell : twice.cells()) {
            cell.cell.options.batch *= 7;
            others.add(cell);
        }
        fixture->controller().show(others, {});
        QVERIFY(scalingChart(fixture).picture().panels[0].lines[0].baseline.empty());
        QVERIFY(drawingFormatOf(QStringLiteral("a.svg"))
                    ->write(fixture->views()->view(QStringLiteral("scaling"))->chart())
                    .contains("(none of these cells)"));
        fixture->selection().setBaseline({});
        QVERIFY(scalingChart(fixture).picture().panels[0].lines[0].baseline.empty());
    }

    void aSmallChartTellsEveryExponent() {
        WindowFixture fixture(scripted_registry());
        runSweep(fixture);
        const DrawingOptions small{.size = QSize(260, 420)};
        const QByteArray svg = drawingFormatOf(QStringLiteral("a.svg"))
                                   ->write(fixture->views()->view(QStringLiteral("scaling"))->chart(small));
        QCOMPARE(svg.count("x^"), 4); // two models that have values, two charts
        const QByteArray large = drawingFormatOf(QStringLiteral("a.svg"))
                                     ->write(fixture->views()->view(QStringLiteral("scaling"))->chart());
        QCOMPARE(large.count("(n 3)"), 4);
    }

    /// Marks that would hide one another are left out, and it says so; a point on no line keeps its own.
    void aCrowdOfPointsIsDrawnByItsLines() {
        ScalingPicture picture;
        picture.logX = picture.logY = false;
        picture.names = {QStringLiteral("many"), QStringLiteral("one")};
        ScalingPanel& panel = picture.panels.emplace_back();
        panel.lines.resize(2);
        constexpr int points = 1000;
        for (int i = 0; i < points; ++i) {
            picture.xValues.push_back(i);
            panel.lines[0].spots.push_back({i, static_cast<double>(i), 10});
        }
        panel.lines[1].spots.push_back({points, points / 2.0, 5});
        ScalingChart chart(picture);
        const auto inkAbove = [&chart](QSize size, int place) {
            QImage image(size, QImage::Format_RGB32);
            image.fill(colorsOf(lightPalette()).surface);
            QPainter painter(&image);
            chart.layOut(size, QApplication::font());
            chart.paint(painter, lightPalette());
            painter.end();
            const QPoint above = (chart.anchorOf(place) - QPointF(0, 2.4)).toPoint();
            return image.pixelColor(above) != colorsOf(lightPalette()).surface;
        };
        const QSize small(300, 200), large(3000, 2000);
        QVERIFY(!inkAbove(small, points / 3));
        QVERIFY(inkAbove(small, points));
        QVERIFY(inkAbove(large, points / 3));
        const auto wordsAt = [&chart](QSize size) {
            const Drawing drawing{
                .title = {}, .description = {}, .size = size, .paint = [&](QPainter& painter) {
                    chart.layOut(size, QApplication::font());
                    chart.paint(painter, lightPalette());
                }};
            return drawingFormatOf(QStringLiteral("a.svg"))->write(drawing);
        };
        QVERIFY(wordsAt(QSize(600, 200)).contains("1001 points, too close for marks"));
        QVERIFY(!wordsAt(large).contains("too close"));
    }

    void theColoursOfLinesStandOutOnTheirGround() {
        for (const QPalette& palette : {lightPalette(), darkPalette()})
            for (int line = 0; line < line_colors; ++line)
                QVERIFY2(contrastOf(colorOfLine(line, palette), colorsOf(palette).surface) >= 3,
                         qPrintable(QString::number(line)));
        QCOMPARE(colorOfLine(line_colors, lightPalette()), colorOfLine(0, lightPalette()));
    }
};

QTEST_MAIN(TestScaling)
#include "test_scaling.moc"
