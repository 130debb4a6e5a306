// Every view of the table: its tab, its entry in the menu, its key, what it shows and when; a view that
// cannot be shown fails here.
#include "patience.h"
#include "scripted_sweep.h"
#include "tables/formats.h"
#include "tables/table.h"
#include "traced_by_sample.h"
#include "ui/files/file_commands.h"
#include "ui/inspector/inspector.h"
#include "ui/plot/drawing.h"
#include "ui/text/format.h"
#include "ui/text/labels/axis_labels.h"
#include "ui/text/labels/run_labels.h"
#include "ui/views/live/figure_row.h"
#include "ui/views/views.h"
#include "ui/widgets/labels/elided_label.h"
#include "ui/workload/workload_panel.h"
#include "window_fixture.h"
#include "workload/presets.h"

#include <QApplication>
#include <QDialog>
#include <QDir>
#include <QFile>
#include <QImage>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QMenuBar>
#include <QPainter>
#include <QSignalSpy>
#include <QTabBar>
#include <QTableView>
#include <QTest>
#include <QTreeView>

#include <algorithm>
#include <map>
#include <set>

using namespace stepscope;
using namespace stepscope::testing;

namespace {

/// What is painted while it filters an application's events.
class PaintCounter : public QObject {
public:
    bool eventFilter(QObject* watched, QEvent* event) override {
        if (event->type() == QEvent::Paint)
            ++counts_[QStringLiteral("%1 %2").arg(QLatin1String(watched->metaObject()->className()),
                                                  watched->objectName())];
        return false;
    }

    int all() const {
        int sum = 0;
        for (const auto& [name, count] : counts_)
            sum += count;
        return sum;
    }
    QString told() const {
        QStringList lines;
        for (const auto& [name, count] : counts_)
            lines << QStringLiteral("%1: %2").arg(name).arg(count);
        return lines.join(QStringLiteral(", "));
    }

private:
    std::map<QString, int> counts_;
};

} // namespace

class TestViews : public QObject {
    Q_OBJECT
private slots:
    void everyViewIsReachedByTabMenuAndKey_data() { addViews(); }
    void everyViewIsReachedByTabMenuAndKey() {
        QFETCH(int, number);
        const ViewRow& row = viewTable()[static_cast<std::size_t>(number)];
        WindowFixture fixture(scripted_registry());
        ViewTabs& tabs = *fixture->views();
        QCOMPARE(tabs.count(), static_cast<int>(viewTable().size()));
        View* view = tabs.view(QLatin1String(row.name));
        QVERIFY(view);
        QCOMPARE(tabs.indexOf(view), number);
        QCOMPARE(tabs.tabText(number), viewText(row.label));
        QVERIFY(!tabs.tabIcon(number).isNull());

        QAction* show = tabs.showAction(QLatin1String(row.name));
        QVERIFY(menuOf(fixture.window(), show));
        QCOMPARE(show->text(), viewText(row.menu));
        QVERIFY(!show->icon().isNull());
        QVERIFY(show->toolTip().contains(QLatin1String(row.shortcut)));

        const int other = (number + 1) % tabs.count();
        tabs.setCurrentIndex(other);
        QVERIFY(!view->isVisible());
        show->trigger();
        QVERIFY(view->isVisible());
        tabs.setCurrentIndex(other);
        QTest::keySequence(&fixture.window(), QKeySequence(QLatin1String(row.shortcut)));
        QVERIFY(view->isVisible());
        // With something on show, the next keys are for it.
        fixture->workload()->setSweep(scripted_sweep({"ok"}, 4, 1));
        fixture->run();
        QVERIFY(fixture.waitForEnd());
        tabs.setCurrentIndex(other);
        fixture->workload()->setFocus();
        QTest::keySequence(&fixture.window(), QKeySequence(QLatin1String(row.shortcut)));
        QVERIFY(view->isEmpty() || view->isAncestorOf(QApplication::focusWidget()));
        tabs.setCurrentIndex(other);
        tabs.showView(QLatin1String(row.name));
        QVERIFY(view->isVisible());
        tabs.setCurrentIndex(other);
        emit view->wanted();
        QVERIFY(view->isVisible());
    }

