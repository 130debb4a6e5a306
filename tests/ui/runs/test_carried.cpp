// What is taken to other programs: by the clipboard, by dragging, as a table of chosen columns.
#include "patience.h"
#include "scripted_sweep.h"
#include "system/files/files.h"
#include "tables/columns/column_sets.h"
#include "tables/origin/origin.h"
#include "tables/table.h"
#include "ui/files/columns_dialog.h"
#include "ui/views/views.h"
#include "ui/widgets/fitting_tab_bar.h"
#include "ui/window/window_files.h"
#include "ui/workload/workload_panel.h"
#include "window_fixture.h"

#include <QClipboard>
#include <QComboBox>
#include <QFileInfo>
#include <QGuiApplication>
#include <QImage>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QUrl>

using namespace stepscope;
using namespace stepscope::testing;

namespace {

void measure(WindowFixture& fixture) {
    fixture->workload()->setSweep(scripted_sweep({"ok"}, 5, 1));
    fixture->run();
    QVERIFY(fixture.waitForEnd());
}

WindowFiles& filesOf(WindowFixture& fixture) {
    return *fixture->findChild<WindowFiles*>();
}

std::string bytesOf(const QByteArray& bytes) {
    return bytes.toStdString();
}

/// The one that the results open.
ColumnsDialog* askForColumns(WindowFixture& fixture) {
    fixture.results()->chooseColumns();
    return fixture->findChild<ColumnsDialog*>();
}

QPushButton* buttonOf(ColumnsDialog& dialog, const QString& text) {
    for (auto* button : dialog.findChildren<QPushButton*>())
        if (button->text().remove(QLatin1Char('&')) == text) return button;
    return nullptr;
}

/// As it stands once it is opened.
QMenu* menuOf(ColumnsDialog& dialog) {
    auto* menu = dialog.findChild<QMenu*>();
    emit menu->aboutToShow();
    return menu;
}

} // namespace

class TestCarried : public QObject {
    Q_OBJECT
private slots:
    void aChartIsCopiedAsPictureDrawingAndFile() {
        WindowFixture fixture(scripted_registry());
        QVERIFY(!fixture->actions().copyChart->isEnabled()); // there is none
        measure(fixture);
        fixture.show("scaling");
        QVERIFY(fixture->actions().copyChart->isEnabled());
        fixture->actions().copyChart->trigger();
        const QMimeData* data = QGuiApplication::clipboard()->mimeData();
        QVERIFY(data->hasImage());
        QVERIFY(qvariant_cast<QImage>(data->imageData()).width() >= 1200);
        const QByteArray svg = data->data(QStringLiteral("image/svg+xml"));
        QVERIFY(svg.contains("<text"));
        QVERIFY(find_origin(bytesOf(svg)));
        QCOMPARE(data->urls().size(), 1);
        const QString path = data->urls().front().toLocalFile();
        QVERIFY(QFileInfo(path).fileName().endsWith(QStringLiteral("Scaling.png")));
        QVERIFY(find_origin(read_file(path.toStdString())));
    }

    /// Whatever is in front goes along, as a chart or as a table.
    void everyViewThatShowsSomethingIsCarried() {
        WindowFixture fixture(scripted_registry());
        for (const ViewRow& row : viewTable())
            QVERIFY(!filesOf(fixture).carried(*fixture->views()->view(QLatin1String(row.name))));
        measure(fixture);
        fixture->selection().takeShownAsBaseline();
        fixture.show("compare");
        QVERIFY(QTest::qWaitFor([&] { return !fixture.compare()->isEmpty() && fixture.waitForRest(); },
                                patience));
        for (const ViewRow& row : viewTable()) {
            const View& view = *fixture->views()->view(QLatin1String(row.name));
            const std::unique_ptr<QMimeData> data = filesOf(fixture).carried(view);
            if (view.hasChart()) QVERIFY2(data && data->hasImage(), row.name);
            if (data) QVERIFY2(QFileInfo::exists(data->urls().value(0).toLocalFile()), row.name);
        }
        const std::unique_ptr<QMimeData> table = filesOf(fixture).carried(*fixture.results());
        QVERIFY(table);
        const std::size_t cells = fixture->controller().results().cells().size();
        QCOMPARE(from_markdown(table->text().toStdString()).cells().size(), cells);
        QCOMPARE(table->html().count(QStringLiteral("<tr>")), static_cast<qsizetype>(cells) + 1);
        QCOMPARE(read_results(table->urls().front().toLocalFile().toStdString()).cells().size(), cells);
        QVERIFY(filesOf(fixture).carried(*fixture.compare())->text().contains(QLatin1Char('|')));
    }

