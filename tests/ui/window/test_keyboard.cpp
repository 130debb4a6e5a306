// The window without a mouse: Tab walks every control as it is read, what has the focus is seen, every
// underlined letter leads somewhere, and none stands twice where it would have to be chosen between.
#include "patience.h"
#include "scripted_sweep.h"
#include "ui/text/language.h"
#include "ui/widgets/chips/chip.h"
#include "ui/widgets/chips/number_chips.h"
#include "ui/widgets/collapsible.h"
#include "ui/workload/workload_panel.h"
#include "window_fixture.h"

#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QTest>
#include <QTranslator>
#include <QTreeWidget>

#include <algorithm>
#include <map>

using namespace stepscope;
using namespace stepscope::testing;

class TestKeyboard : public QObject {
    Q_OBJECT
private slots:
    void cleanup() { // the language of one test is not that of the next
        for (auto* translator : qApp->findChildren<QTranslator*>()) {
            QCoreApplication::removeTranslator(translator);
            delete translator;
        }
    }

    void tabWalksEveryControl() {
        WindowFixture fixture(scripted_registry());
        prepare(fixture);
        for (int tab = 0; tab < fixture->views()->count(); ++tab) {
            fixture->views()->setCurrentIndex(tab);
            const std::vector<QWidget*> walked = walk(fixture.window());
            for (auto* widget : fixture->findChildren<QWidget*>())
                if (isStop(*widget, fixture.window()))
                    QVERIFY2(std::count(walked.begin(), walked.end(), widget) == 1,
                             qPrintable(QStringLiteral("%1 times at %2")
                                            .arg(std::count(walked.begin(), walked.end(), widget))
                                            .arg(nameOf(widget))));
            QVERIFY(walked.size() > 25);
        }
    }

    void tabWalksAsThePanelIsRead() {
        WindowFixture fixture(scripted_registry());
        prepare(fixture);
        auto* numbers = fixture->findChild<NumberChips*>();
        numbers->setValues({3, 5, 7}); // made later than all the rest
        std::vector<QWidget*> panel;
        for (QWidget* widget : walk(fixture.window()))
            if (fixture->workload()->isAncestorOf(widget)) panel.push_back(widget);
        const auto place = [&](QWidget* widget) { return widget->mapTo(fixture->workload(), QPoint(0, 0)); };
        // From wherever it began: round once.
        const auto first = std::min_element(
            panel.begin(), panel.end(), [&](QWidget* a, QWidget* b) { return place(a).y() < place(b).y(); });
        std::rotate(panel.begin(), first, panel.end());
        for (std::size_t i = 1; i < panel.size(); ++i) {
            const QPoint before = place(panel[i - 1]);
            const QPoint now = place(panel[i]);
            const bool below = now.y() > before.y() + 8;
            const bool right = std::abs(now.y() - before.y()) <= 12 && now.x() > before.x();
            QVERIFY2(below || right,
                     qPrintable(nameOf(panel[i - 1]) + QStringLiteral(" then ") + nameOf(panel[i])));
        }
        for (Chip* chip : numbers->chips())
            QVERIFY(std::find(panel.begin(), panel.end(), chip) != panel.end());
        QVERIFY(std::any_of(panel.begin(), panel.end(), [](QWidget* widget) {
            return widget->accessibleName() == QStringLiteral("Device");
        }));
    }

    void whatHasTheFocusIsSeen_data() {
        QTest::addColumn<int>("theme");
        QTest::newRow("light") << static_cast<int>(Theme::Light);
        QTest::newRow("dark") << static_cast<int>(Theme::Dark);
    }
    void whatHasTheFocusIsSeen() {
        QFETCH(int, theme);
        WindowFixture fixture(scripted_registry());
        fixture->chooseTheme(static_cast<Theme>(theme));
        prepare(fixture);
        QVERIFY(fixture->findChildren<QWidget*>().size() > 50);
        QWidget* first = nullptr;
        int looked = 0;
        for (int i = 0; i < 200; ++i) {
            QTest::keyClick(fixture->focusWidget() ? fixture->focusWidget() : fixture.operator->(),
                            Qt::Key_Tab);
            QWidget* now = fixture->focusWidget();
            QVERIFY(now);
            if (now == first) break;
            if (!first) first = now;
            const QImage with = fixture->grab().toImage();
            now->clearFocus();
            const QImage without = fixture->grab().toImage();
            const QRect area(now->mapTo(fixture.operator->(), QPoint(0, 0)), now->size());
            int different = 0;
            for (int y = std::max(0, area.top() - 3); y <= std::min(with.height() - 1, area.bottom() + 3);
                 ++y)
                for (int x = std::max(0, area.left() - 3); x <= std::min(with.width() - 1, area.right() + 3);
                     ++x)
                    different += with.pixel(x, y) != without.pixel(x, y);
            QVERIFY2(different >= 20, qPrintable(nameOf(now)));
            now->setFocus(Qt::TabFocusReason);
            ++looked;
        }
        QVERIFY(looked > 25);
    }

    void everyUnderlinedLetterLeadsToItsControl_data() { addLanguages(); }
    void everyUnderlinedLetterLeadsToItsControl() {
        QFETCH(QString, language);
        loadLanguage(language);
        WindowFixture fixture(scripted_registry());
        prepare(fixture);
        int letters = 0;
        for (auto* label : fixture->findChildren<QLabel*>()) {
            const QString keys = QKeySequence::mnemonic(label->text()).toString();
            if (!label->isVisible() || !label->buddy() || keys.isEmpty()) continue;
            ++letters;
            fixture->views()->setFocus();
            QTest::keySequence(fixture.operator->(), QKeySequence(keys));
            QWidget* now = fixture->focusWidget();
            QVERIFY2(now && (now == label->buddy() || label->buddy()->isAncestorOf(now)),
                     qPrintable(label->text()));
        }
        QVERIFY(letters > 8);
    }

