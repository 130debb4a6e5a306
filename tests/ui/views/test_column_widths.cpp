// How wide columns are: by their texts, their headings, long and short, and the hints of their cells.
#include "ui/widgets/tables/column_widths.h"
#include "ui/widgets/tables/table_style.h"

#include <QFontMetrics>
#include <QHeaderView>
#include <QLocale>
#include <QStandardItemModel>
#include <QTableView>
#include <QTest>
#include <QTreeView>

using namespace stepscope;

namespace {

int widest(const QTableView& table, const QStringList& texts, bool alignPoints) {
    return widestText(table.fontMetrics(), {.rows = static_cast<int>(texts.size()),
                                            .text = [&texts](int row) { return texts.at(row); },
                                            .align_points = alignPoints});
}

} // namespace

class TestColumnWidths : public QObject {
    Q_OBJECT
private slots:
    void init() { QLocale::setDefault(QLocale::c()); }
    void cleanup() { QLocale::setDefault(QLocale::c()); }

    /// Some fonts have characters that are wider than a column of numbers needs to be.
    void noFontKeepsColumnsWide() {
        QStandardItemModel model(1, 2);
        QTableView table;
        styleTable(&table);
        table.setModel(&model);
        QFont font = table.horizontalHeader()->font();
        font.setPixelSize(90);
        table.horizontalHeader()->setFont(font);
        table.setColumnWidth(0, 30);
        QCOMPARE(table.columnWidth(0), 30);
    }

    void numbersNeedRoomOnBothSidesOfTheirPoints() {
        const QTableView table;
        const QStringList numbers = {QStringLiteral("1234.5"), QStringLiteral("0.12345"),
                                     QStringLiteral("7")};
        const QFontMetrics metrics = table.fontMetrics();
        const int aligned = widest(table, numbers, true);
        QVERIFY(aligned > widest(table, numbers, false));
        QVERIFY(aligned >= metrics.horizontalAdvance(QStringLiteral("1234.12345")));
        // As the language has it: in German those are thousands.
        QLocale::setDefault(QLocale(QLocale::German));
        QCOMPARE(widest(table, numbers, true), widest(table, numbers, false));
        QVERIFY(widest(table, {QStringLiteral("1234,5"), QStringLiteral("0,12345")}, true) >=
                metrics.horizontalAdvance(QStringLiteral("1234,12345")));
    }

    void ofManyRowsSomeAreLookedAtFromAllOfThem() {
        const QTableView table;
        int looked = 0;
        int last = 0;
        const int width =
            widestText(table.fontMetrics(), {.rows = 100'000, .text = [&](int row) {
                                                 ++looked;
                                                 last = row;
                                                 return QString(row > 90'000 ? 20 : 2, QLatin1Char('m'));
                                             }});
        QVERIFY2(looked <= 2000, qPrintable(QString::number(looked)));
        QVERIFY(last > 99'000);
        QVERIFY(width >= table.fontMetrics().horizontalAdvance(QString(20, QLatin1Char('m'))));
        const int none = widestText(table.fontMetrics(), {});
        QVERIFY(none >= 0 && none < table.fontMetrics().horizontalAdvance(QString(4, QLatin1Char('m'))));
    }

    void headingsCountAsTheyAreAndShort() {
        QStandardItemModel model(2, 2);
        model.setHeaderData(0, Qt::Horizontal, QStringLiteral("A heading that is long"));
        QTableView table;
        table.setModel(&model);
        const QString heading = QStringLiteral("A heading that is long");
        const QString brief = QStringLiteral("Hd.");
        const ColumnWidths narrow = withHeadings({30, 20}, table.horizontalHeader(), 0, heading, brief);
        QCOMPARE(narrow.whole, headingWidth(table.horizontalHeader(), 0, heading));
        QCOMPARE(narrow.narrow, headingWidth(table.horizontalHeader(), 0, brief));
        const ColumnWidths wide = withHeadings({900, 800}, table.horizontalHeader(), 0, heading, brief);
        QCOMPARE(wide.whole, 900);
        QCOMPARE(wide.narrow, 800);
    }

    void cellsInSightAndTheirHeadingHaveRoom() {
        QStandardItemModel model(2, 2);
        model.setHeaderData(0, Qt::Horizontal, QStringLiteral("A heading that is long"));
        model.setHeaderData(1, Qt::Horizontal, QStringLiteral("B"));
        model.setItem(0, 1, new QStandardItem(QStringLiteral("a cell that is longer than its heading")));
        QTableView table;
        table.setModel(&model);
        QTreeView tree;
        tree.setModel(&model);
        for (QAbstractItemView* view :
             {static_cast<QAbstractItemView*>(&table), static_cast<QAbstractItemView*>(&tree)}) {
            view->resize(500, 200);
            view->show();
        }
        QCOMPARE(fittingWidth(&table, 0), headingWidth(table.horizontalHeader(), 0));
        QCOMPARE(fittingWidth(&tree, 0), headingWidth(tree.header(), 0));
        const int cell = table.fontMetrics().horizontalAdvance(model.item(0, 1)->text());
        QVERIFY(fittingWidth(&table, 1) > cell && fittingWidth(&tree, 1) > cell);
    }
};

QTEST_MAIN(TestColumnWidths)
#include "test_column_widths.moc"
