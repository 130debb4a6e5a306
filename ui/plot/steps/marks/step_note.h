#pragma once

#include <QColor>
#include <QFont>
#include <QRectF>
#include <QString>

class QPaintDevice;
class QPainter;

namespace stepscope {

/// What is said of a cell that has not ended well: why it has no steps, or no more of them.
struct StepNote {
    QString text;
    QColor color; ///< of its state
    friend bool operator==(const StepNote&, const StepNote&) = default;
};

/// The box around a note in the middle of `room`, in a font as `device` has it (null: the screen).
QRectF boxOf(const StepNote& note, const QRectF& room, const QFont& font, QPaintDevice* device = nullptr);
void drawNote(const StepNote& note, const QRectF& box, const QColor& ground, QPainter& painter);

} // namespace stepscope
