// Tables of others in the window: the dialog that asks what their columns hold.
#include "patience.h"
#include "scripted_sweep.h"
#include "system/files/files.h"
#include "tables/mapping/columns/mapping_json.h"
#include "ui/files/mapping/column_boxes.h"
#include "ui/files/mapping/constants_form.h"
#include "ui/files/mapping/mapping_dialog.h"
#include "ui/files/mapping/value_boxes.h"
#include "ui/messages/message_bar.h"
#include "ui/text/engine_sentences.h"
#include "ui/theme/theme.h"
#include "window_fixture.h"
#include "workload/axes.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableWidget>
#include <QTest>
#include <QTranslator>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <string_view>

using namespace stepscope;
using namespace stepscope::testing;

namespace {

QString foreign(const char* name) {
    return QStringLiteral(TEST_DATA "/cases/foreign/") + QLatin1String(name);
}

/// The dialog that asks about a file, once it is there.
MappingDialog* dialogOver(WindowFixture& fixture) {
    MappingDialog* out = nullptr;
    const bool there = QTest::qWaitFor(
        [&] {
            out = fixture->findChild<MappingDialog*>();
            return out != nullptr && out->isVisible();
        },
        patience);
    return there ? out : nullptr;
}

QComboBox* boxOf(MappingDialog* dialog, int line, const QString& column) {
    auto* boxes = dialog->findChild<QTableWidget*>(QStringLiteral("boxes"));
    for (int i = 0; i < boxes->columnCount(); ++i)
        if (boxes->horizontalHeaderItem(i)->text() == column)
            return qobject_cast<QComboBox*>(boxes->cellWidget(line, i));
    return nullptr;
}

/// Chooses by keys, as a person does who has no mouse.
void chooseByKeys(QComboBox* box, const QString& text) {
    QVERIFY2(box->findText(text) >= 0, qPrintable(text));
    box->setFocus();
    QTest::keyClick(box, Qt::Key_Home);
    for (int i = 0; i < box->count() && box->currentText() != text; ++i)
        QTest::keyClick(box, Qt::Key_Down);
    QCOMPARE(box->currentText(), text);
}

QPushButton* acceptOf(MappingDialog* dialog) {
    const auto buttons = dialog->findChild<QDialogButtonBox*>()->buttons();
    for (QAbstractButton* button : buttons)
        if (dialog->findChild<QDialogButtonBox*>()->buttonRole(button) == QDialogButtonBox::AcceptRole)
            return qobject_cast<QPushButton*>(button);
    return nullptr;
}

QString summaryOf(MappingDialog* dialog) {
    return dialog->findChild<QLabel*>(QStringLiteral("summary"))->text();
}

QString notesOf(MappingDialog* dialog) {
    const auto* notes = dialog->findChild<QListWidget*>(QStringLiteral("notes"));
    QString out;
    for (int i = 0; i < notes->count(); ++i)
        out += notes->item(i)->text() + QLatin1Char('\n');
    return out;
}

} // namespace

