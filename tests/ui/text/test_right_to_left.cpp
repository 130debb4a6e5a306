// A window that is read from the right: what is beside what is mirrored, charts and digits are not.
#include "compare_fixture.h"
#include "patience.h"
#include "scripted_sweep.h"
#include "ui/plot/drawing.h"
#include "ui/views/views.h"
#include "ui/widgets/chips/chip.h"
#include "ui/widgets/chips/number_chips.h"
#include "ui/widgets/tables/table_style.h"
#include "ui/workload/workload_panel.h"
#include "window_fixture.h"

#include <QApplication>
#include <QDockWidget>
#include <QHeaderView>
#include <QImage>
#include <QSplitter>
#include <QStandardItemModel>
#include <QTabBar>
#include <QTableView>
#include <QTest>

#include <map>
#include <vector>

using namespace stepscope;
using namespace stepscope::testing;

class TestRightToLeft : public QObject {
    Q_OBJECT
private slots:
    void init() { QGuiApplication::setLayoutDirection(Qt::RightToLeft); }
    void cleanup() { QGuiApplication::setLayoutDirection(Qt::LeftToRight); }

    void partsStandMirrored() {
        WindowFixture fixture(scripted_registry());
        fixture->resize(1400, 800);
        show(fixture);
        auto* inspector = fixture->findChild<QDockWidget*>(QStringLiteral("inspectorDock"));
        QTRY_VERIFY_WITH_TIMEOUT(inspector->isVisible(), patience);
        const auto left = [&](const QWidget* widget) {
            return widget->mapTo(&fixture.window(), QPoint()).x();
        };
        QVERIFY(left(inspector) < left(fixture->views()));
        QVERIFY(left(fixture->views()) < left(fixture->workload()));
        const QTabBar* tabs = fixture->views()->tabBar();
        QVERIFY(tabs->tabRect(0).left() > tabs->tabRect(1).left());
        // Chips begin beside their caption.
        const auto* numbers = fixture->workload()->findChild<NumberChips*>();
        QVERIFY(numbers->chips().size() > 1);
        QVERIFY(numbers->chips()[0]->x() > numbers->chips()[1]->x());
        QVERIFY(numbers->chips()[0]->geometry().right() > numbers->width() - 20);
        QVERIFY(numbers->edit()->x() < numbers->chips()[1]->x());
        // As the default layout, too, has it.
        fixture->actions().defaultLayout->trigger();
        QVERIFY(fixture.waitForRest());
        QVERIFY(left(inspector) < left(fixture->views()));
    }

    void tablesAndSplittersAreMirrored_data() { addViews(); }
    void tablesAndSplittersAreMirrored() {
        QFETCH(const QString, view);
        WindowFixture fixture(scripted_registry());
        show(fixture);
        fixture.show(qPrintable(view));
        QVERIFY(fixture.waitForRest());
        for (const auto* header : fixture->views()->currentWidget()->findChildren<QHeaderView*>()) {
            if (!header->isVisible() || header->orientation() != Qt::Horizontal) continue;
            int before = header->width() + 1;
            for (int place = 0; place < header->count(); ++place) {
                const int column = header->logicalIndex(place);
                if (header->isSectionHidden(column)) continue;
                QVERIFY(header->sectionViewportPosition(column) < before);
                before = header->sectionViewportPosition(column);
            }
        }
        for (const auto* splitter : fixture->views()->currentWidget()->findChildren<QSplitter*>())
            if (splitter->isVisible() && splitter->orientation() == Qt::Horizontal &&
                splitter->widget(1)->isVisible())
                QVERIFY(splitter->widget(0)->x() > splitter->widget(1)->x());
    }

    /// Time goes to the right, and what is written on a chart reads as in any window: pixel by pixel.
    void chartsAreAsInAnyWindow_data() { addViews(); }
    void chartsAreAsInAnyWindow() {
        QFETCH(const QString, view);
        std::map<Qt::LayoutDirection, std::vector<QImage>> drawn;
        for (const Qt::LayoutDirection direction : {Qt::LeftToRight, Qt::RightToLeft}) {
            QGuiApplication::setLayoutDirection(direction);
            WindowFixture fixture(scripted_registry());
            show(fixture);
            fixture.show(qPrintable(view));
            QVERIFY(fixture.waitForRest());
            const View* shown = fixture->views()->view(view);
            if (!shown->hasChart()) return; // a table, which the others try
            drawn[direction].push_back(
                QImage::fromData(drawingFormatOf(QStringLiteral("x.png"))->write(shown->chart())));
            QVERIFY(!drawn[direction].back().isNull());
            for (QWidget* plot : plotsOf(*shown)) {
                if (!plot->isVisible()) continue;
                plot->resize(600, 240); // what the words around it leave it need not be the same
                drawn[direction].push_back(plot->grab().toImage());
            }
            QVERIFY(drawn[direction].size() > 1);
        }
        const auto& usual = drawn[Qt::LeftToRight];
        const auto& mirrored = drawn[Qt::RightToLeft];
        QCOMPARE(mirrored.size(), usual.size());
        for (std::size_t i = 0; i < usual.size(); ++i) {
            QCOMPARE(mirrored[i].size(), usual[i].size());
            QVERIFY2(mirrored[i] == usual[i], qPrintable(QString::number(i)));
        }
    }

