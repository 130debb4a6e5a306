#include "ui/plot/memory/memory_plot.h"

#include "ui/text/format.h"
#include "ui/text/words.h"

#include <QKeyEvent>
#include <QPainter>

#include <algorithm>
#include <utility>

namespace stepscope {

MemoryPlot::MemoryPlot(QWidget* parent) : ReadPlot(Tells::ByTips, parent) {}

void MemoryPlot::layOut() {
    map_.layOut(size(), font());
}

void MemoryPlot::setPicture(MemoryPicture picture) {
    map_.setPicture(std::move(picture));
    layOut();
    read({});
    pointsChanged();
    update();
}

void MemoryPlot::setShape(MemoryShape shape) {
    map_.setShape(shape);
    marks_.block = -1;
    pointsChanged();
    update();
}

int MemoryPlot::currentPoint() const {
    return marks_.block >= 0 ? static_cast<int>(map_.picture().ops.size()) + marks_.block : marks_.op;
}

void MemoryPlot::goToPoint(int point) {
    const auto ops = static_cast<int>(map_.picture().ops.size());
    if (point < ops) return moveAlong(point);
    const auto block = static_cast<std::size_t>(point - ops);
    if (block >= map_.picture().blocks.size() || map_.shape() != MemoryShape::Blocks) return;
    const MemoryBlock& read = map_.picture().blocks[block];
    this->read({std::clamp(marks_.op, read.first, read.last), static_cast<int>(block)});
    showReading();
}

QRectF MemoryPlot::areaOfPoint(int point) const {
    const QRectF plot = map_.plotArea();
    const auto ops = static_cast<int>(map_.picture().ops.size());
    if (point < 0) return {};
    if (point < ops)
        return {map_.xOf(point), plot.top(), map_.xOf(point + 1) - map_.xOf(point), plot.height()};
    const bool isThere = std::cmp_less(point - ops, map_.picture().blocks.size());
    return isThere ? map_.areaOf(point - ops).intersected(plot) : QRectF();
}

/// A row for an op has what is alive meanwhile, together and by role.
ToldPoints MemoryPlot::tell() const {
    const MemoryPicture& picture = map_.picture();
    const auto bytesOf = [](std::int64_t bytes) {
        return ToldValue{formatBytes(bytes), static_cast<double>(bytes)};
    };
    std::vector<ToldColumn> columns = {
        {Words::tr("Name")},  {Words::tr("Layer")},           {Words::tr("Kind")},
        {Words::tr("Bytes")}, {Words::tr("From"), {}, false}, {Words::tr("To"), {}, false}};
    const std::size_t fixed = columns.size();
    for (const MemoryRole& role : picture.roles)
        columns.push_back({role.name, {}, false});
    std::vector<ToldRow> rows;
    for (std::size_t op = 0; std::cmp_less(op, picture.ops.size()); ++op) {
        std::vector<ToldValue> values = {
            {picture.ops[static_cast<qsizetype>(op)]}, {}, {Words::tr("Operation")}};
        std::int64_t all = 0;
        for (const MemoryRole& role : picture.roles)
            all += role.bytes.at(op);
        values.push_back(bytesOf(all));
        values.resize(fixed);
        for (const MemoryRole& role : picture.roles)
            values.push_back(bytesOf(role.bytes.at(op)));
        rows.push_back({.values = std::move(values)});
    }
    for (const MemoryBlock& block : picture.blocks) {
        if (map_.shape() != MemoryShape::Blocks) break;
        const ToldValue layer =
            block.layer < 0 ? ToldValue() : ToldValue{QString::number(block.layer), double(block.layer)};
        std::vector<ToldValue> values = {{block.name},
                                         layer,
                                         {picture.roles.at(block.role).name},
                                         bytesOf(block.bytes),
                                         {picture.ops.value(block.first)},
                                         {picture.ops.value(block.last)}};
        values.resize(columns.size());
        rows.push_back({.values = std::move(values)});
    }
    return toldRows(std::move(columns), 2, std::move(rows));
}

QStringList MemoryPlot::reading() const {
    if (marks_.block >= 0) return map_.readingOfBlock(marks_.block);
    return marks_.op >= 0 ? map_.readingOfOp(marks_.op) : QStringList();
}

void MemoryPlot::read(MemoryMap::Marks marks) {
    if (marks.op == marks_.op && marks.block == marks_.block) return;
    const bool elsewhere = marks.op != marks_.op;
    marks_ = marks;
    readingChanged();
    if (elsewhere) emit opRead(marks_.op);
}

void MemoryPlot::readAt(QPointF position) {
    MemoryMap::Marks marks;
    if (map_.plotArea().contains(position)) marks.op = map_.opAt(position.x());
    if (map_.shape() == MemoryShape::Blocks) marks.block = map_.blockAt(position);
    read(marks);
}

std::vector<int> MemoryPlot::blocksAt(int op) const {
    std::vector<int> out;
    const auto& blocks = map_.picture().blocks;
    for (std::size_t i = 0; i < blocks.size(); ++i)
        if (blocks[i].first <= op && op <= blocks[i].last) out.push_back(static_cast<int>(i));
    std::ranges::sort(out, {}, [&](int i) { return blocks[static_cast<std::size_t>(i)].offset; });
    return out;
}

void MemoryPlot::showReading() {
    showTip({map_.xOf(marks_.op + 1),
             marks_.block >= 0 ? map_.areaOf(marks_.block).center().y() : map_.plotArea().center().y()});
}

void MemoryPlot::moveAlong(int op) {
    const auto ops = static_cast<int>(map_.picture().ops.size());
    if (ops == 0) return;
    MemoryMap::Marks marks{std::clamp(op, 0, ops - 1), marks_.block};
    const std::vector<int> alive = blocksAt(marks.op);
    if (std::ranges::find(alive, marks.block) == alive.end()) marks.block = -1;
    read(marks);
    showReading();
}

void MemoryPlot::moveThrough(int direction) {
    if (marks_.op < 0) return moveAlong(std::max(0, map_.picture().peak_op));
    const std::vector<int> alive = blocksAt(marks_.op);
    if (alive.empty() || map_.shape() != MemoryShape::Blocks) return;
    const auto found = std::ranges::find(alive, marks_.block);
    const int at = found == alive.end() ? (direction > 0 ? -1 : static_cast<int>(alive.size()))
                                        : static_cast<int>(found - alive.begin());
    const int next = std::clamp(at + direction, 0, static_cast<int>(alive.size()) - 1);
    read({marks_.op, alive[static_cast<std::size_t>(next)]});
    showReading();
}

void MemoryPlot::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter(this);
    painter.setLayoutDirection(Qt::LeftToRight); // which a painter has from the program
    painter.setRenderHint(QPainter::Antialiasing);
    const Colors colors = colorsOf(palette());
    painter.fillRect(rect(), colors.surface);
    if (!map_.picture().ops.isEmpty()) map_.paint(painter, colors, marks_);
}

