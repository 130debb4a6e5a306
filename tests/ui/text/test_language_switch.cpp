// Another language while the program runs: the window is another, and what was in it and what goes on are
// not.
#include "compare_fixture.h"
#include "patience.h"
#include "scripted_sweep.h"
#include "ui/messages/message_bar.h"
#include "ui/messages/messages_model.h"
#include "ui/text/labels/axis_labels.h"
#include "ui/text/language.h"
#include "ui/views/results/results_model.h"
#include "ui/views/results/results_table.h"
#include "ui/views/sessions/sessions_view.h"
#include "ui/views/views.h"
#include "ui/widgets/chips/number_chips.h"
#include "ui/window/start/window_settings.h"
#include "ui/workload/workload_panel.h"
#include "window_fixture.h"
#include "workload/axes.h"

#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QDockWidget>
#include <QHeaderView>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QPointer>
#include <QPushButton>
#include <QScopeGuard>
#include <QScrollBar>
#include <QTabBar>
#include <QTableView>
#include <QTest>
#include <QThread>
#include <QToolButton>
#include <QUndoStack>

#include <algorithm>
#include <atomic>
#include <map>
#include <memory>
#include <optional>
#include <set>

using namespace stepscope;
using namespace stepscope::testing;

class TestLanguageSwitch : public QObject {
    Q_OBJECT
private slots:
    void init() {
        usual_ = QApplication::font();
        loadLanguage(QStringLiteral("en"));
    }
    void cleanup() { QVERIFY(speak(QStringLiteral("en"), usual_)); }

    /// Ten times round all languages, during a run that knows nothing of it.
    void aRunGoesOnThroughAllLanguages() {
        const auto script = script_by_name();
        std::atomic<int> allowed = 1; // steps, so that some are taken under each language
        script->on_step = [&](const StepPlan&, int) {
            while (script->steps >= allowed)
                QThread::msleep(1);
        };
        WindowFixture fixture(scripted_registry(script));
        const auto freed = qScopeGuard([&] { allowed = 1 << 30; });
        constexpr int steps = 500;
        fixture->workload()->setSweep(scripted_sweep({"ok", "well"}, steps, 1));
        NumberChips* sequences = fixture->workload()->findChild<NumberChips*>();
        QTest::keyClicks(sequences->edit(), QStringLiteral("24"));
        QTest::keyClick(sequences->edit(), Qt::Key_Return);
        const std::optional<SweepSpec> edited = fixture->workload()->sweep();
        const int changes = fixture->workload()->history()->count();
        QVERIFY(changes > 1);
        fixture.show("results");
        int ends = 0;
        std::optional<Outcome> outcome;
        connect(&fixture.work().controller, &RunController::runEnded, this, [&](Outcome how) {
            ++ends;
            outcome = how;
        });
        fixture->run();
        for (int round = 0; round < 10; ++round)
            for (const Language& language : languages()) {
                if (!hasFont(language)) continue;
                switchTo(fixture, QLatin1String(language.code));
                if (QTest::currentTestFailed()) return;
                const int before = script->steps;
                allowed = before + 2;
                QTRY_VERIFY_WITH_TIMEOUT(script->steps > before, patience);
                QCOMPARE(fixture->controller().state(), RunController::State::Running);
                QCOMPARE(ends, 0);
                QCOMPARE(fixture->views()->currentWidget()->objectName(), QStringLiteral("results"));
                QCOMPARE(fixture->workload()->sweep(), edited);
                QCOMPARE(fixture->workload()->history()->count(), changes);
                QVERIFY(fixture->workload()->history()->canUndo());
                speaks(fixture, language);
                if (QTest::currentTestFailed()) return;
            }
        allowed = 1 << 30;
        QVERIFY(fixture.waitForEnd());
        QCOMPARE(ends, 1);
        QCOMPARE(outcome, std::optional(Outcome::Completed));
        for (const CellResult& cell : fixture->controller().results().cells())
            QCOMPARE(cell.status, std::optional(Status::Ok));
        // The end was told once, by the one window that there is.
        const MessagesModel& messages = fixture->messages();
        const auto cells = fixture->controller().results().cells().size();
        const QString end =
            MainWindow::tr("The run has ended: %1 OK, %2 out of memory, %3 failed, of %4 cells.")
                .arg(cells)
                .arg(0)
                .arg(0)
                .arg(cells);
        QStringList said;
        for (int row = 0; row < messages.rowCount(); ++row)
            said.push_back(messages.index(row, MessagesModel::Text).data().toString());
        QVERIFY2(said.count(end) == 1, qPrintable(said.join(QLatin1Char('\n'))));
    }

