#include "ui/plot/steps/marks/step_note.h"

#include <QFontMetricsF>
#include <QPainter>

namespace stepscope {

namespace {

constexpr int note_flags = Qt::AlignCenter | Qt::TextWordWrap;
constexpr int beside_note = 14;
constexpr int above_note = 9;

QFont noteFont(const QFont& font) {
    QFont bold = font;
    bold.setWeight(QFont::DemiBold);
    return bold;
}

} // namespace

QRectF boxOf(const StepNote& note, const QRectF& room, const QFont& font, QPaintDevice* device) {
    const QFontMetricsF metrics =
        device ? QFontMetricsF(noteFont(font), device) : QFontMetricsF(noteFont(font));
    const QRectF words = metrics.boundingRect(room.adjusted(24, 12, -24, -12), note_flags, note.text);
    return words.adjusted(-beside_note, -above_note, beside_note, above_note);
}

void drawNote(const StepNote& note, const QRectF& box, const QColor& ground, QPainter& painter) {
    painter.save();
    painter.setFont(noteFont(painter.font()));
    painter.setPen(QPen(note.color, 1));
    painter.setBrush(ground);
    painter.drawRoundedRect(box, 6, 6);
    painter.drawText(box, note_flags, note.text);
    painter.restore();
}

} // namespace stepscope
