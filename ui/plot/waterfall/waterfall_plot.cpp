#include "ui/plot/waterfall/waterfall_plot.h"

#include "ui/text/format.h"
#include "ui/text/words.h"

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

QRectF WaterfallPlot::areaOfPoint(int point) const {
    if (point < 0 || point >= static_cast<int>(chart_.rows().size())) return {};
    return inSight(areaOf(point));
}

ToldPoints WaterfallPlot::tell() const {
    std::vector<ToldColumn> columns = {{Words::tr("Part")}, {Words::tr("Time")}};
    for (const QString& heading : chart_.headings())
        columns.push_back({.heading = heading});
    std::vector<ToldRow> rows;
    for (const WaterfallRow& row : chart_.rows()) {
        ToldRow& told = rows.emplace_back();
        told.values = {{row.name}, row.whole ? ToldValue{formatSeconds(row.to), row.to} : ToldValue()};
        for (qsizetype i = 0; i < chart_.headings().size(); ++i) {
            const QString number = row.numbers.value(i);
            told.values.push_back({number, numberIn(number)});
        }
        if (!row.whole && !row.numbers.isEmpty())
            told.called =
                QStringLiteral("%1: %2 %3").arg(row.name, chart_.headings().value(0), row.numbers.front());
    }
    return toldRows(std::move(columns), 1, std::move(rows));
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