    /// A key that was pressed for the window that leaves is for the one in its place.
    void closingTheOldWindowClosesTheNew() {
        WindowFixture fixture(scripted_registry());
        const QPointer<MainWindow> old = &fixture.window();
        bool ignored = false;
        connect(&fixture.holder(), &WindowHolder::replaced, this, [&] { ignored = old && !old->close(); });
        fixture->actions().languages.at(QStringLiteral("de"))->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(&fixture.window() != old.data() && !fixture->isVisible(), patience);
        QVERIFY(ignored);
    }

    /// Each view, and all around it, as it was before, to the pixel.
    void thereAndBackShowsTheSame() {
        WindowFixture fixture(scripted_registry());
        compare(fixture, measuredInFull(1, 1e-4), measuredInFull(2, 2e-4));
        chooseRow(fixture, 1);
        fixture->actions().showMessages->trigger();
        fixture->report(Severity::Warning, QStringLiteral("something to know"));
        std::map<QString, QImage> before;
        for (const ViewRow& row : viewTable())
            before[QLatin1String(row.name)] = pictureOf(fixture, row.name);
        switchTo(fixture, QStringLiteral("de"));
        if (QTest::currentTestFailed()) return;
        QCOMPARE(fixture->views()->currentWidget()->objectName(), QLatin1String(viewTable().back().name));
        for (const ViewRow& row : viewTable()) {
            const View* view = fixture->views()->view(QLatin1String(row.name));
            fixture.show(row.name);
            QVERIFY2(!view->isEmpty() || row.needs == RunNeed::Session, row.name);
        }
        switchTo(fixture, QStringLiteral("en"));
        if (QTest::currentTestFailed()) return;
        for (const ViewRow& row : viewTable()) {
            const QImage now = pictureOf(fixture, row.name);
            const QImage& was = before[QLatin1String(row.name)];
            if (now != was) {
                was.save(QDir::temp().filePath(QStringLiteral("switch-before.png")));
                now.save(QDir::temp().filePath(QStringLiteral("switch-now.png")));
            }
            QVERIFY2(now == was, row.name);
        }
    }

    void whatThePersonHasIsThere() {
        WindowFixture fixture(scripted_registry());
        fixture->controller().show(measuredInFull(1, 1e-4), {});
        fixture->resize(1111, 777);
        fixture->move(37, 41);
        fixture->chooseTheme(Theme::Dark);
        fixture->actions().showMessages->trigger();
        fixture->actions().showInspector->trigger();
        const bool inspector = fixture->actions().showInspector->isChecked();
        fixture->controller().setTakesTimeline(true);
        fixture.show("results");
        fixture->selection().setFilter(QStringLiteral("mode:forward"));
        auto* header = fixture.results()->table()->horizontalHeader();
        const int status = fixture.results()->model().columnOf(QStringLiteral("status"));
        fixture.results()->table()->sortByColumn(status, Qt::DescendingOrder);
        QVERIFY(header->isSortIndicatorShown());
        auto* sessions = qobject_cast<SessionsView*>(fixture->views()->view(QStringLiteral("sessions")));
        sessions->findChild<QLineEdit*>()->setText(QStringLiteral("night"));
        QLineEdit* limit = lineAfter(fixture, QStringLiteral("Memory limit"));
        limit->setText(QStringLiteral("8 gobs"));
        QVERIFY(!fixture->workload()->sweep());
        fixture.results()->filterEdit()->setFocus();
        QVERIFY(fixture.waitForRest());
        const QRect place = fixture->geometry();

        switchTo(fixture, QStringLiteral("fr"));
        if (QTest::currentTestFailed()) return;
        QVERIFY(fixture.waitForRest());
        QCOMPARE(fixture->geometry(), place);
        QVERIFY(fixture->actions().themes.at(Theme::Dark)->isChecked());
        QVERIFY(fixture->actions().languages.at(QStringLiteral("fr"))->isChecked());
        QVERIFY(fixture->findChild<QDockWidget*>(QStringLiteral("messagesDock"))->isVisible());
        QCOMPARE(fixture->actions().showInspector->isChecked(), inspector);
        QVERIFY(fixture->workload()->takesTimeline());
        QCOMPARE(fixture.results()->filterEdit()->text(), QStringLiteral("mode:forward"));
        QVERIFY(fixture.results()->filterEdit()->hasFocus());
        QCOMPARE(fixture.results()->table()->horizontalHeader()->sortIndicatorSection(), status);
        QCOMPARE(fixture.results()->table()->horizontalHeader()->sortIndicatorOrder(), Qt::DescendingOrder);
        sessions = qobject_cast<SessionsView*>(fixture->views()->view(QStringLiteral("sessions")));
        QCOMPARE(sessions->findChild<QLineEdit*>()->text(), QStringLiteral("night"));
        QVERIFY(!fixture->workload()->isValid());
        QVERIFY(!fixture->workload()->sweep());
        // Words are still looked for in what the table shows: the window that went has not taken that along.
        fixture->selection().setFilter(QStringLiteral("0"));
        QCOMPARE(fixture.results()->table()->model()->rowCount() > 0, true);
    }

