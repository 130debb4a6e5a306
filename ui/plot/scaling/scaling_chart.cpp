#include "ui/plot/scaling/scaling_chart.h"

#include "ui/plot/scaling/scaling_layout.h"
#include "ui/text/format.h"
#include "ui/text/words.h"

#include <QFontMetricsF>
#include <QLocale>
#include <QStringList>

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>

namespace stepscope {

using namespace scaling_layout;

namespace {

struct ScalingExtent {
    double low = std::numeric_limits<double>::infinity();
    double high = -std::numeric_limits<double>::infinity();
    void include(double value, bool log) {
        if (!std::isfinite(value) || (log && !(value > 0))) return;
        low = std::min(low, value);
        high = std::max(high, value);
    }
    bool empty() const { return !(low <= high); }
};

QFont scalingFont(const QFont& font) {
    QFont out = font;
    out.setPointSizeF(std::max(7.0, out.pointSizeF() * 0.92));
    return out;
}

double widestLabel(const std::vector<PlotAxis::Tick>& ticks, const QFontMetricsF& metrics) {
    double widest = 0;
    for (const PlotAxis::Tick& tick : ticks)
        widest = std::max(widest, metrics.horizontalAdvance(tick.label));
    return widest;
}

} // namespace

ScalingChart::ScalingChart(ScalingPicture picture) : picture_(std::move(picture)) {
    chooseAxes();
    fillLegend();
}

bool ScalingChart::isShown(double x, double y) const {
    return std::isfinite(x) && std::isfinite(y) && (!picture_.logX || x > 0) && (!picture_.logY || y > 0);
}

void ScalingChart::chooseAxes() {
    ScalingExtent x;
    ScalingExtent y;
    for (const double value : picture_.xValues)
        x.include(value, picture_.logX);
    for (const ScalingPanel& panel : picture_.panels)
        for (const ScalingLine& line : panel.lines) {
            for (const ScalingSpot& spot : line.spots)
                y.include(spot.y, picture_.logY);
            for (const auto* points : {&line.predicted, &line.baseline})
                for (const PlotPoint& point : *points) {
                    x.include(point.x, picture_.logX);
                    y.include(point.y, picture_.logY);
                }
        }
    constexpr int x_count = 6;
    constexpr int y_count = 5;
    constexpr std::size_t told_ticks = 12;
    x_ =
        x.empty() ? PlotAxis(1, 10, picture_.logX, x_count) : PlotAxis(x.low, x.high, picture_.logX, x_count);
    y_ =
        y.empty() ? PlotAxis(1, 10, picture_.logY, y_count) : PlotAxis(y.low, y.high, picture_.logY, y_count);
    if (picture_.xValues.size() <= told_ticks) {
        std::vector<double> ticks;
        for (const double value : picture_.xValues)
            if (!picture_.logX || value > 0) ticks.push_back(value);
        if (!ticks.empty()) x_.setTicks(ticks);
    }
}

/// "x^1.03 (n 4)", or without the number of points; empty: none could be fitted.
QString ScalingChart::exponentText(const ScalingLine& line, bool counted) const {
    if (!line.law) return {};
    const QString exponent = QStringLiteral("x^") + QLocale().toString(line.law->exponent, 'f', 2);
    //: an exponent, and the number of points that it is fitted to
    return counted ? Words::tr("%1 (n %2)").arg(exponent).arg(line.law->count) : exponent;
}

void ScalingChart::fillLegend() {
    const bool alone = picture_.panels.size() == 1;
    bool predicted = false;
    bool baseline = false;
    bool waiting = false;
    bool outOfMemory = false;
    for (const ScalingPanel& panel : picture_.panels)
        for (const ScalingLine& line : panel.lines) {
            predicted = predicted || line.predicted.size() > 1;
            baseline = baseline || !line.baseline.empty();
            for (const ScalingSpot& spot : line.spots) {
                waiting = waiting || spot.kind == ScalingSpot::Kind::Waiting;
                outOfMemory = outOfMemory || spot.kind == ScalingSpot::Kind::OutOfMemory;
            }
        }
    using Mark = LegendEntry::Mark;
    for (std::size_t i = 0; i < picture_.names.size(); ++i) {
        const QString exponent = alone ? exponentText(picture_.panels.front().lines[i], true) : QString();
        legend_.push_back({picture_.names[i],
                           exponent.isEmpty() ? exponent : QStringLiteral(" ∝ ") + exponent,
                           Mark::Line,
                           static_cast<int>(i),
                           {}});
    }
    if (predicted) legend_.push_back({Words::tr("Predicted"), {}, Mark::Predicted, 0, {}});
    if (waiting) legend_.push_back({Words::tr("Not run yet"), {}, Mark::Waiting, 0, {}});
    if (!picture_.baselineName.isEmpty())
        legend_.push_back({baseline ? picture_.baselineName
                                    //: %1: what is compared with, of whose figures there is none to draw
                                    : Words::tr("%1 (none of these cells)").arg(picture_.baselineName),
                           {},
                           Mark::Baseline,
                           0,
                           {}});
    if (outOfMemory) legend_.push_back({Words::tr("Out of memory"), {}, Mark::OutOfMemory, 0, {}});
}

std::size_t ScalingChart::countSpots() const {
    std::size_t out = 0;
    for (const ScalingPanel& panel : picture_.panels)
        for (const ScalingLine& line : panel.lines)
            out += line.spots.size();
    return out;
}

void ScalingChart::layOut(QSizeF size, const QFont& font) {
    size_ = size;
    font_ = scalingFont(font);
    constexpr double mark = 4 * mark_radius * mark_radius;
    isCrowded_ = static_cast<double>(countSpots()) * mark > most_marked * size.width() * size.height();
    legendTop_ = size.height() - chart_edge / 2 - placeLegend();
    arrangePanels();
    placeSpots();
}

/// In rows, centred, each as long as there is room; of many lines those that are left over are counted.
double ScalingChart::placeLegend() {
    const QFontMetricsF metrics(font_);
    const double row = metrics.height() + 4;
    const double most = std::max(row, size_.height() * 0.25);
    const double room = size_.width() - 2 * chart_edge;
    std::size_t left = 0;
    double top = 0;
    for (std::size_t first = 0; first < legend_.size();) {
        double x = 0;
        std::size_t last = first;
        for (; last < legend_.size(); ++last) {
            LegendEntry& entry = legend_[last];
            const double words = metrics.horizontalAdvance(entry.name + entry.exponent);
            const double width = std::min(room, legend_mark + beside_words + words + 2);
            if (last > first && x + width > room) break;
            entry.box = QRectF(x, top, width, row);
            x += width + between_entries;
        }
        const double shift = chart_edge + (room - (x - between_entries)) / 2;
        for (std::size_t i = first; i < last; ++i)
            legend_[i].box.translate(shift, 0);
        top += row;
        first = last;
        if (top + row > most && first < legend_.size()) {
            left = legend_.size() - first;
            for (std::size_t i = first; i < legend_.size(); ++i)
                legend_[i].box = {};
            break;
        }
    }
    QStringList more;
    if (left > 0) more.push_back(Words::tr("and %1 more").arg(left));
    if (isCrowded_)
        more.push_back(Words::tr("%1 points, too close for marks: their lines alone are drawn")
                           .arg(QLocale().toString(static_cast<qulonglong>(countSpots()))));
    more_ = more.join(QStringLiteral(" · "));
    return more_.isEmpty() ? top : top + row;
}

void ScalingChart::arrangePanels() {
    areas_.clear();
    heads_.clear();
    const QFontMetricsF metrics(font_);
    const QFontMetricsF titleMetrics(boldFont(font_));
    const double titleRoom = picture_.title.isEmpty() ? 0 : titleMetrics.height() * 1.3 + beside_words;
    const double left =
        chart_edge + metrics.height() + beside_words + widestLabel(y_.ticks(), metrics) + beside_words;
    const double below = 2 * (metrics.height() + beside_words); // ticks, and what the axis is
    const QRectF all(left, chart_edge / 2 + titleRoom, std::max(1.0, size_.width() - left - chart_edge),
                     std::max(1.0, legendTop_ - chart_edge / 2 - titleRoom - below));
    const auto count = static_cast<int>(picture_.panels.size());
    columns_ = 1;
    double best = std::numeric_limits<double>::infinity();
    for (int columns = 1; columns <= count; ++columns) {
        const int rows = (count + columns - 1) / columns;
        const double aspect = (all.width() / columns) / (all.height() / rows);
        const double off = std::abs(std::log(aspect / panel_aspect)) + 0.15 * (rows * columns - count);
        if (off < best) {
            best = off;
            columns_ = columns;
        }
    }
    const int rows = std::max(1, (count + columns_ - 1) / columns_);
    const double width = (all.width() - panel_gap * (columns_ - 1)) / columns_;
    int exponentRows = 1;
    for (std::size_t panel = 0; count > 1 && panel < picture_.panels.size(); ++panel)
        for (const Exponent& exponent : exponentsOf(panel, width))
            exponentRows = std::clamp(exponent.row + 1, exponentRows, most_exponent_rows);
    const double head =
        count > 1 ? titleMetrics.height() + exponentRows * metrics.height() + beside_words : 0;
    const double height = (all.height() - (rows - 1) * beside_words * 2) / rows;
    for (int i = 0; i < count; ++i) {
        const int row = i / columns_, column = i % columns_;
        const double x = all.left() + column * (width + panel_gap);
        const double y = all.top() + row * (height + beside_words * 2);
        heads_.emplace_back(x, y, width, head);
        areas_.emplace_back(x, y + head, width, std::max(1.0, height - head));
    }
}

QPointF ScalingChart::positionOf(std::size_t panel, double x, double y) const {
    const QRectF& area = areas_[panel];
    const double bottom = area.bottom() - crossRoom_;
    return {area.left() + x_.at(x) * area.width(), bottom - y_.at(y) * (bottom - area.top())};
}

/// As high as the most of them stand one above the other.
double ScalingChart::roomForCrosses() const {
    int most = 0;
    for (const ScalingPanel& panel : picture_.panels) {
        std::map<double, int> at;
        for (const ScalingLine& line : panel.lines)
            for (const ScalingSpot& spot : line.spots)
                if (std::isnan(spot.y) && isShown(spot.x, 1)) most = std::max(most, ++at[spot.x]);
    }
    const double height = areas_.empty() ? 0 : areas_.front().height();
    return most == 0 ? 0 : std::min(first_cross + (most - 1) * next_cross + first_cross, height * 0.4);
}

void ScalingChart::placeSpots() {
    placed_.clear();
    byPlace_.clear();
    crossRoom_ = roomForCrosses();
    for (std::size_t panel = 0; panel < picture_.panels.size(); ++panel) {
        const QRectF& area = areas_[panel];
        std::map<double, int> crosses; // at each x one above the other
        const auto& lines = picture_.panels[panel].lines;
        for (std::size_t line = 0; line < lines.size(); ++line)
            for (const ScalingSpot& spot : lines[line].spots) {
                const bool cross = std::isnan(spot.y);
                if (!isShown(spot.x, cross ? 1 : spot.y)) continue;
                const QPointF position =
                    cross ? QPointF(area.left() + x_.at(spot.x) * area.width(),
                                    area.bottom() -
                                        std::min(crossRoom_, first_cross + next_cross * crosses[spot.x]++))
                          : positionOf(panel, spot.x, spot.y);
                byPlace_[spot.place] = placed_.size();
                placed_.push_back({static_cast<int>(panel), static_cast<int>(line), &spot, position});
            }
    }
}

const ScalingChart::Placed* ScalingChart::spotOf(int place) const {
    const auto found = byPlace_.find(place);
    return found != byPlace_.end() ? &placed_[found->second] : nullptr;
}

int ScalingChart::placeAt(QPointF position) const {
    int out = -1;
    double nearest = pointer_reach;
    for (const Placed& each : placed_) {
        const QPointF off = each.position - position;
        const double distance = std::hypot(off.x(), off.y());
        if (distance >= nearest) continue;
        nearest = distance;
        out = each.spot->place;
    }
    return out;
}

std::vector<int> ScalingChart::placesAt(QPointF position) const {
    const int nearest = placeAt(position);
    if (nearest < 0) return {};
    constexpr double upon_one_another = 3; // pixels: markers of which one hides the other
    const QPointF at = anchorOf(nearest);
    std::vector<int> out = {nearest};
    for (const Placed& each : placed_) {
        const QPointF off = each.position - at;
        if (each.spot->place != nearest && std::hypot(off.x(), off.y()) <= upon_one_another)
            out.push_back(each.spot->place);
    }
    // The same round from wherever among them the pointer is.
    std::sort(out.begin(), out.end());
    std::rotate(out.begin(), std::find(out.begin(), out.end(), nearest), out.end());
    return out;
}

QPointF ScalingChart::anchorOf(int place) const {
    const Placed* spot = spotOf(place);
    return spot ? spot->position : QPointF();
}

QRectF ScalingChart::areaOf(int place) const {
    const Placed* spot = spotOf(place);
    if (!spot) return {};
    return {spot->position - QPointF(mark_radius, mark_radius), QSizeF(2 * mark_radius, 2 * mark_radius)};
}

std::vector<int> ScalingChart::places() const {
    std::vector<int> out;
    for (const Placed& each : placed_)
        out.push_back(each.spot->place);
    return out;
}

ToldPoints ScalingChart::told() const {
    const auto numbered = [](double value) {
        return std::isfinite(value) ? ToldValue{formatSignificant(value, 4), value} : ToldValue();
    };
    const auto at = [&](const std::vector<PlotPoint>& points, double x) {
        const auto found = std::ranges::find(points, x, &PlotPoint::x);
        return found != points.end() ? numbered(found->y) : ToldValue();
    };
    const auto stateOf = [](ScalingSpot::Kind kind) {
        if (kind == ScalingSpot::Kind::OutOfMemory) return Words::tr("Out of memory");
        return kind == ScalingSpot::Kind::Waiting ? Words::tr("Predicted, not run yet") : QString();
    };
    const auto inUnit = [this](const QString& heading) {
        return ToldColumn{picture_.unitName.isEmpty() ? heading
                                                      : Words::tr("%1 (%2)").arg(heading, picture_.unitName),
                          picture_.unitName, false};
    };
    std::vector<ToldColumn> columns = {{Words::tr("Chart")}, {Words::tr("Line")},
                                       {picture_.xTitle},    {picture_.yTitle, picture_.unitName},
                                       {Words::tr("State")}, inUnit(Words::tr("Predicted"))};
    if (!picture_.baselineName.isEmpty()) columns.push_back(inUnit(picture_.baselineName));
    std::vector<ToldRow> rows;
    for (const Placed& each : placed_) {
        const ScalingPanel& panel = picture_.panels[static_cast<std::size_t>(each.panel)];
        const ScalingLine& line = panel.lines[static_cast<std::size_t>(each.line)];
        const double x = each.spot->x;
        ToldRow& row = rows.emplace_back();
        row.values = {ToldValue{panel.title},
                      ToldValue{picture_.names[static_cast<std::size_t>(each.line)]},
                      ToldValue{QLocale().toString(x, 'g', 10), x},
                      numbered(each.spot->y),
                      ToldValue{stateOf(each.spot->kind)},
                      at(line.predicted, x)};
        if (!picture_.baselineName.isEmpty()) row.values.push_back(at(line.baseline, x));
    }
    return toldRows(std::move(columns), 3, std::move(rows));
}

int ScalingChart::neighbour(int place, int key) const {
    if (placed_.empty()) return -1;
    const Placed* from = spotOf(place);
    if (!from) {
        const bool walks = key == Qt::Key_Left || key == Qt::Key_Right || key == Qt::Key_Up ||
                           key == Qt::Key_Down || key == Qt::Key_Home || key == Qt::Key_End;
        return walks ? placed_.front().spot->place : -1;
    }
    const auto sameLine = [&](const Placed& each) {
        return each.panel == from->panel && each.line == from->line;
    };
    const Placed* first = placed_.data();
    const Placed* const end = first + placed_.size();
    const auto is = [&](const Placed* each) { return each >= first && each < end && sameLine(*each); };
    switch (key) {
    case Qt::Key_Left:
        return is(from - 1) ? (from - 1)->spot->place : -1;
    case Qt::Key_Right:
        return is(from + 1) ? (from + 1)->spot->place : -1;
    case Qt::Key_Home:
        while (is(from - 1))
            --from;
        return from->spot->place;
    case Qt::Key_End:
        while (is(from + 1))
            ++from;
        return from->spot->place;
    case Qt::Key_Up:
    case Qt::Key_Down:
        break;
    default:
        return -1;
    }
    // The line before or after, and behind a panel's last the next panel, at the same x or as near as it
    // gets.
    const int direction = key == Qt::Key_Up ? -1 : 1;
    const Placed* other = from;
    while (other >= first && other < end && sameLine(*other))
        other += direction;
    if (other < first || other >= end) return -1;
    const Placed* nearest = other;
    for (const Placed* each = other;
         each >= first && each < end && each->panel == other->panel && each->line == other->line;
         each += direction)
        if (std::abs(each->spot->x - from->spot->x) < std::abs(nearest->spot->x - from->spot->x))
            nearest = each;
    return nearest->spot->place;
}

} // namespace stepscope
