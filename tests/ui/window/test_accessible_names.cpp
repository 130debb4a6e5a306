// Every control that can be worked has a name for those who do not see it: in every view, empty and filled,
// in the panels beside them, and in the dialogs.
#include "compare_fixture.h"
#include "patience.h"
#include "scripted_sweep.h"
#include "support/runs/quiet_run.h"
#include "support/runs/sample_timeline.h"
#include "ui/accessible/told_chart.h"
#include "ui/widgets/collapsible.h"
#include "ui/workload/workload_panel.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QProgressBar>
#include <QScrollBar>
#include <QTabBar>
#include <QTest>
#include <QTextEdit>

#include <memory>

using namespace stepscope;
using namespace stepscope::testing;

namespace {

/// Whether a person works it: not what only lies around others, and no part of another control.
bool isWorked(const QWidget& widget) {
    if (widget.focusProxy()) return false; // another one has its keys
    if (qobject_cast<const QScrollBar*>(&widget) || qobject_cast<const QHeaderView*>(&widget)) return false;
    for (const QWidget* around = widget.parentWidget(); around; around = around->parentWidget())
        if (qobject_cast<const QComboBox*>(around) || qobject_cast<const QAbstractSpinBox*>(around) ||
            qobject_cast<const QTabBar*>(around) || qobject_cast<const QAbstractItemView*>(around) ||
            qobject_cast<const QLineEdit*>(around))
            return false;
    return widget.focusPolicy() != Qt::NoFocus || qobject_cast<const QAbstractButton*>(&widget) ||
           qobject_cast<const QComboBox*>(&widget) || qobject_cast<const QLineEdit*>(&widget) ||
           qobject_cast<const QAbstractItemView*>(&widget) ||
           qobject_cast<const QAbstractSpinBox*>(&widget) || qobject_cast<const QProgressBar*>(&widget) ||
           dynamic_cast<const ToldChart*>(&widget);
}

/// A bar of tabs is named by its tabs.
QString nameOf(QWidget& widget) {
    QAccessibleInterface* told = QAccessible::queryAccessibleInterface(&widget);
    if (!told) return {};
    if (qobject_cast<QTabBar*>(&widget) && told->childCount() > 0)
        return told->child(0)->text(QAccessible::Name);
    return told->text(QAccessible::Name);
}

QString pathOf(const QWidget& widget) {
    QStringList out;
    for (const QWidget* each = &widget; each; each = each->parentWidget())
        out.push_front(QLatin1String(each->metaObject()->className()) +
                       (each->objectName().isEmpty() ? QString() : QLatin1Char('#') + each->objectName()));
    return out.join(QStringLiteral(" > "));
}

/// Of all below a window that are in sight: how many are worked, and the paths of those without a name.
struct Names {
    int worked = 0;
    QStringList missing;
};

Names namesBelow(const QWidget& window) {
    Names out;
    for (QWidget* widget : window.findChildren<QWidget*>()) {
        if (!widget->isVisibleTo(&window) || widget->window() != &window || !isWorked(*widget)) continue;
        ++out.worked;
        if (nameOf(*widget).isEmpty()) out.missing.push_back(pathOf(*widget));
    }
    out.missing.removeDuplicates();
    return out;
}

Results filled(std::uint64_t seed, double product) {
    const Results run = run_of(small_sweep(), seed);
    Results out;
    out.apply(*run.run());
    for (CellResult cell : run.cells()) {
        for (int layer = 0; layer < 2; ++layer) {
            cell.phases.push_back({"forward/attention/qkv", layer, product, 4e6, 1e3, "matmul", 1});
            cell.phases.push_back({"forward/ffn/norm", layer, 1e-4, 10, 1e4, "rms_norm", 1});
        }
        cell.timeline = std::make_shared<const Timeline>(sample_timeline(cell.cell.index));
        out.add(std::move(cell));
    }
    return out;
}

} // namespace

class TestAccessibleNames : public QObject {
    Q_OBJECT
private slots:
    void init() { QLocale::setDefault(QLocale::c()); }

    void everyControlOfEveryViewHasAName_data() {
        QTest::addColumn<bool>("isFilled");
        QTest::newRow("empty") << false;
        QTest::newRow("filled") << true;
    }
    void everyControlOfEveryViewHasAName() {
        QFETCH(bool, isFilled);
        WindowFixture fixture(scripted_registry());
        fixture->resize(1500, 1100);
        for (auto* section : fixture->findChildren<Collapsible*>())
            section->setOpen(true);
        for (QAction* show : {fixture->actions().showMessages, fixture->actions().showProfiler})
            if (!show->isChecked()) show->trigger();
        if (isFilled) {
            compare(fixture, filled(1, 2e-4), filled(2, 3e-4));
            chooseRow(fixture, 0);
        }
        for (int tab = 0; tab < fixture->views()->count(); ++tab) {
            fixture->views()->setCurrentIndex(tab);
            QCoreApplication::processEvents();
            const Names names = namesBelow(fixture.window());
            QVERIFY2(names.missing.isEmpty(), qPrintable(fixture->views()->tabText(tab) + QLatin1Char('\n') +
                                                         names.missing.join(QLatin1Char('\n'))));
            QVERIFY(names.worked > 30);
        }
    }

    void everyControlOfTheDialogsHasAName_data() {
        QTest::addColumn<QString>("dialog");
        for (const char* name : {"keys", "about", "commands", "chart", "chart table", "profile"})
            QTest::newRow(name) << QString(QLatin1String(name));
    }
    void everyControlOfTheDialogsHasAName() {
        QFETCH(QString, dialog);
        WindowFixture fixture(scripted_registry());
        compare(fixture, filled(1, 2e-4), filled(2, 3e-4));
        fixture.show("live");
        QAction* asks = actionOf(fixture.window(), dialog);
        QVERIFY(asks);
        bool seen = false;
        Names names;
        // Some ask in a loop of their own.
        QTimer look;
        connect(&look, &QTimer::timeout, &look, [&] {
            QWidget* modal = QApplication::activeModalWidget();
            if (!modal || seen) return;
            seen = true;
            names = namesBelow(*modal);
            modal->close();
        });
        look.start(50);
        asks->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(seen, patience);
        QVERIFY2(names.missing.isEmpty(), qPrintable(names.missing.join(QLatin1Char('\n'))));
        QVERIFY(names.worked > 0);
        QTRY_VERIFY_WITH_TIMEOUT(!QApplication::activeModalWidget(), patience);
    }

    void everyEntryOfEveryMenuHasAName() {
        WindowFixture fixture(scripted_registry());
        int entries = 0;
        for (const auto* menu : fixture->findChildren<QMenu*>())
            for (const QAction* action : menu->actions()) {
                if (action->isSeparator() || !action->isVisible()) continue;
                ++entries;
                QVERIFY2(!action->text().isEmpty(), qPrintable(menu->title()));
            }
        QVERIFY(entries > 50);
    }

private:
    static QAction* actionOf(MainWindow& window, const QString& dialog) {
        WindowActions& actions = window.actions();
        if (dialog == QStringLiteral("keys")) return actions.keys;
        if (dialog == QStringLiteral("about")) return actions.about;
        if (dialog == QStringLiteral("commands")) return actions.commands;
        if (dialog == QStringLiteral("chart table")) return window.views()->tableAction();
        if (dialog == QStringLiteral("profile")) return actions.profile;
        for (const WindowActions::Export& each : actions.exports)
            if (each.chart) return each.action;
        return nullptr;
    }
};

QTEST_MAIN(TestAccessibleNames)
#include "test_accessible_names.moc"