    /// Back through all that was done before, in the words of now, and on again.
    void whatWasDoneCanBeUndone() {
        WindowFixture fixture(scripted_registry());
        WorkloadPanel* panel = fixture->workload();
        panel->restoreSweep(scripted_sweep({"ok"}, 4, 1));
        const std::optional<SweepSpec> first = panel->sweep();
        SweepSpec named = *first;
        named.name = "another";
        panel->setSweep(named);
        SweepSpec longer = named;
        longer.steps = 9;
        panel->setSweep(longer, QStringLiteral("Open x"));
        panel->history()->undo();
        switchTo(fixture, QStringLiteral("de"));
        if (QTest::currentTestFailed()) return;
        QUndoStack* history = fixture->workload()->history();
        QCOMPARE(fixture->workload()->sweep(), std::optional(named));
        QCOMPARE(history->undoText(), QStringLiteral("Namen ändern"));
        QCOMPARE(history->redoText(), QStringLiteral("Open x"));
        fixture->actions().redo->trigger();
        QCOMPARE(fixture->workload()->sweep(), std::optional(longer));
        fixture->actions().undo->trigger();
        fixture->actions().undo->trigger();
        QCOMPARE(fixture->workload()->sweep(), first);
        QVERIFY(!history->canUndo());
    }

    /// What a notice offers is done in the window that there is when somebody takes it.
    void noticesKeepWhatTheyOffer() {
        WindowFixture fixture(scripted_registry());
        fixture->controller().show(measuredInFull(1, 1e-4), {});
        fixture->messageBar()->post(Severity::Info, QStringLiteral("behind"));
        fixture->workload()->setSweep(scripted_sweep({"ok", "fail"}, 4, 1));
        fixture->run();
        QVERIFY(fixture.waitForEnd());
        const QString text = fixture->messageBar()->text();
        fixture.show("live");
        switchTo(fixture, QStringLiteral("es"));
        if (QTest::currentTestFailed()) return;
        QCOMPARE(fixture->messageBar()->text(), text);
        auto* offer = fixture->messageBar()->findChild<QPushButton*>();
        QVERIFY(offer && offer->isVisible());
        offer->click();
        QCOMPARE(fixture->views()->currentWidget()->objectName(), QStringLiteral("results"));
        QVERIFY(!fixture->messageBar()->empty());
    }

    void aDialogThatIsOpenKeepsTheWindow() {
        WindowFixture fixture(scripted_registry());
        const MainWindow* before = &fixture.window();
        auto* dialog = new QDialog(&fixture.window());
        dialog->open();
        fixture->actions().languages.at(QStringLiteral("de"))->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(!fixture->messageBar()->empty(), patience);
        QCOMPARE(&fixture.window(), before);
        QVERIFY(fixture->actions().languages.at({})->isChecked());
        QCOMPARE(rememberedLanguage(), QString());
        dialog->close();
        switchTo(fixture, QStringLiteral("de"));
    }

    /// Whoever waits for the window hears of the one that there is.
    void theHolderPassesOnWhatItsWindowSays() {
        WindowFixture fixture(scripted_registry());
        QStringList refused;
        connect(&fixture.holder(), &WindowHolder::runRefused, this,
                [&](const QString& reason) { refused.push_back(reason); });
        switchTo(fixture, QStringLiteral("de"));
        if (QTest::currentTestFailed()) return;
        SweepSpec nothing = scripted_sweep({"ok"}, 4, 1);
        nothing.models.clear();
        fixture->workload()->setSweep(nothing);
        fixture->run();
        QCOMPARE(refused.size(), 1);
    }

