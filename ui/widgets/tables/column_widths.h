#pragma once

#include <QString>

#include <functional>

class QAbstractItemView;
class QFontMetrics;
class QHeaderView;
class QTableView;
class QTreeView;

namespace stepscope {

/// What a column needs in pixels: with heading and texts as they are, and with shorter ones.
struct ColumnWidths {
    int whole = 0, narrow = 0;
};

/// The texts of a column, from above to below.
struct ColumnTexts {
    int rows = 0;
    std::function<QString(int row)> text;
    bool align_points = false; ///< they are numbers, whose points stand below one another (NumberDelegate)
};

/// Pixels of the widest text with the room around it. Of very many rows some are looked at, spread over all.
int widestText(const QFontMetrics& metrics, const ColumnTexts& texts);

/// `contents`, or the headings where those are wider.
ColumnWidths withHeadings(ColumnWidths contents, const QHeaderView* header, int column,
                          const QString& heading, const QString& shortHeading);

/// What a column needs for its heading and for the cells that are in sight, by the hints of their delegate.
int fittingWidth(const QTableView* table, int column);
int fittingWidth(const QTreeView* tree, int column);

} // namespace stepscope
