// The table of results: its columns, its filter and what it copies.
#include "patience.h"
#include "scripted_sweep.h"
#include "tables/table.h"
#include "ui/text/labels/axis_labels.h"
#include "ui/text/language.h"
#include "ui/widgets/tables/number_delegate.h"
#include "ui/widgets/tables/table_style.h"
#include "ui/workload/workload_panel.h"
#include "window_fixture.h"
#include "workload/axes.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QSettings>
#include <QStandardItemModel>
#include <QStyleOption>
#include <QTableView>
#include <QTest>

using namespace stepscope;
using namespace stepscope::testing;

/// What a delegate shows.
class ShownText : public NumberDelegate {
public:
    using NumberDelegate::NumberDelegate;
    QString of(const QModelIndex& index) const {
        QStyleOptionViewItem option;
        initStyleOption(&option, index);
        return option.text;
    }
};

class TestResults : public QObject {
    Q_OBJECT
private slots:
    void theSortingArrowPointsToTheGreater() {
        QTableView view;
        styleTable(&view);
        const auto inkOf = [&](QStyleOptionHeader::SortIndicator indicator) { // above and below its middle
            QImage image(40, 40, QImage::Format_RGB32);
            image.fill(Qt::white);
            QWidget header;
            header.resize(image.size());
            QStyleOptionHeader option;
            option.rect = image.rect().adjusted(0, 0, -10, 0); // the arrow stands beyond its end
            option.palette =
                QPalette(Qt::black, Qt::white, Qt::white, Qt::black, Qt::gray, Qt::black, Qt::white);
            option.state = QStyle::State_Enabled;
            option.sortIndicator = indicator;
            QPainter painter(&image);
            view.style()->drawPrimitive(QStyle::PE_IndicatorHeaderArrow, &option, &painter, &header);
            painter.end();
            std::vector<int> rows;
            for (int y = 0; y < image.height(); ++y) {
                int ink = 0;
                for (int x = 0; x < image.width(); ++x)
                    ink += image.pixelColor(x, y).lightness() < 200 ? 1 : 0;
                if (ink > 0) rows.push_back(ink);
            }
            return std::pair(rows.empty() ? 0 : rows.front(), rows.empty() ? 0 : rows.back());
        };
        const auto ascending = inkOf(QStyleOptionHeader::SortDown); // as a header has it
        QVERIFY2(ascending.first < ascending.second, "upwards");
        const auto descending = inkOf(QStyleOptionHeader::SortUp);
        QVERIFY2(descending.first > descending.second, "downwards");
    }

    /// A heading that has the arrow shows all its letters in the room that it asks for.
    void theHeadingThatTheTableIsSortedByIsWhole() {
        QStandardItemModel model(1, 2);
        model.setHorizontalHeaderLabels({QStringLiteral("Heading"), QStringLiteral("other")});
        QTableView view;
        view.setModel(&model);
        styleTable(&view);
        view.setSortingEnabled(true);
        view.sortByColumn(0, Qt::AscendingOrder);
        view.resize(500, 100);
        view.show();
        QHeaderView* header = view.horizontalHeader();
        header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
        const int letters = header->fontMetrics().horizontalAdvance(QStringLiteral("Heading"));
        const auto drawn = [&](int width) { // the letters, without the arrow
            header->resizeSection(0, width);
            return header->grab().toImage().copy(0, 3, 7 + letters, header->height() - 6);
        };
        const QImage wide = drawn(300);
        QCOMPARE(drawn(headingWidth(header, 0)), wide);
        QVERIFY(drawn(headingWidth(header, 0) - letters / 2) != wide); // of which something is cut
    }

