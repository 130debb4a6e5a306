#include "ui/plot/stacked/stacked_bars.h"

#include "ui/plot/ticks.h"
#include "ui/text/format.h"
#include "ui/text/words.h"
#include "ui/theme/colors/inks.h"

#include <QFontMetricsF>
#include <QLocale>
#include <QPainter>
#include <QStringList>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace stepscope {

namespace {

constexpr double bars_margin = 14;
constexpr double name_gap = 10;
constexpr double total_gap = 8;
constexpr double around_row_words = 8; ///< in a row, above and below its name together
constexpr double highest_row = 34;
constexpr double lowest_row = 5; ///< of a drawing of very many
constexpr double bars_mark = 10; ///< of the legend
constexpr double bars_mark_gap = 6;
constexpr double bars_entry_gap = 18;
constexpr double name_share = 0.36; ///< of the width, at most

QString wholePercent(double share) {
    return QLocale().toString(share * 100, 'f', 0) + QStringLiteral("\u00A0%");
}

} // namespace

double StackedBar::seconds() const {
    return std::accumulate(parts.begin(), parts.end(), 0.0,
                           [](double sum, const StackedPart& part) { return sum + part.seconds; });
}

void StackedBars::setBars(std::vector<StackedBar> bars) {
    bars_ = std::move(bars);
}

void StackedBars::setShares(bool on) {
    shares_ = on;
}

QString StackedBars::totalOf(const StackedBar& bar) const {
    return formatSeconds(bar.seconds());
}

double StackedBars::rowsHeight() const {
    return rowHeight_ * static_cast<double>(bars_.size());
}

void StackedBars::placeLegend(double width, const QFontMetricsF& metrics) {
    legend_.clear();
    double x = bars_margin;
    double y = 0;
    for (const StackedBar& bar : bars_)
        for (const StackedPart& part : bar.parts) {
            if (std::ranges::any_of(legend_, [&](const Entry& each) { return each.name == part.name; }))
                continue;
            const double needed = bars_mark + bars_mark_gap + metrics.horizontalAdvance(part.name);
            if (x > bars_margin && x + needed > width - bars_margin) {
                x = bars_margin;
                y += metrics.height() + 4;
            }
            legend_.push_back({part.name, part.color, QRectF(x, y, needed, metrics.height())});
            x += needed + bars_entry_gap;
        }
}

void StackedBars::layOut(QSizeF size, const QFont& font, bool fit) {
    font_ = font;
    const QFontMetricsF metrics(font_);
    placeLegend(size.width(), metrics);
    double legendHeight = legend_.empty() ? 0 : legend_.back().area.bottom();
    // What the colours mean is read under the pointer, too; three bars are what a chart begins with.
    const double least =
        std::min<double>(3, static_cast<double>(bars_.size())) * (metrics.height() + around_row_words);
    if (!fit && size.height() - legendHeight - metrics.height() - 24 < least) {
        legend_.clear();
        legendHeight = 0;
    }
    const double axisHeight = metrics.height() + 10;
    double names = 0;
    double totals = 0;
    double longest = 0;
    for (const StackedBar& bar : bars_) {
        names = std::max(names, metrics.horizontalAdvance(bar.name));
        totals = std::max(totals, metrics.horizontalAdvance(totalOf(bar)));
        longest = std::max(longest, bar.seconds());
    }
    nameWidth_ = std::min(names, size.width() * name_share);

    const double room = std::max(1.0, size.height() - legendHeight - axisHeight - 14);
    const double asked = bars_.empty() ? highest_row : room / static_cast<double>(bars_.size());
    const double readable = metrics.height() + around_row_words;
    rowHeight_ = std::clamp(asked, fit ? lowest_row : readable, std::max(readable, highest_row));
    rows_ = QRectF(0, 2, size.width(), std::min(room, std::max(rowHeight_, rowsHeight())));
    const double left = bars_margin + nameWidth_ + name_gap;
    plot_ = QRectF(left, rows_.top(), std::max(10.0, size.width() - left - totals - total_gap - bars_margin),
                   rows_.height());
    bottom_ = rows_.bottom() + axisHeight;
    for (Entry& entry : legend_)
        entry.area.translate(0, size.height() - legendHeight - 6);

    const double unit = shares_ ? 100 : timeUnitFor(longest).perSecond;
    const int lines = std::clamp(static_cast<int>(plot_.width() / 80), 2, 8);
    const Ticks ticks = ticksFor(0, shares_ ? 100 : std::max(longest, 1e-12) * unit, lines, false);
    most_ = shares_ ? 1 : std::max(longest, 1e-12);
    interval_ = ticks.interval / unit;
    decimals_ = ticks.decimals;
}