    void allTabsStandInAnyWindow_data() {
        QTest::addColumn<QSize>("size");
        for (const QSize size : {QSize(900, 600), QSize(1024, 640), QSize(1280, 800), QSize(1920, 1080)})
            QTest::addRow("%dx%d", size.width(), size.height()) << size;
    }
    void allTabsStandInAnyWindow() {
        QFETCH(QSize, size);
        WindowFixture fixture(scripted_registry());
        fixture.window().resize(size);
        const QTabBar& bar = *fixture->views()->tabBar();
        for (int current = 0; current < bar.count(); ++current) {
            fixture->views()->setCurrentIndex(current);
            QCoreApplication::processEvents();
            for (int tab = 0; tab < bar.count(); ++tab) {
                QVERIFY2(bar.rect().contains(bar.tabRect(tab)), qPrintable(bar.tabText(tab)));
                QVERIFY(bar.tabToolTip(tab).startsWith(bar.tabText(tab)));
            }
        }
    }

    /// A program that is open all day takes no processor while nothing happens.
    void windowAtRestPaintsNothing_data() {
        QTest::addColumn<QString>("view");
        QTest::addColumn<bool>("filled");
        for (const ViewRow& row : viewTable())
            for (const bool filled : {false, true})
                QTest::addRow("%s %s", row.name, filled ? "filled" : "empty")
                    << QString(QLatin1String(row.name)) << filled;
    }
    void windowAtRestPaintsNothing() {
        QFETCH(QString, view);
        QFETCH(bool, filled);
        WindowFixture fixture(scripted_registry());
        if (filled) {
            fixture->workload()->setSweep(scripted_sweep({"ok", "oom"}, 4, 1));
            fixture->run();
            QVERIFY(fixture.waitForEnd());
        }
        fixture->views()->showView(view);
        fixture.window().setFocus(); // no cursor blinks
        QVERIFY(fixture.waitForRest());
        QTest::qWait(300); // what fades in, and what waits for typing to end

        PaintCounter paints;
        qApp->installEventFilter(&paints);
        QTest::qWait(200);
        QVERIFY2(paints.all() <= 2, qPrintable(paints.told()));
    }

    void namesAndKeysAreTheirOwn() {
        WindowFixture fixture(scripted_registry());
        std::set<QString> names;
        for (const ViewRow& row : viewTable()) {
            QVERIFY2(names.insert(QLatin1String(row.name)).second, row.name);
            QCOMPARE(findView(QLatin1String(row.name)), &row);
            QVERIFY(viewNames().contains(QLatin1String(row.name)));
        }
        QVERIFY(!findView(QStringLiteral("nonsense")));
        // A key of the whole window has one meaning; one of a widget has one in it, and none elsewhere.
        std::set<QString> keys;
        std::set<std::pair<const QObject*, QString>> ofWidgets;
        for (const auto* action : fixture->findChildren<QAction*>()) {
            if (action->shortcut().isEmpty()) continue;
            const bool everywhere = action->shortcutContext() == Qt::WindowShortcut;
            const QString key = action->shortcut().toString();
            QVERIFY2(everywhere ? keys.insert(key).second : ofWidgets.emplace(action->parent(), key).second,
                     qPrintable(action->text()));
        }
        for (const auto& [widget, key] : ofWidgets)
            QVERIFY2(!keys.contains(key), qPrintable(key));
        QVERIFY(keys.size() > viewTable().size());
    }

