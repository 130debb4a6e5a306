// What is written on the window in every language: whole, or with a tooltip that is, and translated.
#include "compare_fixture.h"
#include "patience.h"
#include "scripted_sweep.h"
#include "ui/text/language.h"
#include "ui/views/views.h"
#include "ui/widgets/chips/chip.h"
#include "ui/widgets/collapsible.h"
#include "ui/widgets/labels/elided_label.h"
#include "ui/widgets/labels/wrapped_label.h"
#include "ui/widgets/tables/table_style.h"
#include "ui/window/start/window_settings.h"
#include "ui/workload/models/models_editor.h"
#include "ui/workload/models/shapes_model.h"
#include "ui/workload/workload_panel.h"
#include "window_fixture.h"
#include "workload/presets.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDockWidget>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QRegularExpression>
#include <QScopeGuard>
#include <QSpinBox>
#include <QStyle>
#include <QStyleOptionComboBox>
#include <QTabBar>
#include <QTableView>
#include <QTest>
#include <QTranslator>

#include <algorithm>
#include <set>

using namespace stepscope;
using namespace stepscope::testing;

namespace {

/// Marks each text that goes through a translation.
class Marking : public QTranslator {
public:
    bool isEmpty() const override { return false; }
    QString translate(const char*, const char* source, const char*, int) const override {
        return QChar(0x00A1) + QString::fromUtf8(source);
    }
};

QString plain(QString text) {
    return text.remove(QLatin1Char('&'));
}

} // namespace

class TestTextsInSight : public QObject {
    Q_OBJECT
private slots:
    void init() { usual_ = QApplication::font(); }
    void cleanup() { QVERIFY(speak(QStringLiteral("en"), usual_)); }

    void nothingIsCut_data() {
        QTest::addColumn<QString>("language");
        QTest::addColumn<int>("percent");
        for (const Language& language : languages())
            for (const int percent : {100, 200})
                QTest::newRow(
                    qPrintable(QStringLiteral("%1 %2").arg(QLatin1String(language.english)).arg(percent)))
                    << QString(QLatin1String(language.code)) << percent;
    }

    /// Of every view with all docks. Twice as large: letters, and the window with them.
    void nothingIsCut() {
        QFETCH(const QString, language);
        QFETCH(const int, percent);
        if (!hasFont(languageFor(language))) QSKIP("no font has its characters");
        QFont font = usual_;
        font.setPointSizeF(font.pointSizeF() * percent / 100);
        QVERIFY(speak(language, font));
        WindowFixture fixture(scripted_registry());
        fixture.restart(QSize(1280, 800) * percent / 100);
        for (auto* section : fixture->findChildren<Collapsible*>())
            section->setOpen(true);
        compare(fixture, measuredInFull(1, 1e-4), measuredInFull(2, 2e-4));
        chooseRow(fixture, 1);
        fixture->report(Severity::Warning, QStringLiteral("something to know"));
        for (QAction* dock : {fixture->actions().showMessages, fixture->actions().showProfiler})
            dock->trigger();
        std::set<QString> cut;
        for (const ViewRow& row : viewTable()) {
            fixture.show(row.name);
            QVERIFY(fixture.waitForRest());
            for (const QString& each : cutIn(fixture.window()))
                cut.insert(each);
        }
        QVERIFY2(cut.empty(), qPrintable(QStringList(cut.begin(), cut.end()).join(QLatin1Char('\n'))));
    }

    void theHeadingsOfModelsStandWhole_data() {
        QTest::addColumn<QString>("language");
        for (const Language& language : languages())
            QTest::newRow(language.english) << QString(QLatin1String(language.code));
    }
    void theHeadingsOfModelsStandWhole() {
        QFETCH(const QString, language);
        if (!hasFont(languageFor(language))) QSKIP("no font has its characters");
        QVERIFY(speak(language, usual_));
        WindowFixture fixture(scripted_registry());
        rememberSweep(find_sweep("seed", "scripted"), true);
        fixture.restart();
        QVERIFY(fixture.waitForRest());
        const auto* table = fixture->workload()->modelsEditor()->findChild<QTableView*>();
        const QHeaderView* header = table->horizontalHeader();
        for (int column = 0; column < ShapesModel::Parameters; ++column)
            QVERIFY2(header->sectionSize(column) >= headingWidth(header, column),
                     qPrintable(header->model()->headerData(column, Qt::Horizontal).toString()));
    }

    /// All that can be read goes through a translation, but for names, figures and what is in files.
    void everythingIsTranslated() {
        Marking marking;
        QVERIFY(QCoreApplication::installTranslator(&marking));
        const auto gone = qScopeGuard([&] { QCoreApplication::removeTranslator(&marking); });
        WindowFixture fixture(scripted_registry());
        for (auto* section : fixture->findChildren<Collapsible*>())
            section->setOpen(true);
        compare(fixture, measuredInFull(1, 1e-4), measuredInFull(2, 2e-4));
        chooseRow(fixture, 1);
        std::set<QString> bare;
        for (const ViewRow& row : viewTable()) {
            fixture.show(row.name);
            QVERIFY(fixture.waitForRest());
            for (const QString& text : textsIn(fixture.window()))
                if (!isSaid(text)) bare.insert(text);
        }
        QVERIFY2(bare.empty(), qPrintable(QStringList(bare.begin(), bare.end()).join(QLatin1Char('\n'))));
    }

private:
    /// Whether it has been translated, or is no word of a language.
    static bool isSaid(const QString& text) {
        static const QRegularExpression marked(QStringLiteral("¡"));
        static const QRegularExpression words(QStringLiteral("[A-Za-z]{3,}"));
        static const QRegularExpression figure(QStringLiteral("^([^A-Za-z]+[KMG]?i?B)+$"));
        static const QRegularExpression baseline(QStringLiteral("^before( ▾)?$")); // which the test names so
        const bool isLanguage = std::ranges::any_of(
            languages(), [&](const Language& each) { return text == QString::fromUtf8(each.name); });
        return text.contains(marked) || !text.contains(words) || text.contains(figure) ||
               text.contains(baseline) || isLanguage;
    }