    void decimalPointsOfAColumnStandBelowOneAnother() {
        const QStringList numbers = {QStringLiteral("8.545"), QStringLiteral("0.004169"),
                                     QStringLiteral("12"), QStringLiteral("–")};
        QStandardItemModel model;
        for (const QString& number : numbers) {
            auto* item = new QStandardItem(number);
            item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
            model.appendRow(item);
        }
        QTableView view;
        view.setModel(&model);
        const ShownText shown(&view);
        for (int row = 0; row < model.rowCount(); ++row)
            shown.of(model.index(row, 0));
        const auto behind = [&](int row) { // the digits before the point
            const QString text = shown.of(model.index(row, 0));
            const auto digits = numbers[row].section(QLatin1Char('.'), 0, 0).size();
            return view.fontMetrics().horizontalAdvance(text.mid(digits));
        };
        QVERIFY(behind(1) > 0);
        QVERIFY(std::abs(behind(0) - behind(1)) <= 1);
        QVERIFY(std::abs(behind(2) - behind(1)) <= 1);
        QCOMPARE(shown.of(model.index(3, 0)), numbers[3]);
        QCOMPARE(model.index(0, 0).data().toString(), numbers[0]); // as it is copied
        model.clear();
        model.appendRow(new QStandardItem(numbers[2]));
        QCOMPARE(shown.of(model.index(0, 0)), numbers[2]);
    }

    void init() {
        loadLanguage(QStringLiteral("en"));
        QLocale::setDefault(QLocale::c());
    }

    void whatWasMeasuredIsInSightUnasked_data() {
        QTest::addColumn<QString>("language");
        for (const char* language : {"en", "de"})
            QTest::newRow(language) << QString::fromUtf8(language);
    }
    void whatWasMeasuredIsInSightUnasked() {
        QFETCH(const QString, language);
        loadLanguage(language);
        WindowFixture fixture(scripted_registry());
        run(fixture, {"first", "oom"});
        fixture.show("results");
        // Axes that say the same in every row give way.
        QVERIFY(!isShown(fixture, "batch"));
        QVERIFY(!isShown(fixture, "precision"));
        for (const char* id : {"model", "seq", "mode", "status", "mean", "stddev"}) {
            QVERIFY2(isShown(fixture, id), id);
            QVERIFY2(isInSight(fixture, id), id);
        }
        noEntryIsCut(fixture);
        // Figures in their order, what was measured before what follows from it.
        const std::vector<int> shown = fixture.results()->table()->shownColumns();
        const auto place = [&](const char* id) {
            return std::find(shown.begin(), shown.end(), column(fixture, id)) - shown.begin();
        };
        QVERIFY(place("mean") < place("tokens_per_second"));
        QVERIFY(place("mean") < place("memory"));
    }

    void headingsAreCutShortWhereTheStatusWouldBeOutOfSight_data() { whatWasMeasuredIsInSightUnasked_data(); }
    void headingsAreCutShortWhereTheStatusWouldBeOutOfSight() {
        QFETCH(const QString, language);
        loadLanguage(language);
        WindowFixture fixture(scripted_registry());
        QVERIFY(fixture.open(QStringLiteral(SEED_TABLE)));
        fixture.show("results");
        for (const char* id : {"model", "seq", "warmup", "mode", "mean", "stddev", "status"}) {
            QVERIFY2(isShown(fixture, id), id);
            QVERIFY2(isInSight(fixture, id), id);
        }
        noEntryIsCut(fixture);
        // With room, each heading is whole; copied, it always is.
        const auto heading = [&] {
            return fixture.results()->table()->model()->headerData(column(fixture, "warmup"), Qt::Horizontal);
        };
        const QString whole = columnLabelOf(axis_named("warmup"));
        QCOMPARE(heading() == whole, language == QStringLiteral("en"));
        fixture.results()->copyText();
        QVERIFY(QGuiApplication::clipboard()->text().section(QLatin1Char('\n'), 0, 0).contains(whole));
        fixture->resize(1900, 800);
        QTRY_COMPARE_WITH_TIMEOUT(heading(), QVariant(whole), patience);
        noEntryIsCut(fixture);
    }

