#include "ui/views/live/figure_row.h"

#include "ui/widgets/section_label.h"

#include <QHBoxLayout>

namespace stepscope {

FigureRow::FigureRow(const std::vector<Entry>& figures, QWidget* parent)
    : QWidget(parent), figures_(figures) {
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    for (const Entry& figure : figures_) {
        auto* column = new QVBoxLayout;
        column->setSpacing(1);
        auto* name = new MutedLabel(figure.name, this);
        QFont small = name->font();
        small.setPointSizeF(small.pointSizeF() * 0.9);
        name->setFont(small);
        auto* value = new SectionLabel(QStringLiteral("–"), this);
        value->setMinimumWidth(fontMetrics().horizontalAdvance(QStringLiteral("000.0 m")));
        value->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
        value->setTextInteractionFlags(Qt::TextSelectableByMouse);
        for (QLabel* label : {static_cast<QLabel*>(name), static_cast<QLabel*>(value)})
            label->setToolTip(figure.explanation);
        column->addWidget(name);
        column->addWidget(value);
        layout->addLayout(column, 1);
        values_.push_back(value);
    }
}

void FigureRow::setValue(std::size_t figure, const QString& value) {
    QLabel* label = values_.at(figure);
    if (label->text() == value) return;
    label->setText(value);
    label->setAccessibleName(QStringLiteral("%1: %2").arg(figures_[figure].name, value));
}

QString FigureRow::value(std::size_t figure) const {
    return values_.at(figure)->text();
}

} // namespace stepscope
