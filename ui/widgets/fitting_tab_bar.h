#pragma once

#include <QTabBar>

#include <vector>

namespace stepscope {

/// Tabs that all stand in the width there is, where they can: with icon and text, then with text alone, then
/// the current one and the first that have room with their text, the others with their icon alone, whose tool
/// tip is to name them. Only where that is too
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
    bool hasText(int index) const; ///< where most have their icon alone
    void chooseTexts();
    void layOut(Shown shown);

    QPoint pressed_; // where the left button went down
    int held_ = -1;  // the tab that it went down on, until it is dragged; -1: none
    Shown shown_ = Shown::IconsAndTexts;
    int width_ = 0;           // to fit into
    std::vector<bool> texts_; // by tab: whether there is room for its text where most have their icon alone
};

} // namespace stepscope
