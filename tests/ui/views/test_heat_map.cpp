// Heat map: a figure of all cells by two axes, by itself and against a baseline, and its colours.
#include "pivot_fixture.h"
#include "scripted_sweep.h"
#include "ui/plot/heat/heat_chart.h"
#include "ui/plot/places/places_plot.h"
#include "ui/theme/colors/color_scale.h"
#include "ui/theme/colors/inks.h"
#include "ui/views/figure_box.h"

#include <QComboBox>
#include <QImage>
#include <QLocale>
#include <QTest>
#include <QToolButton>

#include <algorithm>
#include <cmath>

using namespace stepscope;
using namespace stepscope::testing;

namespace {

/// Lightness after CIE 1976 of a colour of sRGB, 0..100.
double lightnessOf(const QColor& color) {
    const auto linear = [](double share) {
        return share <= 0.04045 ? share / 12.92 : std::pow((share + 0.055) / 1.055, 2.4);
    };
    const double luminance =
        0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
    return luminance > 0.008856 ? 116 * std::cbrt(luminance) - 16 : 903.3 * luminance;
}

} // namespace

class TestHeatMap : public QObject {
    Q_OBJECT

private slots:
    void init() { QLocale::setDefault(QLocale::c()); }

    /// What is chosen elsewhere is shown here; what the person then looks at here stays.
    void theMapGoesToTheChosenCell() {
        WindowFixture fixture(scripted_registry());
        runSweep(fixture);
        PivotView* view = show(fixture, "heat_map");
        const auto& cells = fixture->controller().results().cells();
        int chosen = -1;
        for (const CellResult& cell : cells)
            if (!view->pivot().place_of(cell.cell.index)) chosen = cell.cell.index;
        QVERIFY(chosen >= 0);
        const int shown = view->pivot().places.front().cells.front();
        fixture->selection().choose(chosen);
        QVERIFY(view->pivot().place_of(chosen));
        QCOMPARE(view->plot()->current(), numberOf(*view, *view->pivot().place_of(chosen)));
        QVERIFY(!view->pivot().place_of(shown));
        fixture->selection().choose(shown);
        QVERIFY(view->pivot().place_of(shown));
    }

    void anAxisThatIsTakenChangesPlaces() {
        WindowFixture fixture(scripted_registry());
        runSweep(fixture);
        PivotView* view = show(fixture, "heat_map");
        QCOMPARE(view->pivot().question.column, &axis_named("seq"));
        choose(view->choices()->box(QStringLiteral("column")), QStringLiteral("Model"));
        QCOMPARE(view->pivot().question.column, &axis_named("model"));
        QCOMPARE(view->pivot().question.row, &axis_named("seq"));
        QCOMPARE(heatChart(fixture).picture().columns, (std::vector<QString>{"first", "second", "oom"}));
    }

    void ofSeveralCellsAtAPlaceTheMedianIsShownAndAllAreChosen() {
        WindowFixture fixture(scripted_registry());
        runSweep(fixture);
        PivotView* view = show(fixture, "heat_map");
        QVERIFY(view->choices()->box(QStringLiteral("mode"))->isVisible());
        choose(view->choices()->box(QStringLiteral("mode")), QStringLiteral("All (median)"));
        const PivotPlace* place = view->pivot().place_of(0);
        QCOMPARE(place->cells, (std::vector<int>{0, 1}));
        const int number = numberOf(*view, *place);
        QVERIFY(view->reading(number).join(QString()).contains(QStringLiteral("2 cells")));
        QVERIFY(view->reading(number).join(QString()).contains(QStringLiteral("the median")));
        QTest::mouseClick(view->plot(), Qt::LeftButton, {},
                          view->plot()->chart()->anchorOf(number).toPoint());
        QCOMPARE(fixture->selection().cells(), (std::vector<int>{0, 1}));
        QCOMPARE(view->plot()->chosen(), std::vector<int>{number});
    }

