// Scaling and Heat map as pictures: every figure can be drawn, and a drawing holds what the chart says.
#include "pivot_fixture.h"
#include "records/figures.h"
#include "scripted_sweep.h"
#include "ui/plot/drawing.h"
#include "ui/plot/places/places_plot.h"
#include "ui/plot/places/plot_axis.h"
#include "ui/text/labels/figure_labels.h"
#include "ui/views/figure_box.h"

#include <QImage>
#include <QLocale>
#include <QTest>

#include <cmath>

using namespace stepscope;
using namespace stepscope::testing;

class TestPivotDrawing : public QObject {
    Q_OBJECT

private slots:
    void init() { QLocale::setDefault(QLocale::c()); }

    void aFigureThatNoCellHasIsSaid_data() { addPivotViews(); }
    void aFigureThatNoCellHasIsSaid() {
        QFETCH(QByteArray, name);
        WindowFixture fixture(scripted_registry());
        runSweep(fixture);
        PivotView* view = show(fixture, name);
        choose(view->choices()->figureBox(), labelOf(figure("mfu")));
        const QString note =
            name == "scaling" ? scalingChart(fixture).picture().note : heatChart(fixture).picture().note;
        QVERIFY2(note.contains(QStringLiteral("MFU")), qPrintable(note));
    }

    void everyFigureAndAxisCanBeDrawn_data() { addPivotViews(); }
    void everyFigureAndAxisCanBeDrawn() {
        QFETCH(QByteArray, name);
        WindowFixture fixture(scripted_registry());
        runSweep(fixture);
        PivotView* view = show(fixture, name);
        FigureBox* figures = view->choices()->figureBox();
        for (const Figure& each : stepscope::figures()) {
            QVERIFY(figures->placeOf(each) >= 0);
            choose(figures, labelOf(each));
            view->plot()->grab();
            QVERIFY(!view->chart().title.isEmpty());
        }
    }

    void aDrawingHoldsWhatTheChartSays_data() { addPivotViews(); }
    void aDrawingHoldsWhatTheChartSays() {
        QFETCH(QByteArray, name);
        WindowFixture fixture(scripted_registry());
        runSweep(fixture);
        const View* view = fixture->views()->view(QString::fromLatin1(name)); // never shown
        const QByteArray svg = drawingFormatOf(QStringLiteral("a.svg"))->write(view->chart());
        for (const char* text : {"Sequence length", "Mean (ms)", "first", "64", "Out of memory"})
            QVERIFY2(svg.contains(text), text);
    }

    void aPictureOfManyDotsIsWhole_data() { addPivotViews(); }
    void aPictureOfManyDotsIsWhole() {
        QFETCH(QByteArray, name);
        WindowFixture fixture(scripted_registry());
        runSweep(fixture);
        const View* view = fixture->views()->view(QString::fromLatin1(name));
        const DrawingOptions fine{.size = QSize(600, 400), .dotsPerInch = 288};
        const QImage image =
            QImage::fromData(drawingFormatOf(QStringLiteral("a.png"))->write(view->chart(fine)), "PNG");
        QCOMPARE(image.size(), QSize(1800, 1200));
        const auto isBlank = [&](const QRect& part) {
            for (int y = part.top(); y <= part.bottom(); ++y)
                for (int x = part.left(); x <= part.right(); ++x)
                    if (image.pixelColor(x, y) != QColor(Qt::white)) return false;
            return true;
        };
        QVERIFY(isBlank(QRect(1790, 0, 10, 1200))); // the chart ends before the edges
        QVERIFY(isBlank(QRect(0, 1195, 1800, 5)));
        QVERIFY(!isBlank(QRect(600, 1140, 600, 55))); // the legend
    }

    void anAxisPlacesValuesByThemselvesOrByTheirLogarithms() {
        const PlotAxis linear(0, 100, false, 5);
        QVERIFY(qAbs(linear.at(50) - (linear.at(0) + linear.at(100)) / 2) < 1e-9);
        const PlotAxis log(1, 10'000, true, 5);
        QVERIFY(qAbs(log.at(100) - (log.at(1) + log.at(10'000)) / 2) < 1e-9);
        QVERIFY(log.at(1) > 0 && log.at(10'000) < 1);
        const PlotAxis one(5, 5, true, 5);
        QVERIFY(qAbs(one.at(5) - 0.5) < 1e-9);
        const PlotAxis same(0, 0, false, 5);
        QVERIFY(std::isfinite(same.at(0)));
        QCOMPARE(tickLabel(16'384), QStringLiteral("16384"));
        QCOMPARE(tickLabel(0.5), QStringLiteral("0.5"));
    }
};

QTEST_MAIN(TestPivotDrawing)
#include "test_pivot_drawing.moc"
