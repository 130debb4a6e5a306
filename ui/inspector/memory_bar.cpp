#include "ui/inspector/memory_bar.h"

#include "ui/text/format.h"
#include "ui/text/lists.h"
#include "ui/theme/colors/role_colors.h"
#include "ui/theme/theme.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace stepscope {

namespace {

constexpr int bar_height = 12;
constexpr int legend_gap = 8;

} // namespace

MemoryBar::MemoryBar(QWidget* parent) : QWidget(parent) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setLayoutDirection(Qt::LeftToRight); // as charts are in every language
}

void MemoryBar::setParts(std::vector<Part> parts) {
    std::erase_if(parts, [](const Part& part) { return part.bytes <= 0; });
    std::stable_sort(parts.begin(), parts.end(),
                     [](const Part& a, const Part& b) { return a.bytes > b.bytes; });
    parts_ = std::move(parts);
    QStringList words;
    for (const Part& part : parts_)
        words.push_back(QStringLiteral("%1 %2").arg(part.name, formatBytes(part.bytes)));
    setAccessibleName(tr("Memory: %1").arg(listOf(words)));
    updateGeometry();
    update();
}

QSize MemoryBar::sizeHint() const {
    if (parts_.empty()) return {120, 0};
    return {160, bar_height + legend_gap + lineHeight() * static_cast<int>(parts_.size())};
}

void MemoryBar::paintEvent(QPaintEvent* /*event*/) {
    if (parts_.empty()) return;
    const Colors colors = colorsOf(palette());
    double total = 0;
    for (const Part& part : parts_)
        total += static_cast<double>(part.bytes);

    QPainter painter(this);
    painter.setLayoutDirection(Qt::LeftToRight); // which a painter has from the program
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath frame;
    frame.addRoundedRect(QRectF(0, 0, width(), bar_height), 3, 3);
    painter.save();
    painter.setClipPath(frame);
    double x = 0;
    for (const Part& part : parts_) {
        const double wide = static_cast<double>(part.bytes) / total * width();
        painter.fillRect(QRectF(x, 0, wide, bar_height), colorOfRole(part.role, palette()));
        x += wide;
    }
    painter.restore();

    for (std::size_t i = 0; i < parts_.size(); ++i) {
        const int top = bar_height + legend_gap + lineHeight() * static_cast<int>(i);
        const QRect line(0, top, width(), lineHeight());
        painter.setPen(Qt::NoPen);
        painter.setBrush(colorOfRole(parts_[i].role, palette()));
        painter.drawRoundedRect(QRectF(0, top + lineHeight() / 2.0 - 4, 8, 8), 2, 2);
        painter.setPen(colors.text);
        painter.drawText(line.adjusted(14, 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft, parts_[i].name);
        painter.drawText(line, Qt::AlignVCenter | Qt::AlignRight, formatBytes(parts_[i].bytes));
    }
}

} // namespace stepscope
