#include "ui/plot/waterfall/waterfall_plot.h"

#include <cmath>

namespace stepscope {

void WaterfallPlot::setRows(std::vector<WaterfallRow> rows, QStringList headings) {
    chart_.setRows(std::move(rows), std::move(headings));
    if (read_ && *read_ >= static_cast<int>(chart_.rows().size())) read_.reset();
    arrange();
    updateGeometry();
}

QRectF WaterfallPlot::areaOf(int row) const {
    return chart_.barArea(row, scroll());
}

QStringList WaterfallPlot::reading() const {
    return readingOf(read_);
}

QStringList WaterfallPlot::readingOf(std::optional<int> row) const {
    return row ? chart_.rows()[static_cast<std::size_t>(*row)].reading : QStringList();
}

QSize WaterfallPlot::sizeHint() const {
    return {400, static_cast<int>(std::ceil(chart_.usualHeight()))};
}

QSize WaterfallPlot::minimumSizeHint() const {
    return {220, fontMetrics().height() * 6 + 40};
}

ScrolledRows::Rows WaterfallPlot::layOut(QSizeF size, const QFont& font) {
    chart_.layOut(size, font);
    return {.area = chart_.rowsArea(),
            .height = chart_.rowHeight(),
            .count = static_cast<int>(chart_.rows().size())};
}

void WaterfallPlot::paintRows(QPainter& painter, const Colors& colors) const {
    chart_.paint(painter, colors, scroll(), read_);
}

QStringList WaterfallPlot::readingAt(QPointF position) const {
    return readingOf(chart_.rowAt(position, scroll()));
}

void WaterfallPlot::readAt(QPointF position) {
    setRead(chart_.rowAt(position, scroll()));
}

void WaterfallPlot::setRead(std::optional<int> row) {
    if (row == read_) return;
    read_ = row;
    readingChanged();
}

} // namespace stepscope
