#pragma once

#include <QProxyStyle>

namespace stepscope {

/// Fusion, where boxes and rings to tick, frames of fields, and buttons that are switched on stand out on
/// every ground: its own are drawn in a shade darker than the window, which is none on a dark one. Buttons of
/// dialogs have no icons; tabs are closer, for there are many.
class WindowStyle : public QProxyStyle {
    Q_OBJECT
public:
    WindowStyle();

    int styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                  QStyleHintReturn* returned) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                       const QWidget* widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                            const QWidget* widget) const override;
};

} // namespace stepscope