double StackedBars::xOf(double value) const {
    return plot_.left() + plot_.width() * std::clamp(value / most_, 0.0, 1.0);
}

QRectF StackedBars::rowArea(int bar, double scroll) const {
    return {0, rows_.top() + rowHeight_ * bar - scroll, rows_.width(), rowHeight_};
}

QRectF StackedBars::partArea(StackedPlace place, double scroll) const {
    const StackedBar& bar = bars_.at(static_cast<std::size_t>(place.bar));
    const double all = shares_ ? std::max(bar.seconds(), 1e-300) : 1;
    double before = 0;
    for (int i = 0; i < place.part; ++i)
        before += bar.parts.at(static_cast<std::size_t>(i)).seconds;
    const double after = before + bar.parts.at(static_cast<std::size_t>(place.part)).seconds;
    const double gap = std::min(4.0, rowHeight_ * 0.15);
    return QRectF(QPointF(xOf(before / all), rowArea(place.bar, scroll).top() + gap),
                  QPointF(xOf(after / all), rowArea(place.bar, scroll).bottom() - gap));
}

std::optional<StackedPlace> StackedBars::placeAt(QPointF position, double scroll) const {
    if (!rows_.contains(position) || rowHeight_ <= 0) return std::nullopt;
    const int bar = static_cast<int>((position.y() - rows_.top() + scroll) / rowHeight_);
    if (bar < 0 || bar >= static_cast<int>(bars_.size())) return std::nullopt;
    const auto parts = static_cast<int>(bars_[static_cast<std::size_t>(bar)].parts.size());
    for (int part = 0; part < parts; ++part) {
        const QRectF area = partArea({bar, part}, scroll);
        if (position.x() >= area.left() && position.x() < area.right()) return StackedPlace{bar, part};
    }
    return StackedPlace{bar, -1};
}

QStringList StackedBars::reading(StackedPlace place) const {
    const StackedBar& bar = bars_.at(static_cast<std::size_t>(place.bar));
    if (place.part < 0) return {bar.name, totalOf(bar)};
    const StackedPart& part = bar.parts.at(static_cast<std::size_t>(place.part));
    return {
        bar.name, part.name,
        //: a time and its share of the step: "1.20 ms, 34.1 % of it"
        Words::tr("%1, %2 of %3")
            .arg(formatSeconds(part.seconds),
                 QLocale().toString(part.seconds / bar.seconds() * 100, 'f', 1) + QStringLiteral("\u00A0%"),
                 totalOf(bar))};
}

void StackedBars::paintAxis(QPainter& painter, const Colors& colors) const {
    const QFontMetricsF metrics(font_);
    const TimeUnit unit = timeUnitFor(most_);
    const double scale = shares_ ? 100 : unit.perSecond;
    const QString name = shares_ ? QStringLiteral("%") : unit.name;
    painter.setFont(font_);
    double free = -1e9; // from where the next label may stand
    for (int line = 0; interval_ > 0 && line * interval_ <= most_ * (1 + 1e-9) && line < 100; ++line) {
        const double x = xOf(line * interval_);
        painter.setPen(QPen(colors.grid, 1));
        painter.drawLine(QPointF(x, rows_.top()), QPointF(x, rows_.bottom()));
        const QString label = QLocale().toString(line * interval_ * scale, 'f', decimals_) +
                              (line == 0 ? QString() : QStringLiteral("\u00A0") + name);
        const double width = metrics.horizontalAdvance(label);
        if (x - width / 2 < free) continue;
        painter.setPen(colors.muted);
        painter.drawText(QRectF(x - width / 2 - 1, rows_.bottom() + 4, width + 2, metrics.height()),
                         Qt::AlignCenter, label);
        free = x + width / 2 + 8;
    }
}

