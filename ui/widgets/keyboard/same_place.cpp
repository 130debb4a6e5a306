#include "ui/widgets/keyboard/same_place.h"

#include <QWidget>

#include <string_view>

namespace stepscope {

namespace {

/// Of the same class, in the order in which they were made: how many of other kinds there are may differ.
QList<QWidget*> childrenLike(const QWidget& parent, const QWidget& child) {
    QList<QWidget*> out;
    for (QWidget* each : parent.findChildren<QWidget*>(Qt::FindDirectChildrenOnly))
        if (std::string_view(each->metaObject()->className()) == child.metaObject()->className())
            out.push_back(each);
    return out;
}

} // namespace

QWidget* samePlaceIn(QWidget& window, const QWidget& other, const QWidget& widget) {
    if (&widget == &other) return &window;
    const QWidget* const parent = widget.parentWidget();
    if (!parent) return nullptr;
    QWidget* const sameParent = samePlaceIn(window, other, *parent);
    if (!sameParent) return nullptr;
    const qsizetype place = childrenLike(*parent, widget).indexOf(const_cast<QWidget*>(&widget));
    return childrenLike(*sameParent, widget).value(place);
}

} // namespace stepscope
