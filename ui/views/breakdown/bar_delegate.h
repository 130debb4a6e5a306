#pragma once

#include <QStyledItemDelegate>

namespace stepscope {

/// A share as a bar with its number beside it; shares have the colour of their phase, bars of what memory
/// binds one of their own.
class BarDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace stepscope