    void theManualNamesEveryViewAndPreset() {
        QFile manual(QStringLiteral(MANUAL));
        QVERIFY(manual.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(manual.readAll());
        for (const ViewRow& row : viewTable())
            QVERIFY2(text.contains(QLatin1String(row.name)), row.name);
        const QString preset =
            text.section(QStringLiteral("\\-\\-preset"), 1, 1).section(QStringLiteral("\n.TP"), 0, 0);
        for (const SweepPreset& each : sweep_presets())
            QVERIFY2(preset.contains(QString::fromStdString(each.name)), each.name.c_str());
    }

    /// What software centres show of the program.
    void theMetainfoNamesEveryKindOfTableAndPicture() {
        QFile metainfo(QStringLiteral(SOURCES "/resources/desktop/org.stepscope.Stepscope.metainfo.xml"));
        QVERIFY(metainfo.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(metainfo.readAll());
        for (const QString& line : text.split(QLatin1Char('\n'))) {
            if (!line.contains(QStringLiteral("PNG"))) continue;
            for (const Format& format : formats()) // by its name: "CSV table"
                if (format.menu != nullptr && can(format, FormatUse::Write)) {
                    const QString name = QString::fromUtf8(format.name).section(QLatin1Char(' '), 0, 0);
                    QVERIFY2(line.contains(name), qPrintable(name));
                }
            for (const DrawingFormat& format : drawingFormats()) {
                const QString ending = QString::fromLatin1(format.extension).toUpper();
                QVERIFY2(line.contains(ending), qPrintable(ending));
            }
        }
        QCOMPARE(text.count(QStringLiteral("PNG")), 2); // in both languages
    }

    /// `resources/screenshots/make` takes them.
    void theReadmeShowsEveryViewLightAndDark() {
        QFile readme(QStringLiteral(SOURCES "/README.md"));
        QVERIFY(readme.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(readme.readAll());
        const QString gallery =
            text.section(QStringLiteral("\n## Gallery\n"), 1).section(QStringLiteral("\n## "), 0, 0);
        for (const ViewRow& row : viewTable())
            for (const char* theme : {"light", "dark"}) {
                const QString picture = QStringLiteral("resources/screenshots/%1-%2.png")
                                            .arg(QLatin1String(row.name), QLatin1String(theme));
                QVERIFY2(gallery.contains(QLatin1Char('"') + picture + QLatin1Char('"')),
                         qPrintable(picture));
                const QString path = QStringLiteral(SOURCES "/") + picture;
                QVERIFY2(!QImage(path).isNull(), qPrintable(picture));
                constexpr qint64 most = 200'000; // bytes: they are loaded with the page
                QVERIFY2(QFile(path).size() < most, qPrintable(picture));
            }
    }

    void aViewShowsSomethingOnceTheRunHasWhatItNeeds() {
        WindowFixture fixture(scripted_registry());
        using enum RunNeed;
        const auto isShownWith = [&](const ViewRow& row, const std::set<RunNeed>& there) {
            return viewOf(fixture, row)->isEmpty() != there.contains(row.needs);
        };
        for (const ViewRow& row : viewTable())
            QVERIFY2(viewOf(fixture, row)->isEmpty(), row.name);

        fixture->workload()->setSweep(scripted_sweep({"ok"}, 6, 1));
        fixture->run();
        QVERIFY(fixture.waitForEnd());
        for (const ViewRow& row : viewTable())
            QVERIFY2(isShownWith(row, {Cells, Plan, Session}), row.name);

        fixture->selection().takeShownAsBaseline();
        for (const ViewRow& row : viewTable())
            QVERIFY2(isShownWith(row, {Cells, Plan, Baseline, Session}), row.name);

        fixture->controller().setTakesBreakdown(true);
        fixture->run();
        QVERIFY(fixture.waitForEnd());
        for (const ViewRow& row : viewTable())
            QVERIFY2(isShownWith(row, {Cells, Plan, Baseline, Session, Breakdown}), row.name);

        traceBySample(fixture);
        fixture->controller().setTakesTimeline(true);
        fixture->run();
        QVERIFY(fixture.waitForEnd());
        for (const ViewRow& row : viewTable()) {
            QVERIFY2(!viewOf(fixture, row)->isEmpty(), row.name);
            QCOMPARE(viewOf(fixture, row)->findChildren<QWidget*>().isEmpty(), false);
        }

        fixture->controller().show(from_markdown(to_markdown(fixture->controller().results())), {});
        for (const ViewRow& row : viewTable())
            QVERIFY2(isShownWith(row, {Cells, Baseline, Session}),
                     row.name); // a table need not say all of it
    }

    void aChartIsThereWhenThereIsSomethingOnIt() {
        WindowFixture fixture(scripted_registry());
        const auto exports = [&](bool chart) { return enabledExports(fixture, chart); };
        QVERIFY(!fixture->views()->viewWithChart());
        QCOMPARE(exports(true), 0);
        QCOMPARE(exports(false), 0);
        fixture->workload()->setSweep(scripted_sweep({"ok"}, 6, 1));
        fixture->run();
        QVERIFY(fixture.waitForEnd());
        QCOMPARE(exports(true), static_cast<int>(drawingFormats().size()));
        QVERIFY(exports(false) >= 3);

        int charts = 0;
        for (const ViewRow& row : viewTable()) {
            View* view = viewOf(fixture, row);
            fixture->views()->showView(QLatin1String(row.name));
            const View* offered = fixture->views()->viewWithChart();
            QVERIFY(offered && offered->hasChart());
            if (!view->hasChart()) continue;
            QCOMPARE(offered, view); // the one in front comes first
            ++charts;
            const Drawing drawing = view->chart();
            QVERIFY2(!drawing.title.isEmpty(), row.name);
            QImage image(drawing.size, QImage::Format_RGB32);
            image.fill(Qt::white);
            {
                QPainter painter(&image);
                drawing.paint(painter);
            }
            QImage blank(drawing.size, QImage::Format_RGB32);
            blank.fill(Qt::white);
            QVERIFY2(image != blank, row.name);
        }
        QVERIFY(charts > 0);

        // Statistics without steps are a chart, too; no cells are none.
        fixture->controller().show(from_markdown(to_markdown(fixture->controller().results())), {});
        QVERIFY(fixture->views()->viewWithChart());
        fixture->controller().show({}, {});
        QVERIFY(!fixture->views()->viewWithChart());
        QCOMPARE(exports(true), 0);
    }

    /// A table tells no steps, and not even how many there were.
    void statisticsOfATableShowEverywhere() {
        WindowFixture fixture(scripted_registry());
        QLocale::setDefault(QLocale::c());
        QVERIFY(fixture.open(QStringLiteral(TEST_DATA "/benchmark_results.md")));
        const Results& results = fixture->controller().results();
        const int cell = fixture->selection().cell();
        QVERIFY(cell >= 0);
        const Statistics& told = results.find(cell)->statistics;
        QVERIFY(told.mean > 0 && told.stddev > 0);
        const QString mean = QLocale().toString(told.mean * 1e3, 'f', 3);

        const ResultsModel& model = fixture.results()->model();
        const QModelIndex entry = model.index(model.rowOf(cell), model.columnOf(QStringLiteral("mean")));
        QCOMPARE(entry.data().toString(), mean);

        bool inspected = false;
        for (const auto* label : fixture->findChild<Inspector*>()->findChildren<QLabel*>())
            inspected = inspected || label->text() == formatSeconds(told.mean);
        QVERIFY(inspected);

        QVERIFY(!fixture.live()->isEmpty());
        QCOMPARE(fixture.live()->figures()->value(1), formatSeconds(told.mean));
        QCOMPARE(fixture.live()->figures()->value(0), QStringLiteral("–")); // no last step
        // Mean and band are drawn, and their legend says so.
        const QByteArray svg = drawingFormatOf(QStringLiteral("a.svg"))->write(fixture.live()->chart());
        QVERIFY(svg.contains("Mean"));
        QVERIFY(svg.contains("standard deviation"));
        QVERIFY(!svg.contains("Measured step"));
        // So they are of a cell with warm-up steps, none of which is known.
        for (const CellResult& each : results.cells())
            if (each.cell.warmup > 0 && each.status == Status::Ok) {
                fixture->selection().choose(each.cell.index);
                break;
            }
        const QByteArray warm = drawingFormatOf(QStringLiteral("a.svg"))->write(fixture.live()->chart());
        QVERIFY(warm.contains("Mean"));
        QVERIFY(!warm.contains("Warm-up"));
        // What was out of memory has nothing but its status.
        for (const CellResult& each : results.cells()) {
            if (each.status != Status::Oom) continue;
            fixture->selection().choose(each.cell.index);
            QCOMPARE(fixture.live()->figures()->value(1), QStringLiteral("–"));
            break;
        }
        // Nobody said the device, the precision or the batch: no column, no title makes them up.
        for (const char* id : {"device", "precision", "attention", "launch"})
            QCOMPARE(model.index(0, model.columnOf(QLatin1String(id))).data().toString(),
                     QStringLiteral("–"));
    }

    /// Choosing and filtering cost a hidden view nothing; what it missed it makes up for when it is seen.
    /// "Fused" alone says nothing to who sees it in a picture: a title names the model, too, in the words of
    /// the window. Beside others of the same model a cell is named by what varies.
    void aTitleIsUnderstoodByItself() {
        WindowFixture fixture(scripted_registry());
        SweepSpec sweep = scripted_sweep({"only"}, 5, 1);
        sweep.modes = {Mode::ForwardBackward};
        sweep.attentions = {Attention::Materialized, Attention::Fused};
        fixture->controller().setTakesBreakdown(true);
        fixture->workload()->setSweep(sweep);
        fixture->run();
        QVERIFY(fixture.waitForEnd());
        fixture->selection().choose(1);
        const Results& results = fixture->controller().results();
        const QString title = titleOf(results, results.cells()[1].cell);
        QCOMPARE(title, QStringLiteral("only · Fused"));
        QCOMPARE(titleAmong(results, results.cells()[1].cell), QStringLiteral("Fused"));
        for (const char* view : {"live", "breakdown", "memory"}) {
            fixture.show(view);
            QVERIFY2(
                wordsOf(*static_cast<QWidget*>(fixture->views()->view(QLatin1String(view)))).contains(title),
                view);
            if (view != QByteArray("breakdown")) // whose chart is of several cells
                QVERIFY2(fixture->views()->viewWithChart()->chart().title.contains(QStringLiteral("only")),
                         view);
        }
        sweep.modes = {Mode::Forward, Mode::ForwardBackward};
        Cell cell = expand(sweep).back();
        QCOMPARE(titleOf(cell, varying_axes(sweep)), QStringLiteral("only · Forward + backward · Fused"));
        cell.model.name.clear();
        QVERIFY(titleOf(cell, {}).contains(QStringLiteral("layers"))); // by its sizes
    }

    void whatNobodySeesIsNotWorkedOut() {
        WindowFixture fixture(scripted_registry());
        fixture->controller().setTakesBreakdown(true);
        fixture->workload()->setSweep(scripted_sweep({"first", "second"}, 5, 1));
        fixture->run();
        QVERIFY(fixture.waitForEnd());
        Selection& selection = fixture->selection();
        selection.takeShownAsBaseline();
        selection.choose(0);
        fixture.show("compare");
        QTRY_COMPARE_WITH_TIMEOUT(rowsOf(fixture.compare()->table())->rowCount(), 4, patience);
        fixture.show("breakdown");
        fixture.show("results");
        fixture.show("live");
        fixture.show("sessions");
        const QAbstractItemModel* results = rowsOf(fixture.results()->table());
        const QAbstractItemModel* compared = rowsOf(fixture.compare()->table());
        const QAbstractItemModel* parts = fixture.breakdown()->tree()->model();
        const QSignalSpy resultsGone(results, &QAbstractItemModel::rowsRemoved);
        const QSignalSpy comparedGone(compared, &QAbstractItemModel::rowsRemoved);
        const QSignalSpy partsReset(parts, &QAbstractItemModel::modelReset);
        const QSignalSpy charts(fixture->views(), &ViewTabs::chartsChanged);
        const QStringList live = wordsOf(*fixture.live());
        const QItemSelection chosen = fixture.results()->table()->selectionModel()->selection();

        selection.setFilter(QStringLiteral("first"));
        selection.choose(1);
        QCOMPARE(resultsGone.count(), 0);
        QCOMPARE(comparedGone.count(), 0);
        QCOMPARE(partsReset.count(), 0);
        QCOMPARE(charts.count(), 0); // there are as many as before
        QCOMPARE(wordsOf(*static_cast<QWidget*>(fixture->views()->view(QStringLiteral("live")))), live);

        fixture.show("results");
        QCOMPARE(results->rowCount(), 2);
        QVERIFY(fixture.results()->table()->selectionModel()->selection() != chosen);
        fixture.show("compare");
        QCOMPARE(compared->rowCount(), 2);
        fixture.show("breakdown");
        QCOMPARE(partsReset.count(), 1);
        fixture.show("live");
        QVERIFY(wordsOf(*fixture.live()) != live);
        QCOMPARE(fixture.live()->cell(), 1);
        // Whoever asks a hidden one is told of now.
        selection.resetFilter();
        selection.choose(2);
        QCOMPARE(rowsOf(fixture.compare()->table())->rowCount(), 4);
        QCOMPARE(rowsOf(fixture.results()->table())->rowCount(), 4);
        QCOMPARE(fixture.results()->table()->currentIndex().data(ResultsModel::CellRole).toInt(), 2);
        fixture.show("sessions");
        selection.choose(3);
        QCOMPARE(fixture.live()->cell(), 3);
    }

    /// Tables say more or less of a cell; no view may ask one for what it does not say. One after another:
    /// what a view knew of the file before must not be drawn of the next.
    void everyViewShowsEveryFile() {
        WindowFixture fixture(scripted_registry());
        QStringList files;
        for (const char* folder : {"", "/cases/import"})
            for (const QFileInfo& file :
                 QDir(QStringLiteral(TEST_DATA) + QLatin1String(folder)).entryInfoList(QDir::Files))
                if (file.fileName() != QLatin1String("golden.json")) files << file.filePath();
        int shown = 0;
        for (const QString& file : files) {
            if (!opens(fixture, file)) continue;
            for (const ViewRow& row : viewTable()) {
                fixture->views()->showView(QLatin1String(row.name));
                const auto& cells = fixture->controller().results().cells();
                if (!cells.empty()) fixture->selection().choose(cells.back().cell.index);
                QCoreApplication::processEvents();
                if (viewOf(fixture, row)->hasChart()) QVERIFY(viewOf(fixture, row)->chart().paint);
                ++shown;
            }
        }
        QVERIFY2(shown >= 20 * static_cast<int>(viewTable().size()), qPrintable(QString::number(shown)));
    }

    void whatAViewOffersIsInTheMenus() {
        WindowFixture fixture(scripted_registry());
        int offers = 0;
        for (const ViewRow& row : viewTable())
            for (const ViewMenu menu : {ViewMenu::Edit, ViewMenu::View})
                for (QAction* action : viewOf(fixture, row)->offered(menu)) {
                    ++offers;
                    QVERIFY2(menuOf(fixture.window(), action), qPrintable(action->text()));
                    QVERIFY2(!action->toolTip().isEmpty(), qPrintable(action->text()));
                }
        QVERIFY(offers >= 4);
    }

    void aWindowEndsBeforeItsWorkEvenInARun() {
        WindowFixture fixture(scripted_registry());
        fixture->workload()->setSweep(scripted_sweep({"ok"}, 100'000, 0));
        fixture->run();
        QTRY_VERIFY_WITH_TIMEOUT(!fixture.live()->isEmpty(), patience);
        fixture.restart();
        QVERIFY(fixture.live()->isEmpty());
    }

private:
    static void addViews() {
        QTest::addColumn<int>("number");
        int number = 0;
        for (const ViewRow& row : viewTable())
            QTest::newRow(row.name) << number++;
    }
    /// As they are shown.
    static const QAbstractItemModel* rowsOf(const QTableView* table) { return table->model(); }
    static QStringList wordsOf(const QWidget& widget) {
        QStringList out;
        for (const ElidedLabel* label : widget.findChildren<ElidedLabel*>())
            out.push_back(label->text());
        return out;
    }
    static View* viewOf(WindowFixture& fixture, const ViewRow& row) {
        return fixture->views()->view(QLatin1String(row.name));
    }
    /// Whether the window shows a file; what it asks about one is answered with no.
    static bool opens(WindowFixture& fixture, const QString& path) {
        QSignalSpy opened(&fixture->files(), &FileCommands::opened);
        QSignalSpy failed(&fixture->files(), &FileCommands::failed);
        QSignalSpy asked(&fixture->files(), &FileCommands::mappingWanted);
        fixture->openFile(path);
        const bool answered = QTest::qWaitFor(
            [&] { return !opened.isEmpty() || !failed.isEmpty() || !asked.isEmpty(); }, patience);
        if (!answered) QTest::qFail(qPrintable(path), __FILE__, __LINE__);
        for (auto* dialog : fixture->findChildren<QDialog*>())
            dialog->reject();
        return !opened.isEmpty();
    }
    static QMenu* menuOf(MainWindow& window, QAction* action) {
        for (const QAction* top : window.menuBar()->actions())
            if (top->menu() && top->menu()->actions().contains(action)) return top->menu();
        return nullptr;
    }
    static int enabledExports(WindowFixture& fixture, bool chart) {
        const auto& all = fixture->actions().exports;
        return static_cast<int>(std::count_if(all.begin(), all.end(), [&](const WindowActions::Export& each) {
            return each.chart == chart && each.action->isEnabled();
        }));
    }
};

QTEST_MAIN(TestViews)
#include "test_views.moc"
