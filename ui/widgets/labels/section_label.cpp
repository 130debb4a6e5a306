#include "ui/widgets/labels/section_label.h"

namespace stepscope {

SectionLabel::SectionLabel(const QString& text, QWidget* parent) : QLabel(text, parent) {
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    setFont(bold);
}

MutedLabel::MutedLabel(const QString& text, QWidget* parent) : QLabel(text, parent) {
    setForegroundRole(QPalette::PlaceholderText);
}

} // namespace stepscope