    void theFontIsThatOfTheLanguage() {
        if (!hasFont(languageFor(QStringLiteral("ja")))) QSKIP("no font has Japanese characters");
        WindowFixture fixture(scripted_registry());
        switchTo(fixture, QStringLiteral("ja"));
        if (QTest::currentTestFailed()) return;
        QCOMPARE(fixture->font().families(), fontFor(languageFor(QStringLiteral("ja")), usual_).families());
        switchTo(fixture, QStringLiteral("en"));
        if (QTest::currentTestFailed()) return;
        QCOMPARE(fixture->font(), usual_);
    }

private:
    static std::set<QWidget*> windows() {
        std::set<QWidget*> out;
        for (QWidget* each : QApplication::topLevelWidgets())
            if (qobject_cast<MainWindow*>(each)) out.insert(each);
        return out;
    }

    /// By the menu, as a person does; until there is one window again.
    static void switchTo(WindowFixture& fixture, const QString& code) {
        const QPointer<MainWindow> before = &fixture.window();
        const bool isOther = code != QLatin1String(loadedLanguage().code);
        fixture->actions().languages.at(code)->trigger();
        QCOMPARE(&fixture.window(), before.data()); // whose menu it is
        if (isOther)
            QTRY_VERIFY_WITH_TIMEOUT(before.isNull(), patience);
        else
            QCoreApplication::processEvents();
        QCOMPARE(windows(), std::set<QWidget*>{&fixture.window()});
        QVERIFY(fixture->isVisible());
        QVERIFY(QTest::qWaitForWindowActive(&fixture.window()));
        QCOMPARE(QString::fromUtf8(loadedLanguage().code), code);
        QCOMPARE(rememberedLanguage(), isOther ? code : rememberedLanguage());
        QVERIFY(fixture->actions().languages.at(code)->isChecked());
    }

    /// Menus, tabs, headings of columns and the form on the left.
    static void speaks(WindowFixture& fixture, const Language& language) {
        const auto told = [](const char* context, const char* source) {
            return QCoreApplication::translate(context, source);
        };
        QCOMPARE(fixture->menuBar()->actions().front()->text(), told("stepscope::WindowActions", "&File"));
        QCOMPARE(fixture->views()->tabText(1), told("Views", "Results"));
        const ResultsModel& results = fixture.results()->model();
        QCOMPARE(results.headerData(results.columnOf(QStringLiteral("status")), Qt::Horizontal).toString(),
                 told("columns", "Status"));
        QStringList captions;
        for (const QLabel* label : fixture->workload()->findChildren<QLabel*>())
            captions.push_back(label->text().remove(QLatin1Char('&')));
        const auto axis =
            std::ranges::find_if(axes(), [](const Axis& each) { return each.kind == AxisKind::Number; });
        QVERIFY2(captions.filter(columnLabelOf(*axis)).size() == 1,
                 qPrintable(columnLabelOf(*axis) + captions.join(QStringLiteral(" | "))));
        const bool isEnglish = loadedLanguage().english == languages()[1].english;
        QVERIFY(isEnglish || told("Views", "Results") != QStringLiteral("Results"));
        QCOMPARE(QString::fromUtf8(loadedLanguage().code), QString::fromUtf8(language.code));
    }

    static QImage pictureOf(WindowFixture& fixture, const char* view) {
        fixture.show(view);
        fixture->setFocus();
        [&] { QTRY_VERIFY_WITH_TIMEOUT(!fixture->isWaiting(), patience); }();
        [&] { QVERIFY(fixture.waitForRest()); }();
        // Numbers stand under one another as those do that were seen so far.
        for (auto* table : fixture->views()->currentWidget()->findChildren<QTableView*>()) {
            table->verticalScrollBar()->setValue(table->verticalScrollBar()->maximum());
            table->grab();
            table->verticalScrollBar()->setValue(0);
        }
        return fixture->grab().toImage();
    }

    /// The field behind a caption of the options, of which the English one is told.
    static QLineEdit* lineAfter(WindowFixture& fixture, const QString& caption) {
        for (const QLabel* label : fixture->workload()->findChildren<QLabel*>())
            if (QString(label->text()).remove(QLatin1Char('&')) == caption)
                return qobject_cast<QLineEdit*>(label->buddy());
        return nullptr;
    }

    QFont usual_;
};

QTEST_MAIN(TestLanguageSwitch)
#include "test_language_switch.moc"
