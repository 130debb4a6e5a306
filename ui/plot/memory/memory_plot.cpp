#include "ui/plot/memory/memory_plot.h"

#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

namespace stepscope {

MemoryPlot::MemoryPlot(QWidget* parent) : ReadPlot(Tells::ByTips, parent) {}

void MemoryPlot::layOut() {
    map_.layOut(size(), font());
}

void MemoryPlot::setPicture(MemoryPicture picture) {
    map_.setPicture(std::move(picture));
    layOut();
    read({});
    update();
}

void MemoryPlot::setShape(MemoryShape shape) {
    map_.setShape(shape);
    marks_.block = -1;
    update();
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