class TestMappingDialog : public QObject {
    Q_OBJECT
private slots:
    void aTableThatIsNotOursIsAskedAboutAndOpened() {
        WindowFixture fixture(scripted_registry());
        QSignalSpy opened(&fixture->files(), &FileCommands::opened);
        fixture->openFile(foreign("table.tex"));
        MappingDialog* dialog = dialogOver(fixture);
        QVERIFY(dialog);
        QVERIFY2(dialog->windowTitle().contains(QStringLiteral("table.tex")),
                 qPrintable(dialog->windowTitle()));
        QVERIFY2(
            notesOf(dialog).contains(QStringLiteral("“mean_time” says no unit; its numbers look like s")),
            qPrintable(notesOf(dialog)));
        QVERIFY2(summaryOf(dialog).contains(QStringLiteral("3 cell")), qPrintable(summaryOf(dialog)));
        chooseByKeys(boxOf(dialog, 1, QStringLiteral("mean_time")), QStringLiteral("ms"));
        QVERIFY(acceptOf(dialog)->isEnabled());
        QTest::keyClick(dialog, Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(opened.count(), 1, patience);
        QCOMPARE(fixture->controller().results().cells().size(), std::size_t{3});
        QCOMPARE(fixture->controller().results().cells().front().statistics.mean, 0.0693e-3);
    }

    /// In any language of the window: rows are found by their places, not by what these are called.
    void rowsThatCannotBePlacedAreMarkedAndToldInItsLanguage() {
        class Brackets : public QTranslator {
        public:
            bool isEmpty() const override { return false; }
            QString translate(const char* context, const char* source, const char* /*disambiguation*/,
                              int /*n*/) const override {
                if (std::string_view(context) != engine_context) return {};
                return QLatin1Char('[') + QString::fromUtf8(source) + QLatin1Char(']');
            }
        };
        WindowFixture fixture(scripted_registry());
        Brackets brackets; // goes, and with it its words
        QVERIFY(QCoreApplication::installTranslator(&brackets));
        const QString file = fixture.path(QStringLiteral("theirs.csv"));
        std::ofstream(file.toStdString()) << "model,seq,mean (ms)\nme,128,2.5\nyou,128,soon\nshe,128,-\n";
        fixture->openFile(file);
        MappingDialog* dialog = dialogOver(fixture);
        QVERIFY(dialog);
        QVERIFY2(notesOf(dialog).contains(QStringLiteral("[line 3]: you | 128 | soon – [character ")),
                 qPrintable(notesOf(dialog)));
        QVERIFY2(notesOf(dialog).contains(QStringLiteral("[the row tells no measurement]")),
                 qPrintable(notesOf(dialog)));
        const auto* preview = dialog->findChild<QTableWidget*>(QStringLiteral("preview"));
        QCOMPARE(preview->verticalHeaderItem(1)->text(), QStringLiteral("[line 3]"));
        QCOMPARE(preview->item(0, 0)->foreground(), QBrush());
        for (const int row : {1, 2})
            QCOMPARE(preview->item(row, 0)->foreground().color(), colorsOf(preview->palette()).warning);
    }

    void whatIsMissingIsSaidUntilItIsThere() {
        WindowFixture fixture(scripted_registry());
        const QString file = fixture.path(QStringLiteral("theirs.csv"));
        std::ofstream(file.toStdString()) << "who,what,n\nme,2.5,128\nyou,3.5,128\nshe,soon,128\n";
        fixture->openFile(file);
        MappingDialog* dialog = dialogOver(fixture);
        QVERIFY(dialog);
        QVERIFY(!acceptOf(dialog)->isEnabled());
        QVERIFY2(summaryOf(dialog).contains(QStringLiteral("sequence length")),
                 qPrintable(summaryOf(dialog)));
        QVERIFY(notesOf(dialog).contains(QStringLiteral("No column holds the time of a step")));
        // Where else to say it is named as it stands in the dialog, above or below.
        const QString place =
            summaryOf(dialog).section(QStringLiteral("“"), 1, 1).section(QStringLiteral("”"), 0, 0);
        const auto labels = dialog->findChildren<QLabel*>();
        QVERIFY2(std::any_of(labels.begin(), labels.end(),
                             [&](const QLabel* label) { return label->text() == place; }),
                 qPrintable(place));
        chooseByKeys(boxOf(dialog, 0, QStringLiteral("n")), QStringLiteral("Sequence length"));
        chooseByKeys(boxOf(dialog, 0, QStringLiteral("what")), QStringLiteral("Mean"));
        QVERIFY(!acceptOf(dialog)->isEnabled());
        QVERIFY2(summaryOf(dialog).contains(QStringLiteral("The unit of “what” is not known")),
                 qPrintable(summaryOf(dialog)));
        QTest::keyClick(dialog, Qt::Key_Return); // takes nothing
        QVERIFY(dialog->isVisible());
        chooseByKeys(boxOf(dialog, 1, QStringLiteral("what")), QStringLiteral("ms"));
        chooseByKeys(boxOf(dialog, 2, QStringLiteral("what")), QStringLiteral("Train"));
        QVERIFY(acceptOf(dialog)->isEnabled());
        QVERIFY2(notesOf(dialog).contains(QStringLiteral("line 4: she | soon | 128")),
                 qPrintable(notesOf(dialog)));
        QVERIFY2(summaryOf(dialog).contains(QStringLiteral("1 row")), qPrintable(summaryOf(dialog)));
        auto* batch = dialog->findChild<QLineEdit*>(QStringLiteral("batch"));
        batch->setFocus();
        QTest::keyClicks(batch, QStringLiteral("many"));
        QVERIFY(!acceptOf(dialog)->isEnabled());
        QVERIFY2(summaryOf(dialog).contains(QStringLiteral("Batch")), qPrintable(summaryOf(dialog)));
        batch->selectAll();
        QTest::keyClicks(batch, QStringLiteral("16"));
        QVERIFY(!dialog->findChild<QLineEdit*>(QStringLiteral("seq"))->isEnabled()); // the table says it
        QSignalSpy opened(&fixture->files(), &FileCommands::opened);
        QTest::mouseClick(acceptOf(dialog), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(opened.count(), 1, patience);
        const CellResult& cell = fixture->controller().results().cells().front();
        QCOMPARE(cell.cell.options.batch, 16);
        QCOMPARE(cell.cell.options.mode, Mode::Train);
        QCOMPARE(cell.statistics.mean, 0.0025);
    }

    /// What is said of all rows is all there to be seen, also the sizes of the model.
    void theSizesOfAModelAreShownAndMayBeOthers() {
        // As the mapping of a file may say it, which a person wrote.
        ConstantsForm form;
        Cell constants = unknown_cell();
        const auto* width = form.findChild<QLineEdit*>(QStringLiteral("d_model"));
        const auto* layers = form.findChild<QLineEdit*>(QStringLiteral("layers"));
        form.show(constants);
        QVERIFY(width->isHidden() && layers->isHidden()); // there is nothing to show
        constants.model.d_model = 768;
        constants.model.layers = 12;
        form.show(constants);
        QVERIFY(!width->isHidden() && !layers->isHidden());
        QCOMPARE(width->text(), QStringLiteral("768"));
        QCOMPARE(form.constants().model.d_model, std::int64_t{768});
        QCOMPARE(form.constants().model.layers, std::int64_t{12});
        QCOMPARE(form.constants().model.vocab, unknown_cell().model.vocab);
        auto* heads = form.findChild<QLineEdit*>(QStringLiteral("heads"));
        QSignalSpy changed(&form, &ConstantsForm::changed);
        QTest::keyClicks(heads, QStringLiteral("12"));
        QCOMPARE(changed.count(), 2);
        QCOMPARE(form.constants().model.heads, std::int64_t{12});
        QVERIFY(form.wrongField().isEmpty());
        QTest::keyClicks(heads, QStringLiteral("x"));
        QCOMPARE(form.wrongField(), QStringLiteral("heads"));
        form.show(unknown_cell());
        QVERIFY(form.constants() == unknown_cell());
    }

    void wordsThatNobodyKnowsAreAskedAbout() {
        WindowFixture fixture(scripted_registry());
        const QString file = fixture.path(QStringLiteral("theirs.csv"));
        std::ofstream(file.toStdString())
            << "model,seq,mode,dtype,status,mean_ms\nsmall,128,train step,half,ok,10\n"
               "small,256,infer,half,geplatzt,\nsmall,512,forward,bf16,ok,8\n";
        fixture->openFile(file);
        MappingDialog* dialog = dialogOver(fixture);
        QVERIFY(dialog);
        QVERIFY2(summaryOf(dialog).contains(QStringLiteral("2 row")), qPrintable(summaryOf(dialog)));
        auto* values = dialog->findChild<ValueBoxes*>();
        QVERIFY(values->isVisible());
        const auto boxes = [values] {
            QStringList out;
            for (const QComboBox* box : values->findChildren<QComboBox*>())
                if (box->isVisible()) out.push_back(box->accessibleName());
            return out;
        };
        const QStringList asked = {QStringLiteral("What “infer” in “mode” means"),
                                   QStringLiteral("What “train step” in “mode” means"),
                                   QStringLiteral("What “half” in “dtype” means"),
                                   QStringLiteral("What “geplatzt” in “status” means")};
        QCOMPARE(boxes(), asked);
        // Of an entry; one that has been taken away may be there until the event loop comes by.
        const auto meaningOf = [&values](const char* written) -> QComboBox* {
            for (QComboBox* box : values->findChildren<QComboBox*>(QString::fromLatin1(written)))
                if (box->isVisible()) return box;
            return nullptr;
        };
        const auto choose = [meaningOf](const char* written, const char* meaning) {
            QVERIFY2(meaningOf(written), written);
            chooseByKeys(meaningOf(written), QString::fromUtf8(meaning));
        };
        choose("train step", "Train");
        choose("infer", "Forward");
        choose("half", "mixed");
        QVERIFY2(summaryOf(dialog).contains(QStringLiteral("1 row")), qPrintable(summaryOf(dialog)));
        choose("geplatzt", "Out of memory");
        QVERIFY2(!summaryOf(dialog).contains(QStringLiteral("row")), qPrintable(summaryOf(dialog)));
        QCOMPARE(boxes(), asked); // what is said stays there, to be said otherwise
        // Of another kind nobody has said anything yet.
        chooseByKeys(boxOf(dialog, 0, QStringLiteral("dtype")), QStringLiteral("Not read"));
        QCOMPARE(boxes().size(), 3);
        chooseByKeys(boxOf(dialog, 0, QStringLiteral("dtype")), QStringLiteral("Precision"));
        QCOMPARE(boxes(), asked);
        QCOMPARE(meaningOf("half")->currentIndex(), 0);
        choose("half", "mixed");
        QSignalSpy opened(&fixture->files(), &FileCommands::opened);
        QTest::mouseClick(acceptOf(dialog), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(opened.count(), 1, patience);
        const auto& cells = fixture->controller().results().cells();
        QCOMPARE(cells.size(), std::size_t{3});
        QCOMPARE(cells[0].cell.options.mode, Mode::Train);
        QCOMPARE(cells[0].cell.options.precision, Precision::Mixed);
        QCOMPARE(cells[1].cell.options.mode, Mode::Forward);
        QCOMPARE(cells[1].status, std::optional(Status::Oom));
        QTRY_VERIFY_WITH_TIMEOUT(!fixture->findChild<MappingDialog*>(), patience);

        // It is remembered, and what is new is asked.
        std::ofstream(file.toStdString())
            << "model,seq,mode,dtype,status,mean_ms\nsmall,128,train step,half,ok,10\n"
               "small,256,warm,half,ok,5\n";
        fixture->openFile(file);
        dialog = dialogOver(fixture);
        QVERIFY(dialog);
        values = dialog->findChild<ValueBoxes*>();
        QCOMPARE(meaningOf("train step")->currentText(), QStringLiteral("Train"));
        QCOMPARE(meaningOf("warm")->currentIndex(), 0);
    }

    void whereAllIsKnownNothingIsAsked() {
        WindowFixture fixture(scripted_registry());
        fixture->openFile(foreign("table.tex"));
        MappingDialog* dialog = dialogOver(fixture);
        QVERIFY(dialog);
        QVERIFY(!dialog->findChild<ValueBoxes*>()->isVisible());
    }

    void whatWasSaidIsRemembered() {
        WindowFixture fixture(scripted_registry());
        const QString file = fixture.path(QStringLiteral("theirs.csv"));
        std::ofstream(file.toStdString()) << "model,seq,fwd_time\nsmall,128,0.7\n";
        QSignalSpy opened(&fixture->files(), &FileCommands::opened);
        fixture->openFile(file);
        MappingDialog* dialog = dialogOver(fixture);
        QVERIFY(dialog);
        chooseByKeys(boxOf(dialog, 1, QStringLiteral("fwd_time")), QStringLiteral("us"));
        QTest::mouseClick(acceptOf(dialog), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(opened.count(), 1, patience);
        QTRY_VERIFY(!fixture->findChild<MappingDialog*>());

        fixture.restart();
        const QString other = fixture.path(QStringLiteral("other.csv"));
        std::ofstream(other.toStdString()) << "model,seq,fwd_time\nlarge,256,0.9\n";
        QSignalSpy openedAgain(&fixture->files(), &FileCommands::opened);
        fixture->openFile(other);
        dialog = dialogOver(fixture);
        QVERIFY(dialog);
        QCOMPARE(boxOf(dialog, 1, QStringLiteral("fwd_time"))->currentText(), QStringLiteral("us"));
        QVERIFY(notesOf(dialog).isEmpty());
        QTest::keyClick(dialog, Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(openedAgain.count(), 1, patience);
        QCOMPARE(fixture->controller().results().cells().front().statistics.mean, 0.9e-6);

        // The command line takes what was kept, and nobody has to be there.
        const QDir kept(fixture.path(QStringLiteral("stepscope-test/mappings")));
        QCOMPARE(kept.entryList(QDir::Files).size(), 1);
        QCOMPARE(parse_mapping(read_file(kept.filePath(kept.entryList(QDir::Files).front()).toStdString()))
                     .columns.size(),
                 std::size_t{3});
        fixture->files().setAttended(false);
        QVERIFY(fixture.open(file));
        QCOMPARE(fixture->controller().results().cells().front().statistics.mean, 0.7e-6);
        const auto& messages = fixture->controller().results().messages();
        QVERIFY(std::any_of(messages.begin(), messages.end(), [](const Message& each) {
            return each.text.find("as somebody said of a table with the same names") != std::string::npos;
        }));
        // What nobody writes who says what columns hold is not read while the window waits.
        std::filesystem::resize_file(kept.filePath(kept.entryList(QDir::Files).front()).toStdString(),
                                     std::uintmax_t{1} << 30);
        QSignalSpy tooLarge(&fixture->files(), &FileCommands::failed);
        fixture->openFile(file);
        QTRY_COMPARE_WITH_TIMEOUT(tooLarge.count(), 1, patience);
        QSignalSpy failed(&fixture->files(), &FileCommands::failed);
        fixture->openFile(foreign("table.tex"));
        QTRY_COMPARE_WITH_TIMEOUT(failed.count(), 1, patience);
    }

    /// As `convert` does.
    void whatLeavesNothingOpenIsReadWhereNobodyIsThere() {
        WindowFixture fixture(scripted_registry());
        fixture->files().setAttended(false);
        QVERIFY(fixture.open(foreign("wide-context.md")));
        QCOMPARE(fixture->controller().results().cells().size(), std::size_t{12});
        QVERIFY(std::ranges::any_of(fixture->controller().results().messages(), [](const Message& each) {
            return each.text.find("nobody was asked") != std::string::npos;
        }));
        // A row without a place, or a question, is for somebody to look at.
        const QString file = fixture.path(QStringLiteral("unclear.csv"));
        std::ofstream(file.toStdString()) << "model;64 (ms);128 (ms)\nsmall;1,234;5\nlarge;2;3\n";
        for (const QString& unclear : {file, foreign("table.tex")}) {
            QSignalSpy failed(&fixture->files(), &FileCommands::failed);
            fixture->openFile(unclear);
            QTRY_COMPARE_WITH_TIMEOUT(failed.count(), 1, patience);
        }
    }

    void aDroppedTableWithValuesAcrossIsUnderstood() {
        WindowFixture fixture(scripted_registry());
        QSignalSpy opened(&fixture->files(), &FileCommands::opened);
        QVERIFY(fixture.drop({foreign("wide-context.md")}));
        MappingDialog* dialog = dialogOver(fixture);
        QVERIFY(dialog);
        auto* across = dialog->findChild<QComboBox*>(QStringLiteral("across"));
        QCOMPARE(across->currentText(), QStringLiteral("Sequence length"));
        QVERIFY(notesOf(dialog).isEmpty());
        chooseByKeys(across, QStringLiteral("Nothing"));
        QVERIFY(!acceptOf(dialog)->isEnabled());
        chooseByKeys(across, QStringLiteral("Sequence length"));
        QVERIFY2(acceptOf(dialog)->isEnabled(), qPrintable(notesOf(dialog)));
        QTest::mouseClick(acceptOf(dialog), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(opened.count(), 1, patience);
        QCOMPARE(fixture->controller().results().cells().size(), std::size_t{12});
    }

    void aBaselineIsAskedAboutToo() {
        WindowFixture fixture(scripted_registry());
        QVERIFY(fixture.open(QStringLiteral(TEST_DATA "/benchmark_results.md")));
        QSignalSpy changed(&fixture->selection(), &Selection::baselineChanged);
        fixture->selection().wantBaseline(foreign("wide-context.md"));
        MappingDialog* dialog = dialogOver(fixture);
        QVERIFY(dialog);
        QVERIFY(acceptOf(dialog)->text().contains(QStringLiteral("ompare")));
        QTest::keyClick(dialog, Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(changed.count(), 1, patience);
        QCOMPARE(fixture->selection().baseline()->results->cells().size(), std::size_t{12});
        QCOMPARE(fixture->controller().results().cells().size(), std::size_t{120});
    }

    void rowsOfOneCellMayBeItsRuns() {
        WindowFixture fixture(scripted_registry());
        const QString file = fixture.path(QStringLiteral("runs.csv"));
        std::ofstream(file.toStdString()) << "model,seq,mean_ms\nsmall,128,10\nsmall,128,12\nsmall,128,14\n";
        QSignalSpy opened(&fixture->files(), &FileCommands::opened);
        fixture->openFile(file);
        MappingDialog* dialog = dialogOver(fixture);
        QVERIFY(dialog);
        auto* runs = dialog->findChild<QCheckBox*>(QStringLiteral("runs"));
        QVERIFY(runs->isChecked());
        QVERIFY2(summaryOf(dialog).startsWith(QLatin1Char('1')), qPrintable(summaryOf(dialog)));
        runs->setFocus();
        QTest::keyClick(runs, Qt::Key_Space);
        QVERIFY2(summaryOf(dialog).startsWith(QLatin1Char('3')), qPrintable(summaryOf(dialog)));
        QTest::keyClick(runs, Qt::Key_Space);
        QTest::keyClick(dialog, Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(opened.count(), 1, patience);
        QCOMPARE(fixture->controller().results().cells().size(), std::size_t{1});
        QCOMPARE(fixture->controller().results().cells().front().steps.size(), std::size_t{3});
        fixture->files().setAttended(false); // nobody is there: as the table stands
        QVERIFY(fixture.open(file));
        QCOMPARE(fixture->controller().results().cells().size(), std::size_t{3});
    }

    void aLargeTableIsReadBesideTheWindow() {
        WindowFixture fixture(scripted_registry());
        const QString file = fixture.path(QStringLiteral("large.csv"));
        constexpr int rows = 3000;
        {
            std::ofstream out(file.toStdString());
            out << "model,seq,what\n";
            for (int i = 0; i < rows; ++i)
                out << "small," << i + 1 << ",1\n";
        }
        fixture->openFile(file);
        MappingDialog* dialog = dialogOver(fixture);
        QVERIFY(dialog);
        const auto isRead = [&] { return !dialog->isReading() && boxOf(dialog, 0, QStringLiteral("what")); };
        QTRY_VERIFY_WITH_TIMEOUT(isRead(), patience);
        chooseByKeys(boxOf(dialog, 0, QStringLiteral("what")), QStringLiteral("Mean"));
        QVERIFY(dialog->isReading());
        QVERIFY(!acceptOf(dialog)->isEnabled());
        // What is said meanwhile counts.
        chooseByKeys(boxOf(dialog, 1, QStringLiteral("what")), QStringLiteral("ms"));
        QTRY_VERIFY_WITH_TIMEOUT(isRead(), patience);
        QVERIFY2(acceptOf(dialog)->isEnabled(), qPrintable(summaryOf(dialog)));
        QVERIFY2(summaryOf(dialog).contains(QString::number(rows)), qPrintable(summaryOf(dialog)));
        // Who closes it meanwhile waits for nothing.
        chooseByKeys(boxOf(dialog, 1, QStringLiteral("what")), QStringLiteral("us"));
        QVERIFY(dialog->isReading());
        QTest::keyClick(dialog, Qt::Key_Escape);
        QTRY_VERIFY_WITH_TIMEOUT(!fixture->findChild<MappingDialog*>(), patience);
        QVERIFY(fixture->controller().results().cells().empty());

        fixture->openFile(file);
        dialog = dialogOver(fixture);
        QVERIFY(dialog);
        QTRY_VERIFY_WITH_TIMEOUT(isRead(), patience);
        chooseByKeys(boxOf(dialog, 0, QStringLiteral("what")), QStringLiteral("Mean"));
        chooseByKeys(boxOf(dialog, 1, QStringLiteral("what")), QStringLiteral("ms"));
        QTRY_VERIFY_WITH_TIMEOUT(isRead(), patience);
        QTest::mouseClick(acceptOf(dialog), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(fixture->controller().results().cells().size(), std::size_t{rows},
                                  patience);
    }

    void tablesAlikeAreTakenTogether() {
        WindowFixture fixture(scripted_registry());
        const QString file = fixture.path(QStringLiteral("theirs.md"));
        std::ofstream(file.toStdString()) << "### small\n\n| ctx | fwd (ms) |\n|-|-|\n| 128 | 3 |\n\n"
                                             "### medium\n\n| ctx | fwd (ms) |\n|-|-|\n| 128 | 9 |\n\n"
                                             "| host | gpu |\n|-|-|\n| a | b |\n";
        fixture->openFile(file);
        MappingDialog* dialog = dialogOver(fixture);
        QVERIFY(dialog);
        auto* alike = dialog->findChild<QCheckBox*>(QStringLiteral("alike"));
        QVERIFY(alike->isVisible() && alike->isChecked());
        QVERIFY2(summaryOf(dialog).startsWith(QLatin1Char('2')), qPrintable(summaryOf(dialog)));
        alike->click();
        QVERIFY2(summaryOf(dialog).startsWith(QLatin1Char('1')), qPrintable(summaryOf(dialog)));
        alike->click();
        QTest::mouseClick(acceptOf(dialog), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(fixture->controller().results().cells().size(), std::size_t{2}, patience);
        QCOMPARE(fixture->controller().results().cells().back().cell.model.name, std::string("medium"));
    }

    void whoThinksBetterOfItKeepsWhatIsShown() {
        WindowFixture fixture(scripted_registry());
        QVERIFY(fixture.open(QStringLiteral(TEST_DATA "/benchmark_results.md")));
        fixture->openFile(foreign("table.tex"));
        MappingDialog* dialog = dialogOver(fixture);
        QVERIFY(dialog);
        QTest::keyClick(dialog, Qt::Key_Escape);
        QTRY_VERIFY_WITH_TIMEOUT(!fixture->findChild<MappingDialog*>(), patience);
        QCOMPARE(fixture->controller().results().cells().size(), std::size_t{120});
    }

    void nothingOfAFileIsMarkup() {
        WindowFixture fixture(scripted_registry());
        const QString file = fixture.path(QStringLiteral("theirs.csv"));
        std::ofstream(file.toStdString())
            << "model,seq,<b>x</b>\n<img src=x>,128,<i>1</i>\n\xE2\x80\xAEm,256,2\n";
        fixture->openFile(file);
        MappingDialog* dialog = dialogOver(fixture);
        QVERIFY(dialog);
        chooseByKeys(boxOf(dialog, 0, QStringLiteral("<b>x</b>")), QStringLiteral("Mean"));
        chooseByKeys(boxOf(dialog, 1, QStringLiteral("<b>x</b>")), QStringLiteral("s"));
        QVERIFY2(notesOf(dialog).contains(QStringLiteral("<img src=x> | 128 | <i>1</i>")),
                 qPrintable(notesOf(dialog)));
        const auto* preview = dialog->findChild<QTableWidget*>(QStringLiteral("preview"));
        QCOMPARE(preview->item(1, 0)->text(), QStringLiteral("\\u202em"));
        for (const QLabel* label : dialog->findChildren<QLabel*>())
            QVERIFY2(label->textFormat() == Qt::PlainText, qPrintable(label->text()));
    }

    void everyBoxIsReachedByKeys() {
        WindowFixture fixture(scripted_registry());
        fixture->openFile(foreign("table.tex"));
        MappingDialog* dialog = dialogOver(fixture);
        QVERIFY(dialog);
        QSet<QWidget*> reached;
        for (int i = 0; i < 200; ++i) {
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
            if (QApplication::focusWidget()) reached.insert(QApplication::focusWidget());
        }
        for (QComboBox* box : dialog->findChildren<QComboBox*>())
            if (box->isEnabled() && box->isVisible())
                QVERIFY2(reached.contains(box), qPrintable(box->accessibleName()));
        QVERIFY(reached.contains(acceptOf(dialog)));
        // Above and below are scrolled alike, to the end.
        QList<QScrollBar*> bars;
        for (const char* name : {"boxes", "preview"})
            bars.push_back(dialog->findChild<QTableWidget*>(QLatin1String(name))->horizontalScrollBar());
        QCOMPARE(bars.front()->maximum(), bars.back()->maximum());
        bars.back()->setValue(bars.back()->maximum());
        QCOMPARE(bars.front()->value(), bars.back()->value());
        for (QWidget* widget : dialog->findChildren<QLineEdit*>())
            if (widget->isEnabled() && widget->isVisible() &&
                !qobject_cast<QSpinBox*>(widget->parentWidget()))
                QVERIFY2(reached.contains(widget), qPrintable(widget->accessibleName()));
    }

    /// Pictures for a person's eye, where a folder is named for them.
    void picturesOfIt_data() {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<bool>("dark");
        for (const QSize size : {QSize(1280, 800), QSize(900, 600)})
            for (const bool dark : {false, true})
                QTest::addRow("%dx%d %s", size.width(), size.height(), dark ? "dark" : "light")
                    << size << dark;
    }

    void picturesOfIt() {
        QFETCH(QSize, size);
        QFETCH(bool, dark);
        WindowFixture fixture(scripted_registry());
        fixture.restart(size);
        applyTheme(dark ? Theme::Dark : Theme::Light);
        const QString file = fixture.path(QStringLiteral("theirs.csv"));
        std::ofstream(file.toStdString()) << "# batch "
                                             "4\nmodel,GPU,seq,precision,time,std,peak_mem_mib,note\nsmall,"
                                             "A100,128,half,10.5,0.2,900,first\n"
                                             "small,A100,256,fp32,21.5,0.4,1400,\nlarge,A100,128,fp32,soon,,"
                                             "OOM,later\nlarge,A100,256,fp16 amp,99,1,5000,\n";
        fixture->openFile(file);
        MappingDialog* dialog = dialogOver(fixture);
        QVERIFY(dialog);
        QVERIFY(dialog->width() <= size.width() && dialog->height() <= size.height());
        // All of it is in sight.
        QVERIFY(dialog->minimumSizeHint().height() <= size.height());
        const QString folder = qEnvironmentVariable("STEPSCOPE_TEST_PICTURES");
        const QPixmap picture = dialog->grab();
        QVERIFY(!picture.isNull());
        if (!folder.isEmpty())
            QVERIFY(picture.save(QStringLiteral("%1/mapping-%2-%3.png")
                                     .arg(folder)
                                     .arg(size.width())
                                     .arg(dark ? QStringLiteral("dark") : QStringLiteral("light"))));
    }
};

QTEST_MAIN(TestMappingDialog)
#include "test_mapping_dialog.moc"
