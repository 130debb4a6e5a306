// What stands around the views: the inspector gives way to a narrow window and comes back, nothing is cut
// off, and everything can be put back where it stood.
#include "compare_fixture.h"
#include "patience.h"
#include "scripted_sweep.h"
#include "ui/inspector/inspector.h"
#include "ui/messages/message_bar.h"
#include "ui/messages/messages_model.h"
#include "ui/messages/messages_view.h"
#include "ui/plot/waterfall/waterfall_plot.h"
#include "ui/text/language.h"
#include "ui/theme/status_label.h"
#include "ui/views/compare/why/why_panel.h"
#include "ui/views/live/figure_row.h"
#include "ui/views/views.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/labels/elided_label.h"
#include "ui/widgets/labels/wrapped_label.h"
#include "ui/workload/models/models_editor.h"
#include "ui/workload/workload_panel.h"
#include "window_fixture.h"

#include <QDockWidget>
#include <QImage>
#include <QLabel>
#include <QLayout>
#include <QScopeGuard>
#include <QScrollArea>
#include <QSettings>
#include <QSplitter>
#include <QTableView>
#include <QTest>

#include <algorithm>
#include <fstream>

using namespace stepscope;
using namespace stepscope::testing;

class TestDocks : public QObject {
    Q_OBJECT
private slots:
    void aLabelOfSeveralLinesKeepsThemApart() {
        ElidedLabel label;
        label.setLines(4);
        label.setText(QStringLiteral("a kernel\n64 registers\noccupancy 25 %"));
        label.resize(400, 100);
        QCOMPARE(label.heightForWidth(400), 3 * label.fontMetrics().lineSpacing());
        QVERIFY(!label.isElided());
        label.setContentsMargins(10, 5, 10, 5);
        QCOMPARE(label.heightForWidth(400), 3 * label.fontMetrics().lineSpacing() + 10);
        label.setLines(2);
        QVERIFY(label.isElided());
    }

    void aWordThatIsLongerThanALineGoesOnInTheNext() {
        ElidedLabel label;
        label.setLines(4);
        label.setText(QStringLiteral("model ") + QStringLiteral("x").repeated(60));
        const int width = label.fontMetrics().horizontalAdvance(QStringLiteral("x").repeated(31));
        label.resize(width, 100);
        QCOMPARE(label.heightForWidth(width), 3 * label.fontMetrics().lineSpacing());
        QVERIFY(!label.isElided());
        label.setLines(2);
        QVERIFY(label.isElided());
    }

    void theInspectorShowsANameWithoutBlanksWhole() {
        WindowFixture fixture(scripted_registry());
        const QString name = QStringLiteral("m").repeated(60) + QStringLiteral("n").repeated(40);
        const QString file = fixture.path(QStringLiteral("long.csv"));
        std::ofstream(file.toStdString()) << "model,seq,mean_ms\n" << name.toStdString() << ",8,1\n";
        QVERIFY(fixture.open(file));
        fixture->selection().choose(0);
        const auto* inspector = fixture->findChild<Inspector*>();
        const auto title = [&]() -> const ElidedLabel* {
            for (const ElidedLabel* each : inspector->findChildren<ElidedLabel*>())
                if (each->text().contains(name)) return each;
            return nullptr;
        };
        QTRY_VERIFY_WITH_TIMEOUT(title() != nullptr, patience); // a moment later
        QTRY_COMPARE_WITH_TIMEOUT(whatIsCut(*inspector->findChild<QScrollArea*>()), QString(), patience);
        QVERIFY(title()->height() >= 3 * title()->fontMetrics().lineSpacing());
        QCOMPARE(title()->toolTip(), title()->text());
    }

