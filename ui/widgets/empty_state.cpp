#include "ui/widgets/empty_state.h"

#include "ui/theme/icons.h"

#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>

namespace stepscope {

EmptyState::EmptyState(const QString& iconName, const QString& heading, const QString& advice, QWidget* parent)
    : QWidget(parent), iconName_(iconName), icon_(new QLabel(this)), heading_(new QLabel(heading, this)),
      advice_(new QLabel(advice, this)) {
    QFont font = heading_->font();
    font.setPointSizeF(font.pointSizeF() * 1.25);
    font.setWeight(QFont::DemiBold);
    heading_->setFont(font);
    advice_->setForegroundRole(QPalette::PlaceholderText);
    advice_->setWordWrap(true);
    advice_->setMaximumWidth(460);
    advice_->setMinimumWidth(260);
    for (QLabel* label : {icon_, heading_, advice_}) label->setAlignment(Qt::AlignCenter);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 24, 24, 24);
    layout->setSpacing(8);
    layout->addStretch();
    layout->addWidget(icon_, 0, Qt::AlignCenter);
    layout->addWidget(heading_, 0, Qt::AlignCenter);
    layout->addWidget(advice_, 0, Qt::AlignHCenter);
    layout->addStretch();
    refresh();
}

void EmptyState::setText(const QString& heading, const QString& advice) {
    heading_->setText(heading);
    advice_->setText(advice);
}

void EmptyState::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) refresh();
}

void EmptyState::refresh() {
    icon_->setPixmap(themedIcon(iconName_, IconTone::Muted).pixmap(QSize(44, 44), devicePixelRatioF()));
}

} // namespace stepscope
