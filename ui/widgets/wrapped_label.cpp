#include "ui/widgets/wrapped_label.h"

#include <QTextDocument>
#include <QTextOption>

namespace stepscope {

WrappedLabel::WrappedLabel(const QString& text, QWidget* parent) : QLabel(text, parent) {
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    setTextInteractionFlags(
        Qt::TextSelectableByMouse); // and with it a document, which knows more ways to wrap
}

/// A label breaks lines between words alone, and says so to its document whenever it lays that out: after
/// which it is told another.
void WrappedLabel::breakWords() const {
    static_cast<void>(QLabel::heightForWidth(width())); // lays out, where anything is new
    auto* const document = findChild<QTextDocument*>();
    if (!document) return;
    QTextOption option = document->defaultTextOption();
    if (option.wrapMode() == QTextOption::WrapAtWordBoundaryOrAnywhere) return;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    document->setDefaultTextOption(option);
}

int WrappedLabel::heightForWidth(int width) const {
    breakWords();
    return QLabel::heightForWidth(width);
}

QSize WrappedLabel::sizeHint() const {
    breakWords();
    return QLabel::sizeHint();
}

QSize WrappedLabel::minimumSizeHint() const {
    constexpr int fewestCharacters = 8;
    const QMargins around = contentsMargins();
    return {fontMetrics().averageCharWidth() * fewestCharacters + around.left() + around.right(),
            fontMetrics().lineSpacing() + around.top() + around.bottom()};
}

void WrappedLabel::paintEvent(QPaintEvent* event) {
    breakWords();
    QLabel::paintEvent(event);
}

} // namespace stepscope
