#include "ui/widgets/menu_button.h"

#include <QToolButton>

namespace stepscope {

void showMenuAtOnce(QToolButton* button) {
    button->setPopupMode(QToolButton::InstantPopup);
    // The style's own arrow lies over the text.
    button->setStyleSheet(QStringLiteral("QToolButton::menu-indicator { image: none; }"));
    if (!button->text().isEmpty()) button->setText(button->text() + QStringLiteral(" ▾"));
}

} // namespace stepscope