    void noLetterStandsTwiceInAMenu_data() { addLanguages(); }
    void noLetterStandsTwiceInAMenu() {
        QFETCH(QString, language);
        loadLanguage(language);
        WindowFixture fixture(scripted_registry());
        prepare(fixture);
        QStringList twice;
        int menus = 0;
        const auto check = [&](const QString& name, const QList<QAction*>& actions) {
            ++menus;
            std::map<QString, QString> taken;
            for (const QAction* action : actions) {
                const QString keys = QKeySequence::mnemonic(action->text()).toString();
                if (keys.isEmpty()) continue;
                if (taken.contains(keys))
                    twice.push_back(QStringLiteral("%1: %2 and %3").arg(name, taken[keys], action->text()));
                taken[keys] = action->text();
            }
        };
        check(QStringLiteral("bar"), fixture->menuBar()->actions());
        for (const auto* menu : fixture->findChildren<QMenu*>())
            check(menu->title(), menu->actions());
        QVERIFY2(twice.isEmpty(), qPrintable(twice.join(QLatin1Char('\n'))));
        QVERIFY(menus > 8);
    }

    void whatCanBeTickedShowsItsTick() {
        WindowFixture fixture(scripted_registry());
        int ticked = 0;
        for (const auto* menu : fixture->findChildren<QMenu*>())
            for (const QAction* action : menu->actions()) {
                if (!action->isCheckable()) continue;
                ++ticked;
                QVERIFY2(action->icon().isNull() || !action->isIconVisibleInMenu(),
                         qPrintable(action->text()));
            }
        QVERIFY(ticked >= 8);
    }

    void helpIsAKeyAwayAndKnowsEveryOther() {
        WindowFixture fixture(scripted_registry());
        fixture->workload()->setSweep(scripted_sweep({"other"}, 4, 1));
        QVERIFY(fixture->actions().undo->text() != QStringLiteral("Undo")); // it says what, too
        QTest::keyClick(fixture.operator->(), Qt::Key_F1);
        QTRY_VERIFY_WITH_TIMEOUT(fixture->findChild<QTreeWidget*>() != nullptr, patience);
        const auto* tree = fixture->findChild<QTreeWidget*>();
        QVERIFY(tree->isVisible());
        for (const auto* menu : fixture->findChildren<QMenu*>())
            for (const QAction* action : menu->actions()) {
                if (action->shortcut().isEmpty()) continue;
                const QString keys = action->shortcut().toString(QKeySequence::NativeText);
                QVERIFY2(!tree->findItems(keys, Qt::MatchExactly | Qt::MatchRecursive).isEmpty(),
                         qPrintable(keys));
            }
        QVERIFY(!tree->findItems(QStringLiteral("Undo"), Qt::MatchExactly | Qt::MatchRecursive, 1).isEmpty());
        // Where a menu within a menu has it, both are named: “File…” alone would be any.
        for (const char* const entry : {"Compare with › File…", "Session › Rename"})
            QVERIFY2(!tree->findItems(QString::fromUtf8(entry), Qt::MatchExactly | Qt::MatchRecursive, 1)
                          .isEmpty(),
                     entry);
        QTest::keyClick(tree->window(), Qt::Key_Escape);
        QTRY_VERIFY_WITH_TIMEOUT(fixture->findChild<QTreeWidget*>() == nullptr, patience);
    }

private:
    static void addLanguages() {
        QTest::addColumn<QString>("language");
        for (const Language& language : languages())
            QTest::newRow(language.english) << QString::fromUtf8(language.code);
    }
    /// A run to look at, and all that folds open.
    static void prepare(WindowFixture& fixture) {
        fixture->resize(1400, 1100);
        fixture->workload()->setSweep(scripted_sweep({"ok"}, 6, 1));
        for (auto* section : fixture->findChildren<Collapsible*>())
            section->setOpen(true);
        fixture->controller().setTakesBreakdown(true);
        fixture->actions().showMessages->trigger();
        fixture->run();
        QVERIFY(fixture.waitForEnd());
        QVERIFY(fixture.waitForRest());
    }
    /// Whether Tab has to stop there.
    static bool isStop(const QWidget& widget, const QWidget& window) {
        return widget.isVisibleTo(&window) && widget.window() == &window && widget.isEnabled() &&
               (widget.focusPolicy() & Qt::TabFocus) && !widget.focusProxy();
    }
    static std::vector<QWidget*> walk(MainWindow& window) {
        std::vector<QWidget*> out;
        window.views()->tabBar()->setFocus();
        for (int i = 0; i < 300; ++i) {
            QWidget* now = window.focusWidget();
            if (!out.empty() && now == out.front()) break;
            out.push_back(now);
            QTest::keyClick(now, Qt::Key_Tab);
        }
        return out;
    }
    static QString nameOf(const QWidget* widget) {
        const auto* button = qobject_cast<const QAbstractButton*>(widget);
        return QStringLiteral("%1 “%2” %3")
            .arg(QLatin1String(widget->metaObject()->className()), widget->accessibleName(),
                 button ? button->text() : widget->objectName());
    }
};

QTEST_MAIN(TestKeyboard)
#include "test_keyboard.moc"
