// Nothing that is read from a file is markup to the window: it is shown as it stands, and fetches nothing.
#include "patience.h"
#include "scripted_sweep.h"
#include "ui/messages/message_bar.h"
#include "ui/plot/steps/step_drawing.h"
#include "ui/text/ampersands.h"
#include "ui/text/plain_text.h"
#include "ui/views/views.h"
#include "window_fixture.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QFile>
#include <QLabel>
#include <QMessageBox>
#include <QTest>
#include <QToolTip>
#include <QXmlStreamReader>

#include <sys/resource.h>

using namespace stepscope;
using namespace stepscope::testing;

class TestPlainText : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() {
#ifndef STEPSCOPE_SANITIZED // which map much more than they use
        // A label that fetches an endless file ends here and does not take the machine with it.
        constexpr rlim_t enough = rlim_t{4} << 30;
        const rlimit limit{enough, enough};
        QCOMPARE(setrlimit(RLIMIT_AS, &limit), 0);
#endif
    }

    void everythingIsShownAsItStands_data() {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("name"); // of the model, as it is to be read
        QTest::newRow("an endless picture") << "html-img-zero"
                                            << "<b>bold</b><h1>HUGE</h1>";
        QTest::newRow("markup in every name") << "html-names"
                                              << "<b>bold</b><h1>HUGE</h1>";
    }
    void everythingIsShownAsItStands() {
        QFETCH(QString, file);
        QFETCH(QString, name);
        WindowFixture fixture(scripted_registry());
        QVERIFY(fixture.open(QStringLiteral(TEST_DATA "/cases/hostile/%1.stepscope").arg(file)));
        QVERIFY(!fixture->controller().results().cells().empty());
        fixture->selection().choose(0);
        fixture->actions().showInspector->trigger();
        fixture->actions().showMessages->trigger();
        const QString reason = QStringLiteral("<h1>reason</h1><img src='");
        bool told = false;
        for (const ViewRow& row : viewTable()) {
            fixture.show(row.name);
            QTest::qWait(50); // painted
            for (const QString& text : textsOfLabels()) {
                told = told || text.startsWith(reason);
                QVERIFY2(isSeenWhole(text), qPrintable(text));
            }
            for (const QString& text : toolTips()) {
                QVERIFY2(isSeenWhole(text), qPrintable(text));
                QVERIFY2(isPlainInAToolTip(text), qPrintable(text));
            }
        }
        QVERIFY(told);
        QVERIFY2(fixture->messageBar()->text().startsWith(QStringLiteral("<h1>MESSAGE</h1>")),
                 qPrintable(fixture->messageBar()->text()));
        for (const QString& text : textsOfItems())
            QVERIFY2(isSeenWhole(text), qPrintable(text));
        QVERIFY(textsOfItems().filter(name).size() >= 2); // results, models
    }

    void aLabelIsReadWithoutItsLetter_data() {
        QTest::addColumn<QString>("label");
        QTest::addColumn<QString>("read");
        for (const auto& [label, read] : std::initializer_list<std::pair<const char*, const char*>>{
                 {"&Save session as…", "Save session as…"},
                 {"S&VG", "SVG"},
                 {"R&&D", "R&D"},
                 {"R&&&D", "R&D"},
                 {"シーケンス(&S)", "シーケンス"},
                 {"開く(&O)…", "開く…"},
                 {"開く(&O)...", "開く..."},
                 {"打开 (&O)…", "打开…"},
                 {"オプション(&O):", "オプション:"},
                 {"MFU (6 N)", "MFU (6 N)"},
                 {"Mean (&ms)", "Mean (ms)"},
                 {"of A(&B) more", "of A(B) more"},
                 {"R(&&)", "R(&)"},
                 {"end&", "end"},
                 {"", ""}})
            QTest::newRow(label) << QString::fromUtf8(label) << QString::fromUtf8(read);
    }
    void aLabelIsReadWithoutItsLetter() {
        QFETCH(const QString, label);
        QFETCH(const QString, read);
        QCOMPARE(withoutMnemonic(label), read);
    }

    void labelsAreNotTakenForMarkup() {
        WindowFixture fixture(scripted_registry());
        const auto labels = fixture->findChildren<QLabel*>();
        QVERIFY(labels.size() > 20);
        for (QLabel* label : labels) {
            label->ensurePolished();
            QVERIFY2(label->textFormat() == Qt::PlainText, qPrintable(label->text()));
        }
    }

    void dialogsAreNotTakenForMarkup() {
        WindowFixture fixture(scripted_registry());
        QMessageBox box(QMessageBox::Warning, QStringLiteral("title"), QStringLiteral("<h1>text</h1>"),
                        QMessageBox::Ok, &fixture.window());
        box.setInformativeText(QStringLiteral("<img src='/dev/zero'>"));
        box.show();
        for (const auto* label : box.findChildren<QLabel*>())
            QVERIFY2(label->textFormat() == Qt::PlainText, qPrintable(label->text()));
    }

    void chartsAreNotTakenForMarkup() {
        CellSteps trace(1, 3);
        for (const double seconds : {0.002, 0.001, 0.001})
            trace.append(seconds);
        const QString name = shownText(std::string_view("<b>bold</b><img src='/dev/zero'> & \xe2\x80\xae"
                                                        "evil"));
        const Drawing drawing = drawSteps(trace, {.title = name});
        for (const DrawingFormat& format : drawingFormats()) {
            const QByteArray bytes = format.write(drawing);
            QVERIFY(!bytes.isEmpty());
            if (QLatin1String(format.extension) != QLatin1String("svg")) continue;
            QXmlStreamReader xml(bytes);
            QString title, words;
            while (!xml.atEnd()) {
                xml.readNext();
                if (!xml.isStartElement()) continue;
                if (xml.name() == QLatin1String("title"))
                    title = xml.readElementText();
                else if (xml.name() == QLatin1String("text"))
                    words += xml.readElementText();
            }
            QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
            QCOMPARE(title, name);
            QVERIFY2(words.contains(name), qPrintable(words));
        }
    }

