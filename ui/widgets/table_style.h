#pragma once

class QTableView;

namespace stepscope {

/// The look that all tables share: room beside the text of cells and headings, whole rows, no grid.
void styleTable(QTableView* table);

} // namespace stepscope
