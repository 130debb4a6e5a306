#include "ui/widgets/menu_button.h"

#include <QMenu>
#include <QToolButton>

namespace stepscope {

void openOnClick(QToolButton* button, QMenu* menu) {
    menu->setParent(button, menu->windowFlags());
    if (!button->text().isEmpty()) button->setText(button->text() + QStringLiteral(" ▾"));
    QObject::connect(button, &QToolButton::clicked, menu,
                     [button, menu] { menu->popup(button->mapToGlobal(QPoint(0, button->height()))); });
}

} // namespace stepscope
