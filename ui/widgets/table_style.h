#pragma once

class QTableView;
class QTreeView;

namespace stepscope {

/// The look that all tables share: room beside the text of cells and headings, whole rows, no grid.
void styleTable(QTableView* table);
/// The same for tables whose rows form a tree.
void styleTree(QTreeView* tree);

} // namespace stepscope
