#include "ui/widgets/collapsible.h"

#include "ui/theme/icons.h"

#include <QToolButton>
#include <QVBoxLayout>

namespace stepscope {

Collapsible::Collapsible(const QString& title, QWidget* content, QWidget* parent)
    : QWidget(parent), heading_(new QToolButton(this)), content_(content) {
    heading_->setText(title);
    heading_->setAutoRaise(true);
    heading_->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    heading_->setIconSize(QSize(14, 14));
    heading_->setIcon(themedIcon(QStringLiteral("chevron-right"), IconTone::Muted));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(heading_, 0, Qt::AlignLeft);
    layout->addWidget(content_);
    content_->hide();
    connect(heading_, &QToolButton::clicked, this, [this] {
        setOpen(!open_);
        if (open_) emit opened();
    });
}

void Collapsible::setTitle(const QString& title) {
    heading_->setText(title);
}

void Collapsible::setOpen(bool open) {
    open_ = open;
    heading_->setIcon(
        themedIcon(open ? QStringLiteral("chevron-down") : QStringLiteral("chevron-right"), IconTone::Muted));
    content_->setVisible(open);
}

} // namespace stepscope
