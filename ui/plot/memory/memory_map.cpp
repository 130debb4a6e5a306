#include "ui/plot/memory/memory_map.h"

#include "ui/plot/ticks.h"
#include "ui/text/format.h"
#include "ui/text/words.h"

#include <QFontMetricsF>
#include <QLocale>
#include <QPainter>
#include <QPolygonF>

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

namespace stepscope {

namespace {

constexpr double memory_margin = 14;
constexpr double strip_height = 18;
constexpr double memory_mark = 10; ///< of the legend
constexpr double memory_mark_gap = 6;
constexpr double memory_entry_gap = 18;
/// A limit that is further away would leave the step too flat to read, and is told in words.
constexpr double furthest_limit = 2.5;

} // namespace

void MemoryMap::setPicture(MemoryPicture picture) {
    picture_ = std::move(picture);
}

void MemoryMap::setShape(MemoryShape shape) {
    shape_ = shape;
}

bool MemoryMap::limitIsInSight() const {
    return picture_.limit &&
           static_cast<double>(*picture_.limit) <=
               furthest_limit * static_cast<double>(std::max(picture_.arena_bytes, picture_.least_scale));
}

void MemoryMap::placeLegend(double width) {
    const QFontMetricsF metrics(font_);
    legend_.clear();
    double x = memory_margin;
    double y = 0;
    for (const MemoryRole& role : picture_.roles) {
        const double needed = memory_mark + memory_mark_gap + metrics.horizontalAdvance(role.name);
        if (x > memory_margin && x + needed > width - memory_margin) {
            x = memory_margin;
            y += metrics.height() + 4;
        }
        legend_.push_back({role.name, role.color, QRectF(x, y, needed, metrics.height())});
        x += needed + memory_entry_gap;
    }
}

void MemoryMap::layOut(QSizeF size, const QFont& font) {
    font_ = font;
    const QFontMetricsF metrics(font_);
    placeLegend(size.width());
    const double legendHeight = legend_.empty() ? 0 : legend_.back().area.bottom() + 8;
    for (Entry& entry : legend_)
        entry.area.translate(0, size.height() - legendHeight);

    double most =
        static_cast<double>(std::max({std::int64_t{1}, picture_.arena_bytes, picture_.least_scale}));
    if (limitIsInSight()) most = std::max(most, static_cast<double>(*picture_.limit));
    static constexpr std::array<std::pair<double, const char*>, 5> units = {
        {{1099511627776.0, "TiB"}, {1073741824.0, "GiB"}, {1048576.0, "MiB"}, {1024.0, "KiB"}, {1.0, "B"}}};
    const auto* const unit =
        std::ranges::find_if(units, [&](const auto& each) { return most >= each.first || each.first == 1; });
    unit_ = unit->first;
    unitName_ = QLatin1String(unit->second);
    const Ticks ticks =
        ticksFor(0, most * 1.06 / unit_, std::clamp(static_cast<int>(size.height() / 60), 2, 6), false);
    interval_ = ticks.interval * unit_;
    decimals_ = ticks.decimals;
    top_ = most * 1.06;

    const QString widest =
        QLocale().toString(std::floor(top_ / interval_) * interval_ / unit_, 'f', decimals_) +
        QStringLiteral("\u00A0") + unitName_;
    const double left = memory_margin + metrics.horizontalAdvance(widest) + 8;
    heading_ = QRectF(left, 4, std::max(10.0, size.width() - left - memory_margin),
                      picture_.title.isEmpty() ? 0 : metrics.height() + 4);
    plot_ = QRectF(left, heading_.bottom() + 4, heading_.width(),
                   std::max(10.0, size.height() - heading_.bottom() - legendHeight - strip_height - 18));
    strip_ = QRectF(plot_.left(), plot_.bottom() + 4, plot_.width(), strip_height);
}

double MemoryMap::xOf(double op) const {
    const auto ops = std::max<qsizetype>(1, picture_.ops.size());
    return plot_.left() + plot_.width() * op / static_cast<double>(ops);
}

double MemoryMap::yOf(double bytes) const {
    return plot_.bottom() - plot_.height() * bytes / top_;
}

int MemoryMap::opAt(double x) const {
    if (x < plot_.left() || x >= plot_.right() || picture_.ops.isEmpty()) return -1;
    return std::clamp(
        static_cast<int>((x - plot_.left()) / plot_.width() * static_cast<double>(picture_.ops.size())), 0,
        static_cast<int>(picture_.ops.size()) - 1);
}

QRectF MemoryMap::areaOf(int block) const {
    const MemoryBlock& shown = picture_.blocks.at(static_cast<std::size_t>(block));
    return QRectF(QPointF(xOf(shown.first), yOf(static_cast<double>(shown.offset + shown.bytes))),
                  QPointF(xOf(shown.last + 1), yOf(static_cast<double>(shown.offset))));
}

int MemoryMap::blockAt(QPointF position) const {
    const int op = opAt(position.x());
    if (op < 0 || !plot_.contains(position)) return -1;
    const double bytes = (plot_.bottom() - position.y()) / plot_.height() * top_;
    for (std::size_t i = 0; i < picture_.blocks.size(); ++i) {
        const MemoryBlock& block = picture_.blocks[i];
        if (block.first <= op && op <= block.last && bytes >= static_cast<double>(block.offset) &&
            bytes < static_cast<double>(block.offset + block.bytes))
            return static_cast<int>(i);
    }
    return -1;
}

QString MemoryMap::opName(int op) const {
    return picture_.ops.value(op);
}

QStringList MemoryMap::readingOfBlock(int block) const {
    const MemoryBlock& shown = picture_.blocks.at(static_cast<std::size_t>(block));
    QStringList out = {shown.name, QStringLiteral("%1, %2").arg(picture_.roles.at(shown.role).name,
                                                                formatBytes(shown.bytes))};
    if (shown.layer >= 0) out.push_back(Words::tr("Layer %1").arg(shown.layer));
    const bool whole = shown.first == 0 && shown.last + 1 >= static_cast<int>(picture_.ops.size());
    if (whole)
        out.push_back(Words::tr("For the whole step"));
    else
        out << Words::tr("From %1").arg(opName(shown.first)) << Words::tr("To %1").arg(opName(shown.last));
    return out;
}

QStringList MemoryMap::readingOfOp(int op) const {
    QStringList out = {opName(op)};
    std::int64_t all = 0;
    for (const MemoryRole& role : picture_.roles) {
        const std::int64_t bytes = role.bytes.at(static_cast<std::size_t>(op));
        all += bytes;
        if (bytes > 0) out.push_back(QStringLiteral("%1: %2").arg(role.name, formatBytes(bytes)));
    }
    out.insert(1, Words::tr("%1 alive").arg(formatBytes(all)));
    return out;
}

void MemoryMap::paintAxis(QPainter& painter, const Colors& colors) const {
    const QFontMetricsF metrics(font_);
    for (int line = 0; line * interval_ <= top_ && line < 100; ++line) {
        const double y = yOf(line * interval_);
        painter.setPen(QPen(colors.grid, 1));
        painter.drawLine(QPointF(plot_.left(), y), QPointF(plot_.right(), y));
        const QString label = QLocale().toString(line * interval_ / unit_, 'f', decimals_) +
                              QStringLiteral("\u00A0") + unitName_;
        painter.setPen(colors.muted);
        painter.drawText(QRectF(0, y - metrics.height() / 2, plot_.left() - 8, metrics.height()),
                         Qt::AlignRight | Qt::AlignVCenter, line == 0 ? QStringLiteral("0") : label);
    }
}

void MemoryMap::paintBlocks(QPainter& painter, const Colors& colors) const {
    const bool edges = picture_.blocks.size() < 4000;
    for (std::size_t i = 0; i < picture_.blocks.size(); ++i) {
        const MemoryBlock& block = picture_.blocks[i];
        const QRectF area = areaOf(static_cast<int>(i));
        if (area.height() < 0.2) continue;
        QColor color = picture_.roles.at(block.role).color;
        // Neighbours of one role are told apart.
        if (i % 2 == 1) color = color.lighter(112);
        painter.fillRect(area, color);
        if (!edges || area.height() < 3 || area.width() < 3) continue;
        painter.setPen(QPen(colors.surface, 0.6));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(area);
    }
}

void MemoryMap::paintRoles(QPainter& painter) const {
    const auto ops = static_cast<std::size_t>(picture_.ops.size());
    std::vector<double> below(ops, 0);
    for (const MemoryRole& role : picture_.roles) {
        QPolygonF area;
        for (std::size_t op = 0; op < ops; ++op)
            for (const double x : {xOf(static_cast<double>(op)), xOf(static_cast<double>(op) + 1)})
                area << QPointF(x, yOf(below[op] + static_cast<double>(role.bytes[op])));
        for (std::size_t op = ops; op-- > 0;)
            for (const double x : {xOf(static_cast<double>(op) + 1), xOf(static_cast<double>(op))})
                area << QPointF(x, yOf(below[op]));
        painter.setPen(Qt::NoPen);
        painter.setBrush(role.color);
        painter.drawPolygon(area);
        for (std::size_t op = 0; op < ops; ++op)
            below[op] += static_cast<double>(role.bytes[op]);
    }
}

void MemoryMap::paintPasses(QPainter& painter, const Colors& colors) const {
    const QFontMetricsF metrics(font_);
    for (const MemoryPass& pass : picture_.passes) {
        const QRectF area(QPointF(xOf(pass.first), strip_.top()),
                          QPointF(xOf(pass.last + 1), strip_.bottom()));
        painter.fillRect(QRectF(area.left(), area.top(), std::max(1.0, area.width() - 1), 3), pass.color);
        const QString name = metrics.elidedText(pass.name, Qt::ElideRight, area.width() - 4);
        if (name.size() < 3 && name != pass.name) continue;
        painter.setPen(colors.muted);
        painter.drawText(area.adjusted(2, 3, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, name);
    }
}

QRectF MemoryMap::wordsAt(double y, const QString& text, Qt::Alignment side) const {
    const QFontMetricsF metrics(font_);
    const double width = metrics.horizontalAdvance(text) + 8;
    const double left = side == Qt::AlignRight ? plot_.right() - width : plot_.left() + 4;
    const double above = y - metrics.height() - 2;
    return {left, above < 0 ? y + 2 : above, width, metrics.height()};
}

QString MemoryMap::peakText() const {
    return Words::tr("peak %1").arg(formatBytes(picture_.arena_bytes));
}

QRectF MemoryMap::peakWords() const {
    return wordsAt(yOf(static_cast<double>(picture_.arena_bytes)), peakText(), Qt::AlignRight);
}

void MemoryMap::paintLimit(QPainter& painter, const Colors& colors) const {
    const double peak = yOf(static_cast<double>(picture_.arena_bytes));
    painter.setPen(QPen(colors.text, 1, Qt::DashLine));
    painter.drawLine(QPointF(plot_.left(), peak), QPointF(plot_.right(), peak));
    const auto label = [&](const QRectF& box, const QString& text, const QColor& ink) {
        painter.fillRect(box, colors.surface); // no line goes through the words
        painter.setPen(ink);
        painter.drawText(box, Qt::AlignCenter, text);
    };
    label(peakWords(), peakText(), colors.text);
    if (!limitIsInSight()) return;
    const double y = yOf(static_cast<double>(*picture_.limit));
    const bool over = *picture_.limit < picture_.arena_bytes;
    const QColor ink = over ? colors.danger : colors.warning;
    painter.setPen(QPen(ink, 1.6));
    painter.drawLine(QPointF(plot_.left(), y), QPointF(plot_.right(), y));
    const QString limit = QStringLiteral("%1 %2").arg(picture_.limit_name, formatBytes(*picture_.limit));
    label(wordsAt(y, limit, Qt::AlignLeft), limit, ink);
}

void MemoryMap::paint(QPainter& painter, const Colors& colors, const Marks& marks) const {
    painter.setFont(font_);
    painter.setPen(colors.text);
    if (!picture_.title.isEmpty())
        painter.drawText(heading_, Qt::AlignLeft | Qt::AlignVCenter,
                         QFontMetricsF(font_).elidedText(picture_.title, Qt::ElideMiddle, heading_.width()));
    paintAxis(painter, colors);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, false);
    if (shape_ == MemoryShape::Blocks)
        paintBlocks(painter, colors);
    else
        paintRoles(painter);
    painter.restore();
    paintPasses(painter, colors);
    if (marks.op >= 0) {
        painter.setPen(QPen(colors.text, 1));
        const double x = xOf(marks.op + 0.5);
        painter.drawLine(QPointF(x, plot_.top()), QPointF(x, plot_.bottom()));
    }
    paintLimit(painter, colors);
    if (marks.block >= 0) {
        painter.setPen(QPen(colors.text, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(areaOf(marks.block));
    }
    for (const Entry& entry : legend_) {
        painter.fillRect(
            QRectF(entry.area.left(), entry.area.center().y() - memory_mark / 2, memory_mark, memory_mark),
            entry.color);
        painter.setPen(colors.text);
        painter.drawText(entry.area.adjusted(memory_mark + memory_mark_gap, 0, 2, 0),
                         Qt::AlignVCenter | Qt::AlignLeft, entry.name);
    }
}

Drawing drawMemory(std::vector<MemoryMap> maps, const QString& title, QSize size) {
    return titledDrawing(
        title, size, [maps = std::move(maps)](QPainter& painter, QSizeF room, const QFont& font) mutable {
            const QSizeF each(room.width() / static_cast<double>(maps.size()), room.height());
            painter.save();
            for (MemoryMap& map : maps) {
                map.layOut(each, font);
                map.paint(painter, colorsOf(lightPalette()), {});
                painter.translate(each.width(), 0);
            }
            painter.restore();
        });
}

} // namespace stepscope
