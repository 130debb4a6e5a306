// The roofline of a cell: where its points lie, how they are read and written, and why there may be none.
#include "scripted_sweep.h"
#include "ui/controller/run_controller.h"
#include "ui/controller/selection.h"
#include "ui/plot/roofline/roofline_plot.h"
#include "ui/theme/theme.h"
#include "ui/views/roofline/roofline_view.h"
#include "window_fixture.h"

#include <QComboBox>
#include <QImage>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QTest>

#include <algorithm>
#include <cmath>

using namespace stepscope;
using namespace stepscope::testing;

namespace {

/// A product at half of the peak, a norm at all of the traffic, one op without arithmetic.
CellResult sampleCell() {
    CellResult cell;
    cell.cell = expand(scripted_sweep({"a"}, 4, 1)).front();
    cell.started = true;
    cell.status = Status::Ok;
    cell.statistics.mean = 0.01;
    cell.phases = {{"forward/ffn/w1w3", 0, 0.006, 6e9, 6e7, "matmul", 1},
                   {"forward/ffn/norm", 0, 0.003, 3e7, 3e8, "add_rms_norm", 1},
                   {"forward/embedding", -1, 0.001, 0, 1e8, "embedding", 1}};
    cell.peaks = DeviceRates{2e12, 1e11};
    return cell;
}

RooflineView* rooflineOf(WindowFixture& fixture) {
    return qobject_cast<RooflineView*>(fixture->views()->view(QStringLiteral("roofline")));
}

} // namespace

class TestRoofline : public QObject {
    Q_OBJECT
private slots:
    void init() { QLocale::setDefault(QLocale::c()); }

    void pointsLieWhereTheirWorkSays() {
        RooflineMap map;
        map.setPicture(rooflineOf(report_of(sampleCell()), RooflineGrain::Ops, lightPalette()));
        map.layOut({800, 500}, {});
        const auto& points = map.picture().points;
        QCOMPARE(points.size(), std::size_t{2}); // the embedding has no arithmetic
        QCOMPARE(points[0].flops_per_byte, 100.0);
        QCOMPARE(points[0].flops_per_second, 1e12);
        QCOMPARE(points[0].share, 0.6); // most time first
        // Half of the peak: as far below it as half is on a logarithmic axis; the norm is on its roof.
        const double decade = map.placeOf(1, 1e11).y() - map.placeOf(1, 1e12).y();
        const double below = map.placeOf(0).y() - map.placeOf(100, 2e12).y();
        QVERIFY(std::abs(below - decade * std::log10(2.0)) < 1e-6);
        const QPointF onRoof = map.placeOf(0.1, 0.1 * 1e11);
        QVERIFY(std::hypot(onRoof.x() - map.placeOf(1).x(), onRoof.y() - map.placeOf(1).y()) < 1e-6);
        for (int point = 0; point < 2; ++point) {
            QVERIFY(map.plotArea().contains(map.placeOf(point)));
            QCOMPARE(map.pointAt(map.placeOf(point)), point);
        }
        QCOMPARE(map.pointAt({1, 1}), -1);
        QVERIFY(map.radiusOf(0) > map.radiusOf(1));
    }

    /// However little time it takes: there is room, and nothing else that the name could be of.
    void whatStandsApartIsNamed() {
        CellResult cell = sampleCell();
        cell.phases.push_back({"forward/head/loss", -1, 1e-5, 1e4, 1e5, "cross_entropy", 1});
        RooflineMap map;
        map.setPicture(rooflineOf(report_of(cell), RooflineGrain::Ops, lightPalette()));
        map.layOut({800, 500}, {});
        const auto& points = map.picture().points;
        QCOMPARE(points.size(), std::size_t{3});
        QVERIFY(points[2].share < 0.01);
        for (int point = 0; point < 3; ++point) {
            QVERIFY2(!map.labelOf(point).isEmpty(), qPrintable(points[static_cast<std::size_t>(point)].name));
            for (int other = 0; other < 3; ++other)
                QVERIFY(!map.labelOf(point).contains(map.placeOf(other)));
        }
        // Beside another, its name could be of that one.
        cell.phases.back() = {"forward/head/loss", -1, 1e-5, 1.02e7, 1.02e5, "cross_entropy", 1};
        map.setPicture(rooflineOf(report_of(cell), RooflineGrain::Ops, lightPalette()));
        map.layOut({800, 500}, {});
        QVERIFY(map.labelOf(2).isEmpty());
        QVERIFY(!map.labelOf(0).isEmpty());
    }

    void phasesAreSums() {
        const RooflinePicture picture =
            rooflineOf(report_of(sampleCell()), RooflineGrain::Phases, lightPalette());
        QCOMPARE(picture.points.size(), std::size_t{1});
        QVERIFY(std::abs(picture.points[0].flops_per_second - 6.03e9 / 0.009) < 1);
        QCOMPARE(picture.points[0].name, QStringLiteral("ffn"));
    }