private:
    /// Nothing in it is hidden, and nothing turns it around.
    static bool isSeenWhole(const QString& text) {
        return shownLines(text) == text;
    }

    static QStringList textsOfLabels() {
        QStringList out;
        for (const QWidget* widget : QApplication::allWidgets())
            if (const auto* label = qobject_cast<const QLabel*>(widget)) out.push_back(label->text());
        return out;
    }

    template <typename Visit>
    static void visitItems(Visit visit) {
        for (const QWidget* widget : QApplication::allWidgets()) {
            const auto* view = qobject_cast<const QAbstractItemView*>(widget);
            const QAbstractItemModel* model = view ? view->model() : nullptr;
            if (!model) continue;
            for (int column = 0; column < model->columnCount(); ++column) {
                visit(model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString(),
                      model->headerData(column, Qt::Horizontal, Qt::ToolTipRole).toString());
                for (int row = 0; row < model->rowCount(); ++row) {
                    const QModelIndex index = model->index(row, column);
                    visit(index.data().toString(), index.data(Qt::ToolTipRole).toString());
                }
            }
        }
    }
    static QStringList textsOfItems() {
        QStringList out;
        visitItems([&](const QString& text, const QString&) { out.push_back(text); });
        return out;
    }
    static QStringList toolTips() {
        QStringList out;
        for (const QWidget* widget : QApplication::allWidgets()) {
            out.push_back(widget->toolTip());
            for (const QAction* action : widget->actions())
                out.push_back(action->toolTip());
        }
        visitItems([&](const QString&, const QString& toolTip) { out.push_back(toolTip); });
        out.removeAll(QString());
        out.removeDuplicates();
        return out;
    }
    static bool isPlainInAToolTip(const QString& text) {
        QToolTip::showText(QPoint(10, 10), text);
        for (const QWidget* widget : QApplication::topLevelWidgets())
            if (const auto* tip = qobject_cast<const QLabel*>(widget);
                tip && tip->inherits("QTipLabel") && tip->text() == text)
                return tip->textFormat() == Qt::PlainText;
        return false;
    }
};

QTEST_MAIN(TestPlainText)
#include "test_plain_text.moc"
