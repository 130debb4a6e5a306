#include "ui/widgets/empty_state.h"

#include "ui/theme/icons.h"
#include "ui/widgets/labels/wrapped_label.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace stepscope {

namespace {

constexpr int widest_advice = 460;

} // namespace

EmptyState::EmptyState(const QString& iconName, const QString& heading, const QString& advice,
                       QWidget* parent)
    : QWidget(parent), iconName_(iconName), ownHeading_(heading), ownAdvice_(advice), icon_(new QLabel(this)),
      heading_(new WrappedLabel(heading, this)), advice_(new WrappedLabel(advice, this)),
      buttonRow_(new QWidget(this)), buttons_(new QHBoxLayout(buttonRow_)) {
    buttons_->setContentsMargins(0, 0, 0, 0);
    QFont font = heading_->font();
    font.setPointSizeF(font.pointSizeF() * 1.25);
    font.setWeight(QFont::DemiBold);
    heading_->setFont(font);
    advice_->setForegroundRole(QPalette::PlaceholderText);
    advice_->setMaximumWidth(widest_advice);
    for (QLabel* label : {icon_, heading_, advice_})
        label->setAlignment(Qt::AlignCenter);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 24, 24, 24);
    layout->setSpacing(8);
    layout->addStretch();
    layout->addWidget(icon_, 0, Qt::AlignCenter);
    layout->addWidget(heading_);
    auto* line = new QHBoxLayout; // a layout rather than an alignment: the label's height follows its width
    line->addStretch(1);
    line->addWidget(advice_, 1000);
    line->addStretch(1);
    layout->addLayout(line);
    layout->addWidget(buttonRow_);
    layout->addStretch();
    showText();
    refresh();
}

void EmptyState::setText(const QString& heading, const QString& advice) {
    ownHeading_ = heading;
    ownAdvice_ = advice;
    showText();
}

void EmptyState::setInstead(const QString& heading, const QString& advice) {
    instead_ = heading;
    insteadAdvice_ = advice;
    showText();
}

void EmptyState::setWelcome(QWidget* welcome) {
    if (welcome_ && welcome_->parentWidget() == this && welcome != welcome_) {
        layout()->removeWidget(welcome_);
        welcome_->hide();
    }
    welcome_ = welcome;
    showText();
}

void EmptyState::showText() {
    const bool own = instead_.isEmpty();
    const auto offered = buttonRow_->findChildren<QPushButton*>();
    const bool offers = std::any_of(offered.begin(), offered.end(), [](const QPushButton* button) {
        return !button->testAttribute(Qt::WA_WState_ExplicitShowHide) || !button->isHidden();
    });
    const bool welcomes = own && welcome_ && !offers; // what can be asked for here goes before
    if (welcomes && layout()->indexOf(welcome_) < 0)
        static_cast<QBoxLayout*>(layout())->insertWidget(1, welcome_); // behind the first stretch
    if (welcome_) welcome_->setVisible(welcomes);
    for (QWidget* label : {icon_, heading_, advice_})
        label->setVisible(!welcomes);
    heading_->setText(own ? ownHeading_ : instead_);
    advice_->setText(own ? ownAdvice_ : insteadAdvice_);
    buttonRow_->setVisible(own && !welcomes && buttons_->count() > 0);
}

QPushButton* EmptyState::addButton(const QString& text) {
    auto* button = new QPushButton(text, buttonRow_);
    if (buttons_->count() == 0) {
        buttons_->setContentsMargins(0, 8, 0, 0);
        buttons_->addStretch();
        buttons_->addStretch();
    }
    buttons_->insertWidget(buttons_->count() - 1, button);
    showText();
    return button;
}

void EmptyState::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) refresh();
}

void EmptyState::refresh() {
    icon_->setPixmap(themedIcon(iconName_, IconTone::Muted).pixmap(QSize(44, 44), devicePixelRatioF()));
}

} // namespace stepscope
