// The German window: complete, loaded from the program itself, with plurals.
#include "scripted_backend.h"
#include "ui/panels/workload_panel.h"
#include "ui/window/language.h"
#include "window_fixture.h"

#include <QAction>
#include <QFile>
#include <QTabWidget>
#include <QTest>
#include <QXmlStreamReader>

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
        WindowFixture fixture(scripted_registry(script_by_name));
        SweepSpec sweep = scripted_sweep({"ok"}, 4, 1);
        fixture->workload()->setSweep(sweep);
        QVERIFY2(fixture->workload()->summaryText().startsWith(QStringLiteral("2 cells")),
                 qPrintable(fixture->workload()->summaryText()));
        sweep.modes = {Mode::Forward};
        fixture->workload()->setSweep(sweep);
        QVERIFY(fixture->workload()->summaryText().startsWith(QStringLiteral("1 cell")));
        QVERIFY(!fixture->workload()->summaryText().contains(QStringLiteral("(s)")));
    }

    void theWindowSpeaksGerman() {
        loadLanguage(QStringLiteral("de"));
        WindowFixture fixture(scripted_registry(script_by_name));
        QCOMPARE(fixture->tabs()->tabText(1), QStringLiteral("Ergebnisse"));
        QVERIFY(fixture->actions().stop->text().remove(QLatin1Char('&')) == QStringLiteral("Stopp"));
        fixture->workload()->setSweep(scripted_sweep({"ok"}, 4, 1));
        QVERIFY2(fixture->workload()->summaryText().startsWith(QStringLiteral("2 Zellen")),
                 qPrintable(fixture->workload()->summaryText()));
    }
};

QTEST_MAIN(TestLanguage)
#include "test_language.moc"
