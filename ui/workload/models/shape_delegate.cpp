#include "ui/workload/models/shape_delegate.h"

#include "ui/theme/theme.h"
#include "ui/workload/models/shapes_model.h"
#include "workload/text/short_name.h"

#include <QLineEdit>
#include <QPainter>
#include <QRegularExpressionValidator>

#include <limits>

namespace stepscope {

void ShapeDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const {
    QStyleOptionViewItem item = option;
    const Colors colors = colorsOf(option.palette);
    if (index.column() == ShapesModel::Parameters) item.palette.setColor(QPalette::Text, colors.muted);
    QStyledItemDelegate::paint(painter, item, index);
    if (!index.data(ShapesModel::ProblemRole).toBool()) return;
    painter->save();
    painter->fillRect(option.rect, colors.wrong);
    painter->setPen(QPen(colors.danger, 1.5));
    painter->drawRect(QRectF(option.rect).adjusted(1, 1, -1.5, -1.5));
    painter->restore();
}

QWidget* ShapeDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem& /*option*/,
                                     const QModelIndex& index) const {
    auto* editor = new QLineEdit(parent);
    editor->setMaxLength(std::numeric_limits<int>::max()); // what a file says is not cut
    if (index.column() != ShapesModel::Name) {
        static const QRegularExpression digits(QStringLiteral("[0-9]{1,12}"));
        editor->setValidator(new QRegularExpressionValidator(digits, editor));
        editor->setAlignment(Qt::AlignRight | Qt::AlignAbsolute);
    }
    return editor;
}

QString ShapeDelegate::displayText(const QVariant& value, const QLocale& /*locale*/) const {
    QString text = value.toString(); // sizes are names of shapes: 10000, not 10,000
    constexpr auto surely_short =
        static_cast<qsizetype>(longest_shown_name / 2); // letters may be of two columns
    if (text.size() <= surely_short) return text;
    return QString::fromStdString(short_name(text.toStdString()));
}

} // namespace stepscope
