#include "ui/widgets/number_delegate.h"

#include <QAbstractItemModel>
#include <QAbstractItemView>
#include <QLocale>

namespace stepscope {

namespace {

constexpr QChar space_of_digit(0x2007);
constexpr QChar space_of_point(0x2008);

bool isNumber(const QString& text) {
    return !text.isEmpty() && text.back().isDigit() &&
           !text.contains(QLocale().exponential(), Qt::CaseInsensitive);
}

/// Digits behind the decimal point; 0: there is none.
int placesOf(const QString& text) {
    const auto point = text.lastIndexOf(QLocale().decimalPoint());
    return point < 0 ? 0 : static_cast<int>(text.size() - point) - 1;
}

} // namespace

NumberDelegate::NumberDelegate(QAbstractItemView* view) : QStyledItemDelegate(view), view_(*view) {
    connect(view->model(), &QAbstractItemModel::modelReset, this, [this] { places_.clear(); });
}

void NumberDelegate::initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const {
    QStyledItemDelegate::initStyleOption(option, index);
    if (!option->displayAlignment.testFlag(Qt::AlignRight) || !isNumber(option->text)) return;
    const int places = placesOf(option->text);
    int& most = places_[index.column()];
    if (places > most) {
        most = places;
        view_.viewport()->update(); // what was drawn by fewer
    }
    if (places == most) return;
    if (places == 0) option->text += space_of_point;
    option->text += QString(most - places, space_of_digit);
}

} // namespace stepscope
