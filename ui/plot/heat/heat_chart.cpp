#include "ui/plot/heat/heat_chart.h"

#include "ui/text/format.h"
#include "ui/text/words.h"
#include "ui/theme/colors/color_scale.h"
#include "ui/theme/colors/inks.h"
#include "ui/theme/theme.h"

#include <QFontMetricsF>
#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <limits>

namespace stepscope {

namespace {

constexpr double map_edge = 12; // around all
constexpr double beside_labels = 6;
constexpr double scale_width = 14;
constexpr double widest_cell = 150;
constexpr double highest_cell = 72;
constexpr double most_row_labels = 0.28; // of the width
constexpr double legend_box = 14;
constexpr double around_text = 4; // within a cell
constexpr double smaller_text = 0.85;
constexpr double least_ratio = 1.05; // smaller ones are often noise, and stay pale
constexpr double least_bordered = 8; // smaller ones would be nothing but borders

QFont heatFont(const QFont& font, double factor) {
    QFont out = font;
    out.setPointSizeF(std::max(6.5, out.pointSizeF() * factor));
    return out;
}

bool isOutOfMemory(const HeatCell& cell) {
    return cell.state == CellState::Oom;
}
bool isPredicted(const HeatCell& cell) {
    const bool unfinished = cell.state == CellState::Waiting || cell.state == CellState::Running;
    return !cell.value && cell.predicted && unfinished;
}
bool runsNow(const HeatCell& cell) {
    return cell.runs;
}

/// Of lines over a number's ground, from it to its ink: what is least to tell them by, and leaves the number
/// be.
constexpr double hatch_share = 0.6;

void hatchBox(QPainter& painter, const QRectF& box, const QColor& color) {
    painter.save();
    painter.setClipRect(box, Qt::IntersectClip);
    painter.setPen(QPen(color, 1));
    constexpr double step = 6;
    const int lines = static_cast<int>(std::ceil((box.width() + box.height()) / step));
    for (int line = 0; line < lines; ++line) {
        const double x = box.left() - box.height() + line * step;
        painter.drawLine(QPointF(x, box.bottom()), QPointF(x + box.height(), box.top()));
    }
    painter.restore();
}

double widestWord(const std::vector<QString>& words, const QFontMetricsF& metrics) {
    double widest = 0;
    for (const QString& word : words)
        widest = std::max(widest, metrics.horizontalAdvance(word));
    return widest;
}

} // namespace

HeatChart::HeatChart(HeatPicture picture) : picture_(std::move(picture)) {
    low_ = std::numeric_limits<double>::infinity();
    high_ = -low_;
    for (std::size_t i = 0; i < picture_.cells.size(); ++i) {
        const HeatCell& cell = picture_.cells[i];
        byPlace_[cell.place] = i;
        byPosition_[std::int64_t{cell.row} * static_cast<std::int64_t>(picture_.columns.size()) +
                    cell.column] = i;
        if (!cell.value) continue;
        low_ = std::min(low_, *cell.value);
        high_ = std::max(high_, *cell.value);
    }
    anyValue_ = low_ <= high_;
    if (picture_.ratios && anyValue_ && low_ > 0) {
        high_ = std::max({high_, 1 / low_, least_ratio});
        low_ = 1 / high_;
        picture_.logColors = true;
    }
    picture_.logColors = picture_.logColors && anyValue_ && low_ > 0;
    constexpr int intervals = 5;
    if (!anyValue_) return;
    if (picture_.ratios)
        for (const double ratio : {low_, 1.0, high_})
            ticks_.push_back({ratio, textOf(ratio)});
    else
        ticks_ = PlotAxis(low_, high_, picture_.logColors, intervals).ticks();
}

/// Of ratios three decimals: what they differ by stands there.
QString HeatChart::textOf(double value) const {
    return picture_.ratios && value < 10 ? QLocale().toString(value, 'f', 3) : formatSignificant(value, 3);
}

double HeatChart::shareOf(double value) const {
    if (!(high_ > low_)) return 0.5;
    return picture_.logColors ? std::log(value / low_) / std::log(high_ / low_)
                              : (value - low_) / (high_ - low_);
}

QColor HeatChart::colorAt(double share) const {
    if (!picture_.ratios) return viridis(share);
    return redToBlue(*picture_.ratios == Better::More ? share : 1 - share);
}

bool HeatChart::hasAny(bool (*is)(const HeatCell&)) const {
    return std::any_of(picture_.cells.begin(), picture_.cells.end(), is);
}

void HeatChart::layOut(QSizeF size, const QFont& font) {
    size_ = size;
    font_ = heatFont(font, 0.92);
    const QFontMetricsF metrics(font_);
    const double line = metrics.height();
    remarkTop_ = map_edge / 2 + (picture_.title.isEmpty() ? 0 : line * 1.6 + beside_labels / 2);
    const double title = (picture_.title.isEmpty() ? 0 : line * 1.6 + beside_labels) +
                         (picture_.remark.isEmpty() ? 0 : line + beside_labels);
    rowLabels_ = std::min(widestWord(picture_.rows, metrics), size.width() * most_row_labels);
    const double left =
        map_edge + (picture_.rowTitle.isEmpty() ? 0 : line + beside_labels) + rowLabels_ + beside_labels;
    double widestTick = 0;
    for (const PlotAxis::Tick& tick : ticks_)
        widestTick = std::max(widestTick, metrics.horizontalAdvance(tick.label));
    const double right = anyValue_ ? 2 * map_edge + scale_width + beside_labels + widestTick + beside_labels +
                                         line + map_edge / 2
                                   : map_edge;
    const bool legend = hasAny(isOutOfMemory) || hasAny(isPredicted) || hasAny(runsNow);
    const double below = 2 * (line + beside_labels) + (legend ? line + map_edge : map_edge / 2);
    const QRectF room(left, map_edge + title, std::max(1.0, size.width() - left - right),
                      std::max(1.0, size.height() - map_edge - title - below));
    const double columns = std::max(1.0, static_cast<double>(picture_.columns.size()));
    const double rows = std::max(1.0, static_cast<double>(picture_.rows.size()));
    area_ = QRectF(0, 0, std::min(room.width(), columns * widest_cell),
                   std::min(room.height(), rows * highest_cell));
    area_.moveCenter(room.center());
    area_.moveTop(room.top() + (room.height() - area_.height()) / 3);
    bar_ = anyValue_ ? QRectF(area_.right() + 2 * map_edge, area_.top(), scale_width,
                              std::max(area_.height(), std::min(room.height(), 120.0)))
                     : QRectF();
    const QFontMetricsF small(heatFont(font_, smaller_text));
    writes_ = area_.height() / rows >= small.height() &&
              area_.width() / columns > small.horizontalAdvance(QLatin1Char('1')) + around_text;
}

QRectF HeatChart::boxOf(const HeatCell& cell) const {
    const double width = area_.width() / std::max(1.0, static_cast<double>(picture_.columns.size()));
    const double height = area_.height() / std::max(1.0, static_cast<double>(picture_.rows.size()));
    const double space = width > 12 && height > 12 ? 1 : 0; // between cells
    return QRectF(area_.left() + cell.column * width, area_.top() + cell.row * height, width, height)
        .adjusted(space, space, -space, -space);
}

QRectF HeatChart::boxOf(int place) const {
    const auto found = byPlace_.find(place);
    return found != byPlace_.end() ? boxOf(picture_.cells[found->second]) : QRectF();
}

const HeatCell* HeatChart::at(int row, int column) const {
    if (row < 0 || column < 0 || column >= static_cast<int>(picture_.columns.size())) return nullptr;
    const auto found =
        byPosition_.find(std::int64_t{row} * static_cast<std::int64_t>(picture_.columns.size()) + column);
    return found != byPosition_.end() ? &picture_.cells[found->second] : nullptr;
}

int HeatChart::placeAt(QPointF position) const {
    if (!area_.contains(position)) return -1;
    const HeatCell* cell = at(static_cast<int>((position.y() - area_.top()) / area_.height() *
                                               static_cast<double>(picture_.rows.size())),
                              static_cast<int>((position.x() - area_.left()) / area_.width() *
                                               static_cast<double>(picture_.columns.size())));
    return cell ? cell->place : -1;
}

QPointF HeatChart::anchorOf(int place) const {
    return boxOf(place).center();
}

std::vector<int> HeatChart::places() const {
    std::vector<int> out;
    for (const HeatCell& cell : picture_.cells)
        out.push_back(cell.place);
    return out;
}

/// What is not told by its value; empty: that says all.
QString HeatChart::stateOf(const HeatCell& cell) const {
    if (runsNow(cell)) return Words::tr("Running");
    if (isOutOfMemory(cell)) return Words::tr("Out of memory");
    return isPredicted(cell) ? Words::tr("Predicted, not run yet") : cell.word;
}

ToldPoints HeatChart::told() const {
    std::vector<ToldRow> rows;
    const auto named = [](const QString& name) { return ToldValue{name, numberIn(name)}; };
    const auto valued = [this](const std::optional<double>& value) {
        return value ? ToldValue{textOf(*value), *value} : ToldValue();
    };
    for (const HeatCell& cell : picture_.cells)
        rows.push_back({.values = {named(picture_.rows[static_cast<std::size_t>(cell.row)]),
                                   named(picture_.columns[static_cast<std::size_t>(cell.column)]),
                                   valued(cell.value), valued(cell.predicted), ToldValue{stateOf(cell)}}});
    std::vector<ToldColumn> columns = {{picture_.rowTitle},
                                       {picture_.columnTitle},
                                       {picture_.valueTitle, picture_.unit},
                                       //: a figure with its unit, as it was predicted
                                       {Words::tr("%1, predicted").arg(picture_.valueTitle), picture_.unit},
                                       {Words::tr("State")}};
    return toldRows(std::move(columns), 2, std::move(rows));
}

int HeatChart::neighbour(int place, int key) const {
    const auto isKey = [key](std::initializer_list<int> keys) {
        return std::find(keys.begin(), keys.end(), key) != keys.end();
    };
    if (picture_.cells.empty() ||
        !isKey({Qt::Key_Left, Qt::Key_Right, Qt::Key_Up, Qt::Key_Down, Qt::Key_Home, Qt::Key_End}))
        return -1;
    const auto found = byPlace_.find(place);
    if (found == byPlace_.end()) return picture_.cells.front().place;
    const HeatCell& from = picture_.cells[found->second];
    const int right = key == Qt::Key_Right || key == Qt::Key_End   ? 1
                      : key == Qt::Key_Left || key == Qt::Key_Home ? -1
                                                                   : 0;
    const int down = key == Qt::Key_Down ? 1 : key == Qt::Key_Up ? -1 : 0;
    const bool toEnd = isKey({Qt::Key_Home, Qt::Key_End});
    int out = -1;
    // Over places that no cell has.
    for (int row = from.row + down, column = from.column + right;
         row >= 0 && row < static_cast<int>(picture_.rows.size()) && column >= 0 &&
         column < static_cast<int>(picture_.columns.size());
         row += down, column += right)
        if (const HeatCell* cell = at(row, column)) {
            out = cell->place;
            if (!toEnd) break;
        }
    return out;
}

void HeatChart::paint(QPainter& painter, const QPalette& palette) const {
    const Colors colors = colorsOf(palette);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(font_);
    for (const HeatCell& cell : picture_.cells)
        paintCell(painter, colors, cell);
    paintLabels(painter, palette);
    paintScale(painter, palette);
    paintLegend(painter, palette);
    if (!picture_.title.isEmpty()) {
        QFont large = heatFont(font_, 1.2);
        large.setWeight(QFont::DemiBold);
        const QFontMetricsF metrics(large);
        painter.setFont(large);
        painter.setPen(colors.text);
        painter.drawText(QRectF(map_edge, map_edge / 2, size_.width() - 2 * map_edge, metrics.height()),
                         Qt::AlignCenter,
                         metrics.elidedText(picture_.title, Qt::ElideRight, size_.width() - 2 * map_edge));
    }
    if (!picture_.remark.isEmpty()) {
        const double room = size_.width() - 2 * map_edge;
        const QFontMetricsF metrics(font_);
        painter.setFont(font_);
        painter.setPen(colors.muted);
        painter.drawText(QRectF(map_edge, remarkTop_, room, metrics.height()), Qt::AlignCenter,
                         metrics.elidedText(picture_.remark, Qt::ElideRight, room));
    }
    if (!picture_.note.isEmpty()) {
        QFont strong = font_;
        strong.setWeight(QFont::DemiBold);
        painter.setFont(strong);
        QRectF words =
            painter.boundingRect(QRectF(map_edge, area_.top(), size_.width() - 2 * map_edge, area_.height()),
                                 Qt::AlignCenter | Qt::TextWordWrap, picture_.note);
        // Beneath a small map, where it hides nothing of it.
        const double beneath =
            area_.bottom() + 2 * (QFontMetricsF(font_).height() + beside_labels) + map_edge;
        if (beneath + words.height() + map_edge <= size_.height()) words.moveTop(beneath);
        painter.setPen(QPen(colors.border, 1));
        painter.setBrush(colors.surface);
        painter.drawRoundedRect(words.adjusted(-map_edge, -beside_labels, map_edge, beside_labels), 6, 6);
        painter.setPen(colors.muted);
        painter.drawText(words, Qt::AlignCenter | Qt::TextWordWrap, picture_.note);
    }
    painter.restore();
}

QString HeatChart::wordsIn(const HeatCell& cell) const {
    if (cell.value) return textOf(*cell.value);
    if (isPredicted(cell)) return textOf(*cell.predicted);
    return cell.state != CellState::Waiting ? cell.word : QString();
}

QColor HeatChart::inkIn(const HeatCell& cell, const Colors& colors, const QColor& ground) const {
    if (cell.value) return inkOn(ground);
    if (isPredicted(cell)) return colors.muted;
    if (isOutOfMemory(cell)) return colors.warning;
    return cell.state == CellState::Failed ? colors.danger : colors.muted;
}

void HeatChart::paintCell(QPainter& painter, const Colors& colors, const HeatCell& cell) const {
    const QRectF box = boxOf(cell);
    painter.setRenderHint(QPainter::Antialiasing, false);
    const QColor ground = cell.value ? colorAt(shareOf(*cell.value)) : colors.surface;
    painter.fillRect(box, ground);
    if (isOutOfMemory(cell)) {
        hatchBox(painter, box, cell.value ? mixed(ground, inkOn(ground), hatch_share) : colors.hatch);
    }
    if (!cell.value && box.width() > least_bordered && box.height() > least_bordered) {
        painter.setPen(QPen(colors.border, 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(box.adjusted(0, 0, -1, -1));
    }
    painter.setRenderHint(QPainter::Antialiasing);
    if (writes_) paintInCell(painter, box, wordsIn(cell), inkIn(cell, colors, ground), ground);
    if (!cell.runs) return;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(colors.accent, 2.5));
    painter.drawRect(box.adjusted(1.25, 1.25, -1.25, -1.25));
}

/// Where it fits, if need be a little smaller; on a plain piece of the cell's ground.
void HeatChart::paintInCell(QPainter& painter, const QRectF& box, const QString& text, const QColor& ink,
                            const QColor& ground) const {
    if (text.isEmpty()) return;
    for (const double factor : {1.0, smaller_text}) {
        const QFont font = factor < 1 ? heatFont(font_, factor) : font_;
        const QFontMetricsF metrics(font);
        const double width = metrics.horizontalAdvance(text);
        if (width + around_text > box.width() || metrics.height() > box.height()) continue;
        QRectF words(0, 0, width + around_text, metrics.height());
        words.moveCenter(box.center());
        painter.fillRect(words, ground);
        painter.setFont(font);
        painter.setPen(ink);
        painter.drawText(box, Qt::AlignCenter, text);
        painter.setFont(font_);
        return;
    }
}

double HeatChart::roomAlong(double y) const {
    const double outside = map_edge + 2 * QFontMetricsF(font_).height();
    return std::max(2 * (std::min(y, size_.height() - y) - outside), 160.0);
}

void HeatChart::paintLabels(QPainter& painter, const QPalette& palette) const {
    const Colors colors = colorsOf(palette);
    const QFontMetricsF metrics(font_);
    painter.setPen(colors.muted);
    const double width = area_.width() / std::max(1.0, static_cast<double>(picture_.columns.size()));
    const double height = area_.height() / std::max(1.0, static_cast<double>(picture_.rows.size()));
    // Labels that would touch are left out, evenly.
    const double widest = std::min(widestWord(picture_.columns, metrics), 90.0);
    const auto everyColumn =
        static_cast<std::size_t>(std::max(1.0, std::ceil((widest + beside_labels) / width)));
    for (std::size_t i = 0; i < picture_.columns.size(); i += everyColumn) {
        const double room = width * static_cast<double>(everyColumn) - beside_labels / 2;
        const double middle = area_.left() + (static_cast<double>(i) + 0.5) * width;
        painter.drawText(
            QRectF(middle - room / 2, area_.bottom() + beside_labels / 2, room, metrics.height()),
            Qt::AlignCenter, metrics.elidedText(picture_.columns[i], Qt::ElideRight, room));
    }
    const auto everyRow = static_cast<std::size_t>(std::max(1.0, std::ceil(metrics.height() / height)));
    for (std::size_t i = 0; i < picture_.rows.size(); i += everyRow) {
        const double middle = area_.top() + (static_cast<double>(i) + 0.5) * height;
        painter.drawText(QRectF(area_.left() - beside_labels - rowLabels_, middle - metrics.height() / 2,
                                rowLabels_, metrics.height()),
                         Qt::AlignRight | Qt::AlignVCenter,
                         metrics.elidedText(picture_.rows[i], Qt::ElideRight, rowLabels_ + 0.5));
    }
    const double titleRoom = std::max(area_.width(), 160.0);
    painter.drawText(QRectF(area_.center().x() - titleRoom / 2,
                            area_.bottom() + metrics.height() + beside_labels, titleRoom, metrics.height()),
                     Qt::AlignCenter, metrics.elidedText(picture_.columnTitle, Qt::ElideRight, titleRoom));
    painter.save();
    painter.translate(area_.left() - 2 * beside_labels - rowLabels_ - metrics.height() / 2,
                      area_.center().y());
    painter.rotate(-90);
    const double room = roomAlong(area_.center().y());
    painter.drawText(QRectF(-room / 2, -metrics.height() / 2, room, metrics.height()), Qt::AlignCenter,
                     metrics.elidedText(picture_.rowTitle, Qt::ElideRight, room));
    painter.restore();
}

void HeatChart::paintScale(QPainter& painter, const QPalette& palette) const {
    if (!anyValue_) return;
    const Colors colors = colorsOf(palette);
    const QFontMetricsF metrics(font_);
    painter.setRenderHint(QPainter::Antialiasing, false);
    const auto pixels = std::max(1, static_cast<int>(bar_.height()));
    for (int i = 0; i < pixels; ++i)
        painter.fillRect(QRectF(bar_.left(), bar_.bottom() - i - 1, bar_.width(), 1.5),
                         colorAt((i + 0.5) / pixels));
    painter.setPen(QPen(colors.border, 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(bar_);
    painter.setRenderHint(QPainter::Antialiasing);
    double widest = 0;
    double free = bar_.bottom() + metrics.height();
    for (const PlotAxis::Tick& tick : ticks_) {
        const double share = shareOf(tick.value);
        if (share < -1e-6 || share > 1 + 1e-6) continue;
        const double y = bar_.bottom() - share * bar_.height();
        if (y + metrics.height() / 2 > free) continue;
        painter.setPen(QPen(colors.muted, 1));
        painter.drawLine(QPointF(bar_.right(), y), QPointF(bar_.right() + 3, y));
        painter.drawText(
            QRectF(bar_.right() + beside_labels, y - metrics.height() / 2, 200, metrics.height()),
            Qt::AlignLeft | Qt::AlignVCenter, tick.label);
        widest = std::max(widest, metrics.horizontalAdvance(tick.label));
        free = y - metrics.height() / 2;
    }
    painter.save();
    painter.setPen(colors.muted);
    painter.translate(bar_.right() + 2 * beside_labels + widest + metrics.height() / 2, bar_.center().y());
    painter.rotate(-90);
    const double room = roomAlong(bar_.center().y());
    painter.drawText(QRectF(-room / 2, -metrics.height() / 2, room, metrics.height()), Qt::AlignCenter,
                     metrics.elidedText(picture_.valueTitle, Qt::ElideRight, room));
    painter.restore();
}

void HeatChart::paintLegend(QPainter& painter, const QPalette& palette) const {
    const Colors colors = colorsOf(palette);
    const QFontMetricsF metrics(font_);
    struct Entry {
        bool (*is)(const HeatCell&);
        QString name;
    };
    std::vector<Entry> entries;
    for (Entry entry :
         {Entry{isOutOfMemory, Words::tr("Out of memory")},
          Entry{isPredicted, Words::tr("Predicted, not run yet")}, Entry{runsNow, Words::tr("Running")}})
        if (hasAny(entry.is)) entries.push_back(std::move(entry));
    double width = -map_edge * 1.5;
    for (const Entry& entry : entries)
        width += legend_box + beside_labels + metrics.horizontalAdvance(entry.name) + map_edge * 1.5;
    double x = std::max(map_edge, (size_.width() - width) / 2);
    const double middle = size_.height() - map_edge / 2 - metrics.height() / 2;
    for (const Entry& entry : entries) {
        const QRectF box(x, middle - legend_box / 2, legend_box, legend_box);
        painter.setRenderHint(QPainter::Antialiasing, false);
        if (entry.is == isOutOfMemory) hatchBox(painter, box, colors.hatch);
        painter.setBrush(Qt::NoBrush);
        painter.setPen(entry.is == runsNow ? QPen(colors.accent, 2.5) : QPen(colors.border, 1));
        painter.drawRect(box);
        painter.setRenderHint(QPainter::Antialiasing);
        if (entry.is == isPredicted) {
            painter.setPen(colors.muted);
            painter.drawText(box, Qt::AlignCenter, QStringLiteral("1"));
        }
        painter.setPen(colors.text);
        const double words = metrics.horizontalAdvance(entry.name) + 2;
        painter.drawText(
            QRectF(box.right() + beside_labels, middle - metrics.height() / 2, words, metrics.height()),
            Qt::AlignLeft | Qt::AlignVCenter, entry.name);
        x = box.right() + beside_labels + words + map_edge * 1.5 - 2;
    }
}

void HeatChart::paintMark(QPainter& painter, const QPalette& palette, int place, PlaceMark mark) const {
    const QRectF box = boxOf(place);
    if (box.isEmpty()) return;
    const Colors colors = colorsOf(palette);
    const bool chosen = mark == PlaceMark::Chosen;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(colors.surface, chosen ? 5 : 3, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
    painter.drawRect(box);
    painter.setPen(QPen(chosen ? colors.text : colors.muted, chosen ? 2.5 : 1.5, Qt::SolidLine, Qt::SquareCap,
                        Qt::MiterJoin));
    painter.drawRect(box);
}

} // namespace stepscope
