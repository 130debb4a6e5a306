#include "ui/plot/waterfall/waterfall.h"

#include "ui/plot/ticks.h"
#include "ui/text/format.h"

#include <QFontMetricsF>
#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace stepscope {

namespace {

constexpr double fall_margin = 14;
constexpr double fall_gap = 10;
constexpr double around_fall_words = 6;  ///< in a row, above and below its name together
constexpr double around_close_words = 2; ///< the same where all rows would have no room otherwise
constexpr double fewest_falls = 3;       ///< rows that must be seen: axis, then headings give way
constexpr double fall_name_share = 0.3;  ///< of the width, at most
constexpr double tallest_fall = 2.2;     ///< a row that is spread, in heights of one that is not
constexpr double narrowest_fall = 140;   ///< of the bars' own room, before a column is left out
constexpr double beyond_bars = 0.06;     ///< of the axis, on either side of what is shown
/// Where what is shown lies above this share of its end, the axis from 0 would leave no room for what
/// differs.
constexpr double break_above = 0.4;
constexpr double break_room = 30; ///< from 0 to where a broken axis goes on
constexpr double break_slant = 3; ///< of its two strokes, either way
constexpr double break_gap = 5;   ///< between them

/// Two slanted strokes across what goes on beyond them, and the ground between.
void paintBreak(QPainter& painter, double x, double top, double bottom, const QColor& ground,
                const QColor& ink) {
    const auto stroke = [&](double at) { return QLineF(at - break_slant, bottom, at + break_slant, top); };
    const QLineF left = stroke(x - break_gap / 2);
    const QLineF right = stroke(x + break_gap / 2);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ground);
    painter.drawPolygon(QPolygonF({left.p1(), left.p2(), right.p2(), right.p1()}));
    painter.setPen(QPen(ink, 1.2));
    painter.drawLines({left, right});
    painter.restore();
}

} // namespace

void Waterfall::setRows(std::vector<WaterfallRow> rows, QStringList headings) {
    rows_ = std::move(rows);
    headings_ = std::move(headings);
}

double Waterfall::heightOf(double row) const {
    const double words = QFontMetricsF(font_).height();
    return (headings_.empty() ? 2 : words + 6) + row * static_cast<double>(rows_.size()) + words + 12;
}

double Waterfall::height() const {
    return heightOf(rowHeight_);
}

double Waterfall::usualHeight() const {
    return heightOf(QFontMetricsF(font_).height() + around_fall_words);
}

void Waterfall::placeColumns(double width, const QFontMetricsF& metrics) {
    columns_.clear();
    const double left = fall_margin + nameWidth_ + fall_gap;
    double taken = 0;
    for (int number = 0; number < static_cast<int>(headings_.size()); ++number) {
        double widest = metrics.horizontalAdvance(headings_[number]);
        for (const WaterfallRow& row : rows_)
            widest = std::max(widest, metrics.horizontalAdvance(row.numbers.value(number)));
        if (width - left - fall_margin - taken - widest - 2 * fall_gap < narrowest_fall) break;
        columns_.push_back({number, QRectF(taken, 0, widest + 2, 0)});
        taken += widest + 2 + fall_gap + 4;
    }
    const double right = width - fall_margin - taken;
    plot_ = QRectF(left, area_.top(), std::max(10.0, right - left), area_.height());
    for (Column& column : columns_)
        column.area = QRectF(right + fall_gap + column.area.left(), 0, column.area.width(), area_.bottom());
}

void Waterfall::placeAxis() {
    double low = 0;
    double high = 0;
    bool first = true;
    for (const WaterfallRow& row : rows_)
        for (const double end : {row.whole ? row.to : row.from, row.to}) {
            low = first ? end : std::min(low, end);
            high = first ? end : std::max(high, end);
            first = false;
        }
    const double more = std::max({(high - low) * beyond_bars, high * 1e-4, 1e-12});
    low_ = low < 0 || low - more > break_above * high ? low - more : 0;
    high_ = high + more;
    const double unit = timeUnitFor(high_).perSecond;
    const int lines = std::clamp(static_cast<int>(scaleWidth() / 90), 2, 6);
    const Ticks ticks = ticksFor(low_ * unit, high_ * unit, lines, false);
    interval_ = ticks.interval / unit;
    decimals_ = ticks.decimals;
}

void Waterfall::layOut(QSizeF size, const QFont& font, bool spread) {
    font_ = font;
    const QFontMetricsF metrics(font_);
    double names = 0;
    for (const WaterfallRow& row : rows_)
        names = std::max(names, metrics.horizontalAdvance(row.name));
    nameWidth_ = std::min(names, size.width() * fall_name_share);
    const double usual = metrics.height() + around_fall_words;
    const double close = metrics.height() + around_close_words;
    const double wanted = close * std::min(fewest_falls, static_cast<double>(rows_.size()));
    constexpr double edge = 2;
    showsHeadings_ = !headings_.empty() && size.height() - (metrics.height() + 6) - edge >= wanted;
    const double top = showsHeadings_ ? metrics.height() + 6 : edge;
    showsAxis_ = size.height() - top - metrics.height() - 12 >= wanted;
    const double room = std::max(1.0, size.height() - top - (showsAxis_ ? metrics.height() + 12 : edge));
    rowHeight_ = std::clamp(room / std::max(1.0, static_cast<double>(rows_.size())), close,
                            spread ? tallest_fall * usual : usual);
    area_ = QRectF(0, top, size.width(), std::min(room, std::max(rowHeight_, rowsHeight())));
    placeColumns(size.width(), metrics);
    placeAxis();
}

double Waterfall::xOf(double seconds) const {
    return plot_.right() - scaleWidth() * (1 - std::clamp((seconds - low_) / (high_ - low_), 0.0, 1.0));
}