    void columnsOutliveTheWindow() {
        WindowFixture fixture(scripted_registry());
        run(fixture, {"first"});
        QHeaderView* header = fixture.results()->table()->horizontalHeader();
        header->moveSection(header->visualIndex(column(fixture, "median")), 0);
        header->resizeSection(column(fixture, "mean"), 171);
        toggle(fixture, "Max (ms)");
        toggle(fixture, "p99 (ms)");
        toggle(fixture, "Batch");
        const std::vector<int> shown = fixture.results()->table()->shownColumns();
        QCOMPARE(shown.front(), column(fixture, "median"));

        fixture.restart();
        run(fixture, {"first"});
        QVERIFY(fixture.results()->table()->shownColumns() == shown);
        QVERIFY(!isShown(fixture, "max"));
        QVERIFY(isShown(fixture, "p99"));
        QVERIFY(isShown(fixture, "batch"));
        QCOMPARE(fixture.results()->table()->columnWidth(column(fixture, "mean")), 171);

        toggle(fixture, "&Usual columns");
        QVERIFY(isShown(fixture, "max"));
        QVERIFY(!isShown(fixture, "batch"));
        QCOMPARE(fixture.results()->table()->shownColumns().front(), column(fixture, "number"));
        QVERIFY(fixture.results()->table()->columnWidth(column(fixture, "mean")) != 171);
        fixture.restart();
        QVERIFY(isShown(fixture, "max"));
    }

    void columnsOfOtherVersionsDoNoHarm() {
        WindowFixture fixture(scripted_registry());
        QSettings settings;
        settings.setValue(QStringLiteral("resultColumns/order"),
                          QStringList{QStringLiteral("colour"), QStringLiteral("mean"),
                                      QStringLiteral("mean"), QStringLiteral("number")});
        settings.setValue(QStringLiteral("resultColumns/widths"),
                          QVariantMap{{QStringLiteral("mean"), -5}, {QStringLiteral("colour"), 7}});
        fixture.restart();
        run(fixture, {"first"});
        const std::vector<int> shown = fixture.results()->table()->shownColumns();
        QCOMPARE(shown.front(), column(fixture, "mean"));
        QVERIFY(isShown(fixture, "model"));
        QVERIFY(fixture.results()->table()->columnWidth(column(fixture, "mean")) > 20);
    }

    void theFilterSaysHowManyRowsItLetsPass() {
        WindowFixture fixture(scripted_registry());
        run(fixture, {"first", "oom"});
        fixture.show("results");
        ResultsView* view = fixture.results();
        QVERIFY(view->countText().isEmpty());
        filter(fixture, "status:oom");
        QCOMPARE(view->countText(), QStringLiteral("2 of 4"));
        filter(fixture, "mode:fwd");
        QCOMPARE(view->countText(), QStringLiteral("2 of 4"));
        filter(fixture, "seq>=8 first");
        QCOMPARE(view->countText(), QStringLiteral("2 of 4"));
        filter(fixture, "mean>0 mode:fwd");
        QCOMPARE(view->countText(), QStringLiteral("1 of 4"));
        QVERIFY(view->whyNothing().isEmpty());
    }

