#pragma once

class QHeaderView;
class QPainter;
class QString;
class QStyleOptionViewItem;
class QTableView;
class QTreeView;

namespace stepscope {

/// The look that all tables share: room beside the text of cells and headings, whole rows, no grid.
void styleTable(QTableView* table);
/// The same for tables whose rows form a tree.
void styleTree(QTreeView* tree);

/// What the arrow takes of the heading by which a table is sorted.
constexpr int sort_arrow_room = 16;

/// How wide a column must be for its heading, with the arrow where the table is sorted by it: styles' own
/// hints leave more room than there is.
int headingWidth(const QHeaderView* header, int column);
int headingWidth(const QHeaderView* header, int column,
                 const QString& heading); ///< for other words than it has

/// What is told of a heading that the pointer rests on: where it is cut, the whole first.
QString headingTip(const QHeaderView* header, int section);

/// Paints what the style paints of an item, for a delegate that places its text itself.
void drawItemWithoutText(QPainter* painter, QStyleOptionViewItem item);

} // namespace stepscope
