#include "ui/widgets/tables/number_delegate.h"

#include "system/characters/decimal_point.h"

#include <QAbstractItemModel>
#include <QAbstractItemView>
#include <QLocale>

#include <algorithm>

namespace stepscope {

namespace {

constexpr QChar space_of_digit(0x2007);
constexpr QChar space_of_point(0x2008);

bool isNumber(const QString& text) {
    return !text.isEmpty() && text.back().isDigit() &&
           !text.contains(QLocale().exponential(), Qt::CaseInsensitive);
}

/// Characters from the decimal point on; 0: there is none.
int behindInteger(const QString& text) {
    return static_cast<int>(
        behind_integer(text.toStdString(), QString(QLocale().decimalPoint()).toStdString()));
}

} // namespace

NumberDelegate::NumberDelegate(QAbstractItemView* view) : QStyledItemDelegate(view), view_(*view) {
    connect(view->model(), &QAbstractItemModel::modelReset, this, [this] { most_.clear(); });
}

void NumberDelegate::initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const {
    QStyledItemDelegate::initStyleOption(option, index);
    if (!option->displayAlignment.testFlag(Qt::AlignRight) || !isNumber(option->text)) return;
    const int own = behindInteger(option->text);
    int& most = most_[index.column()];
    if (own > most) {
        most = own;
        view_.viewport()->update(); // what was drawn by fewer
    }
    if (own == most) return;
    if (own == 0) option->text += space_of_point;
    option->text += QString(most - std::max(own, 1), space_of_digit);
}

} // namespace stepscope
