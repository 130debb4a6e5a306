#include "ui/widgets/chips/number_chips.h"

#include "ui/theme/theme.h"
#include "ui/widgets/chips/chip.h"
#include "ui/widgets/chips/flow_layout.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QRegularExpression>
#include <QRegularExpressionValidator>

#include <algorithm>

namespace stepscope {

NumberChips::NumberChips(const QString& name, const QString& explanation, QWidget* parent)
    : QWidget(parent), name_(name), explanation_(explanation), flow_(new FlowLayout(4, this)),
      edit_(new QLineEdit) {
    flow_->setContentsMargins(4, 3, 4, 3);
    edit_->setFrame(false);
    edit_->setPlaceholderText(tr("Add…"));
    edit_->setMinimumWidth(52);
    edit_->setMinimumHeight(Chip(Chip::Kind::Removable, QStringLiteral("0")).sizeHint().height());
    edit_->setMaximumWidth(16777215);
    edit_->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    edit_->setAccessibleName(tr("Add to %1").arg(name));
    edit_->setAttribute(Qt::WA_MacShowFocusRect, false);
    edit_->setValidator(
        new QRegularExpressionValidator(QRegularExpression(QStringLiteral("[0-9][0-9 ,;]*")), edit_));
    edit_->installEventFilter(this);
    QPalette clear = edit_->palette();
    clear.setColor(QPalette::Base, Qt::transparent);
    edit_->setPalette(clear);
    flow_->addWidget(edit_);
    setFocusProxy(edit_);
    setAccessibleName(name);
    setToolTip(explanation);
    connect(edit_, &QLineEdit::editingFinished, this, &NumberChips::addTyped);
}

void NumberChips::setValues(std::vector<std::int64_t> values) {
    if (values == values_) return;
    values_ = std::move(values);
    rebuild();
    emit changed();
}

void NumberChips::setProblem(const QString& problem) {
    if (problem == problem_) return;
    problem_ = problem;
    setToolTip(problem.isEmpty() ? explanation_ : problem);
    setAccessibleDescription(problem);
    update();
}

void NumberChips::addTyped() {
    static const QRegularExpression separators(QStringLiteral("[ ,;]+"));
    const QStringList words = edit_->text().split(separators, Qt::SkipEmptyParts);
    if (words.isEmpty()) return;
    std::vector<std::int64_t> values = values_;
    QStringList refused;
    for (const QString& word : words) {
        bool ok = false;
        const qint64 value = word.toLongLong(&ok);
        if (!ok)
            refused.push_back(word); // beyond 64 bits: stays in the field
        else if (std::find(values.begin(), values.end(), value) == values.end())
            values.push_back(value);
    }
    edit_->setText(refused.join(QLatin1Char(' ')));
    setValues(std::move(values));
}

void NumberChips::remove(std::int64_t value) {
    std::vector<std::int64_t> values = values_;
    std::erase(values, value);
    edit_->setFocus();
    setValues(std::move(values));
}

void NumberChips::rebuild() {
    while (flow_->count() > 1) { // the last item is the field
        QLayoutItem* item = flow_->takeAt(0);
        item->widget()->hide();
        item->widget()->deleteLater(); // it may be the one whose signal brought us here
        delete item;
    }
    QWidget* previous = nullptr;
    int index = 0;
    for (const std::int64_t value : values_) {
        auto* chip = new Chip(Chip::Kind::Removable, QString::number(value), this);
        chip->setToolTip(tr("Click to remove %1").arg(value));
        chip->setAccessibleName(tr("%1 %2, remove").arg(name_).arg(value));
        connect(chip, &Chip::removeRequested, this, [this, value] { remove(value); });
        flow_->insertWidget(index++, chip);
        chip->show();
        if (previous) setTabOrder(previous, chip);
        previous = chip;
    }
    if (previous) setTabOrder(previous, edit_);
    updateGeometry();
}

bool NumberChips::eventFilter(QObject* object, QEvent* event) {
    if (object == edit_ && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Backspace && edit_->text().isEmpty() && !values_.empty()) {
            remove(values_.back());
            return true;
        }
        if (key == Qt::Key_Comma || key == Qt::Key_Space || key == Qt::Key_Semicolon) {
            addTyped();
            return true;
        }
    }
    if (object == edit_ && (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)) update();
    return QWidget::eventFilter(object, event);
}

void NumberChips::mousePressEvent(QMouseEvent* event) {
    edit_->setFocus();
    QWidget::mousePressEvent(event);
}

void NumberChips::paintEvent(QPaintEvent* /*event*/) {
    const Colors colors = colorsOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool focused = edit_->hasFocus();
    const QColor line = !problem_.isEmpty() ? colors.danger : focused ? colors.accent : colors.border;
    painter.setPen(QPen(line, focused || !problem_.isEmpty() ? 1.5 : 1));
    painter.setBrush(palette().color(QPalette::Base));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.75, 0.75, -0.75, -0.75), 5, 5);
}

} // namespace stepscope
