#include "ui/widgets/keyboard/tab_order.h"

#include <QDockWidget>
#include <QLayout>
#include <QMainWindow>
#include <QScrollArea>
#include <QSplitter>
#include <QStatusBar>
#include <QTabBar>
#include <QTabWidget>
#include <QToolBar>

#include <algorithm>

namespace stepscope {

namespace {

void collect(QWidget* widget, std::vector<QWidget*>& stops);

void collect(const QLayout& layout, std::vector<QWidget*>& stops) {
    for (int i = 0; i < layout.count(); ++i) {
        QLayoutItem* item = layout.itemAt(i);
        if (item->widget())
            collect(item->widget(), stops);
        else if (item->layout())
            collect(*item->layout(), stops);
    }
}

void collect(const QMainWindow& window, std::vector<QWidget*>& stops) {
    for (auto* bar : window.findChildren<QToolBar*>(Qt::FindDirectChildrenOnly))
        collect(bar, stops);
    collect(window.centralWidget(), stops);
    for (auto* dock : window.findChildren<QDockWidget*>(Qt::FindDirectChildrenOnly))
        if (!dock->isFloating()) collect(dock->widget(), stops);
    if (auto* status = window.findChild<QStatusBar*>(QString(), Qt::FindDirectChildrenOnly))
        collect(status, stops);
}

void collect(QWidget* widget, std::vector<QWidget*>& stops) {
    if (!widget->isVisible()) return;
    if ((widget->focusPolicy() & Qt::TabFocus) && !widget->focusProxy() && widget->isEnabled())
        stops.push_back(widget);
    if (const auto* tabs = qobject_cast<QTabWidget*>(widget)) {
        collect(tabs->tabBar(), stops);
        if (tabs->currentWidget()) collect(tabs->currentWidget(), stops);
    } else if (const auto* splitter = qobject_cast<QSplitter*>(widget)) {
        for (int i = 0; i < splitter->count(); ++i)
            collect(splitter->widget(i), stops);
    } else if (const auto* scroll = qobject_cast<QScrollArea*>(widget)) {
        if (scroll->widget()) collect(scroll->widget(), stops);
    } else if (!qobject_cast<QAbstractScrollArea*>(widget) && widget->layout()) {
        collect(*widget->layout(), stops);
    }
}

} // namespace

std::vector<QWidget*> tabStops(const QWidget& window) {
    std::vector<QWidget*> stops;
    if (const auto* main = qobject_cast<const QMainWindow*>(&window))
        collect(*main, stops);
    else if (window.layout())
        collect(*window.layout(), stops);
    return stops;
}

bool focusNextStop(const QWidget& window, bool forward) {
    const std::vector<QWidget*> stops = tabStops(window);
    if (stops.empty()) return false;
    const QWidget* now = window.focusWidget();
    // What has the focus may lie within a stop.
    const auto found = std::find_if(stops.begin(), stops.end(), [now](const QWidget* stop) {
        return now && (stop == now || (stop->isAncestorOf(now) && !(now->focusPolicy() & Qt::TabFocus)));
    });
    const auto count = static_cast<std::ptrdiff_t>(stops.size());
    std::ptrdiff_t next = forward ? 0 : count - 1;
    if (found != stops.end()) next = (found - stops.begin() + (forward ? 1 : count - 1)) % count;
    stops[static_cast<std::size_t>(next)]->setFocus(forward ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    return true;
}

} // namespace stepscope
