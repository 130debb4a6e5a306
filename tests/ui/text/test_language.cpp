// The window in every language: complete, loaded from the program itself, with plurals.
#include "patience.h"
#include "scripted_sweep.h"
#include "ui/text/labels/axis_labels.h"
#include "ui/text/labels/comparison_labels.h"
#include "ui/text/language.h"
#include "ui/text/lists.h"
#include "ui/widgets/chips/chip.h"
#include "ui/widgets/collapsible.h"
#include "ui/window/start/window_settings.h"
#include "ui/workload/workload_panel.h"
#include "window_fixture.h"

#include <QAction>
#include <QDir>
#include <QFile>
#include <QFontDatabase>
#include <QFontInfo>
#include <QGuiApplication>
#include <QLabel>
#include <QMenuBar>
#include <QRegularExpression>
#include <QTabWidget>
#include <QTest>
#include <QToolBar>
#include <QXmlStreamReader>

#include <algorithm>
#include <array>
#include <map>
#include <set>
#include <string_view>
#include <vector>

using namespace stepscope;
using namespace stepscope::testing;

class TestLanguage : public QObject {
    Q_OBJECT
private slots:
    void everyFileIsALanguageOfTheTable() {
        QStringList listed;
        for (const Language& language : languages())
            listed.push_back(QStringLiteral("stepscope_") + QLatin1String(language.code));
        listed.sort();
        const auto namesIn = [](const QString& directory, const QString& pattern) {
            QStringList out;
            for (const QFileInfo& file : QDir(directory).entryInfoList({pattern}, QDir::Files, QDir::Name))
                out.push_back(file.completeBaseName());
            out.sort();
            return out;
        };
        QCOMPARE(namesIn(QStringLiteral(TRANSLATIONS), QStringLiteral("*.ts")), listed);
        QCOMPARE(namesIn(QStringLiteral(":/i18n"), QStringLiteral("stepscope_*.qm")), listed);
        for (const Language& language : languages()) {
            loadLanguage(QLatin1String(language.code));
            QCOMPARE(loadedLanguage().code, language.code);
        }
    }

    void aLanguageServesThoseWhoReadIt_data() {
        QTest::addColumn<QString>("wanted");
        QTest::addColumn<QString>("served");
        for (const auto& [wanted, served] :
             std::initializer_list<std::pair<const char*, const char*>>{{"de", "de"},
                                                                        {"de_AT", "de"},
                                                                        {"fr_CA", "fr"},
                                                                        {"es_MX", "es"},
                                                                        {"ja_JP", "ja"},
                                                                        {"zh_CN", "zh_CN"},
                                                                        {"zh", "zh_CN"},
                                                                        {"zh_SG", "zh_CN"},
                                                                        {"zh_TW", "en"},
                                                                        {"pt_BR", "en"},
                                                                        {"xx", "en"},
                                                                        {"en_GB", "en"}})
            QTest::newRow(wanted) << QString::fromUtf8(wanted) << QString::fromUtf8(served);
    }
    void aLanguageServesThoseWhoReadIt() {
        QFETCH(const QString, wanted);
        QFETCH(const QString, served);
        QCOMPARE(QString::fromUtf8(languageFor(wanted).code), served);
    }

    void everyLanguageIsComplete_data() { addLanguages(); }
    void everyLanguageIsComplete() {
        QFETCH(const QString, language);
        const std::vector<Translated> texts = read(language);
        // English is written in the sources: of its file the plural forms alone count.
        const bool isEnglish = language == QStringLiteral("en");
        QVERIFY(texts.size() > (isEnglish ? 10 : 1000));
        QStringList broken;
        for (const Translated& text : texts) {
            if (isEnglish && !text.isPlural) continue;
            if (!text.state.isEmpty()) broken.push_back(text.state + QStringLiteral(": ") + text.source);
            for (const QString& words : text.forms)
                if (const QString what = brokenIn(text, words); !what.isEmpty())
                    broken.push_back(QStringLiteral("%1: “%2” for “%3”").arg(what, words, text.source));
        }
        QVERIFY2(broken.isEmpty(), qPrintable(broken.join(QLatin1Char('\n'))));
    }

