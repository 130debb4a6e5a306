#include "ui/text/plain_text.h"

#include "system/text/shown_message.h"

#include <QCoreApplication>
#include <QEvent>
#include <QLabel>

namespace stepscope {

QString shownText(std::string_view utf8) {
    return QString::fromStdString(shown_text(utf8));
}

QString shownText(const QString& text) {
    return shownText(text.toStdString());
}

QString shownLines(std::string_view utf8) {
    return QString::fromStdString(shown_message(utf8, Lines::Several));
}

QString shownLines(const QString& text) {
    return shownLines(text.toStdString());
}

QString chartText(const QString& text) {
    return text.toHtmlEscaped();
}

PlainText::PlainText(QObject* parent) : QObject(parent) {
    QCoreApplication::instance()->installEventFilter(this);
}

bool PlainText::eventFilter(QObject* watched, QEvent* event) {
    // Before a label is polished it has laid out nothing, and so has fetched nothing.
    if (event->type() == QEvent::Polish)
        if (auto* label = qobject_cast<QLabel*>(watched); label && label->textFormat() == Qt::AutoText)
            label->setTextFormat(Qt::PlainText);
    return QObject::eventFilter(watched, event);
}

} // namespace stepscope
