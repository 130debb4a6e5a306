#include "ui/theme/window_style.h"

#include "ui/theme/theme.h"

#include <QPainter>
#include <QStyleOption>

#include <algorithm>

namespace stepscope {

namespace {

constexpr double ring_width = 1.2;
constexpr double tick_width = 1.8;

void drawTick(QPainter& painter, const QRectF& box, const QStyle::State& state, const QColor& ink) {
    const auto at = [&](double x, double y) {
        return QPointF(box.left() + box.width() * x, box.top() + box.height() * y);
    };
    painter.setPen(QPen(ink, tick_width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    if (state.testFlag(QStyle::State_On))
        painter.drawPolyline(QPolygonF({at(0.24, 0.52), at(0.43, 0.71), at(0.76, 0.30)}));
    else if (state.testFlag(QStyle::State_NoChange)) // some of what it stands for
        painter.drawLine(at(0.26, 0.5), at(0.74, 0.5));
}

/// Over a button: Fusion makes one that is switched on a little darker, which is not seen on a dark ground.
void drawSwitchedOn(QPainter& painter, const QStyleOption& option) {
    const Colors colors = colorsOf(option.palette);
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(enabled ? colors.accent : colors.muted, 1));
    painter.setBrush(colors.switchedOn);
    painter.drawRoundedRect(QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5), 2.5, 2.5);
    painter.restore();
}

/// Around a field that has not the focus: Fusion's frame is a shade darker than the window, which is hard to
/// see on a light one, and none on a dark one.
void drawFrame(QPainter& painter, const QStyleOption& option) {
    if (option.state.testFlag(QStyle::State_HasFocus)) return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colorsOf(option.palette).frame, 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5), 2, 2);
    painter.restore();
}

} // namespace

WindowStyle::WindowStyle() : QProxyStyle(QStringLiteral("Fusion")) {}

/// The icons of dialogs' buttons are black pictures, which no palette reaches.
int WindowStyle::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                           QStyleHintReturn* returned) const {
    if (hint == SH_DialogButtonBox_ButtonsHaveIcons) return 0;
    return QProxyStyle::styleHint(hint, option, widget, returned);
}

int WindowStyle::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const {
    constexpr int around_a_tabs_text = 14;  // Fusion has 24, left and right together
    constexpr int around_a_docks_icons = 5; // Fusion has 2, which makes buttons that are hard to hit
    switch (metric) {
    case PM_TabBarTabHSpace:
        return around_a_tabs_text;
    case PM_DockWidgetTitleBarButtonMargin:
        return around_a_docks_icons;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

void WindowStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                                const QWidget* widget) const {
    if (element == PE_FrameLineEdit) {
        QProxyStyle::drawPrimitive(element, option, painter, widget);
        return drawFrame(*painter, *option);
    }
    if (element == PE_PanelButtonCommand || element == PE_PanelButtonTool) {
        QProxyStyle::drawPrimitive(element, option, painter, widget);
        if (option->state.testFlag(State_On) && isDark(option->palette)) drawSwitchedOn(*painter, *option);
        return;
    }
    const bool round = element == PE_IndicatorRadioButton;
    if (!round && element != PE_IndicatorCheckBox)
        return QProxyStyle::drawPrimitive(element, option, painter, widget);
    const QPalette& palette = option->palette;
    const Colors colors = colorsOf(palette);
    const bool enabled = option->state.testFlag(State_Enabled);
    const bool pointedAt = enabled && option->state.testFlag(State_MouseOver);
    const QColor ink = enabled ? colors.text : palette.color(QPalette::Disabled, QPalette::WindowText);
    QColor ring = pointedAt ? colors.accent : colors.muted;
    if (!enabled) ring.setAlphaF(0.6F);

    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const int size = std::min(option->rect.width(), option->rect.height()) - 3;
    const QPoint corner = option->rect.center() - QPoint(size / 2, size / 2);
    const QRectF box(corner.x() + 0.5, corner.y() + 0.5, size, size); // its line fills pixels whole
    painter->setPen(QPen(ring, ring_width));
    painter->setBrush(enabled ? colors.surface : QColor(Qt::transparent));
    if (round) {
        painter->drawEllipse(box);
        if (option->state.testFlag(State_On)) {
            painter->setPen(Qt::NoPen);
            painter->setBrush(ink);
            painter->drawEllipse(box.center(), size / 4.0, size / 4.0);
        }
    } else {
        painter->drawRoundedRect(box, 2.5, 2.5);
        drawTick(*painter, box, option->state, ink);
    }
    painter->restore();
}

void WindowStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option,
                                     QPainter* painter, const QWidget* widget) const {
    QProxyStyle::drawComplexControl(control, option, painter, widget);
    const auto* const numbers = qstyleoption_cast<const QStyleOptionSpinBox*>(option);
    const auto* const choice = qstyleoption_cast<const QStyleOptionComboBox*>(option);
    if ((control == CC_SpinBox && numbers && numbers->frame) ||
        (control == CC_ComboBox && choice && choice->editable && choice->frame))
        drawFrame(*painter, *option);
}

} // namespace stepscope
