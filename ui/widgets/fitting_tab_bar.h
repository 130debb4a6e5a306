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

protected:
    QSize tabSizeHint(int index) const override;
    void initStyleOption(QStyleOptionTab* option, int index) const override;

private:
    enum class Shown { IconsAndTexts, Texts, Icons };

    bool showsIcon(Shown shown, int index) const;
    bool showsText(Shown shown, int index) const;
    int widthOf(Shown shown, int index) const;
    void layOut(Shown shown);

    Shown shown_ = Shown::IconsAndTexts;
};

} // namespace stepscope