    void theFilterSaysWhyNothingPasses() {
        WindowFixture fixture(scripted_registry());
        run(fixture, {"first", "oom"});
        fixture.show("results");
        ResultsView* view = fixture.results();
        const auto why = [&](const char* typed) {
            filter(fixture, typed);
            return view->whyNothing();
        };
        QVERIFY2(why("first seq>=64").contains(QStringLiteral("seq>=64")), qPrintable(view->whyNothing()));
        QVERIFY2(view->whyNothing().contains(QStringLiteral("from 8 to 8")), qPrintable(view->whyNothing()));
        QVERIFY2(why("mean<abc").contains(QStringLiteral("“abc” is not a number")),
                 qPrintable(view->whyNothing()));
        QVERIFY2(why("seq:64..x").contains(QStringLiteral("“64..x” is not a number")),
                 qPrintable(view->whyNothing()));
        QVERIFY2(why("sea>=64").contains(QStringLiteral("“sea”")), qPrintable(view->whyNothing()));
        QVERIFY2(why("nonsense").contains(QStringLiteral("“nonsense”")), qPrintable(view->whyNothing()));
        QVERIFY2(why("status:failed").contains(QStringLiteral("status:failed")),
                 qPrintable(view->whyNothing()));
        QVERIFY(!why("first status:oom").isEmpty());
        bool told = false;
        for (const auto* label : view->findChildren<QLabel*>())
            told = told || (label->isVisible() && label->text() == view->whyNothing());
        QVERIFY(told);
        for (auto* button : view->findChildren<QPushButton*>())
            if (button->isVisible()) button->click(); // shows all rows
        QVERIFY(view->whyNothing().isEmpty());
        QCOMPARE(view->table()->model()->rowCount(), 4);
    }

    void oneSelectedRowIsCopiedAlone() {
        WindowFixture fixture(scripted_registry());
        run(fixture, {"first", "oom"});
        const auto copied = [] { return QGuiApplication::clipboard()->text().toStdString(); };
        fixture.results()->copyCsv(); // the run has chosen its last cell, and nobody any other
        QCOMPARE(from_csv(copied()).cells().size(), std::size_t{4});
        fixture->selection().choose(2);
        fixture.results()->copyCsv();
        QCOMPARE(from_csv(copied()).cells().size(), std::size_t{1});
        QCOMPARE(from_csv(copied()).cells().front().cell.index, 2);
        fixture.results()->copyText();
        QCOMPARE(QString::fromStdString(copied()).count(QLatin1Char('\n')), 2); // and the header
        filter(fixture, "first"); // the selected row is out of sight: all that are shown
        fixture.results()->copyCsv();
        QCOMPARE(from_csv(copied()).cells().size(), std::size_t{2});
    }

private:
    static void run(WindowFixture& fixture, const std::vector<std::string>& models) {
        fixture->workload()->setSweep(scripted_sweep(models, 5, 1));
        fixture->run();
        QVERIFY(fixture.waitForEnd());
    }
    static void filter(WindowFixture& fixture, const char* typed) {
        fixture.results()->filterEdit()->setText(QString::fromUtf8(typed));
    }
    static int column(WindowFixture& fixture, const char* id) {
        return fixture.results()->model().columnOf(QLatin1String(id));
    }
    static bool isShown(WindowFixture& fixture, const char* id) {
        return !fixture.results()->table()->isColumnHidden(column(fixture, id));
    }
    /// Columns are as wide as they need to be.
    static void noEntryIsCut(WindowFixture& fixture) {
        const ResultsTable* shown = fixture.results()->table();
        const QAbstractItemView* table = shown; // whose hints QTableView hides
        for (const int each : shown->shownColumns()) {
            const QString heading = table->model()->headerData(each, Qt::Horizontal).toString();
            QVERIFY2(shown->columnWidth(each) >= table->sizeHintForColumn(each), qPrintable(heading));
            QVERIFY2(shown->columnWidth(each) >= headingWidth(shown->horizontalHeader(), each),
                     qPrintable(heading));
        }
    }
    static bool isInSight(WindowFixture& fixture, const char* id) {
        const QTableView* table = fixture.results()->table();
        const int right =
            table->columnViewportPosition(column(fixture, id)) + table->columnWidth(column(fixture, id));
        return right <= table->viewport()->width();
    }
    static void toggle(WindowFixture& fixture, const char* entry) {
        QMenu menu;
        fixture.results()->table()->fillColumnsMenu(&menu);
        for (QAction* action : menu.actions())
            if (action->text() == QString::fromUtf8(entry)) return action->trigger();
        QFAIL(entry);
    }
};

QTEST_MAIN(TestResults)
#include "test_results.moc"
