#include "ui/views/timeline/timeline_search.h"

#include "ui/theme/icons.h"
#include "ui/widgets/labels/section_label.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>
#include <QToolButton>

#include <algorithm>

namespace stepscope {

TimelineSearch::TimelineSearch(QWidget* parent)
    : QWidget(parent), field_(new QLineEdit), previous_(new QToolButton), next_(new QToolButton),
      told_(new MutedLabel) {
    field_->setPlaceholderText(tr("Find a kernel, operation or phase"));
    field_->setAccessibleName(tr("Find in the timeline"));
    field_->setToolTip(tr("Words that all stand in the name, the operation or the phase; layer3 is of that "
                          "layer. Enter goes to the next, Shift+Enter to the one before"));
    field_->setClearButtonEnabled(true);
    field_->addAction(themedIcon(QStringLiteral("search"), IconTone::Muted), QLineEdit::LeadingPosition);
    field_->setMinimumWidth(120);
    field_->setMaximumWidth(std::max(340, 50 * fontMetrics().averageCharWidth()));
    field_->installEventFilter(this);
    const auto setUp = [this](QToolButton* button, Qt::ArrowType arrow, const QString& name, int direction) {
        button->setArrowType(arrow);
        button->setAutoRaise(true);
        button->setToolTip(name);
        button->setAccessibleName(name);
        connect(button, &QToolButton::clicked, this, [this, direction] { emit stepWanted(direction); });
    };
    setUp(previous_, Qt::LeftArrow, tr("The previous one that is marked (,)"), -1);
    setUp(next_, Qt::RightArrow, tr("The next one that is marked (.)"), 1);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(field_, 1);
    layout->addWidget(previous_);
    layout->addWidget(next_);
    layout->addWidget(told_);
    connect(field_, &QLineEdit::textChanged, this, &TimelineSearch::wordsChanged);
    tell(-1, -1);
}

QString TimelineSearch::words() const {
    return field_->text().trimmed();
}

void TimelineSearch::setWords(const QString& words) {
    field_->setText(words);
}

QString TimelineSearch::told() const {
    return told_->text();
}

void TimelineSearch::tell(int place, int found) {
    for (QToolButton* button : {previous_, next_})
        button->setEnabled(found > 0);
    if (found < 0)
        told_->setText({});
    else if (found == 0)
        told_->setText(tr("none"));
    else if (place < 0)
        told_->setText(tr("%1 marked").arg(QLocale().toString(found)));
    else
        told_->setText(tr("%1 of %2").arg(QLocale().toString(place + 1), QLocale().toString(found)));
}

bool TimelineSearch::eventFilter(QObject* watched, QEvent* event) {
    if (watched != field_ || event->type() != QEvent::KeyPress) return QWidget::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    switch (key->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        emit stepWanted(key->modifiers().testFlag(Qt::ShiftModifier) ? -1 : 1);
        return true;
    case Qt::Key_Escape:
        field_->clear();
        emit left();
        return true;
    default:
        return false;
    }
}

} // namespace stepscope