    /// A path, or whatever a device says: all of it is there to be read, and to be copied as it is.
    void wordsWithoutBlanksWrapAnywhere() {
        WrappedLabel label;
        label.setText(QStringLiteral("The file ") + QStringLiteral("x").repeated(300));
        const int width = label.fontMetrics().horizontalAdvance(QStringLiteral("x").repeated(31));
        label.resize(width, 10);
        const int high = label.heightForWidth(width);
        QVERIFY(high >= 10 * label.fontMetrics().lineSpacing());
        QVERIFY(label.heightForWidth(4 * width) < high / 2);
        label.resize(width, high);
        label.show();
        const QImage picture = label.grab().toImage();
        const auto inked = [&picture](int line, int lines) { // whether anything is drawn on a line of these
            const int top = picture.height() * line / lines;
            for (int y = top; y < picture.height() * (line + 1) / lines; ++y)
                for (int x = 0; x < picture.width(); ++x)
                    if (picture.pixel(x, y) != picture.pixel(picture.width() - 1, 0)) return true;
            return false;
        };
        const int lines = high / label.fontMetrics().lineSpacing();
        for (int line = 0; line < lines; ++line)
            QVERIFY2(inked(line, lines), qPrintable(QString::number(line)));
        label.setSelection(0, static_cast<int>(label.text().size()));
        QCOMPARE(label.selectedText(), label.text());
        // Words that a line holds are never parted.
        label.setText(QStringLiteral("aaaaaaaaaaaaaaaaaaaa bbbbbbbbbbbbbbbbbbbb"));
        QCOMPARE(label.heightForWidth(width), 2 * (label.heightForWidth(20 * width)));
    }

    void theInspectorShowsAReasonWithoutBlanksWhole() {
        WindowFixture fixture(scripted_registry());
        const QString reason = QStringLiteral("A").repeated(300);
        const QString file = fixture.path(QStringLiteral("failed.csv"));
        std::ofstream(file.toStdString())
            << "model,seq,mean_ms,status,error\nsmall,8,,FAILED," << reason.toStdString() << "\n";
        QVERIFY(fixture.open(file));
        fixture->selection().choose(0);
        const auto* inspector = fixture->findChild<Inspector*>();
        const auto shown = [&]() -> const QLabel* {
            for (const QLabel* each : inspector->findChildren<QLabel*>())
                if (each->text() == reason && each->isVisible()) return each;
            return nullptr;
        };
        QTRY_VERIFY_WITH_TIMEOUT(shown() != nullptr, patience); // a moment later
        const auto* scroll = inspector->findChild<QScrollArea*>();
        QTRY_COMPARE_WITH_TIMEOUT(whatIsCut(*scroll), QString(), patience);
        const int perLine =
            scroll->viewport()->width() / shown()->fontMetrics().horizontalAdvance(QLatin1Char('A'));
        QVERIFY(shown()->height() >= 300 / perLine * shown()->fontMetrics().lineSpacing());
        // Messages stand in the bar as whole, whatever is in them.
        const int width = fixture->width();
        fixture->messageBar()->post(Severity::Error, QStringLiteral("/").repeated(2) + reason.repeated(2));
        QVERIFY(fixture.waitForRest());
        QCOMPARE(fixture->width(), width);
        for (const auto* label : fixture->messageBar()->findChildren<WrappedLabel*>())
            QVERIFY(label->height() >= label->heightForWidth(label->width()));
        QVERIFY(fixture->messageBar()->findChild<WrappedLabel*>()->height() >=
                2 * fixture->fontMetrics().lineSpacing());
        QVERIFY(fixture->messageBar()->width() <= width);
    }

    void anEmptyViewSaysAPathWhole() {
        EmptyState state(QStringLiteral("table"), QStringLiteral("Nothing"), {});
        state.setText(QStringLiteral("Nothing"), QStringLiteral("/a").repeated(200));
        state.resize(300, 500);
        state.show();
        const auto labels = state.findChildren<WrappedLabel*>();
        QCOMPARE(labels.size(), 2);
        for (const WrappedLabel* label : labels) {
            QVERIFY(state.rect().contains(label->geometry()));
            QVERIFY(label->height() >= label->heightForWidth(label->width()));
        }
        QVERIFY(labels.back()->height() >= 5 * labels.back()->fontMetrics().lineSpacing());
    }

    void theInspectorComesBackWhenTheWindowWidens() {
        WindowFixture fixture(scripted_registry());
        QDockWidget* inspector = dock(fixture, "inspectorDock");
        QVERIFY(inspector->isVisible());
        resize(fixture, 1000);
        QVERIFY(!inspector->isVisible());
        QVERIFY(!fixture->actions().showInspector->isChecked());
        resize(fixture, 1300);
        QVERIFY(inspector->isVisible());
        QVERIFY(fixture->actions().showInspector->isChecked());
    }