    void withoutPeaksThereIsNoRoof() {
        CellResult cell = sampleCell();
        cell.peaks.reset();
        RooflineMap map;
        map.setPicture(rooflineOf(report_of(cell), RooflineGrain::Ops, lightPalette()));
        map.layOut({800, 500}, {});
        QCOMPARE(map.picture().points.size(), std::size_t{2});
        QVERIFY(map.plotArea().contains(map.placeOf(0)));
        QImage image(800, 500, QImage::Format_RGB32);
        QPainter painter(&image);
        map.paint(painter, colorsOf(lightPalette()), 0);
    }

    void aGivenPeakIsARoofBesideTheMeasuredOne() {
        const auto inkOf = [](double given, bool measured) {
            CellResult cell = sampleCell();
            if (!measured) cell.peaks.reset();
            RooflineMap map;
            RooflinePicture picture = rooflineOf(report_of(cell), RooflineGrain::Ops, lightPalette());
            picture.given_flops = given;
            map.setPicture(picture);
            map.layOut({800, 500}, {});
            QImage image(800, 500, QImage::Format_RGB32);
            image.fill(Qt::white);
            QPainter painter(&image);
            map.paint(painter, colorsOf(lightPalette()), -1);
            painter.end();
            const QPointF end = map.placeOf(1000, given > 0 ? given : 4e12);
            int dark = 0; // dashes along the roof
            for (int x = static_cast<int>(end.x()) - 100; x < static_cast<int>(end.x()); ++x)
                for (int y = static_cast<int>(end.y()) - 1; y <= static_cast<int>(end.y()) + 1; ++y)
                    if (image.pixel(x, y) == colorsOf(lightPalette()).muted.rgb()) ++dark;
            return dark;
        };
        QVERIFY(inkOf(4e12, true) > 30);
        QVERIFY(inkOf(4e12, false) > 30);
        QCOMPARE(inkOf(0, true), 0);

        CellResult cell = sampleCell();
        cell.given_peak_flops = 4e12;
        WindowFixture fixture(scripted_registry());
        Results results;
        results.apply(RunStarted{scripted_sweep({"a"}, 4, 1), "2026-01-01T00:00:00+00:00", {}});
        results.add(cell);
        fixture->controller().show(std::move(results), {});
        RooflineView* view = rooflineOf(fixture);
        fixture.show("roofline");
        QCOMPARE(view->plot()->map().picture().given_flops, 4e12);
        QVERIFY(drawingFormatOf(QStringLiteral("a.svg"))->write(view->chart()).contains("given: 4"));
    }

    /// 6 GFLOP of the plan in 5 ms of its kernel, which moved 0.03 GB; the norm shares its kernel with
    /// another.
    static Profile sampleProfile() {
        Profile out;
        out.report = "night.cell-1.ncu-rep";
        out.steps = "2";
        out.ops = {
            {.op = {.path = "forward/ffn/w1w3", .layer = 0, .op = "matmul"}, .flops = 6e9, .bytes = 6e7},
            {.op = {.path = "forward/ffn/norm", .layer = 0, .op = "add_rms_norm"},
             .flops = 3e7,
             .bytes = 3e8}};
        ProfiledKernel kernel;
        kernel.name = "gemm";
        kernel.op = 0;
        kernel.seconds = 5e-3;
        kernel.dram_bytes = 3e7;
        out.kernels.push_back(kernel);
        for (const char* const name : {"first", "second"}) {
            kernel.name = name;
            kernel.op = 1;
            out.kernels.push_back(kernel);
        }
        return out;
    }