void StackedBars::paintRow(QPainter& painter, const Colors& colors, int bar, double scroll,
                           const Marks& marks) const {
    const StackedBar& shown = bars_[static_cast<std::size_t>(bar)];
    const QRectF row = rowArea(bar, scroll);
    const QFontMetricsF metrics(font_);
    const bool words = rowHeight_ >= metrics.height();
    if (bar == marks.current) {
        painter.fillRect(row.adjusted(2, 0.5, -2, -0.5), colors.chosen);
        painter.fillRect(QRectF(2, row.top() + 0.5, 3, row.height() - 1), colors.accent);
    }
    if (words) {
        painter.setPen(colors.text);
        painter.drawText(QRectF(bars_margin, row.top(), nameWidth_ + 1, row.height()),
                         Qt::AlignVCenter | Qt::AlignRight,
                         metrics.elidedText(shown.name, Qt::ElideMiddle, nameWidth_ + 1));
    }
    const double all = shown.seconds();
    for (int i = 0; i < static_cast<int>(shown.parts.size()); ++i) {
        const StackedPart& part = shown.parts[static_cast<std::size_t>(i)];
        const QRectF area = partArea({bar, i}, scroll);
        const bool read = marks.read == StackedPlace{bar, i};
        painter.fillRect(area.adjusted(0, 0, area.width() > 3 ? -1 : 0, 0), part.color);
        if (read) {
            painter.setPen(QPen(colors.text, 2));
            painter.setBrush(Qt::NoBrush);
            painter.drawRect(area.adjusted(0, 0, -1, 0));
        }
        const QString share = wholePercent(part.seconds / all);
        if (words && area.width() > metrics.horizontalAdvance(share) + 8) {
            painter.setPen(inkOn(part.color));
            painter.drawText(area, Qt::AlignCenter, share);
        }
    }
    if (!words) return;
    const double end = shares_ ? plot_.right() : xOf(all);
    painter.setPen(colors.muted);
    painter.drawText(QRectF(end + total_gap, row.top(), row.right() - end, row.height()),
                     Qt::AlignVCenter | Qt::AlignLeft, totalOf(shown));
}

void StackedBars::paint(QPainter& painter, const Colors& colors, double scroll, const Marks& marks) const {
    paintAxis(painter, colors);
    painter.save();
    painter.setClipRect(rows_);
    painter.setFont(font_);
    const int first = std::max(0, static_cast<int>(scroll / std::max(1.0, rowHeight_)));
    const int seen = static_cast<int>(rows_.height() / std::max(1.0, rowHeight_)) + 2;
    for (int bar = first; bar < std::min(first + seen, static_cast<int>(bars_.size())); ++bar)
        paintRow(painter, colors, bar, scroll, marks);
    painter.restore();
    painter.setFont(font_);
    for (const Entry& entry : legend_) {
        painter.fillRect(
            QRectF(entry.area.left(), entry.area.center().y() - bars_mark / 2, bars_mark, bars_mark),
            entry.color);
        painter.setPen(colors.text);
        painter.drawText(entry.area.adjusted(bars_mark + bars_mark_gap, 0, 2, 0),
                         Qt::AlignVCenter | Qt::AlignLeft, entry.name);
    }
}

Drawing drawStackedBars(StackedBars bars, const QString& title, QSize size) {
    return titledDrawing(title, size,
                         [bars = std::move(bars)](QPainter& painter, QSizeF room, const QFont& font) mutable {
                             bars.layOut(room, font, true);
                             bars.paint(painter, colorsOf(lightPalette()), 0, {});
                         });
}

} // namespace stepscope
