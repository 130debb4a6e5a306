#include "ui/plot/scrolled_rows.h"

#include "ui/accessible/chart_table.h"
#include "ui/text/lists.h"

#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace stepscope {

ScrolledRows::ScrolledRows(QWidget* parent) : QAbstractScrollArea(parent) {
    setLayoutDirection(Qt::LeftToRight); // in every language: more is to the right, and time goes there
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setMouseTracking(true);
    viewport()->setBackgroundRole(QPalette::Base);
}

double ScrolledRows::scroll() const {
    return verticalScrollBar()->value();
}

void ScrolledRows::arrange() {
    rows_ = layOut(viewport()->size(), font());
    pointsChanged();
    const double hidden = rows_.height * rows_.count - rows_.area.height();
    verticalScrollBar()->setRange(0, std::max(0, static_cast<int>(std::ceil(hidden))));
    verticalScrollBar()->setPageStep(static_cast<int>(rows_.area.height()));
    verticalScrollBar()->setSingleStep(static_cast<int>(rows_.height));
    viewport()->update();
}

void ScrolledRows::bringIntoSight(int row) {
    const double top = row * rows_.height;
    const double bottom = top + rows_.height;
    if (top < scroll())
        verticalScrollBar()->setValue(static_cast<int>(std::floor(top)));
    else if (bottom - scroll() > rows_.area.height())
        verticalScrollBar()->setValue(static_cast<int>(std::ceil(bottom - rows_.area.height())));
}

QString ScrolledRows::saidOfCurrent() const {
    return listOf(reading());
}

QRectF ScrolledRows::inSight(const QRectF& area) const {
    return area.intersected(rows_.area).translated(viewport()->pos());
}

void ScrolledRows::readingChanged() {
    currentPointChanged();
    viewport()->update();
}

void ScrolledRows::showTip() {
    QToolTip::showText(viewport()->mapToGlobal(readArea().bottomLeft().toPoint()),
                       reading().join(QLatin1Char('\n')), viewport());
}

void ScrolledRows::moveTo(int row) {
    if (rows_.count == 0) return;
    row = std::clamp(row, 0, rows_.count - 1);
    bringIntoSight(row);
    readRow(row);
    showTip();
}

bool ScrolledRows::viewportEvent(QEvent* event) {
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        QToolTip::showText(help->globalPos(), readingAt(help->pos()).join(QLatin1Char('\n')), viewport());
        return true;
    }
    if (event->type() == QEvent::Leave && !hasFocus()) readNothing();
    return QAbstractScrollArea::viewportEvent(event);
}

void ScrolledRows::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter(viewport());
    painter.setLayoutDirection(Qt::LeftToRight); // which a painter has from the program
    const Colors colors = colorsOf(palette());
    painter.fillRect(viewport()->rect(), colors.surface);
    paintRows(painter, colors);
}

void ScrolledRows::resizeEvent(QResizeEvent* event) {
    QAbstractScrollArea::resizeEvent(event);
    arrange();
}

void ScrolledRows::changeEvent(QEvent* event) {
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange) arrange();
}

void ScrolledRows::scrollContentsBy(int /*dx*/, int /*dy*/) {
    viewport()->update();
}

void ScrolledRows::contextMenuEvent(QContextMenuEvent* event) {
    popUpChartMenu(this, *event);
}

void ScrolledRows::mouseMoveEvent(QMouseEvent* event) {
    readAt(event->position());
}

void ScrolledRows::focusInEvent(QFocusEvent* event) {
    QAbstractScrollArea::focusInEvent(event);
    if (reading().isEmpty() && rows_.count > 0) readRow(rowOfKeys());
}

void ScrolledRows::keyPressEvent(QKeyEvent* event) {
    const int now = rowOfKeys();
    const int page = std::max(1, static_cast<int>(rows_.area.height() / std::max(1.0, rows_.height)) - 1);
    switch (event->key()) {
    case Qt::Key_Up:
        return moveTo(now - 1);
    case Qt::Key_Down:
        return moveTo(now + 1);
    case Qt::Key_PageUp:
        return moveTo(now - page);
    case Qt::Key_PageDown:
        return moveTo(now + page);
    case Qt::Key_Home:
        return moveTo(0);
    case Qt::Key_End:
        return moveTo(rows_.count - 1);
    default:
        QAbstractScrollArea::keyPressEvent(event);
    }
}

} // namespace stepscope
