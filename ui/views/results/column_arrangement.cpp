#include "ui/views/results/column_arrangement.h"

#include <QSettings>
#include <QVariantMap>

namespace stepscope {

namespace {

QString shownKey() {
    return QStringLiteral("shown");
}
QString widthsKey() {
    return QStringLiteral("widths");
}
QString orderKey() {
    return QStringLiteral("order");
}

} // namespace

ColumnArrangement::ColumnArrangement(const QString& name) : name_(name) {
    QSettings settings;
    settings.beginGroup(name_);
    const QVariantMap shown = settings.value(shownKey()).toMap();
    for (auto entry = shown.begin(); entry != shown.end(); ++entry)
        shown_.insert(entry.key(), entry->toBool());
    const QVariantMap widths = settings.value(widthsKey()).toMap();
    for (auto entry = widths.begin(); entry != widths.end(); ++entry)
        if (const int width = entry->toInt(); width > 0) widths_.insert(entry.key(), width);
    order_ = settings.value(orderKey()).toStringList();
}

std::optional<bool> ColumnArrangement::isShown(const QString& id) const {
    const auto found = shown_.find(id);
    return found != shown_.end() ? std::optional(*found) : std::nullopt;
}

std::optional<int> ColumnArrangement::width(const QString& id) const {
    const auto found = widths_.find(id);
    return found != widths_.end() ? std::optional(*found) : std::nullopt;
}

QStringList ColumnArrangement::ordered(const QStringList& ids) const {
    QStringList out;
    for (const QString& id : order_)
        if (ids.contains(id) && !out.contains(id)) out.push_back(id);
    for (qsizetype i = 0; i < ids.size(); ++i)
        if (!out.contains(ids[i])) out.insert(i == 0 ? 0 : out.indexOf(ids[i - 1]) + 1, ids[i]);
    return out;
}

void ColumnArrangement::setShown(const QString& id, bool shown) {
    shown_[id] = shown;
    remember();
}

void ColumnArrangement::setWidth(const QString& id, int width) {
    widths_[id] = width;
    remember();
}

void ColumnArrangement::setOrder(const QStringList& ids) {
    order_ = ids;
    remember();
}

void ColumnArrangement::forget() {
    shown_.clear();
    widths_.clear();
    order_.clear();
    QSettings().remove(name_);
}

void ColumnArrangement::remember() const {
    QVariantMap shown;
    for (auto entry = shown_.begin(); entry != shown_.end(); ++entry)
        shown.insert(entry.key(), *entry);
    QVariantMap widths;
    for (auto entry = widths_.begin(); entry != widths_.end(); ++entry)
        widths.insert(entry.key(), *entry);
    QSettings settings;
    settings.beginGroup(name_);
    settings.setValue(shownKey(), shown);
    settings.setValue(widthsKey(), widths);
    settings.setValue(orderKey(), order_);
}

} // namespace stepscope
