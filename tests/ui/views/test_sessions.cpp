// The list of every run: what it shows, and all that can be done with what is chosen in it.
#include "patience.h"
#include "records/run_name.h"
#include "scripted_sweep.h"
#include "sessions/log/session_file.h"
#include "sessions/log/session_writer.h"
#include "support/runs/sample_run.h"
#include "system/files/files.h"
#include "tables/table.h"
#include "ui/controller/selection.h"
#include "ui/messages/message_bar.h"
#include "ui/messages/messages_model.h"
#include "ui/views/sessions/session_columns.h"
#include "ui/views/sessions/sessions_view.h"
#include "ui/widgets/tables/column_widths.h"
#include "ui/workload/workload_panel.h"
#include "window_fixture.h"

#include <QAbstractItemModelTester>
#include <QDesktopServices>
#include <QDir>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

#include <algorithm>
#include <chrono>

using namespace stepscope;
using namespace stepscope::testing;

namespace fs = std::filesystem;

namespace {

constexpr auto fatal = QAbstractItemModelTester::FailureReportingMode::QtTest;

/// Takes what would be opened in the desktop's file manager.
class Desktop : public QObject {
    Q_OBJECT
public:
    QList<QUrl> opened;
public slots:
    void open(const QUrl& url) { opened.push_back(url); }
};

ListedSession listed(const char* file, SessionState state = SessionState::Complete) {
    ListedSession out;
    out.summary.path = fs::path("/s") / file;
    out.summary.state = state;
    out.summary.sweep = "quick";
    out.summary.started_at = "2026-01-02T03:04:05+00:00";
    out.summary.devices = {"cuda:0"};
    out.summary.environment = {{"device.cuda:0", "A fast one; details"}};
    out.summary.cells = 4;
    out.summary.done = 3;
    return out;
}

} // namespace

class TestSessions : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<WindowFixture> fixture_;

    WindowFixture& fixture() { return *fixture_; }
    SessionsView& view() {
        return *qobject_cast<SessionsView*>((*fixture_)->views()->view(QStringLiteral("sessions")));
    }
    fs::path folder() { return fixture().path(QStringLiteral("sessions")).toStdString(); }

    /// A session in the window's folder, with what `sample_run` says, its times a minute apart.
    fs::path keep(const char* file, const char* sweep) {
        static auto time = fs::file_time_type::clock::now() - std::chrono::hours(24);
        fs::create_directories(folder());
        const fs::path path = folder() / file;
        {
            SessionWriter writer = SessionWriter::create(path);
            for (Record record : sample_run()) {
                if (auto* run = std::get_if<RunStarted>(&record)) run->sweep.name = sweep;
                writer.write(record);
            }
        }
        fs::last_write_time(path, time += std::chrono::minutes(1));
        return path;
    }
    bool isListed(int rows) {
        return QTest::qWaitFor(
            [&] { return !view().shelf().busy() && view().table()->model()->rowCount() == rows; }, patience);
    }
    /// Chooses the rows of files, as clicks with Ctrl do.
    void choose(const std::vector<fs::path>& paths) {
        QTableView& table = *view().table();
        table.clearSelection();
        for (const fs::path& path : paths)
            for (int row = 0; row < table.model()->rowCount(); ++row) {
                const QModelIndex cell = table.model()->index(row, 0);
                if (!cell.data(Qt::ToolTipRole)
                         .toString()
                         .contains(QString::fromStdString(path.filename().string())))
                    continue;
                table.scrollTo(cell);
                QTest::mouseClick(table.viewport(), Qt::LeftButton, Qt::ControlModifier,
                                  table.visualRect(cell).center());
            }
    }
    QString text(int row, const char* column) {
        return view().table()->model()->index(row, sessionColumnOf(column)).data().toString();
    }
    void key(const char* keys) { QTest::keySequence(view().table(), QKeySequence(QLatin1String(keys))); }
    /// Types into the editor that is open in the table.
    void type(const QString& what) {
        auto* editor = view().table()->findChild<QLineEdit*>();
        QVERIFY(editor);
        editor->selectAll();
        QTest::keyClicks(editor, what);
        QTest::keyClick(editor, Qt::Key_Return);
    }
    /// Clicks "Put back", where that is offered.
    void putBack() {
        for (auto* button : view().findChildren<QPushButton*>())
            if (button->isVisible() && button->text() == QStringLiteral("Put back"))
                QTest::mouseClick(button, Qt::LeftButton);
    }

