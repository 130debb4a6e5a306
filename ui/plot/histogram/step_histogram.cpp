#include "ui/plot/histogram/step_histogram.h"

#include "ui/text/words.h"

#include <QFontMetricsF>
#include <QLocale>
#include <QPainter>
#include <QPolygonF>

#include <algorithm>
#include <cmath>

namespace stepscope {

namespace {

constexpr double narrowest_histogram_view = 400; ///< in which the steps still have room beside it
constexpr double widest_histogram = 110;
constexpr double share_of_view = 0.16;
constexpr double least_bar_height = 6;
constexpr double around_bars = 8; ///< to both sides of the bars

QString counted(std::size_t count) {
    return QLocale().toString(static_cast<qulonglong>(count));
}

} // namespace

void StepHistogram::setInk(const Colors& colors, const QFont& font) {
    colors_ = colors;
    font_ = font;
    font_.setPointSizeF(std::max(7.0, font.pointSizeF() * 0.85));
    update();
}

double StepHistogram::widthIn(double view) {
    return view < narrowest_histogram_view ? 0 : std::min(widest_histogram, std::round(view * share_of_view));
}

void StepHistogram::reset() {
    all_.reset();
    chosen_.reset();
}

void StepHistogram::show(const CellSteps& trace, Steps visible, const std::optional<Steps>& chosen,
                         const ValueAxis& axis, const QRectF& room) {
    prepareGeometryChange();
    room_ = room.adjusted(around_bars, 0, -around_bars, 0);
    axis_ = axis;
    const auto bins = static_cast<std::size_t>(std::clamp(room.height() / least_bar_height, 8.0, 60.0));
    const auto count = [&](BinCounts& counts, const Steps& steps) {
        const std::size_t first = std::max(steps.first, trace.warmup());
        counts.count(trace.values(), first, std::max(steps.second + 1, first), axis, bins);
    };
    count(all_, visible);
    if (chosen && !chosen_) chosen_.emplace();
    if (!chosen) chosen_.reset();
    if (chosen) count(*chosen_, *chosen);
    setVisible(room_.width() > 0 && all_.total() > 0);
    update();
}

QRectF StepHistogram::barOf(std::size_t bin, std::size_t count, std::size_t most) const {
    const double height = room_.height() / static_cast<double>(all_.counts().size());
    const double length =
        room_.width() * static_cast<double>(count) / static_cast<double>(std::max<std::size_t>(most, 1));
    return {room_.left(), room_.bottom() - static_cast<double>(bin + 1) * height, length, height};
}

QString StepHistogram::readingAt(QPointF place, const CellSteps& trace) const {
    if (!isVisible() || !room_.contains(place)) return {};
    const auto bins = static_cast<double>(all_.counts().size());
    const double share = (room_.bottom() - place.y()) / room_.height();
    const auto bin = static_cast<std::size_t>(std::clamp(share * bins, 0.0, bins - 1));
    const auto edge = [&](std::size_t at) {
        return formatIn(trace.unit(), axis_.valueAt(static_cast<double>(at) / bins));
    };
    QString steps = Words::tr("%1 to %2: %3 of %4 steps")
                        .arg(edge(bin), edge(bin + 1), counted(all_.counts()[bin]), counted(all_.total()));
    if (chosen_ && bin < chosen_->counts().size())
        steps +=
            QLatin1Char('\n') +
            Words::tr("%1 of %2 chosen ones").arg(counted(chosen_->counts()[bin]), counted(chosen_->total()));
    return steps;
}

void StepHistogram::paint(QPainter* painter, const QStyleOptionGraphicsItem* /*option*/,
                          QWidget* /*widget*/) {
    painter->setLayoutDirection(Qt::LeftToRight); // which a painter has from the program
    painter->setPen(Qt::NoPen);
    painter->setBrush(colors_.bar);
    for (std::size_t bin = 0; bin < all_.counts().size(); ++bin)
        if (all_.counts()[bin] > 0)
            painter->drawRect(barOf(bin, all_.counts()[bin], all_.most()).adjusted(0, 0.5, 0, -0.5));
    if (chosen_ && chosen_->total() > 0) {
        QPolygonF line;
        for (std::size_t bin = 0; bin < chosen_->counts().size(); ++bin) {
            const QRectF bar = barOf(bin, chosen_->counts()[bin], chosen_->most());
            line << bar.bottomRight() << bar.topRight();
        }
        painter->setPen(QPen(colors_.text, 1.2));
        painter->drawPolyline(line);
    }
    painter->setPen(QPen(colors_.border, 1));
    painter->drawLine(room_.topLeft(), room_.bottomLeft());
    painter->setFont(font_);
    painter->setPen(colors_.muted);
    const QString words = chosen_
                              ? Words::tr("%1 of %2").arg(counted(chosen_->total()), counted(all_.total()))
                              : Words::tr("n %1").arg(counted(all_.total()));
    const QRectF below(room_.left(), room_.bottom() + 2, room_.width(), caption_height - 2);
    painter->drawText(below, Qt::AlignHCenter | Qt::AlignVCenter,
                      QFontMetricsF(font_).elidedText(words, Qt::ElideRight, below.width()));
}

} // namespace stepscope
