#include "ui/widgets/tables/stretched_column.h"

#include "ui/widgets/tables/table_style.h"

#include <QEvent>
#include <QHeaderView>
#include <QScopedValueRollback>
#include <QTableView>

#include <algorithm>

namespace stepscope {

StretchedColumn::StretchedColumn(QTableView* table, int column)
    : QObject(table), table_(table), column_(column) {
    table->viewport()->installEventFilter(this);
    connect(table->horizontalHeader(), &QHeaderView::sectionResized, this,
            [this](int resized, int before, int now) {
                if (resized != column_)
                    fit();
                else if (!fitting_ && before > 0 && now > 0) // neither hidden nor shown
                    isMoved_ = true;
            });
    fit();
}

int StretchedColumn::leastWidth() const {
    constexpr int least_letters = 18;
    return std::max(least_letters * table_->fontMetrics().averageCharWidth(),
                    headingWidth(table_->horizontalHeader(), column_));
}

void StretchedColumn::fit() {
    if (isMoved_) return;
    const QScopedValueRollback fitting(fitting_, true);
    QHeaderView* header = table_->horizontalHeader();
    const int others = header->length() - header->sectionSize(column_);
    header->resizeSection(column_, std::max(table_->viewport()->width() - others, leastWidth()));
}

bool StretchedColumn::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::Resize) fit();
    return QObject::eventFilter(watched, event);
}

} // namespace stepscope
