#include "ui/views/compare/table/compare_rows.h"

#include "ui/controller/selection.h"
#include "ui/views/compare/table/compare_model.h"

namespace stepscope {

CompareRows::CompareRows(const Selection& selection, QObject* parent)
    : SortedRows(parent), selection_(selection) {
    setSortRole(CompareModel::SortRole);
}

bool CompareRows::filterAcceptsRow(int row, const QModelIndex& /*parent*/) const {
    if (selection_.cellFilter().empty()) return true;
    const auto* model = static_cast<const CompareModel*>(sourceModel());
    const auto shows = [model, row](std::string_view word) {
        const QString looked = QString::fromUtf8(word.data(), static_cast<qsizetype>(word.size()));
        for (int column = 0; column < model->columnCount(); ++column)
            if (model->index(row, column).data().toString().contains(looked, Qt::CaseInsensitive))
                return true;
        return false;
    };
    return selection_.accepts(model->compared()->current->cells()[model->cellAt(row).cells.current], shows);
}

} // namespace stepscope
