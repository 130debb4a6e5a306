#include "ui/plot/stacked/stacked_plot.h"

#include "ui/text/format.h"
#include "ui/text/words.h"

#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>

#include <algorithm>

namespace stepscope {

void StackedPlot::setBars(std::vector<StackedBar> bars) {
    std::optional<StackedPlace> read;
    if (marks_.read && marks_.read->part >= 0) {
        const StackedBar& bar = chart_.bars()[static_cast<std::size_t>(marks_.read->bar)];
        const QString part = bar.parts[static_cast<std::size_t>(marks_.read->part)].id;
        for (std::size_t b = 0; b < bars.size(); ++b)
            for (std::size_t p = 0; p < bars[b].parts.size(); ++p)
                if (bars[b].id == bar.id && bars[b].parts[p].id == part)
                    read = StackedPlace{static_cast<int>(b), static_cast<int>(p)};
    }
    chart_.setBars(std::move(bars));
    marks_.read = read;
    arrange();
    setCurrent(current_);
}

void StackedPlot::setShares(bool on) {
    chart_.setShares(on);
    arrange();
}

void StackedPlot::setCurrent(int id) {
    current_ = id;
    const auto& bars = chart_.bars();
    const auto found = std::ranges::find(bars, id, &StackedBar::id);
    marks_.current = found == bars.end() ? -1 : static_cast<int>(found - bars.begin());
    if (marks_.current >= 0) bringIntoSight(marks_.current);
    viewport()->update();
}

QStringList StackedPlot::reading() const {
    return marks_.read ? chart_.reading(*marks_.read) : QStringList();
}

QRectF StackedPlot::areaOf(StackedPlace place) const {
    return chart_.partArea(place, scroll());
}

int StackedPlot::currentPoint() const {
    if (!marks_.read || marks_.read->part < 0) return -1;
    int before = 0;
    for (int bar = 0; bar < marks_.read->bar; ++bar)
        before += static_cast<int>(chart_.bars()[static_cast<std::size_t>(bar)].parts.size());
    return before + marks_.read->part;
}

std::optional<StackedPlace> StackedPlot::placeOfPoint(int point) const {
    int part = point;
    for (std::size_t bar = 0; bar < chart_.bars().size() && part >= 0; ++bar) {
        const auto parts = static_cast<int>(chart_.bars()[bar].parts.size());
        if (part < parts) return StackedPlace{static_cast<int>(bar), part};
        part -= parts;
    }
    return std::nullopt;
}

void StackedPlot::goToPoint(int point) {
    const std::optional<StackedPlace> place = placeOfPoint(point);
    if (!place) return;
    bringIntoSight(place->bar);
    readPlace(place);
    showTip();
}

QRectF StackedPlot::areaOfPoint(int point) const {
    const std::optional<StackedPlace> place = placeOfPoint(point);
    return place ? inSight(areaOf(*place)) : QRectF();
}

ToldPoints StackedPlot::tell() const {
    std::vector<ToldRow> rows;
    for (const StackedBar& bar : chart_.bars())
        for (const StackedPart& part : bar.parts) {
            const double share = bar.seconds() > 0 ? part.seconds / bar.seconds() : 0;
            rows.push_back({.values = {{bar.name},
                                       {part.name},
                                       {formatSeconds(part.seconds), part.seconds},
                                       {QLocale().toString(share * 100, 'f', 1), share}}});
        }
    return toldRows({{Words::tr("Cell")},
                     {Words::tr("Part")},
                     {Words::tr("Time")},
                     {Words::tr("Share of the step (%)"), QStringLiteral("%")}},
                    2, std::move(rows));
}

QSize StackedPlot::minimumSizeHint() const {
    return {220, fontMetrics().height() * 5 + 40};
}

void StackedPlot::readPlace(std::optional<StackedPlace> place) {
    if (place == marks_.read) return;
    marks_.read = place;
    readingChanged();
}

ScrolledRows::Rows StackedPlot::layOut(QSizeF size, const QFont& font) {
    chart_.layOut(size, font);
    return {.area = chart_.rowsArea(),
            .height = chart_.rowHeight(),
            .count = static_cast<int>(chart_.bars().size())};
}

void StackedPlot::paintRows(QPainter& painter, const Colors& colors) const {
    chart_.paint(painter, colors, scroll(), marks_);
}

QStringList StackedPlot::readingAt(QPointF position) const {
    const auto place = chart_.placeAt(position, scroll());
    return place ? chart_.reading(*place) : QStringList();
}

void StackedPlot::readAt(QPointF position) {
    auto place = chart_.placeAt(position, scroll());
    if (place && place->part < 0) place.reset();
    readPlace(place);
}

StackedPlace StackedPlot::placeOf(int bar, int part) const {
    const auto parts = static_cast<int>(chart_.bars()[static_cast<std::size_t>(bar)].parts.size());
    return {bar, std::clamp(part, 0, std::max(0, parts - 1))};
}

void StackedPlot::readRow(int row) {
    readPlace(placeOf(row, marks_.read ? marks_.read->part : 0));
}

int StackedPlot::rowOfKeys() const {
    return marks_.read ? marks_.read->bar : std::max(0, marks_.current);
}

QRectF StackedPlot::readArea() const {
    return marks_.read ? areaOf(*marks_.read) : QRectF();
}

void StackedPlot::moveAlong(int parts) {
    if (chart_.bars().empty()) return;
    const int bar = rowOfKeys();
    bringIntoSight(bar);
    readPlace(placeOf(bar, (marks_.read ? marks_.read->part : 0) + parts));
    showTip();
}

void StackedPlot::choose(StackedPlace place) {
    const StackedBar& bar = chart_.bars()[static_cast<std::size_t>(place.bar)];
    const int id = bar.id;
    const QString part = place.part < 0 ? QString() : bar.parts[static_cast<std::size_t>(place.part)].id;
    emit chosen(id, part); // may bring other bars
}

void StackedPlot::mousePressEvent(QMouseEvent* event) {
    const auto place = chart_.placeAt(event->position(), scroll());
    if (event->button() == Qt::LeftButton && place) choose(*place);
}

void StackedPlot::mouseDoubleClickEvent(QMouseEvent* event) {
    const auto place = chart_.placeAt(event->position(), scroll());
    if (event->button() == Qt::LeftButton && place)
        emit opened(chart_.bars()[static_cast<std::size_t>(place->bar)].id);
}

void StackedPlot::keyPressEvent(QKeyEvent* event) {
    switch (event->key()) {
    case Qt::Key_Left:
        return moveAlong(-1);
    case Qt::Key_Right:
        return moveAlong(+1);
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (marks_.read) choose(*marks_.read);
        return;
    default:
        ScrolledRows::keyPressEvent(event);
    }
}

} // namespace stepscope
