#pragma once

#include "records/breakdown/breakdown_report.h"

#include <QSortFilterProxyModel>

#include <optional>

namespace stepscope {

/// Sorts a breakdown within its phases, and shows the ops alone that one of the limits binds, in the phases
/// that they are of; the sums stay those of all ops.
class BreakdownFilter : public QSortFilterProxyModel {
    Q_OBJECT
public:
    explicit BreakdownFilter(QObject* parent = nullptr);

    /// None: all ops are shown.
    void setBound(std::optional<Bound> bound);
    const std::optional<Bound>& bound() const { return bound_; }

protected:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

private:
    std::optional<Bound> bound_;
};

} // namespace stepscope
