#include "ui/widgets/chips/chip.h"

#include "ui/theme/theme.h"

#include <QHoverEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <utility>

namespace stepscope {

namespace {

constexpr int side_padding = 9;
constexpr int cross_size = 7;
constexpr int cross_gap = 6;

} // namespace

Chip::Chip(Kind kind, const QString& text, QWidget* parent) : QAbstractButton(parent), kind_(kind) {
    setText(text);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setCheckable(kind == Kind::Choice);
    if (kind == Kind::Removable) connect(this, &QAbstractButton::clicked, this, &Chip::editRequested);
}

QRect Chip::crossArea() const {
    if (kind_ == Kind::Choice) return {};
    constexpr int width = side_padding + cross_size + cross_gap / 2;
    return {this->width() - width, 0, width, height()};
}

void Chip::setOverCross(bool over) {
    if (over == overCross_) return;
    overCross_ = over;
    update();
}

bool Chip::event(QEvent* event) {
    if (event->type() == QEvent::HoverEnter || event->type() == QEvent::HoverMove)
        setOverCross(crossArea().contains(static_cast<QHoverEvent*>(event)->position().toPoint()));
    if (event->type() == QEvent::HoverLeave) setOverCross(false);
    return QAbstractButton::event(event);
}

void Chip::mousePressEvent(QMouseEvent* event) {
    pressedCross_ = event->button() == Qt::LeftButton && crossArea().contains(event->position().toPoint());
    if (!pressedCross_) QAbstractButton::mousePressEvent(event);
}

void Chip::mouseReleaseEvent(QMouseEvent* event) {
    if (!std::exchange(pressedCross_, false)) return QAbstractButton::mouseReleaseEvent(event);
    if (crossArea().contains(event->position().toPoint())) emit removeRequested();
}

QSize Chip::sizeHint() const {
    const QFontMetrics metrics(font());
    int width = metrics.horizontalAdvance(text()) + 2 * side_padding;
    if (kind_ == Kind::Removable) width += cross_gap + cross_size;
    return {width, metrics.height() + 9};
}

void Chip::keyPressEvent(QKeyEvent* event) {
    if (kind_ == Kind::Removable && (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace)) {
        emit removeRequested();
        return;
    }
    if (kind_ == Kind::Removable &&
        (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_F2)) {
        emit editRequested();
        return;
    }
    QAbstractButton::keyPressEvent(event);
}

void Chip::paintEvent(QPaintEvent* /*event*/) {
    const Colors colors = colorsOf(palette());
    const bool on = kind_ == Kind::Choice && isChecked();
    QColor fill = on ? palette().color(QPalette::Highlight) : colors.surface;
    QColor line = on ? fill : kind_ == Kind::Choice ? colors.frame : colors.border;
    QColor ink = on ? palette().color(QPalette::HighlightedText) : colors.text;
    if (!isEnabled()) {
        ink = colors.muted;
        if (on) fill = line = palette().color(QPalette::Disabled, QPalette::Highlight);
    } else if (underMouse()) {
        line = on ? fill.darker(115) : colors.accent;
    }

    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF box = QRectF(rect()).adjusted(1.5, 1.5, -1.5, -1.5);
    painter.setPen(QPen(line, 1));
    painter.setBrush(fill);
    painter.drawRoundedRect(box, 5, 5);
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(colors.accent, 1.5));
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.75, 0.75, -0.75, -0.75), 6, 6);
    }

    QRect words = rect().adjusted(side_padding, 0, -side_padding, 0);
    if (kind_ == Kind::Removable) {
        const QRectF cross(words.right() - cross_size + 1, (height() - cross_size) / 2.0, cross_size,
                           cross_size);
        painter.setPen(QPen(overCross_ ? colors.danger : colors.muted, overCross_ ? 2 : 1.5, Qt::SolidLine,
                            Qt::RoundCap));
        painter.drawLine(cross.topLeft(), cross.bottomRight());
        painter.drawLine(cross.topRight(), cross.bottomLeft());
        words.setRight(words.right() - cross_size - cross_gap);
    }
    painter.setPen(ink);
    painter.drawText(words, Qt::AlignCenter | Qt::TextShowMnemonic, text());
}

} // namespace stepscope