void MemoryPlot::focusInEvent(QFocusEvent* event) {
    ReadPlot::focusInEvent(event);
    if (marks_.op < 0 && event->reason() != Qt::MouseFocusReason) read({map_.picture().peak_op, -1});
}

void MemoryPlot::keyPressEvent(QKeyEvent* event) {
    const int now = marks_.op >= 0 ? marks_.op : std::max(0, map_.picture().peak_op);
    const int page = std::max(1, static_cast<int>(map_.picture().ops.size()) / 10);
    switch (event->key()) {
    case Qt::Key_Left:
        return moveAlong(now - 1);
    case Qt::Key_Right:
        return moveAlong(now + 1);
    case Qt::Key_PageUp:
        return moveAlong(now - page);
    case Qt::Key_PageDown:
        return moveAlong(now + page);
    case Qt::Key_Home:
        return moveAlong(0);
    case Qt::Key_End:
        return moveAlong(static_cast<int>(map_.picture().ops.size()) - 1);
    case Qt::Key_P:
        return moveAlong(map_.picture().peak_op);
    case Qt::Key_Up:
        return moveThrough(+1);
    case Qt::Key_Down:
        return moveThrough(-1);
    default:
        ReadPlot::keyPressEvent(event);
    }
}

} // namespace stepscope
