#include "ui/widgets/labels/elided_label.h"

#include <QPainter>
#include <QStyle>
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
    const QStringList paragraphs = text().split(QLatin1Char('\n'));
    for (qsizetype i = 0; i < paragraphs.size() && out.size() < lines_; ++i) {
        const QString& words = paragraphs[i];
        const bool more = i + 1 < paragraphs.size();
        QTextLayout layout(words, font());
        QTextOption option(Qt::AlignLeft);
        option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere); // within words that no line holds
        layout.setTextOption(option);
        layout.beginLayout();
        for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
            line.setLineWidth(width);
            if (out.size() + 1 < lines_) {
                out.push_back(words.mid(line.textStart(), line.textLength()).trimmed());
                continue;
            }
            // Whatever follows is left out, other paragraphs too, and the dots say so.
            const QString rest = words.mid(line.textStart()) + (more ? QString(QChar(0x2026)) : QString());
            out.push_back(fontMetrics().elidedText(rest, Qt::ElideRight, width));
            break;
        }
        layout.endLayout();
    }
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
    // Words go the way in which they are written, from the side from which the window is read.
    painter.setLayoutDirection(text().isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    const Qt::Alignment side =
        QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignAbsolute | Qt::AlignVCenter;
    painter.drawText(contentsRect(), static_cast<int>(side),
                     linesIn(contentsRect().width()).join(QLatin1Char('\n')));
}

} // namespace stepscope
