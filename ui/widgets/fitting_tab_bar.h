#pragma once

#include <QTabBar>

namespace stepscope {

/// Tabs that all stand in the width there is, where they can: with icon and text, then with text alone, then
/// all but the current one with their icon alone, whose tool tip is to name them. Only where that is too
/// wide, too, are they scrolled.
class FittingTabBar : public QTabBar {
    Q_OBJECT
public:
    explicit FittingTabBar(QWidget* parent = nullptr);

    void fitInto(int width); ///< in pixels

signals:
    void draggedOut(int index); ///< a tab, by the left button

protected:
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    QSize tabSizeHint(int index) const override;
    void initStyleOption(QStyleOptionTab* option, int index) const override;

private:
    enum class Shown { IconsAndTexts, Texts, Icons };

    bool showsIcon(Shown shown, int index) const;
    bool showsText(Shown shown, int index) const;
    int widthOf(Shown shown, int index) const;
    void layOut(Shown shown);

    QPoint pressed_; // where the left button went down
    int held_ = -1;  // the tab that it went down on, until it is dragged; -1: none
    Shown shown_ = Shown::IconsAndTexts;
};

} // namespace stepscope