    void whatNsightMeasuredIsARingBesideThePlanned() {
        for (const RooflineGrain grain : {RooflineGrain::Ops, RooflineGrain::Phases}) {
            const std::vector<RooflinePoint> points = measuredPoints(sampleProfile(), grain, lightPalette());
            QCOMPARE(points.size(), std::size_t{1});
            QVERIFY(points[0].measured);
            QVERIFY(std::abs(points[0].flops_per_byte - 200) < 1e-9); // the plan says 100
            QVERIFY(std::abs(points[0].flops_per_second - 1.2e12) < 1);
            QCOMPARE(points[0].name,
                     grain == RooflineGrain::Ops ? QStringLiteral("ffn/w1w3") : QStringLiteral("ffn"));
        }
        Profile cached = sampleProfile();
        cached.kernels[0].dram_bytes = 0; // all of it came from caches: no place on a logarithmic axis
        QVERIFY(measuredPoints(cached, RooflineGrain::Ops, lightPalette()).empty());

        WindowFixture fixture(scripted_registry());
        Results results;
        results.apply(RunStarted{scripted_sweep({"a"}, 4, 1), "2026-01-01T00:00:00+00:00", {}});
        results.add(sampleCell());
        fixture->controller().show(std::move(results), "night.stepscope");
        RooflineView* view = rooflineOf(fixture);
        fixture.show("roofline");
        QCOMPARE(view->plot()->map().picture().points.size(), std::size_t{2});
        fixture->controller().addProfile("night.stepscope", sampleProfile());
        const RooflineMap& map = view->plot()->map();
        QCOMPARE(map.picture().points.size(), std::size_t{3});
        const auto ring = std::ranges::find(map.picture().points, true, &RooflinePoint::measured);
        QVERIFY(ring != map.picture().points.end());
        QStringList words;
        for (const auto* label : view->findChildren<QLabel*>())
            words.push_back(label->text());
        QVERIFY2(words.join(QLatin1Char('\n')).contains(QStringLiteral("measured (night.cell-1.ncu-rep)")),
                 qPrintable(words.join(QLatin1Char('\n'))));
        // What it lies on is seen through it.
        const auto inkAt = [&](bool measured) {
            RooflinePicture one = map.picture();
            one.points = {*ring};
            one.points[0].measured = measured;
            RooflineMap drawn;
            drawn.setPicture(one);
            drawn.layOut({800, 500}, {});
            QImage image(800, 500, QImage::Format_RGB32);
            image.fill(Qt::white);
            QPainter painter(&image);
            drawn.paint(painter, colorsOf(lightPalette()), -1);
            painter.end();
            return image.pixel(drawn.placeOf(0).toPoint() + QPoint(2, 2)) != QColor(Qt::white).rgb();
        };
        QVERIFY(inkAt(false));
        QVERIFY(!inkAt(true));
    }

    void pointerAndKeyboardReadAPoint() {
        WindowFixture fixture(scripted_registry());
        Results results;
        results.apply(RunStarted{scripted_sweep({"a"}, 4, 1), "2026-01-01T00:00:00+00:00", {}});
        results.add(sampleCell());
        fixture->controller().show(std::move(results), {});
        RooflineView* view = rooflineOf(fixture);
        QVERIFY(!view->isEmpty());
        QVERIFY(view->plot()->map().picture().points.empty()); // nobody sees it
        fixture.show("roofline");
        RooflinePlot* plot = view->plot();
        QCOMPARE(plot->map().picture().points.size(), std::size_t{2});
        QTest::mouseMove(plot, plot->map().placeOf(0).toPoint());
        QCOMPARE(plot->read(), 0);
        const QString words = plot->reading().join(QLatin1Char('\n'));
        for (const char* part : {"forward/ffn/w1w3", "60.0", "100 FLOP/byte", "50.0", "compute"})
            QVERIFY2(words.contains(QLatin1String(part)), qPrintable(words));
        plot->setFocus();
        QTest::keyClick(plot, Qt::Key_Right);
        QCOMPARE(plot->read(), 1);
        QTest::keyClick(plot, Qt::Key_Right);
        QCOMPARE(plot->read(), 1);
        QVERIFY(plot->saidOfCurrent().contains(QStringLiteral("norm")));
        QTest::keyClick(view->grainBox(), Qt::Key_Down);
        QCOMPARE(plot->map().picture().points.size(), std::size_t{1});
        const QByteArray svg = drawingFormatOf(QStringLiteral("a.svg"))->write(view->chart());
        for (const char* part : {"Roofline", "FLOP/byte", "100 GB/s", "ffn"})
            QVERIFY2(svg.contains(part), part);
        fixture->selection().choose(1); // which has none
        QVERIFY(view->isEmpty());
        bool told = false;
        for (const auto* label : view->findChildren<QLabel*>())
            told = told || (label->isVisible() && label->text().contains(QStringLiteral("Time each")));
        QVERIFY(told);
    }

    void withoutABreakdownOneIsAskedForHere() {
        WindowFixture fixture(scripted_registry());
        fixture->views()->setCurrentWidget(rooflineOf(fixture));
        QVERIFY(rooflineOf(fixture)->isEmpty());
        const auto buttons = rooflineOf(fixture)->findChildren<QPushButton*>();
        QCOMPARE(buttons.size(), 1);
        QVERIFY(buttons.front()->isVisible() && !fixture->controller().takesBreakdown());
        QTest::mouseClick(buttons.front(), Qt::LeftButton);
        QVERIFY(fixture->controller().takesBreakdown());
        QVERIFY(!buttons.front()->isVisible()); // it was asked for
        fixture->controller().setTakesBreakdown(false);
        QVERIFY(buttons.front()->isVisible());
    }
};

QTEST_MAIN(TestRoofline)
#include "test_roofline.moc"