private slots:
    void aSessionThatLiesElsewhereIsListedWithItsFolder() {
        const fs::path kept = keep("a.stepscope", "here");
        const fs::path other = fs::path(fixture().path(QStringLiteral("bench")).toStdString());
        fs::create_directories(other);
        fs::copy_file(kept, other / "b.stepscope");
        fixture().show("sessions");
        QVERIFY(isListed(1));
        const int column = sessionColumnOf("folder");
        QVERIFY(view().table()->isColumnHidden(column)); // there is nothing in it
        QVERIFY(fixture().open(QString::fromStdString((other / "b.stepscope").string())));
        fixture().show("sessions");
        QVERIFY(isListed(2));
        QVERIFY(!view().table()->isColumnHidden(column));
        QStringList folders = {text(0, "folder"), text(1, "folder")};
        folders.sort();
        QCOMPARE(folders.front(), QString());
        QVERIFY2(folders.back().endsWith(QStringLiteral("bench")), qPrintable(folders.back()));
        choose({other / "b.stepscope"});
        key("F2");
        type(QStringLiteral("theirs"));
        QTRY_VERIFY_WITH_TIMEOUT(text(0, "name") == QStringLiteral("theirs") ||
                                     text(1, "name") == QStringLiteral("theirs"),
                                 patience);
        fs::remove(other / "b.stepscope");
        view().shelf().refresh();
        QVERIFY(isListed(1));
    }

    void init() {
        fixture_ = std::make_unique<WindowFixture>(scripted_registry());
        const QString data = fixture().path(QStringLiteral("data")); // where the trash is
        QVERIFY(QDir().mkpath(data));
        qputenv("XDG_DATA_HOME", data.toUtf8());
    }
    void cleanup() {
        fixture_.reset();
        qunsetenv("XDG_DATA_HOME");
    }

    void theModelIsWhole() {
        SessionsModel model;
        const QAbstractItemModelTester tester(&model, fatal);
        SessionsFilter rows;
        const QAbstractItemModelTester rowsTester(&rows, fatal);
        rows.setSourceModel(&model);
        rows.sort(sessionColumnOf("started"), Qt::DescendingOrder);
        model.show({listed("a.stepscope"), listed("b.stepscope", SessionState::Running)});
        QCOMPARE(model.rowCount(), 2);
        ListedSession pinned = listed("c.stepscope", SessionState::Damaged);
        pinned.note = {.name = "mine", .note = "a note", .pinned = true};
        model.show({pinned, listed("b.stepscope")});
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.rowOf("/s/a.stepscope"), -1);
        QCOMPARE(rows.index(0, sessionColumnOf("name")).data().toString(), QStringLiteral("mine"));
        rows.setSearch(QStringLiteral("NOTE dama"));
        QCOMPARE(rows.rowCount(), 1);
        rows.setSearch(QStringLiteral("note complete"));
        QCOMPARE(rows.rowCount(), 0);
        rows.setSearch({});
        model.show({});
        QCOMPARE(model.rowCount(), 0);
        pinned.is_elsewhere = true; // else it has no folder to tell
        for (const SessionColumn& column : sessionColumns()) {
            QVERIFY(!sessionText(column.label).isEmpty() && !sessionText(column.explanation).isEmpty());
            QVERIFY(!column.text(pinned).isEmpty());
        }
    }

    void pinnedOnesStandFirstWhicheverWayItIsSorted() {
        SessionsModel model;
        SessionsFilter rows;
        rows.setSourceModel(&model);
        ListedSession small = listed("small.stepscope");
        ListedSession large = listed("large.stepscope");
        ListedSession pinned = listed("pinned.stepscope");
        small.summary.bytes = 1;
        pinned.summary.bytes = 2;
        large.summary.bytes = 3;
        pinned.note.pinned = true;
        model.show({small, pinned, large});
        const auto order = [&](Qt::SortOrder way) {
            rows.sort(sessionColumnOf("size"), way);
            QStringList out;
            for (int row = 0; row < 3; ++row)
                out.push_back(
                    rows.index(row, 0).data(Qt::ToolTipRole).toString().section(QLatin1Char('/'), -1));
            return out.join(QLatin1Char(' '));
        };
        QCOMPARE(order(Qt::AscendingOrder),
                 QStringLiteral("pinned.stepscope small.stepscope large.stepscope"));
        QCOMPARE(order(Qt::DescendingOrder),
                 QStringLiteral("pinned.stepscope large.stepscope small.stepscope"));
    }

    void theDeviceGoesByItsName() {
        const SessionColumn& device = sessionColumns()[static_cast<std::size_t>(sessionColumnOf("device"))];
        QCOMPARE(device.text(listed("a.stepscope")), QStringLiteral("A fast one"));
        ListedSession unknown = listed("a.stepscope");
        unknown.summary.environment.clear();
        QCOMPARE(device.text(unknown), QStringLiteral("cuda:0"));
    }

    void everyRunIsListedTheNewestFirst() {
        QVERIFY(view().isEmpty());
        keep("a.stepscope", "first");
        keep("b.stepscope", "second");
        write_file_safely(folder() / "broken.stepscope", "this is no session\n");
        fixture().show("sessions");
        QVERIFY(isListed(3));
        QVERIFY(!view().isEmpty());
        QSet<QString> names;
        for (int row = 0; row < 3; ++row)
            names.insert(text(row, "name"));
        QCOMPARE(names, (QSet<QString>{"first", "second", "broken"}));
        for (int row = 0; row < 3; ++row) {
            if (text(row, "name") == QLatin1String("broken")) continue;
            QCOMPARE(text(row, "state"), QStringLiteral("Unfinished"));
            QCOMPARE(text(row, "cells"), QStringLiteral("6 of 8"));
        }
    }

    void aRunIsListedWhileItRunsAndStaysOutOfTheTrash() {
        fixture()->workload()->setSweep(scripted_sweep({"ok"}, 100'000, 0));
        fixture()->run();
        fixture().show("sessions");
        QTRY_COMPARE_WITH_TIMEOUT(view().table()->model()->rowCount(), 1, patience);
        QTRY_COMPARE_WITH_TIMEOUT(text(0, "state"), QStringLiteral("Running"), patience);
        const fs::path path = view().model().at(0).summary.path;
        choose({path});
        QTRY_VERIFY_WITH_TIMEOUT(view().trash->isEnabled(), patience);
        key("Del");
        QVERIFY(fs::exists(path));
        QVERIFY(view().trashText().isEmpty());
        const MessagesModel& messages = fixture()->messages();
        QVERIFY(messages.index(messages.rowCount() - 1, messages.columnCount() - 1)
                    .data()
                    .toString()
                    .contains(QStringLiteral("being measured")));
        fixture()->controller().stop();
        QVERIFY(fixture().waitForEnd());
        QTRY_COMPARE_WITH_TIMEOUT(text(0, "state"), QStringLiteral("Unfinished"), patience);
    }

    void aSearchShowsSome() {
        keep("a.stepscope", "first");
        keep("b.stepscope", "second");
        fixture().show("sessions");
        QVERIFY(isListed(2));
        QTest::keyClicks(view().searchEdit(), QStringLiteral("SECO"));
        QVERIFY(isListed(1));
        QTest::keyClicks(view().searchEdit(), QStringLiteral(" nonsense"));
        QVERIFY(isListed(0));
        bool told = false;
        for (const auto* label : view().findChildren<QLabel*>())
            told = told || (label->isVisible() && label->text().contains(QStringLiteral("nonsense")));
        QVERIFY(told);
        for (auto* button : view().findChildren<QPushButton*>())
            if (button->isVisible() && button->text() == QStringLiteral("Show all sessions"))
                QTest::mouseClick(button, Qt::LeftButton);
        QVERIFY(isListed(2));
    }

    void aSessionIsOpened() {
        const fs::path path = keep("a.stepscope", "first");
        keep("b.stepscope", "second");
        fixture().show("sessions");
        QVERIFY(isListed(2));
        choose({path});
        QVERIFY(!view().together->isEnabled());
        QTest::keyClick(view().table(), Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(fixture()->controller().source(), path, patience);
        QTRY_COMPARE_WITH_TIMEOUT(fixture()->views()->currentWidget()->objectName(),
                                  QStringLiteral("results"), patience);
        fixture().show("sessions");
        const QModelIndex shown = view().model().index(view().model().rowOf(path), sessionColumnOf("name"));
        QVERIFY(shown.data(Qt::FontRole).value<QFont>().bold());
    }

    void severalStandInOneTable() {
        const fs::path a = keep("a.stepscope", "same");
        const fs::path b = keep("b.stepscope", "same");
        fixture().show("sessions");
        QVERIFY(isListed(2));
        choose({a, b});
        QVERIFY(!view().open->isEnabled());
        key("Ctrl+Shift+T");
        const std::size_t cells = read_session(a).results().cells().size();
        QTRY_COMPARE_WITH_TIMEOUT(fixture()->controller().results().cells().size(), 2 * cells, patience);
        QVERIFY(fixture()->controller().source().empty());
        ResultsModel& model = fixture().results()->model();
        const int run = model.columnOf(QStringLiteral("run"));
        QSet<QString> names;
        for (int row = 0; row < model.rowCount(); ++row)
            names.insert(model.index(row, run).data().toString());
        QCOMPARE(names, (QSet<QString>{"same", "same (2)"}));
        const auto isShown = [&] {
            const std::vector<int> shown = fixture().results()->table()->shownColumns();
            return std::ranges::find(shown, run) != shown.end();
        };
        QVERIFY(isShown());
        fixture()->selection().setFilter(QStringLiteral("run:\"same (2)\""));
        QCOMPARE(fixture().results()->countText(), QStringLiteral("%1 of %2").arg(cells).arg(2 * cells));
        // Of one run, no column says which.
        QVERIFY(fixture().open(QString::fromStdString(a.string())));
        QVERIFY(!isShown());
    }

    void whatCannotBeReadIsLeftOutOfThem() {
        const fs::path a = keep("a.stepscope", "first");
        const fs::path b = keep("b.stepscope", "second");
        const fs::path text = folder() / "c.stepscope";
        const fs::path begun = folder() / "d.stepscope";
        write_file_safely(text, "this is no session\n");
        write_file_safely(begun, "");
        fixture().show("sessions");
        QVERIFY(isListed(4));
        const std::size_t cells = read_session(a).results().cells().size();
        const MessageBar& bar = *fixture()->findChild<MessageBar*>();

        choose({a, b, text});
        key("Ctrl+Shift+T");
        QTRY_COMPARE_WITH_TIMEOUT(fixture()->controller().results().cells().size(), 2 * cells, patience);
        QVERIFY2(bar.text().contains(QStringLiteral("c is left out.")), qPrintable(bar.text()));
        QVERIFY2(bar.text().contains(QStringLiteral("not a Stepscope session")), qPrintable(bar.text()));
        fixture()->findChild<MessageBar*>()->clear();

        // A single one that is left is shown as it is when it is opened by itself.
        fixture().show("sessions");
        choose({a, begun});
        key("Ctrl+Shift+T");
        QTRY_COMPARE_WITH_TIMEOUT(fixture()->controller().source(), a, patience);
        QVERIFY2(bar.text().contains(QStringLiteral("d is left out.")), qPrintable(bar.text()));
        QVERIFY2(bar.text().contains(QStringLiteral("holds no run")), qPrintable(bar.text()));
        fixture()->findChild<MessageBar*>()->clear();

        // Without any, what is on show stays, and each is told.
        fixture().show("sessions");
        choose({text, begun});
        key("Ctrl+Shift+T");
        QTRY_VERIFY_WITH_TIMEOUT(bar.text().contains(QStringLiteral("c is left out.")), patience);
        QVERIFY2(bar.text().contains(QStringLiteral("d is left out.")), qPrintable(bar.text()));
        QCOMPARE(fixture()->controller().source(), a);
    }

    void aSessionBecomesTheBaseline() {
        const fs::path a = keep("a.stepscope", "first");
        const fs::path b = keep("b.stepscope", "second");
        QVERIFY(fixture().open(QString::fromStdString(a.string())));
        fixture().show("sessions");
        QVERIFY(isListed(2));
        choose({b});
        key("Ctrl+Shift+B");
        QTRY_VERIFY_WITH_TIMEOUT(fixture()->selection().baseline().has_value(), patience);
        QCOMPARE(fixture()->selection().baseline()->path, b);
        QCOMPARE(fixture()->views()->currentWidget()->objectName(), QStringLiteral("compare"));
    }

    void namesNotesAndPinsAreKeptBesideTheFile() {
        const fs::path a = keep("a.stepscope", "first");
        const fs::path b = keep("b.stepscope", "second");
        const std::string before = read_file(a);
        fixture().show("sessions");
        QVERIFY(isListed(2));
        choose({a});
        key("F2");
        type(QStringLiteral("<b>before</b>"));
        QTRY_COMPARE_WITH_TIMEOUT(SessionNotes(folder()).read()["a.stepscope"].name,
                                  std::string("<b>before</b>"), patience);
        choose({a});
        key("Shift+F2");
        type(QStringLiteral("with the old driver"));
        QTRY_COMPARE_WITH_TIMEOUT(SessionNotes(folder()).read()["a.stepscope"].note,
                                  std::string("with the old driver"), patience);
        QVERIFY(isListed(2));
        choose({a});
        key("Ctrl+P");
        QTRY_VERIFY_WITH_TIMEOUT(SessionNotes(folder()).read()["a.stepscope"].pinned, patience);
        QTRY_COMPARE_WITH_TIMEOUT(text(0, "name"), QStringLiteral("<b>before</b>"), patience);
        QCOMPARE(text(0, "note"), QStringLiteral("with the old driver"));
        QVERIFY(isListed(2));
        choose({a});
        QVERIFY(view().pin->isChecked());
        key("Ctrl+P");
        QTRY_VERIFY_WITH_TIMEOUT(!SessionNotes(folder()).read()["a.stepscope"].pinned, patience);
        QCOMPARE(read_file(a), before);
        // Without a name of its own it goes by its sweep's again.
        QVERIFY(isListed(2));
        choose({a});
        key("F2");
        type({});
        auto* editor = view().table()->findChild<QLineEdit*>();
        if (editor) QTest::keyClick(editor, Qt::Key_Return);
    }

    void columnsFitWhatIsTypedIntoThem() {
        const fs::path a = keep("a.stepscope", "n");
        fixture()->resize(1024, 640);
        fixture().show("sessions");
        QVERIFY(isListed(1));
        QVERIFY(fixture().waitForRest());
        const auto isWhole = [&](const char* column) {
            return view().table()->columnWidth(sessionColumnOf(column)) >=
                   fittingWidth(view().table(), sessionColumnOf(column));
        };
        const auto editorIsWide = [&] {
            const auto* editor = view().table()->findChild<QLineEdit*>();
            return editor && editor->width() > 15 * editor->fontMetrics().averageCharWidth();
        };
        choose({a});
        key("F2");
        QVERIFY(editorIsWide());
        type(QStringLiteral("mine of tonight"));
        QTRY_COMPARE_WITH_TIMEOUT(text(0, "name"), QStringLiteral("mine of tonight"), patience);
        QVERIFY(isWhole("name"));
        choose({a});
        key("Shift+F2");
        QVERIFY(editorIsWide());
        type(QStringLiteral("an old driver"));
        QTRY_COMPARE_WITH_TIMEOUT(text(0, "note"), QStringLiteral("an old driver"), patience);
        for (const char* column : {"name", "state", "note"})
            QVERIFY2(isWhole(column), column);
        // After another start, and with a name of any length, the note is still in sight.
        SessionNotes(folder()).change(a, [](SessionNote& note) { note.name = std::string(120, 'n'); });
        fixture()->close();
        fixture().restart(QSize(1024, 640));
        fixture().show("sessions");
        QVERIFY(isListed(1));
        QVERIFY(fixture().waitForRest());
        const QTableView& table = *view().table();
        const QRect note = table.visualRect(table.model()->index(0, sessionColumnOf("note")));
        QVERIFY(table.viewport()->rect().contains(note));
        QVERIFY(isWhole("note") && isWhole("state"));
    }

    void aWidthThatAPersonHasSetStays() {
        const fs::path a = keep("a.stepscope", "n");
        fixture().show("sessions");
        QVERIFY(isListed(1));
        QVERIFY(fixture().waitForRest());
        QHeaderView* header = view().table()->horizontalHeader();
        const auto drag = [header](const char* column, int by) {
            const int edge = header->sectionViewportPosition(sessionColumnOf(column)) +
                             header->sectionSize(sessionColumnOf(column)) - 2;
            const QPoint from(edge, header->height() / 2);
            QTest::mousePress(header->viewport(), Qt::LeftButton, {}, from);
            QTest::mouseMove(header->viewport(), from + QPoint(by, 0));
            QTest::mouseRelease(header->viewport(), Qt::LeftButton, {}, from + QPoint(by, 0));
        };
        const int state = header->sectionSize(sessionColumnOf("state"));
        drag("state", 30);
        QCOMPARE(header->sectionSize(sessionColumnOf("state")), state + 30);
        const int note = header->sectionSize(sessionColumnOf("note"));
        drag("note", -20);
        QCOMPARE(header->sectionSize(sessionColumnOf("note")), note - 20);
        choose({a});
        key("F2");
        type(QStringLiteral("mine of tonight"));
        QTRY_COMPARE_WITH_TIMEOUT(text(0, "name"), QStringLiteral("mine of tonight"), patience);
        fixture()->resize(1300, 820);
        QVERIFY(fixture().waitForRest());
        QCOMPARE(header->sectionSize(sessionColumnOf("state")), state + 30);
        QCOMPARE(header->sectionSize(sessionColumnOf("note")), note - 20);
    }

    void whatIsBeingTypedStaysWhateverIsListed() {
        const fs::path a = keep("a.stepscope", "first");
        fixture().show("sessions");
        QVERIFY(isListed(1));
        choose({a});
        key("F2");
        auto* editor = view().table()->findChild<QLineEdit*>();
        QVERIFY(editor);
        editor->selectAll();
        QTest::keyClicks(editor, QStringLiteral("half a na"));
        SessionNotes(folder()).change(a, [](SessionNote& note) { note.note = "by another program"; });
        view().shelf().refresh();
        QVERIFY(QTest::qWaitFor([&] { return !view().shelf().busy(); }, patience));
        QCOMPARE(editor->text(), QStringLiteral("half a na"));
        QTest::keyClicks(editor, QStringLiteral("me"));
        QTest::keyClick(editor, Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(text(0, "name"), QStringLiteral("half a name"), patience);
        QCOMPARE(text(0, "note"), QStringLiteral("by another program"));
    }

    void damagedNotesAreToldAndNothingIsLost() {
        const fs::path a = keep("a.stepscope", "first");
        write_file_safely(folder() / "notes.json", "{");
        fixture().show("sessions");
        QVERIFY(isListed(1));
        const auto told = [&] {
            const MessagesModel& messages = fixture()->messages();
            int count = 0;
            for (int row = 0; row < messages.rowCount(); ++row)
                for (int column = 0; column < messages.columnCount(); ++column)
                    count +=
                        messages.index(row, column).data().toString().contains(QStringLiteral("notes.json"));
            return count;
        };
        QCOMPARE(told(), 1);
        choose({a});
        key("Ctrl+P");
        QTRY_COMPARE_WITH_TIMEOUT(told(), 2, patience);
        QCOMPARE(read_file(folder() / "notes.json"), std::string("{"));
    }

    void theFolderIsShown() {
        const fs::path a = keep("a.stepscope", "first");
        Desktop desktop;
        QDesktopServices::setUrlHandler(QStringLiteral("file"), &desktop, "open");
        fixture().show("sessions");
        QVERIFY(isListed(1));
        choose({a});
        key("Ctrl+Shift+R");
        QDesktopServices::unsetUrlHandler(QStringLiteral("file"));
        QCOMPARE(desktop.opened, QList<QUrl>{QUrl::fromLocalFile(QString::fromStdString(folder().string()))});
    }

    void whatWasMovedToTheTrashIsPutBack() {
        const fs::path a = keep("a.stepscope", "first");
        const fs::path b = keep("b.stepscope", "second");
        const std::string before = read_file(a);
        fixture().show("sessions");
        QVERIFY(isListed(2));
        choose({a, b});
        key("Del");
        if (fs::exists(a)) QSKIP("there is no trash here");
        QVERIFY(!fs::exists(b));
        QVERIFY(isListed(0));
        QVERIFY(view().trashText().contains(QLatin1Char('2')));
        QVERIFY(!view().isEmpty()); // the offer stands there
        putBack();
        QVERIFY(isListed(2));
        QCOMPARE(read_file(a), before);
        QVERIFY(view().trashText().isEmpty());
    }

    void whatCannotBePutBackIsOfferedAgain() {
        const fs::path a = keep("a.stepscope", "first");
        const std::string before = read_file(a);
        fixture().show("sessions");
        QVERIFY(isListed(1));
        choose({a});
        key("Del");
        if (fs::exists(a)) QSKIP("there is no trash here");
        QVERIFY(isListed(0));
        write_file_safely(a, "another's");
        putBack();
        QVERIFY(!view().trashText().isEmpty());
        QCOMPARE(read_file(a), std::string("another's"));
        QVERIFY(fs::remove(a));
        putBack();
        QVERIFY(view().trashText().isEmpty());
        QCOMPARE(read_file(a), before);
    }

    void withoutATrashNothingIsMovedAnywhereElse() {
        const fs::path a = keep("a.stepscope", "first");
        const std::string before = read_file(a);
        const QString data = QString::fromUtf8(qgetenv("XDG_DATA_HOME"));
        const QString here = fixture().path(QStringLiteral("here"));
        QVERIFY(QDir().mkpath(here));
        const QString was = QDir::currentPath();
        QVERIFY(QDir::setCurrent(here));
        fixture().show("sessions");
        QVERIFY(isListed(1));
        // Nobody has made the folder yet.
        QVERIFY(QDir(data).removeRecursively());
        choose({a});
        key("Del");
        const bool kept = fs::exists(a);
        const bool inTrash = QFile::exists(data + QStringLiteral("/Trash/files/a.stepscope"));
        const QStringList strewn = QDir(here).entryList(QDir::AllEntries | QDir::NoDotAndDotDot);
        if (!kept) putBack();
        // Nobody can.
        QVERIFY(QDir(data).removeRecursively());
        write_file_safely(data.toStdString(), "a file");
        QVERIFY(isListed(1));
        choose({a});
        key("Del");
        const QStringList strewnNow = QDir(here).entryList(QDir::AllEntries | QDir::NoDotAndDotDot);
        QVERIFY(QDir::setCurrent(was));
        QVERIFY(kept || inTrash);
        QVERIFY2(strewn.isEmpty() && strewnNow.isEmpty(), qPrintable((strewn + strewnNow).join(' ')));
        QCOMPARE(read_file(a), before);
    }

    void nothingIsDoneWhileTheListIsOutOfSight() {
        const fs::path a = keep("a.stepscope", "first");
        fixture().show("sessions");
        QVERIFY(isListed(1));
        choose({a});
        QVERIFY(view().trash->isEnabled());
        fixture().show("live");
        for (const QAction* action : {view().open, view().together, view().compare, view().rename,
                                      view().note, view().pin, view().reveal, view().trash})
            QVERIFY(!action->isEnabled());
    }

    void theMenusHaveAllOfIt() {
        QVERIFY(!view().offered(ViewMenu::Edit).isEmpty());
        const QList<QAction*> entries = view().offered(ViewMenu::Edit).front()->menu()->actions();
        for (QAction* action : {view().open, view().together, view().compare, view().rename, view().note,
                                view().pin, view().reveal, view().trash}) {
            QVERIFY(entries.contains(action));
            QVERIFY(!action->toolTip().isEmpty());
        }
    }
};

QTEST_MAIN(TestSessions)
#include "test_sessions.moc"