    /// A text that another language has is there in each.
    void everyLanguageHasTheSameTexts() {
        const auto keys = [](const QString& language) {
            std::set<std::array<QString, 3>> out;
            for (const Translated& text : read(language))
                out.insert({text.context, text.source, text.comment});
            return out;
        };
        const auto german = keys(QStringLiteral("de"));
        for (const Language& language : languages()) {
            if (std::string_view(language.code) == "en") continue;
            const auto own = keys(QLatin1String(language.code));
            for (const auto& key : german)
                QVERIFY2(own.contains(key),
                         qPrintable(QLatin1String(language.code) + QStringLiteral(": ") + key[1]));
            QCOMPARE(own.size(), german.size());
        }
    }

    void everyPluralIsLoaded_data() { addLanguages(); }
    void everyPluralIsLoaded() {
        QFETCH(const QString, language);
        loadLanguage(language);
        int plurals = 0;
        for (const Translated& text : read(language)) {
            if (!text.isPlural) continue;
            ++plurals;
            for (const int count : {0, 1, 2, 5, 1000}) {
                const QString shown = QCoreApplication::translate(
                    qPrintable(text.context), text.source.toUtf8().constData(),
                    text.comment.isEmpty() ? nullptr : text.comment.toUtf8().constData(), count);
                const bool known = std::ranges::any_of(text.forms, [&](QString form) {
                    return form.replace(QStringLiteral("%Ln"), QLocale().toString(count))
                               .replace(QStringLiteral("%n"), QString::number(count)) == shown;
                });
                QVERIFY2(known,
                         qPrintable(QStringLiteral("%1 of “%2”: %3").arg(count).arg(text.source, shown)));
            }
        }
        QVERIFY(plurals > 10);
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

    void everyMnemonicIsItsOwn_data() { addLanguages(); }
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

    void theWindowSpeaksEveryLanguage_data() { addLanguages(); }
    void theWindowSpeaksEveryLanguage() {
        const std::map<QString, QString> titles = {{QStringLiteral("de"), QStringLiteral("Ergebnisse")},
                                                   {QStringLiteral("en"), QStringLiteral("Results")},
                                                   {QStringLiteral("es"), QStringLiteral("Resultados")},
                                                   {QStringLiteral("fr"), QStringLiteral("Résultats")},
                                                   {QStringLiteral("ja"), QStringLiteral("結果")},
                                                   {QStringLiteral("zh_CN"), QStringLiteral("结果")}};
        QFETCH(const QString, language);
        loadLanguage(language);
        WindowFixture fixture(scripted_registry());
        QCOMPARE(fixture->views()->tabText(1), titles.at(language));
    }

    void aLanguageIsChosenInTheMenu() {
        loadLanguage(QStringLiteral("en"));
        WindowFixture fixture(scripted_registry());
        const auto& entries = fixture->actions().languages;
        QVERIFY(entries.at({})->isChecked());
        QCOMPARE(entries.size(), languages().size() + 1);
        for (const Language& language : languages()) {
            const QAction* entry = entries.at(QLatin1String(language.code));
            QCOMPARE(entry->isEnabled(), hasFont(language));
            QCOMPARE(entry->text(), QString::fromUtf8(hasFont(language) ? language.name : language.english));
        }
        entries.at(QStringLiteral("de"))->trigger(); // test_language_switch.cpp has the rest
        QTRY_COMPARE_WITH_TIMEOUT(rememberedLanguage(), QStringLiteral("de"), patience);
        fixture.restart();
        QVERIFY(fixture->actions().languages.at(QStringLiteral("de"))->isChecked());
        fixture->actions().languages.at({})->trigger();
        QTRY_COMPARE_WITH_TIMEOUT(rememberedLanguage(), QString(), patience);
        fixture.restart();
        QVERIFY(fixture->actions().languages.at({})->isChecked());
    }

    void aLanguageThatNobodyKnowsIsTheSystems() {
        WindowFixture fixture(scripted_registry());
        rememberLanguage(QStringLiteral("tlh"));
        QCOMPARE(rememberedLanguage(), QString());
        fixture.restart();
        QVERIFY(fixture->actions().languages.at({})->isChecked());
    }

    /// Where words do not hold the letter, it stands behind them in brackets: in menus alone.
    void lettersInBracketsStandInMenusAlone() {
        loadLanguage(QStringLiteral("ja"));
        WindowFixture fixture(scripted_registry());
        const WindowActions& actions = fixture->actions();
        QVERIFY(actions.run->text().endsWith(QStringLiteral("(&R)")));
        for (const QAction* action :
             {actions.run, actions.pause, actions.stop, actions.open, actions.showMessages})
            QVERIFY2(!action->iconText().contains(QLatin1Char('(')), qPrintable(action->iconText()));
        for (const Axis& axis : axes())
            QVERIFY2(!columnLabelOf(axis).contains(QStringLiteral("(S)")) &&
                         !columnLabelOf(axis).contains(QLatin1Char('&')),
                     qPrintable(columnLabelOf(axis)));
    }

    void listsAreWrittenAsTheLanguageHasThem() {
        const QStringList things = {QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")};
        for (const auto& [language, list] : std::initializer_list<std::pair<const char*, const char*>>{
                 {"en", "a, b, c"}, {"fr", "a, b, c"}, {"ja", "a、b、c"}, {"zh_CN", "a、b、c"}}) {
            loadLanguage(QLatin1String(language));
            QCOMPARE(listOf(things), QString::fromUtf8(list));
        }
    }

    void theFontHasTheCharacters() {
        const QFont font = QGuiApplication::font();
        for (const Language& language : languages()) {
            if (!hasFont(language)) continue;
            const QFont own = fontFor(language, font);
            QVERIFY2(QFontDatabase::families(language.script).contains(QFontInfo(own).family()),
                     language.code);
            if (language.script == QFontDatabase::Latin) QCOMPARE(own, font);
        }
    }

private:
    /// A text of a file of translations.
    struct Translated {
        QString context, source, comment;
        QString state; ///< "unfinished"; empty: it is whole
        bool isPlural = false;
        QStringList forms; ///< one where it is no plural
    };

    static std::vector<Translated> read(const QString& language) {
        QFile file(QStringLiteral(TRANSLATIONS "/stepscope_%1.ts").arg(language));
        if (!file.open(QIODevice::ReadOnly)) return {};
        QXmlStreamReader reader(&file);
        std::vector<Translated> out;
        QString context;
        while (!reader.atEnd()) {
            reader.readNext();
            if (!reader.isStartElement()) continue;
            const QStringView name = reader.name();
            if (name == QStringLiteral("name")) {
                context = reader.readElementText();
            } else if (name == QStringLiteral("message")) {
                out.push_back({});
                out.back().context = context;
                out.back().isPlural =
                    reader.attributes().value(QStringLiteral("numerus")) == QStringLiteral("yes");
            } else if (name == QStringLiteral("source")) {
                out.back().source = reader.readElementText();
            } else if (name == QStringLiteral("comment")) {
                out.back().comment = reader.readElementText();
            } else if (name == QStringLiteral("translation")) {
                out.back().state = reader.attributes().value(QStringLiteral("type")).toString();
                if (!out.back().isPlural) out.back().forms.push_back(reader.readElementText());
            } else if (name == QStringLiteral("numerusform")) {
                out.back().forms.push_back(reader.readElementText());
            }
        }
        return reader.hasError() ? std::vector<Translated>() : out;
    }

    /// What a translation has lost or has too much; empty: nothing.
    static QString brokenIn(const Translated& text, const QString& words) {
        if (words.trimmed().isEmpty()) return QStringLiteral("empty");
        const auto all = [](const QString& form, const QString& in) {
            QStringList out;
            for (auto found = QRegularExpression(form).globalMatch(in); found.hasNext();)
                out.push_back(found.next().captured());
            out.sort();
            return out;
        };
        const auto differs = [&](const QString& form) {
            QStringList wanted = all(form, text.source);
            QStringList there = all(form, words);
            if (text.isPlural) { // "one cell" need not name its number
                wanted.removeAll(QStringLiteral("%n"));
                there.removeAll(QStringLiteral("%n"));
            }
            return wanted != there;
        };
        if (differs(QStringLiteral("%L?[0-9]+|%L?n"))) return QStringLiteral("placeholders");
        if (differs(QStringLiteral("</?[a-z][^>]*>"))) return QStringLiteral("markup");
        if (all(QStringLiteral("&(?![&\\s])"), QString(text.source).remove(QStringLiteral("&&"))).size() !=
            all(QStringLiteral("&(?![&\\s])"), QString(words).remove(QStringLiteral("&&"))).size())
            return QStringLiteral("letter of a menu");
        if (text.source.count(QLatin1Char('\n')) != words.count(QLatin1Char('\n')))
            return QStringLiteral("lines");
        if (text.isPlural && words.contains(QStringLiteral("(s)"))) return QStringLiteral("plural");
        return {};
    }

    static void addLanguages() {
        QTest::addColumn<QString>("language");
        for (const Language& language : languages())
            QTest::newRow(language.english) << QString::fromUtf8(language.code);
    }
};

QTEST_MAIN(TestLanguage)
#include "test_language.moc"
