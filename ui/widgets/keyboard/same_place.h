#pragma once

class QWidget;

namespace stepscope {

/// The widget of `window` that stands where `widget` stands in `other`, a window that is built alike; null:
/// there is none of its kind.
QWidget* samePlaceIn(QWidget& window, const QWidget& other, const QWidget& widget);

} // namespace stepscope