    void theInspectorDoesNotKeepTheWindowFromGettingSmall() {
        WindowFixture fixture(scripted_registry());
        QVERIFY(dock(fixture, "inspectorDock")->isVisible());
        fixture->resize(900, 600); // at once
        QTRY_VERIFY_WITH_TIMEOUT(!dock(fixture, "inspectorDock")->isVisible(), patience);
        QVERIFY(fixture.waitForRest());
        QCOMPARE(fixture->size(), QSize(900, 600));
        QVERIFY(fixture->rect().contains(
            QRect(fixture->views()->mapTo(fixture.operator->(), QPoint()), fixture->views()->size())));
    }

    void aSmallWindowStaysSmallWhateverItWasLastTime() {
        WindowFixture fixture(scripted_registry()); // wide, with the inspector
        fixture->close();
        fixture.restart(QSize(900, 600));
        QTRY_VERIFY_WITH_TIMEOUT(!dock(fixture, "inspectorDock")->isVisible(), patience);
        QVERIFY(fixture.waitForRest());
        QCOMPARE(fixture->size(), QSize(900, 600));
        QVERIFY(!dock(fixture, "inspectorDock")->isVisible());
    }

    void theRoomThatTheInspectorTookIsGivenBack() {
        WindowFixture fixture(scripted_registry());
        fixture->resize(900, 600);
        QTRY_VERIFY_WITH_TIMEOUT(!dock(fixture, "inspectorDock")->isVisible(), patience);
        QVERIFY(fixture.waitForRest());
        fixture->actions().showInspector->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(fixture->width() > 900, patience);
        fixture->actions().showInspector->trigger();
        QTRY_COMPARE_WITH_TIMEOUT(fixture->size(), QSize(900, 600), patience);
        fixture->actions().showInspector->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(fixture->width() > 900, patience);
        resize(fixture, 1200); // by the person
        fixture->actions().showInspector->trigger();
        QVERIFY(fixture.waitForRest());
        QCOMPARE(fixture->width(), 1200);
    }

    void anInspectorThatIsFilledWhereThereIsNoRoomIsNotCut() {
        WindowFixture fixture(scripted_registry());
        fixture->controller().setTakesBreakdown(true);
        fixture->workload()->setSweep(scripted_sweep({"ok"}, 6, 1));
        fixture->resize(900, 600);
        QVERIFY(fixture.waitForRest());
        fixture->actions().showInspector->trigger();
        fixture->run();
        QVERIFY(fixture.waitForEnd());
        const auto* scroll = fixture->findChild<Inspector*>()->findChild<QScrollArea*>();
        // With what it was filled with last, and not with what stood there before.
        QVERIFY(scroll->minimumWidth() >= scroll->widget()->minimumSizeHint().width());
        QTRY_COMPARE_WITH_TIMEOUT(whatIsCut(*scroll), QString(), patience);
    }

    void anInspectorThatWasClosedStaysClosed() {
        WindowFixture fixture(scripted_registry());
        QDockWidget* inspector = dock(fixture, "inspectorDock");
        inspector->close();
        resize(fixture, 1000);
        resize(fixture, 1300);
        QVERIFY(!inspector->isVisible());
        fixture->close(); // remembers
        fixture.restart();
        QVERIFY(!dock(fixture, "inspectorDock")->isVisible());
        fixture->actions().showInspector->trigger();
        QVERIFY(dock(fixture, "inspectorDock")->isVisible());
        fixture->actions().showInspector->trigger();
        resize(fixture, 1000);
        resize(fixture, 1300);
        QVERIFY(!dock(fixture, "inspectorDock")->isVisible());
    }

    void anInspectorThatIsOpenedInANarrowWindowStays() {
        WindowFixture fixture(scripted_registry());
        resize(fixture, 1000);
        fixture->actions().showInspector->trigger();
        resize(fixture, 1010);
        QDockWidget* inspector = dock(fixture, "inspectorDock");
        QVERIFY(inspector->isVisible());
        // Inside the window, whatever its width.
        QVERIFY(fixture->rect().contains(inspector->geometry()));
    }