    void aTabIsDraggedOutOnceItIsPulled() {
        WindowFixture fixture(scripted_registry());
        auto* bar = fixture->views()->findChild<FittingTabBar*>();
        QSignalSpy dragged(bar, &FittingTabBar::draggedOut);
        disconnect(bar, &FittingTabBar::draggedOut, fixture->views(), nullptr); // which waits for a drop
        const QPoint at = bar->tabRect(2).center();
        const auto move = [&](QPoint by) {
            QMouseEvent event(QEvent::MouseMove, at + by, bar->mapToGlobal(at + by), Qt::NoButton,
                              Qt::LeftButton, Qt::NoModifier);
            QCoreApplication::sendEvent(bar, &event);
        };
        QTest::mousePress(bar, Qt::LeftButton, {}, at);
        QCOMPARE(bar->currentIndex(), 2); // a click is what it was
        move({1, 1});
        QCOMPARE(dragged.size(), 0);
        move({0, 60});
        move({0, 90});
        QCOMPARE(dragged.size(), 1);
        QCOMPARE(dragged.front().front().toInt(), 2);
        QTest::mouseRelease(bar, Qt::LeftButton, {}, at);
        QTest::mousePress(bar, Qt::RightButton, {}, at);
        move({0, 60});
        QCOMPARE(dragged.size(), 1);
    }

    void columnsAreChosenBySetOrByName() {
        WindowFixture fixture(scripted_registry());
        measure(fixture);
        ColumnsDialog* dialog = askForColumns(fixture);
        QVERIFY(dialog);
        QVERIFY(
            dialog->names()->text().startsWith(QStringLiteral("cell,"))); // as the table of results has them
        QVERIFY2(dialog->problem().isEmpty(), qPrintable(dialog->problem()));
        auto* set = dialog->findChild<QComboBox*>();
        for (const ColumnSet& each : column_sets()) {
            const int index = set->findText(QString::fromUtf8(each.id.data(), int(each.id.size())));
            QVERIFY(index > 0);
            set->setCurrentIndex(index);
            emit set->activated(index);
            QVERIFY(dialog->problem().isEmpty());
            QVERIFY(dialog->preview().contains(QString::fromStdString(each.columns().front().heading)));
        }
        dialog->names()->setText(QStringLiteral("model, mean"));
        QCOMPARE(set->currentIndex(), set->count() - 1);
        QVERIFY(dialog->preview().contains(QStringLiteral("Mean (ms)")));
        QVERIFY(!dialog->preview().contains(QStringLiteral("stepscope-origin")));
        // By their headings, too.
        for (QAction* action : menuOf(*dialog)->actions())
            if (action->text() == QStringLiteral("Batch size")) action->trigger();
        QCOMPARE(dialog->names()->text(), QStringLiteral("model,mean,batch"));
        for (QAction* action : menuOf(*dialog)->actions())
            if (action->isChecked() && action->text() == QStringLiteral("Batch size")) action->trigger();
        QCOMPARE(dialog->names()->text(), QStringLiteral("model,mean"));
        dialog->names()->setText(QStringLiteral("model,speed"));
        QVERIFY(dialog->problem().contains(QStringLiteral("speed")));
        for (const char* const name : {"Copy", "Export…"})
            QVERIFY2(!buttonOf(*dialog, QString::fromUtf8(name))->isEnabled(), name);
    }

    void chosenColumnsAreWrittenAndRemembered() {
        WindowFixture fixture(scripted_registry());
        measure(fixture);
        {
            ColumnsDialog* dialog = askForColumns(fixture);
            QSignalSpy wanted(dialog, &ColumnsDialog::writeWanted);
            disconnect(dialog, &ColumnsDialog::writeWanted, fixture.results(),
                       nullptr); // which asks for a file
            dialog->names()->setText(QStringLiteral("model,mean,mfu"));
            buttonOf(*dialog, QStringLiteral("Copy"))->click();
            QCOMPARE(QGuiApplication::clipboard()->text(), dialog->preview());
            buttonOf(*dialog, QString::fromUtf8("Export…"))->click();
            QCOMPARE(wanted.size(), 1);
            QVERIFY(find_origin(bytesOf(wanted.front().at(0).toByteArray())));
            QCOMPARE(wanted.front().at(1).toString(), QStringLiteral("md"));
            QVERIFY(dialog->isHidden());
        }
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QCOMPARE(askForColumns(fixture)->names()->text(), QStringLiteral("model,mean,mfu"));
    }

    void withoutResultsThereIsNoTable() {
        WindowFixture fixture(scripted_registry());
        QSignalSpy refused(fixture->views(), &ViewTabs::refused);
        fixture.results()->chooseColumns();
        QCOMPARE(refused.size(), 1);
        QVERIFY(!fixture->findChild<ColumnsDialog*>());
    }
};

QTEST_MAIN(TestCarried)
#include "test_carried.moc"
