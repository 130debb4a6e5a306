#include "ui/views/breakdown/bar_delegate.h"

#include "records/breakdown/breakdown_report.h"
#include "ui/theme/colors/phase_colors.h"
#include "ui/theme/theme.h"
#include "ui/views/breakdown/breakdown_model.h"

#include <QPainter>

#include <algorithm>

namespace stepscope {

namespace {

constexpr int shortest_bar = 18;
constexpr int bar_margin = 6;

/// Room for the widest number, so that all bars of a column have the same full length.
int numberWidth(const QFontMetrics& metrics) {
    return metrics.horizontalAdvance(QStringLiteral("100.0\u00A0%")) + 2 * bar_margin;
}

} // namespace

void BarDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                        const QModelIndex& index) const {
    QStyledItemDelegate::paint(painter, option, index);
    const QVariant length = index.data(BreakdownModel::BarRole);
    if (!length.isValid()) return;
    // Beside the number, which is at the right in every language, as bars begin at the left.
    const QRect room = option.rect.adjusted(bar_margin, 0, -numberWidth(option.fontMetrics), 0);
    if (room.width() < 4) return;
    const bool selected =
        option.state.testFlag(QStyle::State_Selected) && option.state.testFlag(QStyle::State_Active);
    const Colors colors = colorsOf(option.palette);
    const bool memory = index.column() == BreakdownModel::OfPeak &&
                        index.data(BreakdownModel::BoundRole).toInt() == static_cast<int>(Bound::Memory);
    const QColor ink = selected ? option.palette.color(QPalette::HighlightedText)
                       : memory ? colors.warmup
                       : index.column() == BreakdownModel::Share
                           ? colorOfPhase(index.data(BreakdownModel::PhaseRole).toString(), option.palette)
                           : colors.accent;
    const double height = std::min(8.0, room.height() * 0.4);
    const QRectF track(room.left(), room.center().y() + 0.5 - height / 2, room.width(), height);
    QRectF bar = track;
    bar.setWidth(track.width() * length.toDouble());
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    if (!selected) {
        painter->setBrush(colors.grid);
        painter->drawRoundedRect(track, 2, 2);
    }
    painter->setBrush(ink);
    painter->drawRoundedRect(bar, 2, 2);
    painter->restore();
}

QSize BarDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    QSize size = QStyledItemDelegate::sizeHint(option, index);
    size.setWidth(std::max(size.width(), numberWidth(option.fontMetrics) + shortest_bar + bar_margin));
    size.setHeight(std::max(size.height(), option.fontMetrics.height() + 8));
    return size;
}

} // namespace stepscope