    void itComesBackAfterANarrowWindowWasLeft() {
        WindowFixture fixture(scripted_registry());
        resize(fixture, 1000);
        fixture->close();
        fixture.restart(); // to a wide one
        QVERIFY(fixture->width() >= 1280);
        QVERIFY(dock(fixture, "inspectorDock")->isVisible());
    }

    void everythingGoesBackWhereItStood() {
        WindowFixture fixture(scripted_registry());
        QDockWidget* inspector = dock(fixture, "inspectorDock");
        QDockWidget* messages = dock(fixture, "messagesDock");
        const int width = inspector->width();
        inspector->setFloating(true);
        inspector->close();
        fixture->addDockWidget(Qt::LeftDockWidgetArea, messages);
        messages->show();
        fixture->actions().showWorkload->trigger();
        QVERIFY(!fixture->workload()->isVisible());
        fixture->actions().defaultLayout->trigger();
        QVERIFY(inspector->isVisible());
        QVERIFY(!inspector->isFloating());
        QCOMPARE(fixture->dockWidgetArea(inspector), Qt::RightDockWidgetArea);
        QCOMPARE(fixture->dockWidgetArea(messages), Qt::BottomDockWidgetArea);
        QVERIFY(!messages->isVisible());
        QVERIFY(fixture->workload()->isVisible());
        QVERIFY(fixture->actions().showWorkload->isChecked());
        QTRY_VERIFY_WITH_TIMEOUT(std::abs(inspector->width() - width) < 20, patience);
    }

    /// What stands above what in a view is kept, too, and goes back with the rest.
    void partsOfViewsAreKeptAndGoBack() {
        WindowFixture fixture(scripted_registry());
        fixture->workload()->setSweep(scripted_sweep({"ok"}, 6, 1));
        fixture->run();
        QVERIFY(fixture.waitForEnd());
        const auto parts = [&fixture] {
            return fixture->views()->findChild<QSplitter*>(QStringLiteral("memoryParts"));
        };
        const auto upper = [&parts] { return parts()->sizes().value(0); };
        fixture.show("memory");
        QVERIFY(fixture.waitForRest());
        const int first = upper();
        const auto drag = [&](int by) {
            QSplitterHandle* handle = parts()->handle(1);
            const QPoint middle = handle->rect().center();
            QTest::mousePress(handle, Qt::LeftButton, {}, middle);
            QTest::mouseMove(handle, middle + QPoint(0, by));
            QTest::mouseRelease(handle, Qt::LeftButton, {}, middle + QPoint(0, by));
        };
        drag(-60);
        const int moved = upper();
        QVERIFY2(first - moved > 40, qPrintable(QStringLiteral("%1 %2").arg(first).arg(moved)));
        fixture->close();
        fixture.restart();
        fixture->workload()->setSweep(scripted_sweep({"ok"}, 6, 1));
        fixture->run();
        QVERIFY(fixture.waitForEnd());
        fixture.show("memory");
        QVERIFY(fixture.waitForRest());
        QVERIFY2(std::abs(upper() - moved) < 12, qPrintable(QStringLiteral("%1 %2").arg(upper()).arg(moved)));
        fixture->actions().defaultLayout->trigger();
        QVERIFY(fixture.waitForRest());
        QVERIFY2(std::abs(upper() - first) < 24, qPrintable(QStringLiteral("%1 %2").arg(upper()).arg(first)));
        fixture->close();
        QVERIFY(!QSettings().contains(QStringLiteral("splitters/memoryParts")));
    }

    void whatTheInspectorSaysStandsWhole() {
        WindowFixture fixture(scripted_registry());
        fixture->controller().setTakesBreakdown(true); // the most figures
        fixture->workload()->setSweep(scripted_sweep({"ok"}, 6, 1));
        fixture->run();
        QVERIFY(fixture.waitForEnd());
        auto* inspector = fixture->findChild<Inspector*>();
        const auto* scroll = inspector->findChild<QScrollArea*>();
        const auto lines = [&] {
            const auto labels = scroll->widget()->findChildren<QLabel*>();
            return std::count_if(labels.begin(), labels.end(),
                                 [](const QLabel* label) { return label->isVisible(); });
        };
        QTRY_VERIFY_WITH_TIMEOUT(lines() > 20, patience);
        for (const int width : {230, 270, 400}) {
            fixture->resizeDocks({dock(fixture, "inspectorDock")}, {width}, Qt::Horizontal);
            QTRY_COMPARE_WITH_TIMEOUT(whatIsCut(*scroll), QString(), patience);
        }
        QVERIFY(lines() > 20);
    }

