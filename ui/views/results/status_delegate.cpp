#include "ui/views/results/status_delegate.h"

#include "ui/theme/colors/status_colors.h"
#include "ui/theme/icons.h"
#include "ui/views/results/results_model.h"
#include "ui/widgets/tables/table_style.h"

#include <QPainter>

#include <algorithm>

namespace stepscope {

namespace {

constexpr int dot_room = 16;
constexpr int status_mark_size = 14;

bool isDoubtful(const QModelIndex& index) {
    return !index.data(ResultsModel::DoubtsRole).toString().isEmpty();
}

} // namespace

void StatusDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                           const QModelIndex& index) const {
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    drawItemWithoutText(painter, item);

    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const auto state = static_cast<CellState>(index.data(ResultsModel::StateRole).toInt());
    const auto underway = static_cast<Underway>(index.data(ResultsModel::UnderwayRole).toInt());
    const QColor color =
        selected ? option.palette.color(QPalette::HighlightedText) : colorOf(state, underway, option.palette);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const auto placed = [&option](const QRect& place) {
        return QStyle::visualRect(option.direction, option.rect, place);
    };
    const int dot = placed(QRect(option.rect.left() + 11, option.rect.top(), 1, 1)).left();
    const QPointF middle(dot, option.rect.center().y() + 0.5);
    painter->setPen(QPen(color, 1.5));
    painter->setBrush(state == CellState::Waiting ? QBrush(Qt::NoBrush)
                                                  : QBrush(color)); // waiting: an empty ring
    painter->drawEllipse(middle, 3.5, 3.5);
    painter->setPen(color);
    QRect words = option.rect.adjusted(dot_room + 4, 0, -4, 0);
    if (isDoubtful(index)) { // behind the words, where a wide column in a narrow table has it in sight
        constexpr int beside_words = 5;
        const int behind = words.left() + option.fontMetrics.horizontalAdvance(item.text) + beside_words;
        const QRect mark(std::min(words.right() - status_mark_size, behind),
                         words.center().y() - status_mark_size / 2, status_mark_size, status_mark_size);
        severityIcon(Severity::Warning)
            .paint(painter, placed(mark), Qt::AlignCenter, selected ? QIcon::Selected : QIcon::Normal);
        words.setRight(mark.left() - 2);
    }
    painter->drawText(placed(words), Qt::AlignVCenter | Qt::AlignLeft,
                      option.fontMetrics.elidedText(item.text, Qt::ElideRight, words.width()));
    painter->restore();
}

QSize StatusDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const int mark = isDoubtful(index) ? status_mark_size + 6 : 0;
    return QStyledItemDelegate::sizeHint(option, index) + QSize(dot_room + 4 + mark, 0);
}

} // namespace stepscope
