#include "ui/theme/status_label.h"

#include "ui/theme/colors/status_colors.h"
#include "ui/theme/icons.h"
#include "ui/widgets/labels/elided_label.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>

namespace stepscope {

namespace {

constexpr int mark_size = 15;

} // namespace

StatusLabel::StatusLabel(QWidget* parent)
    : QWidget(parent), text_(new ElidedLabel(this)), mark_(new QLabel(this)) {
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(text_);
    layout->addWidget(mark_);
    layout->addStretch();
}

void StatusLabel::setCell(const CellResult& cell, Underway underway) {
    state_ = state_of(cell);
    underway_ = underway;
    doubts_ = doubtsText(cell);
    refresh();
}

void StatusLabel::refresh() {
    QPalette ink;
    ink.setColor(QPalette::WindowText, colorOf(state_, underway_, palette()));
    text_->setPalette(ink);
    text_->setText(QStringLiteral("●  ") + labelOf(state_, underway_));
    if (!doubts_.isEmpty())
        mark_->setPixmap(
            severityIcon(Severity::Warning).pixmap(QSize(mark_size, mark_size), devicePixelRatioF()));
    mark_->setToolTip(doubts_);
    mark_->setAccessibleName(doubts_);
    mark_->setVisible(!doubts_.isEmpty());
}

void StatusLabel::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) refresh();
}

} // namespace stepscope
