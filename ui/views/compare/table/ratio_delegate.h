#pragma once

#include <QStyledItemDelegate>

namespace stepscope {

/// A ratio, and beside it the interval in which it lies, on the scale that all rows share.
class RatioDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    static int usualWidth(const QFontMetrics& metrics);  ///< of number and scale
    static int leastWidth(const QFontMetrics& metrics);  ///< of both, where there is little room
    static int numberWidth(const QFontMetrics& metrics); ///< of the number alone

    /// The part of a column's width in which the scale lies; empty: there is no room for it.
    static QRectF scaleIn(const QRectF& section, const QFontMetrics& metrics);

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace stepscope
