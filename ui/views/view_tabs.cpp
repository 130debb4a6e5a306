#include "ui/views/view_tabs.h"

#include "ui/controller/selection.h"
#include "ui/theme/icons.h"
#include "ui/views/views.h"
#include "ui/widgets/action.h"

#include <QAction>

namespace stepscope {

ViewTabs::ViewTabs(const ViewContext& context, QWidget* parent) : QTabWidget(parent) {
    setDocumentMode(true);
    for (const ViewRow& row : viewTable()) {
        View* view = row.make(context);
        const QString icon = QLatin1String(row.icon);
        view->setObjectName(QLatin1String(row.name));
        views_.push_back(view);
        addTab(view, themedIcon(icon), viewText(row.label));
        QAction* show = makeAction(viewText(row.menu), QKeySequence(QLatin1String(row.shortcut)),
                                   viewText(row.toolTip), icon, this);
        showActions_.push_back(show);
        const auto bringToFront = [this, view] { setCurrentWidget(view); };
        connect(show, &QAction::triggered, this, bringToFront);
        connect(view, &View::wanted, this, bringToFront);
        connect(view, &View::chartChanged, this, &ViewTabs::chartsChanged);
    }
    connect(&context.selection, &Selection::opened, this, [this] { setCurrentWidget(views_.front()); });
}

View* ViewTabs::view(const QString& name) const {
    for (View* view : views_)
        if (view->objectName() == name) return view;
    return nullptr;
}

QAction* ViewTabs::showAction(const QString& name) const {
    const int tab = indexOf(view(name));
    return tab < 0 ? nullptr : showActions_[tab];
}

void ViewTabs::showView(const QString& name) {
    if (View* wanted = view(name)) setCurrentWidget(wanted);
}

std::vector<QList<QAction*>> ViewTabs::offered(ViewMenu menu) const {
    std::vector<QList<QAction*>> all;
    for (const View* view : views_)
        if (!view->offered(menu).isEmpty()) all.push_back(view->offered(menu));
    return all;
}

const View* ViewTabs::viewWithChart() const {
    if (const auto* front = qobject_cast<const View*>(currentWidget()); front && front->hasChart())
        return front;
    for (const View* view : views_)
        if (view->hasChart()) return view;
    return nullptr;
}

} // namespace stepscope
