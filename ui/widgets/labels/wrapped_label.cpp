#include "ui/widgets/labels/wrapped_label.h"

#include <QAbstractTextDocumentLayout>
#include <QSignalBlocker>
#include <QTextDocument>
#include <QTextOption>

namespace stepscope {
namespace {

/// Whether it did not yet.
bool breakAnywhere(QTextDocument& document) {
    QTextOption option = document.defaultTextOption();
    if (option.wrapMode() == QTextOption::WrapAtWordBoundaryOrAnywhere) return false;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    document.setDefaultTextOption(option);
    return true;
}

} // namespace

WrappedLabel::WrappedLabel(const QString& text, QWidget* parent) : QLabel(text, parent) {
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    setTextInteractionFlags(
        Qt::TextSelectableByMouse); // and with it a document, which knows more ways to wrap
}

QTextDocument* WrappedLabel::document() const {
    return findChild<QTextDocument*>();
}

/// A label breaks lines between words alone, and says so to its document whenever it lays that out: after
/// which it is told another.
void WrappedLabel::breakWords() const {
    static_cast<void>(QLabel::heightForWidth(width())); // lays out, where anything is new
    if (QTextDocument* const text = document()) breakAnywhere(*text);
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
    if (QTextDocument* const text = document()) {
        // What is laid out here is painted right after: if it asked for another painting, there would be no
        // end of them.
        const QSignalBlocker quiet(text->documentLayout());
        breakWords();
    }
    QLabel::paintEvent(event);
}

} // namespace stepscope
