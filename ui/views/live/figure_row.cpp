#include "ui/views/live/figure_row.h"

#include "ui/widgets/labels/section_label.h"

#include <algorithm>

namespace stepscope {

namespace {

constexpr int column_gap = 10;
constexpr int line_gap = 1;

} // namespace

FigureRow::FigureRow(const std::vector<Entry>& figures, QWidget* parent) : QWidget(parent) {
    for (const Entry& figure : figures) {
        auto* name = new MutedLabel(figure.name, this);
        QFont small = name->font();
        small.setPointSizeF(small.pointSizeF() * 0.9);
        name->setFont(small);
        auto* value = new SectionLabel(QStringLiteral("–"), this);
        value->setTextInteractionFlags(Qt::TextSelectableByMouse);
        for (QLabel* label : {static_cast<QLabel*>(name), static_cast<QLabel*>(value)})
            label->setToolTip(figure.explanation);
        columns_.push_back({.figure = figure,
                            .name = name,
                            .value = value,
                            .room = std::max(name->sizeHint().width(), value->sizeHint().width())});
    }
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void FigureRow::setValue(std::size_t figure, const QString& value) {
    Column& column = columns_.at(figure);
    if (column.value->text() == value) return;
    column.value->setText(value);
    column.value->setAccessibleName(QStringLiteral("%1: %2").arg(column.figure.name, value));
    if (const int needed = column.value->sizeHint().width(); needed > column.room) {
        column.room = needed;
        updateGeometry();
        arrange();
    }
}

QString FigureRow::value(std::size_t figure) const {
    return columns_.at(figure).value->text();
}

void FigureRow::setExplanation(std::size_t figure, const QString& explanation) {
    Column& column = columns_.at(figure);
    for (QLabel* label : {column.name, column.value})
        label->setToolTip(explanation);
}

QSize FigureRow::sizeHint() const {
    int width = 0;
    for (const Column& column : columns_)
        width += column.room + column_gap;
    return {std::max(0, width - column_gap), minimumSizeHint().height()};
}

QSize FigureRow::minimumSizeHint() const {
    if (columns_.empty()) return {0, 0};
    const Column& first = columns_.front();
    return {first.room, first.name->sizeHint().height() + line_gap + first.value->sizeHint().height()};
}

void FigureRow::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    arrange();
}

void FigureRow::arrange() {
    std::vector<Column*> shown;
    int needed = -column_gap;
    for (Column& column : columns_) {
        shown.push_back(&column);
        needed += column.room + column_gap;
    }
    while (needed > width() && shown.size() > 2) {
        const auto least = shown.end() - 2;
        needed -= (*least)->room + column_gap;
        shown.erase(least);
    }
    for (Column& column : columns_) {
        const bool fits = std::ranges::find(shown, &column) != shown.end();
        column.name->setVisible(fits);
        column.value->setVisible(fits);
    }
    const int spare = std::max(0, width() - needed) / std::max(1, static_cast<int>(shown.size()));
    int x = 0;
    for (const Column* column : shown) {
        const int above = column->name->sizeHint().height();
        column->name->setGeometry(x, 0, column->room, above);
        column->value->setGeometry(x, above + line_gap, column->room, column->value->sizeHint().height());
        x += column->room + column_gap + spare;
    }
}

} // namespace stepscope
