#include "ui/window/view_splitters.h"

#include "ui/views/compare/why/why_splitter.h"

#include <QEvent>
#include <QSettings>
#include <QSplitter>
#include <QVariant>

namespace stepscope {

namespace {

/// Sizes before anyone moved them, of what was moved; none: nobody has.
constexpr const char* first_property = "sizesAtFirst";

QString keyOf(const QSplitter& splitter) {
    return QStringLiteral("splitters/") + splitter.objectName();
}
QString firstKeyOf(const QSplitter& splitter) {
    return keyOf(splitter) + QStringLiteral("AtFirst");
}

/// Notes how a splitter stands when somebody takes its handle for the first time: what divides its room then
/// are the hints of its parts, which nothing tells later.
class HandleWatcher : public QObject {
public:
    explicit HandleWatcher(QSplitter* splitter) : QObject(splitter), splitter_(*splitter) {
        for (int i = 1; i < splitter->count(); ++i)
            splitter->handle(i)->installEventFilter(this);
    }
    bool eventFilter(QObject* /*handle*/, QEvent* event) override {
        if (event->type() == QEvent::MouseButtonPress && !splitter_.property(first_property).isValid())
            splitter_.setProperty(first_property, toVariants(splitter_.sizes()));
        return false;
    }
    static QVariantList toVariants(const QList<int>& sizes) {
        QVariantList out;
        for (const int size : sizes)
            out.push_back(size);
        return out;
    }

private:
    QSplitter& splitter_;
};

QList<QSplitter*> namedSplitters(const QWidget& views) {
    QList<QSplitter*> out = views.findChildren<QSplitter*>();
    out.removeIf([](const QSplitter* splitter) { return splitter->objectName().isEmpty(); });
    return out;
}

} // namespace

void restoreSplitters(const QWidget& views) {
    const QSettings settings;
    for (QSplitter* const splitter : namedSplitters(views)) {
        new HandleWatcher(splitter);
        const QVariant first = settings.value(firstKeyOf(*splitter));
        if (first.toList().size() == splitter->count() &&
            splitter->restoreState(settings.value(keyOf(*splitter)).toByteArray()))
            splitter->setProperty(first_property, first);
    }
}

void rememberSplitters(const QWidget& views) {
    QSettings settings;
    for (const QSplitter* const splitter : namedSplitters(views)) {
        const QVariant first = splitter->property(first_property);
        if (first.isValid()) {
            settings.setValue(keyOf(*splitter), splitter->saveState());
            settings.setValue(firstKeyOf(*splitter), first);
        } else {
            settings.remove(keyOf(*splitter));
            settings.remove(firstKeyOf(*splitter));
        }
    }
}

void arrangeSplittersAsAtFirst(const QWidget& views) {
    for (QSplitter* const splitter : namedSplitters(views)) {
        QList<int> sizes; // which it scales to the room that there is now
        for (const QVariant& size : splitter->property(first_property).toList())
            sizes.push_back(size.toInt());
        if (!sizes.isEmpty()) splitter->setSizes(sizes);
        splitter->setProperty(first_property, {});
    }
    for (auto* const why : views.findChildren<WhySplitter*>())
        why->arrangeAsAtFirst();
}

} // namespace stepscope
