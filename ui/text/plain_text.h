#pragma once

#include <QObject>
#include <QString>

#include <string_view>

namespace stepscope {

/// What comes from a file or a device, as the window shows it: nothing in it is markup, and what would not be
/// seen is written out (system/text/shown_text.h).
QString shownText(std::string_view utf8);
QString shownText(const QString& text);
/// The same for messages, of several lines, as system/text/shown_message.h has them.
QString shownLines(std::string_view utf8);
QString shownLines(const QString& text);

/// For titles of charts, which Qt Charts takes for HTML: looks like the text.
QString chartText(const QString& text);

/// Keeps Qt from taking text for HTML because it looks like it: every label of the program, those in
/// tooltips and dialogs among them, shows its text as it is, unless its code asks for rich text by name.
class PlainText : public QObject {
    Q_OBJECT
public:
    explicit PlainText(QObject* parent = nullptr);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
};

} // namespace stepscope
