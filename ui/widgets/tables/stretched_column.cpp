#include "ui/widgets/tables/stretched_column.h"

#include "ui/widgets/tables/table_style.h"

#include <QEvent>
#include <QHeaderView>
#include <QTableView>

#include <algorithm>

namespace stepscope {

StretchedColumn::StretchedColumn(QTableView* table, int column)
    : QObject(table), table_(table), column_(column) {
    table->viewport()->installEventFilter(this);
    connect(table->horizontalHeader(), &QHeaderView::sectionResized, this, [this](int resized) {
        if (resized != column_) fit();
    });
    fit();
}

void StretchedColumn::fit() {
    constexpr int least_letters = 18;
    QHeaderView* header = table_->horizontalHeader();
    const int others = header->length() - header->sectionSize(column_);
    const int least =
        std::max(least_letters * table_->fontMetrics().averageCharWidth(), headingWidth(header, column_));
    header->resizeSection(column_, std::max(table_->viewport()->width() - others, least));
}

bool StretchedColumn::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::Resize) fit();
    return QObject::eventFilter(watched, event);
}

} // namespace stepscope