    void atTheSmallestSizeFiguresAndModelsStandWhole() {
        WindowFixture fixture(scripted_registry());
        SweepSpec sweep = scripted_sweep({"ok", "large-model"}, 1'200, 0);
        sweep.models[1].vocab = 128'256;
        fixture->workload()->restoreSweep(sweep);
        fixture->run();
        QVERIFY(fixture.waitForEnd());
        fixture->resize(900, 600);
        QVERIFY(fixture.waitForRest());
        auto* figures = fixture.live()->findChild<FigureRow*>();
        int seen = 0;
        for (const auto* label : figures->findChildren<QLabel*>()) {
            if (!label->isVisible()) continue;
            ++seen;
            QVERIFY2(figures->rect().contains(label->geometry()), qPrintable(label->text()));
            QVERIFY2(label->width() >= label->sizeHint().width(), qPrintable(label->text()));
        }
        QVERIFY(seen >= 2 * 4);
        const QTableView* models = fixture->workload()->modelsEditor()->view();
        int width = 0;
        for (int column = 0; column < models->model()->columnCount(); ++column)
            width += models->columnWidth(column);
        QVERIFY(width <= models->viewport()->width());
        const QString name = models->model()->index(1, ShapesModel::Name).data().toString();
        QVERIFY(models->columnWidth(ShapesModel::Name) > models->fontMetrics().horizontalAdvance(name));
        const QString vocab = models->model()->index(1, ShapesModel::Vocab).data().toString();
        QVERIFY(models->columnWidth(ShapesModel::Vocab) > models->fontMetrics().horizontalAdvance(vocab));
    }

    void theTitleOfALongCellStandsWhole() {
        WindowFixture fixture(scripted_registry());
        SweepSpec sweep = scripted_sweep({"ok", "a-model-with-a-name"}, 12, 0);
        sweep.seqs = {16, 65'536};
        sweep.batches = {1, 128};
        sweep.warmups = {0, 10};
        sweep.modes = {Mode::Forward, Mode::ForwardBackward};
        fixture->workload()->restoreSweep(sweep);
        fixture->run();
        QVERIFY(fixture.waitForEnd());
        fixture->resize(900, 600);
        fixture->selection().choose(static_cast<int>(fixture->controller().results().cells().size()) - 1);
        QVERIFY(fixture.waitForRest());
        auto* title = fixture.live()->findChild<ElidedLabel*>();
        QVERIFY2(title->text().size() > 50, qPrintable(title->text()));
        QVERIFY2(!title->isElided(), "cells differ in what stands last");
        QVERIFY(title->height() >= title->heightForWidth(title->width()));
        title->setText(title->text().repeated(9));
        QVERIFY(title->isElided());
    }

    void theKindOfAMessageStandsWhole() {
        WindowFixture fixture(scripted_registry());
        fixture->report(Severity::Warning, QStringLiteral("something to know"));
        const QAbstractItemView* table = fixture->findChild<MessagesView*>()->findChild<QTableView*>();
        for (const int column : {MessagesModel::Time, MessagesModel::Kind}) {
            const int width = table->visualRect(table->model()->index(0, column)).width();
            QVERIFY2(width >= table->sizeHintForColumn(column), qPrintable(QString::number(column)));
        }
    }

    void nothingMakesASmallWindowLarger_data() {
        QTest::addColumn<QString>("language");
        QTest::newRow("English") << QStringLiteral("en");
        QTest::newRow("German") << QStringLiteral("de");
    }

    /// Whatever is in front, with whatever docks beside and below it, all of them together, too.
    void nothingMakesASmallWindowLarger() {
        QFETCH(const QString, language);
        loadLanguage(language);
        const auto english = qScopeGuard([] { loadLanguage(QStringLiteral("en")); });
        WindowFixture fixture(scripted_registry());
        constexpr QSize small(1024, 640);
        fixture->resize(small);
        compare(fixture, measuredInFull(1, 1e-4), measuredInFull(2, 2e-4));
        fixture->report(Severity::Warning, QStringLiteral("something to know"));
        chooseRow(fixture, 0);
        QVERIFY(fixture.waitForRest());
        const std::vector<std::vector<const char*>> docks = {
            {},
            {"inspectorDock"},
            {"messagesDock"},
            {"profilerDock"},
            {"inspectorDock", "messagesDock", "profilerDock"}};
        for (const auto& open : docks) {
            for (const char* each : {"inspectorDock", "messagesDock", "profilerDock"})
                if (dock(fixture, each)->isVisible()) actionOf(fixture, each)->trigger();
            for (const char* each : open)
                actionOf(fixture, each)->trigger();
            for (const ViewRow& row : viewTable()) {
                fixture.show(row.name);
                QVERIFY(fixture.waitForRest());
                const QSize least = fixture->layout()->totalMinimumSize();
                const QString told = QStringLiteral("%1, %2 dock(s): %3 x %4")
                                         .arg(QLatin1String(row.name))
                                         .arg(open.size())
                                         .arg(least.width())
                                         .arg(least.height());
                QVERIFY2(least.width() <= small.width() && least.height() <= small.height(),
                         qPrintable(told));
                QCOMPARE(fixture->size(), small);
                if (fixture->views()->currentWidget() != fixture.compare() || open.size() > 1) continue;
                const Waterfall& chart = fixture.compare()->why()->plot()->chart();
                QVERIFY2(chart.rowsArea().height() >= 2 * chart.rowHeight(), qPrintable(told));
            }
        }
        // Nor does it come larger than it is asked for, when it is started with all of them.
        fixture->close();
        fixture.restart(small);
        QVERIFY(fixture.waitForRest());
        QCOMPARE(fixture->size(), small);
    }

    /// Words of a state, in whatever language, must not push aside what stands beside the view.
    void aStateOfManyWordsTakesNoRoomFromOthers() {
        CellResult cell;
        StatusLabel state;
        cell.status = Status::Ok;
        state.setCell(cell, Underway::Unfinished);
        const int least = state.minimumSizeHint().width();
        const int wanted = state.sizeHint().width();
        cell.status = Status::Cancelled;
        state.setCell(cell, Underway::Unfinished);
        QVERIFY(state.sizeHint().width() > wanted);
        QCOMPARE(state.minimumSizeHint().width(), least);
    }

private:
    static QAction* actionOf(WindowFixture& fixture, const QString& dockName) {
        const WindowActions& actions = fixture->actions();
        return dockName == QStringLiteral("inspectorDock")  ? actions.showInspector
               : dockName == QStringLiteral("messagesDock") ? actions.showMessages
                                                            : actions.showProfiler;
    }
    static QDockWidget* dock(WindowFixture& fixture, const char* name) {
        return fixture->findChild<QDockWidget*>(QLatin1String(name));
    }
    /// The first text that is not seen whole; empty: all are.
    static QString whatIsCut(const QScrollArea& scroll) {
        const QWidget* page = scroll.widget();
        if (page->width() > scroll.viewport()->width()) return QStringLiteral("the page");
        for (const auto* label : page->findChildren<QLabel*>()) {
            if (!label->isVisible()) continue;
            if (const auto* lines = qobject_cast<const ElidedLabel*>(label)) {
                if (lines->isElided() || lines->height() < lines->heightForWidth(lines->width()))
                    return lines->text();
                continue;
            }
            if (qobject_cast<const WrappedLabel*>(label)) {
                if (label->height() < label->heightForWidth(label->width())) return label->text();
                continue;
            }
            const QRect place(label->mapTo(page, QPoint()), label->size());
            const QRect room = label->contentsRect();
            const int flags =
                static_cast<int>(label->alignment()) | (label->wordWrap() ? Qt::TextWordWrap : 0);
            const QRect text = label->fontMetrics().boundingRect(room, flags, label->text());
            if (!page->rect().contains(place) || text.width() > room.width() || text.height() > room.height())
                return label->text();
        }
        return {};
    }
    static void resize(WindowFixture& fixture, int width) {
        fixture->resize(width, 800);
        QVERIFY(fixture.waitForRest());
    }
};

QTEST_MAIN(TestDocks)
#include "test_docks.moc"
