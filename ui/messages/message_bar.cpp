#include "ui/messages/message_bar.h"

#include "ui/text/engine_sentences.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/labels/wrapped_label.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QStyle>
#include <QToolButton>

namespace stepscope {

namespace {

struct Tones {
    QColor edge, ground;
};

Tones tonesOf(Severity severity, const Colors& colors) {
    switch (severity) {
    case Severity::Info:
        break;
    case Severity::Warning:
        return {colors.warning, colors.noticeWarning};
    case Severity::Error:
        return {colors.danger, colors.noticeError};
    }
    return {colors.accent, colors.noticeInfo};
}

} // namespace

MessageBar::MessageBar(QWidget* parent)
    : QFrame(parent), icon_(new QLabel(this)), label_(new WrappedLabel({}, this)), more_(new QLabel(this)),
      actionLayout_(new QHBoxLayout), close_(new QToolButton(this)) {
    setAccessibleName(tr("Notice"));
    close_->setAutoRaise(true);
    close_->setIcon(themedIcon(QStringLiteral("close"), IconTone::Muted));
    close_->setToolTip(tr("Close this notice; it stays in the list of messages"));
    close_->setAccessibleName(tr("Close notice"));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(14, 7, 8, 7);
    layout->setSpacing(10);
    layout->addWidget(icon_);
    layout->addWidget(label_, 1);
    layout->addLayout(actionLayout_);
    layout->addWidget(more_);
    layout->addWidget(close_);
    connect(close_, &QToolButton::clicked, this, [this] {
        const std::function<void()> closed = notes_.empty() ? nullptr : notes_.front().closed;
        dismiss();
        if (closed) closed();
    });
    hide();
}

void MessageBar::post(Severity severity, const QString& text, const std::vector<Action>& actions,
                      const std::function<void()>& closed) {
    notes_.insert(notes_.begin(), Note{severity, text, actions, closed, {}});
    showFront();
}

void MessageBar::postLatest(const QString& topic, Severity severity, const QString& text,
                            const std::vector<Action>& actions) {
    std::erase_if(notes_, [&](const Note& note) { return note.topic == topic; });
    notes_.insert(notes_.begin(), Note{severity, text, actions, {}, topic});
    showFront();
}

void MessageBar::withdraw(const QString& topic) {
    if (std::erase_if(notes_, [&](const Note& note) { return note.topic == topic; }) > 0) showFront();
}

void MessageBar::dismiss() {
    if (notes_.empty()) return;
    notes_.erase(notes_.begin());
    showFront();
}

void MessageBar::clear() {
    notes_.clear();
    showFront();
}

void MessageBar::takeOver(const MessageBar& earlier) {
    notes_.insert(notes_.end(), earlier.notes_.begin(), earlier.notes_.end());
    showFront();
}

QString MessageBar::text() const {
    return notes_.empty() ? QString() : notes_.front().text;
}

void MessageBar::showFront() {
    while (QLayoutItem* item = actionLayout_->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // it may be the button that was pressed
        delete item;
    }
    if (notes_.empty()) {
        hide();
        return;
    }
    const Note& note = notes_.front();
    showIcon();
    label_->setText(toldText(note.text));
    more_->setText(notes_.size() > 1 ? tr("%n more", nullptr, static_cast<int>(notes_.size()) - 1)
                                     : QString());
    for (const Action& action : note.actions) {
        auto* button = new QPushButton(action.text, this);
        button->setAutoDefault(false);
        actionLayout_->addWidget(button);
        button->show(); // the layout of a bar that is in sight would do it a turn of the event loop later
        connect(button, &QPushButton::clicked, this, [this, run = action.run] {
            dismiss();
            run();
        });
    }
    show();
    update();
}

/// A label holds the picture of an icon, in the colours that were the palette's when it was made.
void MessageBar::showIcon() {
    if (!notes_.empty())
        icon_->setPixmap(severityIcon(notes_.front().severity).pixmap(QSize(18, 18), devicePixelRatioF()));
}

void MessageBar::changeEvent(QEvent* event) {
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) showIcon();
}

void MessageBar::paintEvent(QPaintEvent* /*event*/) {
    if (notes_.empty()) return;
    const Colors colors = colorsOf(palette());
    const Tones tones = tonesOf(notes_.front().severity, colors);
    QPainter painter(this);
    painter.fillRect(QStyle::visualRect(layoutDirection(), rect(), QRect(0, 0, 4, height())), tones.edge);
    painter.fillRect(rect(), tones.ground);
    painter.setPen(colors.border);
    painter.drawLine(0, height() - 1, width(), height() - 1);
}

} // namespace stepscope