    /// Digits under one another with their unit behind them, and dots where a name is cut.
    void textsOfTablesReadAsTheyAreWritten() {
        QStandardItemModel model(1, 2);
        model.setData(model.index(0, 0), QStringLiteral("19.1 %"));
        model.setData(model.index(0, 0), int(Qt::AlignRight | Qt::AlignVCenter), Qt::TextAlignmentRole);
        model.setData(model.index(0, 1), QStringLiteral("WWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWW"));
        std::map<Qt::LayoutDirection, QImage> number, name;
        for (const Qt::LayoutDirection direction : {Qt::LeftToRight, Qt::RightToLeft}) {
            QTableView table;
            table.setLayoutDirection(direction);
            table.setModel(&model);
            styleTable(&table);
            table.resize(400, 100);
            table.show();
            QVERIFY(QTest::qWaitForWindowExposed(&table));
            const auto cell = [&](int column) {
                return table.viewport()->grab(table.visualRect(model.index(0, column))).toImage();
            };
            number[direction] = cell(0);
            name[direction] = cell(1);
        }
        const QImage& read = number[Qt::LeftToRight];
        const QImage& same = number[Qt::RightToLeft];
        QCOMPARE(same.size(), read.size());
        QVERIFY(inkIn(read, read.rect()) > 20);
        for (int x = 0; x < read.width(); ++x) {
            const QRect slice(x, 0, 1, read.height());
            QCOMPARE(inkIn(same, slice), inkIn(read, slice));
        }
        // The last letters are left out: white and dots at the right end.
        const QImage& cut = name[Qt::RightToLeft];
        const int dots = QFontMetrics(QApplication::font()).horizontalAdvance(QChar(0x2026)) + 6;
        const auto inkAt = [&](int left) { return inkIn(cut, QRect(left, 4, dots, cut.height() - 8)); };
        QVERIFY(2 * inkAt(6) > 3 * inkAt(cut.width() - dots - 6)); // letters, and dots
    }

    /// The arrow of the order stands at the end of the heading, and the heading is seen beside it.
    void headingsAreSeenBesideTheirArrow() {
        QStandardItemModel model(1, 2);
        model.setHeaderData(0, Qt::Horizontal, QStringLiteral("#"));
        for (const Qt::LayoutDirection direction : {Qt::LeftToRight, Qt::RightToLeft})
            for (const int pixels : {11, 16, 26}) {
                QTableView table;
                QFont font = table.font();
                font.setPixelSize(pixels);
                table.setFont(font);
                table.setLayoutDirection(direction);
                table.setModel(&model);
                styleTable(&table);
                QHeaderView* header = table.horizontalHeader();
                header->setFixedHeight(2 * pixels + 10); // as fonts of East Asia want it
                table.setSortingEnabled(true);
                table.sortByColumn(0, Qt::AscendingOrder);
                header->resizeSection(0, headingWidth(header, 0));
                table.resize(400, 200);
                table.show();
                QVERIFY(QTest::qWaitForWindowExposed(&table));
                const QRect section(header->sectionViewportPosition(0), 0, header->sectionSize(0),
                                    header->height());
                QImage sorted = header->grab(section).toImage();
                const int end = 17; // the arrow and what is beyond it
                QRect words = sorted.rect().adjusted(2, 4, -end, -4);
                if (direction == Qt::RightToLeft) words = sorted.rect().adjusted(end, 4, -2, -4);
                QVERIFY2(inkIn(sorted, words) > 10, qPrintable(QString::number(pixels)));
            }
    }

private:
    static void addViews() {
        QTest::addColumn<QString>("view");
        for (const ViewRow& row : viewTable())
            QTest::newRow(row.name) << QString(QLatin1String(row.name));
    }

    static void show(WindowFixture& fixture) {
        compare(fixture, measuredInFull(1, 1e-4), measuredInFull(2, 2e-4));
        chooseRow(fixture, 1);
    }

    /// What draws a chart: named after what it is.
    static QList<QWidget*> plotsOf(const View& view) {
        QList<QWidget*> out;
        for (QWidget* each : view.findChildren<QWidget*>())
            if (QString::fromLatin1(each->metaObject()->className()).endsWith(QStringLiteral("Plot")))
                out.push_back(each);
        return out;
    }

    /// Pixels that are much darker than the ground.
    static int inkIn(const QImage& image, const QRect& place) {
        int out = 0;
        for (int y = place.top(); y <= place.bottom(); ++y)
            for (int x = place.left(); x <= place.right(); ++x)
                if (image.valid(x, y) && qGray(image.pixel(x, y)) < 140) ++out;
        return out;
    }
};

QTEST_MAIN(TestRightToLeft)
#include "test_right_to_left.moc"