double Waterfall::breakAt() const {
    return plot_.left() + break_room / 2;
}

double Waterfall::scaleWidth() const {
    return std::max(10.0, plot_.width() - (isBroken() ? break_room : 0));
}

QRectF Waterfall::rowArea(int row, double scroll) const {
    return {0, area_.top() + rowHeight_ * row - scroll, area_.width(), rowHeight_};
}

QRectF Waterfall::barArea(int row, double scroll) const {
    const WaterfallRow& shown = rows_.at(static_cast<std::size_t>(row));
    const QRectF line = rowArea(row, scroll);
    const double a = !shown.whole ? xOf(shown.from) : isBroken() ? plot_.left() : xOf(0);
    const double b = xOf(shown.to);
    const double left = std::min(a, b);
    return {left, line.top() + 3, std::max(1.5, std::abs(b - a)), line.height() - 6};
}

std::optional<int> Waterfall::rowAt(QPointF position, double scroll) const {
    if (!area_.contains(position) || rowHeight_ <= 0) return std::nullopt;
    const int row = static_cast<int>((position.y() - area_.top() + scroll) / rowHeight_);
    return row >= 0 && row < static_cast<int>(rows_.size()) ? std::optional(row) : std::nullopt;
}

void Waterfall::paintAxis(QPainter& painter, const Colors& colors) const {
    const QFontMetricsF metrics(font_);
    const TimeUnit unit = timeUnitFor(high_);
    double free = -1e9; // from where the next label may stand
    painter.setPen(QPen(colors.border, 1));
    painter.drawLine(QPointF(plot_.left(), area_.bottom()), QPointF(plot_.right(), area_.bottom()));
    const auto mark = [&](double x, const QString& label) {
        painter.setPen(QPen(colors.grid, 1));
        painter.drawLine(QPointF(x, area_.top()), QPointF(x, area_.bottom()));
        if (!showsAxis_) return;
        const double width = metrics.horizontalAdvance(label);
        if (x - width / 2 < free) return;
        painter.setPen(colors.muted);
        painter.drawText(QRectF(x - width / 2 - 1, area_.bottom() + 4, width + 2, metrics.height()),
                         Qt::AlignCenter, label);
        free = x + width / 2 + 8;
    };
    if (isBroken()) mark(plot_.left(), QLocale().toString(0));
    const double first = std::ceil(low_ / interval_ - 1e-9);
    for (int line = 0; interval_ > 0 && line < 100; ++line) {
        const double value = (first + line) * interval_;
        if (value > high_ * (1 + 1e-9)) break;
        mark(xOf(value),
             QLocale().toString(value * unit.perSecond, 'f', decimals_) + QChar(0x00A0) + unit.name);
    }
    if (isBroken() && showsAxis_)
        paintBreak(painter, breakAt(), area_.bottom() - 4, area_.bottom() + 4, colors.surface, colors.muted);
}

void Waterfall::paintRow(QPainter& painter, const Colors& colors, int row, double scroll,
                         std::optional<int> read) const {
    const WaterfallRow& shown = rows_[static_cast<std::size_t>(row)];
    const QRectF line = rowArea(row, scroll);
    const QFontMetricsF metrics(font_);
    if (read == row) painter.fillRect(line.adjusted(2, 0.5, -2, -0.5), colors.chosen);
    painter.setPen(colors.text);
    painter.drawText(QRectF(fall_margin, line.top(), nameWidth_ + 1, line.height()),
                     Qt::AlignVCenter | Qt::AlignRight,
                     metrics.elidedText(shown.name, Qt::ElideMiddle, nameWidth_ + 1));
    const QRectF bar = barArea(row, scroll);
    painter.fillRect(bar, shown.color);
    if (shown.whole && isBroken())
        paintBreak(painter, breakAt(), bar.top() - 2, bar.bottom() + 2, colors.surface, colors.muted);
    if (row + 1 < static_cast<int>(rows_.size())) { // to where the next begins
        painter.setPen(QPen(colors.muted, 1, Qt::DotLine));
        painter.drawLine(QPointF(xOf(shown.to), bar.bottom()), QPointF(xOf(shown.to), bar.bottom() + 6));
    }
    for (const Column& column : columns_) {
        painter.setPen(shown.whole ? colors.text : column.number == 0 ? colors.text : colors.muted);
        painter.drawText(QRectF(column.area.left(), line.top(), column.area.width(), line.height()),
                         Qt::AlignVCenter | Qt::AlignRight, shown.numbers.value(column.number));
    }
}

void Waterfall::paint(QPainter& painter, const Colors& colors, double scroll, std::optional<int> read) const {
    painter.setFont(font_);
    paintAxis(painter, colors);
    painter.setPen(colors.muted);
    if (showsHeadings_)
        for (const Column& column : columns_)
            painter.drawText(QRectF(column.area.left(), 0, column.area.width(), area_.top()),
                             Qt::AlignVCenter | Qt::AlignRight, headings_[column.number]);
    painter.save();
    painter.setClipRect(area_);
    for (int row = 0; row < static_cast<int>(rows_.size()); ++row)
        if (rowArea(row, scroll).intersects(area_)) paintRow(painter, colors, row, scroll, read);
    painter.restore();
}

Drawing drawWaterfall(Waterfall chart, const QString& title, QSize size) {
    return titledDrawing(
        title, size, [chart = std::move(chart)](QPainter& painter, QSizeF room, const QFont& font) mutable {
            chart.layOut(room, font, true);
            const double scale = std::min(1.0, room.height() / chart.height());
            painter.scale(scale, scale);
            chart.layOut(room / scale, font, true);
            chart.paint(painter, colorsOf(lightPalette()), 0, {});
        });
}

} // namespace stepscope
