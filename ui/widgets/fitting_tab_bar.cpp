#include "ui/widgets/fitting_tab_bar.h"

#include <QApplication>
#include <QMouseEvent>
#include <QStyleOptionTab>

#include <utility>

namespace stepscope {

namespace {

constexpr int gap_after_icon = 4; ///< pixels, as QTabBar has it

} // namespace

FittingTabBar::FittingTabBar(QWidget* parent) : QTabBar(parent) {
    connect(this, &QTabBar::currentChanged, this, [this] { fitInto(width_); });
}

void FittingTabBar::mousePressEvent(QMouseEvent* event) {
    QTabBar::mousePressEvent(event);
    pressed_ = event->position().toPoint();
    held_ = event->button() == Qt::LeftButton ? tabAt(pressed_) : -1;
}

void FittingTabBar::mouseMoveEvent(QMouseEvent* event) {
    QTabBar::mouseMoveEvent(event);
    if (held_ < 0 || !event->buttons().testFlag(Qt::LeftButton) ||
        (event->position().toPoint() - pressed_).manhattanLength() < QApplication::startDragDistance())
        return;
    emit draggedOut(std::exchange(held_, -1));
}

void FittingTabBar::fitInto(int width) {
    width_ = width;
    texts_.clear();
    for (const Shown shown : {Shown::IconsAndTexts, Shown::Texts, Shown::Icons}) {
        int wanted = 0;
        for (int tab = 0; tab < count(); ++tab)
            wanted += widthOf(shown, tab);
        if (wanted > width && shown != Shown::Icons) continue;
        if (shown == Shown::Icons) chooseTexts();
        layOut(shown);
        return;
    }
}

bool FittingTabBar::showsIcon(Shown shown, int index) const {
    return shown == Shown::IconsAndTexts || (shown == Shown::Icons && !hasText(index));
}

bool FittingTabBar::showsText(Shown shown, int index) const {
    return shown != Shown::Icons || hasText(index);
}

bool FittingTabBar::hasText(int index) const {
    return index == currentIndex() ||
           (std::cmp_less(index, texts_.size()) && texts_[static_cast<std::size_t>(index)]);
}

void FittingTabBar::chooseTexts() {
    texts_.assign(static_cast<std::size_t>(count()), false);
    int left = width_;
    for (int tab = 0; tab < count(); ++tab)
        left -= widthOf(Shown::Icons, tab);
    for (int tab = 0; tab < count(); ++tab) {
        if (tab == currentIndex()) continue;
        left -= widthOf(Shown::Texts, tab) - widthOf(Shown::Icons, tab);
        if (left < 0) return;
        texts_[static_cast<std::size_t>(tab)] = true;
    }
}

int FittingTabBar::widthOf(Shown shown, int index) const {
    int width = QTabBar::tabSizeHint(index).width();
    if (!showsIcon(shown, index)) width -= iconSize().width() + gap_after_icon;
    if (!showsText(shown, index))
        width -= fontMetrics().size(Qt::TextShowMnemonic, tabText(index)).width() + gap_after_icon;
    return width;
}

QSize FittingTabBar::tabSizeHint(int index) const {
    return {widthOf(shown_, index), QTabBar::tabSizeHint(index).height()};
}

void FittingTabBar::initStyleOption(QStyleOptionTab* option, int index) const {
    QTabBar::initStyleOption(option, index);
    if (!showsIcon(shown_, index)) option->icon = {};
    if (!showsText(shown_, index)) option->text.clear();
}

void FittingTabBar::layOut(Shown shown) {
    shown_ = shown;
    setIconSize(iconSize()); // has the tabs laid out again
}

} // namespace stepscope
