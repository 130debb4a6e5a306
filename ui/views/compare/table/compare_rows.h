#pragma once

#include "ui/widgets/tables/sorted_rows.h"

namespace stepscope {

class Selection;

/// The rows of a comparison that the shared filter lets pass, sorted.
class CompareRows : public SortedRows {
    Q_OBJECT
public:
    /// `selection` must outlive it.
    explicit CompareRows(const Selection& selection, QObject* parent = nullptr);

    void filterAnew() { invalidateFilter(); }

protected:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

private:
    const Selection& selection_;
};

} // namespace stepscope