    static bool isSeen(const QWidget& widget) {
        return widget.isVisible() && !widget.visibleRegion().isEmpty();
    }

    static QStringList textsIn(const QWidget& window) {
        QStringList out;
        const auto add = [&out](const QString& text) {
            if (!text.isEmpty()) out.push_back(text);
        };
        for (const auto* widget : window.findChildren<QWidget*>()) {
            if (!widget->isVisible()) continue;
            add(widget->toolTip());
            add(widget->accessibleName());
            if (const auto* label = qobject_cast<const QLabel*>(widget)) add(label->text());
            if (const auto* button = qobject_cast<const QAbstractButton*>(widget)) add(button->text());
            if (const auto* edit = qobject_cast<const QLineEdit*>(widget)) add(edit->placeholderText());
            if (const auto* box = qobject_cast<const QComboBox*>(widget))
                for (int i = 0; i < box->count(); ++i)
                    add(box->itemText(i));
            if (const auto* tabs = qobject_cast<const QTabBar*>(widget))
                for (int i = 0; i < tabs->count(); ++i)
                    add(tabs->tabText(i));
            if (const auto* header = qobject_cast<const QHeaderView*>(widget))
                for (int i = 0; i < header->count(); ++i)
                    for (const int role : {int(Qt::DisplayRole), int(Qt::ToolTipRole)})
                        add(header->model()->headerData(i, header->orientation(), role).toString());
            if (const auto* dock = qobject_cast<const QDockWidget*>(widget)) add(dock->windowTitle());
        }
        for (const auto* action : window.findChildren<QAction*>()) {
            add(action->text());
            add(action->toolTip());
        }
        return out;
    }

    /// Texts that are not seen whole and of which no tooltip has the whole.
    static QStringList cutIn(const QWidget& window) {
        QStringList out;
        for (const auto* widget : window.findChildren<QWidget*>()) {
            if (!isSeen(*widget)) continue;
            const QFontMetrics metrics = widget->fontMetrics();
            const auto widthOf = [&metrics](const QString& text) {
                return metrics.size(Qt::TextShowMnemonic, text).width();
            };
            const auto cut = [&](const QString& text, int room, const QString& told) {
                if (widthOf(text) > room && !plain(told).contains(plain(text)))
                    out.push_back(QStringLiteral("%1: “%2” takes %3 of %4")
                                      .arg(QLatin1String(widget->metaObject()->className()), text)
                                      .arg(widthOf(text))
                                      .arg(room));
            };
            const QString tip = widget->toolTip();
            if (const auto* label = qobject_cast<const QLabel*>(widget)) {
                if (qobject_cast<const ElidedLabel*>(label) || qobject_cast<const WrappedLabel*>(label))
                    continue;
                if (label->wordWrap()) {
                    if (label->heightForWidth(label->width()) > label->height())
                        out.push_back(QStringLiteral("lines of “%1”").arg(label->text()));
                    for (const QString& word : label->text().split(QRegularExpression(QStringLiteral("\\s"))))
                        cut(word, label->contentsRect().width(), tip);
                } else {
                    cut(label->text(), label->contentsRect().width(), tip);
                }
            } else if (const auto* button = qobject_cast<const QAbstractButton*>(widget)) {
                if (!button->text().isEmpty() && button->sizeHint().width() > button->width())
                    cut(button->text(),
                        button->width() - (button->sizeHint().width() - widthOf(button->text())), tip);
            } else if (const auto* box = qobject_cast<const QComboBox*>(widget)) {
                QStyleOptionComboBox option;
                option.initFrom(box);
                const QRect room = box->style()->subControlRect(QStyle::CC_ComboBox, &option,
                                                                QStyle::SC_ComboBoxEditField, box);
                cut(box->currentText(), room.width(), tip);
            } else if (const auto* spin = qobject_cast<const QAbstractSpinBox*>(widget)) {
                if (spin->sizeHint().width() > spin->width()) out.push_back(spin->text());
            } else if (const auto* edit = qobject_cast<const QLineEdit*>(widget)) {
                constexpr int around = 6;
                if (edit->text().isEmpty()) cut(edit->placeholderText(), edit->width() - around, tip);
            } else if (const auto* tabs = qobject_cast<const QTabBar*>(widget)) {
                for (int i = 0; i < tabs->count(); ++i)
                    if (i == tabs->currentIndex()) cut(tabs->tabText(i), tabs->tabRect(i).width(), {});
            } else if (const auto* header = qobject_cast<const QHeaderView*>(widget)) {
                for (int i = 0; i < header->count(); ++i) {
                    if (header->isSectionHidden(i) || header->orientation() != Qt::Horizontal) continue;
                    const QString heading = header->model()->headerData(i, Qt::Horizontal).toString();
                    const int around = headingWidth(header, i, {});
                    constexpr int spare = 4; // of what is around words
                    cut(heading, header->sectionSize(i) - around + spare, headingTip(header, i));
                }
            }
        }
        return out;
    }

    QFont usual_;
};

QTEST_MAIN(TestTextsInSight)
#include "test_texts_in_sight.moc"
