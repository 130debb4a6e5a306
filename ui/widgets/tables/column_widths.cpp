#include "ui/widgets/tables/column_widths.h"

#include "ui/widgets/tables/table_style.h"

#include <QFontMetrics>
#include <QHeaderView>
#include <QLocale>
#include <QTableView>
#include <QTreeView>

#include <algorithm>

namespace stepscope {

namespace {

constexpr int looked_at = 1000; // rows

int widthOf(const QAbstractItemView* cells, const QHeaderView* header, int column) {
    constexpr int beside_hint = 4;
    return std::max(cells->sizeHintForColumn(column) + beside_hint, headingWidth(header, column));
}

} // namespace

int widestText(const QFontMetrics& metrics, const ColumnTexts& texts) {
    constexpr int around_text = 16;
    const QString point = texts.align_points ? QLocale().decimalPoint() : QString();
    int before = 0;
    int behind = 0;
    const int stride = std::max(1, texts.rows / looked_at);
    for (int row = 0; row < texts.rows; row += stride) {
        const QString text = texts.text(row);
        const auto split = point.isEmpty() ? -1 : text.lastIndexOf(point);
        before = std::max(before, metrics.horizontalAdvance(split < 0 ? text : text.left(split)));
        if (split >= 0) behind = std::max(behind, metrics.horizontalAdvance(text.mid(split)));
    }
    return before + behind + around_text;
}

ColumnWidths withHeadings(ColumnWidths contents, const QHeaderView* header, int column,
                          const QString& heading, const QString& shortHeading) {
    return {.whole = std::max(contents.whole, headingWidth(header, column, heading)),
            .narrow = std::max(contents.narrow, headingWidth(header, column, shortHeading))};
}

int fittingWidth(const QTableView* table, int column) {
    return widthOf(table, table->horizontalHeader(), column);
}

int fittingWidth(const QTreeView* tree, int column) {
    return widthOf(tree, tree->header(), column);
}

} // namespace stepscope