    void aHeatMapIsReadAgainstABaseline() {
        WindowFixture fixture(scripted_registry());
        runSweep(fixture);
        PivotView* view = show(fixture, "heat_map");
        QToolButton* ratios = view->choices()->switchButton(QStringLiteral("againstBaseline"));
        QVERIFY(!ratios->isVisible()); // there is none
        const Results once = fixture->controller().results();
        fixture->selection().takeShownAsBaseline();
        Results twice;
        for (CellResult cell : once.cells()) {
            cell.statistics.mean *= cell.cell.options.seq == 16 ? 2 : 0.5;
            twice.add(cell);
        }
        fixture->controller().show(twice, {});
        QVERIFY(ratios->isVisible() && ratios->isChecked());
        const HeatChart& chart = heatChart(fixture);
        QCOMPARE(chart.picture().ratios, std::optional(Better::Less));
        int compared = 0;
        for (const HeatCell& cell : chart.picture().cells) {
            const auto& seq = chart.picture().columns[static_cast<std::size_t>(cell.column)];
            if (cell.state != CellState::Ok) continue;
            QCOMPARE(cell.value, std::optional(seq == QStringLiteral("16") ? 2.0 : 0.5));
            ++compared;
        }
        QVERIFY(compared >= 4);
        // Twice the time is red, half of it blue.
        QImage image(view->plot()->size(), QImage::Format_RGB32);
        view->plot()->render(&image);
        for (const HeatCell& cell : chart.picture().cells) {
            if (!cell.value) continue;
            const QColor seen =
                image.pixelColor((chart.boxOf(cell.place).topLeft() + QPointF(5, 5)).toPoint());
            QCOMPARE(seen, redToBlue(*cell.value > 1 ? 0 : 1));
        }
        const auto first = std::ranges::find_if(chart.picture().cells,
                                                [](const HeatCell& cell) { return cell.value.has_value(); });
        const QString words = view->reading(first->place).join(QLatin1Char('\n'));
        QVERIFY2(words.contains(QStringLiteral("2.000 times the baseline's")), qPrintable(words));
        ratios->click();
        QVERIFY(!heatChart(fixture).picture().ratios);
        ratios->click();
        choose(view->choices()->figureBox(), QStringLiteral("Tokens/s"));
        QCOMPARE(heatChart(fixture).picture().ratios, std::optional(Better::More));
        fixture->selection().setBaseline({});
        QVERIFY(!ratios->isVisible());
        QVERIFY(!heatChart(fixture).picture().ratios);
    }

    /// What is compared by default is a map of dashes where nothing can be compared.
    void withABaselineOfOtherCellsTheMapShowsTheFiguresAndSaysWhy() {
        WindowFixture fixture(scripted_registry());
        runSweep(fixture);
        PivotView* view = show(fixture, "heat_map");
        const HeatPicture plain = heatChart(fixture).picture();
        const Results shown = fixture->controller().results();
        Results others;
        for (CellResult cell : shown.cells()) {
            cell.cell.options.seq *= 2;
            cell.cell.model.name = "elsewhere";
            cell.cell.model.d_model *= 2;
            others.add(cell);
        }
        fixture->controller().show(others, {});
        fixture->selection().takeShownAsBaseline();
        fixture->controller().show(shown, {});
        QVERIFY(view->choices()->isOn(QStringLiteral("againstBaseline")));
        QVERIFY(!qobject_cast<HeatMapView*>(view)->showsRatios());
        const HeatPicture& picture = heatChart(fixture).picture();
        QVERIFY(!picture.ratios);
        QCOMPARE(picture.valueTitle, plain.valueTitle);
        QVERIFY(picture.note.isEmpty());
        QVERIFY2(picture.remark.contains(QStringLiteral("Mean")), qPrintable(picture.remark));
        QCOMPARE(picture.cells.size(), plain.cells.size());
        for (std::size_t i = 0; i < plain.cells.size(); ++i)
            QCOMPARE(picture.cells[i].value, plain.cells[i].value);
        // The line stands above all cells, at every size.
        for (const QSizeF size : {QSizeF(600, 400), QSizeF(300, 200)}) {
            HeatChart chart(picture);
            chart.layOut(size, view->font());
            HeatChart without(plain);
            without.layOut(size, view->font());
            const int place = plain.cells.front().place;
            QVERIFY(chart.boxOf(place).top() >=
                    without.boxOf(place).top() + QFontMetricsF(view->font()).height() / 2);
        }
        const auto measured =
            std::ranges::find_if(picture.cells, [](const HeatCell& cell) { return cell.value.has_value(); });
        QVERIFY(view->reading(measured->place)
                    .join(QLatin1Char('\n'))
                    .contains(QStringLiteral("does not have it")));
    }

    void theColoursOfTheMapAreEvenAndEveryNumberIsLegible() {
        constexpr int steps = 64;
        const double whole = lightnessOf(viridis(1)) - lightnessOf(viridis(0));
        for (int i = 0; i < steps; ++i) {
            const double step = lightnessOf(viridis((i + 1.0) / steps)) -
                                lightnessOf(viridis(static_cast<double>(i) / steps));
            QVERIFY2(step > 0.6 * whole / steps && step < 1.5 * whole / steps,
                     qPrintable(QString::number(i)));
        }
        for (int i = 0; i <= steps; ++i) {
            const QColor ground = viridis(static_cast<double>(i) / steps);
            QVERIFY(contrastOf(ground, inkOn(ground)) >= 4.5);
        }
        QCOMPARE(viridis(-1), viridis(0));
        QCOMPARE(viridis(2), viridis(1));
        QCOMPARE(viridis(std::nan("")), viridis(0));
        QCOMPARE(qRound(contrastOf(Qt::black, Qt::white)), 21);
    }
};

QTEST_MAIN(TestHeatMap)
#include "test_heat_map.moc"
