#include "ui/widgets/elided_label.h"

#include <QPainter>
#include <QTextLayout>

#include <algorithm>

namespace stepscope {

ElidedLabel::ElidedLabel(QWidget* parent) : QLabel(parent) {
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
}

void ElidedLabel::setText(const QString& text) {
    QLabel::setText(text);
    setToolTip(text);
    if (lines_ > 1) updateGeometry();
}

QSize ElidedLabel::minimumSizeHint() const {
    return {fontMetrics().averageCharWidth() * 8, QLabel::minimumSizeHint().height()};
}

void ElidedLabel::setLines(int lines) {
    lines_ = lines;
    updateGeometry();
}

QStringList ElidedLabel::linesIn(int width) const {
    QStringList out;
    QTextLayout layout(text(), font());
    layout.setTextOption(QTextOption(Qt::AlignLeft)); // breaks between words
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        const bool last = static_cast<int>(out.size()) + 1 == lines_;
        line.setLineWidth(width);
        out.push_back(last ? fontMetrics().elidedText(text().mid(line.textStart()), Qt::ElideRight, width)
                           : text().mid(line.textStart(), line.textLength()).trimmed());
        if (last) break;
    }
    layout.endLayout();
    return out;
}

bool ElidedLabel::isElided() const {
    const QStringList lines = linesIn(contentsRect().width());
    return !lines.isEmpty() && lines.back() != text().right(lines.back().size());
}

int ElidedLabel::heightForWidth(int width) const {
    const QMargins around = contentsMargins();
    const qsizetype lines = linesIn(width - around.left() - around.right()).size();
    return std::max(1, static_cast<int>(lines)) * fontMetrics().lineSpacing() + around.top() +
           around.bottom();
}

void ElidedLabel::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter(this);
    painter.setPen(palette().color(foregroundRole()));
    painter.drawText(contentsRect(), static_cast<int>(Qt::AlignVCenter | Qt::AlignLeft),
                     linesIn(contentsRect().width()).join(QLatin1Char('\n')));
}

} // namespace stepscope
