// The German window: complete, loaded from the program itself, with plurals.
#include "scripted_sweep.h"
#include "ui/text/labels/comparison_labels.h"
#include "ui/text/language.h"
#include "ui/widgets/chips/chip.h"
#include "ui/widgets/collapsible.h"
#include "ui/workload/workload_panel.h"
#include "window_fixture.h"

#include <QAction>
#include <QFile>
#include <QLabel>
#include <QMenuBar>
#include <QTabWidget>
#include <QTest>
#include <QToolBar>
#include <QXmlStreamReader>

#include <map>

using namespace stepscope;
using namespace stepscope::testing;

class TestLanguage : public QObject {
    Q_OBJECT
private slots:
    void germanIsComplete() {
        QFile file(QStringLiteral(TRANSLATIONS "/stepscope_de.ts"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QXmlStreamReader reader(&file);
        int messages = 0;
        QString source;
        while (!reader.atEnd()) {
            reader.readNext();
            if (!reader.isStartElement()) continue;
            if (reader.name() == QStringLiteral("source")) source = reader.readElementText();
            if (reader.name() != QStringLiteral("translation")) continue;
            ++messages;
            QVERIFY2(reader.attributes().value(QStringLiteral("type")).isEmpty(), qPrintable(source));
            QVERIFY2(!reader.readElementText(QXmlStreamReader::IncludeChildElements).trimmed().isEmpty(),
                     qPrintable(source));
        }
        QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
        QVERIFY(messages > 200);
    }

    void englishHasPlurals() {
        loadLanguage(QStringLiteral("en"));
        WindowFixture fixture(scripted_registry());
        SweepSpec sweep = scripted_sweep({"ok"}, 4, 1);
        fixture->workload()->setSweep(sweep);
        QVERIFY2(fixture->workload()->summaryText().startsWith(QStringLiteral("2 cells")),
                 qPrintable(fixture->workload()->summaryText()));
        sweep.modes = {Mode::Forward};
        fixture->workload()->setSweep(sweep);
        QVERIFY(fixture->workload()->summaryText().startsWith(QStringLiteral("1 cell")));
        QVERIFY(!fixture->workload()->summaryText().contains(QStringLiteral("(s)")));
    }

    void everyMnemonicIsItsOwn_data() {
        QTest::addColumn<QString>("language");
        QTest::newRow("English") << QStringLiteral("en");
        QTest::newRow("German") << QStringLiteral("de");
    }
    void everyMnemonicIsItsOwn() {
        QFETCH(QString, language);
        loadLanguage(language);
        WindowFixture fixture(scripted_registry());
        fixture->workload()->setSweep(scripted_sweep({"ok"}, 4, 1));
        for (auto* section : fixture->findChildren<Collapsible*>())
            section->setOpen(true);
        fixture->run();
        QVERIFY(fixture.waitForEnd());
        for (int tab = 0; tab < fixture->views()->count(); ++tab) {
            fixture->views()->setCurrentIndex(tab);
            QStringList texts;
            for (const QAction* menu : fixture->menuBar()->actions())
                texts.push_back(menu->text());
            for (const auto* label : fixture->findChildren<QLabel*>())
                if (label->isVisible() && label->buddy()) texts.push_back(label->text());
            for (const auto* button : fixture->findChildren<QAbstractButton*>()) {
                const auto* chip = qobject_cast<const Chip*>(button);
                const bool onToolBar = qobject_cast<QToolBar*>(button->parentWidget());
                if (button->isVisible() && !chip && !onToolBar) texts.push_back(button->text());
            }
            std::map<QString, QString> taken;
            for (const QString& text : texts) {
                const QString keys = QKeySequence::mnemonic(text).toString();
                if (keys.isEmpty()) continue;
                QVERIFY2(!taken.contains(keys), qPrintable(taken[keys] + QStringLiteral(" and ") + text));
                taken[keys] = text;
            }
            QVERIFY(taken.size() > 12);
        }
    }

    void theWindowSpeaksGerman() {
        loadLanguage(QStringLiteral("de"));
        WindowFixture fixture(scripted_registry());
        QCOMPARE(fixture->views()->tabText(1), QStringLiteral("Ergebnisse"));
        QVERIFY(fixture->actions().stop->text().remove(QLatin1Char('&')) == QStringLiteral("Stopp"));
        fixture->workload()->setSweep(scripted_sweep({"ok"}, 4, 1));
        QVERIFY2(fixture->workload()->summaryText().startsWith(QStringLiteral("2 Zellen")),
                 qPrintable(fixture->workload()->summaryText()));
        QCOMPARE(nameInSentence(Verdict::NotEnoughSteps), QStringLiteral("zu wenige Schritte"));
    }
};

QTEST_MAIN(TestLanguage)
#include "test_language.moc"
